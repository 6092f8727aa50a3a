import type { Source } from '../../../agreement/domain/profile.ts';

/** Why something about who is there is refused. */
export type AttendanceRefusal =
  /** `member`: the representative for whom. */
  | { code: 'party-says-who-serves'; member: string }
  | { code: 'says-they-are-here'; member: string }
  | { code: 'has-a-seat'; member: string }
  | { code: 'co-opted-unnamed' }
  | { code: 'substitute-name-missing' }
  | { code: 'substitute-unnamed'; member: string }
  | { code: 'substitute-has-a-seat'; member: string }
  | { code: 'substitute-serves-already'; member: string }
  | { code: 'too-many-substitutes'; party: string; most: number; source: Source }
  | { code: 'not-quorate'; present: number; least: number; source: Source };
