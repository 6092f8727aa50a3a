import { directingOf } from '../../agreement/domain/directing.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { LONGEST_MATTER_TITLE } from '../agenda/domain/matter-texts.ts';
import { LONGEST_MINUTES_NOTE, LONGEST_RESERVATION } from '../meetings/domain/meeting.ts';
import type { Concern, HeldMeeting } from '../meetings/domain/meeting.ts';
import { restsFor } from '../../partnership/domain/represented.ts';
import { agreementNow, forumInText, shortName } from '../../partnership/presenting.ts';
import { isUntreated } from '../meetings/domain/treated.ts';
import { openToReservation } from '../meetings/domain/record.ts';
import { meetingHead } from '../meetings/present.ts';
import { ballotFields } from '../voting/present-forms.ts';
import { LONGEST_QUESTION } from '../voting/domain/opening.ts';
import { LONGEST_DECISION, LONGEST_MATTER_REASON } from './domain/matters.ts';
import { isLeft } from './domain/next.ts';
import { closingActions } from './present-actions.ts';
import { firstOf } from './present-decided.ts';
import { decisionChoice } from '../../partnership/domain/decision.ts';
import { NO_DECISION, OTHERWISE, WHOLE_MEETING } from './requests.ts';
import type { ItemForm, ItemRequest } from './requests.ts';

/** What a form sends, how long a text it takes, and what it calls the id of what it makes. */
const FORMS: Readonly<Record<ItemForm, { verb: ItemRequest['ask']; longest: number; makes?: string }>> = {
  decide: { verb: 'decide-matter', longest: LONGEST_DECISION, makes: 'proposal' },
  table: { verb: 'table-matter', longest: LONGEST_MATTER_REASON },
  'refer-back': { verb: 'refer-back', longest: LONGEST_MATTER_REASON },
  decline: { verb: 'decline-matter', longest: LONGEST_MATTER_REASON },
  'put-to-vote': { verb: 'put-to-vote', longest: LONGEST_QUESTION, makes: 'vote' },
  note: { verb: 'take-note', longest: LONGEST_MINUTES_NOTE },
  'add-item': { verb: 'add-item', longest: LONGEST_MATTER_TITLE, makes: 'matter' },
  reserve: { verb: 'reserve', longest: LONGEST_RESERVATION },
};

type Sent<A extends ItemRequest['ask']> = Extract<ItemRequest, { ask: A }>;

/** What a form has in it: nothing yet, or what somebody wrote. */
export interface FilledForm {
  readonly form: ItemForm;
  readonly meeting: string;
  readonly item?: string;
  /** Id of what the form makes, so that sending it twice makes one. */
  readonly makes?: string;
  readonly text: string;
  readonly ballot?: Partial<Pick<Sent<'put-to-vote'>, 'alternatives' | 'secret'>>;
  /** What the decision is about, where that has been chosen. */
  readonly concerns?: readonly Concern[];
  /** Whether it is to be a directive. */
  readonly directive?: boolean;
  readonly noteKind?: Sent<'take-note'>['kind'];
  readonly decision?: Sent<'reserve'>['decision'];
}

/** A form about the meeting with one text in it. */
export function presentItemForm(
  presenting: Presenting,
  meeting: HeldMeeting,
  filled: FilledForm & { readonly makes: string },
  refusal?: Refusal,
) {
  const { form, makes, text, ballot, noteKind = 'note' } = filled;
  const { makes: name, ...sends } = FORMS[form];
  const item = meeting.agenda.find(({ id }) => id === filled.item);
  const about = form === 'note' ? undefined : item;
  // The first meeting's own decisions can be put off, but not without an explanation (B-styrgrupp-61).
  const first = form === 'table' && item?.origin.kind === 'first-meeting';
  const decisions = form === 'reserve' ? openToReservation(presenting.state, meeting) : [];
  return {
    view: 'item-form' as const,
    ...meetingHead(presenting, meeting),
    form,
    wording: first ? ('table-first' as const) : form,
    ...sends,
    required: form !== 'table' || first,
    about: about?.title,
    send: {
      meeting: meeting.id,
      ...(name !== undefined && { [name]: makes }),
      ...(about && { item: about.id }),
    },
    text,
    ...restingFields(presenting, meeting, filled),
    ...directiveField(presenting, meeting, filled),
    ballot: ballotFields(ballot?.alternatives ?? [], ballot?.secret ?? false),
    noteKind,
    matter: item?.id ?? WHOLE_MEETING,
    items: meeting.agenda.map(({ id, title }, index) => ({ number: index + 1, item: id, title })),
    decision: decisionChoice(filled.decision ?? decisions.at(-1)?.number ?? NO_DECISION),
    decisions: decisions.map(({ number, text }) => ({
      choice: decisionChoice(number),
      decision: number,
      text,
    })),
    closed: meeting.status !== 'open',
    refusal,
  };
}

/** What is asked where a party is not there: for it settles what its silence can do. */
function restingFields(
  presenting: Presenting,
  meeting: HeldMeeting,
  { form, concerns }: FilledForm,
): { away: readonly string[]; concern: string } {
  const decides = form === 'decide' || form === 'put-to-vote';
  const agreement = agreementNow(presenting);
  return {
    away: decides ? restsFor(presenting.state, meeting.id).map((party) => shortName(agreement, party)) : [],
    concern: concerns === undefined ? '' : (concerns[0] ?? OTHERWISE),
  };
}

/** Offered where the forum may direct another (B-styrgrupp-68). */
function directiveField(presenting: Presenting, { forum }: HeldMeeting, { form, directive }: FilledForm) {
  const agreement = agreementNow(presenting);
  const directing = directingOf(agreement, forum);
  if (!directing.ok || (form !== 'decide' && form !== 'put-to-vote')) return {};
  return { directive: { to: forumInText(agreement, directing.directs), chosen: directive === true } };
}

const MOST_LEFT = 8;

/** Asks whether to close the meeting, with what has not been dealt with, and for what somebody has to do after it. */
export function presentCloseMeeting(presenting: Presenting, meeting: HeldMeeting) {
  const items = meeting.agenda.map((item, index) => ({ ...item, number: index + 1 }));
  const untreated = new Set(items.filter((item) => isUntreated(presenting.state, meeting, item)));
  return {
    view: 'close-meeting' as const,
    ...meetingHead(presenting, meeting),
    ...closingActions(presenting, meeting),
    left: firstOf(
      items.filter((item) => isLeft(item) || untreated.has(item)),
      MOST_LEFT,
    ),
    // Taken up, and nothing is recorded on it.
    untreated: untreated.size > 0,
  };
}
