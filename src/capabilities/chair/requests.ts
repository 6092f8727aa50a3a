import { z } from 'zod';
import { chosen, id, OPENS_FORM } from '../../partnership/bounds.ts';
import { itemId } from '../meetings/bounds.ts';

/** Whom a form has chosen and until when. `warned`: the day past the agreement's last that the form has warned of. */
const elected = { member: chosen, until: chosen, warned: chosen.unwrap().exactOptional() };

/** What the forms about a chair send, and what leads to them. */
export const chairRequests = [
  /** Without an item: about whatever the meeting has to do with a chair now. */
  z.object({ ask: z.literal('chair-form'), meeting: id, item: itemId.exactOptional() }).meta(OPENS_FORM),
  z.object({ ask: z.literal('elect-chair'), meeting: id, item: itemId, ...elected }),
  z.object({ ask: z.literal('correct-election'), meeting: id, ...elected }),
  z.object({ ask: z.literal('confirm-election-correction'), meeting: id, correction: id }),
  z.object({ ask: z.literal('dispute-election-correction'), meeting: id, correction: id }),
  z.object({ ask: z.literal('take-up-election'), meeting: id }),
  z.object({ ask: z.literal('chair') }),
  z.object({ ask: z.literal('acting-chair-form') }).meta(OPENS_FORM),
  z.object({ ask: z.literal('name-acting-chair'), member: chosen, from: chosen, to: chosen }),
  z.object({ ask: z.literal('end-acting-chair') }),
  z.object({ ask: z.literal('request-meeting') }),
] as const;

export type ChairRequest = z.infer<(typeof chairRequests)[number]>;
