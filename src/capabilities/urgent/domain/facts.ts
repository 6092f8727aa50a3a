import { z } from 'zod';
import { day, fact, id, text } from '../../../partnership/domain/fact-fields.ts';

export const urgentFacts = [
  /** A party has done something that could not wait, within its own responsibility, on the local day. */
  fact('urgentActionRecorded', { action: id, forum: id, party: id, day, text }),
] as const;

export type UrgentFact = z.infer<(typeof urgentFacts)[number]>;
export type UrgentFactOf<T extends UrgentFact['type']> = Extract<UrgentFact, { type: T }>;
