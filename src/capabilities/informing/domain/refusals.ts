import type { Label, Source } from '../../../agreement/domain/profile.ts';

export type InformingRefusal =
  | { code: 'unknown-notice' }
  | { code: 'unknown-information-duty' }
  /** `who`: whose duty it is, by the clause. */
  | { code: 'information-of-others'; who: Label; source: Source }
  /** The forum that is to be told meets in no chat yet. */
  | { code: 'told-forum-without-chat'; group: Label; source: Source }
  | { code: 'too-many-notices'; most: number }
  | { code: 'notice-not-to-you'; group: Label }
  | { code: 'own-notice' }
  | { code: 'notice-of-another'; member: string }
  | { code: 'notice-taken-up' };
