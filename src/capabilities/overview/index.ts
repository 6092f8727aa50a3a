import { overviewSubjects } from './notices.ts';

/** What this capability hands over. */
export const overview = {
  subjects: overviewSubjects,
};
