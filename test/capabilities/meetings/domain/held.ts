import type { Agreement, AgreementForum } from '../../../../src/agreement/domain/profile.ts';
import type { Fact } from '../../../../src/capabilities/index.ts';
import type { Attendance } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import type { Happened } from '../../../support/given.ts';

/** Meetings of either agreement's steering group, for the tests of what happens at them. */

export const FORUM = 'styrgrupp';
export const ANNA = 'anna';
export const BENGT = 'bengt';
export const CECILIA = 'cecilia';
export const OUTSIDER = 'outsider';

/** When `given` lets everything happen: the meeting begins then. */
export const BEGINS = '2025-02-12T11:00:00.000Z';

const seat = (member: string, party: string) => ({ seat: `seat-${member}`, party, member });
export const normaSeats = [seat(ANNA, 'funktionsstod'), seat(BENGT, 'forum-skill')];
export const brukarskolanSeats = [
  seat(ANNA, 'vuxenskolan'),
  seat(BENGT, 'socialforvaltningen'),
  seat(CECILIA, 'socialforvaltningen'),
];

const registered = (agreement: Agreement, seats: typeof normaSeats): readonly Happened[] => [
  [ANNA, { type: 'partnershipRegistered', v: 1, agreement }],
  [ANNA, { type: 'forumOpened', v: 1, forum: FORUM, language: 'sv' }],
  [ANNA, { type: 'seatsAssigned', v: 1, forum: FORUM, seats }],
];
export const normaGroup = registered(norma, normaSeats);
export const brukarskolanGroup = registered(brukarskolan, brukarskolanSeats);

/** Norma's agreement with something else said of its steering group. */
export const normaWith = (rules: Partial<AgreementForum>): readonly Happened[] =>
  registered({ ...norma, forums: norma.forums.map((forum) => ({ ...forum, ...rules })) }, normaSeats);

export const drafted = (meeting = 'm', startsAt = BEGINS): Happened => [
  ANNA,
  { type: 'meetingDrafted', v: 1, meeting, forum: FORUM, kind: 'ordinary', startsAt },
];
export const called = (meeting = 'm', startsAt = BEGINS): readonly Happened[] => [
  drafted(meeting, startsAt),
  [ANNA, { type: 'meetingCalled', v: 1, meeting }],
];

export const here = (...members: readonly string[]): Attendance[] =>
  members.map((member) => ({ member, state: 'present' }));
export const away = (...members: readonly string[]): Attendance[] =>
  members.map((member) => ({ member, state: 'absent' }));

type Item = Extract<Fact, { type: 'meetingOpened' }>['agenda'][number];
const item = (id: string, origin: Item['origin']): Item => ({ id, title: { sv: id, en: id }, origin });
const clause = { kind: 'clause', section: 'Styrgrupp', quote: 'bestäms vid första' } as const;

export const FINANCE = 'standing:finance';
export const GOALS = 'standing:goals';
export const CHAIR = 'first:chair';
export const TERM = 'first:chair-term';
export const REPORTS = 'first:report-content';

export const usualAgenda = [item(FINANCE, { kind: 'standing' }), item(GOALS, { kind: 'standing' })];
export const firstAgenda = [
  item(FINANCE, { kind: 'standing' }),
  { ...item(CHAIR, { kind: 'first-meeting' }), source: clause },
  { ...item(TERM, { kind: 'first-meeting' }), source: clause },
  { ...item(REPORTS, { kind: 'first-meeting' }), source: clause },
];

export const opened = (
  by: string,
  attendance: readonly Attendance[],
  agenda: readonly Item[] = usualAgenda,
  meeting = 'm',
): readonly Happened[] => [
  ...called(meeting),
  [by, { type: 'meetingOpened', v: 1, meeting, agenda: [...agenda], attendance: [...attendance] }],
];
export const takenUp = (id: string, by = ANNA): Happened => [
  by,
  { type: 'matterTakenUp', v: 1, meeting: 'm', item: id },
];
export const decided = (id: string, number: number, by = ANNA): Happened => [
  by,
  {
    type: 'matterDecided',
    v: 1,
    meeting: 'm',
    item: id,
    text: 'Ja',
    decision: { year: 2025, number },
  },
];
export const elected = (member: string, number: number, until = '2025-12-31'): Happened => [
  ANNA,
  { type: 'chairElected', v: 1, forum: FORUM, member, until, decision: { year: 2025, number } },
];
/** A vote on an item of the meeting, or on none, and how it ended. */
export const votedOn = (
  id: string | undefined,
  number: number,
  outcome: 'adopted' | 'tied',
  vote = `vote-${number}`,
): readonly Happened[] => [
  [
    ANNA,
    {
      type: 'voteOpened',
      v: 1,
      vote,
      forum: FORUM,
      question: 'Ska vi?',
      rule: { kind: 'simple' },
      ruleSource: { kind: 'default' },
      register: normaSeats,
      ...(id !== undefined && { meeting: 'm', item: id }),
    },
  ],
  [
    ANNA,
    {
      type: 'voteClosed',
      v: 1,
      vote,
      cause: 'everyone-voted',
      result: {
        outcome,
        tally: {
          yes: outcome === 'tied' ? 1 : 2,
          no: outcome === 'tied' ? 1 : 0,
          abstain: 0,
          absent: 0,
          recused: 0,
          electors: 2,
        },
        denominator: { of: 'votes-cast', total: 2, needed: 2 },
      },
      decision: { year: 2025, number },
    },
  ],
];
export const closed: Happened = [ANNA, { type: 'meetingClosed', v: 1, meeting: 'm' }];
export const approved = (by: string, party: string): Happened => [
  by,
  { type: 'minutesApproved', v: 1, meeting: 'm', party },
];
