import { z } from 'zod';
import type { RegistrationFact } from './domain/facts.ts';
import type { SeatHolder } from '../../partnership/domain/seats.ts';
import type { Forum, Registered, Seating } from '../../partnership/domain/state.ts';
import type { Notice } from '../../partnership/notices.ts';
import { subject } from '../../partnership/capability.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { presentNews } from '../../partnership/news.ts';

/** Which of the times that the forum's seats were given: 0 is the registration. */
const seating = z.string().regex(/^\d{1,6}$/);

/** What is said of seats beside the registration's card, which is edited: part of the journal's public format. */
export const registrationSubjects = [
  /** To somebody who has got a seat. It is also how one finds out in time whether they can be reached. */
  subject(
    z.strictObject({ subject: z.literal('seat'), seating }),
    (_about, presenting, to) => {
      const held = seatsIn(presenting.state, presenting.forum).find(({ member }) => member === to);
      const agreement = agreementNow(presenting);
      return (
        held &&
        presentNews(presenting, 'seat', {
          told: {
            party: partyName(agreement, held.party),
            group: forumInText(agreement, presenting.forum),
          },
          lines: ['news.seat.what', 'news.seat.wrong'],
          buttons: [
            { title: 'button.status', verb: 'status' },
            { title: 'button.help', verb: 'help' },
          ],
        })
      );
    },
    { as: 'news' },
  ),
  subject(
    z.strictObject({ subject: z.literal('seats-changed'), seating }),
    ({ seating }, presenting) => {
      const {
        came,
        left,
        by = '',
      } = changeAt(presenting.state.forums.get(presenting.forum), Number(seating));
      if (came.length + left.length === 0) return undefined;
      return presentNews(presenting, 'seats-changed', {
        told: {
          name: presenting.people.name(by),
          came: came.map((seat) => named(seat, presenting)),
          left: left.map((seat) => named(seat, presenting)),
          newcomers: came.length,
        },
        lines: [
          ...(came.length > 0 ? ['news.seats-changed.came'] : []),
          ...(left.length > 0 ? ['news.seats-changed.left'] : []),
        ],
        buttons: [{ title: 'button.status', verb: 'status' }],
      });
    },
    { as: 'news' },
    // Those who have left since, and whoever saw to it.
    (_about, { forums }) =>
      [...forums.values()].flatMap(({ seatings }) =>
        seatings.flatMap(({ by, seats }) => [by, ...seats.map(({ member }) => member)]),
      ),
  ),
] as const;

/** At the registration its card says who holds which seat. */
export function registrationNotices(fact: RegistrationFact, after: Registered): readonly Notice[] {
  if (fact.type !== 'seatsAssigned') return [];
  const { forum } = fact;
  const last = (after.forums.get(forum)?.seatings.length ?? 0) - 1;
  const seating = String(last);
  const { came, left } = changeAt(after.forums.get(forum), last);
  const changed = last > 0 && came.length + left.length > 0;
  return [
    { forum, slot: registrationSlot(forum), show: { subject: 'registration' } },
    ...(changed
      ? [{ forum, slot: `seats:${forum}:${seating}`, show: { subject: 'seats-changed', seating } }]
      : []),
    ...came.map(({ member: to }): Notice => ({
      forum,
      slot: `seat:${forum}:${seating}:${to}`,
      show: { subject: 'seat', seating },
      to,
    })),
  ];
}

export const registrationSlot = (forum: string): string => `registration:${forum}`;

const seatsIn = ({ forums }: Registered, forum: string): readonly SeatHolder[] =>
  forums.get(forum)?.seats ?? [];

interface Change extends Partial<Seating> {
  readonly came: readonly SeatHolder[];
  readonly left: readonly SeatHolder[];
}

/** Who has come and who has left with one seating; another seat of the same party is no change. */
function changeAt(forum: Forum | undefined, index: number): Change {
  const seating = forum?.seatings[index];
  const [before = [], seats = []] = [forum?.seatings[index - 1]?.seats, seating?.seats];
  return { ...seating, came: without(seats, before), left: without(before, seats) };
}

const without = (some: readonly SeatHolder[], others: readonly SeatHolder[]): readonly SeatHolder[] =>
  some.filter(
    ({ member, party }) => !others.some((other) => other.member === member && other.party === party),
  );

const named = ({ member, party }: SeatHolder, presenting: Presenting) => ({
  say: 'seats.for-party',
  name: presenting.people.name(member),
  party: partyName(agreementNow(presenting), party),
});
