import type { DecisionNumber } from '../../domain/decision.ts';
import { openToReservation } from '../../domain/meetings/record.ts';
import type { HeldItem, HeldMeeting } from '../../domain/meetings/meeting.ts';
import { partyOf, representatives } from '../../domain/who.ts';
import type { Presenting } from '../presenting.ts';
import { decidedLine, meetingHead, rotationIn, shortName } from './conduct-present.ts';
import type { ChairFormView, ItemForm, ItemFormView } from './conduct-views.ts';

/** What a form has in it: nothing yet, or what somebody wrote. */
export interface FilledForm {
  readonly form: ItemForm;
  readonly meeting: string;
  readonly item?: string;
  readonly makes?: string;
  readonly text: string;
  readonly noteKind?: 'note' | 'lesson';
  readonly decision?: DecisionNumber;
}

export function presentItemForm(
  { state, people }: Presenting,
  meeting: HeldMeeting,
  filled: FilledForm & { readonly makes: string },
): ItemFormView {
  const { form, makes, text, noteKind = 'note', decision } = filled;
  const item = meeting.agenda.find(({ id }) => id === filled.item);
  return {
    view: 'item-form',
    ...meetingHead(state, meeting),
    form,
    ...(item && { item: { item: item.id, title: item.title } }),
    makes,
    text,
    items: form === 'note' ? meeting.agenda.map(({ id, title }) => ({ item: id, title })) : [],
    decisions:
      form === 'reserve'
        ? openToReservation(state, meeting).map((decided) => decidedLine(state, people, decided))
        : [],
    noteKind,
    ...(decision && { decision }),
    reasonRequired: form === 'refer-back' || (form === 'table' && item?.origin.kind === 'first-meeting'),
    closed: meeting.status !== 'open',
  };
}

export function presentChairForm(
  { state, people }: Presenting,
  meeting: HeldMeeting,
  { id, title }: HeldItem,
  chosen: ChairFormView['chosen'],
): ChairFormView {
  const rotation = rotationIn(state, meeting.forum);
  return {
    view: 'chair-form',
    ...meetingHead(state, meeting),
    item: id,
    title,
    people: representatives(state, meeting.forum).map((member) => ({
      member,
      name: people.name(member),
      party: shortName(state, partyOf(state, meeting.forum, member)),
    })),
    ...(rotation && { rotation }),
    chosen,
  };
}
