import assert from 'node:assert/strict';
import { isBetweenMeetings } from '../../../../src/capabilities/meetings/domain/record.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import { ANNA, BENGT, closed, FORUM, here, normaGroup, opened, votedOn } from '../../meetings/domain/held.ts';
import { between, reporting } from '../../meetings/domain/reported.ts';

const reserve = (number: number) =>
  ({
    type: 'makeReservation',
    forum: FORUM,
    meeting: 'm',
    decision: { year: 2025, number },
    text: 'För dyrt',
  }) as const;
const made = {
  type: 'reservationMade',
  v: 1,
  meeting: 'm',
  decision: { year: 2025, number: 1 },
  text: 'För dyrt',
} as const;

describe('a reservation against a decision between meetings', () => {
  it('is made at the meeting that it is reported to, until that ends', () => {
    const meeting = given(...normaGroup, ...between, ...reporting);
    meeting.when(BENGT, reserve(1)).then(made);
    given(...normaGroup, ...between, ...reporting, [BENGT, made])
      .when(BENGT, reserve(1))
      .then();
    given(...normaGroup, ...between, ...reporting, closed)
      .when(BENGT, reserve(1))
      .refused({ code: 'meeting-closed' });
  });

  it('is refused at a meeting that it is not reported to', () => {
    given(...normaGroup, ...between, ...opened(ANNA, here(ANNA, BENGT)))
      .when(BENGT, reserve(1))
      .refused({ code: 'unknown-decision' });
  });

  it('is not open again for a tied vote of an earlier meeting, which comes up at the next (N19-38)', () => {
    const comesUp = (vote: readonly Happened[]): readonly Happened[] => [
      ...vote,
      ...opened(
        ANNA,
        here(ANNA, BENGT),
        [
          {
            id: 'vote:vote-1',
            title: { sv: 'Ska vi?', en: 'Ska vi?' },
            origin: { kind: 'tied-vote', vote: 'vote-1', decision: { year: 2025, number: 1 } },
          },
        ],
        'm',
      ).map(([by, fact]): Happened => [by, fact, '2025-03-12T11:00:00.000Z']),
    ];
    const tied = votedOn(undefined, 1, 'tied');
    const atMeeting = [
      ...opened(ANNA, here(ANNA, BENGT), [], 'earlier'),
      ...tied,
      [ANNA, { type: 'meetingClosed', v: 1, meeting: 'earlier' }] as const,
    ];
    given(...normaGroup, ...comesUp(tied))
      .when(BENGT, reserve(1))
      .then(made);
    given(...normaGroup, ...comesUp(atMeeting))
      .when(BENGT, reserve(1))
      .refused({ code: 'unknown-decision' });
  });
});

it('a vote is between meetings unless it was closed while one went on', () => {
  const found = (...happened: readonly Happened[]): boolean[] => {
    const { state } = given(...normaGroup, ...happened);
    assert.ok(state.status === 'registered');
    return state.decisions.map((decision) => isBetweenMeetings(state, decision));
  };
  assert.deepEqual(found(...between), [true]);
  assert.deepEqual(found(...between, ...reporting, ...votedOn(undefined, 2, 'adopted')), [true, false]);
});
