import { z } from 'zod';
import type { DutyFact } from './domain/facts.ts';
import { subject } from '../../partnership/capability.ts';
import type { Notice } from '../../partnership/notices.ts';
import { awaitedIn, presentDigest } from './present.ts';

/** What a notice about duties shows: part of the journal's public format. `day` is the local day of the reminders. */
export const dutySubjects = [
  subject(
    z.strictObject({ subject: z.literal('digest'), day: z.iso.date() }),
    ({ day }, presenting, to) => presentDigest(presenting, day, to),
    {
      as: 'news',
      alerts: true,
      awaits: ({ day }, presenting) => awaitedIn(presenting, day, undefined),
    },
  ),
] as const;

/** At most one message to a person and day, and one to a forum: the reminders of a day share its slot. */
export function dutyNotices(fact: DutyFact): readonly Notice[] {
  if (fact.type !== 'reminded') return [];
  const { forum, day, to } = fact;
  const show = { subject: 'digest' as const, day };
  if (to.length === 0) return [{ forum, slot: `digest:${forum}:${day}`, show }];
  return to.map((member) => ({ forum, slot: `digest:${member}:${day}`, show, to: member }));
}
