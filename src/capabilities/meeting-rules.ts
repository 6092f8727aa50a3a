import { chairRules } from './chair/domain/chair.ts';
import { conductRules } from './conduct/domain/conduct.ts';
import { conveningRules } from './convening/domain/convening.ts';
import { matterRules } from './conduct/domain/matters.ts';
import { minutesRules } from './minutes/domain/minutes.ts';
import { proposingRules } from './agenda/domain/proposing.ts';
import { voteRules } from './conduct/domain/vote-rules.ts';

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
