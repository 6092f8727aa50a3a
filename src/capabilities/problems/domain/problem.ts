import type { Registered } from '../../../partnership/domain/state.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Refusal } from '../../../partnership/domain/refusal.ts';
import type { MemberId } from '../../../partnership/domain/seat-holder.ts';

/**
 * reported → acknowledged → in dialogue → resolved; or → raised, when a person or the clock has turned to a forum
 * whose next agenda gets the matter (N13-24, B-samverkansgrupp-78).
 */
type ProblemStatus = 'reported' | 'acknowledged' | 'in-dialogue' | 'raised' | 'resolved';

/** What has happened to a problem, oldest first. `by` is `CLOCK` where the waiting time ran out. */
export interface ProblemEvent {
  readonly what: 'reported' | 'acknowledged' | 'answered' | 'raised' | 'passed-on' | 'resolved';
  readonly by: MemberId;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly text?: string;
  /** The forum it was raised or passed on to. */
  readonly forum?: string;
}

export interface Problem {
  readonly id: string;
  /** Where it was reported. */
  readonly forum: string;
  /** The party whose representative reported it; the others are the counterpart. */
  readonly party: string;
  /** One of the agreement's issue kinds (N12-21). */
  readonly kind: string;
  readonly text: string;
  readonly reportedBy: MemberId;
  readonly reportedAt: string;
  readonly status: ProblemStatus;
  readonly acknowledged: boolean;
  /** The forum that has it on its agenda, when raised. */
  readonly raisedTo?: string;
  /** The place in the agreement's escalation chain, from 0, and since when (UTC, ISO 8601). */
  readonly step: number;
  readonly stepSince: string;
  readonly history: readonly ProblemEvent[];
}

/** The forums that have to do with it: where it was reported, and those it was raised or passed on to. */
export const forumsOf = ({ forum, history }: Problem): readonly string[] => [
  ...new Set([forum, ...history.flatMap((event) => event.forum ?? [])]),
];

/** The representatives of the parties that did not report it. */
export const counterpartOf = (state: Registered, { forum, party }: Problem): readonly MemberId[] =>
  (state.forums.get(forum)?.seats ?? []).filter((seat) => seat.party !== party).map(({ member }) => member);

/** A problem that the forum has nothing to do with is as unknown there as one that never was. */
export function knownProblem(
  state: Registered,
  { forum, problem: id }: { readonly forum: string; readonly problem: string },
): { readonly ok: true; readonly problem: Problem } | { readonly ok: false; readonly refusal: Refusal } {
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
