import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { awaitedOf, counterpartOf } from '../../problems/domain/problem.ts';
import type { Problem } from '../../problems/domain/problem.ts';
import { waitingOf } from '../../problems/domain/waiting.ts';
import type { Obligation, Owes } from './duty.ts';
import { group } from './owing.ts';

/** N12-22, B-samverkansgrupp-77: to acknowledge a problem before it passes on to whoever is to know of it next. */
export const problemDuties = (state: Registered): readonly Obligation[] =>
  [...state.problems.values()].flatMap((problem) => acknowledgement(state, problem) ?? []);

function acknowledgement(state: Registered, problem: Problem): Obligation | undefined {
  const waiting = waitingOf(state, problem);
  if (!waiting) return undefined;
  const { id, text, stepSince } = problem;
  return {
    id: `problem:${id}:${problem.step}`,
    subject: { kind: 'problem', problem: id, text },
    // It passes on in the morning after the last day.
    due: addDays(localDay(waiting.until), -1),
    owes: owedFor(state, problem),
    source: waiting.days.source,
    remind: { before: [0], overdue: 'never', knownSince: localDay(stepSince) },
  };
}

/** The forum it has passed on to; before that, whom it is turned to. These alone acknowledge it. */
const owedFor = (state: Registered, problem: Problem): Owes => {
  const { forum, raisedTo = forum } = problem;
  return problem.raisedTo === undefined
    ? { forum, members: awaitedOf(state, problem) }
    : { ...group(raisedTo), by: counterpartOf(state, { ...problem, forum: raisedTo }) };
};
