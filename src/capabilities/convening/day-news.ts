import { z } from 'zod';
import { daysBetween, localDay } from '../../partnership/domain/calendar.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { Phrase } from '../../chat/phrase.ts';
import type { MeetingFact } from '../meetings/domain/facts.ts';
import { isHeld } from '../meetings/domain/meeting.ts';
import type { Meeting } from '../meetings/domain/meeting.ts';
import { nothingRecorded } from '../meetings/domain/nothing-recorded.ts';
import { meetingLine, until } from '../meetings/present.ts';
import { whereIt } from './news.ts';
import { meetingCard } from './notices.ts';
import { inShort } from './present.ts';

/** What the clock tells of a meeting: part of the journal's public format. */
export const dayNewsSubjects = [
  /** To one person who comes: a representative, or whoever comes in the place of one. */
  subject(
    z.strictObject({ subject: z.literal('meeting-tomorrow'), meeting: id }),
    ({ meeting: id }, presenting, to = '') => {
      const meeting = presenting.state.meetings.get(id);
      const how = meeting && howTheyCome(meeting, to);
      if (meeting?.status !== 'called' || !how) return undefined;
      const { answers, startsAt } = meeting;
      const { substitute = '' } = answers.get(to) ?? {};
      const [represented = ''] = [...answers].find(([, { servedBy }]) => servedBy === to) ?? [];
      return presentNews(presenting, 'meeting-tomorrow', {
        told: {
          ...nearLine(meeting, presenting),
          substitute,
          name: presenting.people.name(represented),
        },
        lines: [whereIt(meeting), `news.meeting-tomorrow.${how}`],
        // Whoever comes in the place of another has no seat to answer from.
        buttons: how === 'serves' ? [] : [agendaButton(id), cannotCome(id, startsAt)],
      });
    },
    { as: 'news', over: ({ meeting }, { meetings }) => meetings.get(meeting)?.status !== 'called' },
    ({ meeting }, { meetings }) => [...(meetings.get(meeting)?.answers.keys() ?? [])],
  ),
  /** In the group's chat on the day of the meeting: from here it is opened. */
  subject(
    z.strictObject({ subject: z.literal('meeting-today'), meeting: id }),
    ({ meeting: id }, presenting) => {
      const meeting = presenting.state.meetings.get(id);
      if (meeting?.status !== 'called') return undefined;
      return presentNews(presenting, 'meeting-today', {
        told: nearLine(meeting, presenting),
        lines: [whereIt(meeting), 'news.meeting-today.open'],
        buttons: [openButton(id), agendaButton(id)],
      });
    },
    { as: 'news', alerts: true },
  ),
  /** In the group's chat, and to whoever called it. */
  subject(
    z.strictObject({ subject: z.literal('meeting-not-opened'), meeting: id }),
    ({ meeting: id }, presenting) => {
      const meeting = presenting.state.meetings.get(id);
      if (meeting?.status !== 'called') return undefined;
      return presentNews(presenting, 'meeting-not-opened', {
        told: { ...meetingLine(meeting), when: inShort(meeting) },
        lines: ['news.meeting-not-opened.held', 'news.meeting-not-opened.not-held'],
        buttons: [
          openButton(id),
          { title: 'meeting.button.cancel-it', verb: 'cancel-meeting-form', data: { meeting: id } },
          { title: 'meeting.button.move-it', verb: 'move-meeting-form', data: { meeting: id } },
        ],
      });
    },
    { as: 'news', alerts: true },
  ),
  /** In the group's chat, and to whoever leads it. */
  subject(
    z.strictObject({ subject: z.literal('meeting-not-closed'), meeting: id }),
    ({ meeting: id }, presenting) => {
      const { state } = presenting;
      const meeting = state.meetings.get(id);
      if (meeting?.status !== 'open' || !isHeld(meeting)) return undefined;
      const empty = nothingRecorded(state, meeting);
      return presentNews(presenting, 'meeting-not-closed', {
        told: { ...meetingLine(meeting), opened: meeting.openedAt },
        lines: [
          'news.meeting-not-closed.minutes',
          ...(empty ? ['news.meeting-not-closed.nothing-recorded'] : []),
        ],
        buttons: [
          { title: 'close-meeting.button', verb: 'close-meeting-form', data: { meeting: id }, asked: true },
          empty
            ? { title: 'undo-opening.button', verb: 'undo-opening', data: { meeting: id } }
            : { title: 'minutes.button.agenda', verb: 'show-agenda', data: { meeting: id } },
        ],
      });
    },
    { as: 'news', alerts: true },
  ),
] as const;

/** Each once: the slot is that of what it was about. */
export function dayNews(fact: MeetingFact, after: Registered): readonly Notice[] {
  if (fact.type !== 'meetingDayTold') return [];
  const meeting = after.meetings.get(fact.meeting);
  if (!meeting) return [];
  const { id, forum } = meeting;
  const slot = `${fact.stage}:${id}:${fact.of}`;
  const toOne = (about: string, to: MemberId): Notice => ({
    forum,
    slot: `${slot}:${to}`,
    show: { subject: about, meeting: id },
    to,
  });
  const alsoTo = (about: string, to: MemberId | undefined): readonly Notice[] => [
    { forum, slot, show: { subject: about, meeting: id } },
    ...(to !== undefined && representatives(after, forum).includes(to) ? [toOne(about, to)] : []),
  ];
  switch (fact.stage) {
    case 'day-before':
      return comingTo(meeting).map((to) => toOne('meeting-tomorrow', to));
    case 'on-the-day':
      // The notice gets the button too.
      return [...alsoTo('meeting-today', undefined), meetingCard(meeting)];
    case 'not-opened':
      return alsoTo('meeting-not-opened', meeting.calledBy);
    case 'not-closed':
      return alsoTo('meeting-not-closed', isHeld(meeting) ? meeting.leader : undefined);
  }
}

/** Who has said that they come, who has sent somebody, and who has been sent. */
const comingTo = ({ answers }: Meeting): readonly MemberId[] => [
  ...new Set(
    [...answers].flatMap(([member, { answer, servedBy }]) =>
      answer === 'not-coming' ? [] : [member, ...(servedBy === undefined ? [] : [servedBy])],
    ),
  ),
];

function howTheyCome({ answers }: Meeting, member: MemberId) {
  const own = answers.get(member)?.answer;
  if (own === 'coming' || own === 'substitute') return own;
  return [...answers.values()].some(({ servedBy }) => servedBy === member) ? ('serves' as const) : undefined;
}

const nearLine = (meeting: Meeting, presenting: Presenting) => ({
  ...meetingLine(meeting),
  near: near(meeting, presenting),
  placed: meeting.place === undefined || meeting.place === '' ? 'no' : 'yes',
});

/** "I morgon kl. 13.00–15.00". */
function near({ startsAt, endsAt }: Meeting, { now }: Presenting): Phrase {
  const day = localDay(startsAt);
  const left = daysBetween(localDay(now.toISOString()), day);
  const how = left === 0 ? 'today' : left === 1 ? 'tomorrow' : 'weekday';
  return { say: `meeting.near.${how}`, day, startsAt, until: until(endsAt) };
}

const openButton = (meeting: string): NewsButton => ({
  title: 'meeting.button.open',
  verb: 'open-meeting-form',
  data: { meeting },
  asked: true,
});

const agendaButton = (meeting: string): NewsButton => ({
  title: 'raised.button',
  verb: 'agenda',
  data: { meeting },
});

const cannotCome = (meeting: string, startsAt: string): NewsButton => ({
  title: 'meeting.button.not-coming',
  verb: 'answer-attendance',
  data: { meeting, answer: 'not-coming', startsAt },
});
