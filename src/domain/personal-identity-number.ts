import { DateTime } from 'luxon';
import { checkDigit } from './luhn.ts';

/** Ten or twelve digits as people write them: 19890201-3286, 890201+3286, 8902013286, 19 89 02 01 32 86. */
const CANDIDATE = /(?<!\d)(?:\d[\s\u00a0\-–+]{0,2}){9}(?:(?:\d[\s\u00a0\-–+]{0,2}){2})?\d(?!\d)/g;

/**
 * Whether a text contains a Swedish personal identity number or coordination number (day + 60): a real date and
 * the right check digit (SKV 704, SKV 707). The clients of a partnership are never stored (N4 "personuppgifter …
 * varsamhet", N9 "individuell handlingsplan", B-sekretess-91).
 */
export const personalIdentityNumberIn = (text: string): boolean =>
  [...text.matchAll(CANDIDATE)].some(([candidate]) => {
    const digits = candidate.replace(/\D/g, '');
    const century = digits.length === 12 ? digits.slice(0, 2) : undefined;
    const ten = digits.slice(-10);
    return isDate(ten.slice(0, 6), century) && checkDigit(ten.slice(0, 9)) === Number(ten.charAt(9));
  });

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
