import type { ReportFact } from '../../domain/facts.ts';
import type { Registered } from '../../domain/partnership.ts';
import type { Notice } from '../notices.ts';

/** What a notice about reports shows: part of the journal's public format. */
export const reportSubjects = [] as const;

/** What the chats are told of it. @param after the state the fact led to */
export function reportNotices(_fact: ReportFact, _after: Registered): readonly Notice[] {
  return [];
}
