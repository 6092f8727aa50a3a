import type { AttendanceAnswer } from '../meetings/domain/meeting.ts';

/** What a person is told about who is there. */
export type AttendanceMessage =
  | { message: 'attendance-answered'; answer: AttendanceAnswer['answer'] }
  | { message: 'attendance-unchanged'; answer: AttendanceAnswer['answer'] }
  | { message: 'meeting-opened' }
  | { message: 'attendance-corrected' }
  | { message: 'marked'; here: boolean }
  | { message: 'co-opted-recorded' }
  | { message: 'co-opted-removed' };
