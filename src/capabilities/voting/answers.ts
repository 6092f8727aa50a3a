import { randomUUID } from 'node:crypto';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { findOpen } from './domain/finding.ts';
import { isElector, yetToAccept } from './domain/vote.ts';
import { carriedOut, refusedOrFormAgain } from '../../partnership/carried-out.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Reply } from '../../partnership/reply.ts';
import { decidedBy } from '../changes/domain/proposing.ts';
import { elsewhereView } from '../changes/present-elsewhere.ts';
import { nothing, refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import { emptyVote, presentRecusalForm, presentVoteForm } from './present-forms.ts';
import type { ProvisoRequest } from './proviso-answers.ts';
import type { VoteAtMeetingRequest, VotingRequest } from './requests.ts';

type Asked<A extends VotingRequest['ask']> = Extract<VotingRequest, { ask: A }>;

/** All but the ballot itself, which is answered before anything is looked up, and what meetings answer. */
/** A strategic matter is raised to the forum that decides it, and not put to the vote here. */
async function raisedInstead(context: RequestContext, question: string): Promise<Reply | undefined> {
  const { forum } = context.session;
  const notAllowed = await representativeOnly(context);
  const elsewhere = decidedBy(agreementNow(context), forum, 'strategic-matters');
  const view = elsewhere && elsewhereView(context, forum, question, elsewhere);
  return notAllowed ?? (view && show(view));
}

export const votingAnswers: Answers<
  Exclude<VotingRequest, VoteAtMeetingRequest | ProvisoRequest | Asked<'cast-ballot'>>
> = {
  async 'vote-form'(context) {
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const { session } = context;
    return show(presentVoteForm(emptyVote(randomUUID()), await session.presenting(context), session.forum));
  },
  /**
   * The vote's card, posted to the chat, is the answer to a typed question. On the form, what is wrong with the
   * question is said beside what was typed; a typed one is refused with a sentence, for a form in the chat would
   * repeat to everybody what was refused.
   */
  async 'open-vote'(context, request) {
    const { session } = context;
    const { vote = randomUUID(), question, lastDay = '' } = request;
    const { alternatives = [], secret = false } = request;
    const ballot = { question, alternatives, secret };
    const raised = request.strategic === 'true' && (await raisedInstead(context, question));
    if (raised) return raised;
    const onForm = session.interaction.pressed;
    const outcome = await session.execute({
      type: 'openVote',
      forum: session.forum,
      vote,
      ...ballot,
      ...(lastDay !== '' && { lastDay }),
    });
    if (outcome.ok) return onForm ? say({ message: 'vote-opened' }) : nothing;
    const formAgain = async (refusal: Refusal) => {
      const shown = await session.presenting(context);
      return show(presentVoteForm({ vote, ...ballot, lastDay }, shown, session.forum, refusal));
    };
    return refusedOrFormAgain(context, outcome.refusal, onForm ? formAgain : undefined);
  },
  /** Not shown to anyone who could not be recused. */
  async 'recusal-form'({ session, state }, { vote }) {
    const found = findOpen(state, { forum: session.forum, vote });
    if (!found.ok) return refusedWith(found.refusal);
    if (!isElector(found.vote, await session.member())) return refusedWith({ code: 'not-an-elector' });
    return show(presentRecusalForm(found.vote, ''));
  },
  /** When the reason itself is what is wrong, the form comes back with what was typed. */
  'declare-recusal'(context, { vote, reason }) {
    const { state } = context;
    const about = state.votes.get(vote);
    return carriedOut(
      context,
      { type: 'declareRecusal', vote, reason },
      { message: 'recusal-recorded' },
      about && ((refusal) => show(presentRecusalForm(about, reason, refusal))),
    );
  },
  'withdraw-ballot': (context, { vote }) =>
    carriedOut(context, { type: 'withdrawBallot', vote }, ({ facts }) => ({
      message: facts.length > 0 ? 'ballot-withdrawn' : 'nothing-to-withdraw',
    })),
  'withdraw-vote': (context, { vote }) =>
    carriedOut(context, { type: 'withdrawVote', vote }, { message: 'vote-withdrawn' }),
  /** Whether the person accepts that the matter is decided in writing. */
  'answer-form'(context, { vote, accept }) {
    return carriedOut(context, { type: 'answerWrittenProcedure', vote, accept }, ({ state }) => {
      if (!accept) return { message: 'form-declined' };
      const after = state.status === 'registered' ? state.votes.get(vote) : undefined;
      return { message: 'form-accepted', remaining: after ? yetToAccept(after).length : 0 };
    });
  },
};
