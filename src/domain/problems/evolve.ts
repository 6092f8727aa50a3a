import type { FactContext, ProblemFact } from '../facts.ts';
import { existing } from '../fact-order.ts';
import type { Registered } from '../partnership.ts';
import type { Problem, ProblemEvent } from './problem.ts';

export function evolveProblems(state: Registered, fact: ProblemFact, { by, at }: FactContext): Registered {
  if (fact.type === 'problemReported') {
    const { problem: id, forum, party, kind, text } = fact;
    return withProblem(state, {
      id,
      forum,
      party,
      kind,
      text,
      reportedBy: by,
      reportedAt: at,
      status: 'reported',
      acknowledged: false,
      step: 0,
      stepSince: at,
      history: [{ what: 'reported', by, at }],
    });
  }
  const problem = existing(state.problems.get(fact.problem), fact);
  const after = (
    event: Pick<ProblemEvent, 'what' | 'text' | 'forum'>,
    changed: Partial<Problem>,
  ): Registered =>
    withProblem(state, { ...problem, ...changed, history: [...problem.history, { ...event, by, at }] });
  switch (fact.type) {
    case 'problemAcknowledged':
      return after(
        { what: 'acknowledged' },
        { acknowledged: true, status: problem.status === 'raised' ? 'raised' : 'acknowledged' },
      );
    case 'problemAnswered':
      return after(
        { what: 'answered', text: fact.text },
        { status: problem.status === 'raised' ? 'raised' : 'in-dialogue' },
      );
    case 'problemResolved':
      return after({ what: 'resolved', text: fact.note }, { status: 'resolved' });
    case 'problemRaised':
      return after({ what: 'raised', forum: fact.forum }, { status: 'raised', raisedTo: fact.forum });
    case 'problemPassedOn': {
      const { step, forum } = fact;
      const onAgenda = forum === undefined ? {} : { status: 'raised' as const, raisedTo: forum };
      return after(
        { what: 'passed-on', ...(forum !== undefined && { forum }) },
        { ...onAgenda, step, stepSince: at },
      );
    }
  }
}

const withProblem = (state: Registered, problem: Problem): Registered => ({
  ...state,
  problems: new Map(state.problems).set(problem.id, problem),
});
