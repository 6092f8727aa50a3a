import { randomUUID } from 'node:crypto';
import { localDay } from '../../domain/calendar.ts';
import { knownVote } from '../../domain/voting/finding.ts';
import { whyNotAgain } from '../../domain/voting/opening.ts';
import type { ClosedVote } from '../../domain/voting/vote.ts';
import type { Answers, Asked } from '../asked.ts';
import { isAboutForm } from '../filled-in.ts';
import { refusedWith, say, show } from '../replies.ts';
import { representativeOnly } from '../representative-only.ts';
import type { Reply } from '../views.ts';
import { presentResult } from './present-result.ts';
import type { VotingRequest } from './requests.ts';
import type { ReopenFormView } from './result-views.ts';

type Asks = 'show-result' | 'reopen-form' | 'reopen-vote';
type Filled = Pick<ReopenFormView, 'reason' | 'secret' | 'written' | 'lastDay' | 'vote'>;

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

/** As secret as it was; in writing only if somebody asks for it, for that may be what did not work. */
async function reopenForm(asked: Asked, { vote: id }: { vote: string }): Promise<Reply> {
  const { scene, state } = asked;
  const refused = await representativeOnly(asked);
  if (refused) return refused;
  const found = knownVote(state, { forum: scene.forum, vote: id });
  if (!found.ok) return refusedWith(found.refusal);
  const { vote } = found;
  const wrong = whyNotAgain(state, vote);
  if (wrong) return refusedWith(wrong);
  if (vote.status === 'open') return refusedWith({ code: 'vote-not-closed' });
  const { secret } = vote;
  return show(formFor(asked, vote, { vote: randomUUID(), reason: '', secret, written: false, lastDay: '' }));
}

async function reopenVote(
  asked: Asked,
  { earlier, vote, reason, secret, written, lastDay = '' }: Extract<VotingRequest, { ask: 'reopen-vote' }>,
): Promise<Reply> {
  const { scene, state } = asked;
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
    ? show({
        ...formFor(asked, before, { vote, reason, secret, written, lastDay }),
        problem: refusal,
      })
    : refusedWith(refusal);
}

const formFor = ({ now }: Asked, earlier: ClosedVote, filled: Filled): ReopenFormView => ({
  view: 'reopen-form',
  earlier: earlier.id,
  question: earlier.question,
  decision: earlier.decision,
  ...filled,
  today: localDay(now.toISOString()),
});
