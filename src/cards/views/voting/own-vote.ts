import type { Answer, OwnVote } from '../../../application/voting/vote-view.ts';
import type { Say } from '../../texts.ts';
import { shortened } from '../../wording.ts';

const LONGEST_ALTERNATIVE = 100;

/** What the person who sees the card has done in the vote, and can do still. */
export const ownVoteInWords = (say: Say, own: OwnVote): string =>
  own.state === 'voted' && own.answer
    ? say('vote.own.voted-for', { answer: answerInWords(say, own.answer) })
    : say(`vote.own.${own.state}`);

/** "Ja"; an alternative in its own words. */
export const answerInWords = (say: Say, answer: Answer): string =>
  'choice' in answer
    ? say(`choice.${answer.choice}`)
    : say('vote.quoted', { text: shortened(answer.alternative, LONGEST_ALTERNATIVE) });
