import { chairRules } from './chair.ts';
import { conductRules } from './conduct.ts';
import { conveningRules } from './convening.ts';
import { matterRules } from './matters.ts';
import { minutesRules } from './minutes.ts';
import { proposingRules } from './proposing.ts';
import { voteRules } from './vote-rules.ts';

/** What can be done about meetings, and about votes that a meeting may be part of: one rule per command, by its name. */
export const meetingRules = {
  ...conveningRules,
  ...proposingRules,
  ...conductRules,
  ...matterRules,
  ...chairRules,
  ...minutesRules,
  ...voteRules,
};
