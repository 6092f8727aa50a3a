import { randomUUID } from 'node:crypto';
import { knownVote } from '../voting/domain/finding.ts';
import { whyNotAgain } from '../voting/domain/opening.ts';
import type { Answers, Asked } from '../../partnership/asked.ts';
import { isAboutForm } from '../../partnership/filled-in.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../views.ts';
import { namedInDecisions, presentDecisions } from './present-decisions.ts';
import { emptyReopening, presentReopenForm } from './present-form.ts';
import type { ResultRequest } from './requests.ts';

export const resultAnswers: Answers<ResultRequest> = {
  decisions: async ({ scene, state, now }, { search }) =>
    show(presentDecisions(state, search, await scene.people(namedInDecisions(state)), now)),
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
  { earlier, vote, reason, secret, written, lastDay }: Extract<ResultRequest, { ask: 'reopen-vote' }>,
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
