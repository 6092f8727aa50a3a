import { yetToAccept } from './domain/vote.ts';
import type { Answers } from '../../partnership/request-context.ts';
import { refusedWith, say } from '../../partnership/replies.ts';
import type { VotingRequest } from './requests.ts';

/** Whether the person accepts that the matter is decided in writing. */
export const formAnswers: Answers<Extract<VotingRequest, { ask: 'answer-form' }>> = {
  'answer-form': async ({ session }, { vote, accept }) => {
    const { forum } = session;
    const outcome = await session.execute({ type: 'answerWrittenProcedure', forum, vote, accept });
    if (!outcome.ok) return refusedWith(outcome.refusal);
    if (!accept) return say({ message: 'form-declined' });
    const { state } = outcome;
    const after = state.status === 'registered' ? state.votes.get(vote) : undefined;
    return say({ message: 'form-accepted', remaining: after ? yetToAccept(after).length : 0 });
  },
};
