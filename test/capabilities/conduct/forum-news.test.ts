import assert from 'node:assert/strict';
import { noticesOf } from '../../../src/capabilities/index.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import {
  ballot,
  commandsAbout,
  inBrukarskolanWithFour,
  present,
  propose,
} from '../../support/meetings-played.ts';
import type { Played } from '../../support/played.ts';

const [STEERING, COLLABORATION] = ['styrgrupp', 'samverkansgrupp'];
const m1 = commandsAbout('m1');
const report = {
  type: 'reportProblem',
  forum: COLLABORATION,
  problem: 'p1',
  kind: 'practical-problem',
  text: 'Värmen fungerar inte.',
} as const;

/** The collaboration group has raised a matter and a problem; the steering group itself has a matter too. */
const opened = inBrukarskolanWithFour('2024-02-01')
  .by('cecilia', propose('raised', 'Fler platser', STEERING, COLLABORATION))
  .by('astrid', report, { type: 'raiseProblem', forum: COLLABORATION, problem: 'p1' })
  .by('astrid', propose('own', 'Ny lokal'))
  .by('astrid', m1.draft('2024-02-14T12:00:00.000Z'), m1.call)
  .at('2024-02-14T12:00:00.000Z')
  .by('astrid', m1.open(...present('astrid', 'bengt')));

/** What the other forum is told of what the member does now. */
const told = (before: Played, by: string, command: Command): readonly string[] =>
  noticesOf(before.facts(by, command), before.proposes(by, command).state, by)
    .filter(({ show }) => show.subject === 'forum-decided')
    .map(({ slot, to, forum }) => `${forum}/${slot}${to === undefined ? '' : ` to ${to}`}`);

const deciding = (item: string) =>
  told(
    opened.by('astrid', m1.takeUp(item)).proposes('astrid', m1.decide(item, 'Så får det bli.')),
    'bengt',
    m1.confirm(item),
  );

describe('what one forum decides', () => {
  it('is told in the chat of the forum that raised it, and to who raised it without being there', () => {
    assert.deepEqual(deciding('matter:raised'), [
      `${COLLABORATION}/decided:1/2024`,
      `${COLLABORATION}/decided:1/2024:cecilia to cecilia`,
    ]);
  });

  it('is told of a problem too, but not to those who were there', () => {
    assert.deepEqual(deciding('problem:p1'), [`${COLLABORATION}/decided:1/2024`]);
  });

  it('is told to nobody else when it is a matter of its own', () => {
    assert.deepEqual(deciding('matter:own'), []);
    assert.deepEqual(deciding('standing:other'), []);
  });

  it('is told when it was voted on, whatever came of it', () => {
    const voted = opened.by(
      'astrid',
      m1.takeUp('matter:raised'),
      m1.putToVote('matter:raised', 'v1', 'Ska det bli fler platser?'),
      ballot('v1', 'no'),
    );
    assert.deepEqual(told(voted, 'bengt', ballot('v1', 'no')), [
      `${COLLABORATION}/decided:1/2024`,
      `${COLLABORATION}/decided:1/2024:cecilia to cecilia`,
    ]);
  });
});
