import { agendaRequests } from './agenda/requests.ts';
import { conductInput } from './conduct/requests-input.ts';
import { conveningRequests } from './convening/requests.ts';

/** What the buttons of meetings send. */
export const meetingInput = [...conveningRequests, ...agendaRequests, ...conductInput] as const;
