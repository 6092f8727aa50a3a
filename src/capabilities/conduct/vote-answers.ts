import { openMeeting } from '../meetings/domain/planned.ts';
import { mayClose } from '../voting/domain/closing.ts';
import { knownVote } from '../voting/domain/finding.ts';
import { isPerCapsulam, openVotes, waitedFor } from '../voting/domain/vote.ts';
import { sittingOf } from '../meetings/domain/sitting.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { nothing, refusedWith, say, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { castBallot } from '../voting/replies.ts';
import { presentOpenVotes } from '../voting/present.ts';
import { presentClosing } from '../voting/present-closing.ts';
import { namedIn, presentVote } from '../voting/present-vote.ts';
import type { VoteAtMeetingRequest } from '../voting/requests.ts';
import { closeMeetingForm } from './answers.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { presentResultNow } from './present-result.ts';

export const voteAnswers: Answers<VoteAtMeetingRequest> = {
  'show-vote': ownVote,
  'own-vote': ownVote,
  /** `avsluta`: about the open vote, or asks which one; when none is open, asks whether to close the open meeting. */
  async close(context) {
    const { state, session } = context;
    const meeting = openMeeting(state, session.forum);
    // At a meeting it is not about what is held in writing, which closes by itself.
    const open = openVotes(state, session.forum).filter((vote) => !meeting || !isPerCapsulam(vote));
    const [only] = open;
    if (!only && meeting) return closeMeetingForm(context, {});
    if (!only) return refusedWith({ code: 'no-open-vote' });
    return open.length > 1 ? show(presentOpenVotes(open)) : closeVote(context, { vote: only.id });
  },
  'close-vote': closeVote,
  'call-missing': callMissing,
  async 'join-vote'(context, { vote, choice }) {
    const { session } = context;
    const joined = await session.execute({ type: 'joinVote', forum: session.forum, vote }, 'joined');
    return joined.ok ? castBallot(session, vote, choice) : refusedHere(context, joined.refusal);
  },
  async 'show-result'({ session, state }, { vote: id }) {
    const found = knownVote(state, { forum: session.forum, vote: id });
    if (!found.ok) return refusedWith(found.refusal);
    const { vote } = found;
    if (vote.status === 'open') return refusedWith({ code: 'vote-not-closed' });
    const people = await session.people(vote.electoralRegister.map(({ member }) => member));
    return show(presentResultNow(vote, state, people));
  },
};

/** Says who is missing, so that whoever leads can call their names in the room too. */
async function callMissing(context: RequestContext, { vote }: { vote: string }): Promise<Reply> {
  const { session } = context;
  const outcome = await session.execute({ type: 'callMissing', forum: session.forum, vote });
  if (!outcome.ok) return refusedHere(context, outcome.refusal);
  const called = outcome.state.status === 'registered' ? outcome.state.votes.get(vote) : undefined;
  const missing = (called ? waitedFor(called) : []).map(({ member }) => member);
  if (missing.length === 0) return say({ message: 'nobody-missing' });
  const people = await session.people(missing);
  return say({ message: 'missing-called', names: missing.map((member) => people.name(member)) });
}

/** The vote’s card as the person alone sees it, with how it stands for them. */
async function ownVote(
  { session, state, now }: RequestContext,
  { vote: id }: { vote: string },
): Promise<Reply> {
  const { forum } = session;
  const found = knownVote(state, { forum, vote: id });
  if (!found.ok) return refusedWith(found.refusal);
  const { vote } = found;
  const [people, member] = await Promise.all([session.people(namedIn(vote)), session.member()]);
  const sitting = sittingOf(state, forum, { by: member, at: now.toISOString() });
  return show(presentVote(vote, state, people, { member, mayClose: mayClose(state, vote, member, sitting) }));
}

/** Whoever may close it is asked first while somebody has still to vote; anybody else is refused at once. */
async function closeVote(
  context: RequestContext,
  { vote: id, confirmed = false }: { vote: string; confirmed?: boolean },
): Promise<Reply> {
  const { session, state, now } = context;
  const { forum } = session;
  const vote = state.votes.get(id);
  if (!confirmed && vote?.status === 'open' && vote.forum === forum) {
    const waiting = waitedFor(vote);
    const by = await session.member();
    const sitting = sittingOf(state, forum, { by, at: now.toISOString() });
    if (waiting.length > 0 && mayClose(state, vote, by, sitting)) {
      return show(presentClosing(vote, await session.people(waiting.map(({ member }) => member))));
    }
  }
  const outcome = await session.execute({ type: 'closeVote', forum, vote: id });
  if (!outcome.ok) return refusedHere(context, outcome.refusal);
  const closing = outcome.facts.find((fact) => fact.type === 'voteClosed');
  return closing ? say({ message: 'vote-closed', decision: closing.decision }) : nothing;
}
