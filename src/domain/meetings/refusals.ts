import type { ConductRefusal } from './conduct-refusals.ts';
import type { ConveningRefusal } from './convening-refusals.ts';

export type MeetingRefusal = { code: 'unknown-meeting' } | ConveningRefusal | ConductRefusal;
