import { z } from 'zod';
import type { RegistrationFact } from './domain/facts.ts';
import { reseats } from './domain/newcomers.ts';
import { latestChanges, representatives, seatChange } from '../../partnership/domain/seats.ts';
import type { SeatHolder } from '../../partnership/domain/seats.ts';
import { holdingOf, servingIn } from '../../partnership/domain/seat-register.ts';
import type { Forum, Registered } from '../../partnership/domain/state.ts';
import type { Notice } from '../../partnership/notices.ts';
import { subject } from '../../partnership/capability.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton } from '../../partnership/news.ts';
import { SEATS_BUTTON } from './seat-buttons.ts';

/** Which of the times that the forum's seats were given: 0 is the registration. */
const seating = z.string().regex(/^\d{1,6}$/);

/** What is said of seats beside the registration's card, which is edited: part of the journal's public format. */
export const registrationSubjects = [
  /** To somebody who has got a seat. It is also how one finds out in time whether they can be reached. */
  subject(
    z.strictObject({ subject: z.literal('seat'), seating }),
    (_about, presenting, to) => {
      const forum = presenting.state.forums.get(presenting.forum);
      const held = forum?.seats.find(({ member }) => member === to);
      return forum && held && presentOwnSeat(forum, held, presenting);
    },
    { as: 'news' },
  ),
  subject(
    z.strictObject({ subject: z.literal('seats-changed'), seating }),
    ({ seating }, presenting, to) => {
      const forum = presenting.state.forums.get(presenting.forum);
      if (!forum) return undefined;
      return presentChange(forum, Number(seating), presenting, to);
    },
    { as: 'news', outside: true },
    // Those who have left since, and whoever saw to it.
    (_about, { forums }) =>
      [...forums.values()].flatMap(({ seatings }) =>
        seatings.flatMap(({ by, seats }) => [by, ...seats.map(({ member }) => member)]),
      ),
  ),
] as const;

function presentOwnSeat(forum: Forum, { seat, party, member }: SeatHolder, presenting: Presenting) {
  const agreement = agreementNow(presenting);
  const serving = servingIn(forum.register, seat);
  const held = holdingOf(forum.register, seat);
  const awaits = !serving && held?.awaits === true;
  const { reference, decidedOn, by = '' } = held?.appointment ?? {};
  const told = {
    party: partyName(agreement, party),
    group: forumInText(agreement, presenting.forum),
    to: serving?.to,
    reference,
    decidedOn,
    name: presenting.people.name(by),
    awaits,
  };
  const asks: readonly NewsButton[] = [
    { title: 'seats.button.confirm', verb: 'seat-form', data: { form: 'confirm' }, asked: true },
    { title: 'seats.button.dispute', verb: 'seat-form', data: { form: 'dispute' } },
  ];
  return presentNews(presenting, serving?.member === member ? 'seat-for-a-time' : 'seat', {
    told,
    lines: [
      ...(awaits && reference !== undefined ? ['news.seat.appointed'] : []),
      'news.seat.what',
      ...(awaits ? ['news.seat.confirm'] : []),
    ],
    buttons: [
      ...(awaits ? asks : [{ title: 'button.help', verb: 'help' }]),
      { ...SEATS_BUTTON, aside: awaits },
    ],
  });
}

function presentChange(forum: Forum, index: number, presenting: Presenting, to: string | undefined) {
  const { came, left } = seatChange(forum, index);
  if (came.length + left.length === 0) return undefined;
  const { by = '', at, cause = 'changed' } = forum.seatings[index] ?? {};
  const [first] = came;
  const tenure = forum.register.tenures.find((one) => one.seat === first?.seat && one.from === at);
  const { reference, decidedOn, by: enteredBy = '' } = tenure?.appointment ?? {};
  const [gone] = left;
  const told = {
    cause,
    name: presenting.people.name(by),
    came: came.map((seat) => named(seat, presenting)),
    left: left.map((seat) => named(seat, presenting)),
    newcomers: came.length,
    party: gone && partyName(agreementNow(presenting), gone.party),
    reference,
    decidedOn,
    enteredBy: presenting.people.name(enteredBy),
    to: first && servingIn(forum.register, first.seat)?.to,
  };
  const vacant = gone && !forum.seats.some(({ seat }) => seat === gone.seat);
  const mayRead = to === undefined || forum.seats.some(({ member }) => member === to);
  return presentNews(presenting, 'seats-changed', {
    told,
    lines: [
      ...(came.length > 0 ? ['news.seats-changed.came'] : []),
      ...(left.length > 0 ? ['news.seats-changed.left'] : []),
      ...(reference === undefined ? [] : ['news.seats-changed.appointed']),
      ...(told.to === undefined ? [] : ['news.seats-changed.until']),
      ...(vacant && cause !== 'changed' ? ['news.seats-changed.vacant'] : []),
    ],
    buttons: mayRead ? [SEATS_BUTTON] : [],
  });
}

/** The registration's card says who holds which seat; a change is told beside it. */
export function registrationNotices(
  fact: RegistrationFact,
  after: Registered,
  by: string,
): readonly Notice[] {
  if (!('forum' in fact)) return [];
  const forum = after.forums.get(fact.forum);
  if (!forum) return [];
  const card: Notice = {
    forum: forum.id,
    slot: registrationSlot(forum.id),
    show: { subject: 'registration' },
  };
  if (
    fact.type === 'seatConfirmed' ||
    fact.type === 'startedMidway' ||
    fact.type === 'leftTheChat' ||
    fact.type === 'backInTheChat'
  )
    return [card];
  if (!reseats(fact)) return [];
  // A person to serve who has not begun changes nothing.
  if (fact.type === 'temporaryEnded' && forum.seatings.at(-1)?.cause !== 'resumed') return [];
  return [card, ...latestChanges(forum).flatMap((index) => changeNotices(forum, index, after, by))];
}

function changeNotices(
  { id: forum, seatings, ...rest }: Forum,
  index: number,
  after: Registered,
  by: string,
): readonly Notice[] {
  const { came, left } = seatChange({ id: forum, seatings, ...rest }, index);
  const seating = String(index);
  // Whoever has been away knows their seat.
  const newcomers = seatings[index]?.cause === 'resumed' ? [] : came.map(({ member }) => member);
  const slot = `seats:${forum}:${seating}`;
  const show = { subject: 'seats-changed', seating };
  const concerned = new Set([...left.map(({ member }) => member), ...representatives(after, forum)]);
  const changed = index > 0 && came.length + left.length > 0;
  return [
    ...(changed ? [{ forum, slot, show }] : []),
    ...(changed ? [...concerned] : [])
      .filter((to) => to !== by && !newcomers.includes(to))
      .map((to): Notice => ({ forum, slot: `${slot}:${to}`, show, to })),
    ...newcomers.map((to): Notice => ({
      forum,
      slot: `seat:${forum}:${seating}:${to}`,
      show: { subject: 'seat', seating },
      to,
    })),
  ];
}

export const registrationSlot = (forum: string): string => `registration:${forum}`;

const named = ({ member, party }: SeatHolder, presenting: Presenting) => ({
  say: 'seats.for-party',
  name: presenting.people.name(member),
  party: partyName(agreementNow(presenting), party),
});
