import assert from 'node:assert/strict';
import { MOST_NOTES } from '../../../../src/capabilities/minutes/domain/notes.ts';
import { LONGEST_MINUTES_NOTE } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import { decisionsOf } from '../../../../src/capabilities/meetings/domain/record.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  ANNA,
  approved,
  away,
  BENGT,
  brukarskolanGroup,
  called,
  CECILIA,
  BEGINS,
  closed,
  decided,
  FINANCE,
  FORUM,
  here,
  normaGroup,
  opened,
  OUTSIDER,
  takenUp,
} from '../../meetings/domain/held.ts';

const note = (text: string, about: { item?: string; kind?: 'note' | 'lesson' } = {}) =>
  ({ type: 'takeNote', forum: FORUM, meeting: 'm', kind: 'note', text, ...about }) as const;
const reserve = (text: string, number = 1) =>
  ({ type: 'makeReservation', forum: FORUM, meeting: 'm', decision: { year: 2025, number }, text }) as const;
const approve = { type: 'approveMinutes', forum: FORUM, meeting: 'm' } as const;

const norma = [...normaGroup, ...opened(ANNA, here(ANNA, BENGT))];
const withDecision = [...norma, takenUp(FINANCE), decided(FINANCE, 1)];
const ended = [...withDecision, closed];

describe('notes', () => {
  it('are taken by any representative, on an item or the whole meeting; lessons apart (N14-28)', () => {
    const fact = { type: 'noteTaken', v: 1, meeting: 'm' } as const;
    given(...norma)
      .when(BENGT, note(' Börja i tid ', { kind: 'lesson', item: FINANCE }))
      .then({ ...fact, kind: 'lesson', item: FINANCE, text: 'Börja i tid' });
    given(...norma)
      .when(ANNA, note('Kaffe'))
      .then({ ...fact, kind: 'note', text: 'Kaffe' });
  });

  it('written twice stand once', () => {
    const taken: Happened = [BENGT, { type: 'noteTaken', v: 1, meeting: 'm', kind: 'note', text: 'Kaffe' }];
    given(...norma, taken)
      .when(BENGT, note('Kaffe'))
      .then();
    assert.equal(given(...norma, taken).when(ANNA, note('Kaffe')).facts.length, 1);
  });

  it('are refused', () => {
    const meeting = given(...norma);
    meeting.when(OUTSIDER, note('Hej')).refused({ code: 'not-a-member' });
    meeting.when(ANNA, note(' ')).refused({ code: 'text-missing' });
    meeting.when(ANNA, note('x'.repeat(LONGEST_MINUTES_NOTE + 1))).refused({
      code: 'text-too-long',
      longest: LONGEST_MINUTES_NOTE,
    });
    meeting.when(ANNA, note('Om 890201-3286')).refused({ code: 'contains-personal-identity-number' });
    meeting.when(ANNA, note('Hej', { item: 'x' })).refused({ code: 'unknown-matter' });
    const many = Array.from({ length: MOST_NOTES }, (_, index): Happened => [
      ANNA,
      { type: 'noteTaken', v: 1, meeting: 'm', kind: 'note', text: `${index}` },
    ]);
    given(...norma, ...many)
      .when(ANNA, note('En till'))
      .refused({ code: 'meeting-is-full', most: MOST_NOTES, of: 'notes' });
  });

  it('are added to the draft by any representative, until the minutes are locked', () => {
    const half = given(...ended, approved(BENGT, 'forum-skill'));
    for (const by of [ANNA, BENGT]) assert.equal(half.when(by, note('Glömt')).facts.length, 1);
    given(...ended, approved(BENGT, 'forum-skill'), approved(ANNA, 'funktionsstod'))
      .when(ANNA, note('Glömt'))
      .refused({ code: 'minutes-locked' });
  });
});

describe('a reservation', () => {
  it('is against a decision of the meeting, by somebody who is there, before it ends', () => {
    const made = {
      type: 'reservationMade',
      v: 1,
      meeting: 'm',
      decision: { year: 2025, number: 1 },
      text: 'För dyrt',
    } as const;
    given(...withDecision)
      .when(BENGT, reserve(' För dyrt '))
      .then(made);
    given(...withDecision, [BENGT, made])
      .when(BENGT, reserve('För dyrt'))
      .then();
  });

  it('is refused', () => {
    given(...ended)
      .when(BENGT, reserve('För sent'))
      .refused({ code: 'meeting-closed' });
    const meeting = given(...withDecision);
    meeting.when(BENGT, reserve('Vad?', 2)).refused({ code: 'unknown-decision' });
    meeting.when(BENGT, reserve('')).refused({ code: 'text-missing' });
    meeting.when(OUTSIDER, reserve('Nej')).refused({ code: 'not-a-member' });
    given(
      ...normaGroup,
      ...opened(ANNA, [...here(ANNA), ...away(BENGT)]),
      takenUp(FINANCE),
      decided(FINANCE, 1),
    )
      .when(BENGT, reserve('Nej'))
      .refused({ code: 'not-present' });
  });
});

describe('approving the minutes', () => {
  const [anna, bengt] = [approved(ANNA, 'funktionsstod'), approved(BENGT, 'forum-skill')];

  it('is for one of each party; when all have, they are locked', () => {
    const half = given(...ended, anna).when(BENGT, approve);
    half.then({ type: 'minutesApproved', v: 1, meeting: 'm', party: 'forum-skill' });
    const state = half.state();
    assert.ok(state.status === 'registered');
    assert.equal(state.meetings.get('m')?.status, 'approved');
  });

  it('twice is once; another of the party is told it is done', () => {
    given(...ended, anna)
      .when(ANNA, approve)
      .then();
    given(...ended, anna, bengt)
      .when(ANNA, approve)
      .then();
    given(
      ...brukarskolanGroup,
      ...opened(ANNA, here(ANNA, BENGT, CECILIA)),
      closed,
      approved(BENGT, 'socialforvaltningen'),
    )
      .when(CECILIA, approve)
      .refused({ code: 'party-has-approved', party: 'socialforvaltningen', member: BENGT });
  });

  it('is for the approver alone, who was there; a party that was not reads them', () => {
    const party = 'socialforvaltningen';
    const attended = (...present: string[]) =>
      given(...brukarskolanGroup, ...opened(ANNA, here(ANNA, ...present)), closed);
    attended(BENGT).when(CECILIA, approve).refused({ code: 'approver-was-absent', party });
    assert.equal(attended(BENGT).when(BENGT, approve).facts.length, 1);
    attended(BENGT, CECILIA)
      .when(CECILIA, approve)
      .refused({ code: 'not-the-approver', party, member: BENGT });
    attended().when(CECILIA, approve).refused({ code: 'party-was-absent', party });
  });

  it('waits for the meeting to end, and locks everything about it', () => {
    given(...withDecision)
      .when(ANNA, approve)
      .refused({ code: 'meeting-still-open' });
    given(...normaGroup, ...called())
      .when(ANNA, approve)
      .refused({ code: 'meeting-not-open', moment: BEGINS });
    given(...ended)
      .when(OUTSIDER, approve)
      .refused({ code: 'not-a-member' });
    const locked = given(...ended, anna, bengt);
    locked.when(ANNA, note('Glömt')).refused({ code: 'minutes-locked' });
    locked.when(BENGT, reserve('Nej')).refused({ code: 'meeting-closed' });
    locked
      .when(ANNA, { type: 'correctAttendance', forum: FORUM, meeting: 'm', attendance: here(ANNA) })
      .refused({ code: 'minutes-locked' });
    locked
      .when(ANNA, { type: 'closeMeeting', forum: FORUM, meeting: 'm' })
      .refused({ code: 'meeting-closed' });
  });

  it('by somebody who took a seat after all had approved is refused', () => {
    const seats = [
      { seat: 's', party: 'funktionsstod', member: CECILIA },
      { seat: 't', party: 'forum-skill', member: BENGT },
    ];
    given(...ended, anna, bengt, [ANNA, { type: 'seatsAssigned', v: 1, forum: FORUM, seats }])
      .when(CECILIA, approve)
      .refused({ code: 'party-has-approved', party: 'funktionsstod', member: ANNA });
  });
});

it('the decisions of a meeting are those on its items, and votes held meanwhile about none', () => {
  const { state } = given(...ended);
  assert.ok(state.status === 'registered');
  const meeting = state.meetings.get('m');
  assert.ok(meeting?.status === 'closed');
  const entry = { forum: FORUM, text: 'Ska vi?', outcome: 'adopted' } as const;
  const at = (moment: string, number: number) => ({ ...entry, at: moment, number: { year: 2025, number } });
  const during = { ...meeting, openedAt: '2025-02-12T11:00:00.000Z', closedAt: '2025-02-12T12:00:00.000Z' };
  const decisions = [
    at('2025-02-12T10:59:00.000Z', 1),
    at('2025-02-12T11:30:00.000Z', 2),
    { ...at('2025-02-12T11:30:00.000Z', 3), forum: 'samverkansgrupp' },
    { ...at('2025-02-12T11:30:00.000Z', 4), meeting: 'another', item: FINANCE },
    { ...at('2025-02-12T11:40:00.000Z', 5), meeting: 'm', item: FINANCE },
    at('2025-02-12T12:01:00.000Z', 6),
  ];
  assert.deepEqual(
    decisionsOf({ ...state, decisions }, during).map(({ number: { number } }) => number),
    [2, 5],
  );
});
