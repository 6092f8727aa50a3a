import assert from 'node:assert/strict';
import { presentDeadlines } from '../../../src/capabilities/duties/present.ts';
import { Directory } from '../../../src/partnership/members.ts';
import { presentNotice } from '../../../src/capabilities/index.ts';
import type { Registered } from '../../../src/partnership/domain/state.ts';
import { inBothForums } from '../reports/domain/reported.ts';
import { NOON } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';

const people = new Directory([]);
const now = new Date(NOON);
const reported: Happened = [
  'anna',
  {
    type: 'problemReported',
    v: 1,
    problem: 'p',
    forum: 'styrgrupp',
    party: 'vuxenskolan',
    kind: 'problem',
    text: 'Läcka',
  },
];
const left: Happened = [
  'anna',
  {
    type: 'seatsAssigned',
    v: 1,
    forum: 'styrgrupp',
    seats: [{ seat: 'vuxenskolan-1', party: 'vuxenskolan', member: 'anna' }],
  },
];

describe('what forums of one partnership see of each other', () => {
  const problemsIn = (state: Registered, forum: string): readonly string[] =>
    presentDeadlines({ state, forum, people, now }, 0)
      .sections.flatMap(({ lines }) => lines)
      .flatMap(({ what }) => (what.say === 'duty.problem' ? String(what['text']) : []));

  it('a problem is among the last days where it was reported, and in the other when it has come there', () => {
    const state = inBothForums(reported);
    assert.deepEqual(problemsIn(state, 'styrgrupp'), ['Läcka']);
    assert.deepEqual(problemsIn(state, 'samverkansgrupp'), []);
    const passedOn = inBothForums(reported, [
      'clock',
      { type: 'problemPassedOn', v: 1, problem: 'p', step: 1, forum: 'samverkansgrupp' },
    ]);
    assert.deepEqual(problemsIn(passedOn, 'samverkansgrupp'), problemsIn(passedOn, 'styrgrupp'));
  });

  it('who has left a forum is told nothing more of it', async () => {
    const notice = {
      forum: 'styrgrupp',
      slot: 'problem:p:bengt',
      show: { subject: 'problem', problem: 'p' },
      to: 'bengt',
    } as const;
    const shown = (state: Registered) => presentNotice(notice, state, () => Promise.resolve(people), now);
    assert.ok(await shown(inBothForums(reported)));
    assert.equal(await shown(inBothForums(reported, left)), undefined);
  });
});
