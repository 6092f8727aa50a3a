import { agendaRequests } from './agenda/requests.ts';
import { conductInput } from './conduct/requests-input.ts';
import { conveningInput } from './convening/requests-input.ts';

/** What the buttons of meetings send. */
export const meetingInput = [...conveningInput, ...agendaRequests, ...conductInput] as const;
