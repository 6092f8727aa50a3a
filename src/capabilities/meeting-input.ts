import { agendaRequests } from './agenda/requests.ts';
import { attendanceRequests } from './attendance/requests.ts';
import { chairRequests } from './chair/requests.ts';
import { conductRequests, itemRequests } from './conduct/requests.ts';
import { conveningRequests } from './convening/requests.ts';
import { minutesRequests } from './minutes/requests.ts';

/** What the buttons of meetings send. */
export const meetingInput = [
  ...conveningRequests,
  ...agendaRequests,
  ...attendanceRequests,
  ...chairRequests,
  ...conductRequests,
  ...itemRequests,
  ...minutesRequests,
] as const;
