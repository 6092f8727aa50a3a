import type { Refusal } from '../partnership/domain/refusal.ts';
import type { Names } from '../partnership/reply.ts';
import { named } from './named.ts';
import type { Say } from './words.ts';

/** Why it was refused and what to do instead. */
export const refusalInWords = (say: Say, refusal: Refusal, names: Names = {}): string => {
  const { code, ...fields } = refusal;
  const [first, second] = refusal.code === 'date-ambiguous' ? refusal.days : [];
  return say(`refusal.${code}`, { ...named(fields, names), first, second });
};
