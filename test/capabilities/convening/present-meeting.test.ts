import assert from 'node:assert/strict';
import { Directory } from '../../../src/partnership/members.ts';
import { presentMeeting } from '../../../src/capabilities/convening/present.ts';
import { NOON } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';
import {
  called,
  drafted,
  elected,
  forum,
  inNorma,
  inStockholm,
  STARTS,
  stateAfter,
} from '../meetings/domain/groups.ts';

/** The warnings on the meeting's card, by name. */
function warnings(now: string, ...happened: readonly Happened[]) {
  const state = stateAfter(...happened);
  const meeting = state.meetings.get('m');
  assert.ok(meeting);
  const presenting = { state, forum, people: new Directory([]), now: new Date(now) };
  return presentMeeting(meeting, presenting).warnings;
}
const names = (...given: Parameters<typeof warnings>): readonly string[] =>
  warnings(...given).map(({ warning }) => warning);

describe('the warnings on a meeting’s card', () => {
  it('are none for a meeting on a weekday a week ahead, within the agreement', () => {
    assert.deepEqual(names(NOON, ...inNorma, drafted('m')), []);
  });

  it('are of short notice, counted in days, from when it was called', () => {
    const [warning] = warnings('2025-02-13T11:00:00.000Z', ...inNorma, drafted('m'));
    assert.deepEqual(warning, {
      warning: 'short-notice',
      days: 6,
      least: 7,
      source: { kind: 'default' },
    });
    const [today] = warnings(STARTS, ...inNorma, drafted('m'));
    assert.ok(today?.warning === 'short-notice' && today.days === 0);
    assert.deepEqual(names('2025-02-18T11:00:00.000Z', ...inNorma, drafted('m'), called('m')), []);
  });

  it('are of a weekend, in local days', () => {
    const on = (startsAt: string): readonly string[] => names(NOON, ...inNorma, drafted('m', startsAt));
    assert.deepEqual(on('2025-02-22T12:00:00.000Z'), ['weekend']);
    assert.deepEqual(on('2025-02-21T22:59:00.000Z'), []);
    assert.deepEqual(on('2025-02-21T23:00:00.000Z'), ['weekend']);
    assert.deepEqual(on('2025-02-23T23:00:00.000Z'), []);
  });

  it('are of a day outside the validity of the agreement (N18-36)', () => {
    const on = (startsAt: string): readonly string[] => names(NOON, ...inNorma, drafted('m', startsAt));
    assert.deepEqual(on('2025-08-29T12:00:00.000Z'), []);
    assert.deepEqual(on('2025-09-01T12:00:00.000Z'), ['outside-validity']);
  });

  it('are that anybody may call, while nobody chairs (B-styrgrupp-62)', () => {
    const missing = new Set(['none-elected', 'term-over', 'seat-lost']);
    const of = (...happened: readonly Happened[]) =>
      names(NOON, ...inStockholm, ...happened).filter((warning) => missing.has(warning));
    assert.deepEqual(of(drafted('m')), ['none-elected']);
    assert.deepEqual(of(drafted('m'), elected('anna', '2025-02-11')), ['term-over']);
    assert.deepEqual(of(drafted('m'), elected('gone')), [], 'another party’s representative acts');
    assert.deepEqual(of(drafted('m'), elected('anna')), []);
    assert.deepEqual(of(drafted('m', STARTS, { kind: 'extra' })), []);
    assert.deepEqual(of(drafted('m'), called('m')), []);
  });
});
