import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { ProblemFact } from './facts.ts';
import { existing } from '../../../partnership/domain/fact-order.ts';
import type { FactContext, FoldsOf } from '../../../partnership/domain/folding.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { asReported } from './problem.ts';
import type { Problem, ProblemEvent } from './problem.ts';

export const problemFolds: FoldsOf<ProblemFact> = {
  problemReported: (state, { role, ...report }, { by, at }) =>
    withProblem(state, {
      ...report,
      ...(role !== undefined && { withRole: role }),
      id: report.problem,
      reportedBy: by,
      reportedAt: at,
      ...asReported(at),
      history: [{ what: 'reported', by, at, ...(role !== undefined && { role }) }],
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
    const raised = {
      ...problemOf(state, fact),
      status: 'raised',
      raisedTo: forum,
      withRole: undefined,
    } as const;
    return withEvent(state, raised, { what: 'raised', forum }, context);
  },
  problemPassedOn: (state, fact, context) => {
    const { step, forum, role } = fact;
    const before = problemOf(state, fact);
    const passedOn = { ...before, step, stepSince: context.at, withRole: role };
    if (forum === undefined) {
      // What one role has acknowledged is new to whoever it is handed on to.
      const again = before.acknowledged ? { acknowledged: false, status: 'reported' as const } : {};
      const event = { what: 'passed-on' as const, ...(role !== undefined && { role }) };
      return withEvent(state, { ...passedOn, ...again }, event, context);
    }
    const raised = { ...passedOn, status: 'raised', raisedTo: forum } as const;
    return withEvent(state, raised, { what: 'passed-on', forum }, context);
  },
};

const problemOf = (state: Registered, fact: ProblemFact): Problem =>
  existing(state.problems.get(fact.problem), fact);

const withEvent = (
  state: Registered,
  problem: Problem,
  event: Pick<ProblemEvent, 'what' | 'text' | 'forum' | 'role'>,
  { by, at }: FactContext,
): Registered => withProblem(state, { ...problem, history: [...problem.history, { ...event, by, at }] });

const withProblem = (state: Registered, problem: Problem): Registered => ({
  ...state,
  problems: withEntry(state.problems, problem.id, problem),
});
