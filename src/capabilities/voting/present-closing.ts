import { entitled, waitedFor, yetToAccept } from './domain/vote.ts';
import type { OpenVote } from './domain/vote.ts';
import type { Directory } from '../../partnership/members.ts';
import type { CloseVoteView } from './views.ts';

export const presentClosing = (vote: OpenVote, people: Directory): CloseVoteView => ({
  view: 'close-vote',
  vote: vote.id,
  question: vote.question,
  voted: vote.ballots.size,
  entitled: entitled(vote).length,
  waiting: waitedFor(vote).map(({ member }) => people.name(member)),
  consequence: consequenceOf(vote),
});

/** In the order in which counting asks: how those voted who have is not looked at, it would say how it stands. */
function consequenceOf(vote: OpenVote): CloseVoteView['consequence'] {
  if (yetToAccept(vote).length > 0) return { kind: 'form-not-accepted' };
  if (vote.ballots.size === 0) return { kind: 'nobody-voted' };
  if (vote.quorum && vote.ballots.size < vote.quorum.least) return { kind: 'not-quorate', ...vote.quorum };
  if (vote.secret && vote.ballots.size === 1) return { kind: 'shows-the-ballot' };
  return { kind: vote.rule.kind === 'absolute' ? 'electors' : 'votes-cast' };
}
