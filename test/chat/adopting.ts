import type { Command } from '../../src/capabilities/index.ts';
import type { VoteEffect } from '../../src/capabilities/group-rules/domain/effect.ts';
import type { Played } from '../support/played.ts';

/** A member puts a change of the agreement, or what else is asked for, to the vote, and it is adopted: all vote yes. */
export const adopting = (
  partnership: Played,
  { vote, text, voters, forum = 'styrgrupp', effect = { kind: 'amend-agreement' } }: Adopting,
): Played => {
  const [first = '', ...others] = voters;
  const ballot: Command = { type: 'castBallot', forum, vote, choice: 'yes' };
  return others.reduce(
    (before, voter) => before.by(voter, ballot),
    partnership.by(first, { type: 'openVote', forum, vote, question: text, effect }, ballot),
  );
};

interface Adopting {
  readonly vote: string;
  readonly text: string;
  /** All who have seats in the forum. */
  readonly voters: readonly string[];
  readonly forum?: string;
  readonly effect?: VoteEffect;
}
