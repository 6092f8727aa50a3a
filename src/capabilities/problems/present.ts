import type { Phrase } from '../../chat/phrase.ts';
import { isDeepStrictEqual } from 'node:util';
import { CLOCK } from '../../partnership/domain/actor.ts';
import type { Agreement, Label } from '../../agreement/domain/profile.ts';
import { addDays, localDay } from '../../partnership/domain/calendar.ts';
import { actsFor, holderOfRole, rolesHeld } from '../../partnership/domain/roles.ts';
import { partyOf } from '../../partnership/domain/seats.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { beginningOf, raisesTo } from './domain/escalation.ts';
import { asReported, awaitedOf, openProblems } from './domain/problem.ts';
import type { Problem, ProblemEvent } from './domain/problem.ts';
import { LONGEST_ANSWER, LONGEST_PROBLEM, UNNAMED_KIND } from './domain/rules.ts';
import { afterTheRole, waitingOf } from './domain/waiting.ts';
import type { Unanswered } from './domain/waiting.ts';
import { eventInWords, roleName } from './present-event.ts';
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
  const next = afterTheRole(state, problem, localDay(presenting.now.toISOString()));
  const open = status !== 'resolved';
  const represents = reader === undefined || partyOf(state, problem.forum, reader) !== undefined;
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
    acknowledgedBy: since.findLast(({ what }) => what === 'acknowledged')?.name,
    unanswered: late || waiting !== undefined || shownState(problem) === 'reported',
    counterpart: awaitedNames(presenting, problem),
    handOn: open && reader !== undefined && holds(state, problem, reader) && next !== undefined,
    raisedTo: raisedTo && forumInText(agreement, raisedTo),
    waiting,
    timed: waiting !== undefined,
    forwarded: raisedTo === undefined ? 'counterpart' : 'forum',
    // What somebody wrote last.
    latest: latest?.text === undefined ? undefined : latest,
    history: since.slice(-MOST_EVENTS_SHOWN),
    earlier: Math.max(0, since.length - MOST_EVENTS_SHOWN),
    hasMore: isLong || waiting !== undefined || since.length > 0,
    mayResolve: open && represents,
    raise: raisedTo === target || !represents ? undefined : forumInText(agreement, target),
    mayAcknowledge:
      open && !acknowledged && (reader === undefined || awaitedOf(state, problem).includes(reader)),
    fromList,
  };
}

/** Whether it is with the person, by their role. */
const holds = (state: Registered, { withRole }: Problem, reader: string): boolean =>
  withRole !== undefined && holderOfRole(state, withRole)?.member === reader;

/** Who is to acknowledge it: the parties that did not report it, or whoever has the role that it is with. */
function awaitedNames(
  presenting: Presenting,
  { forum, party, withRole }: Problem,
): readonly (string | Label | Phrase)[] {
  const { state, people } = presenting;
  const agreement = agreementNow(presenting);
  if (withRole === undefined) return counterpart(agreement, forum, party);
  const held = holderOfRole(state, withRole);
  const role = roleName(agreement, withRole);
  return [held ? { say: 'problem-card.holder', name: people.name(held.member), role } : role];
}

/** The reporting party alone is no dialogue: until somebody has acknowledged the problem it waits for that. */
const shownState = ({ status, acknowledged }: Problem) =>
  status === 'in-dialogue' && !acknowledged ? 'reported' : status;

/** What has happened since the report. Nobody is named where the waiting time ran out. */
function toHistoryLine(event: ProblemEvent, agreement: Agreement, people: Directory) {
  const { by, forum, role } = event;
  return {
    ...event,
    what: eventInWords(event),
    role: role && roleName(agreement, role),
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
  const found = state.forums.get(forum);
  const represents = found?.seats.some((seat) => seat.member === member);
  const roles = found && !represents ? rolesHeld(agreement, found, member).map((role) => role.id) : [];
  const { role, reportedAs, vacant } = beginningOf(state, agreement, roles, member);
  const next = nextStep(state, agreement, {
    ...asReported(now.toISOString()),
    history: [],
    withRole: role,
    reportedAs,
  });
  const party = found && actsFor(agreement, found, member);
  const first = kinds.find(({ kind }) => kind === 'problem')?.kind ?? kinds[0]?.kind ?? UNNAMED_KIND;
  const { id, text, kind = first, refusal } = filled;
  return {
    view: 'problem-form' as const,
    text,
    longest: LONGEST_PROBLEM,
    kinds,
    kind: kinds.some((named) => named.kind === kind) ? kind : '',
    kindSources: kindSources(kinds),
    parties: counterpart(agreement, forum, party),
    ...toldFirst(presenting, role, vacant),
    source: problemsReported.source,
    next,
    refusal,
    send: { problem: id, ...(kinds.length === 0 && { kind }) },
  };
}

/** Whom the chain begins with, where that is a role; and a role that nobody has. */
function toldFirst(
  { state, people, ...shown }: Presenting,
  role: string | undefined,
  vacant: string | undefined,
) {
  const agreement = agreementNow({ state, ...shown });
  const named = role ?? vacant;
  const step = agreement.escalation.find(({ to }) => to.kind === 'role' && to.role === named);
  if (named === undefined || !step) return {};
  const holder = holderOfRole(state, named);
  const told = { role: roleName(agreement, named), source: step.source };
  return holder ? { first: { ...told, name: people.name(holder.member) } } : { vacant: told };
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
    to:
      next.forum !== undefined
        ? 'forum'
        : next.role !== undefined
          ? 'role'
          : problem.withRole === undefined
            ? 'counterpart'
            : 'next',
    role: next.role && roleName(agreement, next.role),
    forum: next.forum && forumInText(agreement, next.forum),
    source: next.rules.source,
  };
}

/** The parties that have seats in the forum and did not report it. */
const counterpart = (agreement: Agreement, forum: string, party: string | undefined): readonly string[] =>
  (agreementForum(agreement, forum)?.seats ?? [])
    .filter((seat) => seat.party !== party)
    .map((seat) => partyName(agreement, seat.party));
