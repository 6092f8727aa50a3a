import { chairRules } from './chair.ts';
import { conductRules } from './conduct.ts';
import { matterRules } from './matters.ts';
import { minutesRules } from './minutes.ts';

/** What can be done about meetings: one rule per command, by the command's name. */
export const meetingRules = { ...conductRules, ...matterRules, ...chairRules, ...minutesRules };
