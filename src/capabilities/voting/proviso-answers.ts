import type { Refusal } from '../../partnership/domain/refusal.ts';
import { partyOf } from '../../partnership/domain/seats.ts';
import { carriedOut, refusedOrFormAgain } from '../../partnership/carried-out.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../../partnership/reply.ts';
import { awaitedProvisos } from './domain/conditional.ts';
import { findOpen, knownVote } from './domain/finding.ts';
import { notToBeMet, takesProvisos } from './domain/provisos.ts';
import { isElector } from './domain/vote.ts';
import { presentMetForm, presentProvisoForm } from './present-provisos.ts';
import { castAs } from './replies.ts';
import type { VotingRequest } from './requests.ts';

export type ProvisoRequest = Extract<
  VotingRequest,
  { ask: 'proviso-form' | 'vote-with-proviso' | 'met-form' | 'meet-proviso' }
>;

/** A yes that is subject to what the person's own party decides, and that it has. */
export const provisoAnswers: Answers<ProvisoRequest> = {
  'proviso-form': (context, { vote }) => provisoForm(context, vote, ''),
  async 'vote-with-proviso'(context, { vote, proviso }) {
    const { session } = context;
    const ballot = { vote, choice: 'yes', proviso } as const;
    const outcome = await session.execute({ type: 'castBallot', forum: session.forum, ...ballot });
    return outcome.ok
      ? castAs(outcome, vote, 'yes')
      : refusedOrFormAgain(context, outcome.refusal, (refusal) =>
          provisoForm(context, vote, proviso, refusal),
        );
  },
  'met-form': (context, { vote }) => metForm(context, vote, { reference: '', decidedOn: '' }),
  'meet-proviso'(context, { vote, member, reference, decidedOn }) {
    const typed = { reference, decidedOn };
    return carriedOut(
      context,
      { type: 'meetProviso', vote, member, ...typed },
      { message: 'proviso-met' },
      (refusal) => metForm(context, vote, typed, refusal),
    );
  },
};

/** Not shown to anyone who would be refused when sending it. */
async function provisoForm(
  context: RequestContext,
  id: string,
  proviso: string,
  refusal?: Refusal,
): Promise<Reply> {
  const { session, state } = context;
  const found = findOpen(state, { forum: session.forum, vote: id });
  if (!found.ok) return refusedWith(found.refusal);
  const member = await session.member();
  if (!isElector(found.vote, member)) return refusedWith({ code: 'not-an-elector' });
  if (!takesProvisos(found.vote)) return refusedWith({ code: 'no-provisos-here' });
  return show(presentProvisoForm(found.vote, state, member, proviso, refusal));
}

/** About the first of the person's own party that waits. */
async function metForm(
  context: RequestContext,
  id: string,
  typed: { readonly reference: string; readonly decidedOn: string },
  refusal?: Refusal,
): Promise<Reply> {
  const { session, state } = context;
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  const known = knownVote(state, { forum: session.forum, vote: id });
  if (!known.ok) return refusedWith(known.refusal);
  const decision = state.decisions.find(({ vote }) => vote === id);
  const waiting = decision ? awaitedProvisos(state, decision) : [];
  const party = partyOf(state, session.forum, await session.member());
  const own = waiting.find((proviso) => proviso.party === party);
  const notNow = decision && notToBeMet(state, decision);
  if (notNow) return refusedWith(notNow);
  if (decision && own) {
    const presenting = await session.presenting(context);
    return show(presentMetForm(decision, own, presenting, typed, refusal));
  }
  const [other] = waiting;
  if (!other) return refusedWith({ code: 'no-proviso' });
  return refusedOrFormAgain(context, { code: 'proviso-of-another-party', party: other.party });
}
