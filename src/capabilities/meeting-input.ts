import { agendaRequests } from './agenda/requests.ts';
import { attendanceRequests } from './attendance/requests.ts';
import { chairRequests } from './chair/requests.ts';
import { conductRequests, itemRequests } from './conduct/requests.ts';
import { conductInput } from './conduct/requests-input.ts';
import { conveningRequests } from './convening/requests.ts';

/** What the buttons of meetings send. */
export const meetingInput = [
  ...conveningRequests,
  ...agendaRequests,
  ...attendanceRequests,
  ...chairRequests,
  ...conductRequests,
  ...itemRequests,
  ...conductInput,
] as const;
