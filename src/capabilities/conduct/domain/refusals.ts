import type { Label, Source } from '../../../agreement/domain/profile.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';

/** Why something about a meeting from its opening to its approved minutes is refused. */
export type ConductRefusal =
  | { code: 'meeting-is-draft'; moment: string }
  | { code: 'meeting-not-open'; moment: string }
  | { code: 'meeting-still-open' }
  | { code: 'meeting-closed' }
  | { code: 'meeting-has-begun' }
  | { code: 'meeting-already-open'; member: string }
  | { code: 'another-meeting-open'; moment: string }
  | { code: 'no-open-meeting' }
  | { code: 'too-early'; moment: string }
  | { code: 'leader-not-present' }
  | { code: 'chair-opens'; member: string }
  | { code: 'only-leader'; member: string }
  | { code: 'unknown-matter' }
  | { code: 'matter-not-current' }
  | { code: 'agenda-moved-on' }
  | { code: 'matter-in-vote' }
  | { code: 'matter-decided'; decision: DecisionNumber }
  | { code: 'chair-not-recorded'; title: Label }
  | { code: 'first-decision-left'; title: Label; source: Source }
  | { code: 'vote-still-open'; question: string }
  | { code: 'not-present' }
  | { code: 'recusal-of-nobody' }
  | { code: 'recusal-claimed-already'; member: string }
  | { code: 'unknown-recusal-claim' }
  /** `member`: whom the claim is about. */
  | { code: 'only-the-person-answers'; member: string }
  | { code: 'unknown-decision' }
  | {
      code: 'meeting-is-full';
      most: number;
      of: 'notes' | 'items' | 'reservations' | 'coOpted' | 'corrections';
    }
  | { code: 'proposal-gone' }
  | { code: 'proposal-waits'; title: Label }
  | { code: 'proposal-of-another'; member: string }
  | { code: 'own-proposal' }
  | { code: 'concerns-unsaid' }
  | { code: 'decline-party-away'; party: string }
  | { code: 'not-today-short-notice'; days: number }
  | { code: 'not-today-not-in-notice' }
  | { code: 'not-today-party-away'; party: string }
  /** A question on no item of the agenda. */
  | { code: 'vote-party-away'; party: string }
  | { code: 'not-today-objected'; member: string };
