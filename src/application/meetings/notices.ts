import type { MeetingFact } from '../../domain/facts.ts';
import type { Registered } from '../../domain/partnership.ts';
import type { Notice } from '../notices.ts';
import { conductNotices, conductSubjects } from './conduct-notices.ts';

/** What a notice about meetings shows: part of the journal's public format. */
export const meetingSubjects = [...conductSubjects] as const;

/** What the chats are told of it. @param after the state the fact led to */
export function meetingNotices(fact: MeetingFact, after: Registered): readonly Notice[] {
  return conductNotices(fact, after);
}
