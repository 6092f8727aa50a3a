import type { OpenVotesView } from '../views.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { LONGEST_IN_CHOICE, progressInWords, shortened } from '../../../chat/wording.ts';

export const openVotesContent = (say: Say, view: OpenVotesView): CardContent => ({
  summary: say('open-votes.heading'),
  data: {
    heading: say('open-votes.heading'),
    label: say('open-votes.choose'),
    missing: say('open-votes.choose-missing'),
    votes: view.votes.map(({ vote, question, ...progress }) => ({
      title: say('open-votes.choice', {
        question: shortened(question, LONGEST_IN_CHOICE),
        progress: progressInWords(say, progress),
      }),
      value: vote,
    })),
    close: say('vote.button.close'),
  },
});
