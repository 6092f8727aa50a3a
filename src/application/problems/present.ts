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
import { forumInText, forumName, partyName } from '../presenting.ts';
import type { Presenting } from '../presenting.ts';
import { MOST_EVENTS_SHOWN, MOST_PROBLEMS_SHOWN } from './views.ts';
import type {
  BegunProblemView,
  NextStep,
  ProblemCardView,
  ProblemFormView,
  ProblemLine,
  ProblemNoteFormView,
  ProblemsView,
} from './views.ts';

export function presentProblem(problem: Problem, presenting: Presenting): ProblemCardView {
  const { state, forum, people } = presenting;
  const { id, text, party, reportedAt, status, acknowledged, raisedTo } = problem;
  const kind = state.agreement.issueKinds.find((named) => named.kind === problem.kind)?.name;
  const waiting = nextStep(state, problem);
  const target = raisesTo(state.agreement, forum);
  const since = problem.history.flatMap((event) => happened(event, state, people));
  return {
    view: 'problem',
    id,
    ...(kind && { kind }),
    text,
    reportedBy: people.name(problem.reportedBy),
    party: partyName(state, party),
    reportedAt,
    status,
    acknowledged,
    counterpart: counterpart(state, problem.forum, party),
    ...(raisedTo !== undefined && { raisedTo: forumInText(state, raisedTo) }),
    ...(waiting && { waiting }),
    history: since.slice(-MOST_EVENTS_SHOWN),
    earlier: Math.max(0, since.length - MOST_EVENTS_SHOWN),
    ...(raisedTo !== target && { raise: forumInText(state, target) }),
    fromList: false,
  };
}

function happened(
  { what, by, at, text, forum }: ProblemEvent,
  state: Registered,
  people: Directory,
): ProblemCardView['history'] {
  if (what === 'reported') return [];
  return [
    {
      what,
      at,
      ...(by !== CLOCK && { name: people.name(by) }),
      ...(text !== undefined && { text }),
      ...(forum !== undefined && { forum: forumInText(state, forum) }),
    },
  ];
}

/** Open problems, newest first. */
export function presentProblems({ state, forum }: Presenting, representative: boolean): ProblemsView {
  const open = openProblems(state, forum);
  return {
    view: 'problems',
    forum: forumName(state, forum),
    problems: open.slice(0, MOST_PROBLEMS_SHOWN).map((problem) => problemLine(state, problem)),
    total: open.length,
    representative,
  };
}

export const problemLine = (state: Registered, problem: Problem): ProblemLine => {
  const { id, text, status, acknowledged, raisedTo, reportedAt } = problem;
  return {
    id,
    text,
    status,
    acknowledged,
    ...(raisedTo !== undefined && { raisedTo: forumInText(state, raisedTo) }),
    date: localDay(reportedAt),
  };
};

/** @param author who gets the form */
export const presentBegunProblem = (
  { people }: Presenting,
  author: string,
  begun: Pick<BegunProblemView, 'id' | 'text'>,
): BegunProblemView => ({ view: 'begun-problem', ...begun, author, name: people.name(author) });

/** What stands in the form, and what its button is to do. */
export type Filled = Pick<ProblemFormView, 'id' | 'text' | 'ownMessage'> &
  Partial<Pick<ProblemFormView, 'kind' | 'problem'>>;

/** @param member who fills it in */
export function problemForm(
  { state, forum, now }: Presenting,
  member: string,
  filled: Filled,
): ProblemFormView {
  const { issueKinds, problemsReported } = state.agreement;
  const party = state.forums.get(forum)?.seats.find((seat) => seat.member === member)?.party ?? '';
  const next = nextStep(state, reportedNow(now.toISOString()));
  return {
    view: 'problem-form',
    kinds: issueKinds,
    kind: issueKinds.find(({ kind }) => kind === 'problem')?.kind ?? issueKinds[0]?.kind ?? UNNAMED_KIND,
    told: counterpart(state, forum, party),
    toldSource: problemsReported.source,
    ...(next && { next }),
    ...filled,
  };
}

/** @param filled what is written about the problem, and what is wrong with what was typed */
export const presentProblemNoteForm = (
  { id, text: about }: Problem,
  filled: Pick<ProblemNoteFormView, 'purpose' | 'text' | 'problem'>,
): ProblemNoteFormView => ({ view: 'problem-note-form', id, about, ...filled });

const reportedNow = (at: string): Unanswered => ({
  status: 'reported',
  acknowledged: false,
  step: 0,
  stepSince: at,
  history: [],
});

function nextStep(state: Registered, problem: Unanswered): NextStep | undefined {
  const waiting = waitingOf(state, problem);
  if (!waiting) return undefined;
  const { until, days, next } = waiting;
  return {
    until,
    days,
    ...(next.forum !== undefined && { forum: forumInText(state, next.forum) }),
    source: next.rules.source,
  };
}

/** The parties that have seats in the forum and did not report it. */
const counterpart = (state: Registered, forum: string, party: string): readonly string[] =>
  (agreementForum(state.agreement, forum)?.seats ?? [])
    .filter((seat) => seat.party !== party)
    .map((seat) => partyName(state, seat.party));
