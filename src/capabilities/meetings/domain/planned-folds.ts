import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import { plannedIn, withMeeting } from './changed-meeting.ts';
import type { MeetingFactOf } from './facts.ts';
import type { Meeting, Move } from './meeting.ts';

type Planning = MeetingFactOf<
  | 'meetingDrafted'
  | 'meetingMoved'
  | 'meetingCancelled'
  | 'matterProposed'
  | 'agendaOrdered'
  | 'meetingCalled'
  | 'attendanceAnswered'
>;

/** A meeting until it is opened, and what is proposed for its agenda. */
export const plannedFolds: FoldsOf<Planning> = {
  meetingDrafted: (state, fact, { by, at }) => {
    const { meeting: id, forum, kind, startsAt, endsAt, place, reason } = fact;
    return withMeeting(state, {
      status: 'draft',
      id,
      forum,
      kind,
      startsAt,
      ...(endsAt !== undefined && { endsAt }),
      ...(place !== undefined && { place }),
      ...(reason !== undefined && { reason }),
      draftedBy: by,
      draftedAt: at,
      order: [],
      moves: [],
      answers: new Map(),
      told: [],
      undone: 0,
    });
  },
  meetingMoved: (state, fact, { by, at }) => {
    const { startsAt, endsAt, place } = fact;
    const meeting = plannedIn(state, fact);
    const move = { by, at, from: whenAndWhere(meeting) };
    return withMeeting(state, {
      ...meeting,
      startsAt,
      endsAt,
      ...(place !== undefined && { place }),
      ...(meeting.status === 'called' && { moves: [...meeting.moves, move] }),
      // Anyone who could come at one time has not said that they can at another.
      answers: startsAt === meeting.startsAt ? meeting.answers : new Map(),
    });
  },
  meetingCancelled: (state, fact) =>
    withMeeting(state, {
      ...plannedIn(state, fact),
      status: 'cancelled',
      cancelledFor: fact.reason,
    }),
  matterProposed: (state, fact, { by, at }) => {
    const { matter: id, forum, title, from, background, link } = fact;
    const matter = {
      id,
      forum,
      title,
      by,
      at,
      ...(from !== undefined && { from }),
      ...(background !== undefined && { background }),
      ...(link !== undefined && { link }),
    };
    return { ...state, matters: withEntry(state.matters, id, matter) };
  },
  agendaOrdered: (state, fact) => withMeeting(state, { ...plannedIn(state, fact), order: fact.items }),
  meetingCalled: (state, fact, { by, at }) => {
    const meeting = plannedIn(state, fact);
    return withMeeting(state, {
      ...meeting,
      status: 'called',
      calledAt: at,
      calledBy: by,
      calledAs: whenAndWhere(meeting),
      ...(fact.agenda && { calledAbout: fact.agenda }),
    });
  },
  attendanceAnswered: (state, fact, { by }) => {
    const meeting = plannedIn(state, fact);
    const { answer, substitute, servedBy } = fact;
    const answers = withEntry(meeting.answers, by, {
      answer,
      ...(substitute !== undefined && { substitute }),
      ...(servedBy !== undefined && { servedBy }),
    });
    return withMeeting(state, { ...meeting, answers });
  },
};

const whenAndWhere = ({ startsAt, endsAt, place }: Meeting): Move['from'] => ({
  startsAt,
  ...(endsAt !== undefined && { endsAt }),
  ...(place !== undefined && { place }),
});
