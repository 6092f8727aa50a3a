import assert from 'node:assert/strict';
import { noticesOf } from '../../../src/capabilities/index.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { commandsAbout } from '../../support/meetings-played.ts';
import { inNorma } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { COLLABORATION, correct, give, ID, inStockholm, receive, STEERING } from './informing-played.ts';

const CHANGED = { forum: COLLABORATION, duty: 'andrade-omstandigheter' } as const;

/** What is told of what the member does: where, of what, and to whom. */
const told = (before: Played, by: string, command: Command): readonly string[] =>
  noticesOf(before.facts(by, command), before.by(by, command).state, by).map(({ forum, show, to = '' }) =>
    `${forum} ${show.subject} ${to}`.trim(),
  );

describe('what is told under a duty to inform', () => {
  it('reaches the other group’s chat at once, each there in person, and stays on a card where it was written (B-informationsskyldighet-93)', () => {
    assert.deepEqual(told(inStockholm(), 'frida', give(CHANGED)), [
      `${COLLABORATION} information`,
      `${STEERING} information`,
      ...['astrid', 'anna', 'bengt', 'cecilia'].map((to) => `${STEERING} information ${to}`),
    ]);
  });

  it('is told to nobody who wrote it, and to the other party in one group (N16-30)', () => {
    assert.deepEqual(told(inNorma(), 'astrid', give()), [
      `${STEERING} information`,
      `${STEERING} information bengt`,
    ]);
  });

  it('is on the agendas of meetings to come', () => {
    const planned = inNorma().by('astrid', commandsAbout('m1').draft('2025-02-24T12:00:00.000Z'));
    assert.ok(told(planned, 'astrid', give()).includes(`${STEERING} meeting`));
  });

  it('follows who has received it, and comes as a new message when it is put right', () => {
    const given = inStockholm().by('frida', give(CHANGED));
    assert.deepEqual(told(given, 'bengt', receive()), [
      `${COLLABORATION} information`,
      `${STEERING} information`,
      `${STEERING} information bengt`,
    ]);
    assert.deepEqual(
      told(given, 'frida', correct('Annat', COLLABORATION)).filter((one) => one.includes('corrected')),
      [
        `${COLLABORATION} information-corrected`,
        `${STEERING} information-corrected`,
        ...['astrid', 'anna', 'bengt', 'cecilia'].map((to) => `${STEERING} information-corrected ${to}`),
      ],
    );
  });

  it('reaches whoever gets a seat while their party has not received it', () => {
    const given = inStockholm().by('frida', give(CHANGED));
    const seats = [
      ['vuxenskolan-1', 'astrid'],
      ['vuxenskolan-2', 'anna'],
      ['socialforvaltningen-1', 'bengt'],
      ['socialforvaltningen-2', 'dan'],
    ].map(([seat = '', member = '']) => ({ seat, member }));
    const assign = { type: 'changeSeats', forum: STEERING, seats, gone: [] } as const;
    const toDan = (before: Played): boolean =>
      noticesOf(before.facts('bengt', assign), before.by('bengt', assign).state, 'bengt').some(
        ({ slot }) => slot === `information:${ID}:dan`,
      );
    assert.ok(toDan(given));
    assert.ok(!toDan(given.by('bengt', receive())));
  });
});
