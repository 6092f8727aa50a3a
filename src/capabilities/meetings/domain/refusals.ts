export type MeetingRefusal = { code: 'unknown-meeting' };
