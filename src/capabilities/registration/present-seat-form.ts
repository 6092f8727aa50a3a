import type { Label } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { holding, ROLES } from '../../partnership/domain/seat-register.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Forum } from '../../partnership/domain/state.ts';
import type { RosterEntry } from '../../partnership/interaction.ts';
import { agreementNow, forumInText, shortName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { Names } from '../../partnership/reply.ts';
import { beginningFields } from './beginning-fields.ts';
import { LONGEST_MANDATE } from './domain/mandates.ts';
import { LONGEST_APPOINTMENT } from './domain/own-seat.ts';
import { seatsOf } from './domain/seat-choice.ts';
import { namedRole } from './domain/named-roles.ts';
import { speaksFor } from './domain/who-may.ts';
import { quorumWarning } from './present-quorum-warning.ts';
import type { SeatForm } from './seat-requests.ts';

/** What has been typed and chosen, by the fields' names; and what is wrong with it. */
export interface FilledSeatForm {
  readonly filled: Readonly<Record<string, string>>;
  readonly refusal?: Refusal;
  readonly names?: Names;
}

interface Field {
  readonly id: string;
  readonly required: boolean;
  /** A text's key. */
  readonly label: string;
  readonly value: string;
}

interface TextField extends Field {
  readonly longest: number;
  readonly long: boolean;
}

interface ListField extends Field {
  readonly choices: readonly { readonly id: string; readonly name: string | Phrase | Label }[];
}

/** A button that undoes what the form once did. */
interface Ending {
  readonly title: Phrase;
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
}

/** What each form sends. */
const SENDS = {
  confirm: 'confirm-seat',
  dispute: 'dispute-seat',
  leave: 'leave-seat',
  temporary: 'name-temporary',
  away: 'record-away',
  appointment: 'enter-appointment',
  mandate: 'enter-mandate',
  role: 'give-role',
  beginning: 'correct-beginning',
} as const satisfies Record<SeatForm, string>;

/**
 * A form about single seats: they are alike, and each has its own fields.
 * @param you member id of whoever fills it in
 * @param roster who can be chosen
 */
export function presentSeatForm(
  form: SeatForm,
  presenting: Presenting,
  you: string,
  roster: readonly RosterEntry[],
  { filled, refusal, names }: FilledSeatForm,
) {
  const { state, now } = presenting;
  const agreement = agreementNow(presenting);
  const forum = state.forums.get(presenting.forum);
  const value = (id: string): string => filled[id] ?? '';
  const named = (id: string): Omit<Field, 'value'> => ({
    id,
    required: true,
    label: `seat-form.${[form, id].join('.')}`,
  });
  const day = (id: string, most = ''): Field & { readonly most: string } => ({
    ...named(id),
    value: value(id),
    most,
  });
  const text = (id: string, longest = LONGEST_APPOINTMENT, required = true, long = false): TextField => ({
    ...named(id),
    value: value(id),
    longest,
    required,
    long,
  });
  const list = (id: string, choices: ListField['choices']): ListField => ({
    ...named(id),
    choices,
    value: choices.some((choice) => choice.id === value(id)) ? value(id) : '',
  });
  const today = localDay(now.toISOString());
  const people = (): ListField =>
    list(
      'person',
      roster.map(({ aadObjectId: id, name }) => ({ id, name })),
    );
  const seats = (mine: boolean): ListField =>
    list('seat', forum ? seatChoices(form, mine, presenting, forum, you) : []);
  const fields: Readonly<
    Record<
      SeatForm,
      { lists?: readonly ListField[]; texts?: readonly TextField[]; days?: readonly ReturnType<typeof day>[] }
    >
  > = {
    confirm: { texts: [text('appointedBy')], days: [day('appointedOn', today)] },
    dispute: {},
    leave: {},
    temporary: { lists: [seats(true), people()], days: [day('from'), day('to')] },
    away: { days: [day('from'), day('to')] },
    appointment: {
      lists: [seats(false), people()],
      texts: [text('reference')],
      days: [day('decidedOn', today)],
    },
    mandate: {
      lists: [seats(true)],
      texts: [
        text('text', LONGEST_MANDATE, true, true),
        text('amount', 20, false),
        text('reference', undefined, false),
      ],
    },
    role: {
      lists: [
        list('role', [
          ...ROLES.map((id) => ({ id, name: { say: `seat-form.role.${id}` } })),
          // Each party says who in it has the functions that the agreement names.
          ...agreement.roles
            .filter(({ party }) => forum !== undefined && party === partyFor(forum, you))
            .map(({ id, name }) => ({ id: namedRole(id), name })),
        ]),
        people(),
      ],
    },
    beginning: beginningFields(filled, roster, {
      elects: agreementForum(agreement, presenting.forum)?.chair.value.kind === 'rotating',
      latest: today,
    }),
  };
  return {
    view: 'seat-form' as const,
    form,
    agreement: agreement.name,
    group: forumInText(agreement, presenting.forum),
    ...{ lists: [], texts: [], days: [], ...fields[form] },
    quorum: forum && quorumWarning(form, forum, presenting, you),
    refusal,
    names: names ?? {},
    verb: SENDS[form],
    endings: forum ? endings(form, presenting, forum, you) : [],
  };
}

/** Whose functions the person may give. */
const partyFor = (forum: Forum, you: string): string | undefined =>
  forum.seats.find(({ member }) => member === you)?.party ?? speaksFor(forum, you);

/** Seats that are held for what concerns whoever holds them, and every seat of others for an appointment. */
function seatChoices(
  form: SeatForm,
  mine: boolean,
  presenting: Presenting,
  forum: Forum,
  you: string,
): ListField['choices'] {
  const agreement = agreementNow(presenting);
  const own = speaksFor(forum, you);
  const held = holding(forum.register);
  return seatsOf(agreementForum(agreement, presenting.forum)?.seats ?? [])
    .filter(({ party }) => (party === own) === mine)
    .filter(({ id }) => form !== 'temporary' || held.some(({ seat }) => seat === id))
    .map(({ id, party, ordinal, rule }) => {
      const holder = held.find(({ seat }) => seat === id);
      const name: Phrase = {
        say: 'seat-form.seat',
        party: shortName(agreement, party),
        numbered: rule.most > 1,
        ordinal,
        who: holder ? presenting.people.name(holder.member) : { say: 'seats.vacant' },
      };
      return { id, name };
    });
}

function endings(form: SeatForm, presenting: Presenting, forum: Forum, you: string): readonly Ending[] {
  const { people } = presenting;
  const { temporaries, away, roles, named } = forum.register;
  const own = speaksFor(forum, you);
  if (form === 'temporary')
    return temporaries
      .filter(({ seat }) => holding(forum.register).some((one) => one.seat === seat && one.party === own))
      .map(({ seat, member }) => ({
        title: { say: 'seat-form.end', name: people.name(member) },
        verb: 'end-temporary',
        data: { seat },
      }));
  if (form === 'away')
    return away.some(({ member }) => member === you)
      ? [{ title: { say: 'seat-form.end-away' }, verb: 'withdraw-away', data: {} }]
      : [];
  if (form !== 'role') return [];
  const ofAgreement = agreementNow(presenting).roles;
  return [
    ...roles
      .filter(({ role, party }) => role !== 'contact' || party === own)
      .map(({ role, member }) => ({
        title: { say: 'seat-form.end-role', name: people.name(member) },
        verb: 'end-role',
        data: { role, member },
      })),
    ...named.flatMap(({ role, member }) => {
      const found = ofAgreement.find(({ id, party }) => id === role && party === partyFor(forum, you));
      return found
        ? [
            {
              title: { say: 'seat-form.end-named-role', name: people.name(member), role: found.name },
              verb: 'end-role',
              data: { role: namedRole(role), member },
            },
          ]
        : [];
    }),
  ];
}
