import { z } from 'zod';
import { fact, id, text } from '../../../partnership/domain/fact-fields.ts';

const notice = id;

export const informingFacts = [
  /** A party or a forum has told what the agreement obliges it to tell (N16-30, B-informationsskyldighet-93). */
  fact('informationGiven', {
    notice,
    /** Where it was written, and by a representative of which party. */
    forum: id,
    party: id,
    /** Which of the agreement's duties to inform, by its id. */
    duty: z.string().min(1).max(60),
    text,
    /** The forum that is told, and those of its parties that are to say that it has reached them. */
    to: id,
    parties: z.array(id).readonly(),
  }),
  /** It has reached a party: somebody who represents it says so. It is no problem, and nothing is resolved. */
  fact('informationReceived', { notice, party: id }),
  /** Whoever wrote it puts it right: the earlier words stay readable. */
  fact('informationCorrected', { notice, text }),
] as const;

export type InformingFact = z.infer<(typeof informingFacts)[number]>;
