import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import { MOST_ITEMS } from './domain/conduct.ts';
import { CLOSING_ITEM } from '../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { openToReservation } from '../meetings/domain/record.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { AsOf, Presenting } from '../../partnership/presenting.ts';
import type { BallotFields } from '../voting/requests.ts';
import { decidedLine } from './present.ts';
import type { CloseMeetingView, ItemForm, ItemFormView } from './views.ts';
import { meetingHead } from '../meetings/meeting-head.ts';

/** What a form has in it: nothing yet, or what somebody wrote. */
export interface FilledForm {
  readonly form: ItemForm;
  readonly meeting: string;
  readonly item?: string;
  readonly makes?: string;
  readonly text: string;
  readonly ballot?: BallotFields;
  readonly noteKind?: 'note' | 'lesson';
  readonly decision?: DecisionNumber;
}

export function presentItemForm(
  presenting: Presenting,
  meeting: HeldMeeting,
  filled: FilledForm & { readonly makes: string },
  problem?: Refusal,
): ItemFormView {
  const { form, makes, text, ballot, noteKind = 'note', decision } = filled;
  const { state } = presenting;
  const item = meeting.agenda.find(({ id }) => id === filled.item);
  return {
    view: 'item-form',
    ...meetingHead(presenting, meeting),
    form,
    ...(item && { item: { item: item.id, title: item.title } }),
    makes,
    text,
    ...(form === 'put-to-vote' && { ballot: { alternatives: [], secret: false, ...ballot } }),
    items: form === 'note' ? meeting.agenda.map(({ id, title }) => ({ item: id, title })) : [],
    decisions:
      form === 'reserve'
        ? openToReservation(state, meeting).map((decided) => decidedLine(presenting, decided))
        : [],
    noteKind,
    ...(decision && { decision }),
    reasonRequired: form === 'refer-back' || (form === 'table' && item?.origin.kind === 'first-meeting'),
    closed: meeting.status !== 'open',
    ...(problem && { problem }),
  };
}

export const presentCloseMeeting = (shown: AsOf, meeting: HeldMeeting): CloseMeetingView => ({
  view: 'close-meeting',
  ...meetingHead(shown, meeting),
  left: meeting.agenda
    .filter(({ id: item, outcome }) => outcome.kind === 'waiting' && item !== CLOSING_ITEM)
    .slice(0, MOST_ITEMS)
    .map(({ id: item, title }) => ({ item, title })),
});
