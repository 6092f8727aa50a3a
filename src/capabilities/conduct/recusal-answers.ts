import { randomUUID } from 'node:crypto';
import type { Label } from '../../agreement/domain/profile.ts';
import { given } from '../../partnership/domain/given.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { LONGEST_RECUSAL_REASON } from '../voting/domain/ballots.ts';
import { claimsInVote, claimsOnItem } from '../recusal/domain/claim.ts';
import { claimable } from './domain/recusal-claims.ts';
import type { AboutMatter } from './domain/recusal-claims.ts';
import type { RecusalRequest } from './recusal-requests.ts';

export type RecusalView = ReturnType<typeof presentClaimForm>;

export type RecusalMessage =
  | { message: 'recusal-claimed'; name: string }
  | { message: 'recusal-declared' }
  | { message: 'recusal-claim-accepted' }
  | { message: 'recusal-claim-disputed' };

type Filled = Extract<RecusalRequest, { ask: 'claim-recusal' }>;

export const recusalAnswers: Answers<RecusalRequest> = {
  'recusal-claim-form': (context, { meeting, item, vote }) =>
    claimForm(context, { ...given({ meeting, item, vote }), claim: randomUUID(), member: '', reason: '' }),
  async 'claim-recusal'(context, { meeting, item, vote, claim, member, reason }) {
    const filled = { ...given({ meeting, item, vote }), claim, member, reason };
    const own = filled.member === (await context.session.member());
    const name = (await context.session.people([filled.member])).name(filled.member);
    return carriedOut(
      context,
      { type: 'claimRecusal', ...filled },
      own ? { message: 'recusal-declared' } : { message: 'recusal-claimed', name },
      (refusal) => claimForm(context, filled, refusal),
    );
  },
  'answer-recusal-claim': (context, { claim, accepts }) =>
    carriedOut(
      context,
      { type: 'answerRecusalClaim', claim, accepts },
      { message: accepts ? 'recusal-claim-accepted' : 'recusal-claim-disputed' },
    ),
};

/** Whoever has been asked and has not answered is shown the question instead. */
async function claimForm(
  context: RequestContext,
  filled: Omit<Filled, 'ask'>,
  refusal?: Refusal,
): Promise<Reply> {
  const { session, state } = context;
  const about: AboutMatter = { ...filled, forum: session.forum };
  const actor = await actorIn(context);
  const found = claimable(state, about, actor);
  if (!found.ok) return refusedHere(context, found.refusal);
  const claims =
    filled.vote === undefined
      ? claimsOnItem(state, filled.meeting ?? '', filled.item ?? '')
      : claimsInVote(state, filled.vote);
  const asked = claims.find(({ member, accepts }) => member === actor.by && accepts === undefined);
  const people = await session.people([...found.members, ...(asked ? [asked.by] : [])]);
  return show(
    presentClaimForm({
      ...filled,
      title: found.title,
      people: found.members.map((member) => ({ member, name: people.name(member) })),
      longest: LONGEST_RECUSAL_REASON,
      asked: asked && { claim: asked.id, by: people.name(asked.by), said: asked.reason },
      refusal,
    }),
  );
}

/** The form as it is filled in, whom it can be about, and what the reader has been asked. */
export const presentClaimForm = (
  shown: Omit<Filled, 'ask'> & {
    readonly title: Label;
    readonly people: readonly { readonly member: string; readonly name: string }[];
    readonly longest: number;
    readonly asked: { readonly claim: string; readonly by: string; readonly said: string } | undefined;
    readonly refusal: Refusal | undefined;
  },
) => ({ view: 'recusal-claim-form' as const, ...shown });
