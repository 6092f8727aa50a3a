import assert from 'node:assert/strict';
import { noticesOf } from '../../../src/capabilities/index.ts';
import { approved, FINAL, HALF_YEAR, inBothForums, inNorma, sentBack, submitted } from './domain/reported.ts';
import type { Happened } from '../../support/given.ts';

/** What the last of the facts makes the bot tell: slot, and where. */
function told(
  world: typeof inNorma,
  ...history: readonly Happened[]
): readonly (readonly [slot: string, forum: string, to: string | undefined])[] {
  const [by, last] = history.at(-1) ?? [];
  assert.ok(by !== undefined && last);
  return noticesOf([last], world(...history), by).map(({ slot, forum, to }) => [slot, forum, to]);
}

const final = submitted(FINAL, 'styrgrupp');
const halfYear = submitted(HALF_YEAR, 'samverkansgrupp', 'david');

describe('notices of reports', () => {
  it('a report is shown where it was submitted', () => {
    assert.deepEqual(told(inNorma, final), [[`report:${FINAL}`, 'styrgrupp', undefined]]);
  });

  it('and in the chat of the forum that receives it, if that is another', () => {
    const both = [
      [`report:${HALF_YEAR}`, 'samverkansgrupp', undefined],
      [`report:${HALF_YEAR}:styrgrupp`, 'styrgrupp', undefined],
    ];
    assert.deepEqual(told(inBothForums, halfYear), both);
    assert.deepEqual(told(inBothForums, halfYear, approved(HALF_YEAR, 'anna')), both);
  });

  it('sent back, it is told to each who may complete it, but not to who sent it', () => {
    assert.deepEqual(told(inNorma, final, sentBack(FINAL, 'bengt')), [
      [`report:${FINAL}`, 'styrgrupp', undefined],
      [`report:${FINAL}:anna`, 'styrgrupp', 'anna'],
    ]);
    assert.deepEqual(told(inBothForums, halfYear, sentBack(HALF_YEAR, 'anna')).slice(2), [
      [`report:${HALF_YEAR}:david`, 'samverkansgrupp', 'david'],
      [`report:${HALF_YEAR}:eva`, 'samverkansgrupp', 'eva'],
    ]);
  });

  it('submitted again, who asked for more is told; approved, the personal cards say so', () => {
    const back = [halfYear, sentBack(HALF_YEAR, 'anna'), submitted(HALF_YEAR, 'styrgrupp', 'eva')];
    const everybody = [
      [`report:${HALF_YEAR}`, 'samverkansgrupp', undefined],
      [`report:${HALF_YEAR}:styrgrupp`, 'styrgrupp', undefined],
      ...['david', 'eva'].map((to) => [`report:${HALF_YEAR}:${to}`, 'samverkansgrupp', to]),
      // In the forum where Anna has her seat.
      [`report:${HALF_YEAR}:anna`, 'styrgrupp', 'anna'],
    ];
    assert.deepEqual(told(inBothForums, ...back), everybody);
    assert.deepEqual(told(inBothForums, ...back, approved(HALF_YEAR, 'bengt')), everybody);
  });
});
