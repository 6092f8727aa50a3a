import type { Types } from '../../partnership/capability.ts';
import { attendanceAnswers } from './answers.ts';
import type { AttendanceMessage } from './messages.ts';
import type { AttendanceView } from './present.ts';
import { attendanceIn } from './attendance-input.ts';
import { attendanceRequests } from './requests.ts';
import type { AttendanceRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const attendance = {
  requests: attendanceRequests,
  composed: { attendance: attendanceIn },
  answers: attendanceAnswers,
  words: { sv, en },
  types: undefined as Types<AttendanceRequest, AttendanceView, AttendanceMessage>,
};
