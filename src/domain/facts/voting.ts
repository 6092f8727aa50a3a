import { z } from 'zod';
import { sourceSchema } from '../agreement.ts';
import { majorityRuleSchema } from '../voting/majority.ts';
import { decisionNumber, id, moment, seatHolder, version1 } from './common.ts';

const persons = z.int().min(0);
const result = z.strictObject({
  outcome: z.enum(['adopted', 'rejected', 'tied', 'no-votes']),
  tally: z.strictObject({
    yes: persons,
    no: persons,
    abstain: persons,
    absent: persons,
    recused: persons,
    electors: persons,
  }),
  denominator: z.strictObject({ of: z.enum(['votes-cast', 'electors']), total: persons, needed: persons }),
});

export const votingFacts = [
  z.strictObject({
    type: z.literal('voteOpened'),
    v: version1,
    vote: id,
    forum: id,
    question: z.string(),
    rule: majorityRuleSchema,
    ruleSource: sourceSchema,
    register: z.array(seatHolder),
    /** The meeting and the item of its agenda that the question is about. */
    meeting: id.exactOptional(),
    item: z.string().min(1).max(256).exactOptional(),
    /** When the vote closes by itself. */
    deadline: moment.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('ballotCast'),
    v: version1,
    vote: id,
    choice: z.enum(['yes', 'no', 'abstain']),
    /** The person had voted otherwise before. */
    replaces: z.boolean(),
  }),
  z.strictObject({ type: z.literal('recusalDeclared'), v: version1, vote: id, reason: z.string() }),
  z.strictObject({
    type: z.literal('voteClosed'),
    v: version1,
    vote: id,
    cause: z.enum(['everyone-voted', 'closed-by-member', 'deadline']),
    result,
    decision: decisionNumber,
  }),
] as const;
