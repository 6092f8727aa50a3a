import type { Choice } from '../../partnership/domain/choice.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Outcome } from '../../partnership/ledger.ts';
import type { ForumSession } from '../../partnership/forum-session.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentJoining } from './present-forms.ts';
import { votedFor } from './present-own.ts';

/** Looks nothing up first: the rules are applied where the ballot is written, so it costs one write and no read. */
export async function castBallot(session: ForumSession, vote: string, choice: Choice): Promise<Reply> {
  const outcome = await session.execute({ type: 'castBallot', forum: session.forum, vote, choice });
  const { state } = outcome;
  if (outcome.ok) return castAs(outcome, vote, choice);
  const about = state.status === 'registered' ? state.votes.get(vote) : undefined;
  const asks = outcome.refusal.code === 'not-at-the-meeting' && about;
  return asks ? show(presentJoining(asks, choice)) : refusedByName(session, outcome.refusal);
}

/** What the person is told of the ballot they have cast. */
export function castAs(outcome: Extract<Outcome, { ok: true }>, vote: string, choice: Choice): Reply {
  const { state } = outcome;
  const { facts } = outcome;
  const voted = state.status === 'registered' ? state.votes.get(vote) : undefined;
  const ballot = facts.find((fact) => fact.type === 'ballotCast' || fact.type === 'ballotSealed');
  // An activity that comes again is answered by what it led to, whatever is in it this time.
  const proviso = ballot?.type === 'ballotCast' ? ballot.proviso : undefined;
  const told =
    proviso === undefined
      ? votedFor(ballot?.type === 'ballotCast' ? ballot.choice : choice, voted ?? {})
      : { proviso };
  if (!ballot) return say({ message: 'ballot-unchanged', choice: told });
  const closing = facts.find((fact) => fact.type === 'voteClosed');
  if (closing) return say({ message: 'last-ballot', choice: told, decision: closing.decision });
  if (voted?.status === 'open' && voted.answeredAt !== undefined)
    return say({ message: 'everyone-answered', choice: told, seconds: voted.grace ?? 0 });
  return say({ message: ballot.replaces ? 'ballot-changed' : 'ballot-recorded', choice: told });
}

/** Nobody is looked up for a ballot that counts; whoever votes in one's place is called by their name. */
async function refusedByName(session: ForumSession, refusal: Refusal): Promise<Reply> {
  if (!('member' in refusal)) return refusedWith(refusal);
  const { member } = refusal;
  return refusedWith(refusal, { [member]: (await session.people([member])).name(member) });
}
