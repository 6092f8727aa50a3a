import type { Agreement } from '../../agreement/domain/profile.ts';
import { sentences } from '../group-rules/present.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Directory } from '../../partnership/members.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import { quotedSearch } from '../../partnership/quoted-search.ts';
import { containsAll } from '../../partnership/domain/contains-all.ts';
import { shortened } from '../../partnership/shortened.ts';
import { validFrom, yetToSign } from '../amendments/domain/amendment.ts';
import type { Amendment } from '../amendments/domain/amendment.ts';
import { isHeld } from '../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { isBetweenMeetings } from '../meetings/domain/record.ts';
import { toldElsewhere } from '../meetings/told-slots.ts';
import { minutesSlot } from '../meetings/minutes-slot.ts';
import { minutesNumber } from '../meetings/minutes-number.ts';
import { restingPhrase } from '../resting/present.ts';
import { resultSlot } from '../voting/notices.ts';
import { provisoPhrases } from '../voting/present-provisos.ts';
import { cameOf } from '../voting/present-vote.ts';
import { rounds } from './present.ts';
import { revokedPhrase, revokesPhrase } from './present-revoking.ts';

export const MOST_DECISIONS_SHOWN = 20;
/** The others stand behind one touch. */
const LATEST = 5;
const LONGEST_MARKED_REASON = 120;
const LONGEST_MARKED_RESERVATION = 150;
const MOST_MARKED_RESERVATIONS = 2;
/** The others are found by their words. */
const MOST_BEFORE = 10;
const LONGEST_BEFORE = 200;

/**
 * The decision log, newest first. Every word searched for must occur in the text, what was chosen, or the number.
 * @param now names are those of today
 * @param toldAt when the messages that tell the chats of decisions were posted
 * @param mayRevoke whether this person may propose that one of them is revoked, in this forum
 */
export function presentDecisions(
  state: Registered,
  search: string,
  people: Directory,
  now: Date,
  toldAt: ToldAt = new Map(),
  mayRevoke = false,
) {
  const agreement = agreementNow({ state, now });
  const found = decisionsFound(state, search);
  const decisions = fitting(
    found
      .slice(0, MOST_DECISIONS_SHOWN)
      .map((decision) =>
        logLine(state, decision, marks(state, agreement, decision, people, toldAt, now), people),
      ),
  );
  const inForce = beforeSamverka(state, agreement, search);
  const quoted = quotedSearch(search);
  return {
    view: 'decisions' as const,
    partnership: agreement.name,
    searched: search.trim() !== '',
    ...(quoted !== '' && { search: quoted }),
    latest: decisions.slice(0, LATEST),
    older: decisions.slice(LATEST),
    shown: decisions.length,
    total: found.length,
    ...inForce,
    ...(mayRevoke && { mayRevoke: true }),
    ...(agreement.forums.some(({ directs }) => directs !== undefined) && { directives: true }),
    hint: hint(found.length + inForce.before.length, decisions.length + inForce.before.length, search),
  };
}

export function decisionsFound(state: Registered, search: string): readonly Decision[] {
  return state.decisions
    .toReversed()
    .filter(({ text, chosen = '', number: { number, year } }) =>
      containsAll(`${text} ${chosen} § ${number}/${year}`, search),
    );
}

/** What the groups have said was decided before Samverka and is in force: as it was written, without more. */
function beforeSamverka(state: Registered, agreement: Agreement, search: string) {
  const found = [...state.beginnings].flatMap(([forum, { decisions }]) =>
    decisions
      .filter(({ number = '', text }) => containsAll(`${text} § ${number}`, search))
      .map(({ number, text }): Phrase => ({
        say: 'decisions.before-line',
        text: shortened(text, LONGEST_BEFORE),
        numbered: number !== undefined,
        number,
        several: state.forums.size > 1,
        forum: forumInText(agreement, forum),
      })),
  );
  return { before: found.slice(0, MOST_BEFORE), moreBefore: Math.max(0, found.length - MOST_BEFORE) };
}

/** In place of a moment. */
export const NOT_TOLD = '';
/** By slot, UTC, ISO 8601; `NOT_TOLD` for what has not come through. */
export type ToldAt = ReadonlyMap<string, string>;

/** The slot of the message that tells the group's chat of the decision; undefined while its meeting goes on. */
export function toldIn(state: Registered, { vote, meeting }: Decision): string | undefined {
  if (vote !== undefined) return resultSlot(vote);
  const held = meeting === undefined ? undefined : state.meetings.get(meeting);
  return held && isHeld(held) && held.status !== 'open' ? minutesSlot(held.id) : undefined;
}

/** What was decided, and on a line below what came of it, when, and what else there is to know. */
function logLine(state: Registered, decision: Decision, marked: readonly Phrase[], people: Directory) {
  const { number, at, text, elected } = decision;
  return {
    number,
    // The chair by name, for names stand in no record.
    decided: elected
      ? {
          say: 'decisions.elected' as const,
          text,
          name: people.name(elected.member),
          until: elected.until,
        }
      : text,
    said: sentences(
      { say: 'decisions.line', outcome: cameOf(state, decision), date: localDay(at) },
      ...marked,
    ),
  };
}

function hint(total: number, shown: number, search: string) {
  if (total === 0) return search === '' ? undefined : 'none-found';
  return total > shown ? 'some-shown' : 'search';
}

/** Bytes of decisions on a card: with everything around them it stays below 28 KB. */
const MOST_BYTES = 24 * 1024;
/** What a decision takes on the card beside what it takes as data. */
const MARKUP = 300;
/** Each of these takes three on a card, where it is escaped so that it is no Markdown. */
const ESCAPED = /[\\`*_~[\]<>]/g;

/** The first of them, as many as there is room for. */
function fitting<D>(decisions: readonly D[]): readonly D[] {
  let size = 0;
  const overflow = decisions.findIndex((decision) => {
    const texts = Buffer.byteLength(JSON.stringify(decision).replace(ESCAPED, '***'));
    size += MARKUP + texts;
    return size > MOST_BYTES;
  });
  return overflow < 0 ? decisions : decisions.slice(0, overflow);
}

/** Everybody the decision log names. */
export const namedInDecisions = (state: Registered): readonly string[] => [
  ...state.decisions.flatMap(({ elected, provisos = [] }) => [
    ...(elected ? [elected.member] : []),
    ...provisos.map(({ member }) => member),
  ]),
  ...heldMeetings(state).flatMap(({ reservations }) => reservations.map(({ by }) => by)),
];

/** What there is to know about a decision beside its words and its outcome, line by line. */
function marks(
  state: Registered,
  agreement: Agreement,
  decision: Decision,
  people: Directory,
  toldAt: ToldAt,
  now: Date,
): readonly Phrase[] {
  const { forum } = decision;
  const vote = decision.vote === undefined ? undefined : state.votes.get(decision.vote);
  const amendment = decision.vote === undefined ? undefined : state.amendments.get(decision.vote);
  const round = vote?.status === 'closed' ? rounds(state, vote, LONGEST_MARKED_REASON) : undefined;
  return [
    // Where there is only one, it goes without saying.
    state.forums.size > 1 ? { say: 'decisions.forum', forum: forumInText(agreement, forum) } : undefined,
    decision.directs === undefined
      ? undefined
      : { say: 'decisions.directive', group: forumInText(agreement, decision.directs) },
    isBetweenMeetings(state, decision)
      ? { say: vote?.written ? 'decisions.between.in-writing' : 'decisions.between.by-vote' }
      : undefined,
    round?.earlier,
    round?.next,
    revokedPhrase(decision),
    revokesPhrase(state, decision),
    amendment && amendment.lapsedBy === undefined ? validity(agreement, amendment) : undefined,
    restingPhrase({ state, people, now }, decision),
    ...provisoPhrases({ state, people, now }, decision),
    ...reservations(state, decision, people),
    toldWhen(state, decision, toldAt),
    ...whoElseKnows(state, agreement, decision, people, toldAt),
  ].filter((line) => line !== undefined);
}

/** Nothing where it was not kept, as for what was told before it was. */
function toldWhen(state: Registered, decision: Decision, toldAt: ToldAt): Phrase | undefined {
  const slot = toldIn(state, decision);
  const at = slot === undefined ? undefined : toldAt.get(slot);
  if (at === undefined) return undefined;
  return at === NOT_TOLD ? { say: 'decisions.not-told' } : { say: 'decisions.told', at };
}

/** The other forums in whose chats it has been told, and those who were not at the meeting and have been told in person. */
function whoElseKnows(
  state: Registered,
  agreement: Agreement,
  decision: Decision,
  people: Directory,
  toldAt: ToldAt,
): readonly Phrase[] {
  const { forums, absent } = toldElsewhere(state, decision);
  const told = absent.flatMap(({ whom, slot }) => (toldAt.get(slot) ? people.name(whom) : []));
  return [
    ...forums.flatMap(({ whom, slot }): Phrase | readonly Phrase[] => {
      const at = toldAt.get(slot);
      // What was decided before the forum came to Samverka was told otherwise, if it was.
      if (at === undefined || decision.at < (state.forums.get(whom)?.openedAt ?? '')) return [];
      const forum = forumInText(agreement, whom);
      return at === NOT_TOLD
        ? { say: 'decisions.not-told-forum', forum }
        : { say: 'decisions.told-forum', forum, at };
    }),
    ...(told.length > 0 ? [{ say: 'decisions.told-absent', names: told }] : []),
  ];
}

/** Every slot in which the decision is told. */
export function toldSlots(state: Registered, decision: Decision): readonly string[] {
  const { forums, absent } = toldElsewhere(state, decision);
  return [toldIn(state, decision) ?? [], ...[...forums, ...absent].map(({ slot }) => slot)].flat();
}

function validity(agreement: Agreement, amendment: Amendment): Phrase {
  const day = validFrom(amendment);
  if (day !== undefined) return { say: 'decisions.amendment.valid', day };
  const { lapsedOn } = amendment;
  if (lapsedOn !== undefined) return { say: 'decisions.amendment.lapsed', day: lapsedOn };
  const parties = yetToSign(amendment).map((party) => partyName(agreement, party));
  return { say: 'decisions.amendment.waiting', parties };
}

/** How many, the first of them, and in which minutes to read what is left out. */
function reservations(state: Registered, decision: Decision, people: Directory): readonly Phrase[] {
  const reservedAt = heldMeetings(state).filter((meeting) => reservationsIn(meeting, decision).length > 0);
  const made = reservedAt.flatMap((meeting) => reservationsIn(meeting, decision));
  const last = reservedAt.at(-1);
  if (!last) return [];
  const count = made.length;
  const whole =
    count <= MOST_MARKED_RESERVATIONS &&
    made.every(({ text }) => text === shortened(text, LONGEST_MARKED_RESERVATION));
  return [
    count > 1 ? { say: 'decisions.reservations', count } : undefined,
    ...made.slice(0, MOST_MARKED_RESERVATIONS).map(({ by, text }) => ({
      say: 'decisions.reservation',
      name: people.name(by),
      text: shortened(text, LONGEST_MARKED_RESERVATION),
    })),
    whole ? undefined : { say: 'decisions.reservations-in-minutes', count, ...minutesNumber(state, last) },
  ].filter((line) => line !== undefined);
}

const heldMeetings = (state: Registered): readonly HeldMeeting[] =>
  [...state.meetings.values()].filter(isHeld);

const reservationsIn = ({ reservations: made }: HeldMeeting, { number }: Decision) =>
  made.filter((reservation) => sameNumber(reservation.decision, number));
