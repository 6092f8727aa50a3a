import { z } from 'zod';
import { sourceSchema } from '../../../agreement/domain/profile.ts';
import { alternativeIdSchema, choiceSchema } from '../../../partnership/domain/choice.ts';
import { voteEffectSchema } from '../../group-rules/domain/effect.ts';
import { groupRuleFacts } from '../../group-rules/domain/facts.ts';
import { voteRuleSchema } from '../../../agreement/domain/decision-rule.ts';
import { outcomeSchema } from '../../../partnership/domain/outcome.ts';
import {
  decisionNumber,
  id,
  moment,
  seatHolder,
  text,
  version1,
} from '../../../partnership/domain/fact-fields.ts';

const persons = z.int().min(0);
const vote = id;
const denominator = z.strictObject({
  of: z.enum(['votes-cast', 'electors']),
  total: persons,
  needed: persons,
});
const yesNoResult = z.strictObject({
  outcome: outcomeSchema,
  tally: z.strictObject({
    yes: persons,
    no: persons,
    abstain: persons,
    absent: persons,
    recused: persons,
    electors: persons,
  }),
  denominator,
  castingVote: z.enum(['yes', 'no']).exactOptional(),
});
const alternativesResult = z.strictObject({
  outcome: outcomeSchema,
  alternatives: z.strictObject({
    votes: z.array(z.strictObject({ alternative: alternativeIdSchema, votes: persons })),
    abstain: persons,
    absent: persons,
    recused: persons,
    electors: persons,
  }),
  denominator,
  /** The one chosen; the two of a second round; those tied. */
  leading: z.array(alternativeIdSchema),
  castingVote: alternativeIdSchema.exactOptional(),
});

export const votingFacts = [
  z.strictObject({
    type: z.literal('voteOpened'),
    v: version1,
    vote,
    forum: id,
    question: z.string(),
    /** Absent: yes or no. */
    alternatives: z.array(z.strictObject({ id: alternativeIdSchema, text })).exactOptional(),
    rule: voteRuleSchema,
    ruleSource: sourceSchema,
    quorum: z.strictObject({ least: persons, source: sourceSchema }).exactOptional(),
    castingVote: z.strictObject({ member: id, source: sourceSchema }).exactOptional(),
    /** `servesFor`: the representative in whose place a substitute votes. */
    register: z.array(seatHolder.extend({ servesFor: id.exactOptional() })),
    /** Carried over from the round before: whoever is recused in a matter stays so. */
    recusals: z.array(z.strictObject({ member: id, reason: z.string() })).exactOptional(),
    secret: z.literal(true).exactOptional(),
    /** Outside a meeting, in writing: every elector accepts the form first. */
    written: z.literal(true).exactOptional(),
    /** Those who had accepted that in the round before, of which this is the second. */
    acceptedBy: z.array(id).exactOptional(),
    effect: voteEffectSchema.exactOptional(),
    /** The closed vote whose question is put again; without `reason`: its second round. */
    earlier: z.strictObject({ vote, reason: text.exactOptional() }).exactOptional(),
    /** The meeting and the item of its agenda that the question is about. */
    meeting: id.exactOptional(),
    item: z.string().min(1).max(256).exactOptional(),
    /** When the vote closes by itself. */
    deadline: moment.exactOptional(),
  }),
  /** The person accepts that the matter is decided in writing. */
  z.strictObject({ type: z.literal('formAccepted'), v: version1, vote }),
  /** The person does not, and the vote ends there. */
  z.strictObject({ type: z.literal('formDeclined'), v: version1, vote }),
  z.strictObject({
    type: z.literal('ballotCast'),
    v: version1,
    vote,
    choice: choiceSchema,
    /** The person had voted otherwise before. */
    replaces: z.boolean(),
  }),
  /** A ballot of a secret vote. What it says nobody can tell once the vote is closed (docs/secret-votes.md). */
  z.strictObject({
    type: z.literal('ballotSealed'),
    v: version1,
    vote,
    sealed: z.base64().max(256),
    replaces: z.boolean(),
  }),
  z.strictObject({ type: z.literal('recusalDeclared'), v: version1, vote, reason: z.string() }),
  z.strictObject({
    type: z.literal('voteClosed'),
    v: version1,
    vote,
    cause: z.enum(['everyone-voted', 'closed-by-member', 'deadline', 'form-declined']),
    result: z.union([yesNoResult, alternativesResult]),
    decision: decisionNumber,
  }),
  ...groupRuleFacts,
] as const;

export type VotingFact = z.infer<(typeof votingFacts)[number]>;
export type VotingFactOf<T extends VotingFact['type']> = Extract<VotingFact, { type: T }>;
