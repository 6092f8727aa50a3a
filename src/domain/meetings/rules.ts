import { chairRules } from './chair.ts';
import { conductRules } from './conduct.ts';
import { conveningRules } from './convening.ts';
import { matterRules } from './matters.ts';
import { minutesRules } from './minutes.ts';
import { proposingRules } from './proposing.ts';

/** What can be done about meetings: one rule per command, by the command's name. */
export const meetingRules = {
  ...conveningRules,
  ...proposingRules,
  ...conductRules,
  ...matterRules,
  ...chairRules,
  ...minutesRules,
};
