import type { DecisionNumber } from '../../domain/decision.ts';
import { openToReservation } from '../../domain/meetings/record.ts';
import type { HeldItem, HeldMeeting } from '../../domain/meetings/meeting.ts';
import { partyOf, representatives } from '../../domain/who.ts';
import { agreementNow } from '../presenting.ts';
import type { Presenting } from '../presenting.ts';
import type { BallotFields } from '../voting/requests.ts';
import { decidedLine, meetingHead, rotationIn, shortName } from './conduct-present.ts';
import type { ChairFormView, ItemForm, ItemFormView } from './conduct-views.ts';

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
  };
}

export function presentChairForm(
  presenting: Presenting,
  meeting: HeldMeeting,
  { id, title }: HeldItem,
  chosen: ChairFormView['chosen'],
): ChairFormView {
  const { state, people } = presenting;
  const agreement = agreementNow(presenting);
  const rotation = rotationIn(presenting, meeting.forum);
  return {
    view: 'chair-form',
    ...meetingHead(presenting, meeting),
    item: id,
    title,
    people: representatives(state, meeting.forum).map((member) => ({
      member,
      name: people.name(member),
      party: shortName(agreement, partyOf(state, meeting.forum, member)),
    })),
    ...(rotation && { rotation }),
    chosen,
  };
}
