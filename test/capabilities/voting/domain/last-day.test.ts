import assert from 'node:assert/strict';
import { CLOCK } from '../../../../src/partnership/domain/actor.ts';
import { addDays } from '../../../../src/partnership/domain/calendar.ts';
import { norma } from '../../../support/agreements.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';

const forum = 'styrgrupp';
const seats = [
  { seat: 'funktionsstod-1', party: 'funktionsstod', member: 'anna' },
  { seat: 'forum-skill-1', party: 'forum-skill', member: 'bengt' },
];
const registered: readonly Happened[] = [
  ['anna', { type: 'partnershipRegistered', v: 1, agreement: norma }],
  ['anna', { type: 'forumOpened', v: 1, forum, language: 'sv' }],
  ['anna', { type: 'seatsAssigned', v: 1, forum, seats }],
];
const open = (lastDay: string) =>
  ({ type: 'openVote', forum, vote: 'v1', question: 'Ska vi?', lastDay }) as const;
const cast = { type: 'castBallot', forum, vote: 'v1', choice: 'yes' } as const;
const recuse = { type: 'declareRecusal', forum, vote: 'v1', reason: 'Släkt' } as const;

/** 23.30 in Stockholm on 12 February; the day before in UTC there is an hour left. */
const LATE = '2025-02-12T22:30:00.000Z';
const NEXT_DAY = '2025-02-12T23:00:00.000Z';

describe('a vote with a last day', () => {
  const opened = given(...registered).when('anna', open('2025-02-12'), '2025-02-05T08:00:00.000Z');
  const [fact] = opened.facts;
  assert.ok(fact?.type === 'voteOpened');
  const voting = given(...registered, ['anna', fact]);

  it('is open to the end of that day in Stockholm', () => {
    assert.equal(fact.deadline, '2025-02-12T22:59:59.999Z');
    assert.equal(voting.when('anna', cast, LATE).facts.length, 1);
  });

  it('takes nothing more when the day is over, also before the clock has closed it', () => {
    const refusal = { code: 'voting-is-over', day: '2025-02-12' } as const;
    voting.when('anna', cast, NEXT_DAY).refused(refusal);
    voting.when('bengt', recuse, NEXT_DAY).refused(refusal);
  });

  it('is closed by the clock when the day is over, and not before', () => {
    const closed = (at: string) =>
      voting
        .when(CLOCK, { type: 'tick' }, at)
        .facts.flatMap((found) => (found.type === 'voteClosed' ? [found.cause] : []));
    assert.deepEqual(closed(LATE), []);
    assert.deepEqual(closed(NEXT_DAY), ['deadline']);
  });

  it('is not closed by a person in the place of the clock', () => {
    assert.deepEqual(voting.when('anna', { type: 'tick' }, NEXT_DAY).facts, []);
  });

  it('can end in five working days at the earliest and in a year at the latest', () => {
    const partnership = given(...registered);
    const at = '2025-02-10T08:00:00.000Z';
    assert.equal(partnership.when('anna', open('2025-02-17'), at).facts.length, 1);
    partnership
      .when('anna', open('2025-02-16'), at)
      .refused({ code: 'last-day-too-soon', day: '2025-02-17' });
    const latest = addDays('2025-02-10', 366);
    partnership.when('anna', open(addDays(latest, 1)), at).refused({ code: 'last-day-too-far', day: latest });
  });
});
