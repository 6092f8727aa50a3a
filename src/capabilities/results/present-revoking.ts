import type { Phrase } from '../../chat/phrase.ts';
import { decisionChoice } from '../../partnership/domain/decision.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Named } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { lastDayFields } from '../group-rules/present-last-day.ts';
import { LONGEST_REPLACEMENT, revocable, revokedThrough, saidIn } from './domain/revoking.ts';
import type { ResultRequest } from './requests.ts';

export type FilledRevoking = Omit<Extract<ResultRequest, { ask: 'revoke-decision' }>, 'ask'>;

/** Of what the earlier decision says, in the question. */
export const LONGEST_EARLIER_DECISION = 150;
/** The newest: an older one is found by searching for it. */
const MOST_OFFERED_DECISIONS = 20;
const LONGEST_OFFERED_DECISION = 80;

export const emptyRevoking = (vote: string, decision: string): FilledRevoking => ({
  vote,
  decision,
  how: '',
  text: '',
  lastDay: '',
});

/** Asks which decision is to be revoked, and whether another is to hold in its place. */
export function presentRevokeForm(
  shown: Named,
  forum: string,
  { vote, decision, how, text, lastDay }: FilledRevoking,
  refusal?: Refusal,
) {
  const all = revocable(shown.state, forum);
  const chosen = all.filter(({ number }) => decisionChoice(number) === decision);
  const offered = [...new Set([...chosen, ...all.slice(0, MOST_OFFERED_DECISIONS)])];
  return {
    view: 'revoke-form' as const,
    decisions: offered.map((one) => ({
      number: one.number,
      text: shortened(saidIn(shown.state, one), LONGEST_OFFERED_DECISION),
      value: decisionChoice(one.number),
    })),
    decision,
    how,
    text,
    longest: LONGEST_REPLACEMENT,
    ...lastDayFields(lastDay, shown, forum),
    refusal,
    send: { vote },
  };
}

/** That the decision no longer holds, and through which. */
export const revokedPhrase = ({ revokedBy }: Pick<Decision, 'revokedBy'>): Phrase | undefined =>
  revokedBy && {
    say: revokedBy.replaced ? 'decisions.replaced' : 'decisions.revoked',
    decision: revokedBy.decision,
  };

/** Which earlier decision it has revoked or replaced. */
export function revokesPhrase(state: Registered, decision: Decision): Phrase | undefined {
  const earlier = revokedThrough(state, decision);
  return (
    earlier && {
      say: earlier.revokedBy?.replaced ? 'decisions.replaces' : 'decisions.revokes',
      decision: earlier.number,
    }
  );
}
