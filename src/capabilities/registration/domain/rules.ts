import type { Agreement, AgreementForum, SeatRule } from '../../../agreement/domain/profile.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import type { Fact } from '../../index.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { agreementForum, forumOf } from '../../../partnership/domain/state.ts';
import type { Language, Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import type { SeatHolder } from '../../../partnership/domain/seats.ts';

interface Opening {
  readonly forum: string;
  readonly language: Language;
  readonly seats: readonly { readonly seat: string; readonly member: string }[];
}

interface RegisterPartnership extends Opening {
  readonly type: 'registerPartnership';
  readonly agreement: Agreement;
}

/** Another forum of the same partnership gets a chat of its own (B-samverkansgrupp-71). */
interface OpenForum extends Opening {
  readonly type: 'openForum';
}

/** Gives the forum's seats to other persons; a vote that is open keeps its own electoral register. */
interface ChangeSeats extends Omit<Opening, 'language'> {
  readonly type: 'changeSeats';
  /** Members who are no longer in the forum's chat. */
  readonly gone: readonly string[];
}

interface SetLanguage extends Omit<Opening, 'seats'> {
  readonly type: 'setLanguage';
}

/** A seat that can be filled: the agreement's most for the party, numbered from 1. */
export interface Seat {
  readonly id: string;
  readonly party: string;
  readonly ordinal: number;
  readonly required: boolean;
  readonly rule: SeatRule;
}

/** The seats of a forum in the agreement's order (N11: one each; B-struktur-56: one to two, at most three). */
export const seatsOf = (rules: readonly SeatRule[]): readonly Seat[] =>
  rules.flatMap((rule) =>
    Array.from({ length: rule.most }, (_, index) => ({
      id: `${rule.party}-${index + 1}`,
      party: rule.party,
      ordinal: index + 1,
      required: index < rule.least,
      rule,
    })),
  );

function registerPartnership(state: Partnership, command: RegisterPartnership, { at }: Actor): Decided<Fact> {
  if (state.status === 'registered') {
    const { name } = agreementInForce(state, localDay(at));
    return refuse({ code: 'already-registered', partnership: name });
  }
  const forum = agreementForum(command.agreement, command.forum);
  if (!forum) return refuse({ code: 'unknown-forum' });
  const opened = opening(forum, command);
  if (!opened.ok) return opened;
  return accept({ type: 'partnershipRegistered', v: 1, agreement: command.agreement }, ...opened.facts);
}

/** Whoever holds a seat in one forum of the partnership may open the next. */
function openForum(state: Partnership, command: OpenForum, { by, at }: Actor): Decided<Fact> {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const forum = agreementForum(agreementInForce(state, localDay(at)), command.forum);
  if (!forum) return refuse({ code: 'unknown-forum' });
  if (state.forums.has(forum.id)) return refuse({ code: 'forum-opened-already' });
  if (!holdsASeat(state, by)) return refuse({ code: 'not-a-member' });
  return opening(forum, command);
}

function opening({ id, seats }: AgreementForum, command: Opening): Decided<Fact> {
  const assigned = assignSeats(seats, command.seats);
  if (!assigned.ok) return assigned;
  return accept(
    { type: 'forumOpened', v: 1, forum: id, language: command.language },
    { type: 'seatsAssigned', v: 1, forum: id, seats: [...assigned.facts] },
  );
}

/** In any forum of the partnership. */
export const holdsASeat = (state: Registered, member: string): boolean =>
  [...state.forums.values()].some(({ seats }) => seats.some((seat) => seat.member === member));

/**
 * Each party names its own representatives (B-struktur-55): nobody changes another party's seats, unless the person
 * in the seat has left the chat, for then nobody else could.
 */
function changeSeats(state: Partnership, command: ChangeSeats, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { rules, party: own } = found;
  const assigned = assignSeats(rules.seats, command.seats);
  if (!assigned.ok) return assigned;
  const others = seatsOf(rules.seats).filter(({ party }) => party !== own);
  for (const { id, party } of others) {
    const before = holderOf(found.forum.seats, id);
    if (before === holderOf(assigned.facts, id)) continue;
    if (before === undefined || !command.gone.includes(before))
      return refuse({ code: 'seat-of-another-party', party });
  }
  return accept({ type: 'seatsAssigned', v: 1, forum: command.forum, seats: [...assigned.facts] });
}

const holderOf = (seats: readonly SeatHolder[], seat: string): string | undefined =>
  seats.find((held) => held.seat === seat)?.member;

/** One person, one seat; every party at least as many as the agreement asks for, never more than it allows. */
function assignSeats(rules: readonly SeatRule[], wanted: Opening['seats']): Decided<SeatHolder> {
  const seats = new Map(seatsOf(rules).map((seat) => [seat.id, seat]));
  const held = new Map<string, SeatHolder>();
  for (const { seat, member } of wanted) {
    const found = seats.get(seat);
    if (!found || held.has(seat)) return refuse({ code: 'unknown-seat' });
    if ([...held.values()].some((holder) => holder.member === member)) {
      return refuse({ code: 'person-holds-two-seats', member });
    }
    held.set(seat, { seat, member, party: found.party });
  }
  for (const rule of rules) {
    const filled = [...held.values()].filter(({ party }) => party === rule.party).length;
    if (filled < rule.least) {
      return refuse({ code: 'seat-not-filled', party: rule.party, least: rule.least });
    }
  }
  return accept(...held.values());
}

/**
 * Where the agreement contradicts itself the product warns and goes on (B-styrgrupp-58 asks for two and two,
 * B-struktur-56 allows one to two and up to three).
 * @returns the seat rules whose expected number is not met
 */
export const unexpectedComposition = (
  rules: readonly SeatRule[],
  seats: readonly SeatHolder[],
): readonly SeatRule[] =>
  rules.filter(
    (rule) =>
      rule.expected !== undefined &&
      seats.filter((seat) => seat.party === rule.party).length !== rule.expected.value,
  );

function setLanguage(state: Partnership, command: SetLanguage, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  if (found.forum.language === command.language) return accept();
  return accept({ type: 'languageSet', v: 1, forum: command.forum, language: command.language });
}

export const registrationRules = { registerPartnership, openForum, changeSeats, setLanguage };
