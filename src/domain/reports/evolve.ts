import type { FactContext, ReportFact } from '../facts.ts';
import { existing } from '../fact-order.ts';
import type { Registered } from '../partnership.ts';
import type { Report } from './report.ts';

export function evolveReports(state: Registered, fact: ReportFact, { by, at }: FactContext): Registered {
  switch (fact.type) {
    case 'reportSubmitted': {
      const { report: id, definition, values } = fact;
      const before = state.reports.get(id);
      // The receipt stays where it was first posted.
      const forum = before?.forum ?? fact.forum;
      const history = [...(before?.history ?? []), { what: 'submitted' as const, by, at }];
      return withReport(state, {
        id,
        definition,
        forum,
        values,
        status: 'submitted',
        submittedBy: by,
        submittedAt: at,
        history,
      });
    }
    case 'reportApproved': {
      const report = existing(state.reports.get(fact.report), fact);
      const history = [...report.history, { what: 'approved' as const, by, at }];
      return withReport(state, { ...report, status: 'approved', history });
    }
    case 'reportSentBack': {
      const report = existing(state.reports.get(fact.report), fact);
      const history = [...report.history, { what: 'sent-back' as const, by, at, reason: fact.reason }];
      return withReport(state, { ...report, status: 'sent-back', history });
    }
  }
}

const withReport = (state: Registered, report: Report): Registered => ({
  ...state,
  reports: new Map(state.reports).set(report.id, report),
});
