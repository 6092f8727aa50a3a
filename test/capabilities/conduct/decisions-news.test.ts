import assert from 'node:assert/strict';
import { noticesOf } from '../../../src/capabilities/index.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { presentDecisions, toldSlots } from '../../../src/capabilities/results/present-decisions.ts';
import { away, ballot, commandsAbout, present, voting } from '../../support/meetings-played.ts';
import { inNorma, people } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { atEase, COLLABORATION, inStockholm, STEERING } from '../informing/informing-played.ts';

const m1 = commandsAbout('m1');
const SUBJECTS = new Set(['decisions-told', 'forum-decided', 'resting-settled', 'directive']);
const told = (before: Played, by: string, command: Command): readonly string[] =>
  noticesOf(before.facts(by, command), before.by(by, command).state, by)
    .filter(({ show }) => SUBJECTS.has(show.subject))
    .map(({ forum, show, to = '' }) => `${forum} ${show.subject} ${to}`.trim());

const opened = (...there: readonly string[]): Played =>
  inStockholm('2025-02-01', atEase)
    .by('astrid', m1.draft('2025-02-24T12:00:00.000Z'), m1.call)
    .at('2025-02-24T12:00:00.000Z')
    .by(
      'astrid',
      m1.open(
        ...['astrid', 'anna', 'bengt', 'cecilia'].flatMap((one) =>
          there.includes(one) ? present(one) : away(one),
        ),
      ),
      m1.takeUp('standing:decisions'),
    );
const decided = opened('astrid', 'bengt').by('astrid', m1.decide('standing:decisions', 'Vi byter lokal.'));
const question: Command = { type: 'openVote', forum: STEERING, vote: 'v1', question: 'Ska vi byta lokal?' };
const three = { astrid: 'yes', anna: 'yes', bengt: 'yes' } as const;

/** What the log says of who has been told, with everything posted at one moment. */
const log = (played: Played, at: string): string => {
  const slots = played.state.decisions.flatMap((decision) => toldSlots(played.state, decision));
  const view = presentDecisions(
    played.state,
    '',
    people,
    new Date(played.moment),
    new Map(slots.map((slot) => [slot, at])),
  );
  return JSON.stringify(view.latest);
};

describe('what one forum has decided (B-styrgrupp-69)', () => {
  it('is told in the other’s chat when the meeting ends, and in person to those who were not there', () => {
    assert.deepEqual(told(decided, 'astrid', m1.close), [
      `${COLLABORATION} decisions-told`,
      `${STEERING} decisions-told anna`,
      `${STEERING} decisions-told cecilia`,
    ]);
  });

  it('is told nobody of a meeting that decided nothing, and no other forum where there is none', () => {
    assert.deepEqual(told(opened('astrid', 'anna', 'bengt', 'cecilia'), 'astrid', m1.close), []);
    const norma = inNorma()
      .by('astrid', m1.draft('2025-02-24T12:00:00.000Z'), m1.call)
      .at('2025-02-24T12:00:00.000Z')
      .by('astrid', m1.open(...present('astrid', 'bengt')), m1.takeUp('standing:decisions'))
      .by('astrid', m1.decide('standing:decisions', 'Vi byter lokal.'));
    assert.deepEqual(told(norma, 'astrid', m1.close), []);
  });

  it('is told at once when it was decided between meetings, whichever forum it was', () => {
    const asked = voting(inStockholm().at('2025-02-12').by('astrid', question), 'v1', three);
    assert.deepEqual(told(asked, 'cecilia', ballot('v1', 'no')), [`${COLLABORATION} forum-decided`]);
    const below = inStockholm()
      .at('2025-02-12')
      .by('frida', { ...question, forum: COLLABORATION })
      .by('frida', ballot('v1', 'yes', COLLABORATION))
      .by('astrid', ballot('v1', 'yes', COLLABORATION))
      .by('eva', ballot('v1', 'yes', COLLABORATION));
    assert.deepEqual(told(below, 'cecilia', ballot('v1', 'yes', COLLABORATION)), [
      `${STEERING} forum-decided`,
    ]);
  });

  it('is no decision when the question is taken back', () => {
    const asked = inStockholm().at('2025-02-12').by('astrid', question);
    assert.deepEqual(told(asked, 'astrid', { type: 'withdrawVote', forum: STEERING, vote: 'v1' }), []);
  });

  it('holds in the other’s eyes too when a party that was not there has accepted it', () => {
    const rests = opened('astrid', 'anna')
      .by('astrid', m1.decide('standing:decisions', 'Vi byter lokal.', []))
      .by('astrid', m1.close);
    const accept = { type: 'acceptResting', forum: STEERING, decision: { year: 2025, number: 1 } } as const;
    assert.deepEqual(told(rests, 'bengt', accept), [
      `${STEERING} resting-settled`,
      `${COLLABORATION} resting-settled`,
    ]);
  });

  it('says in the log who has been told, and when', () => {
    const closed = decided.by('astrid', m1.close);
    const said = log(closed, '2025-02-24T13:00:00.000Z');
    assert.match(said, /"say":"decisions.told-forum","forum":\{"sv":"samverkansgruppen"/);
    assert.match(said, /"say":"decisions.told-absent","names":\["Anna Ek","Cecilia Norén"\]/);
    assert.match(log(closed, ''), /decisions.not-told-forum/);
    assert.doesNotMatch(log(closed, ''), /told-absent/);
    // While the meeting goes on, nobody has been told.
    assert.doesNotMatch(log(decided, ''), /told-forum/);
  });
});
