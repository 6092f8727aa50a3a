import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { recordable, recordableIfAny } from '../../../partnership/domain/text.ts';
import type { Fact } from '../../index.ts';
import { meetingGoingOn } from '../../meetings/domain/leading.ts';
import { knownItem } from '../../meetings/domain/known.ts';
import { knownAction, latest, openActions } from './action.ts';
import type { AboutAction, Action, Task } from './action.ts';
import type { ActionFactOf } from './facts.ts';
import { mayChange, mayComplete, mayReopen } from './who-may.ts';

export const LONGEST_ACTION = 300;
export const LONGEST_ACTION_NOTE = 500;
/** Still to be done at one time in a forum (choice): more than anybody keeps in mind. */
export const MOST_OPEN_ACTIONS = 60;

/** Where it comes from: a meeting that goes on, what is under discussion there, a decision of the forum's. */
export interface ActionOrigin {
  readonly meeting?: string;
  readonly item?: string;
  readonly decision?: DecisionNumber;
}

interface AddAction extends AboutAction, Task, ActionOrigin {
  readonly type: 'addAction';
}

interface CompleteAction extends AboutAction {
  readonly type: 'completeAction';
  /** May be empty. */
  readonly note: string;
}

interface ReopenAction extends AboutAction {
  readonly type: 'reopenAction';
}

interface ChangeAction extends AboutAction, Task {
  readonly type: 'changeAction';
  readonly reason: string;
}

interface DropAction extends AboutAction {
  readonly type: 'dropAction';
  readonly reason: string;
}

/** By any representative: what somebody takes on, or is asked to do. Whoever is to do it is told. */
function addAction(state: Partnership, command: AddAction, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, forum } = found;
  const { action } = command;
  const added = registered.actions.get(action);
  if (added) return sentBefore(sameTask(added, { ...command, text: command.text.trim() }));
  const task = recordableTask(command, actor);
  if (!task.ok) return task;
  if (openActions(registered, forum.id).length >= MOST_OPEN_ACTIONS)
    return refuse({ code: 'too-many-actions', most: MOST_OPEN_ACTIONS });
  const origin = originOf(state, command, actor);
  if (!origin.ok) return origin;
  return accept({ type: 'actionAdded', v: 1, action, forum: forum.id, ...task.task, ...origin.origin });
}

/** By whoever is to do it, or who leads the meeting that goes on. */
function completeAction(state: Partnership, command: CompleteAction, actor: Actor): Decided<Fact> {
  const found = knownAction(state, command);
  if (!found.ok) return found;
  const { action } = found;
  if (action.status === 'dropped') return refuse({ code: 'action-dropped' });
  if (action.status === 'done') {
    const by = latest(action, 'done')?.by ?? '';
    return by === actor.by ? accept() : refuse({ code: 'action-done-already', member: by });
  }
  if (!mayComplete(state, action, actor)) return refuse({ code: 'action-of-another', member: action.member });
  const note = recordableIfAny(command.note, LONGEST_ACTION_NOTE);
  if (!note.ok) return note;
  return accept({
    type: 'actionDone',
    v: 1,
    action: action.id,
    ...(note.text !== '' && { note: note.text }),
  });
}

/** A slip is put right by whoever made it. */
function reopenAction(state: Partnership, command: ReopenAction, actor: Actor): Decided<Fact> {
  const found = knownAction(state, command);
  if (!found.ok) return found;
  const { action } = found;
  if (action.status === 'dropped') return refuse({ code: 'action-dropped' });
  if (action.status === 'open') return accept();
  if (!mayReopen(state, action, actor))
    return refuse({ code: 'action-done-by-another', member: latest(action, 'done')?.by ?? '' });
  return accept({ type: 'actionReopened', v: 1, action: action.id });
}

/** A day that has passed may stay, but not be set. */
function changeAction(state: Partnership, command: ChangeAction, actor: Actor): Decided<Fact> {
  const found = changeable(state, command, actor);
  if (!found.ok) return found;
  const { action } = found;
  if (sameTask(action, { ...command, text: command.text.trim() })) return accept();
  const task = recordableTask(command, actor, action.due);
  if (!task.ok) return task;
  const reason = recordable(command.reason, LONGEST_ACTION_NOTE);
  if (!reason.ok) return reason;
  return accept({ type: 'actionChanged', v: 1, action: action.id, ...task.task, reason: reason.text });
}

function dropAction(state: Partnership, command: DropAction, actor: Actor): Decided<Fact> {
  const known = knownAction(state, command);
  if (known.ok && known.action.status === 'dropped') return accept();
  const found = changeable(state, command, actor);
  if (!found.ok) return found;
  const reason = recordable(command.reason, LONGEST_ACTION_NOTE);
  if (!reason.ok) return reason;
  return accept({ type: 'actionDropped', v: 1, action: found.action.id, reason: reason.text });
}

/** The action while it is to be done, for those who may change or drop it. */
export function changeable(
  state: Partnership,
  about: AboutAction,
  actor: Pick<Actor, 'by' | 'at'>,
): Found<{ action: Action }> {
  const found = knownAction(state, about);
  if (!found.ok) return found;
  const { action } = found;
  if (action.status === 'dropped') return refuse({ code: 'action-dropped' });
  if (action.status === 'done')
    return refuse({ code: 'action-done-already', member: latest(action, 'done')?.by ?? '' });
  if (!mayChange(state, action, actor))
    return refuse({ code: 'action-added-by-another', member: action.addedBy });
  return { ok: true, action };
}

/** @param standing the day that it has already, if any */
function recordableTask(
  { text, member, due }: Task,
  { at }: Pick<Actor, 'at'>,
  standing?: string,
): Found<{ task: Task }> {
  const written = recordable(text, LONGEST_ACTION);
  if (!written.ok) return written;
  if (member === '') return refuse({ code: 'action-owner-missing' });
  if (due === '') return refuse({ code: 'action-day-missing' });
  if (due < localDay(at) && due !== standing) return refuse({ code: 'action-day-passed', day: due });
  return { ok: true, task: { text: written.text, member, due } };
}

const sameTask = (one: Task, other: Task): boolean =>
  one.text === other.text && one.member === other.member && one.due === other.due;

type OfFact = Pick<ActionFactOf<'actionAdded'>, 'meeting' | 'item' | 'decision'>;

/** What it refers to is there: a meeting that goes on with its items, a decision of this forum's. */
function originOf(
  state: Partnership,
  { forum, meeting: id, item, decision }: AddAction,
  actor: Actor,
): Found<{ origin: OfFact }> {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const number = state.decisions.find(
    (taken) => decision && taken.forum === forum && sameNumber(taken.number, decision),
  )?.number;
  if (decision && !number) return refuse({ code: 'unknown-decision' });
  const taken = number && { decision: number };
  if (id === undefined) return { ok: true, origin: { ...taken } };
  const found = meetingGoingOn(state, { forum, meeting: id }, actor);
  if (!found.ok) return found;
  const known = item === undefined ? undefined : knownItem(found.meeting, item);
  if (known && !known.ok) return known;
  return { ok: true, origin: { meeting: id, ...(known && { item: known.item.id }), ...taken } };
}

/** What can be done about actions: one rule per command, by the command's name. */
export const actionRules = { addAction, completeAction, reopenAction, changeAction, dropAction };
