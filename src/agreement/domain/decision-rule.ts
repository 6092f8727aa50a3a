import { z } from 'zod';

/** How the votes decide, as an agreement or a decision of the group says it. */
export const majorityRuleSchema = z.discriminatedUnion('kind', [
  /** More Yes than No of the votes cast. Abstentions are not counted. */
  z.strictObject({ kind: z.literal('simple') }),
  /** Yes from more than half of all who may vote. */
  z.strictObject({ kind: z.literal('absolute') }),
  /** Yes from at least `numerator`/`denominator` of the votes cast. */
  z
    .strictObject({
      kind: z.literal('qualified'),
      numerator: z.int().positive().max(1000),
      denominator: z.int().positive().max(1000),
    })
    .refine((rule) => 2 * rule.numerator > rule.denominator && rule.numerator <= rule.denominator, {
      path: ['numerator'],
      message: 'a qualified majority must be more than half and at most all',
    }),
  /** Yes from everybody who voted yes or no. */
  z.strictObject({ kind: z.literal('unanimous') }),
]);

/** How one of several alternatives is chosen: the most votes, or more than half of all who may vote. */
export const alternativesRuleSchema = z.enum(['plurality', 'absolute']);
export type AlternativesRule = z.infer<typeof alternativesRuleSchema>;

/** The rule of one vote: a majority for yes and no, or how one of its alternatives is chosen. */
export const voteRuleSchema = z.union([majorityRuleSchema, z.strictObject({ kind: z.literal('plurality') })]);

export type MajorityRule = Readonly<z.infer<typeof majorityRuleSchema>>;
export type VoteRule = Readonly<z.infer<typeof voteRuleSchema>>;
