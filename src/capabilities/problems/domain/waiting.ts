import { addDays, localDay, momentOf } from '../../../partnership/domain/calendar.ts';
import type { ProblemFact } from './facts.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { stepsOf } from './escalation.ts';
import type { InChain, Step } from './escalation.ts';
import type { Problem } from './problem.ts';

/** When waiting for an acknowledgement ends: in the morning, when people are there to see what happens (choice). */
const MORNING = 8;

/** What decides how long a problem waits. */
export type Unanswered = Pick<Problem, 'status' | 'acknowledged' | 'step' | 'stepSince' | 'history'> &
  InChain;

/**
 * How long the problem waits for an acknowledgement before it passes on in the agreement's chain, or undefined if it
 * does not wait: it is acknowledged or resolved, a person has raised it, or there is nobody left to turn to. The day
 * of the report does not count, nor does the time of day: reported on the 12th with three days to wait, it passes on
 * at 8 in the morning of the 16th. It waits as long as the agreement said when the waiting began.
 * @returns `until`: UTC, ISO 8601; `days`: whole local days after the one on which the waiting began
 */
export function waitingOf(state: Registered, problem: Unanswered) {
  if (problem.acknowledged || problem.status === 'resolved') return undefined;
  const turns = problem.history.filter(({ what }) => what === 'raised' || what === 'passed-on');
  if (turns.some(({ what }) => what === 'raised')) return undefined;
  const began = localDay(problem.stepSince);
  const ahead = stepsOf(state, began, problem).filter(({ place }) => place >= problem.step);
  // A report tells the counterpart at once. A chain that begins with a forum is therefore not begun by a report.
  const begun = turns.length > 0 || ahead[0]?.forum === undefined;
  const [current, next] = begun ? ahead : [undefined, ahead[0]];
  if (!next) return undefined;
  const days = current?.rules.waitDays ?? { value: 0, source: next.rules.source };
  const until = momentOf(addDays(began, days.value + 1), MORNING);
  return { until, days, next };
}

type PassedOn = Extract<ProblemFact, { type: 'problemPassedOn' }>;

export const passedOn = ({ id }: Pick<Problem, 'id'>, { place, forum, role }: Step): PassedOn => ({
  type: 'problemPassedOn',
  v: 1,
  problem: id,
  step: place,
  ...(forum !== undefined && { forum }),
  ...(role !== undefined && { role }),
});

/** What comes after whoever has the role that the problem is with; undefined where that is nobody. */
export const afterTheRole = (state: Registered, problem: Problem, day: string): Step | undefined =>
  stepsOf(state, day, problem).find(({ place }) => place > problem.step);

/**
 * What the clock does about problems at a moment: each that has waited long enough passes on one step. For a command
 * in which `CLOCK` acts. @param now UTC, ISO 8601
 */
export const overdueProblems = (state: Registered, now: string): readonly PassedOn[] =>
  [...state.problems.values()].flatMap((problem): PassedOn[] => {
    const waiting = waitingOf(state, problem);
    if (!waiting || waiting.until > now) return [];
    return [passedOn(problem, waiting.next)];
  });

/** When the next waiting time runs out: UTC, ISO 8601. */
export const nextWaitingMoment = (state: Registered): string | undefined =>
  [...state.problems.values()].flatMap((problem) => waitingOf(state, problem)?.until ?? []).sort()[0];
