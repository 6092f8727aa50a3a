import type { AgendaMessage } from './agenda/messages.ts';
import type { AgendaView } from './agenda/present.ts';
import type { ConductMessage } from './conduct/messages.ts';
import type { ConductView } from './conduct/present.ts';
import type { ConveningMessage } from './convening/messages.ts';
import type { ConveningView } from './convening/present.ts';
import type { MinutesMessage } from './minutes/messages.ts';
import type { MinutesView } from './minutes/present.ts';

export type MeetingView = ConveningView | AgendaView | ConductView | MinutesView;

export type MeetingMessage = ConveningMessage | AgendaMessage | ConductMessage | MinutesMessage;
