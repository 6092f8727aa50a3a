import assert from 'node:assert/strict';
import { noticesOf } from '../../../src/capabilities/index.ts';
import type { Fact } from '../../../src/capabilities/index.ts';
import type { Notice } from '../../../src/partnership/notices.ts';
import { given } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';
import { ASTRID, BENGT, inBrukarskolan, inNorma, reportedFact } from './domain/given-problem.ts';

const show = { subject: 'problem', problem: 'p1' };
const inGroup = reportedFact('samverkansgrupp', 'vuxenskolan', 'practical-problem');
const told = (...happened: readonly Happened[]): readonly Notice[] => {
  const [by = '', fact] = happened.at(-1) ?? [];
  return noticesOf(fact ? [fact] : [], given(...happened).state, by);
};
const passedOn = (forum: string): Fact => ({ type: 'problemPassedOn', v: 1, problem: 'p1', step: 1, forum });

describe('the notices of a problem', () => {
  it('are its card in the chat and one to each of the counterpart’s representatives (N12-22)', () => {
    assert.deepEqual(told(...inNorma, [ASTRID, reportedFact()]), [
      { forum: 'styrgrupp', slot: 'problem:p1', show },
      { forum: 'styrgrupp', slot: `problem:p1:${BENGT}`, show, to: BENGT },
    ]);
    assert.deepEqual(told(...inNorma, [BENGT, reportedFact('styrgrupp', 'funktionsstod')]), [
      { forum: 'styrgrupp', slot: 'problem:p1', show },
      { forum: 'styrgrupp', slot: `problem:p1:${ASTRID}`, show, to: ASTRID },
    ]);
  });

  it('are also a card in the chat of the forum it is raised to, kept up to date (B-samverkansgrupp-78)', () => {
    const raised: Happened = [BENGT, { type: 'problemRaised', v: 1, problem: 'p1', forum: 'styrgrupp' }];
    const both = [
      { forum: 'samverkansgrupp', slot: 'problem:p1', show },
      { forum: 'styrgrupp', slot: 'problem:p1:styrgrupp', show },
      { forum: 'samverkansgrupp', slot: `problem:p1:${BENGT}`, show, to: BENGT },
    ];
    const happened: Happened[] = [...inBrukarskolan, [ASTRID, inGroup], raised];
    assert.deepEqual(told(...happened).slice(0, 3), both);
    assert.deepEqual(
      told(...happened, [ASTRID, { type: 'problemResolved', v: 1, problem: 'p1', note: 'Lagat' }]).slice(
        0,
        3,
      ),
      both,
    );
  });

  it('raised and resolved are also the cards of the meetings to come, whose agenda it changes (N13-24)', () => {
    const meeting: Happened = [
      ASTRID,
      {
        type: 'meetingDrafted',
        v: 1,
        meeting: 'm',
        forum: 'styrgrupp',
        kind: 'ordinary',
        startsAt: '2025-02-20T12:00:00.000Z',
      },
    ];
    const card = { forum: 'styrgrupp', slot: 'meeting:m', show: { subject: 'meeting', meeting: 'm' } };
    const happened: Happened[] = [
      ...inNorma,
      [ASTRID, reportedFact()],
      meeting,
      [ASTRID, passedOn('styrgrupp')],
    ];
    const resolved: Happened = [ASTRID, { type: 'problemResolved', v: 1, problem: 'p1', note: 'Lagat' }];
    for (const what of [happened, [...happened, resolved]])
      assert.deepEqual(
        told(...what).find(({ slot }) => slot === 'meeting:m'),
        card,
      );
  });
});
