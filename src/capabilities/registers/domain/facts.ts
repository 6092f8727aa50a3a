import { z } from 'zod';
import { day, fact, id, text } from '../../../partnership/domain/fact-fields.ts';

const entry = id;

/** What an entry says: each kind of register asks for some of it (`kind.ts`). Nobody's name. */
const content = {
  /** When it happened. */
  day,
  text: text.exactOptional(),
  more: text.exactOptional(),
  choice: id.exactOptional(),
  /** The party that it is about. */
  concerns: id.exactOptional(),
  /** Money in whole öre. */
  ore: z.int().min(0).exactOptional(),
  link: text.exactOptional(),
  /** What the checklist had that was in place, and that was not: ids of what the agreement lists. */
  met: z.array(id).exactOptional(),
  missing: z.array(id).exactOptional(),
  /** Whoever wrote it was asked whether somebody in a small group can be recognised, and answered no. */
  anonymous: z.literal(true).exactOptional(),
};

export const registerFacts = [
  /** `party` is that of whoever wrote it, `register` the kind. */
  fact('entryRecorded', { entry, register: id, forum: id, party: id, ...content }),
  /** All of it as it is from now on; what it said before stands in the history. */
  fact('entryCorrected', { entry, ...content }),
  fact('entryStruck', { entry, reason: text }),
] as const;

export type RegisterFact = z.infer<(typeof registerFacts)[number]>;
export type RegisterFactOf<T extends RegisterFact['type']> = Extract<RegisterFact, { type: T }>;

/** What an entry says, without whose it is. */
export type Content = Readonly<Omit<RegisterFactOf<'entryCorrected'>, 'type' | 'v' | 'entry'>>;
