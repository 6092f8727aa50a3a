import type { FactContext } from '../../../partnership/domain/folding.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import type { ActionFactOf } from './facts.ts';

/** Who does what, and by when: a local ISO day. */
export type Task = Readonly<Pick<ActionFactOf<'actionAdded'>, 'text' | 'member' | 'due'>>;

/** What has happened to an action, oldest first; `task` is what it is about from then on. */
export interface ActionEvent extends FactContext {
  readonly what: 'added' | 'changed' | 'done' | 'reopened' | 'dropped';
  readonly task: Task;
  /** What was written about it: a note that it is done, or why it was changed or dropped. */
  readonly text?: string;
}

export interface Action
  extends Task, Readonly<Pick<ActionFactOf<'actionAdded'>, 'forum' | 'meeting' | 'item' | 'decision'>> {
  readonly id: string;
  readonly addedBy: MemberId;
  readonly status: 'open' | 'done' | 'dropped';
  readonly history: readonly ActionEvent[];
}

export interface AboutAction {
  readonly forum: string;
  readonly action: string;
}

/** An action of another forum is as unknown here as one that never was. */
export function knownAction(
  state: Partnership,
  { forum, action: id }: AboutAction,
): Found<{ action: Action }> {
  const action = state.status === 'registered' ? state.actions.get(id) : undefined;
  return action?.forum === forum ? { ok: true, action } : refuse({ code: 'unknown-action' });
}

/** The forum's actions that are still to be done, by their last days. */
export const openActions = (state: Registered, forum: string): readonly Action[] =>
  [...state.actions.values()]
    .filter((action) => action.forum === forum && action.status === 'open')
    .sort((one, other) => one.due.localeCompare(other.due) || one.id.localeCompare(other.id));

/** What happened last of a kind. */
export const latest = ({ history }: Action, what: ActionEvent['what']): ActionEvent | undefined =>
  history.findLast((event) => event.what === what);

/** Since when whoever has it has known of it as it stands: UTC, ISO 8601. */
export const knownSince = ({ history }: Action): string =>
  history.findLast(({ what }) => what !== 'done' && what !== 'dropped')?.at ?? '';

/** Whether somebody held a seat in the forum and holds none any more. Whoever never had one has not left. */
export const hasLeft = (state: Registered, forum: string, member: MemberId): boolean =>
  !representatives(state, forum).includes(member) &&
  (state.forums.get(forum)?.seatings ?? []).some(({ seats }) => seats.some((seat) => seat.member === member));

/** Whether the person has something to do for the forum: they are told of it, though they may hold no seat. */
export const hasAction = (
  state: Registered,
  forum: string,
  member: MemberId,
  statuses: readonly Action['status'][],
): boolean =>
  !hasLeft(state, forum, member) &&
  [...state.actions.values()].some(
    (action) => action.forum === forum && action.member === member && statuses.includes(action.status),
  );

/** What the meeting gave people to do, as it stood when the meeting ended: minutes do not change afterwards. */
export const actionsGivenAt = (
  state: Registered,
  { id, closedAt }: { readonly id: string; readonly closedAt?: string },
): readonly (Action & Task)[] =>
  [...state.actions.values()].flatMap((action) => {
    if (action.meeting !== id) return [];
    const until = action.history.filter(({ at }) => closedAt === undefined || at <= closedAt).at(-1);
    return until && until.what !== 'dropped' ? [{ ...action, ...until.task }] : [];
  });
