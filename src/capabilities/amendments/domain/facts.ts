import { z } from 'zod';
import { changesSchema } from '../../changes/domain/change.ts';
import { day, decisionNumber, fact, id, text } from '../../../partnership/domain/fact-fields.ts';

/** Changes to the agreement (B-ändringar-92): an amendment has the id of the vote that adopted it. */
export const amendmentFacts = [
  /** Adopted, and not valid until every one of the parties has signed. */
  fact('amendmentAdopted', {
    amendment: id,
    forum: id,
    text,
    decision: decisionNumber,
    parties: z.array(id),
    /** What the bot goes by from then on; absent: the amendment is in words alone. */
    changes: changesSchema.exactOptional(),
    /** The local day from which it holds; absent, or before the last signature: from that. */
    from: day.exactOptional(),
    /** The whole text, where `text` is its gist; and a link to the document, or its registry number. */
    wording: text.exactOptional(),
    document: z.string().min(1).max(500).exactOptional(),
  }),
  /**
   * How a party has signed (N-slut-44): the name and role as written, for the partnership need not know the person who
   * signs. A later one of the same party corrects it.
   */
  fact('amendmentSigned', {
    amendment: id,
    party: id,
    name: text,
    role: text,
    place: text,
    day,
    registryNumber: text.exactOptional(),
    /** By what right the person signs for the party. */
    authority: text.exactOptional(),
  }),
  /** Not signed by all long after it was adopted: the group is asked, once, whether to renew it. `lastDay` is for that. */
  fact('amendmentAsked', { amendment: id, lastDay: day }),
  /** It goes on waiting for signatures. */
  fact('amendmentRenewed', { amendment: id }),
  /** The party would let it lapse. */
  fact('amendmentLetGo', { amendment: id, party: id }),
  /** It never becomes valid. `let-go`: every party that was to sign it would let it. */
  fact('amendmentLapsed', { amendment: id, cause: z.enum(['not-renewed', 'let-go']) }),
] as const;

export type AmendmentFact = z.infer<(typeof amendmentFacts)[number]>;
