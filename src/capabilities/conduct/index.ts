import { telling } from '../../partnership/capability.ts';
import { meetingFacts } from '../meetings/domain/facts.ts';
import { votingFacts } from '../voting/domain/facts.ts';
import { votingNotices } from '../voting/notices.ts';
import { conductRules } from './domain/conduct.ts';
import { matterRules } from './domain/matters.ts';
import { voteRules } from './domain/vote-rules.ts';
import { agendaOfVote, conductNotices, conductSubjects } from './notices.ts';

/** What this capability hands over. */
export const conduct = {
  rules: { ...conductRules, ...matterRules, ...voteRules },
  tells: [
    telling(votingFacts, (fact, after) => votingNotices(fact, after, agendaOfVote(fact, after))),
    telling(meetingFacts, conductNotices),
  ],
  subjects: conductSubjects,
};
