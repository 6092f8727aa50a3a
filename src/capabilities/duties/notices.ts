import { z } from 'zod';
import type { DutyFact } from './domain/facts.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Reminder } from './domain/reminder.ts';
import { subject } from '../../partnership/capability.ts';
import type { Notice } from '../../partnership/notices.ts';
import { awaitedIn, isDigestOver, presentDigest } from './present.ts';

/** What a notice about duties shows: part of the journal's public format. `day` is the local day of the reminders. */
export const dutySubjects = [
  subject(
    z.strictObject({ subject: z.literal('digest'), day: z.iso.date() }),
    ({ day }, presenting, to) => presentDigest(presenting, day, to),
    {
      as: 'news',
      alerts: true,
      awaits: ({ day }, presenting) => awaitedIn(presenting, day, undefined),
      spent: ({ day }, presenting, to) => isDigestOver(presenting, day, to),
    },
  ),
] as const;

/**
 * At most one message to a person and day, and one to a forum: the reminders of a day share its slot. The latest that
 * asks for a duty says so when somebody has said that it is done, or that it is not.
 */
export function dutyNotices(fact: DutyFact, after: Registered): readonly Notice[] {
  if (fact.type === 'reminded') return digests(fact);
  if (fact.type === 'partnershipEnded') return [];
  const latest = new Map<string, Notice>();
  for (const reminder of after.reminders.filter(({ duty }) => duty === fact.duty))
    for (const notice of digests(reminder)) latest.set(`${notice.forum}:${notice.to ?? ''}`, notice);
  return [...latest.values()];
}

function digests({ forum, day, to }: Pick<Reminder, 'forum' | 'day' | 'to'>): readonly Notice[] {
  const show = { subject: 'digest' as const, day };
  if (to.length === 0) return [{ forum, slot: `digest:${forum}:${day}`, show }];
  return to.map((member) => ({ forum, slot: `digest:${member}:${day}`, show, to: member }));
}
