import type { Agreement } from '../../domain/agreement.ts';
import { CLOCK } from '../../domain/acting.ts';
import { localDay } from '../../domain/calendar.ts';
import { agreementForum } from '../../domain/partnership.ts';
import type { Registered } from '../../domain/partnership.ts';
import { raisesTo } from '../../domain/problems/escalation.ts';
import { openProblems } from '../../domain/problems/problem.ts';
import type { Problem, ProblemEvent } from '../../domain/problems/problem.ts';
import { UNNAMED_KIND } from '../../domain/problems/rules.ts';
import { waitingOf } from '../../domain/problems/waiting.ts';
import type { Unanswered } from '../../domain/problems/waiting.ts';
import type { Directory } from '../members.ts';
import { agreementNow, forumInText, forumName, partyName } from '../presenting.ts';
import type { Presenting } from '../presenting.ts';
import { MOST_EVENTS_SHOWN, MOST_PROBLEMS_SHOWN } from './views.ts';
import type { NextStep, ProblemCardView, ProblemLine, ProblemsView, ProblemFormView } from './views.ts';

export function presentProblem(problem: Problem, presenting: Presenting): ProblemCardView {
  const { state, forum, people } = presenting;
  const agreement = agreementNow(presenting);
  const { id, text, party, reportedAt, status, acknowledged, raisedTo } = problem;
  const kind = agreement.issueKinds.find((named) => named.kind === problem.kind)?.name;
  const waiting = nextStep(state, agreement, problem);
  const target = raisesTo(agreement, forum);
  const since = problem.history.flatMap((event) => happened(event, agreement, people));
  return {
    view: 'problem',
    id,
    ...(kind && { kind }),
    text,
    reportedBy: people.name(problem.reportedBy),
    party: partyName(agreement, party),
    reportedAt,
    status,
    acknowledged,
    counterpart: counterpart(agreement, problem.forum, party),
    ...(raisedTo !== undefined && { raisedTo: forumInText(agreement, raisedTo) }),
    ...(waiting && { waiting }),
    history: since.slice(-MOST_EVENTS_SHOWN),
    earlier: Math.max(0, since.length - MOST_EVENTS_SHOWN),
    ...(raisedTo !== target && { raise: forumInText(agreement, target) }),
    fromList: false,
  };
}

function happened(
  { what, by, at, text, forum }: ProblemEvent,
  agreement: Agreement,
  people: Directory,
): ProblemCardView['history'] {
  if (what === 'reported') return [];
  return [
    {
      what,
      at,
      ...(by !== CLOCK && { name: people.name(by) }),
      ...(text !== undefined && { text }),
      ...(forum !== undefined && { forum: forumInText(agreement, forum) }),
    },
  ];
}

/** Open problems, newest first. */
export function presentProblems(presenting: Presenting, representative: boolean): ProblemsView {
  const { state, forum } = presenting;
  const agreement = agreementNow(presenting);
  const open = openProblems(state, forum);
  return {
    view: 'problems',
    forum: forumName(agreement, forum),
    problems: open.slice(0, MOST_PROBLEMS_SHOWN).map((problem) => problemLine(agreement, problem)),
    total: open.length,
    representative,
  };
}

export const problemLine = (agreement: Agreement, problem: Problem): ProblemLine => {
  const { id, text, status, acknowledged, raisedTo, reportedAt } = problem;
  return {
    id,
    text,
    status,
    acknowledged,
    ...(raisedTo !== undefined && { raisedTo: forumInText(agreement, raisedTo) }),
    date: localDay(reportedAt),
  };
};

/** What stands in the form, and what its button is to do. */
export type Filled = Pick<ProblemFormView, 'id' | 'text' | 'ownMessage'> &
  Partial<Pick<ProblemFormView, 'kind' | 'problem'>>;

/** @param member who fills it in */
export function problemForm(presenting: Presenting, member: string, filled: Filled): ProblemFormView {
  const { state, forum, now } = presenting;
  const agreement = agreementNow(presenting);
  const { issueKinds, problemsReported } = agreement;
  const party = state.forums.get(forum)?.seats.find((seat) => seat.member === member)?.party ?? '';
  const next = nextStep(state, agreement, reportedNow(now.toISOString()));
  return {
    view: 'problem-form',
    kinds: issueKinds,
    kind: issueKinds.find(({ kind }) => kind === 'problem')?.kind ?? issueKinds[0]?.kind ?? UNNAMED_KIND,
    told: counterpart(agreement, forum, party),
    toldSource: problemsReported.source,
    ...(next && { next }),
    ...filled,
  };
}

const reportedNow = (at: string): Unanswered => ({
  status: 'reported',
  acknowledged: false,
  step: 0,
  stepSince: at,
  history: [],
});

function nextStep(state: Registered, agreement: Agreement, problem: Unanswered): NextStep | undefined {
  const waiting = waitingOf(state, problem);
  if (!waiting) return undefined;
  const { until, days, next } = waiting;
  return {
    until,
    days,
    ...(next.forum !== undefined && { forum: forumInText(agreement, next.forum) }),
    source: next.rules.source,
  };
}

/** The parties that have seats in the forum and did not report it. */
const counterpart = (agreement: Agreement, forum: string, party: string): readonly string[] =>
  (agreementForum(agreement, forum)?.seats ?? [])
    .filter((seat) => seat.party !== party)
    .map((seat) => partyName(agreement, seat.party));
