import { minutesRules } from './domain/minutes.ts';
import { minutesSubjects } from './notices.ts';

/** What this capability hands over. */
export const minutes = {
  rules: minutesRules,
  subjects: minutesSubjects,
};
