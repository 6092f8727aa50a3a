import { z } from 'zod';
import { fact, id, text } from '../../../partnership/domain/fact-fields.ts';

const item = z.string().min(1).max(256);

export const agendaFacts = [
  /** By whoever proposed it, before a meeting has taken it up: the whole of it as it is now. */
  fact('matterChanged', {
    matter: id,
    title: z.string(),
    /** Absent: none. */
    background: text.exactOptional(),
    link: z.string().exactOptional(),
  }),
  /** By whoever proposed it, before a meeting has taken it up. What it said is shown to nobody any more. */
  fact('matterWithdrawn', { matter: id }),
  /**
   * Struck off by the group at a meeting: a matter that somebody proposed does not come again. `proposal`: whose words
   * were confirmed; absent: whoever led struck it off, which was enough then.
   */
  fact('matterDeclined', { meeting: id, item, reason: text, proposal: id.exactOptional() }),
  /** A standing item that this one meeting does without. */
  fact('standingItemLeftOut', { meeting: id, item }),
  fact('standingItemPutBack', { meeting: id, item }),
] as const;

export type AgendaFact = z.infer<(typeof agendaFacts)[number]>;
