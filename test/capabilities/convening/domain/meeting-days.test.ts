import assert from 'node:assert/strict';
import { noticesOf } from '../../../../src/capabilities/index.ts';
import { meetingDays, nextMeetingDay } from '../../../../src/capabilities/convening/domain/meeting-days.ts';
import { CLOCK } from '../../../../src/partnership/domain/actor.ts';
import { localDay, momentOf } from '../../../../src/partnership/domain/calendar.ts';
import { norma } from '../../../support/agreements.ts';
import { away, commandsAbout, present } from '../../../support/meetings-played.ts';
import { inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const meeting = commandsAbout('m');
/** Thursday at 13. */
const STARTS = '2025-02-13T12:00:00.000Z';
const drafted = (startsAt = STARTS): Played =>
  inNorma(norma, '2025-02-03').by('bengt', meeting.draft(startsAt));
const called = drafted().by('bengt', meeting.call).by('astrid', meeting.coming);
const opened = (at: Played): Played => at.by('bengt', meeting.open(...present('bengt'), away('astrid')));

const stages = (at: Played): readonly string[] => meetingDays(at.state, at.moment).map(({ stage }) => stage);

/** The slots of what the clock tells now, each with who alone gets it. */
const told = (at: Played): readonly string[] => {
  const facts = meetingDays(at.state, at.moment);
  return noticesOf(facts, at.happened(CLOCK, ...facts).state, CLOCK).map(
    ({ slot, to = '' }) => `${slot} ${to}`,
  );
};

describe('the days of a meeting', () => {
  it('begin the day before at eight, for those who come', () => {
    assert.deepEqual(stages(called.at('2025-02-12T06:59:59.999Z')), []);
    const eight = called.at('2025-02-12T07:00:00.000Z');
    assert.deepEqual(told(eight), [`day-before:m:${STARTS}:astrid astrid`]);
    assert.deepEqual(stages(eight.tick().at('2025-02-12T15:00:00.000Z')), [], 'once');
    const neither = drafted().by('bengt', meeting.call).by('astrid', meeting.notComing);
    assert.deepEqual(told(neither.at('2025-02-12')), []);
  });

  it('begin on the working day before a weekend', () => {
    const monday = drafted('2025-02-17T12:00:00.000Z').by('bengt', meeting.call);
    assert.deepEqual(stages(monday.at('2025-02-14T06:59:00.000Z')), []);
    assert.deepEqual(stages(monday.at('2025-02-14T07:00:00.000Z')), ['day-before']);
  });

  it('remind nobody who has been told the time since', () => {
    const late = drafted()
      .at('2025-02-12T10:00:00.000Z')
      .by('bengt', meeting.call)
      .by('astrid', meeting.coming);
    assert.deepEqual(stages(late), []);
  });

  it('bring the card from which it is opened, at eight or an hour before', () => {
    const before = called.at('2025-02-12').tick();
    assert.deepEqual(stages(before.at('2025-02-13T06:59:00.000Z')), []);
    assert.deepEqual(told(before.at('2025-02-13T07:00:00.000Z')), [`on-the-day:m:${STARTS} `, 'meeting:m ']);
    const early = drafted('2025-02-13T06:30:00.000Z').by('bengt', meeting.call).at('2025-02-12').tick();
    assert.deepEqual(stages(early.at('2025-02-13T05:29:00.000Z')), []);
    assert.deepEqual(stages(early.at('2025-02-13T05:30:00.000Z')), ['on-the-day']);
    const today = drafted().at('2025-02-13T09:00:00.000Z').by('bengt', meeting.call);
    assert.deepEqual(stages(today), ['on-the-day'], 'called on the day itself');
  });

  it('say two hours after its time that it has not been opened, to the group and to who called it', () => {
    const day = called.at('2025-02-13').tick();
    assert.deepEqual(stages(day.at('2025-02-13T13:59:00.000Z')), []);
    const late = day.at('2025-02-13T14:00:00.000Z');
    assert.deepEqual(told(late), [`not-opened:m:${STARTS} `, `not-opened:m:${STARTS}:bengt bengt`]);
    assert.deepEqual(stages(late.tick().at('2025-02-20')), []);
    assert.deepEqual(stages(opened(day).at('2025-02-13T14:00:00.000Z')), []);
    assert.deepEqual(stages(day.by('bengt', meeting.cancel('Sjukdom')).at('2025-02-13T14:00:00.000Z')), []);
    assert.deepEqual(stages(day.at('2025-02-27')), [], 'not of what has long been forgotten');
  });

  it('say the next working morning that it has not been closed, to the group and to who leads it', () => {
    const open = opened(called.at('2025-02-13').tick());
    assert.deepEqual(stages(open.at('2025-02-14T06:59:00.000Z')), []);
    const morning = open.at('2025-02-14T07:00:00.000Z');
    const of = `not-closed:m:2025-02-13T11:00:00.000Z`;
    assert.deepEqual(told(morning), [`${of} `, `${of}:bengt bengt`]);
    assert.deepEqual(stages(morning.tick().at('2025-03-13')), []);
    assert.deepEqual(stages(morning.by('bengt', meeting.close)), []);
    const friday = drafted('2025-02-14T12:00:00.000Z').by('bengt', meeting.call).at('2025-02-14').tick();
    assert.deepEqual(stages(opened(friday).at('2025-02-15')), [], 'not on a Saturday');
    assert.deepEqual(stages(opened(friday).at('2025-02-17T07:00:00.000Z')), ['not-closed']);
  });

  it('are told anew when the meeting is moved', () => {
    const moved = called
      .at('2025-02-13')
      .tick()
      .by('bengt', meeting.move('2025-02-20T12:00:00.000Z', 'Rosenlund'))
      .by('astrid', meeting.coming);
    assert.deepEqual(stages(moved), []);
    assert.deepEqual(stages(moved.at('2025-02-19T07:00:00.000Z')), ['day-before']);
  });

  it('wake the clock in time, and what a standstill has delayed comes while people are at work', () => {
    for (const [at, moment] of [
      [called, '2025-02-12T07:00:00.000Z'],
      [called.at('2025-02-12').tick(), '2025-02-13T07:00:00.000Z'],
      [called.at('2025-02-13').tick(), '2025-02-13T14:00:00.000Z'],
      [called.at('2025-02-13').tick().at('2025-02-14T02:00:00.000Z'), '2025-02-14T07:00:00.000Z'],
    ] as const)
      assert.equal(nextMeetingDay(at.state, at.moment), moment);
    assert.deepEqual(stages(called.at('2025-02-13').tick().at('2025-02-14T02:00:00.000Z')), []);
    assert.deepEqual(stages(called.at('2025-02-13').tick().at('2025-02-14T07:00:00.000Z')), ['not-opened']);
  });

  it('are told once, however often the clock ticks', () => {
    const days = Array.from({ length: 30 }, (_, index) => momentOf(localDay('2025-02-04'), 8 + index * 12));
    const { at, seen } = days.reduce<{ at: Played; seen: readonly string[] }>(
      (before, moment) => {
        const now = before.at.at(moment);
        return { at: now.tick(), seen: [...before.seen, ...stages(now)] };
      },
      { at: called, seen: [] },
    );
    assert.deepEqual(seen, ['day-before', 'on-the-day', 'not-opened']);
    assert.deepEqual(stages(at), []);
  });
});
