import type { MeetingFact } from './facts.ts';
import type { Registered } from '../partnership/domain/state.ts';
import type { Notice } from './notices.ts';
import { conductNotices, conductSubjects } from './conduct/notices.ts';
import { conveningNotices, conveningSubjects } from './convening/notices.ts';

/** What a notice about meetings shows: part of the journal's public format. */
export const meetingSubjects = [...conveningSubjects, ...conductSubjects] as const;

/**
 * What the chats are told of it.
 * @param after the state the fact led to
 * @param by member id of who gave the command
 */
export const meetingNotices = (fact: MeetingFact, after: Registered, by: string): readonly Notice[] => [
  ...conveningNotices(fact, after, by),
  ...conductNotices(fact, after),
];
