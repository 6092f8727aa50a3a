import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import {
  holding,
  holdingOf,
  isDisputed,
  lastHolding,
  ROLES,
} from '../../partnership/domain/seat-register.ts';
import type { Tenure } from '../../partnership/domain/seat-register.ts';
import { unmetProvisos } from '../../partnership/domain/decision.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Forum, Registered } from '../../partnership/domain/state.ts';
import { holderOfRole } from '../../partnership/domain/roles.ts';
import { CLOCK } from '../../partnership/domain/actor.ts';
import { agreementNow, forumInText, partyName, shortName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { seatsOf } from './domain/seat-choice.ts';
import type { Seat } from './domain/seat-choice.ts';
import { isBeginning } from './domain/beginning.ts';
import { hasNamed, speaksFor, takesPart } from './domain/who-may.ts';
import { mandatePhrase } from './present-mandate.ts';
import type { SeatForm } from './seat-requests.ts';

/** Who holds which seat now, by whom they were appointed, and what they may decide. */
export function presentSeatList(presenting: Presenting, you: string) {
  const { state, people } = presenting;
  const agreement = agreementNow(presenting);
  const forum = state.forums.get(presenting.forum);
  const rules = agreementForum(agreement, presenting.forum);
  const seats = seatsOf(rules?.seats ?? []);
  const roles = ROLES.flatMap((role) =>
    (forum?.register.roles ?? [])
      .filter((one) => one.role === role)
      .map(({ member, party }): Phrase => ({
        say: `seat-role.${role}`,
        name: people.name(member),
        party: shortName(agreement, party),
      })),
  );
  const named = agreement.roles.map(({ id, name }): Phrase => {
    const held = holderOfRole(state, id);
    return held
      ? { say: 'seat-role.named', role: name, name: people.name(held.member) }
      : { say: 'seat-role.vacant', role: name };
  });
  return {
    view: 'seats' as const,
    agreement: agreement.name,
    forum: forumInText(agreement, presenting.forum),
    parties: (rules?.seats ?? []).map(({ party }) => ({
      name: partyName(agreement, party),
      seats: forum
        ? seats
            .filter((seat) => seat.party === party && isShown(forum, seat))
            .map((seat) => seatLine(forum, seat, presenting))
        : [],
    })),
    roles,
    named,
    forms: forum ? offered(forum, you, isBeginning(state, presenting.forum)) : [],
    changes: forum !== undefined && (takesPart(forum, you) || hasNamed(forum, you)),
  };
}

/** A seat that nobody has to have is shown when somebody has it, or should say something of it. */
const isShown = ({ register }: Forum, { id, required, ordinal }: Seat): boolean =>
  required ||
  ordinal === 1 ||
  holdingOf(register, id) !== undefined ||
  isDisputed(register, id) ||
  register.waiting.some(({ seat }) => seat === id);

function seatLine(forum: Forum, { id }: Seat, presenting: Presenting) {
  const { people, state } = presenting;
  const { register } = forum;
  const held = holdingOf(register, id);
  return {
    who: held ? people.name(held.member) : ({ say: 'seats.vacant' } satisfies Phrase),
    notes: [
      ...(held ? holderNotes(forum, held, presenting) : []),
      ...(isDisputed(register, id) ? [{ say: 'seat-note.disputed' }] : []),
      ...register.waiting
        .filter(({ seat }) => seat === id)
        .map(({ member, reference, decidedOn, holdsFrom }) => ({
          say: 'seat-note.waiting',
          name: people.name(member),
          reference,
          decidedOn,
          day: localDay(holdsFrom),
        })),
      ...mandateNotes(state, forum, id),
    ] as readonly Phrase[],
  };
}

function holderNotes({ register }: Forum, held: Tenure, { people, now }: Presenting): readonly Phrase[] {
  const { seat, member, awaits, appointment, confirmation } = held;
  const today = localDay(now.toISOString());
  return [
    ...(confirmation ? [{ ...confirmation, say: 'seat-note.confirmed' }] : []),
    ...(appointment
      ? [{ ...appointment, name: people.name(appointment.by), say: 'seat-note.appointed' }]
      : []),
    ...(awaits ? [{ say: 'seat-note.awaits' }] : []),
    ...register.temporaries
      .filter((one) => one.seat === seat)
      .map((one) => ({
        say: one.serves ? 'seat-note.serves' : 'seat-note.to-serve',
        name: people.name(one.member),
        from: one.from,
        to: one.to,
      })),
    ...register.away
      .filter((one) => one.member === member && one.to >= today)
      .map(({ from, to }) => ({ say: 'seat-note.away', from, to })),
    ...(register.gone.includes(member) ? [{ say: 'seat-note.gone' }] : []),
  ];
}

/** What the seat may decide, and what a yes from it has been made subject to and waits for. */
function mandateNotes(state: Registered, { register, seats }: Forum, seat: string): readonly Phrase[] {
  const mandate = register.mandates.get(seat);
  const acting = seats.find((held) => held.seat === seat)?.member;
  return [
    ...(mandate ? [mandatePhrase(mandate)] : []),
    ...state.decisions.flatMap((decision) =>
      unmetProvisos(decision)
        .filter(({ member }) => member === acting)
        .map(({ text }): Phrase => ({ say: 'seat-note.proviso', decision: decision.number, text })),
    ),
  ];
}

/** The forms that would not be refused to the person at once, what is asked of them first. */
function offered(forum: Forum, you: string, begins: boolean): readonly SeatForm[] {
  const { register, seats } = forum;
  const held = holding(register).find(({ member }) => member === you);
  const serves = register.temporaries.some(({ member }) => member === you);
  const objects = register.waiting.some(
    (one) => one.member === you || lastHolding(register, one.seat)?.member === you,
  );
  const last = register.tenures.some(
    (one) => one.member === you && holdingOf(register, one.seat) === undefined && one.ended !== 'over',
  );
  const speaks = speaksFor(forum, you) !== undefined;
  const all: readonly (readonly [SeatForm, boolean])[] = [
    ['confirm', held?.awaits === true],
    ['dispute', held?.awaits === true || objects || serves],
    ['temporary', speaks],
    ['away', seats.some(({ member }) => member === you) || held !== undefined],
    ['mandate', speaks],
    ['appointment', takesPart(forum, you) || last],
    ['role', takesPart(forum, you)],
    ['beginning', begins && seats.some(({ member }) => member === you)],
    ['leave', held !== undefined],
  ];
  return all.flatMap(([form, may]) => (may ? [form] : []));
}

/** What ends at midnight lasts until the day before. */
const dayBefore = (at: string): string => new Date(Date.parse(at) - 1).toISOString();

const MOST_TENURES = 40;
/** Of them those in sight at once. */
const MOST_LATEST = 8;

/** Who has acted in which seat, and when, the latest first. */
export function presentSeatHistory(presenting: Presenting) {
  const { state, people } = presenting;
  const agreement = agreementNow(presenting);
  const tenures = state.forums.get(presenting.forum)?.register.tenures ?? [];
  const lines = tenures
    .toReversed()
    .slice(0, MOST_TENURES)
    .map(({ party, member, temporary, from, to, ended, by, confirmation, appointment }) => ({
      who: people.name(member),
      what: {
        say: 'seat-history.line',
        party: shortName(agreement, party),
        temporary,
        from: localDay(from),
        lasts: to === undefined,
        to: localDay(to === undefined ? from : dayBefore(to)),
        ended: ended ?? 'over',
      } satisfies Phrase,
      how: {
        ...(confirmation ?? appointment ?? {}),
        say: confirmation
          ? 'seat-note.confirmed'
          : appointment
            ? 'seat-note.appointed'
            : 'seat-history.named',
        name: people.name(appointment?.by ?? (by === CLOCK ? '' : by)),
      } satisfies Phrase,
    }));
  return {
    view: 'seat-history' as const,
    agreement: agreement.name,
    forum: forumInText(agreement, presenting.forum),
    latest: lines.slice(0, MOST_LATEST),
    earlier: lines.slice(MOST_LATEST),
    more: Math.max(0, tenures.length - MOST_TENURES),
  };
}
