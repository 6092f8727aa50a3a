/**
 * The facts of a partnership's journal: a public format. Each fact carries its own version `v`; a changed
 * meaning gets a new version, and every version ever written keeps loading (see docs/journal.md).
 * Ids are opaque. Names and Teams ids never stand in a fact: people live outside the journal.
 */
import { z } from 'zod';
import { sourceSchema } from './agreement.ts';
import { majorityRuleSchema } from './majority.ts';

const id = z.string().min(1).max(128);
const version = z.literal(1);

/**
 * The profile as it was when the partnership was registered, kept to the letter: it is read through
 * `agreementSchema` when facts are folded, so that settings the schema gains later do not change what was hashed.
 */
const agreementDocument = z.looseObject({ id });

const seatHolder = z.strictObject({ seat: id, party: id, member: id });

const result = z.strictObject({
  outcome: z.enum(['adopted', 'rejected', 'tied', 'no-votes']),
  tally: z.strictObject({
    yes: z.int().min(0),
    no: z.int().min(0),
    abstain: z.int().min(0),
    absent: z.int().min(0),
    recused: z.int().min(0),
    electors: z.int().min(0),
  }),
  denominator: z.strictObject({
    of: z.enum(['votes-cast', 'electors']),
    total: z.int().min(0),
    needed: z.int().min(0),
  }),
});

export const factSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('partnershipRegistered'), v: version, agreement: agreementDocument }),
  z.strictObject({ type: z.literal('forumOpened'), v: version, forum: id, language: z.enum(['sv', 'en']) }),
  z.strictObject({ type: z.literal('seatsAssigned'), v: version, forum: id, seats: z.array(seatHolder) }),
  z.strictObject({ type: z.literal('languageSet'), v: version, forum: id, language: z.enum(['sv', 'en']) }),
  z.strictObject({
    type: z.literal('voteOpened'),
    v: version,
    vote: id,
    forum: id,
    question: z.string(),
    rule: majorityRuleSchema,
    ruleSource: sourceSchema,
    register: z.array(seatHolder),
  }),
  z.strictObject({
    type: z.literal('ballotCast'),
    v: version,
    vote: id,
    choice: z.enum(['yes', 'no', 'abstain']),
    /** The person had voted otherwise before. */
    replaces: z.boolean(),
  }),
  z.strictObject({ type: z.literal('recusalDeclared'), v: version, vote: id, reason: z.string() }),
  z.strictObject({
    type: z.literal('voteClosed'),
    v: version,
    vote: id,
    cause: z.enum(['everyone-voted', 'closed-by-member']),
    result,
    decision: z.strictObject({ year: z.int(), number: z.int().positive() }),
  }),
]);

export type Fact = z.infer<typeof factSchema>;
export type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;
/** Who a fact is about is the person who gave the command; `at` is UTC, ISO 8601 with milliseconds. */
export interface FactContext {
  readonly by: string;
  readonly at: string;
}
