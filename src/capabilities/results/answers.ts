import { randomUUID } from 'node:crypto';
import { reopenable } from '../voting/domain/opening.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import type { Answers } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import {
  decisionsFound,
  MOST_DECISIONS_SHOWN,
  namedInDecisions,
  presentDecisions,
  toldSlots,
} from './present-decisions.ts';
import { revocable } from './domain/revoking.ts';
import { emptyReopening, presentReopenForm } from './present-form.ts';
import type { ResultRequest } from './requests.ts';

export const resultAnswers: Answers<Exclude<ResultRequest, { ask: 'revoke-form' | 'revoke-decision' }>> = {
  decisions: async ({ session, state, now }, { search }) => {
    const shown = decisionsFound(state, search).slice(0, MOST_DECISIONS_SHOWN);
    const slots = new Set(shown.flatMap((decision) => toldSlots(state, decision)));
    const toldAt = await session.toldAt([...slots]);
    const mayRevoke = (await session.isRepresentative(state)) && revocable(state, session.forum).length > 0;
    const names = await session.people(namedInDecisions(state));
    return show(presentDecisions(state, search, names, now, toldAt, mayRevoke));
  },
  async 'reopen-form'(context, { vote: id }) {
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const { session, state } = context;
    const found = reopenable(state, { forum: session.forum, vote: id });
    if (!found.ok) return refusedWith(found.refusal);
    const shown = await session.presenting(context);
    return show(presentReopenForm(found.vote, emptyReopening(found.vote, randomUUID()), shown));
  },
  'reopen-vote'(context, { earlier, vote, reason, secret, lastDay }) {
    const { state, session } = context;
    const round = { vote, reason, secret };
    const before = state.votes.get(earlier);
    return carriedOut(
      context,
      { type: 'reopenVote', earlier, ...round, ...(lastDay !== '' && { lastDay }) },
      { message: 'vote-reopened' },
      before?.status === 'closed'
        ? async (refusal) =>
            show(presentReopenForm(before, { ...round, lastDay }, await session.presenting(context), refusal))
        : undefined,
    );
  },
};
