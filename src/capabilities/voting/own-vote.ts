import { knownVote } from './domain/finding.ts';
import type { RequestContext } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { namedIn, presentVote } from './present-vote.ts';

/** The vote's card as the person alone sees it, with how it stands for them. */
export async function ownVote(
  { session, state }: RequestContext,
  { vote: id }: { vote: string },
): Promise<Reply> {
  const found = knownVote(state, { forum: session.forum, vote: id });
  if (!found.ok) return refusedWith(found.refusal);
  const { vote } = found;
  const [people, member] = await Promise.all([session.people(namedIn(vote)), session.member()]);
  return show(presentVote(vote, state, people, member));
}
