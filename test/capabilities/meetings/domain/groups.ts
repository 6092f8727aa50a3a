import { agendaFor } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { isPlanned } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import type { AgendaItem } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import { UNREGISTERED } from '../../../../src/partnership/domain/state.ts';
import { evolve } from '../../../../src/capabilities/index.ts';
import type { Partnership, Registered } from '../../../../src/partnership/domain/state.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';

export const forum = 'styrgrupp';
export const [ANNA, BENGT, CECILIA, OUTSIDER] = ['anna', 'bengt', 'cecilia', 'outsider'] as const;
/** A week after noon of the given day. */
export const STARTS = '2025-02-19T12:00:00.000Z';

const begun = (
  id: string,
  seats: readonly (readonly [seat: string, party: string, member: string])[],
): Happened[] => [
  [ANNA, { type: 'forumOpened', v: 1, forum: id, language: 'sv' }],
  [
    ANNA,
    {
      type: 'seatsAssigned',
      v: 1,
      forum: id,
      seats: seats.map(([seat, party, member]) => ({ seat, party, member })),
    },
  ],
];

/** Göteborg: one representative each, no chair. */
export const inNorma: readonly Happened[] = [
  [ANNA, { type: 'partnershipRegistered', v: 1, agreement: norma }],
  ...begun(forum, [
    ['funktionsstod-1', 'funktionsstod', ANNA],
    ['forum-skill-1', 'forum-skill', BENGT],
  ]),
];

const stockholm = [
  ['vuxenskolan-1', 'vuxenskolan', ANNA],
  ['socialforvaltningen-1', 'socialforvaltningen', BENGT],
  ['socialforvaltningen-2', 'socialforvaltningen', CECILIA],
] as const;

/** Stockholm: the chair calls, and the collaboration group raises matters to the steering group. */
export const inStockholm: readonly Happened[] = [
  [ANNA, { type: 'partnershipRegistered', v: 1, agreement: brukarskolan }],
  ...begun(forum, stockholm),
  ...begun('samverkansgrupp', stockholm),
];

export const elected = (member: string, until = '2025-12-31'): Happened => [
  ANNA,
  { type: 'chairElected', v: 1, forum, member, until, decision: { year: 2025, number: 1 } },
];

export const drafted = (
  meeting: string,
  startsAt = STARTS,
  more: { kind?: 'extra'; place?: string; by?: string; forum?: string } = {},
): Happened => [
  more.by ?? ANNA,
  {
    type: 'meetingDrafted',
    v: 1,
    meeting,
    forum: more.forum ?? forum,
    kind: more.kind ?? 'ordinary',
    startsAt,
    ...(more.place !== undefined && { place: more.place }),
  },
];

export const called = (meeting: string): Happened => [ANNA, { type: 'meetingCalled', v: 1, meeting }];

export const opened = (meeting: string, agenda: AgendaItem[], at = NOON): Happened => [
  ANNA,
  { type: 'meetingOpened', v: 1, meeting, agenda, attendance: [] },
  at,
];

export const closed = (meeting: string): Happened => [ANNA, { type: 'meetingClosed', v: 1, meeting }];

export const proposal = (
  matter: string,
  title: string,
  more: { from?: string; by?: string } = {},
): Happened => [
  more.by ?? ANNA,
  { type: 'matterProposed', v: 1, matter, forum, title, ...(more.from !== undefined && { from: more.from }) },
];

export function stateAfter(...happened: readonly Happened[]): Registered {
  const state = happened.reduce<Partnership>(
    (before, [by, fact, at = NOON]) => evolve(before, fact, { by, at }),
    UNREGISTERED,
  );
  if (state.status !== 'registered') throw new Error('not registered');
  return state;
}

export const item = (id: string, origin: AgendaItem['origin']): AgendaItem => ({
  id,
  title: { sv: id, en: id },
  origin,
});

/** The agenda of a meeting that is planned. */
export function agenda(state: Registered, meeting = 'm', now = NOON): readonly AgendaItem[] {
  const found = state.meetings.get(meeting);
  if (!found || !isPlanned(found)) throw new Error(`${meeting} is not planned`);
  return agendaFor(state, found, now);
}

/** Ids of what is there for a reason of its own. */
export const special = (items: readonly AgendaItem[]): readonly string[] =>
  items.filter(({ origin }) => origin.kind !== 'standing').map(({ id }) => id);
