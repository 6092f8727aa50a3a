/**
 * The facts of a partnership's journal: a public format. Each fact carries its own version `v`; a changed
 * meaning gets a new version, and every version ever written keeps loading (see docs/journal.md).
 * Ids are opaque. Names and Teams ids never stand in a fact: people live outside the journal.
 */
import { z } from 'zod';
import { registrationFacts } from './facts/registration.ts';
import { votingFacts } from './facts/voting.ts';

export const factSchema = z.discriminatedUnion('type', [...registrationFacts, ...votingFacts]);

export type Fact = z.infer<typeof factSchema>;
export type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** Who a fact is about is the person who gave the command; `at` is UTC, ISO 8601 with milliseconds. */
export interface FactContext {
  readonly by: string;
  readonly at: string;
}
