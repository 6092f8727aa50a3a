import type { Refusal } from '../../../partnership/domain/refusal.ts';
import type { HeldItem } from '../../meetings/domain/meeting.ts';

/** Whether a decision that the first meeting must take is neither taken nor put off with a reason (B-styrgrupp-61, 63). */
export function isFirstDecisionLeft({ origin, outcome }: HeldItem): boolean {
  if (origin.kind !== 'first-meeting') return false;
  if (outcome.kind === 'tabled') return outcome.reason === undefined;
  return outcome.kind !== 'decided' && outcome.kind !== 'referred-back' && outcome.kind !== 'in-vote';
}

export const firstDecisionLeft = ({ title, source }: HeldItem): Refusal => ({
  code: 'first-decision-left',
  title,
  source: source ?? { kind: 'default' },
});
