export type MeetingView = never;

export type MeetingMessage = never;
