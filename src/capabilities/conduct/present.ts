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
import { meetingHead } from '../meetings/present.ts';
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
  const items = agenda.map((item, index) => itemLine(presenting, meeting, item, index));
  const next = items.slice(current?.number).find(isWaiting) ?? items.find(isWaiting);
  const raisesTo = rules?.raisesTo?.value.forum;
  return {
    view: 'live-agenda' as const,
    ...meetingHead(presenting, meeting),
    openedAt: meeting.openedAt,
    closed: over,
    closedAt,
    leader: leaderOf(presenting, meeting),
    presence: presence(attendanceLines(presenting, meeting.seats, meeting.attendance)),
    current,
    hint: hintFor(meeting, chair, next),
    /** Parties that had the chair last as well (B-styrgrupp-60). */
    electedAgain: items.flatMap(({ electedAgain }) => electedAgain),
    items,
    longestTitle: Math.min(
      LONGEST_SHOWN_ITEM,
      Math.floor(LONGEST_TITLES_TOGETHER / Math.max(agenda.length, 1)),
    ),
    choices: over ? [] : choicesAmong(items),
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
export function leaderOf({ state, people }: Named, meeting: HeldMeeting): string | Phrase {
  const name = people.name(meeting.leader);
  const then = agreementInForce(state, localDay(meeting.openedAt));
  if (agreementForum(then, meeting.forum)?.leadership.value !== 'chair') return name;
  return { say: meeting.chair === meeting.leader ? 'held.leader.chair' : 'held.leader.acting-chair', name };
}

const isCurrent = ({ outcome }: HeldItem): boolean => outcome.kind === 'current';

/** The item under discussion, why it is there, and whose turn it is where it elects a chair. */
function currentItem(presenting: Presenting, meeting: HeldMeeting, chair: HeldItem | undefined) {
  const index = meeting.agenda.findIndex(isCurrent);
  const item = meeting.agenda[index];
  if (!item) return undefined;
  const { id, title } = item;
  const electsChair = chair?.id === id;
  return {
    number: index + 1,
    total: meeting.agenda.length,
    item: id,
    title,
    why: whyOf(presenting, item),
    electsChair,
    rotation: electsChair ? rotationIn(presenting, meeting.forum) : undefined,
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
  return {
    number: index + 1,
    item: id,
    title,
    // Of a meeting that is over, also what was not dealt with.
    state: kind === 'waiting' && meeting.closedAt === undefined ? undefined : becameOf(outcome, decisions),
    electedAgain: decisions.flatMap(({ electedAgain }) => electedAgain),
    /** May be taken up: not settled, not in a vote, not under discussion. */
    open:
      kind !== 'current' && kind !== 'in-vote' && settledBy(presenting.state, meeting, item) === undefined,
  };
}

const isWaiting = ({ state }: ItemLine): boolean => state === undefined;

/** What can be taken up: what has not been dealt with first, then what was put off or only discussed. */
function choicesAmong(lines: readonly ItemLine[]) {
  const open = lines.filter((line) => line.open);
  return [...open.filter(isWaiting), ...open.filter((line) => !isWaiting(line))].slice(0, MOST_ITEM_CHOICES);
}

/** What is to be done now, where the card does not show it. */
function hintFor({ closedAt, agenda }: HeldMeeting, chair?: HeldItem, next?: ItemLine): Phrase | undefined {
  if (closedAt !== undefined) return { say: 'live-agenda.closed' };
  if (chair && !isCurrent(chair)) return { say: 'live-agenda.record-chair', title: chair.title };
  if (agenda.some(isCurrent)) return undefined;
  return { say: next ? 'live-agenda.no-current' : 'live-agenda.all-done' };
}
