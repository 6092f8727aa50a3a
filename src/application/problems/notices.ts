import type { ProblemFact } from '../../domain/facts.ts';
import type { Registered } from '../../domain/partnership.ts';
import type { Notice } from '../notices.ts';

/** What a notice about problems shows: part of the journal's public format. */
export const problemSubjects = [] as const;

/** What the chats are told of it. @param after the state the fact led to */
export function problemNotices(_fact: ProblemFact, _after: Registered): readonly Notice[] {
  return [];
}
