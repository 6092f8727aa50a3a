import { telling } from '../../partnership/capability.ts';
import { meetingFacts } from '../meetings/domain/facts.ts';
import { conveningRules } from './domain/convening.ts';
import { conveningNotices, conveningSubjects } from './notices.ts';

/** What this capability hands over. */
export const convening = {
  rules: conveningRules,
  tells: [telling(meetingFacts, conveningNotices)],
  subjects: conveningSubjects,
};
