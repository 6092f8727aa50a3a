import { DateTime } from 'luxon';
import { checkDigit } from './luhn.ts';

/** Groups of digits with up to five other marks between them, none of which is a letter. */
const RUN = /\d+(?:[^\p{L}\p{N}]{1,5}\d+)*/gu;
/** What cannot be seen among the digits. */
const INVISIBLE = /\p{Cf}/gu;
const OTHER_DIGIT = /\p{Nd}/gu;
const ENTITY = /&#(\d{1,6});/g;
/** Of a plan, not of a birth: it says which day something is. */
const DAY_OF_NOW = /(?<!\d)20[2-9]\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?!\d)/g;
/** 890201-3286 and 19890201-3286: nobody writes anything else so, and a slip in the last digit does not change who is meant. */
const WRITTEN_LIKE_ONE = /(?<!\d)(?:\d\d)?\d{6}[\p{Pd}\u2212+]\d{4}(?!\d)/gu;
/** Of somebody in health care who has no number yet: two letters and two digits for the last four. */
const TEMPORARY = /(?<!\d)((?:\d\d)?\d{6})[^\p{L}\p{N}]{0,5}TF\d\d(?!\d)/giu;

/**
 * Whether a text contains a Swedish personal identity number, a coordination number (day + 60) or a temporary one (TF): a
 * real date, and either the right check digit (SKV 704, SKV 707) or the way in which such a number is written. The clients
 * of a partnership are never stored (N4 "personuppgifter … varsamhet", N9 "individuell handlingsplan", B-sekretess-91).
 * Days, times, telephone numbers and amounts are told from it by how their digits are grouped.
 */
export function personalIdentityNumberIn(text: string): boolean {
  const plain = inPlainDigits(text).replace(DAY_OF_NOW, ' dag ');
  return (
    [...plain.matchAll(WRITTEN_LIKE_ONE)].some(([written]) => isDated(written.replace(/\D/g, ''))) ||
    [...plain.matchAll(TEMPORARY)].some(([, date = '']) => isDated(`${date}0000`)) ||
    [...plain.matchAll(RUN)].some(([run]) => isNumberIn(groupsOf(run)))
  );
}

const inPlainDigits = (text: string): string =>
  text
    .replace(ENTITY, (_entity, code: string) => String.fromCodePoint(Math.min(Number(code), 0xffff)))
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(OTHER_DIGIT, (digit) => String(valueOf(digit)));

/** Each script has its ten digits in a row, the first at a code that ends in 0 or 6. */
function valueOf(digit: string): number {
  if (/\d/.test(digit)) return Number(digit);
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}

interface Group {
  readonly digits: string;
  /** What stands before it in the run. */
  readonly after: string;
}

const groupsOf = (run: string): readonly Group[] =>
  [...run.matchAll(/(\D*)(\d+)/g)].map(([, after = '', digits = '']) => ({ after, digits }));

/** Each place is looked at by itself: another number before or after must not hide one. */
function isNumberIn(groups: readonly Group[]): boolean {
  return groups.some((_group, from) => {
    let length = 0;
    for (let to = from; to < groups.length && length < 12; to += 1) {
      length += groups[to]?.digits.length ?? 0;
      if ((length === 10 || length === 12) && isOne(groups.slice(from, to + 1), groups.slice(to + 1)))
        return true;
    }
    return false;
  });
}

function isOne(groups: readonly Group[], following: readonly Group[]): boolean {
  const digits = groups.map((group) => group.digits).join('');
  return (
    isDated(digits) &&
    checkDigit(digits.slice(-10, -1)) === Number(digits.at(-1)) &&
    isGroupedLikeOne(groups, digits.length - 10) &&
    !isDayAndTime(groups, digits) &&
    !beginsDay(groups.at(-1), following)
  );
}

/** In pairs or digit by digit; or the date is one group or three, and the last four are one or two. */
function isGroupedLikeOne(groups: readonly Group[], century: number): boolean {
  let at = -century;
  const cuts = new Set(groups.slice(0, -1).map(({ digits }) => (at += digits.length)));
  const isEven = [...cuts].every((cut) => cut <= 0 || cut % 2 === 0);
  if (!isEven) return groups.every(({ digits }) => digits.length === 1);
  const ofDate = cuts.has(2) === cuts.has(4);
  return ofDate && (!cuts.has(8) || cuts.has(6));
}

/** "250212 1300", "2012-04-01 13.00", "20250212 13–15": a day, a space, and a time. */
function isDayAndTime(groups: readonly Group[], digits: string): boolean {
  const [hour, minute] = [Number(digits.slice(-4, -2)), Number(digits.slice(-2))];
  if (hour > 23 || minute > 59) return false;
  let left = 4;
  const time = groups.findLast((group) => (left -= group.digits.length) <= 0);
  if (!time || !/^\s+$/.test(time.after)) return false;
  const withSeparators = groups.length > 2 && digits.length === 12;
  return withSeparators || isOfNow(digits);
}

const isOfNow = (digits: string): boolean =>
  digits.length === 12 ? digits.slice(0, 2) === '20' : /^[23]/.test(digits);

/** The first day of "2012-01-01 – 2014-08-31" and the year of the other are no number. */
function beginsDay(last: Group | undefined, [month, day]: readonly Group[]): boolean {
  if (!last || !month || !day || !/^(?:19|20)\d\d$/.test(last.digits)) return false;
  return (
    month.digits.length === 2 && DateTime.fromISO(`${last.digits}-${month.digits}-${day.digits}`).isValid
  );
}

/** Begins with a date that exists. @param digits ten, or twelve with the century; without one, either of the last two will do */
function isDated(digits: string): boolean {
  const century = digits.length === 12 ? digits.slice(0, 2) : undefined;
  const date = digits.slice(-10, -4);
  const day = Number(date.slice(4));
  const parts = { month: Number(date.slice(2, 4)), day: day > 60 ? day - 60 : day };
  const centuries =
    century === undefined ? ['19', '20'] : ['18', '19', '20'].filter((known) => known === century);
  return centuries.some(
    (known) => DateTime.fromObject({ year: Number(`${known}${date.slice(0, 2)}`), ...parts }).isValid,
  );
}
