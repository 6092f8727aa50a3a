import { z } from 'zod';
import { chosen, id, OPENS_FORM } from '../../partnership/bounds.ts';
import { itemId } from '../meetings/bounds.ts';

/** What the form that elects a chair sends, and what leads to it. */
export const chairRequests = [
  z.object({ ask: z.literal('chair-form'), meeting: id, item: itemId }).meta(OPENS_FORM),
  z.object({ ask: z.literal('elect-chair'), meeting: id, item: itemId, member: chosen, until: chosen }),
] as const;

export type ChairRequest = z.infer<(typeof chairRequests)[number]>;
