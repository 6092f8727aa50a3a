import type { Source } from '../../../agreement/domain/profile.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';

export type VotingRefusal =
  | { code: 'question-missing' }
  | { code: 'question-too-long'; longest: number }
  | { code: 'too-many-open-votes'; most: number }
  | { code: 'unknown-vote' }
  | { code: 'no-open-vote' }
  | { code: 'several-open-votes' }
  | { code: 'vote-closed'; decision: DecisionNumber }
  | { code: 'last-day-too-soon'; day: string }
  | { code: 'days-to-answer-too-few'; day: string; days: number; source: Source }
  | { code: 'last-day-too-far'; day: string }
  | { code: 'voting-is-over'; day: string }
  | { code: 'not-an-elector' }
  | { code: 'not-at-the-meeting' }
  | { code: 'substitute-votes'; member: string }
  | { code: 'recused' }
  | { code: 'recusal-reason-missing' }
  | { code: 'recusal-reason-too-long'; longest: number }
  | { code: 'alternatives-too-few'; least: number }
  | { code: 'alternatives-too-many'; most: number }
  | { code: 'alternative-too-long'; longest: number }
  | { code: 'alternatives-alike' }
  | { code: 'alternatives-need-a-rule'; source: Source }
  | { code: 'party-without-a-representative'; party: string }
  | { code: 'alternatives-not-here' }
  | { code: 'every-party-votes-openly' }
  | { code: 'not-an-answer' }
  | { code: 'nobody-attends' }
  | { code: 'closes-by-itself'; day: string }
  | { code: 'call-missing-first' }
  | { code: 'call-not-over'; moment: string }
  | { code: 'not-your-question'; member: string }
  | { code: 'answered-already' }
  | { code: 'voting-accepts' }
  | { code: 'form-not-accepted'; remaining: number }
  | { code: 'form-already-accepted' }
  | { code: 'not-in-writing' }
  | { code: 'only-who-leads-closes'; member: string }
  | { code: 'vote-not-closed' }
  | { code: 'vote-reopened-already' }
  | { code: 'everybody-is-recused' }
  | { code: 'vote-has-taken-effect'; decision: DecisionNumber }
  | { code: 'ballots-unreadable' }
  | { code: 'rule-is-in-the-agreement'; source: Source }
  | { code: 'casting-vote-needs-a-chair' }
  /** This vote takes no yes with a proviso. */
  | { code: 'no-provisos-here' }
  | { code: 'proviso-missing' }
  /** The decision waits for no such thing. */
  | { code: 'no-proviso' }
  | { code: 'proviso-of-another-party'; party: string }
  | { code: 'proviso-met-already' }
  | { code: 'quorum-too-large'; most: number }
  | { code: 'rule-holds-already'; source: Source }
  | { code: 'no-rule-to-remove' };
