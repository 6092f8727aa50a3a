import { isDeepStrictEqual } from 'node:util';
import { CLOCK } from '../../partnership/domain/actor.ts';
import type { Agreement } from '../../agreement/domain/profile.ts';
import { addDays, localDay } from '../../partnership/domain/calendar.ts';
import { partyOf } from '../../partnership/domain/seats.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { raisesTo } from './domain/escalation.ts';
import { asReported, openProblems } from './domain/problem.ts';
import type { Problem, ProblemEvent } from './domain/problem.ts';
import { LONGEST_ANSWER, LONGEST_PROBLEM, UNNAMED_KIND } from './domain/rules.ts';
import { waitingOf } from './domain/waiting.ts';
import type { Unanswered } from './domain/waiting.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Directory } from '../../partnership/members.ts';
import { agreementNow, forumInText, forumName, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { NotePurpose } from './requests.ts';

export type ProblemView = ReturnType<
  | typeof presentProblem
  | typeof presentProblems
  | typeof presentBegunProblem
  | typeof problemForm
  | typeof presentProblemNoteForm
>;

const MOST_PROBLEMS_SHOWN = 8;
/** What is longer stands in full where the details are. */
const LONGEST_HEADLINE = 160;
export const MOST_EVENTS_SHOWN = 8;

/**
 * @param fromList shown to one person who came from the list, and can go back to it
 * @param reader member id of the one person the card is for
 */
export function presentProblem(
  problem: Problem,
  presenting: Presenting,
  { fromList = false, reader }: { fromList?: boolean; reader?: string | undefined } = {},
) {
  const { state, forum, people } = presenting;
  const agreement = agreementNow(presenting);
  const { party, status, raisedTo, text, acknowledged } = problem;
  // None where the agreement names no kinds.
  const kind = agreement.issueKinds.find((named) => named.kind === problem.kind)?.name;
  const target = raisesTo(agreement, forum);
  const since = problem.history
    .filter(({ what }) => what !== 'reported')
    .map((event) => toHistoryLine(event, agreement, people));
  const waiting = nextStep(state, agreement, problem);
  const open = status !== 'resolved';
  const late = open && !acknowledged && since.some(({ by }) => by === CLOCK);
  const latest = since.at(-1);
  const isLong = text.length > LONGEST_HEADLINE;
  return {
    ...problem,
    view: 'problem' as const,
    kind,
    longestHeadline: LONGEST_HEADLINE,
    isLong,
    partnership: agreement.name,
    reportedBy: people.name(problem.reportedBy),
    party: partyName(agreement, party),
    state: shownState(problem),
    open,
    late,
    acknowledgedBy: since.find(({ what }) => what === 'acknowledged')?.name,
    unanswered: late || waiting !== undefined || shownState(problem) === 'reported',
    counterpart: counterpart(agreement, problem.forum, party),
    raisedTo: raisedTo && forumInText(agreement, raisedTo),
    waiting,
    timed: waiting !== undefined,
    forwarded: raisedTo === undefined ? 'counterpart' : 'forum',
    // What somebody wrote last.
    latest: latest?.text === undefined ? undefined : latest,
    history: since.slice(-MOST_EVENTS_SHOWN),
    earlier: Math.max(0, since.length - MOST_EVENTS_SHOWN),
    hasMore: isLong || waiting !== undefined || since.length > 0,
    raise: raisedTo === target ? undefined : forumInText(agreement, target),
    mayAcknowledge:
      open && !acknowledged && (reader === undefined || partyOf(state, problem.forum, reader) !== party),
    fromList,
  };
}

/** The reporting party alone is no dialogue: until somebody has acknowledged the problem it waits for that. */
const shownState = ({ status, acknowledged }: Problem) =>
  status === 'in-dialogue' && !acknowledged ? 'reported' : status;

/** What has happened since the report. Nobody is named where the waiting time ran out. */
function toHistoryLine(event: ProblemEvent, agreement: Agreement, people: Directory) {
  const { what, by, forum } = event;
  return {
    ...event,
    what: what === 'passed-on' && forum === undefined ? ('passed-on-to-counterpart' as const) : what,
    name: by === CLOCK ? undefined : people.name(by),
    forum: forum && forumInText(agreement, forum),
  };
}

/** Open problems, newest first. @param representative whether reporting one is offered */
export function presentProblems(presenting: Presenting, representative: boolean) {
  const { state, forum } = presenting;
  const agreement = agreementNow(presenting);
  const open = openProblems(state, forum);
  return {
    view: 'problems' as const,
    forum: forumName(agreement, forum),
    problems: open.slice(0, MOST_PROBLEMS_SHOWN).map((problem) => problemLine(agreement, problem)),
    total: open.length,
    representative,
  };
}

export function problemLine(agreement: Agreement, problem: Problem) {
  const { id, text, raisedTo, reportedAt } = problem;
  return {
    id,
    text,
    state: shownState(problem),
    raisedTo: raisedTo && forumInText(agreement, raisedTo),
    date: localDay(reportedAt),
  };
}

/**
 * In a group's chat, where a form is answered to one person alone: the button with which its author gets it.
 * @param author member id of the only one who gets the form
 */
export const presentBegunProblem = (
  { people }: Presenting,
  author: string,
  begun: { id: string; text: string },
) => ({ view: 'begun-problem' as const, ...begun, author, name: people.name(author) });

/** What stands in the form, and what its button is to do. */
export interface Filled {
  readonly id: string;
  readonly text: string;
  readonly kind?: string;
  readonly refusal?: Refusal;
}

/** @param member the person filling it in */
export function problemForm(presenting: Presenting, member: string, filled: Filled) {
  const { state, forum, now } = presenting;
  const agreement = agreementNow(presenting);
  const { issueKinds: kinds, problemsReported } = agreement;
  const next = nextStep(state, agreement, { ...asReported(now.toISOString()), history: [] });
  const first = kinds.find(({ kind }) => kind === 'problem')?.kind ?? kinds[0]?.kind ?? UNNAMED_KIND;
  const { id, text, kind = first, refusal } = filled;
  return {
    view: 'problem-form' as const,
    text,
    longest: LONGEST_PROBLEM,
    kinds,
    kind: kinds.some((named) => named.kind === kind) ? kind : '',
    kindSources: kindSources(kinds),
    parties: counterpart(agreement, forum, partyOf(state, forum, member)),
    source: problemsReported.source,
    next,
    refusal,
    send: { problem: id, ...(kinds.length === 0 && { kind }) },
  };
}

/** Kinds often share a clause: each clause is said once, with the kinds it names. */
const kindSources = (kinds: Agreement['issueKinds']) =>
  kinds.flatMap((kind) => {
    const alike = kinds.filter(({ source }) => isDeepStrictEqual(source, kind.source));
    return alike[0] === kind ? [{ source: kind.source, kinds: alike.map(({ name }) => name) }] : [];
  });

export const presentProblemNoteForm = (
  { id, text: about }: Problem,
  filled: { purpose: NotePurpose; text: string; refusal?: Refusal },
) => ({ view: 'problem-note-form' as const, id, about, longest: LONGEST_ANSWER, ...filled });

/** To whom the problem passes on when nobody has acknowledged it, and when (UTC, ISO 8601). */
function nextStep(state: Registered, agreement: Agreement, problem: Unanswered) {
  const waiting = waitingOf(state, problem);
  if (!waiting) return undefined;
  const { until, days, next } = waiting;
  return {
    until,
    /** The last whole day. */
    lastDay: addDays(localDay(until), -1),
    days: days.value,
    daysSource: days.source,
    to: next.forum === undefined ? 'counterpart' : 'forum',
    forum: next.forum && forumInText(agreement, next.forum),
    source: next.rules.source,
  };
}

/** The parties that have seats in the forum and did not report it. */
const counterpart = (agreement: Agreement, forum: string, party: string | undefined): readonly string[] =>
  (agreementForum(agreement, forum)?.seats ?? [])
    .filter((seat) => seat.party !== party)
    .map((seat) => partyName(agreement, seat.party));
