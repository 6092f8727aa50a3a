import { agendaFor, waitingItems } from './domain/agenda.ts';
import type { AgendaItem, Matter, Origin, PlannedMeeting } from '../meetings/domain/meeting.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { agreementNow, forumInText, forumName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { AgendaLine, AgendaView, MatterFormView, OrderFormView, RaisedMatterView } from './views.ts';
import { meetingLine } from '../meetings/meeting-line.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { nextMeeting } from '../meetings/domain/planned.ts';

/** The items with what their reasons are told by. */
export const agendaLines = (items: readonly AgendaItem[], presenting: Presenting): readonly AgendaLine[] =>
  items.map(({ id: item, title, origin, source }) => ({
    item,
    title,
    origin,
    ...(source && { source }),
    ...toldBy(origin, presenting),
  }));

function toldBy(origin: Origin, presenting: Presenting): Pick<AgendaLine, 'by' | 'forum' | 'putOffAt'> {
  const { state, people } = presenting;
  if (origin.kind === 'proposed') return { by: people.name(origin.by) };
  if (origin.kind === 'raised-by-forum')
    return { forum: forumInText(agreementNow(presenting), origin.forum) };
  if (origin.kind !== 'tabled' && origin.kind !== 'referred-back') return {};
  const putOffAt = state.meetings.get(origin.meeting)?.startsAt;
  return putOffAt === undefined ? {} : { putOffAt };
}

export const linesFor = (meeting: PlannedMeeting, presenting: Presenting): readonly AgendaLine[] =>
  agendaLines(agendaFor(presenting.state, meeting, presenting.now.toISOString()), presenting);

/** @param representative whether to offer what only representatives may do */
export function presentAgenda(
  meeting: PlannedMeeting | undefined,
  presenting: Presenting,
  representative: boolean,
): AgendaView {
  const { state, forum, now } = presenting;
  return {
    view: 'agenda',
    forum: forumName(agreementNow(presenting), forum),
    ...(meeting && { meeting: meetingLine(meeting) }),
    items: meeting
      ? linesFor(meeting, presenting)
      : agendaLines(waitingItems(state, forum, now.toISOString()), presenting),
    representative,
  };
}

export const presentOrder = (
  meeting: PlannedMeeting,
  presenting: Presenting,
  item: string,
): OrderFormView => ({
  view: 'order-form',
  meeting: meetingLine(meeting),
  items: linesFor(meeting, presenting),
  item,
});

/** @param typed with the forum that is chosen */
export function presentMatterForm(
  shown: Omit<Presenting, 'people'>,
  typed: Pick<MatterFormView, 'matter' | 'title' | 'forum'>,
  problem?: Refusal,
): MatterFormView {
  const { forum } = shown;
  const agreement = agreementNow(shown);
  const raisesTo = agreementForum(agreement, forum)?.raisesTo;
  const other = raisesTo?.value.forum;
  return {
    view: 'matter-form',
    ...typed,
    own: { id: forum, name: forumName(agreement, forum) },
    ...(raisesTo &&
      other !== undefined && {
        raisesTo: {
          id: other,
          name: forumName(agreement, other),
          nameInText: forumInText(agreement, other),
          source: raisesTo.source,
        },
      }),
    ...(problem && { problem }),
  };
}

/** What the forum it is raised to is told (B-samverkansgrupp-78). */
export function presentRaised(matter: Matter, presenting: Presenting): RaisedMatterView {
  const { state, people, now } = presenting;
  const agreement = agreementNow(presenting);
  const from = matter.from ?? matter.forum;
  const source = agreementForum(agreement, from)?.raisesTo?.source;
  const startsAt = nextMeeting(state, matter.forum, now.toISOString())?.startsAt;
  return {
    view: 'raised-matter',
    title: matter.title,
    by: people.name(matter.by),
    from: forumInText(agreement, from),
    ...(source && { source }),
    ...(startsAt !== undefined && { startsAt }),
  };
}
