import { z } from 'zod';
import { chosen, id, text } from '../../partnership/bounds.ts';

const time = { day: text, time: text };

/** What the buttons of meetings to come send. */
export const conveningInput = [
  z.object({ ask: z.literal('meeting-form') }),
  z.object({
    ask: z.literal('draft-meeting'),
    meeting: z.uuid(),
    kind: z.enum(['ordinary', 'extra']),
    ...time,
    place: text,
    reason: text,
  }),
  z.object({ ask: z.literal('show-meeting'), meeting: id }),
  z.object({ ask: z.literal('move-meeting-form'), meeting: id }),
  z.object({ ask: z.literal('move-meeting'), meeting: id, ...time, place: text }),
  z.object({ ask: z.literal('cancel-meeting-form'), meeting: id }),
  z.object({ ask: z.literal('cancel-meeting'), meeting: id, reason: text }),
  z.object({ ask: z.literal('call-meeting'), meeting: id }),
  z.object({ ask: z.literal('agenda'), meeting: id.exactOptional() }),
  z.object({ ask: z.literal('matter-form'), forum: id.exactOptional() }),
  z.object({ ask: z.literal('propose-matter'), matter: z.uuid(), title: text, forum: chosen }),
  z.object({ ask: z.literal('order-form'), meeting: id }),
  z.object({
    ask: z.literal('move-item'),
    meeting: id,
    item: z.string().max(256).default(''),
    direction: z.enum(['up', 'down']),
  }),
] as const;
