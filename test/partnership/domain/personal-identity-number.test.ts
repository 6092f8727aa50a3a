import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDigit } from '../../../src/partnership/domain/luhn.ts';
import { property } from '../../support/property.ts';
import { seeded } from '../../support/seeded.ts';
import { personalIdentityNumberIn } from '../../../src/partnership/domain/personal-identity-number.ts';

// Numbers from Skatteverket's published test series, and the coordination number made from one (day + 60).
describe('personal identity number in free text (N4-7, N9-13, B-sekretess-91)', () => {
  const refused = [
    'Gäller 19890201-3286.',
    'Gäller 890201-3286',
    'Gäller 8902013286',
    'Gäller 198902013286',
    'Gäller 19 89 02 01 32 86',
    'Gäller 890201 3286 och inget annat',
    'Gäller 890201–3286',
    'Samordningsnummer 701063-2391',
    'Gäller 890201 - 3286',
    'Gäller 890201\u20113286',
    'Gäller 890201\u200b-\u200b3286',
    'Gäller 89020132８６',
    'Plats 12 890201-3286',
    'Gäller 890201-3286 12 år',
    '890201-3286 070-123 45 67',
    '890201.3286',
    '890201/3286',
    '1989/02/01-3286',
    '89.02.01-3286',
    '890201_3286',
    '890201:3286',
    '890201,3286',
    '890201 (3286)',
    '890201*3286',
    '890201~3286',
    '**890201**-**3286**',
    '890201    3286',
    '8.9.0.2.0.1.3.2.8.6',
    '8902\u200b01-3286',
    '٨٩٠٢٠١-٣٢٨٦',
    '890201-3286-01-01',
    '890201&#45;3286',
    '19890201-TF12',
    '890201TF12',
    // A slip in the last digit, but written like one.
    'Gäller 890201-3287',
    'Gäller 19890201-3280',
    'Gäller 890201+3287',
  ];
  for (const text of refused) {
    it(`is seen in “${text}”`, () => {
      assert.equal(personalIdentityNumberIn(text), true);
    });
  }
  const accepted = [
    'Ska vi köpa in 12 stolar?',
    'Organisationsnummer 212000-1355',
    'Organisationsnummer 802448-5149',
    'Ring 070-123 45 67',
    'Diarienummer SLK-2023-01047',
    'Gäller 8902013287',
    'Gäller 891301-3286',
    'Gäller 891301-TF12',
    'möte 2025-02-12 1300',
    'möte 2025-02-12 13.00–15.00',
    'möte 20250212 1309',
    '2025-01-01 – 2021-08-31',
    '2025-01-01 - 2021-08-31',
    '733 333 kronor 2025-01-01 till 2025-08-31',
  ];
  for (const text of accepted) {
    it(`is not seen in “${text}”`, () => {
      assert.equal(personalIdentityNumberIn(text), false);
    });
  }

  const two = (n: number): string => String(n).padStart(2, '0');
  const dateOf = fc.date({ min: new Date('1920-01-01'), max: new Date('2019-12-31'), noInvalidDate: true });
  const separator = fc
    .array(fc.constantFrom(' ', '-', '–', '_', '.', ':', ',', '/', '(', ')', '*', '~'), { maxLength: 5 })
    .map((marks) => marks.join(''));
  const number = fc.record({
    date: dateOf,
    serial: fc.integer({ min: 100, max: 999 }),
    days: fc.constantFrom(0, 60),
  });

  property('is seen whatever stands between the date and the last four digits', () => {
    fc.assert(
      fc.property(number, separator, fc.boolean(), ({ date, serial, days }, between, century) => {
        const ten = `${two(date.getUTCFullYear() % 100)}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate() + days)}`;
        const last = `${serial}${checkDigit(`${ten}${serial}`)}`;
        const born = century ? `${String(date.getUTCFullYear()).slice(0, 2)}${ten}` : ten;
        // A space and a time of day make it a day of now.
        fc.pre(!/^ +$/.test(between) || Number(last) > 2400);
        assert.ok(personalIdentityNumberIn(`Gäller ${born}${between}${last}.`), `${born}${between}${last}`);
      }),
      { numRuns: 2_000, ...seeded() },
    );
  });

  property('is not seen in days and times, telephone numbers and amounts', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    const digits = (n: number) =>
      fc.array(fc.nat(9), { minLength: n, maxLength: n }).map((each) => each.join(''));
    const written = fc.oneof(
      fc
        .tuple(day, fc.nat(23), fc.nat(59), fc.constantFrom('', ':', '.'))
        .map(
          ([at, hour, minute, mark]) =>
            `möte ${at.toISOString().slice(0, 10)} ${two(hour)}${mark}${two(minute)}`,
        ),
      fc
        .tuple(fc.constantFrom('070', '072', '073', '076', '079'), digits(7))
        .map(([prefix, rest]) => `${prefix}-${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5)}`),
      digits(8).map((rest) => `08-${rest.slice(0, 3)} ${rest.slice(3, 6)} ${rest.slice(6)}`),
      fc.integer({ min: 1_000, max: 9_999_999_999 }).map((amount) => amount.toLocaleString('sv') + ' kronor'),
    );
    fc.assert(
      fc.property(written, (text) => {
        assert.equal(personalIdentityNumberIn(text), false, text);
      }),
      { numRuns: 20_000, ...seeded() },
    );
  });
});
