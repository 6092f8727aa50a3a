import { randomUUID } from 'node:crypto';
import { knownVote } from '../voting/domain/finding.ts';
import { whyNotAgain } from '../voting/domain/opening.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../../partnership/reply.ts';
import { namedInDecisions, presentDecisions } from './present-decisions.ts';
import { emptyReopening, presentReopenForm } from './present-form.ts';
import type { ResultRequest } from './requests.ts';

export const resultAnswers: Answers<ResultRequest> = {
  decisions: async ({ session, state, now }, { search }) =>
    show(presentDecisions(state, search, await session.people(namedInDecisions(state)), now)),
  'reopen-form': reopenForm,
  'reopen-vote': reopenVote,
};

async function reopenForm(context: RequestContext, { vote: id }: { vote: string }): Promise<Reply> {
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  const { session, state, now } = context;
  const found = knownVote(state, { forum: session.forum, vote: id });
  if (!found.ok) return refusedWith(found.refusal);
  const { vote } = found;
  const wrong = whyNotAgain(state, vote);
  if (wrong) return refusedWith(wrong);
  if (vote.status === 'open') return refusedWith({ code: 'vote-not-closed' });
  return show(presentReopenForm(vote, emptyReopening(vote, randomUUID()), now));
}

async function reopenVote(
  { session, state, now }: RequestContext,
  { earlier, vote, reason, secret, written, lastDay }: Extract<ResultRequest, { ask: 'reopen-vote' }>,
): Promise<Reply> {
  const outcome = await session.execute({
    type: 'reopenVote',
    forum: session.forum,
    vote,
    earlier,
    reason,
    ...(secret && { secret }),
    ...(written && { written }),
    ...(lastDay !== '' && { lastDay }),
  });
  if (outcome.ok) return say({ message: 'vote-reopened' });
  const { refusal } = outcome;
  const before = state.votes.get(earlier);
  return isShownInForm(refusal) && before?.status === 'closed'
    ? show(presentReopenForm(before, { vote, reason, secret, written, lastDay }, now, refusal))
    : refusedWith(refusal);
}
