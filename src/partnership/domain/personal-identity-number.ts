import { DateTime } from 'luxon';
import { checkDigit } from './luhn.ts';

/** What people write between the digits, marks that cannot be seen among them. */
const BETWEEN = '[\\s\\p{Cf}\\p{Pd}\\u2212+]{0,3}';
/** The first day of "2025-01-01 – 2025-08-31" and the year of the other are no such number. */
const END = '(?!\\d|-\\d\\d-\\d\\d(?!\\d))';
/** As people write them: 19890201-3286, 890201+3286, 8902013286, 19 89 02 01 32 86, 890201 - 3286. */
const CANDIDATES = [10, 12].map((digits) => new RegExp(`(?:\\d${BETWEEN}){${digits - 1}}\\d${END}`, 'uy'));
const FIRST_DIGIT = /(?<!\d)\d/g;

/**
 * Whether a text contains a Swedish personal identity number or coordination number (day + 60): a real date and
 * the right check digit (SKV 704, SKV 707). The clients of a partnership are never stored (N4 "personuppgifter …
 * varsamhet", N9 "individuell handlingsplan", B-sekretess-91).
 */
export function personalIdentityNumberIn(text: string): boolean {
  const plain = text.normalize('NFKC');
  // Each place is looked at by itself: another number before or after must not hide one.
  return [...plain.matchAll(FIRST_DIGIT)].some(({ index }) =>
    CANDIDATES.some((candidate) => {
      candidate.lastIndex = index;
      const [written] = candidate.exec(plain) ?? [];
      return written !== undefined && isNumber(written.replace(/\D/g, ''));
    }),
  );
}

/** @param digits ten, or twelve with the century */
function isNumber(digits: string): boolean {
  const century = digits.length === 12 ? digits.slice(0, 2) : undefined;
  const ten = digits.slice(-10);
  return isDate(ten.slice(0, 6), century) && checkDigit(ten.slice(0, 9)) === Number(ten.charAt(9));
}

/** Without a century, a day that exists in either the last or this one will do. */
function isDate(sixDigits: string, century: string | undefined): boolean {
  const day = Number(sixDigits.slice(4));
  const date = { month: Number(sixDigits.slice(2, 4)), day: day > 60 ? day - 60 : day };
  const centuries =
    century === undefined ? ['19', '20'] : ['18', '19', '20'].filter((known) => known === century);
  return centuries.some(
    (known) => DateTime.fromObject({ year: Number(`${known}${sixDigits.slice(0, 2)}`), ...date }).isValid,
  );
}
