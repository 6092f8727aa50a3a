import type { ConductRefusal } from './conduct-refusals.ts';

export type MeetingRefusal = { code: 'unknown-meeting' } | ConductRefusal;
