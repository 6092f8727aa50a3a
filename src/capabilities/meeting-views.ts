import type { ConductMessage, ConductView } from './conduct/views.ts';
import type { ConveningMessage, ConveningView } from './convening/views.ts';
import type { MinutesMessage, MinutesView } from './minutes/views.ts';

export type MeetingView = ConveningView | ConductView | MinutesView;

export type MeetingMessage = ConveningMessage | ConductMessage | MinutesMessage;
