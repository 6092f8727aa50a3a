import { openActions } from '../actions/domain/action.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { AgendaItem, PlannedMeeting } from '../meetings/domain/meeting.ts';
import { meetingLine } from '../meetings/present.ts';
import { chairOn } from '../meetings/domain/elected-chair.ts';
import { agendaFor, waitingItems } from './domain/agenda.ts';
import { decisionNamed } from '../results/domain/revoking.ts';
import { matterOf } from './domain/waiting-matters.ts';
import type { MatterView } from './present-matter.ts';

export type AgendaView = ReturnType<typeof presentAgenda | typeof presentOrder> | MatterView;

const MOST_MATTERS_SHOWN = 3;
/** Matters of a long agenda that can be opened from it, with what is written beside them: a card has only so much room. */
const MOST_MATTER_BUTTONS = 20;

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
    case 'urgent-action': {
      const { party = '', day } = presenting.state.urgentActions.get(origin.action) ?? {};
      return { reason: origin.kind, party: partyName(agreementNow(presenting), party), day };
    }
    case 'information':
      return informationReason(origin.notice, presenting);
    case 'proposed':
      return { reason: origin.kind, name: presenting.people.name(origin.by) };
    case 'raised-by-forum':
      return { reason: origin.kind, forum: forumInText(agreementNow(presenting), origin.forum) };
    case 'report-due':
      return { reason: origin.kind, day: origin.due };
    case 'continuation':
      return { reason: origin.kind, day: origin.decideBy };
    case 'actions':
      return actionsReason(presenting);
    case 'expiry':
      return { reason: origin.kind, day: origin.to };
    case 'directive': {
      const { forum = '' } = decisionNamed(presenting.state, origin.decision) ?? {};
      return {
        reason: origin.kind,
        decision: origin.decision,
        forum: forumInText(agreementNow(presenting), forum),
      };
    }
    case 'asked-again':
      return {
        reason: origin.kind,
        decision: origin.decision,
        party: partyName(agreementNow(presenting), origin.party),
      };
    case 'tied-vote':
    case 'undecided-vote':
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

function informationReason(id: string, presenting: Presenting) {
  const { party = '', at } = presenting.state.information.get(id) ?? {};
  if (at === undefined) return {};
  const name = partyName(agreementNow(presenting), party);
  return { reason: 'information' as const, party: name, day: localDay(at) };
}

function actionsReason({ state, forum, now }: Presenting) {
  const open = openActions(state, forum);
  const today = localDay(now.toISOString());
  return {
    reason: 'actions' as const,
    left: open.length,
    late: open.filter(({ due }) => due < today).length,
  };
}

/** The item is named after the last day of the chair before, if there was one. */
function chairReason(item: string, { state, forum, now }: Presenting) {
  const day = item.replace('chair:', '');
  if (day === 'first') return { reason: 'chair-none-elected' as const };
  const found = chairOn(state, forum, localDay(now.toISOString()));
  if ('missing' in found && found.missing === 'seat-lost') return { reason: 'chair-seat-lost' as const };
  // What is named otherwise was taken up at a meeting, by those who were there.
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? { reason: 'chair-term-over' as const, day } : {};
}

/** The items with what their reasons are told by, and what whoever proposed them has written beside. */
export const agendaLines = (items: readonly AgendaItem[], presenting: Presenting) =>
  items.map((item) => {
    const { id, title, source } = item;
    const { id: matter, background, link } = matterOf(presenting.state, id) ?? {};
    return {
      item: id,
      title,
      source,
      ...reasonFor(item, presenting),
      ...(matter !== undefined && { matter }),
      ...(background !== undefined && { background }),
      ...(link !== undefined && { link }),
    };
  });

export const numberedLines = (items: readonly AgendaItem[], presenting: Presenting) =>
  agendaLines(items, presenting).map((line, index) => ({ number: index + 1, ...line }));

export const linesFor = (meeting: PlannedMeeting, presenting: Presenting) =>
  numberedLines(agendaFor(presenting.state, meeting, presenting.now.toISOString()), presenting);

/** An agenda with what stands on it for a reason of its own first: that is what people prepare for. */
export function atAGlance(agenda: ReturnType<typeof numberedLines>) {
  const matters = agenda.filter(({ reason }) => reason !== undefined);
  const shown = matters.slice(0, MOST_MATTERS_SHOWN);
  // One button to each matter.
  const buttons = matters.filter(({ matter }) => matter !== undefined).slice(0, MOST_MATTER_BUTTONS);
  const rest = agenda.map(({ matter, background, ...line }) => {
    const whole = background === undefined ? line : { ...line, background };
    if (!buttons.some(({ item }) => item === line.item)) return line;
    return matter === undefined || shown.some(({ item }) => item === line.item)
      ? whole
      : { ...whole, matter };
  });
  return { matters: shown, unshown: matters.length - shown.length, agenda: rest };
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

/** What stands on the agenda and can be moved, and what the meeting does without. @param item the one that is chosen */
export function presentOrder(meeting: PlannedMeeting, presenting: Presenting, item: string) {
  const lines = linesFor(meeting, presenting);
  const all = agendaFor(presenting.state, { ...meeting, leftOut: [] }, presenting.now.toISOString());
  const leftOut = all
    .filter(({ id }) => meeting.leftOut?.includes(id) && !lines.some((line) => line.item === id))
    .map(({ id, title }) => ({ item: id, title }));
  return {
    view: 'order-form' as const,
    ...meetingLine(meeting),
    items: lines.slice(0, -1),
    leftOut,
    item,
  };
}
