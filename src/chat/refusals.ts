import type { Refusal } from '../partnership/domain/refusal.ts';
import { particulars } from './particulars.ts';
import type { Names } from './particulars.ts';
import type { Say, Values } from './words.ts';
import { dateInWords, weekdayInWords } from './wording.ts';

/** Why it was refused and what to do instead. */
export const refusalInWords = (say: Say, refusal: Refusal, names: Names = {}): string => {
  const { code, ...fields } = refusal;
  return say(`refusal.${code}`, { ...particulars(say, fields, names), ...derived(say, refusal) });
};

/** What a sentence about a date says beyond the refusal's own fields. */
function derived(say: Say, refusal: Refusal): Values {
  if (refusal.code === 'date-ambiguous') {
    const [first, second] = refusal.days;
    return { first: dateInWords(say, first), second: dateInWords(say, second) };
  }
  return refusal.code === 'weekday-does-not-fit' ? { weekday: weekdayInWords(say, refusal.day) } : {};
}
