import { isUndecided } from './domain/count.ts';
import { entitled, waitedFor, yetToAccept } from './domain/vote.ts';
import type { OpenVote } from './domain/vote.ts';
import type { Directory } from '../../partnership/members.ts';
import { firstNames } from './present-electors.ts';

/** The others are only counted: all of them are on the vote’s own card. */
const NAMES_SHOWN = 9;

/** Asks whether to close a vote that somebody is still waited for in. */
export function presentClosing(vote: OpenVote, people: Directory) {
  const waiting = waitedFor(vote);
  const all = entitled(vote).length;
  const names = waiting.map(({ member }) => people.name(member));
  return {
    view: 'close-vote' as const,
    vote: vote.id,
    question: vote.question,
    /** Those waited for have yet to accept that the vote is in writing; in all others they have yet to vote. */
    accepting: yetToAccept(vote).length > 0,
    accepted: all - waiting.length,
    voted: vote.ballots.size,
    entitled: all,
    waiting: firstNames(names, NAMES_SHOWN),
    consequence: consequenceOf(vote),
    /** Those missing are called first, and have a while to answer. */
    calls: vote.procedure !== undefined && vote.calledAt === undefined,
  };
}

/**
 * What closing now means for the result, in the order in which counting asks. How people have voted is not looked at, for
 * that would reveal how the vote stands.
 */
function consequenceOf(vote: OpenVote) {
  if (vote.procedure !== undefined && isUndecided(vote)) return { kind: 'undecided' as const };
  if (yetToAccept(vote).length > 0) return { kind: 'form-not-accepted' as const };
  if (vote.ballots.size === 0) return { kind: 'nobody-voted' as const };
  if (vote.quorum && vote.ballots.size < vote.quorum.least)
    return { kind: 'not-quorate' as const, ...vote.quorum };
  if (vote.secret && vote.ballots.size === 1) return { kind: 'shows-the-ballot' as const };
  return { kind: vote.rule.kind === 'absolute' ? ('electors' as const) : ('votes-cast' as const) };
}
