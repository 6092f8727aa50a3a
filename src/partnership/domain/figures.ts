/**
 * Figures as people write them: spaces between thousands, decimals after a comma or a point. Money is whole öre and
 * never passes through a floating-point number.
 */

const SPACES = /[ \t\u00a0\u2009\u202f]/;
const GROUP = SPACES.source;
/** `733 333,50`, `733333.50`, `1 200`; and, where nothing else can be meant, `733.333,50` and `733,333.50`. */
const WRITTEN = new RegExp(
  `^(?<sign>[-\\u2212]?)(?:(?<whole>\\d{1,3}(?:${GROUP}\\d{3})+|\\d+)(?:[.,](?<decimals>\\d+))?` +
    `|(?<points>\\d{1,3}(?:\\.\\d{3})+),(?<afterComma>\\d{1,2})` +
    `|(?<commas>\\d{1,3}(?:,\\d{3})+)\\.(?<afterPoint>\\d{1,2}))$`,
);

const CURRENCY = /^(?:kr|sek)\.?\s*|\s*(?:kr\.?|kronor|sek|[:,]-)$/gi;
const PERCENT = /\s*(?:%|procent|percent)$/i;

const MOST_DIGITS = 15;
/** In öre, as the agreement's own amounts are bounded. */
const LARGEST_AMOUNT = 1_000_000_000_000;

function digitsOf(written: string) {
  const found = WRITTEN.exec(written.trim())?.groups;
  if (!found) return undefined;
  const whole = (found['whole'] ?? found['points'] ?? found['commas'] ?? '').replace(/\D/g, '');
  const decimals = found['decimals'] ?? found['afterComma'] ?? found['afterPoint'] ?? '';
  if (whole.length + decimals.length > MOST_DIGITS) return undefined;
  return { sign: found['sign'] === '' ? 1 : -1, whole, decimals };
}

/** Whole öre, or undefined for what is not an amount in kronor: `733 333,50 kr` is 73333350. */
export function oreIn(written: string): number | undefined {
  const digits = digitsOf(written.trim().replace(CURRENCY, ''));
  if (!digits || digits.decimals.length > 2) return undefined;
  const ore = digits.sign * Number(`${digits.whole}${digits.decimals.padEnd(2, '0')}`);
  return Math.abs(ore) <= LARGEST_AMOUNT ? ore + 0 : undefined;
}

/** Any number, at most `decimals` digits after the comma, or undefined. */
export function numberIn(written: string, decimals: number): number | undefined {
  const digits = digitsOf(written);
  if (!digits || digits.decimals.length > decimals) return undefined;
  return digits.sign * Number(`${digits.whole}.${digits.decimals || '0'}`) + 0;
}

/** How many: a whole number that is not negative, or undefined. */
export function countIn(written: string): number | undefined {
  const count = numberIn(written, 0);
  return count !== undefined && count >= 0 ? count : undefined;
}

/** A number that may be followed by a percent sign; whether it is a share is for the caller to say. */
export const percentIn = (written: string): number | undefined =>
  numberIn(written.trim().replace(PERCENT, ''), 2);
