import { z } from 'zod';
import { chosen, id } from '../../partnership/bounds.ts';
import { itemId } from '../meetings/bounds.ts';

/** What the form that elects a chair sends, and what leads to it. */
export const chairRequests = [
  z.object({ ask: z.literal('chair-form'), meeting: id, item: itemId }),
  z.object({ ask: z.literal('elect-chair'), meeting: id, item: itemId, member: chosen, until: chosen }),
] as const;

export type ChairRequest = z.infer<(typeof chairRequests)[number]>;
