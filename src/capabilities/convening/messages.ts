import type { AttendanceAnswer } from '../meetings/domain/meeting.ts';

/** What a person is told about what they did. */
export type ConveningMessage =
  | { message: 'meeting-drafted' }
  | { message: 'meeting-called' }
  | { message: 'meeting-moved' }
  | { message: 'meeting-was-cancelled' }
  | { message: 'attendance-answered'; answer: AttendanceAnswer['answer'] }
  | { message: 'attendance-unchanged'; answer: AttendanceAnswer['answer'] };
