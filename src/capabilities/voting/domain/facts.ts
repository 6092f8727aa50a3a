import { z } from 'zod';
import { sourceSchema } from '../../../agreement/domain/profile.ts';
import { alternativeIdSchema, choiceSchema } from '../../../partnership/domain/choice.ts';
import { voteEffectSchema } from '../../group-rules/domain/effect.ts';
import { groupRuleFacts } from '../../group-rules/domain/facts.ts';
import { voteRuleSchema } from '../../../agreement/domain/decision-rule.ts';
import {
  day,
  decisionNumber,
  fact,
  id,
  moment,
  seatHolder,
  text,
} from '../../../partnership/domain/fact-fields.ts';
import { voteResultSchema } from './result.ts';

const vote = id;

/** What every opening says. */
const opening = {
  vote,
  forum: id,
  question: z.string(),
  /** Two to six; absent: the question is answered with yes or no. */
  alternatives: z
    .array(z.strictObject({ id: alternativeIdSchema, text }))
    .readonly()
    .exactOptional(),
  rule: voteRuleSchema,
  ruleSource: sourceSchema,
  /** The person who settles a tie, by a decision of the group. */
  castingVote: z.strictObject({ member: id, source: sourceSchema }).exactOptional(),
  /** `servesFor`: the representative in whose place a substitute votes. */
  register: z.array(seatHolder.extend({ servesFor: id.exactOptional() })).readonly(),
  /** Carried over from the round before: whoever is recused in a matter stays so. */
  recusals: z
    .array(z.strictObject({ member: id, reason: z.string() }))
    .readonly()
    .exactOptional(),
  /** Nobody is to know who voted how. */
  secret: z.literal(true).exactOptional(),
  /** What follows if it is adopted, beside the decision itself. */
  effect: voteEffectSchema.exactOptional(),
  /** The closed vote whose question is put again; without `reason`: its second round. */
  earlier: z.strictObject({ vote, reason: text.exactOptional() }).exactOptional(),
  /** The meeting and the item of its agenda that the question is about. */
  meeting: id.exactOptional(),
  item: z.string().min(1).max(256).exactOptional(),
  /** When the vote closes by itself. */
  deadline: moment.exactOptional(),
};

/** How many must take part; absent where neither the agreement nor a decision asks for any number. */
const quorum = { least: z.int().min(0), source: sourceSchema };

const voteOpened1 = fact('voteOpened', {
  ...opening,
  quorum: z.strictObject(quorum).exactOptional(),
  /** Outside a meeting, in writing (per capsulam): nobody votes before every elector has accepted that form. */
  written: z.literal(true).exactOptional(),
  /** Those who had accepted that in the round before, of which this is the second. */
  acceptedBy: z.array(id).readonly().exactOptional(),
});

/**
 * Nobody decides alone. `per-capsulam`: outside a meeting; it has a last day, answering accepts the written form, and an
 * answer that is missing at the last day leaves it undecided. `at-meeting`: those attending are the register, and whoever
 * leads closes it.
 */
const later = {
  ...opening,
  procedure: z.enum(['per-capsulam', 'at-meeting']),
  /** `of`: the seats that were filled; each recusal makes one less. */
  quorum: z.strictObject({ ...quorum, of: z.int().min(1) }).exactOptional(),
  /** Seconds from the last answer until the vote closes by itself. */
  grace: z.int().min(0).max(3_600),
};

const voteOpened2 = fact(
  'voteOpened',
  {
    ...later,
    /** It was in no notice in good time: anybody there can have it left to the next meeting. */
    unannounced: z.literal(true).exactOptional(),
    /** Adopted only with a yes from somebody of every party in the register. */
    eachParty: z.literal(true).exactOptional(),
  },
  2,
);

/** As the second, but that what protects those who could be decided on without them is always said, so that its lack shows. */
const voteOpened3 = fact('voteOpened', { ...later, unannounced: z.boolean(), eachParty: z.boolean() }, 3);

export const votingFacts = [
  voteOpened1,
  voteOpened2,
  voteOpened3,
  /** The person accepts that the matter is decided in writing. */
  fact('formAccepted', { vote }),
  /** The person does not, and the vote ends there. */
  fact('formDeclined', { vote }),
  fact('ballotCast', {
    vote,
    choice: choiceSchema,
    /** The person had voted otherwise before. */
    replaces: z.boolean(),
    /** A yes that holds when this body of the person's own party has decided so too. */
    proviso: text.exactOptional(),
  }),
  /** A ballot of a secret vote. What it says nobody can tell once the vote is closed (docs/secret-votes.md). */
  fact('ballotSealed', {
    vote,
    sealed: z.base64().max(256),
    replaces: z.boolean(),
  }),
  /** The person takes their ballot back while the vote is open. */
  fact('ballotWithdrawn', { vote }),
  fact('recusalDeclared', { vote, reason: z.string() }),
  /** Somebody who has come to the meeting since the vote was opened there. */
  fact('electorJoined', { vote, elector: seatHolder.extend({ servesFor: id.exactOptional() }) }),
  /** Whoever leads the meeting has called for those who have not answered. */
  fact('missingCalled', { vote }),
  fact('voteClosed', {
    vote,
    /**
     * `closed-by-member`: by whoever leads, after those missing had been called where the vote is of the second version.
     * `withdrawn`: by whoever had put the question, before anybody had answered.
     */
    cause: z.enum(['everyone-voted', 'closed-by-member', 'deadline', 'form-declined', 'withdrawn']),
    result: voteResultSchema,
    decision: decisionNumber,
    /** Parties that had voted and left the meeting: it does not rest for them. Absent: none, or nobody asked that. */
    tookPart: z.array(id).readonly().exactOptional(),
  }),
  /** What an adopted vote waited for is decided: `member` gave the yes with the proviso. `reference`: where it is written. */
  fact('provisoMet', { vote, member: id, reference: text, decidedOn: day }),
  ...groupRuleFacts,
  /** A vote that was adopted has revoked an earlier decision, or put another in its place. */
  fact('decisionRevoked', {
    vote,
    forum: id,
    revoked: decisionNumber,
    decision: decisionNumber,
    replacedBy: text.exactOptional(),
  }),
] as const;

export type VotingFact = z.infer<(typeof votingFacts)[number]>;
export type VotingFactOf<T extends VotingFact['type']> = Extract<VotingFact, { type: T }>;
