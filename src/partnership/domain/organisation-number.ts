/**
 * Swedish organisation numbers: ten digits `NNNNNN-NNNN`, third digit at least 2 (which tells them from
 * personal identity numbers), last digit a Luhn check digit. Authorities also write twelve digits,
 * prefixed 16.
 */

import { checkDigit } from './luhn.ts';

/** Also refusals, by the same codes. */
export type OrganisationNumberProblem =
  | { readonly code: 'organisation-number-not-ten-digits' }
  | { readonly code: 'organisation-number-third-digit'; readonly digit: number }
  | { readonly code: 'organisation-number-check-digit'; readonly expected: number; readonly found: number };

type ParsedOrganisationNumber =
  | { readonly ok: true; readonly number: string }
  | { readonly ok: false; readonly problem: OrganisationNumberProblem };

const not = (problem: OrganisationNumberProblem): ParsedOrganisationNumber => ({ ok: false, problem });

const WRITTEN = /^(?:16)?(\d{6})-?(\d{4})$/;

/**
 * Reads an organisation number as people write it (N1-1 "Organisationsnummer").
 * @returns the number as `NNNNNN-NNNN`, or what is wrong with it
 */
export function parseOrganisationNumber(text: string): ParsedOrganisationNumber {
  const [, first, last] = WRITTEN.exec(text.trim()) ?? [];
  if (first === undefined || last === undefined) return not({ code: 'organisation-number-not-ten-digits' });
  const third = Number(first.charAt(2));
  if (third < 2) return not({ code: 'organisation-number-third-digit', digit: third });
  const expected = checkDigit(`${first}${last.slice(0, 3)}`);
  const found = Number(last.charAt(3));
  if (found !== expected) return not({ code: 'organisation-number-check-digit', expected, found });
  return { ok: true, number: `${first}-${last}` };
}
