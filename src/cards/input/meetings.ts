import { conductInput } from './conduct.ts';

/** What the buttons of meetings send. */
export const meetingInput = [...conductInput] as const;
