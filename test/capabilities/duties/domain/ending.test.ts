import assert from 'node:assert/strict';
import { duties } from '../../../../src/capabilities/duties/domain/duty.ts';
import { endToTell } from '../../../../src/capabilities/duties/domain/ending.ts';
import { nextMoment } from '../../../../src/capabilities/duties/domain/tick.ts';
import { noticesOf } from '../../../../src/capabilities/index.ts';
import { CLOCK } from '../../../../src/partnership/domain/actor.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { inBrukarskolan, inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const ENDED = { type: 'partnershipEnded', v: 1, lastDay: '2025-08-31' } as const;
const TICK = { type: 'tick' } as const;
const kinds = (played: Played) =>
  duties(played.state, played.moment)
    .filter(({ state }) => state !== 'done')
    .map(({ subject }) => subject.kind);
const told = (played: Played) => played.facts(CLOCK, TICK).filter(({ type }) => type === 'partnershipEnded');
/** The agreement has been extended to the day. */
const extended = (played: Played, to: string): Played =>
  played.happened('anna', {
    type: 'settingsChanged',
    v: 1,
    vote: 'v',
    forum: 'styrgrupp',
    changes: [{ kind: 'last-day', to }],
    from: '2025-08-01',
    decision: { year: 2025, number: 1 },
    signed: true,
  });

describe('the end of the agreement', () => {
  it('is told at 8 in the morning of the day after, once, in each forum’s chat', () => {
    const group = inNorma(norma, '2025-06-02');
    const before = group.at('2025-09-01T05:59:59Z');
    assert.deepEqual(told(before), []);
    const after = group.at('2025-09-01T06:00:00Z');
    assert.deepEqual(told(after), [ENDED]);
    assert.deepEqual(told(after.tick().at('2026-09-01')), []);
    const both = inBrukarskolan(brukarskolan, '2024-06-03').at('2025-01-02T07:00:00Z');
    const slots = noticesOf(told(both), both.tick().state, CLOCK).map(({ forum, slot }) => [forum, slot]);
    assert.deepEqual(slots, [
      ['styrgrupp', 'ended:styrgrupp:2024-12-31'],
      ['samverkansgrupp', 'ended:samverkansgrupp:2024-12-31'],
    ]);
  });

  it('wakes the clock, and waits for a working day', () => {
    const group = inBrukarskolan(brukarskolan, '2024-06-03').at('2024-12-31T12:00:00Z').tick();
    assert.equal(endToTell(group.state, group.moment)?.at, '2025-01-02T07:00:00.000Z');
    assert.equal(nextMoment(group.state, group.moment), '2025-01-02T07:00:00.000Z');
    assert.deepEqual(told(group.at('2025-01-01T09:00:00Z')), []);
    assert.equal(told(group.at('2025-01-02T07:00:00Z')).length, 1);
  });

  it('what a standstill has delayed comes while people are at work', () => {
    const group = inNorma(norma, '2025-06-02');
    assert.deepEqual(told(group.at('2025-09-06T09:00:00Z')), [], 'a Saturday');
    assert.deepEqual(told(group.at('2025-09-08T06:00:00Z')), [ENDED]);
  });

  it('is no news for a group that has come to Samverka since', () => {
    assert.deepEqual(told(inNorma(norma, '2025-09-10').at('2025-09-11')), []);
  });

  it('an agreement that has been extended has not ended, and its new end is told too', () => {
    const group = inNorma(norma, '2025-06-02').at('2025-08-20');
    const longer = extended(group, '2025-12-31');
    assert.deepEqual(told(longer.at('2025-09-01T06:00:00Z')), []);
    assert.ok(kinds(longer.at('2025-10-01')).includes('term-meetings'));
    const late = extended(group.at('2025-09-01T06:00:00Z').tick(), '2025-12-31');
    assert.deepEqual(told(late.at('2025-10-01')), []);
    assert.deepEqual(told(late.at('2026-01-02T07:00:00Z')), [{ ...ENDED, lastDay: '2025-12-31' }]);
  });

  it('what can no longer be done is not asked for; reports, minutes, actions and money are', () => {
    const group = inNorma(norma, '2025-06-02').at('2025-08-28').by('astrid', {
      type: 'addAction',
      forum: 'styrgrupp',
      action: 'a1',
      text: 'Städa.',
      member: 'bengt',
      due: '2025-09-30',
    });
    assert.ok(kinds(group.at('2025-08-31')).includes('term-meetings'));
    const after = group.at('2025-09-02');
    assert.deepEqual(kinds(after).toSorted(), ['action', 'invoice', 'report']);
    const reminded = after
      .facts(CLOCK, TICK)
      .flatMap((fact) => (fact.type === 'reminded' ? [fact.duty.split(':')[0]] : []));
    assert.ok(!reminded.includes('term-meetings'), String(reminded));
    const stockholm = inBrukarskolan(brukarskolan, '2024-06-03').at('2025-01-02');
    for (const kind of ['continuation', 'next-meeting', 'first-meeting', 'chair-term'] as const)
      assert.ok(!kinds(stockholm).includes(kind), kind);
  });
});
