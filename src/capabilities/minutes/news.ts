import { z } from 'zod';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { heldIn } from '../conduct/notices.ts';
import type { MeetingFact } from '../meetings/domain/facts.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { minutesNumber } from '../meetings/minutes-number.ts';
import { awaitedApprovers } from './domain/approvers.ts';

/** What is said of minutes beside their card: part of the journal's public format. */
export const minutesNewsSubjects = [
  /** To each of those who may approve; in the chat the card itself comes then, and mentions them. */
  subject(
    z.strictObject({ subject: z.literal('minutes-to-approve'), meeting: id }),
    ({ meeting: id }, presenting, to) => {
      const meeting = heldIn(presenting.state, id);
      const day = localDay(presenting.now.toISOString());
      if (!meeting || to === undefined) return undefined;
      if (!awaitedApprovers(presenting.state, meeting, day).includes(to)) return undefined;
      return presentNews(presenting, 'minutes-to-approve', {
        told: toldOf(presenting, meeting),
        lines: [
          'news.minutes-to-approve.one-each',
          ...(meeting.approvals.length === 0 ? ['minutes.correctable'] : []),
        ],
        buttons: [
          { title: 'minutes.button.approve', verb: 'approve-minutes', data: { meeting: id }, asked: true },
          readButton(id),
        ],
      });
    },
    { as: 'news' },
  ),
  subject(
    z.strictObject({ subject: z.literal('minutes-approved'), meeting: id }),
    ({ meeting: id }, presenting) => {
      const meeting = heldIn(presenting.state, id);
      if (meeting?.status !== 'approved') return undefined;
      const last = meeting.approvals.at(-1)?.by ?? '';
      return presentNews(presenting, 'minutes-approved', {
        told: { ...toldOf(presenting, meeting), name: presenting.people.name(last) },
        lines: ['news.minutes-approved.by', 'minutes.locked'],
        buttons: [readButton(id)],
      });
    },
    { as: 'news' },
    ({ meeting }, state) => heldIn(state, meeting)?.approvals.map(({ by }) => by) ?? [],
  ),
] as const;

/** Whoever ends the meeting sees the minutes come in the chat. */
export function minutesNews(fact: MeetingFact, after: Registered, by: string): readonly Notice[] {
  if (fact.type !== 'meetingClosed' && fact.type !== 'minutesApproved') return [];
  const meeting = heldIn(after, fact.meeting);
  if (!meeting) return [];
  const { id, forum, status, closedAt } = meeting;
  if (fact.type === 'minutesApproved') {
    const show = { subject: 'minutes-approved', meeting: id } as const;
    return status === 'approved' ? [{ forum, slot: `approved:${id}`, show }] : [];
  }
  const show = { subject: 'minutes-to-approve', meeting: id } as const;
  return awaitedApprovers(after, meeting, localDay(closedAt ?? ''))
    .filter((member) => member !== by)
    .map((to) => ({ forum, slot: `approve:${id}:${to}`, show, to }));
}

const toldOf = (presenting: Presenting, meeting: HeldMeeting) => ({
  ...minutesNumber(presenting.state, meeting),
  group: forumInText(agreementNow(presenting), meeting.forum),
  day: localDay(meeting.openedAt),
});

const readButton = (meeting: string): NewsButton => ({
  title: 'news.minutes.read',
  verb: 'minutes',
  data: { meeting },
});
