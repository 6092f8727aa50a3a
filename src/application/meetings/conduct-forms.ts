import type { DecisionNumber } from '../../domain/decision.ts';
import { openToReservation } from '../../domain/meetings/record.ts';
import type { HeldMeeting } from '../../domain/meetings/meeting.ts';
import type { Presenting } from '../presenting.ts';
import type { BallotFields } from '../voting/requests.ts';
import { decidedLine } from './conduct-present.ts';
import type { ItemForm, ItemFormView } from './conduct-views.ts';
import { meetingHead } from './meeting-head.ts';

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
  { state, people }: Presenting,
  meeting: HeldMeeting,
  filled: FilledForm & { readonly makes: string },
): ItemFormView {
  const { form, makes, text, ballot, noteKind = 'note', decision } = filled;
  const item = meeting.agenda.find(({ id }) => id === filled.item);
  return {
    view: 'item-form',
    ...meetingHead(state, meeting),
    form,
    ...(item && { item: { item: item.id, title: item.title } }),
    makes,
    text,
    ...(form === 'put-to-vote' && { ballot: { alternatives: [], secret: false, ...ballot } }),
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
