import type { Refusal } from '../domain/refusal.ts';
import { particulars } from './particulars.ts';
import type { Names } from './particulars.ts';
import type { Say } from './texts.ts';

/** Why it was refused and what to do instead. */
export const refusalInWords = (say: Say, { code, ...fields }: Refusal, names: Names = {}): string =>
  say(`refusal.${code}`, particulars(say, fields, names));
