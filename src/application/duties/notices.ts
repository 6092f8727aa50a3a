import type { DutyFact } from '../../domain/facts.ts';
import type { Registered } from '../../domain/partnership.ts';
import type { Notice } from '../notices.ts';

/** What a notice about duties shows: part of the journal's public format. */
export const dutySubjects = [] as const;

/** What the chats are told of it. @param after the state the fact led to */
export function dutyNotices(_fact: DutyFact, _after: Registered): readonly Notice[] {
  return [];
}
