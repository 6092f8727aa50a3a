import { z } from 'zod';
import { alternativeIdSchema } from '../../../partnership/domain/choice.ts';
import { outcomeSchema } from '../../../partnership/domain/outcome.ts';

const persons = z.int().min(0);

/** The number the votes in favour are compared with, always written out in the result. */
const denominatorSchema = z.strictObject({
  of: z.enum(['votes-cast', 'electors']),
  total: persons,
  /** Least number of votes in favour with which the matter is adopted. */
  needed: persons,
});

/** Numbers of persons that every result has. `electors` excludes those recused; `absent` are electors without a ballot. */
const counts = { abstain: persons, absent: persons, recused: persons, electors: persons };

const tallySchema = z.strictObject({ yes: persons, no: persons, ...counts });

/** `votes` in the order of the alternatives. */
const alternativesTallySchema = z.strictObject({
  votes: z.array(z.strictObject({ alternative: alternativeIdSchema, votes: persons })).readonly(),
  ...counts,
});

const yesNoResultSchema = z.strictObject({
  outcome: outcomeSchema,
  tally: tallySchema,
  denominator: denominatorSchema,
  /** How the person with the casting vote voted, where that settled a tie. */
  castingVote: z.enum(['yes', 'no']).exactOptional(),
});

const alternativesResultSchema = z.strictObject({
  outcome: outcomeSchema,
  alternatives: alternativesTallySchema,
  denominator: denominatorSchema,
  /** The one chosen; the two of a second round; those tied. */
  leading: z.array(alternativeIdSchema).readonly(),
  castingVote: alternativeIdSchema.exactOptional(),
});

export const voteResultSchema = z.union([yesNoResultSchema, alternativesResultSchema]);

export type Denominator = Readonly<z.infer<typeof denominatorSchema>>;
export type Tally = Readonly<z.infer<typeof tallySchema>>;
export type AlternativesTally = Readonly<z.infer<typeof alternativesTallySchema>>;
export type YesNoResult = Readonly<z.infer<typeof yesNoResultSchema>>;
export type AlternativesResult = Readonly<z.infer<typeof alternativesResultSchema>>;
export type VoteResult = YesNoResult | AlternativesResult;

/** The numbers that every result has. */
export const countsOf = (result: VoteResult): Pick<Tally, 'abstain' | 'absent' | 'recused' | 'electors'> =>
  'tally' in result ? result.tally : result.alternatives;

/** Those who voted for something, abstentions not counted. */
export const votesCast = (result: VoteResult): number =>
  'tally' in result
    ? result.tally.yes + result.tally.no
    : result.alternatives.votes.reduce((sum, { votes }) => sum + votes, 0);

/** How many voted for the alternative. */
export const votesFor = (
  { alternatives }: Pick<AlternativesResult, 'alternatives'>,
  wanted: string | undefined,
): number => alternatives.votes.find(({ alternative }) => alternative === wanted)?.votes ?? 0;
