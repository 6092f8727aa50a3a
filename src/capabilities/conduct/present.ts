import type { Phrase } from '../../chat/phrase.ts';
import { agreementInForce } from '../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Named, Presenting } from '../../partnership/presenting.ts';
import { agendaLines } from '../agenda/present.ts';
import { attendanceLines, presence } from '../attendance/present.ts';
import { chairMatter } from '../chair/domain/chair.ts';
import { rotationIn } from '../chair/present.ts';
import type { HeldItem, HeldMeeting } from '../meetings/domain/meeting.ts';
import { decisionsOn, openToReservation, settledBy } from '../meetings/domain/record.ts';
import { meetingHead } from '../meetings/meeting-head.ts';
import { becameOf, decidedLine } from './present-decided.ts';
import type { presentCloseMeeting, presentItemForm } from './present-forms.ts';

export type ConductView = ReturnType<
  typeof presentLiveAgenda | typeof presentItemForm | typeof presentCloseMeeting
>;

/** So that an agenda of any length keeps the card within what Teams takes. */
const LONGEST_SHOWN_ITEM = 140;
const LONGEST_TITLES_TOGETHER = 4500;
const MOST_ITEM_CHOICES = 30;

/** The agenda of a meeting that goes on, or that is over. */
export function presentLiveAgenda(presenting: Presenting, meeting: HeldMeeting) {
  const { state } = presenting;
  const agreement = agreementNow(presenting);
  const rules = agreementForum(agreement, meeting.forum);
  const { closedAt, agenda } = meeting;
  const over = closedAt !== undefined;
  const chair = rules && !over ? chairMatter(state, rules, meeting) : undefined;
  const current = over ? undefined : currentItem(presenting, meeting, chair);
  const lines = agenda.map((item, index) => itemLine(presenting, meeting, item, index));
  const items = lines.map(({ line }) => line);
  const next = items.slice(current?.number).find(isWaiting) ?? items.find(isWaiting);
  const hint = hintFor({ over, chair, current: current?.item, next: next?.item });
  const raisesTo = rules?.raisesTo?.value.forum;
  return {
    view: 'live-agenda' as const,
    ...meetingHead(presenting, meeting),
    openedAt: meeting.openedAt,
    closed: over,
    ...(over && { closedAt }),
    leader: leaderOf(presenting, meeting),
    ...presence(attendanceLines(presenting, meeting.seats, meeting.attendance)),
    ...(current && { current }),
    ...(hint && { hint }),
    /** Parties that had the chair last as well (B-styrgrupp-60). */
    electedAgain: lines.flatMap(({ electedAgain }) => electedAgain),
    items,
    longestTitle: Math.min(
      LONGEST_SHOWN_ITEM,
      Math.floor(LONGEST_TITLES_TOGETHER / Math.max(agenda.length, 1)),
    ),
    choices: over ? [] : choicesAmong(lines),
    /** The item taken up next unless another is chosen. */
    next: next?.item ?? '',
    /** The item that electing a chair is about now. */
    ...(chair && { chairMatter: { item: chair.id } }),
    /** There is something to make a reservation about. */
    hasDecisions: openToReservation(state, meeting).length > 0,
    ...(raisesTo !== undefined && { raisesTo: { id: raisesTo, forum: forumInText(agreement, raisesTo) } }),
  };
}

/** The chair as the meeting was opened leads as chair; anybody else, where the chair is to lead, as acting chair. */
export function leaderOf({ state, people }: Named, meeting: HeldMeeting) {
  const name = people.name(meeting.leader);
  const then = agreementInForce(state, localDay(meeting.openedAt));
  if (agreementForum(then, meeting.forum)?.leadership.value !== 'chair')
    return { name, role: 'leader' as const };
  return { name, role: meeting.chair === meeting.leader ? ('chair' as const) : ('acting-chair' as const) };
}

/** The item under discussion, why it is there, and whose turn it is where it elects a chair. */
function currentItem(presenting: Presenting, meeting: HeldMeeting, chair: HeldItem | undefined) {
  const index = meeting.agenda.findIndex(({ outcome }) => outcome.kind === 'current');
  const item = meeting.agenda[index];
  if (!item) return undefined;
  const { id, title } = item;
  const electsChair = chair?.id === id;
  const rotation = electsChair ? rotationIn(presenting, meeting.forum) : undefined;
  return {
    number: index + 1,
    total: meeting.agenda.length,
    item: id,
    title,
    why: whyOf(presenting, item),
    electsChair,
    ...(rotation && { rotation }),
  };
}

/** Also why a standing item is there: the sentence, with what it is told by; nothing where nothing is known. */
function whyOf(presenting: Presenting, item: HeldItem) {
  const { origin, source } = item;
  if (origin.kind === 'standing') return source ? [{ reason: 'standing' as const, source }] : [];
  return agendaLines([item], presenting).filter(({ reason }) => reason !== undefined);
}

type ItemLine = ReturnType<typeof itemLine>;

function itemLine(presenting: Presenting, meeting: HeldMeeting, item: HeldItem, index: number) {
  const { id, title, outcome } = item;
  const { kind } = outcome;
  const decisions = decisionsOn(presenting.state, meeting, item).map((decision) =>
    decidedLine(presenting, decision),
  );
  // Of a meeting that is over, also what was not dealt with.
  const became =
    kind === 'waiting' && meeting.closedAt === undefined ? undefined : becameOf(outcome, decisions);
  return {
    line: { number: index + 1, item: id, title, ...(became && { state: became }) },
    electedAgain: decisions.flatMap(({ elected }) =>
      elected?.sameParty === undefined ? [] : [{ party: elected.sameParty }],
    ),
    /** May be taken up: not settled, not in a vote, not under discussion. */
    open:
      kind !== 'current' && kind !== 'in-vote' && settledBy(presenting.state, meeting, item) === undefined,
  };
}

const isWaiting = ({ state }: ItemLine['line']): boolean => state === undefined;

/** What can be taken up: what has not been dealt with first, then what was put off or only discussed. */
function choicesAmong(lines: readonly ItemLine[]) {
  const open = lines.filter((item) => item.open).map(({ line }) => line);
  return [...open.filter(isWaiting), ...open.filter((line) => !isWaiting(line))].slice(0, MOST_ITEM_CHOICES);
}

interface Standing {
  readonly over: boolean;
  readonly chair: HeldItem | undefined;
  /** Ids of the items under discussion and to be taken up next. */
  readonly current: string | undefined;
  readonly next: string | undefined;
}

/** What is to be done now, where the card does not show it. */
function hintFor({ over, chair, current, next }: Standing): Phrase | undefined {
  if (over) return { say: 'live-agenda.closed' };
  if (chair && chair.id !== current) return { say: 'live-agenda.record-chair', title: chair.title };
  if (current !== undefined) return undefined;
  return { say: next === undefined ? 'live-agenda.all-done' : 'live-agenda.no-current' };
}
