import assert from 'node:assert/strict';
import { en } from '../../src/chat/words.ts';
import { sv } from '../../src/chat/words.ts';
import { parseMoment } from '../../src/chat/typed-moment.ts';
import { NOW, refused, understood } from './moment-cases.ts';
import type { MomentProblem } from '../../src/partnership/domain/refusal.ts';

/** "2025-02-12 13:00-15:00 | Rosenlund" */
function read(typed: string, now = NOW): string | MomentProblem {
  const moment = parseMoment(typed, now);
  if (!moment.ok) return moment.problem;
  const { day, time, ends, place } = moment;
  return [
    [day, ...(time === undefined ? [] : [ends === undefined ? time : `${time}-${ends}`])].join(' '),
    ...(place === '' ? [] : [place]),
  ].join(' | ');
}

describe('typed dates and times', () => {
  for (const [name, table] of Object.entries(understood)) {
    describe(name, () => {
      for (const [typed, meaning] of table) it(typed, () => assert.equal(read(typed), meaning));
    });
  }

  for (const [name, table] of Object.entries(refused)) {
    describe(`refuses ${name}`, () => {
      for (const [typed, problem] of table)
        it(JSON.stringify(typed), () => assert.deepEqual(read(typed), problem));
    });
  }

  describe('the moment', () => {
    for (const [typed, at, endsAt] of [
      ['2025-02-12 13:00', '2025-02-12T12:00:00.000Z', undefined],
      ['1 juli kl 13-15', '2025-07-01T11:00:00.000Z', '2025-07-01T13:00:00.000Z'],
      ['2025-02-12 kl 0', '2025-02-11T23:00:00.000Z', undefined],
      ['2025-10-26 kl 1-3', '2025-10-25T23:00:00.000Z', '2025-10-26T02:00:00.000Z'],
      ['2025-10-26 kl 2.30', '2025-10-26T00:30:00.000Z', undefined],
      ['2025-03-30 kl 3', '2025-03-30T01:00:00.000Z', undefined],
      ['2025-02-12', undefined, undefined],
    ] as const) {
      it(typed, () => {
        const moment = parseMoment(typed, NOW);
        assert.ok(moment.ok);
        assert.deepEqual([moment.at, moment.endsAt], [at, endsAt]);
      });
    }
  });

  describe('is counted from the local day', () => {
    for (const [now, typed, meaning] of [
      ['2025-01-15T22:59:00Z', 'idag', '2025-01-15'],
      ['2025-01-15T23:00:00Z', 'idag', '2025-01-16'],
      ['2025-01-15T23:00:00Z', 'imorgon', '2025-01-17'],
      ['2025-01-15T23:00:00Z', 'på torsdag', '2025-01-23'],
      ['2025-12-31T22:59:00Z', '31 december', '2025-12-31'],
      ['2025-12-31T23:00:00Z', '31 december', '2026-12-31'],
      ['2025-12-31T23:00:00Z', '1 januari', '2026-01-01'],
      ['2025-03-29T12:00:00Z', 'imorgon kl 9', '2025-03-30 09:00'],
      ['2025-10-25T12:00:00Z', 'om 2 dagar kl 9', '2025-10-27 09:00'],
      ['2027-12-01T12:00:00Z', '29 februari', '2028-02-29'],
      ['2025-12-20T12:00:00Z', 'torsdag vecka 1', '2026-01-01'],
    ] as const) {
      it(`${now}: ${typed}`, () => assert.equal(read(typed, new Date(now)), meaning));
    }
  });

  describe('keeps the other words', () => {
    for (const [typed, rest, place = rest] of [
      ['2025-02-12 kl 13.00, Rosenlund', 'Rosenlund'],
      ['12 februari kl 13 – Plats: Rosenlund', 'Plats: Rosenlund', 'Rosenlund'],
      ['12 februari kl 13 i Rosenlund', 'i Rosenlund', 'Rosenlund'],
      ['12 februari kl 13 på grund av sjukdom', 'på grund av sjukdom', 'grund av sjukdom'],
      ['12 februari i Rosenlund kl 13', 'i Rosenlund', 'Rosenlund'],
      ['kl 13 i Rosenlund den 12 februari', 'i Rosenlund', 'Rosenlund'],
      ['Rosenlund, den 12 februari, kl 13, sal 2', 'Rosenlund, sal 2'],
      ['Rosenlund (12 februari kl 13)', 'Rosenlund'],
      ['(torsdag) den 13 februari (kl 13) Rosenlund', 'Rosenlund'],
      ['12 februari kl 13 ÅÄÖ “plan 3”, <b>rum 4</b>', 'ÅÄÖ “plan 3”, <b>rum 4</b>'],
      ['12 februari kl 13 om budgeten för 2026, beslut 1 mars', 'om budgeten för 2026, beslut 1 mars'],
      ['möte i Fredal 12 februari kl 13', 'möte i Fredal'],
      ['fri entré, tors kl 9', 'fri entré'],
      ['kan man 12 februari kl 9', 'kan man'],
      ['Rosenlund mån 10 februari kl 9', 'Rosenlund'],
      ['på torsdag eftermiddag', 'eftermiddag'],
      ['på torsdag kl 9!', ''],
    ] as const) {
      it(typed, () => {
        const moment = parseMoment(typed, NOW);
        assert.ok(moment.ok);
        assert.deepEqual([moment.unparsedText, moment.place], [rest, place]);
      });
    }

    it('takes no time from among them', () => {
      assert.deepEqual(
        read('på torsdag eftersom mötet kl 13 ställdes in'),
        ['2025-01-16', 'eftersom mötet kl 13 ställdes in'].join(' | '),
      );
    });
  });

  describe('when a time is needed', () => {
    it('refuses a date without one', () => {
      assert.deepEqual(parseMoment('på torsdag i Rosenlund', NOW, { needsTime: true }), {
        ok: false,
        problem: { code: 'time-missing' },
      });
    });
    it('takes midnight for one', () =>
      assert.ok(parseMoment('på torsdag kl 0', NOW, { needsTime: true }).ok));
  });

  describe('when the future is meant', () => {
    for (const [typed, problem] of [
      ['2025-01-14', { code: 'day-in-the-past', day: '2025-01-14' }],
      ['igår', { code: 'day-in-the-past', day: '2025-01-14' }],
      ['måndag denna vecka', { code: 'day-in-the-past', day: '2025-01-13' }],
      ['idag', undefined],
      ['idag kl 9.59', { code: 'time-in-the-past', day: '2025-01-15', time: '09:59' }],
      ['15 januari kl 10', { code: 'time-in-the-past', day: '2025-01-15', time: '10:00' }],
      ['15 januari kl 10.01', undefined],
      ['14 januari', { code: 'day-lately-passed', day: '2025-01-14', next: '2026-01-14' }],
      ['20 december', undefined],
      ['14 januari 2026', undefined],
      ['onsdag 14 januari', undefined],
      ['15 januari', undefined],
    ] as const) {
      it(typed, () => {
        const moment = parseMoment(typed, NOW, { future: true });
        assert.deepEqual(moment.ok ? undefined : moment.problem, problem);
        assert.ok(parseMoment(typed, NOW).ok);
      });
    }
  });

  it('takes a day without a year for that of next year when it is months since it was', () => {
    const inJuly = (typed: string) => parseMoment(typed, new Date('2025-07-15T09:00:00Z'), { future: true });
    const refused = inJuly('14 april');
    assert.equal(refused.ok ? '' : refused.problem.code, 'day-lately-passed');
    const next = inJuly('13 april');
    assert.equal(next.ok && next.day, '2026-04-13');
  });

  it('takes what the answers give as examples', () => {
    const examples = [...Object.values(sv), ...Object.values(en)].flatMap((text) =>
      Array.from(
        text.matchAll(/@Samverka (?:möte|meeting) ([^{]*? Rosenlund)/g),
        ([, example = '']) => example,
      ),
    );
    assert.ok(examples.length > 10);
    for (const example of examples) {
      const moment = parseMoment(example, NOW, { needsTime: true, future: true });
      assert.ok(moment.ok && moment.unparsedText === 'Rosenlund', example);
    }
  });
});
