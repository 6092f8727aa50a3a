import type { Say } from './words.ts';

/** Figures as they are read in each language, with no-break spaces; made from whole numbers alone. */

/** "733 333,50 kr", "SEK 733,333.50". Whole kronor have no decimals. @param ore whole öre */
export function amountInWords(say: Say, ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  const kronor = grouped(say, digits.slice(0, -2));
  const rest = digits.slice(-2);
  const amount = rest === '00' ? kronor : `${kronor}${DECIMAL[say.language]}${rest}`;
  return say('amount', { amount: ore < 0 ? `\u2212${amount}` : amount });
}

/** "1 200", "12,5". */
export function numberInWords(say: Say, number: number): string {
  const [whole = '', decimals] = String(Math.abs(number)).split('.');
  const written = `${grouped(say, whole)}${decimals === undefined ? '' : `${DECIMAL[say.language]}${decimals}`}`;
  return number < 0 ? `\u2212${written}` : written;
}

/** As a person would type it into a form again. */
export const amountToType = (say: Say, ore: number): string =>
  typed(say, `${ore < 0 ? '-' : ''}${withPoint(String(Math.abs(ore)).padStart(3, '0'))}`);

export const numberToType = (say: Say, number: number): string => typed(say, String(number));

const withPoint = (ore: string): string =>
  ore.endsWith('00') ? ore.slice(0, -2) : `${ore.slice(0, -2)}.${ore.slice(-2)}`;

const typed = (say: Say, number: string): string => number.replace('.', DECIMAL[say.language]);

const grouped = (say: Say, digits: string): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/g, THOUSANDS[say.language]);

const DECIMAL = { sv: ',', en: '.' } as const;
const THOUSANDS = { sv: '\u00a0', en: ',' } as const;
