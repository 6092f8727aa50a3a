import type { ConveningMessage, ConveningView } from './convening-views.ts';

export type MeetingView = ConveningView;

export type MeetingMessage = ConveningMessage;
