import { randomUUID } from 'node:crypto';
import { knownVote } from '../../domain/voting/finding.ts';
import { whyNotAgain } from '../../domain/voting/opening.ts';
import type { Answers, Asked } from '../asked.ts';
import { isAboutForm } from '../filled-in.ts';
import { refusedWith, say, show } from '../replies.ts';
import { representativeOnly } from '../representative-only.ts';
import type { Reply } from '../views.ts';
import { emptyReopening, presentReopenForm } from './present-forms.ts';
import { presentResult } from './present-result.ts';
import type { VotingRequest } from './requests.ts';

type Asks = 'show-result' | 'reopen-form' | 'reopen-vote';

export const reopeningAnswers: Answers<Extract<VotingRequest, { ask: Asks }>> = {
  'show-result': async ({ scene, state }, { vote: id }) => {
    const found = knownVote(state, { forum: scene.forum, vote: id });
    if (!found.ok) return refusedWith(found.refusal);
    const { vote } = found;
    if (vote.status === 'open') return refusedWith({ code: 'vote-not-closed' });
    const people = await scene.people(vote.register.map(({ member }) => member));
    return show(presentResult(vote, state, people));
  },
  'reopen-form': reopenForm,
  'reopen-vote': reopenVote,
};

async function reopenForm(asked: Asked, { vote: id }: { vote: string }): Promise<Reply> {
  const notAllowed = await representativeOnly(asked);
  if (notAllowed) return notAllowed;
  const { scene, state, now } = asked;
  const found = knownVote(state, { forum: scene.forum, vote: id });
  if (!found.ok) return refusedWith(found.refusal);
  const { vote } = found;
  const wrong = whyNotAgain(state, vote);
  if (wrong) return refusedWith(wrong);
  if (vote.status === 'open') return refusedWith({ code: 'vote-not-closed' });
  return show(presentReopenForm(vote, emptyReopening(vote, randomUUID()), now));
}

async function reopenVote(
  { scene, state, now }: Asked,
  { earlier, vote, reason, secret, written, lastDay = '' }: Extract<VotingRequest, { ask: 'reopen-vote' }>,
): Promise<Reply> {
  const outcome = await scene.execute({
    type: 'reopenVote',
    forum: scene.forum,
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
  return isAboutForm(refusal) && before?.status === 'closed'
    ? show(presentReopenForm(before, { vote, reason, secret, written, lastDay }, now, refusal))
    : refusedWith(refusal);
}
