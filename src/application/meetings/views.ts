import type { ConductMessage, ConductView } from './conduct-views.ts';
import type { MinutesMessage, MinutesView } from './minutes-views.ts';

export type MeetingView = ConductView | MinutesView;

export type MeetingMessage = ConductMessage | MinutesMessage;
