import type { AgendaMessage } from './agenda/messages.ts';
import type { AgendaView } from './agenda/present.ts';
import type { ConductMessage, ConductView } from './conduct/views.ts';
import type { ConveningMessage } from './convening/messages.ts';
import type { ConveningView } from './convening/present.ts';
import type { SubstituteFormView } from './convening/views.ts';
import type { MinutesMessage, MinutesView } from './minutes/views.ts';

export type MeetingView = ConveningView | SubstituteFormView | AgendaView | ConductView | MinutesView;

export type MeetingMessage = ConveningMessage | AgendaMessage | ConductMessage | MinutesMessage;
