import type { Registered } from '../../../partnership/domain/state.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
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
}

type Reported = Extract<ProblemFact, { type: 'problemReported' }>;

/** The report, and what came of it. The parties that did not report it are the counterpart. */
export interface Problem extends Readonly<Reported> {
  readonly id: string;
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

/** How a problem stands when it is reported. @param at UTC, ISO 8601 */
export const asReported = (at: string) =>
  ({ status: 'reported', acknowledged: false, step: 0, stepSince: at }) as const;

/** The forums that have to do with it: where it was reported, and those it was raised or passed on to. */
export const forumsOf = ({ forum, history }: Problem): readonly string[] => [
  ...new Set([forum, ...history.flatMap((event) => event.forum ?? [])]),
];

/** The representatives of the parties that did not report it. */
export const counterpartOf = (state: Registered, { forum, party }: Problem): readonly MemberId[] =>
  (state.forums.get(forum)?.seats ?? []).filter((seat) => seat.party !== party).map(({ member }) => member);

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
