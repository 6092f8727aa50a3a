import { localDay } from '../../partnership/domain/calendar.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { agreementNow, forumInText, forumName, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { AgendaItem, Matter, PlannedMeeting } from '../meetings/domain/meeting.ts';
import { nextMeeting } from '../meetings/domain/planned.ts';
import { meetingLine } from '../meetings/present.ts';
import { chairOn } from '../meetings/domain/elected-chair.ts';
import { agendaFor, waitingItems } from './domain/agenda.ts';
import { LONGEST_MATTER_TITLE } from './domain/proposing.ts';
import type { FilledMatter } from './requests.ts';

export type AgendaView = ReturnType<
  typeof presentAgenda | typeof presentOrder | typeof presentMatterForm | typeof presentRaised
>;

const MOST_MATTERS_SHOWN = 3;

/** Why the item is there: which sentence says it, and what it is told by. A standing item needs no reason. */
function reasonFor({ id, origin, source }: AgendaItem, presenting: Presenting) {
  switch (origin.kind) {
    case 'standing':
      return {};
    case 'first-meeting':
      return { reason: source?.kind === 'clause' ? ('first-by-agreement' as const) : ('first' as const) };
    case 'chair':
      return chairReason(id, presenting);
    case 'called-for':
    case 'problem':
    case 'report-submitted':
      return { reason: origin.kind };
    case 'proposed':
      return { reason: origin.kind, name: presenting.people.name(origin.by) };
    case 'raised-by-forum':
      return { reason: origin.kind, forum: forumInText(agreementNow(presenting), origin.forum) };
    case 'report-due':
      return { reason: origin.kind, day: origin.due };
    case 'continuation':
      return { reason: origin.kind, day: origin.decideBy };
    case 'expiry':
      return { reason: origin.kind, day: origin.to };
    case 'asked-again':
      return {
        reason: origin.kind,
        decision: origin.decision,
        party: partyName(agreementNow(presenting), origin.party),
      };
    case 'tied-vote':
    case 'vote-between-meetings':
      return { reason: origin.kind, decision: origin.decision };
    case 'tabled':
    case 'referred-back': {
      const putOffAt = presenting.state.meetings.get(origin.meeting)?.startsAt;
      if (putOffAt === undefined) return {};
      const day = localDay(putOffAt);
      return origin.kind === 'tabled'
        ? { reason: origin.kind, day }
        : { reason: origin.kind, day, explanation: origin.reason };
    }
  }
}

/** The item is named after the last day of the chair before, if there was one. */
function chairReason(item: string, { state, forum, now }: Presenting) {
  const day = item.replace('chair:', '');
  if (day === 'first') return { reason: 'chair-none-elected' as const };
  const found = chairOn(state, forum, localDay(now.toISOString()));
  if ('missing' in found && found.missing === 'seat-lost') return { reason: 'chair-seat-lost' as const };
  return { reason: 'chair-term-over' as const, day };
}

/** The items with what their reasons are told by. */
export const agendaLines = (items: readonly AgendaItem[], presenting: Presenting) =>
  items.map((item) => {
    const { id, title, source } = item;
    return { item: id, title, source, ...reasonFor(item, presenting) };
  });

export const numberedLines = (items: readonly AgendaItem[], presenting: Presenting) =>
  agendaLines(items, presenting).map((line, index) => ({ number: index + 1, ...line }));

export const linesFor = (meeting: PlannedMeeting, presenting: Presenting) =>
  numberedLines(agendaFor(presenting.state, meeting, presenting.now.toISOString()), presenting);

/** An agenda with what stands on it for a reason of its own first: that is what people prepare for. */
export function atAGlance(agenda: ReturnType<typeof numberedLines>) {
  const matters = agenda.filter(({ reason }) => reason !== undefined);
  const shown = matters.slice(0, MOST_MATTERS_SHOWN);
  return { matters: shown, unshown: matters.length - shown.length, agenda };
}

/**
 * The agenda of a planned meeting; without one, what waits for the next.
 * @param representative whether to offer what only representatives may do
 */
export function presentAgenda(
  meeting: PlannedMeeting | undefined,
  presenting: Presenting,
  representative: boolean,
) {
  const { state, forum, now } = presenting;
  const items = meeting
    ? linesFor(meeting, presenting)
    : numberedLines(waitingItems(state, forum, now.toISOString()), presenting);
  const waiting = items.length === 0 ? ('nothing-waiting' as const) : ('no-meeting' as const);
  return {
    view: 'agenda' as const,
    forum: forumInText(agreementNow(presenting), forum),
    meeting: meeting && meetingLine(meeting),
    hint: meeting ? ('planned' as const) : waiting,
    ...atAGlance(items),
    representative,
  };
}

/** @param item the one that is chosen */
export const presentOrder = (meeting: PlannedMeeting, presenting: Presenting, item: string) => ({
  view: 'order-form' as const,
  ...meetingLine(meeting),
  items: linesFor(meeting, presenting),
  item,
});

export function presentMatterForm(
  presenting: Omit<Presenting, 'people'>,
  { matter, title, forum: chosen }: FilledMatter,
  refusal?: Refusal,
) {
  const { forum } = presenting;
  const agreement = agreementNow(presenting);
  const raisesTo = agreementForum(agreement, forum)?.raisesTo;
  const forums = raisesTo ? [forum, raisesTo.value.forum] : [forum];
  return {
    view: 'matter-form' as const,
    matter,
    title,
    longest: LONGEST_MATTER_TITLE,
    forum: forums.includes(chosen) ? chosen : forum,
    forums: forums.map((id) => ({ id, name: forumName(agreement, id) })),
    raisesTo: raisesTo && {
      forum: forumInText(agreement, raisesTo.value.forum),
      source: raisesTo.source,
    },
    refusal,
  };
}

/** What the forum it is raised to is told (B-samverkansgrupp-78). */
export function presentRaised(matter: Matter, presenting: Presenting) {
  const { state, people, now } = presenting;
  const agreement = agreementNow(presenting);
  const from = matter.from ?? matter.forum;
  const source = agreementForum(agreement, from)?.raisesTo?.source;
  const startsAt = nextMeeting(state, matter.forum, now.toISOString())?.startsAt;
  return {
    view: 'raised-matter' as const,
    title: matter.title,
    by: people.name(matter.by),
    from: forumInText(agreement, from),
    // What lets that forum raise it.
    source,
    // Absent when no meeting is planned.
    startsAt,
  };
}
