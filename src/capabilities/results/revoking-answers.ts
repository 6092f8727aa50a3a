import { randomUUID } from 'node:crypto';
import { decisionChoice } from '../../partnership/domain/decision.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import type { Found, Refusal } from '../../partnership/domain/refusal.ts';
import { recordable } from '../../partnership/domain/text.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../../partnership/reply.ts';
import { shortened } from '../../partnership/shortened.ts';
import { LONGEST_REPLACEMENT, notRevocable, revocable, revokingQuestion, saidIn } from './domain/revoking.ts';
import { emptyRevoking, LONGEST_EARLIER_DECISION, presentRevokeForm } from './present-revoking.ts';
import type { FilledRevoking } from './present-revoking.ts';
import type { ResultRequest } from './requests.ts';

type RevokingRequest = Extract<ResultRequest, { ask: 'revoke-form' | 'revoke-decision' }>;

export const revokingAnswers: Answers<RevokingRequest> = {
  'revoke-form': (context, { decision }) => form(context, emptyRevoking(randomUUID(), decision)),
  /** Opens the vote, with the question in the language of the forum. */
  'revoke-decision'(context, filled) {
    const { session, state } = context;
    const { vote, how, text, lastDay } = filled;
    const again = (refusal: Refusal) => form(context, filled, refusal);
    const found = named(context, filled);
    if (!found.ok) return again(found.refusal);
    const { decision } = found;
    if (how === '') return again({ code: 'choice-missing' });
    if (how === 'revoke' && text.trim() !== '') return again({ code: 'replacement-not-asked-for' });
    const written = how === 'replace' ? recordable(text, LONGEST_REPLACEMENT) : undefined;
    if (written?.ok === false) return again(written.refusal);
    const revoking = { decision: decision.number, ...(written && { replacedBy: written.text }) };
    const language = state.forums.get(session.forum)?.language ?? 'sv';
    return carriedOut(
      context,
      {
        type: 'openVote',
        forum: session.forum,
        vote,
        question: revokingQuestion(revoking, shortened(saidIn(state, decision), LONGEST_EARLIER_DECISION))[
          language
        ],
        effect: { kind: 'revoke', ...revoking },
        ...(lastDay !== '' && { lastDay }),
      },
      { message: 'vote-opened' },
      again,
    );
  },
};

function named(
  { state }: RequestContext,
  { decision: chosen }: FilledRevoking,
): Found<{ decision: Decision }> {
  const decision = state.decisions.find(({ number }) => decisionChoice(number) === chosen);
  return decision ? { ok: true, decision } : { ok: false, refusal: { code: 'revoked-decision-missing' } };
}

/** Not shown to anyone who would be refused when sending it, nor about a decision that cannot be revoked. */
async function form(context: RequestContext, filled: FilledRevoking, refusal?: Refusal): Promise<Reply> {
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  const { session, state } = context;
  const found = named(context, filled);
  const wrong = found.ok && notRevocable(state, session.forum, { decision: found.decision.number });
  if (wrong) return refusedWith(wrong);
  if (revocable(state, session.forum).length === 0) return refusedWith({ code: 'nothing-to-revoke' });
  return show(presentRevokeForm(await session.presenting(context), session.forum, filled, refusal));
}
