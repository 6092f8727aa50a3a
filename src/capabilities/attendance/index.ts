import { telling } from '../../partnership/capability.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { meetingFacts } from '../meetings/domain/facts.ts';
import { isHeld } from '../meetings/domain/meeting.ts';
import { attendanceAsked, attendanceMarked, attendanceSubjects } from './news.ts';
import type { Types } from '../../partnership/capability.ts';
import { attendanceAnswers } from './answers.ts';
import { coOptedRules } from './domain/co-opted.ts';
import { attendanceFolds } from './domain/evolve.ts';
import { attendanceFacts } from './domain/facts.ts';
import { markingRules } from './domain/marking.ts';
import type { AttendanceMessage } from './messages.ts';
import type { AttendanceView } from './present.ts';
import { attendanceIn } from './attendance-input.ts';
import { attendanceRequests } from './requests.ts';
import type { AttendanceRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const attendance = {
  facts: attendanceFacts,
  folds: attendanceFolds,
  tells: [telling(meetingFacts, attendanceAsked), telling(attendanceFacts, attendanceMarked)],
  subjects: attendanceSubjects,
  /** Those who take part without a vote. */
  names: ({ meetings }: Registered) =>
    [...meetings.values()]
      .filter(isHeld)
      .flatMap(({ coOpted }) => coOpted.flatMap(({ member }) => member ?? [])),
  rules: { ...markingRules, ...coOptedRules },
  requests: attendanceRequests,
  composed: { attendance: attendanceIn },
  answers: attendanceAnswers,
  words: { sv, en },
  types: undefined as Types<AttendanceRequest, AttendanceView, AttendanceMessage>,
};
