import type { Phrase } from '../../chat/phrase.ts';

/** What a person is told about what they did. */
export type DutyMessage =
  /** `name` said so on the local day; what they wrote, if anything. */
  | { message: 'duty-fulfilled'; what: Phrase; name: string; day: string; noted: boolean; note: string }
  | { message: 'duty-reopened'; what: Phrase };
