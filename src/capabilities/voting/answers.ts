import { randomUUID } from 'node:crypto';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Choice } from '../../partnership/domain/choice.ts';
import { knownVote } from './domain/finding.ts';
import { isElector } from './domain/vote.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { nothing, refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { ForumSession } from '../../partnership/forum-session.ts';
import type { Reply } from '../../partnership/reply.ts';
import { formAnswers } from './form-answers.ts';
import { ownVote } from './own-vote.ts';
import { emptyVote, presentRecusalForm, presentVoteForm } from './present-forms.ts';
import { votedFor } from './present-own.ts';
import type { VoteAtMeetingRequest, VotingRequest } from './requests.ts';

/** All but the ballot itself, which is answered before anything is looked up, and what meetings answer. */
export const votingAnswers: Answers<Exclude<VotingRequest, VoteAtMeetingRequest | { ask: 'cast-ballot' }>> = {
  'vote-form': voteForm,
  'open-vote': openVote,
  'recusal-form': ({ session, state }, { vote }) => recusalForm(session, state, vote),
  'declare-recusal': ({ session, state }, request) => declareRecusal(session, state, request),
  'show-vote': ownVote,
  'own-vote': ownVote,
  ...formAnswers,
};

async function voteForm(context: RequestContext): Promise<Reply> {
  const notAllowed = await representativeOnly(context);
  return notAllowed ?? show(presentVoteForm(emptyVote(randomUUID()), context.now));
}

/**
 * The vote's card, posted to the chat, is the answer to a typed question. On the form, what is wrong with the
 * question is said beside what was typed; a typed one is refused with a sentence, for a form in the chat would
 * repeat to everybody what was refused.
 */
async function openVote(
  { session, now }: RequestContext,
  request: Extract<VotingRequest, { ask: 'open-vote' }>,
): Promise<Reply> {
  const { vote = randomUUID(), question, lastDay = '' } = request;
  const { alternatives = [], secret = false, written = false } = request;
  const ballot = { question, alternatives, secret, written };
  const { forum } = session;
  const onForm = session.interaction.pressedMessage !== undefined;
  const outcome = await session.execute({
    type: 'openVote',
    forum,
    vote,
    ...ballot,
    ...(lastDay !== '' && { lastDay }),
  });
  if (outcome.ok) return onForm ? say({ message: 'vote-opened' }) : nothing;
  const { refusal } = outcome;
  return onForm && isShownInForm(refusal)
    ? show(presentVoteForm({ vote, ...ballot, lastDay }, now, refusal))
    : refusedWith(refusal);
}

/** Looks nothing up first: the rules are applied where the ballot is written, so it costs one write and no read. */
export async function castBallot(session: ForumSession, vote: string, choice: Choice): Promise<Reply> {
  const outcome = await session.execute({ type: 'castBallot', forum: session.forum, vote, choice });
  if (!outcome.ok) return refusedWith(outcome.refusal);
  const { state, facts } = outcome;
  const voted = state.status === 'registered' ? state.votes.get(vote) : undefined;
  const told = votedFor(choice, voted?.alternatives);
  const ballot = facts.find((fact) => fact.type === 'ballotCast' || fact.type === 'ballotSealed');
  if (!ballot) return say({ message: 'ballot-unchanged', choice: told });
  const closing = facts.find((fact) => fact.type === 'voteClosed');
  if (closing) return say({ message: 'last-ballot', choice: told, decision: closing.decision });
  return say({ message: ballot.replaces ? 'ballot-changed' : 'ballot-recorded', choice: told });
}

async function recusalForm(session: ForumSession, state: Registered, id: string): Promise<Reply> {
  const found = knownVote(state, { forum: session.forum, vote: id });
  if (!found.ok) return refusedWith(found.refusal);
  const { vote } = found;
  if (vote.status === 'closed') return refusedWith({ code: 'vote-closed', decision: vote.decision });
  if (!isElector(vote, await session.member())) return refusedWith({ code: 'not-an-elector' });
  return show(presentRecusalForm(vote, ''));
}

/** When the reason itself is what is wrong, the form comes back with what was typed. */
async function declareRecusal(
  session: ForumSession,
  state: Registered,
  { vote, reason }: { vote: string; reason: string },
): Promise<Reply> {
  const outcome = await session.execute({ type: 'declareRecusal', forum: session.forum, vote, reason });
  if (outcome.ok) return say({ message: 'recusal-recorded' });
  const { refusal } = outcome;
  const about = state.votes.get(vote);
  return isShownInForm(refusal) && about
    ? show(presentRecusalForm(about, reason, refusal))
    : refusedWith(refusal);
}
