import { conveningRules } from './convening.ts';
import { proposingRules } from './proposing.ts';

/** What can be done about meetings: one rule per command, by the command's name. */
export const meetingRules = { ...conveningRules, ...proposingRules };
