import { seeded } from '../support/seeded.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { parseMoment } from '../../src/chat/typed-moment.ts';
import { NOW, refused, understood } from './moment-cases.ts';
import { property } from '../support/property.ts';

/** Ways of writing a day that name the year, and ways that leave it out. */
const full: readonly string[] = [
  'yyyy-MM-dd',
  'yyyyMMdd',
  'd/M/yyyy',
  'd/M-yy',
  'd.M.yyyy',
  'd MMMM yyyy',
  "'den' d MMM yyyy",
  'MMMM d, yyyy',
  'cccc d MMMM yyyy',
  "ccc 'den' d/M yyyy",
];
const yearless: readonly string[] = ['d/M', 'd MMMM', "cccc 'den' d:'e' MMMM", 'MMM d'];
const days = Array.from({ length: 9 * 366 }, (_, index) =>
  DateTime.fromISO('2022-01-01', { zone: 'utc' }).plus({ days: index }),
).filter(({ year }) => year <= 2030);
const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
const pad = (number: number): string => String(number).padStart(2, '0');

/** Leap days, and of the others so many that each way meets every day of the year on several days of the week. */
const EVERY = 3;
const isMet = (day: DateTime, index: number, way: number): boolean =>
  index % EVERY === way % EVERY || (day.month === 2 && day.day === 29);

describe('the days of 2022–2030', () => {
  for (const [way, format] of [...full, ...yearless].entries()) {
    it(`are themselves as ${format}`, () => {
      for (const [index, day] of days.entries()) {
        if (!isMet(day, index, way)) continue;
        const written = day.setLocale(index % 2 === 0 ? 'sv-SE' : 'en-GB').toFormat(format);
        const now = yearless.includes(format) ? day.minus({ days: index % 365 }) : DateTime.fromJSDate(NOW);
        if (yearless.includes(format) && written.startsWith('29') && now.year !== day.year) continue;
        const moment = parseMoment(written, now.toJSDate());
        assert.ok(
          moment.ok && moment.day === day.toISODate() && moment.unparsedText === '',
          `${written}: ${now.toISO() ?? ''}`,
        );
      }
    });
  }
});

const arbitraryDay = fc.constantFrom(...days);
const arbitraryTime = fc.record({ hour: fc.nat(23), minute: fc.nat(59) });
const aPlace = fc.constantFrom(
  'Rosenlund',
  'Stadshuset, plan 3',
  'sal 4 B',
  'Teams',
  'grönt rum (1 tr.)',
  'hos Anna',
);

describe('typed dates and times, whatever is typed', () => {
  property('a day, a time and a place come back', () => {
    const around = fc.constantFrom(
      (day: string, time: string, place: string) => `${day} ${time} ${place}`,
      (day: string, time: string, place: string) => `${day} kl. ${time} ${place}`,
      (day: string, time: string, place: string) => `${day}, at ${time}, ${place}`,
      (day: string, time: string, place: string) => `${place}, kl ${time} ${day}`,
      (day: string, time: string, place: string) => `${day} ${place} kl ${time}`,
    );
    const format = fc.constantFrom(...full);
    fc.assert(
      fc.property(
        arbitraryDay,
        arbitraryTime,
        aPlace,
        around,
        format,
        (day, { hour, minute }, place, line, as) => {
          const typed = line(day.setLocale('sv-SE').toFormat(as), `${hour}.${pad(minute)}`, place);
          const moment = parseMoment(typed, NOW);
          const skipped =
            day.plus({ hour }).setZone('Europe/Stockholm', { keepLocalTime: true }).hour !== hour;
          fc.pre(!skipped);
          assert.ok(moment.ok, typed);
          const { time, unparsedText: rest } = moment;
          assert.deepEqual(
            [moment.day, time, rest],
            [day.toISODate(), `${pad(hour)}:${pad(minute)}`, place],
            typed,
          );
        },
      ),
    );
  });

  property('a date is the one typed or refused, never another', () => {
    const figures = fc.tuple(
      fc.integer({ min: 2022, max: 2030 }),
      fc.integer({ min: 0, max: 14 }),
      fc.nat(33),
    );
    const way = fc.constantFrom(
      (y: number, m: number, d: number) => `${y}-${pad(m)}-${pad(d)}`,
      (y: number, m: number, d: number) => `${y}${pad(m)}${pad(d)}`,
      (y: number, m: number, d: number) => `${d}/${m} ${y}`,
      (y: number, m: number, d: number) => `${d}/${m}-${y % 100}`,
    );
    fc.assert(
      fc.property(figures, way, ([year, month, day], written) => {
        const typed = written(year, month, day);
        const exists = DateTime.fromObject({ year, month, day }).isValid;
        const iso = `${year}-${pad(month)}-${pad(day)}`;
        const moment = parseMoment(typed, NOW);
        const expected = exists ? iso : { code: 'date-does-not-exist', typed };
        assert.deepEqual(moment.ok ? moment.day : moment.problem, expected);
      }),
      { numRuns: 500 },
    );
  });

  const vocabulary = [...Object.values(understood), ...Object.values(refused)]
    .flat()
    .flatMap(([typed]) => typed.split(' '));
  const anything = fc.oneof(
    fc.string({ maxLength: 8000, size: 'max' }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }).map((words) => words.join(' ')),
    fc
      .array(fc.constantFrom(...vocabulary, '-', '.', '/', '1', '٣', '\ud800', 'İ'), { maxLength: 40 })
      .map((words) => words.join('')),
  );

  property('a day that exists or a refusal, and only words that were typed', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), fc.boolean(), (typed, needsTime, future) => {
        const moment = parseMoment(typed, NOW, { needsTime, future });
        if (!moment.ok) return;
        assert.ok(DateTime.fromISO(moment.day).isValid);
        assert.equal(moment.time === undefined, moment.at === undefined);
        if (needsTime) assert.ok(moment.at);
        if (future) assert.ok((moment.at ?? `${moment.day}T24`) > NOW.toISOString());
        const words = wordsOf(typed);
        for (const word of wordsOf(moment.unparsedText)) assert.ok(words.includes(word), `${typed}: ${word}`);
      }),
      // Shrinking 8000 characters takes minutes.
      { numRuns: 1000, endOnFailure: true, ...seeded() },
    );
  });

  it('no date is read out of the middle of a word', () => {
    const moment = parseMoment('möte xAy92t7/8', NOW);
    assert.equal(moment.ok, false);
  });

  it('long texts of the same are read to their end', () => {
    for (const unit of [
      'kl 9 ',
      '12 februari ',
      '12/2-',
      'torsdag eller ',
      'på den ',
      '13.00 ',
      '1',
      '-',
      ' ',
      '(',
      'fri ',
      'tosdag ',
      'om en ',
      'å',
      '\ud800',
    ])
      for (const typed of [unit.repeat(8000), `på torsdag ${unit.repeat(8000)}`])
        assert.equal(typeof parseMoment(typed, NOW, { needsTime: true }).ok, 'boolean');
  });
});
