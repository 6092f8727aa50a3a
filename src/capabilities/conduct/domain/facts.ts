import { z } from 'zod';
import { day, fact, id, text } from '../../../partnership/domain/fact-fields.ts';
import { CONCERNS } from '../../meetings/domain/meeting.ts';

const about = { meeting: id, item: z.string().min(1).max(256) };
const proposal = id;

export const conductFacts = [
  /** What is to be decided without a vote, in the words that one from each other party there has to confirm. */
  fact('decisionProposed', {
    ...about,
    proposal,
    text,
    /** The chair that it elects, until and including the local day. */
    elects: z.strictObject({ member: id, until: day }).exactOptional(),
    /** It is to strike the matter off, and the text is why. */
    declines: z.literal(true).exactOptional(),
    /** It is to be a directive to that forum (B-styrgrupp-68). */
    directs: id.exactOptional(),
  }),
  fact('decisionConfirmed', { ...about, proposal }),
  /** The words are not right, or it is not agreed: nothing is proposed any more. */
  fact('decisionDisputed', { ...about, proposal }),
  fact('proposalWithdrawn', { ...about, proposal }),
  /**
   * Of a matter that was not in the notice, or that was called too late: whether the person agrees that it is decided
   * today. One who objects is enough for it to wait.
   */
  fact('decidingTodayAnswered', { ...about, agrees: z.boolean() }),
  /** What the decision on the item is about, of what needs the yes of a party that is not there; none: something else. */
  fact('concernsSaid', { ...about, concerns: z.array(z.enum(CONCERNS)) }),
] as const;

export type ConductFact = z.infer<(typeof conductFacts)[number]>;
