import { z } from 'zod';
import { id } from './bounds.ts';
import { conveningInput } from './convening.ts';

/** What the buttons of meetings send. */
export const meetingInput = [
  ...conveningInput,
  z.object({ ask: z.literal('open-meeting-form'), meeting: id }),
] as const;
