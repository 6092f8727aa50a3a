import { z } from 'zod';
import {
  isAmendmentFact,
  isDutyFact,
  isMeetingFact,
  isProblemFact,
  isReportFact,
  isVotingFact,
} from './facts.ts';
import type { Fact } from './facts.ts';
import type { Partnership, Registered } from '../partnership/domain/state.ts';
import { amendmentNotices, amendmentSubjects } from './amendments/notices.ts';
import { dutyNotices, dutySubjects } from './duties/notices.ts';
import { agendaOfVote, conductNotices, conductSubjects } from './conduct/notices.ts';
import { conveningNotices, conveningSubjects } from './convening/notices.ts';
import { problemNotices, problemSubjects } from './problems/notices.ts';
import { registrationNotices, registrationSubjects } from './registration/notices.ts';
import { reportNotices, reportSubjects } from './reports/notices.ts';
import { votingNotices, votingSubjects } from './voting/notices.ts';
import { lastPerSlot } from '../partnership/last-per-slot.ts';

const id = z.string().min(1).max(256);

const subjectSchema = z
  .discriminatedUnion('subject', [
    ...registrationSubjects,
    ...votingSubjects,
    ...conveningSubjects,
    ...conductSubjects,
    ...problemSubjects,
    ...reportSubjects,
    ...dutySubjects,
    ...amendmentSubjects,
  ])
  .readonly();

/** Part of the journal's public format: like a commit, strict and without defaults. */
export const noticeSchema = z
  .strictObject({
    forum: id,
    /** Unique in the partnership, so a message to one person has that person in its slot. */
    slot: id,
    show: subjectSchema,
    /** Member id: the message goes to that person's personal chat instead of the forum's chat. */
    to: id.exactOptional(),
  })
  .readonly();

/**
 * What a commit makes the bot tell: data, never a rendered card. A notice means "the forum's chat has one
 * message in this slot, and it shows how things stand": delivering it posts the message the first time and
 * edits it afterwards, so several notices for one slot collapse into the last, and delivering twice is harmless
 * once the message is known.
 */
export type Notice = z.infer<typeof noticeSchema>;

/**
 * The notices of a command's facts, in the order they are to be seen. `after` is the state they led to, `by` who gave
 * the command.
 */
export function noticesOf(facts: readonly Fact[], after: Partnership, by: string): readonly Notice[] {
  if (after.status !== 'registered') return [];
  return lastPerSlot(facts.flatMap((fact) => noticesOfOne(fact, after, by)));
}

function noticesOfOne(fact: Fact, after: Registered, by: string): readonly Notice[] {
  if (isVotingFact(fact)) return votingNotices(fact, after, agendaOfVote(fact, after));
  if (isAmendmentFact(fact)) return amendmentNotices(fact, after);
  if (isMeetingFact(fact)) return [...conveningNotices(fact, after, by), ...conductNotices(fact, after)];
  if (isProblemFact(fact)) return problemNotices(fact, after);
  if (isReportFact(fact)) return reportNotices(fact, after);
  if (isDutyFact(fact)) return dutyNotices(fact);
  return registrationNotices(fact);
}
