import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { ReportFact } from './facts.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { existing } from '../../../partnership/domain/fact-order.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Report } from './report.ts';

export const reportFolds: FoldsOf<ReportFact> = {
  reportSubmitted: (state, fact, { by, at }) => {
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
  },
  reportApproved: (state, fact, { by, at }) => {
    const report = existing(state.reports.get(fact.report), fact);
    const history = [...report.history, { what: 'approved' as const, by, at }];
    return withReport(state, { ...report, status: 'approved', history });
  },
  reportSentBack: (state, fact, { by, at }) => {
    const report = existing(state.reports.get(fact.report), fact);
    const history = [...report.history, { what: 'sent-back' as const, by, at, reason: fact.reason }];
    return withReport(state, { ...report, status: 'sent-back', history });
  },
};

const withReport = (state: Registered, report: Report): Registered => ({
  ...state,
  reports: withEntry(state.reports, report.id, report),
});
