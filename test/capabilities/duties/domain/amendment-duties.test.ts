import assert from 'node:assert/strict';
import { occasions } from '../../../../src/capabilities/duties/domain/schedule.ts';
import { norma } from '../../../support/agreements.ts';
import { duty, lived, NORMA_SEATS } from './lived.ts';
import type { Event } from './lived.ts';

const adopted: Event = [
  '2025-02-03',
  'anna',
  {
    type: 'amendmentAdopted',
    v: 1,
    amendment: 'v1',
    forum: 'styrgrupp',
    text: 'Avtalet förlängs.',
    decision: { year: 2025, number: 1 },
    parties: ['funktionsstod', 'forum-skill'],
  },
];
const signed: Event = [
  '2025-02-10',
  'anna',
  {
    type: 'amendmentSigned',
    v: 1,
    amendment: 'v1',
    party: 'funktionsstod',
    name: 'Eva Lind',
    role: 'Chef',
    place: 'Göteborg',
    day: '2025-02-07',
  },
];
const of = (party: string): string => `sign-amendment:v1:${party}`;

describe('the duty to sign a change of the agreement (B-ändringar-92)', () => {
  const state = lived(norma, '2025-01-02', NORMA_SEATS, adopted, signed);

  it('is each party’s own, due 30 days after it was adopted (product default)', () => {
    const waiting = duty(state, of('forum-skill'), '2025-02-11');
    assert.deepEqual(
      [waiting.due, waiting.state, waiting.owes.members, waiting.source],
      ['2025-03-05', 'upcoming', ['bengt'], { kind: 'default' }],
    );
    assert.equal(duty(state, of('forum-skill'), '2025-02-26').state, 'due');
    assert.equal(duty(state, of('forum-skill'), '2025-03-06').state, 'overdue');
  });

  it('is done with the signature, on the day of it', () => {
    const done = duty(state, of('funktionsstod'), '2025-03-06');
    assert.deepEqual([done.state, done.doneOn, done.canBeMarkedDone], ['done', '2025-02-07', undefined]);
  });

  it('is reminded of a week before, on the day, the day after and every fortnight', () => {
    assert.deepEqual(
      occasions(duty(state, of('forum-skill'), '2025-02-11'))
        .slice(0, 4)
        .map(({ stage, day }) => `${stage} ${day}`),
      ['before 2025-02-26', 'due 2025-03-05', 'overdue 2025-03-06', 'overdue 2025-03-20'],
    );
  });
});
