import { z } from 'zod';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import type { MeetingFact } from '../meetings/domain/facts.ts';
import { meetingLine } from '../meetings/present.ts';
import { agendaSlot } from './notices.ts';

export const undoneNewsSubjects = [
  /** `by`: member id of whoever undid it. */
  subject(
    z.strictObject({ subject: z.literal('opening-undone'), meeting: id, by: id }),
    ({ meeting: id, by }, presenting) => {
      const meeting = presenting.state.meetings.get(id);
      return (
        meeting &&
        presentNews(presenting, 'opening-undone', {
          told: { ...meetingLine(meeting), name: presenting.people.name(by) },
          lines: ['news.opening-undone.by'],
          buttons: [{ title: 'raised.button', verb: 'agenda', data: { meeting: id } }],
        })
      );
    },
    { as: 'news' },
    ({ by }) => [by],
  ),
] as const;

/** The card that followed the meeting says so from now on, and whoever is there hears of it. */
export function undoneNews(fact: MeetingFact, after: Registered, by: string): readonly Notice[] {
  const meeting = fact.type === 'meetingOpeningUndone' ? after.meetings.get(fact.meeting) : undefined;
  if (!meeting) return [];
  const { id, forum, undone } = meeting;
  const show = { subject: 'opening-undone', meeting: id, by };
  return [
    { forum, slot: agendaSlot(id, undone - 1), show },
    { forum, slot: `opening-undone:${id}:${undone}`, show },
  ];
}
