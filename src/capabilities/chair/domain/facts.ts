import { z } from 'zod';
import { day, fact, id } from '../../../partnership/domain/fact-fields.ts';

export const chairFacts = [
  /** By the chair: who acts in their place, from and including one local day to another. The latest naming counts. */
  fact('actingChairNamed', { forum: id, member: id, from: day, to: day }),
  /** By the chair, or by whoever acts. */
  fact('actingChairEnded', { forum: id }),
  /** A representative asks whoever is to call meetings to do so. */
  fact('meetingRequested', { forum: id }),
] as const;

export type ChairFact = z.infer<(typeof chairFacts)[number]>;
export type ChairFactOf<T extends ChairFact['type']> = Extract<ChairFact, { type: T }>;
