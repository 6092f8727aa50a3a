import type { OwnVote, VoteView } from '../vote-view.ts';
import type { Say } from '../../../chat/words.ts';
import { dateInWords } from '../../../chat/wording.ts';

/** How the vote stands for the person who alone sees the card, in a sentence or two. */
export function ownInWords(say: Say, { lastDay }: VoteView, own: OwnVote): string {
  if (own.state !== 'voted') return say(`vote.own.${own.state}`);
  const { choice } = own;
  const change =
    lastDay === undefined
      ? say('vote.own.change')
      : say('vote.own.change-until', { day: dateInWords(say, lastDay) });
  if (choice === undefined) return say('vote.own.voted-secretly', { change });
  if (typeof choice === 'object') {
    return say('vote.own.voted-for', { choice: say('choice.written', choice), change });
  }
  return choice === 'abstain'
    ? say('vote.own.abstained', { change })
    : say('vote.own.voted', { choice: say(`choice.${choice}`), change });
}

/** What is still to be done stands out from what is done. */
export function ownStyle({ state }: OwnVote): 'good' | 'accent' | 'emphasis' {
  switch (state) {
    case 'voted':
    case 'accepted':
      return 'good';
    case 'not-voted':
    case 'not-accepted':
      return 'accent';
    case 'recused':
    case 'not-an-elector':
      return 'emphasis';
  }
}
