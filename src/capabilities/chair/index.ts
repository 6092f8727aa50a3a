import { chairRules } from './domain/chair.ts';

/** What this capability hands over. */
export const chair = {
  rules: chairRules,
};
