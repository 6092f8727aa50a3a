import type { Registered } from '../../../partnership/domain/state.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { contactsOf, holderOfRole } from '../../../partnership/domain/roles.ts';
import type { FactContext } from '../../../partnership/domain/folding.ts';
import type { ProblemFact } from './facts.ts';

/**
 * reported → acknowledged → in dialogue → resolved; or → raised, when a person or the clock has turned to a forum
 * whose next agenda gets the matter (N13-24, B-samverkansgrupp-78).
 */
type ProblemStatus = 'reported' | 'acknowledged' | 'in-dialogue' | 'raised' | 'resolved';

/** What has happened to a problem, oldest first. `by` is `CLOCK` where the waiting time ran out. */
export interface ProblemEvent extends FactContext {
  readonly what: 'reported' | 'acknowledged' | 'answered' | 'raised' | 'passed-on' | 'resolved';
  readonly text?: string;
  /** The forum it was raised or passed on to. */
  readonly forum?: string;
  /** The agreement's role that it was turned to. */
  readonly role?: string;
}

type Reported = Extract<ProblemFact, { type: 'problemReported' }>;

/** The report, and what came of it. The parties that did not report it are the counterpart. */
export interface Problem extends Readonly<Omit<Reported, 'role'>> {
  readonly id: string;
  readonly reportedBy: MemberId;
  readonly reportedAt: string;
  readonly status: ProblemStatus;
  readonly acknowledged: boolean;
  /** The forum that has it on its agenda, when raised. */
  readonly raisedTo?: string;
  /** The agreement's role that it is with; undefined where it is with the counterpart or a forum. */
  readonly withRole?: string | undefined;
  /** The place in the agreement's escalation chain, from 0, and since when (UTC, ISO 8601). */
  readonly step: number;
  readonly stepSince: string;
  readonly history: readonly ProblemEvent[];
}

/** How a problem stands when it is reported. @param at UTC, ISO 8601 */
export const asReported = (at: string) =>
  ({ status: 'reported', acknowledged: false, step: 0, stepSince: at }) as const;

/** The forums that have to do with it: where it was reported, and those it was raised or passed on to. */
export const forumsOf = ({ forum, history }: Problem): readonly string[] => [
  ...new Set([forum, ...history.flatMap((event) => event.forum ?? [])]),
];

/**
 * The representatives of the parties that did not report it, and their contact persons where the agreement named any when
 * it was reported (N2-2).
 */
export function counterpartOf(
  state: Registered,
  { forum: id, party, reportedAt }: Problem,
): readonly MemberId[] {
  const forum = state.forums.get(id);
  if (!forum) return [];
  const agreement = agreementInForce(state, localDay(reportedAt));
  const contacts = agreement.parties.flatMap((other) =>
    other.id === party ? [] : contactsOf(agreement, forum, other.id),
  );
  const seated = forum.seats.filter((seat) => seat.party !== party).map(({ member }) => member);
  return [...new Set([...seated, ...contacts])];
}

/** Whoever has the role that it is with, otherwise the counterpart: they are the ones to acknowledge it. */
export function awaitedOf(state: Registered, problem: Problem): readonly MemberId[] {
  if (problem.withRole === undefined) return counterpartOf(state, problem);
  const held = holderOfRole(state, problem.withRole);
  return held ? [held.member] : [];
}

/** All whom it has been turned to so far. */
export function reachedBy(state: Registered, problem: Problem): readonly MemberId[] {
  const turned = problem.history.filter(({ what }) => what !== 'acknowledged' && what !== 'answered');
  const roles = turned.flatMap(({ role }) =>
    role === undefined ? [] : (holderOfRole(state, role)?.member ?? []),
  );
  const others = turned.some(({ role, what }) => role === undefined && what !== 'resolved');
  return [...new Set([...roles, ...(others ? counterpartOf(state, problem) : [])])];
}

export interface AboutProblem {
  /** Where it is done: a problem that this forum has nothing to do with is as unknown there as one that never was. */
  readonly forum: string;
  readonly problem: string;
}

export function knownProblem(
  state: Registered,
  { forum, problem: id }: AboutProblem,
): Found<{ problem: Problem }> {
  const problem = state.problems.get(id);
  return problem && forumsOf(problem).includes(forum)
    ? { ok: true, problem }
    : refuse({ code: 'unknown-problem' });
}

/** What the forum has to do with and nobody has resolved, newest first. */
export const openProblems = (state: Registered, forum: string): readonly Problem[] =>
  [...state.problems.values()]
    .filter((problem) => problem.status !== 'resolved' && forumsOf(problem).includes(forum))
    .reverse();
