import { local, localDay } from '../../partnership/domain/calendar.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { hasLeft, latest, openActions } from './domain/action.ts';
import type { Action, Task } from './domain/action.ts';
import { mayChange, mayComplete, mayReopen } from './domain/who-may.ts';
import type { presentActionForm, presentActionNoteForm } from './present-forms.ts';

export type ActionView = ReturnType<
  typeof presentActions | typeof presentAction | typeof presentActionForm | typeof presentActionNoteForm
>;

const MOST_ACTIONS_SHOWN = 8;

/** Who does what, and by when. */
export function actionLine(
  { id, text, member, due, decision }: Task & Pick<Action, 'id' | 'decision'>,
  { people, now }: Pick<Presenting, 'people' | 'now'>,
) {
  const late = due < localDay(now.toISOString());
  return { id, text, name: people.name(member), due, late, ...(decision && { decision }) };
}

interface Reader {
  /** Member id. */
  readonly member: string;
  /** The card is for that person alone. */
  readonly alone: boolean;
}

/** What is still to be done: what the reader is to do first, then what the others are. */
export function presentActions(
  presenting: Presenting,
  { member, alone }: Reader,
  { from, representative }: { readonly from: number; readonly representative: boolean },
) {
  const { state, forum, people } = presenting;
  const open = openActions(state, forum);
  const own = open.filter((action) => action.member === member);
  const all = [...own, ...open.filter((action) => action.member !== member)];
  const before = from < all.length ? from : 0;
  const shown = all.slice(before, before + MOST_ACTIONS_SHOWN);
  const lines = (wanted: boolean) =>
    shown
      .filter((action) => (action.member === member) === wanted)
      .map((action) => actionLine(action, presenting));
  return {
    view: 'actions' as const,
    forum: forumInText(agreementNow(presenting), forum),
    partnership: agreementNow(presenting).name,
    own: lines(true),
    others: lines(false),
    /** In a group's chat everybody reads whose they are. */
    name: alone ? undefined : people.name(member),
    late: all.filter((action) => actionLine(action, presenting).late).length,
    total: all.length,
    first: before + 1,
    last: before + shown.length,
    representative,
  };
}

/** @param reader member id of the one person the card is for */
export function presentAction(action: Action, presenting: Presenting, reader: string) {
  const { state, forum, people, now } = presenting;
  const { status, history, meeting, addedBy } = action;
  const agreement = agreementNow(presenting);
  const actor = { by: reader, at: now.toISOString() };
  const ended = status === 'open' ? undefined : history.at(-1);
  const at = meeting === undefined ? undefined : state.meetings.get(meeting)?.startsAt;
  const open = status === 'open';
  return {
    view: 'action' as const,
    ...actionLine(action, presenting),
    forum: forumInText(agreement, forum),
    partnership: agreement.name,
    status,
    own: action.member === reader,
    gone: open && hasLeft(state, forum, action.member),
    addedBy: people.name(addedBy),
    addedOn: localDay(history[0]?.at ?? now.toISOString()),
    meetingDay: at === undefined ? undefined : local(at).toISODate(),
    ended: ended && { name: people.name(ended.by), day: localDay(ended.at), text: ended.text },
    /** Why it was changed last. */
    changed: open ? changeLine(action, presenting) : undefined,
    mayComplete: open && mayComplete(state, action, actor),
    mayChange: open && mayChange(state, action, actor),
    mayReopen: status === 'done' && mayReopen(state, action, actor),
  };
}

function changeLine(action: Action, { people }: Presenting) {
  const changed = latest(action, 'changed');
  return changed && { name: people.name(changed.by), day: localDay(changed.at), text: changed.text ?? '' };
}
