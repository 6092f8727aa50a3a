export type MeetingRequest = never;
