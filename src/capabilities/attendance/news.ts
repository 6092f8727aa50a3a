import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import type { MeetingFact } from '../meetings/domain/facts.ts';
import { isHeld } from '../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { meetingLine } from '../meetings/present.ts';
import { unmarked } from './domain/attendance.ts';
import type { AttendanceFact } from './domain/facts.ts';

/** What a person is told about whether they are there: part of the journal's public format. */
export const attendanceSubjects = [
  /** To somebody who had said that they would come. */
  subject(
    z.strictObject({ subject: z.literal('attendance-asked'), meeting: id }),
    ({ meeting: of }, presenting, to) => {
      const meeting = heldIn(presenting.state, of);
      if (meeting?.status !== 'open' || to === undefined || !unmarked(meeting).includes(to)) return undefined;
      const told = { ...meetingLine(meeting), name: presenting.people.name(meeting.leader) };
      return presentNews(presenting, 'attendance-asked', {
        told,
        lines: ['news.attendance-asked.why'],
        buttons: answers(of),
      });
    },
    { as: 'news' },
  ),
  /** What somebody else has said of a person. `mark`: which it is of those at the meeting, from 1. */
  subject(
    z.strictObject({
      subject: z.literal('attendance-marked'),
      meeting: id,
      mark: z.string().regex(/^[1-9]\d{0,8}$/),
    }),
    ({ meeting: of, mark: number }, presenting) => {
      const meeting = heldIn(presenting.state, of);
      const mark = meeting?.marks[Number(number) - 1];
      if (!meeting || !mark) return undefined;
      const told = { ...meetingLine(meeting), as: mark.state, name: presenting.people.name(mark.by) };
      return presentNews(presenting, 'attendance-marked', {
        told,
        lines: ['news.attendance-marked.change'],
        buttons: meeting.status === 'open' ? answers(of) : [],
      });
    },
    { as: 'news' },
    ({ meeting, mark }, state) => [heldIn(state, meeting)?.marks[Number(mark) - 1]?.by ?? []].flat(),
  ),
] as const;

const answers = (meeting: string): readonly NewsButton[] => [
  { title: 'attendance.button.here', verb: 'i-am-here', data: { meeting }, asked: true },
  { title: 'attendance.button.not-here', verb: 'i-am-not-here', data: { meeting } },
];

function heldIn({ meetings }: Registered, id: string): HeldMeeting | undefined {
  const meeting = meetings.get(id);
  return meeting && isHeld(meeting) ? meeting : undefined;
}

/** Those who had said that they would come are asked whether they are there, when the meeting opens without them. */
export function attendanceAsked(fact: MeetingFact, after: Registered): readonly Notice[] {
  const meeting = fact.type === 'meetingOpened' ? heldIn(after, fact.meeting) : undefined;
  if (!meeting) return [];
  const { id: of, forum, answers: given } = meeting;
  const show = { subject: 'attendance-asked', meeting: of };
  return unmarked(meeting)
    .filter((member) => given.get(member)?.answer === 'coming')
    .map((to) => ({ forum, slot: `asked:${of}:${to}`, show, to }));
}

/** Whoever is marked by another is told, and can put it right. */
export function attendanceMarked(fact: AttendanceFact, after: Registered, by: string): readonly Notice[] {
  const meeting = fact.type === 'attendanceMarked' ? heldIn(after, fact.meeting) : undefined;
  if (!meeting || fact.type !== 'attendanceMarked' || fact.member === by) return [];
  // Of several in one command each has the number that it got.
  const number = 1 + meeting.marks.findLastIndex(({ member }) => member === fact.member);
  const show = { subject: 'attendance-marked', meeting: meeting.id, mark: String(number) };
  const to = fact.member;
  return [{ forum: meeting.forum, slot: `marked:${meeting.id}:${number}`, show, to }];
}
