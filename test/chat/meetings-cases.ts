import type { AttendanceMessage } from '../../src/capabilities/attendance/messages.ts';
import type { ChairMessage } from '../../src/capabilities/chair/messages.ts';
import type { AgendaMessage } from '../../src/capabilities/agenda/messages.ts';
import type { ConductMessage } from '../../src/capabilities/conduct/messages.ts';
import type { ConveningMessage } from '../../src/capabilities/convening/messages.ts';
import type { MinutesMessage } from '../../src/capabilities/minutes/messages.ts';
import type { View } from '../../src/capabilities/index.ts';
import type { AgendaRefusal } from '../../src/capabilities/agenda/domain/refusals.ts';
import type { AttendanceRefusal } from '../../src/capabilities/attendance/domain/refusals.ts';
import type { ChairRefusal } from '../../src/capabilities/chair/domain/refusals.ts';
import type { MinutesRefusal } from '../../src/capabilities/minutes/domain/refusals.ts';
import type { ConductRefusal } from '../../src/capabilities/conduct/domain/refusals.ts';
import type { ConveningRefusal } from '../../src/capabilities/convening/domain/refusals.ts';
import type { RestingRefusal } from '../../src/capabilities/resting/domain/refusals.ts';
import type { RestingMessage } from '../../src/capabilities/resting/messages.ts';
import { agendaCases } from '../capabilities/agenda/agenda-cases.ts';
import { agendaMessages, agendaRefusals } from '../capabilities/agenda/agenda-message-cases.ts';
import { chairCases } from '../capabilities/chair/chair-cases.ts';
import { recusalCases } from '../capabilities/recusal/recusal-cases.ts';
import { urgentCases } from '../capabilities/urgent/urgent-cases.ts';
import { conductCases } from '../capabilities/conduct/conduct-cases.ts';
import { conductMessages, conductRefusals } from '../capabilities/conduct/conduct-message-cases.ts';
import { conveningCases } from '../capabilities/convening/convening-cases.ts';
import { conveningMessages, conveningRefusals } from '../capabilities/convening/convening-message-cases.ts';
import { dayCases } from '../capabilities/convening/day-cases.ts';
import { conveningNewsCases } from '../capabilities/convening/convening-news-cases.ts';
import type { OfEach, Refusals } from './message-cases.ts';
import { minutesHandlingCases } from '../capabilities/minutes/minutes-handling-cases.ts';
import { minutesNewsCases } from '../capabilities/minutes/minutes-news-cases.ts';
import { forumNewsCases } from '../capabilities/conduct/forum-news-cases.ts';
import { restingCases } from '../capabilities/resting/resting-cases.ts';
import { minutesCases } from '../capabilities/minutes/minutes-cases.ts';

/** Every view of meetings, and every way it can look: one golden file per case and language. */
export const meetingCases: Readonly<Record<string, View>> = {
  ...conveningCases,
  ...conveningNewsCases,
  ...dayCases,
  ...agendaCases,
  ...conductCases,
  ...chairCases,
  ...recusalCases,
  ...urgentCases,
  ...minutesCases,
  ...minutesNewsCases,
  ...minutesHandlingCases,
  ...forumNewsCases,
  ...restingCases,
};

export const meetingRefusals: Refusals<
  | ConveningRefusal
  | AgendaRefusal
  | AttendanceRefusal
  | ChairRefusal
  | ConductRefusal
  | MinutesRefusal
  | RestingRefusal
> = {
  ...conveningRefusals,
  ...agendaRefusals,
  ...conductRefusals,
};

export const meetingMessages: OfEach<
  | ConveningMessage
  | AgendaMessage
  | ConductMessage
  | MinutesMessage
  | AttendanceMessage
  | ChairMessage
  | RestingMessage
> = {
  ...conveningMessages,
  ...agendaMessages,
  ...conductMessages,
};
