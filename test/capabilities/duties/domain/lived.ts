import { present } from '../../../support/meetings-played.ts';
import type { Agreement } from '../../../../src/agreement/domain/profile.ts';
import { momentOf } from '../../../../src/partnership/domain/calendar.ts';
import { duties } from '../../../../src/capabilities/duties/domain/duty.ts';
import type { Duty } from '../../../../src/capabilities/duties/domain/duty.ts';
import type { Fact } from '../../../../src/capabilities/index.ts';
import { UNREGISTERED } from '../../../../src/partnership/domain/state.ts';
import { evolve } from '../../../../src/capabilities/index.ts';
import type { Partnership, Registered } from '../../../../src/partnership/domain/state.ts';

/** What has happened, with its local day: at noon, or at the moment given. */
export type Event = readonly [when: string, by: string, fact: Fact];

export const noon = (day: string): string => (day.includes('T') ? day : momentOf(day, 12));

/** A partnership that was registered on the day, with these seats, and what happened to it then. */
export function lived(
  agreement: Agreement,
  day: string,
  seats: Readonly<Record<string, readonly (readonly [member: string, party: string])[]>>,
  ...events: readonly Event[]
): Registered {
  const opened = Object.entries(seats).flatMap(([forum, held]): Event[] => [
    [day, 'anna', { type: 'forumOpened', v: 1, forum, language: 'sv' }],
    [
      day,
      'anna',
      {
        type: 'seatsAssigned',
        v: 1,
        forum,
        seats: held.map(([member, party]) => ({ seat: `${member}-seat`, party, member })),
      },
    ],
  ]);
  const all: readonly Event[] = [
    [day, 'anna', { type: 'partnershipRegistered', v: 1, agreement }],
    ...opened,
    ...events,
  ];
  return registered(
    all.reduce<Partnership>(
      (state, [when, by, fact]) => evolve(state, fact, { by, at: noon(when) }),
      UNREGISTERED,
    ),
  );
}

export function registered(state: Partnership): Registered {
  if (state.status !== 'registered') throw new Error('not registered');
  return state;
}

/** The duty with the id, at noon of the day. */
export function duty(state: Registered, id: string, day: string): Duty {
  const found = duties(state, noon(day)).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no duty ${id} among ${idsOf(state, day).join(', ')}`);
  return found;
}

export const idsOf = (state: Registered, day: string): readonly string[] =>
  duties(state, noon(day)).map(({ id }) => id);

export const NORMA_SEATS = {
  styrgrupp: [
    ['anna', 'funktionsstod'],
    ['bengt', 'forum-skill'],
  ],
} as const;

export const BRUKARSKOLAN_SEATS = {
  styrgrupp: [
    ['anna', 'vuxenskolan'],
    ['cecilia', 'socialforvaltningen'],
    ['david', 'socialforvaltningen'],
  ],
} as const;

/** A meeting that was drafted, called, opened and closed on its day. */
export const meeting = (id: string, day: string, forum = 'styrgrupp'): readonly Event[] => [
  [day, 'anna', { type: 'meetingDrafted', v: 1, meeting: id, forum, kind: 'ordinary', startsAt: noon(day) }],
  [day, 'anna', { type: 'meetingCalled', v: 1, meeting: id }],
  [
    day,
    'anna',
    { type: 'meetingOpened', v: 1, meeting: id, agenda: [], attendance: [...present('anna', 'bengt')] },
  ],
  [day, 'anna', { type: 'meetingClosed', v: 1, meeting: id }],
];
