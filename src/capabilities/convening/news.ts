import { z } from 'zod';
import type { MeetingFact } from '../meetings/domain/facts.ts';
import type { Meeting, Move } from '../meetings/domain/meeting.ts';
import { meetingLine, until } from '../meetings/present.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton } from '../../partnership/news.ts';
import type { Notice, Shown } from '../../partnership/notices.ts';
import { notAnswered } from './domain/not-answered.ts';
import { toEach } from './notices.ts';
import { inShort, LONGEST_PLACE_IN_SHORT } from './present.ts';
import { shortened } from '../../partnership/shortened.ts';

/** What is said of a meeting beside its card, which is edited: part of the journal's public format. */
export const conveningNewsSubjects = [
  /** In the chat, where the draft becomes the notice by an edit; each representative gets the notice itself. */
  subject(
    z.strictObject({ subject: z.literal('meeting-called'), meeting: id, by: id }),
    ({ meeting: id, by }, presenting) => {
      const meeting = presenting.state.meetings.get(id);
      if (meeting?.status !== 'called') return undefined;
      const { reason } = meeting;
      return presentNews(presenting, 'meeting-called', {
        told: { ...meetingLine(meeting), when: inShort(meeting), reason, name: presenting.people.name(by) },
        lines: [
          whereIt(meeting),
          ...(reason === undefined ? [] : ['news.meeting-called.reason']),
          'news.meeting-called.by',
        ],
        buttons: answersTo(meeting, meeting.startsAt),
      });
    },
    { as: 'news', alerts: true, awaits: ({ meeting, by }, { state }) => notAnswered(state, meeting, by) },
    ({ by }) => [by],
  ),
  /** `move`: which it is of those since it was called, from 1. */
  subject(
    z.strictObject({
      subject: z.literal('meeting-moved'),
      meeting: id,
      move: z.string().regex(/^[1-9]\d{0,8}$/),
    }),
    ({ meeting: id, move }, presenting) => {
      const meeting = presenting.state.meetings.get(id);
      const made = moveOf(meeting, move);
      if (meeting?.status !== 'called' || !made) return undefined;
      const { startsAt, endsAt, place = '' } = meeting.moves[Number(move)]?.from ?? meeting;
      const { startsAt: earlierStart, endsAt: earlierEnd, place: earlierPlace = '' } = made.from;
      const newPlace = place !== earlierPlace;
      const news = startsAt !== earlierStart ? 'meeting-moved' : newPlace ? 'meeting-place' : 'meeting-end';
      const told = {
        ...meetingLine(meeting),
        startsAt,
        endsAt,
        until: until(endsAt),
        ends: endsAt === undefined ? 'no' : 'yes',
        earlierUntil: until(earlierEnd),
        place,
        placeInShort: shortened(place, LONGEST_PLACE_IN_SHORT),
        placed: place === '' ? 'no' : 'yes',
        earlierStart,
        earlierPlace,
        name: presenting.people.name(made.by),
      };
      return presentNews(presenting, news, {
        told,
        lines: [
          ...(news === 'meeting-moved' ? ['news.meeting-moved.earlier'] : []),
          ...(news === 'meeting-place' && endsAt !== earlierEnd ? ['news.meeting-place.end'] : []),
          placeLine(place, earlierPlace),
          `news.${news}.by`,
        ],
        buttons: answersTo(meeting, startsAt),
      });
    },
    {
      as: 'news',
      alerts: true,
      awaits: ({ meeting, move }, { state }) =>
        notAnswered(state, meeting, moveOf(state.meetings.get(meeting), move)?.by),
    },
    ({ meeting, move }, { meetings }) => [moveOf(meetings.get(meeting), move)?.by ?? []].flat(),
  ),
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
  const { id, forum, moves } = meeting;
  if (fact.type === 'meetingCalled')
    return [{ forum, slot: `called:${id}`, show: { subject: 'meeting-called', meeting: id, by } }];
  if (fact.type === 'meetingMoved') {
    const move = String(moves.length);
    const show = { subject: 'meeting-moved', meeting: id, move };
    return toEverybody(forum, after, `moved:${id}:${move}`, show, by);
  }
  if (fact.type !== 'meetingCancelled') return [];
  const show = { subject: 'meeting-cancelled', meeting: id, by };
  return toEverybody(forum, after, `cancelled:${id}`, show, by);
}

/** In the group's chat, and to each representative but the one who did it. */
const toEverybody = (
  forum: string,
  after: Registered,
  slot: string,
  show: Shown,
  by: MemberId,
): readonly Notice[] => [{ forum, slot, show }, ...toEach(forum, after, slot, show, by)];

const moveOf = (meeting: Meeting | undefined, move: string): Move | undefined =>
  meeting?.moves[Number(move) - 1];

export const whereIt = ({ place = '' }: Meeting): string =>
  place === '' ? 'news.meeting.no-place' : 'news.meeting.place';

function placeLine(place: string, earlierPlace: string): string {
  if (place === earlierPlace) return place === '' ? 'news.meeting.no-place' : 'news.meeting.same-place';
  if (place === '') return 'news.meeting.place-gone';
  return earlierPlace === '' ? 'news.meeting.place' : 'news.meeting.new-place';
}

/** The answer is about the time that is told: what has been said once is not put right when the meeting is moved. */
const answersTo = ({ id: meeting }: Meeting, startsAt: string): readonly NewsButton[] => [
  {
    title: 'meeting.answers.coming',
    verb: 'answer-attendance',
    data: { meeting, answer: 'coming', startsAt },
  },
  {
    title: 'meeting.button.not-coming',
    verb: 'answer-attendance',
    data: { meeting, answer: 'not-coming', startsAt },
  },
  { title: 'meeting.answers.substitute', verb: 'substitute-form', data: { meeting } },
];
