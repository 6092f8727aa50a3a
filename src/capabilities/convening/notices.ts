import { z } from 'zod';
import type { MeetingFact } from '../meetings/domain/facts.ts';
import type { RegistrationFact } from '../registration/domain/facts.ts';
import { newcomersBy } from '../registration/domain/newcomers.ts';
import type { Meeting } from '../meetings/domain/meeting.ts';
import { plannedMeetings } from '../meetings/domain/planned.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import { presentRaised } from '../agenda/present-matter.ts';
import { subject } from '../../partnership/capability.ts';
import type { Notice, Shown } from '../../partnership/notices.ts';
import { notAnswered } from './domain/not-answered.ts';
import { presentMeeting } from './present.ts';

const id = z.string().min(1).max(256);

export const conveningSubjects = [
  /** The draft, and the notice it becomes. */
  subject(
    z.strictObject({ subject: z.literal('meeting'), meeting: id }),
    ({ meeting }, presenting) => {
      const found = presenting.state.meetings.get(meeting);
      return found && presentMeeting(found, presenting);
    },
    { as: 'card', awaits: ({ meeting }, { state }) => notAnswered(state, meeting) },
  ),
  /** The notice to one representative: anyone who has no seat any more has nothing to answer. */
  subject(
    z.strictObject({ subject: z.literal('meeting-notice'), meeting: id }),
    ({ meeting }, presenting, to) => {
      const found = presenting.state.meetings.get(meeting);
      const view = found && presentMeeting(found, presenting, to);
      return view?.own && view;
    },
    { as: 'card', over: ({ meeting }, { meetings }) => meetings.get(meeting)?.status !== 'called' },
  ),
  /** A matter that one forum raises, told to the other. */
  subject(
    z.strictObject({ subject: z.literal('raised-matter'), matter: id }),
    ({ matter }, presenting) => {
      const found = presenting.state.matters.get(matter);
      return found && presentRaised(found, presenting);
    },
    { as: 'card' },
  ),
] as const;

/**
 * The meeting's card is kept up to date from draft to cancellation or closing; each representative's own follows
 * what concerns that person.
 * @param by member id of the person who gave the command
 */
export function conveningNotices(fact: MeetingFact, after: Registered, by: string): readonly Notice[] {
  if (fact.type === 'matterProposed') {
    const { matter, forum, from } = fact;
    const cards = plannedMeetingNotices(after, forum);
    if (from === undefined) return cards;
    return [{ forum, slot: `matter:${matter}`, show: { subject: 'raised-matter', matter } }, ...cards];
  }
  const meeting = 'meeting' in fact ? after.meetings.get(fact.meeting) : undefined;
  if (!meeting) return [];
  if (CHANGES_THE_CARD.has(fact.type)) return [meetingCard(meeting)];
  if (fact.type === 'attendanceAnswered') return [meetingCard(meeting), toOne(meeting, by)];
  return CONCERNS_EVERYBODY.has(fact.type) ? [meetingCard(meeting), ...personal(meeting, after)] : [];
}

/** Types of facts about a meeting that nobody is written to about. */
const CHANGES_THE_CARD: ReadonlySet<string> = new Set(['meetingDrafted', 'agendaOrdered']);
/** Of those that change each representative's own card too. */
const CONCERNS_EVERYBODY: ReadonlySet<string> = new Set([
  'meetingCalled',
  'meetingMoved',
  'meetingCancelled',
  'meetingOpened',
  'meetingOpeningUndone',
  'meetingClosed',
]);

/** For whatever changes the agendas of the forum's meetings to come. */
export const plannedMeetingNotices = (after: Registered, forum: string): readonly Notice[] =>
  plannedMeetings(after, forum).map(meetingCard);

/** Each person's own card too: for what must not stand on any of them any more. */
export const everyPlannedCard = (after: Registered, forum: string): readonly Notice[] =>
  plannedMeetings(after, forum).flatMap((meeting) => [meetingCard(meeting), ...personal(meeting, after)]);

export const meetingCard = ({ id: meeting, forum }: Meeting): Notice => ({
  forum,
  slot: `meeting:${meeting}`,
  show: { subject: 'meeting', meeting },
});

/** Nobody has been written to about a draft. */
const personal = (meeting: Meeting, after: Registered): readonly Notice[] =>
  meeting.calledAt === undefined
    ? []
    : representatives(after, meeting.forum).map((member) => toOne(meeting, member));

const toOne = ({ id: meeting, forum }: Meeting, to: string): Notice => ({
  forum,
  slot: `notice:${meeting}:${to}`,
  show: { subject: 'meeting-notice', meeting },
  to,
});

/** Whoever has got a seat is called to the meetings that the others have been called to. */
export function noticesToNewcomers(fact: RegistrationFact, after: Registered): readonly Notice[] {
  const came = newcomersBy(fact, after).map(({ member }) => member);
  return came.length === 0 || !('forum' in fact)
    ? []
    : plannedMeetings(after, fact.forum)
        .flatMap((meeting) => personal(meeting, after))
        .filter(({ to = '' }) => came.includes(to));
}

interface Added {
  /** Id of the agenda item. */
  readonly item: string;
  /** Where it can come up more than once: which time this is. */
  readonly time?: number;
  /** The group's chat is told nothing else of it. */
  readonly alsoInChat?: boolean;
}

/** What is told of an item that has come on the agenda of a meeting that people have been called to. */
export function addedToAgenda(
  after: Registered,
  forum: string,
  { item, time, alsoInChat = false }: Added,
  by: string,
): readonly Notice[] {
  if (!plannedMeetings(after, forum).some(({ status }) => status === 'called')) return [];
  const slot = time === undefined ? `added:${item}` : `added:${item}:${time}`;
  const show = { subject: 'matter-added', item };
  return [...(alsoInChat ? [{ forum, slot, show }] : []), ...toEach(forum, after, slot, show, by)];
}

/** Each of the forum's representatives but the one who did it. */
export const toEach = (
  forum: string,
  after: Registered,
  slot: string,
  show: Shown,
  by: MemberId,
): readonly Notice[] =>
  representatives(after, forum)
    .filter((member) => member !== by)
    .map((to): Notice => ({ forum, slot: `${slot}:${to}`, show, to }));
