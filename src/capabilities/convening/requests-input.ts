import { z } from 'zod';
import { chosenPerson } from '../attendance/attendance-input.ts';
import { id, text } from '../../partnership/bounds.ts';

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
  z.object({
    ask: z.literal('answer-attendance'),
    meeting: id,
    answer: z.enum(['coming', 'not-coming']),
  }),
  z.object({ ask: z.literal('substitute-form'), meeting: id }),
  z.object({ ask: z.literal('send-substitute'), meeting: id, name: text, person: chosenPerson }),
] as const;
