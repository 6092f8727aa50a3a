import { conductInput } from './conduct.ts';
import { conveningInput } from './convening.ts';

/** What the buttons of meetings send. */
export const meetingInput = [...conveningInput, ...conductInput] as const;
