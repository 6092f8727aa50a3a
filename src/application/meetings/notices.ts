import type { MeetingFact } from '../../domain/facts.ts';
import type { Registered } from '../../domain/partnership.ts';
import type { Notice } from '../notices.ts';

/** What a notice about meetings shows: part of the journal's public format. */
export const meetingSubjects = [] as const;

/** What the chats are told of it. @param after the state the fact led to */
export function meetingNotices(_fact: MeetingFact, _after: Registered): readonly Notice[] {
  return [];
}
