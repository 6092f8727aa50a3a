import { hasLeft, knownSince, latest } from '../../actions/domain/action.ts';
import type { Action } from '../../actions/domain/action.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Obligation } from './duty.ts';
import { group } from './owing.ts';

/** What people have taken on: each is owed by whoever has it, and by the group where that person has left. */
export const actionDuties = (state: Registered): readonly Obligation[] =>
  [...state.actions.values()]
    .filter(({ status }) => status !== 'dropped')
    .map((action) => duty(state, action));

function duty(state: Registered, action: Action): Obligation {
  const { id, forum, member, text, due, status } = action;
  const done = status === 'done' ? latest(action, 'done') : undefined;
  return {
    id: `action:${id}`,
    subject: { kind: 'action', action: id, text },
    due,
    doneOn: done && localDay(done.at),
    owes: hasLeft(state, forum, member) ? group(forum) : { forum, members: [member] },
    remind: { before: [7, 0], overdue: 'repeatedly', knownSince: localDay(knownSince(action)) },
  };
}
