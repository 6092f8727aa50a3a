import { existing } from '../../../partnership/domain/fact-order.ts';
import type { FactContext, FoldsOf } from '../../../partnership/domain/folding.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Action, ActionEvent, Task } from './action.ts';
import type { ActionFact } from './facts.ts';

export const actionFolds: FoldsOf<ActionFact> = {
  actionAdded: (state, fact, context) => {
    const { action: id, forum, meeting, item, decision } = fact;
    const history = [{ ...context, what: 'added', task: taskOf(fact) }] as const;
    return withAction(state, {
      ...taskOf(fact),
      id,
      forum,
      ...(meeting !== undefined && { meeting }),
      ...(item !== undefined && { item }),
      ...(decision && { decision }),
      addedBy: context.by,
      status: 'open',
      history,
    });
  },
  actionDone: (state, fact, context) =>
    after(state, fact, context, 'done', { status: 'done', text: fact.note }),
  actionReopened: (state, fact, context) => after(state, fact, context, 'reopened', { status: 'open' }),
  actionChanged: (state, fact, context) =>
    after(state, fact, context, 'changed', { status: 'open', text: fact.reason, task: taskOf(fact) }),
  actionDropped: (state, fact, context) =>
    after(state, fact, context, 'dropped', { status: 'dropped', text: fact.reason }),
};

const taskOf = ({ text, member, due }: Task): Task => ({ text, member, due });

function after(
  state: Registered,
  fact: ActionFact,
  { by, at }: FactContext,
  what: ActionEvent['what'],
  became: { status: Action['status']; text?: string | undefined; task?: Task },
): Registered {
  const before = existing(state.actions.get(fact.action), fact);
  const { status, text, task = taskOf(before) } = became;
  const event = { by, at, what, task, ...(text !== undefined && { text }) };
  return withAction(state, { ...before, ...task, status, history: [...before.history, event] });
}

const withAction = (state: Registered, action: Action): Registered => ({
  ...state,
  actions: withEntry(state.actions, action.id, action),
});
