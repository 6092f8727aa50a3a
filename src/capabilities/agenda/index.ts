import { proposingRules } from './domain/proposing.ts';

/** What this capability hands over. */
export const agenda = {
  rules: proposingRules,
};
