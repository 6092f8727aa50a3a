import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { ProblemFact } from './facts.ts';
import { existing } from '../../../partnership/domain/fact-order.ts';
import type { FactContext, FoldsOf } from '../../../partnership/domain/folding.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { asReported } from './problem.ts';
import type { Problem, ProblemEvent } from './problem.ts';

export const problemFolds: FoldsOf<ProblemFact> = {
  problemReported: (state, report, { by, at }) =>
    withProblem(state, {
      ...report,
      id: report.problem,
      reportedBy: by,
      reportedAt: at,
      ...asReported(at),
      history: [{ what: 'reported', by, at }],
    }),
  problemAcknowledged: (state, fact, context) => {
    const before = problemOf(state, fact);
    const status = before.status === 'raised' ? 'raised' : 'acknowledged';
    return withEvent(state, { ...before, acknowledged: true, status }, { what: 'acknowledged' }, context);
  },
  problemAnswered: (state, fact, context) => {
    const before = problemOf(state, fact);
    const status = before.status === 'raised' ? 'raised' : 'in-dialogue';
    return withEvent(state, { ...before, status }, { what: 'answered', text: fact.text }, context);
  },
  problemResolved: (state, fact, context) => {
    const resolved = { ...problemOf(state, fact), status: 'resolved' } as const;
    return withEvent(state, resolved, { what: 'resolved', text: fact.note }, context);
  },
  problemRaised: (state, fact, context) => {
    const { forum } = fact;
    const raised = { ...problemOf(state, fact), status: 'raised', raisedTo: forum } as const;
    return withEvent(state, raised, { what: 'raised', forum }, context);
  },
  problemPassedOn: (state, fact, context) => {
    const { step, forum } = fact;
    const passedOn = { ...problemOf(state, fact), step, stepSince: context.at };
    if (forum === undefined) return withEvent(state, passedOn, { what: 'passed-on' }, context);
    const raised = { ...passedOn, status: 'raised', raisedTo: forum } as const;
    return withEvent(state, raised, { what: 'passed-on', forum }, context);
  },
};

const problemOf = (state: Registered, fact: ProblemFact): Problem =>
  existing(state.problems.get(fact.problem), fact);

const withEvent = (
  state: Registered,
  problem: Problem,
  event: Pick<ProblemEvent, 'what' | 'text' | 'forum'>,
  { by, at }: FactContext,
): Registered => withProblem(state, { ...problem, history: [...problem.history, { ...event, by, at }] });

const withProblem = (state: Registered, problem: Problem): Registered => ({
  ...state,
  problems: withEntry(state.problems, problem.id, problem),
});
