import { z } from 'zod';
import type { MeetingFact } from '../meetings/domain/facts.ts';
import type { Meeting } from '../meetings/domain/meeting.ts';
import { meetingLine } from '../meetings/present.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice, Shown } from '../../partnership/notices.ts';

/** What is said of a meeting beside its card, which is edited: part of the journal's public format. */
export const conveningNewsSubjects = [
  /** `by`: member id of whoever cancelled it. */
  subject(
    z.strictObject({ subject: z.literal('meeting-cancelled'), meeting: id, by: id }),
    ({ meeting: id, by }, presenting) => {
      const meeting = presenting.state.meetings.get(id);
      if (meeting?.status !== 'cancelled') return undefined;
      const told = {
        ...meetingLine(meeting),
        reason: meeting.cancelledFor,
        name: presenting.people.name(by),
      };
      return presentNews(presenting, 'meeting-cancelled', { told, lines: ['news.meeting-cancelled.reason'] });
    },
    { as: 'news', alerts: true },
    ({ by }) => [by],
  ),
] as const;

/** A draft is nobody's plan yet: what becomes of it is not told. */
export function conveningNews(fact: MeetingFact, after: Registered, by: string): readonly Notice[] {
  const meeting = 'meeting' in fact ? after.meetings.get(fact.meeting) : undefined;
  if (meeting?.calledAt === undefined) return [];
  if (fact.type !== 'meetingCancelled') return [];
  return toEverybody(meeting, after, `cancelled:${meeting.id}`, {
    subject: 'meeting-cancelled',
    meeting: meeting.id,
    by,
  });
}

/** In the group's chat, and to each representative but the one who did it. */
const toEverybody = (
  { forum }: Meeting,
  after: Registered,
  slot: string,
  show: Shown & { readonly by: string },
): readonly Notice[] => [
  { forum, slot, show },
  ...representatives(after, forum)
    .filter((member) => member !== show.by)
    .map((to): Notice => ({ forum, slot: `${slot}:${to}`, show, to })),
];
