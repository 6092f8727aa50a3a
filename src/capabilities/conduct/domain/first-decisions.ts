import type { Refusal } from '../../../partnership/domain/refusal.ts';
import type { HeldItem } from '../../meetings/domain/meeting.ts';

/**
 * Whether a decision that the first meeting must take is neither taken nor put off (B-styrgrupp-61, 63). Whoever puts it
 * off says why; a vote that was left undecided has put it off by itself, and cannot be taken up again at the meeting.
 */
export function isFirstDecisionLeft({ origin, outcome }: HeldItem): boolean {
  if (origin.kind !== 'first-meeting') return false;
  return (
    outcome.kind !== 'decided' &&
    outcome.kind !== 'tabled' &&
    outcome.kind !== 'referred-back' &&
    outcome.kind !== 'in-vote'
  );
}

export const firstDecisionLeft = ({ title, source }: HeldItem): Refusal => ({
  code: 'first-decision-left',
  title,
  source: source ?? { kind: 'default' },
});
