/** What people type into a form, read as a value; or why it cannot be. */
import { parseOrganisationNumber } from './organisation-number.ts';
import { personalIdentityNumberIn } from './personal-identity-number.ts';
import { refuse } from './refusal.ts';
import type { Found } from './refusal.ts';
import { isoDate } from '../../agreement/domain/setting.ts';

export type Read<Value> = Found<{ value: Value }>;

const value = <Value>(read: Value): Read<Value> => ({ ok: true, value: read });

/** Nothing that can be read: spaces, or only signs such as a dash. */
export const isNothing = (typed: string): boolean => !/[\p{L}\p{N}]/u.test(typed);

/** Undefined, without a complaint, where nothing was typed. */
export const orNothing = <Value>(
  read: (typed: string) => Read<Value>,
  typed: string,
): Read<Value | undefined> => (isNothing(typed) ? value(undefined) : read(typed));

/** One line, as a profile keeps it. @param longest UTF-16 units */
export const readText =
  (longest: number) =>
  (typed: string): Read<string> => {
    const text = oneLine(typed);
    if (isNothing(text)) return refuse({ code: 'field-missing' });
    if (text.length > longest) return refuse({ code: 'text-too-long', longest });
    return personalIdentityNumberIn(text)
      ? refuse({ code: 'contains-personal-identity-number' })
      : value(text);
  };

export const oneLine = (typed: string): string =>
  typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A local day that exists, `YYYY-MM-DD`. */
export function readDay(typed: string): Read<string> {
  if (isNothing(typed)) return refuse({ code: 'field-missing' });
  const day = isoDate.safeParse(typed.trim());
  return day.success ? value(day.data) : refuse({ code: 'day-unknown' });
}

/** A whole number within bounds that are both included. */
export const readNumber =
  (bounds: { readonly least: number; readonly most: number }) =>
  (typed: string): Read<number> => {
    const digits = typed.trim();
    if (isNothing(digits)) return refuse({ code: 'field-missing' });
    const number = Number(digits);
    const fits = /^\d{1,4}$/.test(digits) && number >= bounds.least && number <= bounds.most;
    return fits ? value(number) : refuse({ code: 'number-out-of-range', ...bounds });
  };

export const readChoice =
  <Choice extends string>(choices: readonly Choice[]) =>
  (typed: string): Read<Choice> => {
    const chosen = choices.find((choice) => choice === typed);
    return chosen === undefined ? refuse({ code: 'choice-missing' }) : value(chosen);
  };

/** The share of a qualified majority: more than half, at most all. */
export function readShare(typed: string): Read<{ numerator: number; denominator: number }> {
  if (isNothing(typed)) return refuse({ code: 'field-missing' });
  const [, over, under] = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(typed.trim()) ?? [];
  if (over === undefined || under === undefined) return refuse({ code: 'share-unknown' });
  const share = { numerator: Number(over), denominator: Number(under) };
  const isMajority = 2 * share.numerator > share.denominator && share.numerator <= share.denominator;
  return isMajority ? value(share) : refuse({ code: 'share-not-a-majority' });
}

/** N1-1 "Organisationsnummer". */
export function readOrganisationNumber(typed: string): Read<string> {
  const parsed = parseOrganisationNumber(typed);
  return parsed.ok ? value(parsed.number) : refuse(parsed.problem);
}
