import type { AttendanceFact } from '../attendance/domain/facts.ts';
import { z } from 'zod';
import { representativesOf } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsView } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { heldIn } from '../conduct/notices.ts';
import { partiesOf } from '../meetings/domain/seated.ts';
import type { MeetingFact } from '../meetings/domain/facts.ts';
import { isLocked } from '../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { approversIn, mendersOf, openChange, partiesAt } from './domain/approvers.ts';
import type { MinutesFact } from './domain/facts.ts';
import { readButton, toldOf } from './news-told.ts';
import { toApprover } from './news-to-approver.ts';

const about = { meeting: id } as const;

/** What is said of minutes beside their card: part of the journal's public format. */
export const minutesNewsSubjects = [
  /** To each approver, kept up to date; in the chat the card itself comes then, and mentions them. */
  subject(
    z.strictObject({ subject: z.literal('minutes-to-approve'), ...about }),
    ({ meeting: id }, presenting, to): NewsView | undefined => {
      const meeting = heldIn(presenting.state, id);
      return meeting && to !== undefined ? toApprover(presenting, meeting, to) : undefined;
    },
    { as: 'news' },
  ),
  subject(
    z.strictObject({ subject: z.literal('minutes-approved'), ...about }),
    ({ meeting: id }, presenting) => {
      const meeting = heldIn(presenting.state, id);
      if (meeting?.status !== 'approved') return undefined;
      const last = meeting.approvals.at(-1)?.by ?? '';
      return presentNews(presenting, 'minutes-approved', {
        told: { ...toldOf(presenting, meeting), name: presenting.people.name(last) },
        lines: ['news.minutes-approved.by', 'minutes.approved-and-locked'],
        buttons: [readButton(id)],
      });
    },
    { as: 'news' },
    ({ meeting }, state) => heldIn(state, meeting)?.approvals.map(({ by }) => by) ?? [],
  ),
  subject(
    z.strictObject({ subject: z.literal('minutes-locked'), ...about }),
    ({ meeting: id }, presenting) => {
      const meeting = heldIn(presenting.state, id);
      if (meeting?.status !== 'locked') return undefined;
      return presentNews(presenting, 'minutes-locked', {
        told: { ...toldOf(presenting, meeting), missing: missingIn(presenting, meeting) },
        lines: ['news.minutes-locked.missing', 'minutes.locked-without'],
        buttons: [readButton(id)],
      });
    },
    { as: 'news', alerts: true },
  ),
  /** To whoever is to put the draft right. `change`: which of those asked for, from 1. */
  subject(
    z.strictObject({
      subject: z.literal('minutes-change-asked'),
      ...about,
      change: z.string().regex(/^[1-9]\d{0,8}$/),
    }),
    ({ meeting: id, change }, presenting) => {
      const meeting = heldIn(presenting.state, id);
      const asked = meeting?.handling.asked[Number(change) - 1];
      if (!meeting || !asked) return undefined;
      const waits = meeting.status === 'closed' && !asked.sent;
      return presentNews(presenting, 'minutes-change-asked', {
        told: { ...toldOf(presenting, meeting), name: presenting.people.name(asked.by), text: asked.text },
        lines: [
          'news.minutes-change-asked.text',
          waits ? 'news.minutes-change-asked.do' : 'news.minutes-change-asked.done',
        ],
        buttons: [
          ...(waits
            ? [
                {
                  title: 'minutes.button.send-again',
                  verb: 'minutes-form',
                  data: { meeting: id, form: 'send-minutes' },
                  asked: true,
                },
              ]
            : []),
          readButton(id),
        ],
      });
    },
    { as: 'news' },
  ),
  /** To the representatives of a party that was not at the meeting. */
  subject(
    z.strictObject({ subject: z.literal('minutes-to-read'), ...about }),
    ({ meeting: id }, presenting) => {
      const meeting = heldIn(presenting.state, id);
      if (!meeting) return undefined;
      return presentNews(presenting, 'minutes-to-read', {
        told: toldOf(presenting, meeting),
        lines: ['news.minutes-to-read.why'],
        buttons: [
          { title: 'minutes.button.read', verb: 'read-minutes', data: { meeting: id }, asked: true },
          readButton(id),
        ],
      });
    },
    { as: 'news' },
  ),
] as const;

/** The parties that have not approved, with the reason. */
export const missingIn = (presenting: Presenting, { handling }: HeldMeeting): readonly Phrase[] =>
  (handling.locked?.unapproved ?? []).map(({ party, reason }) => ({
    say: `minutes.missing.${reason}`,
    party: partyName(agreementNow(presenting), party),
  }));

/** The messages that facts about a meeting, or what becomes of its minutes, lead to. */
export function minutesNews(
  fact: MeetingFact | MinutesFact | AttendanceFact,
  after: Registered,
  by: string,
): readonly Notice[] {
  const meeting = 'meeting' in fact ? heldIn(after, fact.meeting) : undefined;
  if (!meeting || meeting.status === 'open') return [];
  const { id, forum, handling } = meeting;
  const about = { meeting: id };
  const approvers = toApprovers(meeting, after);
  if (fact.type === 'meetingClosed') return [...approvers, ...toAbsent(meeting, after, by)];
  if (ANSWERS.has(fact.type)) {
    const outcome = { approved: 'minutes-approved', locked: 'minutes-locked', closed: '' }[meeting.status];
    return [
      // Until they are locked it is only the answer of who gave it that is another.
      ...approvers.filter(({ to }) => isLocked(meeting) || to === by),
      ...(outcome === ''
        ? []
        : [{ forum, slot: `${meeting.status}:${id}`, show: { subject: outcome, ...about } }]),
    ];
  }
  if (fact.type === 'minutesChangeAsked' || fact.type === 'minutesSentAgain') {
    const change = String(handling.asked.length);
    const show = { subject: 'minutes-change-asked', ...about, change };
    return [
      ...approvers,
      ...mendersOf(after, meeting)
        .filter((member) => member !== handling.asked.at(-1)?.by)
        .map((to) => ({ forum, slot: `change:${id}:${change}:${to}`, show, to })),
    ];
  }
  if (fact.type === 'approverReplaced') return approvers.filter(({ to }) => to === fact.member && to !== by);
  // Only where approvals have fallen is there a new version.
  const again = CHANGES.has(fact.type) && handling.version > 1 && !openChange(meeting);
  return again ? approvers : [];
}

const ANSWERS: ReadonlySet<(MeetingFact | MinutesFact | AttendanceFact)['type']> = new Set([
  'minutesApproved',
  'approvalWithdrawn',
  'approvalRefused',
  'minutesLocked',
]);
const CHANGES: ReadonlySet<(MeetingFact | MinutesFact | AttendanceFact)['type']> = new Set([
  'noteTaken',
  'noteChanged',
  'noteRemoved',
  'attendanceCorrected',
  'attendanceMarked',
  'coOptedRecorded',
  'coOptedRemoved',
]);

/** One message to each for every time that they are given the draft, but not to who gave it; it follows what they do. */
function toApprovers(meeting: HeldMeeting, after: Registered): readonly Notice[] {
  const { id, forum, handling } = meeting;
  const slot = handling.version > 1 ? `approve:${id}:${handling.version}` : `approve:${id}`;
  const show = { subject: 'minutes-to-approve', meeting: id } as const;
  return approversIn(after, meeting)
    .map(({ member }) => member)
    .filter((member) => member !== handling.sentBy)
    .map((to) => ({ forum, slot: `${slot}:${to}`, show, to }));
}

function toAbsent(meeting: HeldMeeting, after: Registered, by: string): readonly Notice[] {
  const { id, forum, closedAt = '' } = meeting;
  const attended = partiesAt(meeting);
  return partiesOf(after, forum, localDay(closedAt))
    .filter((party) => !attended.includes(party))
    .flatMap((party) => representativesOf(after, forum, party))
    .filter((member) => member !== by)
    .map((to) => ({
      forum,
      slot: `read:${id}:${to}`,
      show: { subject: 'minutes-to-read', meeting: id },
      to,
    }));
}
