import type { Phrase } from '../../chat/phrase.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { agreementNow, forumInText, shortName } from '../../partnership/presenting.ts';
import type { Named, Presenting } from '../../partnership/presenting.ts';
import { noticeOf, noticeTooShort } from '../agenda/domain/notice.ts';
import { matterOf } from '../agenda/domain/waiting-matters.ts';
import { isProposed } from '../agenda/domain/why-it-stays.ts';
import { agendaLines } from '../agenda/present.ts';
import { notRepresented } from '../../partnership/domain/represented.ts';
import { unmarked } from '../attendance/domain/attendance.ts';
import { attendanceAt, presence } from '../attendance/present.ts';
import { coOptedName } from '../attendance/present-co-opted.ts';
import { proposalIn } from '../meetings/domain/proposal.ts';
import { askedOfToday, mayBeDecidedToday } from '../agenda/domain/today.ts';
import { proposalShown } from './present-proposal.ts';
import { chairMatter, electionAt } from '../chair/domain/chair.ts';
import { rotationIn } from '../chair/present.ts';
import { electsChair } from '../meetings/domain/elected-chair.ts';
import { claimsOnItem } from '../recusal/domain/claim.ts';
import { claimNotes } from '../recusal/present.ts';
import { formalityOf } from '../meetings/domain/meeting.ts';
import type { HeldItem, HeldMeeting } from '../meetings/domain/meeting.ts';
import { nothingRecorded } from '../meetings/domain/nothing-recorded.ts';
import { decisionsOn, openToReservation, settledBy } from '../meetings/domain/record.ts';
import { isUntreated } from '../meetings/domain/treated.ts';
import { meetingHead } from '../meetings/present.ts';
import { isCurrent, isLeft, nextItem, reachedIn } from './domain/next.ts';
import { actionsUnder, isAboutNextMeeting, justDecided } from './present-actions.ts';
import { becameOf, decidedLine, firstOf } from './present-decided.ts';
import { goalsUnder } from './present-goals.ts';
import type { presentCloseMeeting, presentItemForm } from './present-forms.ts';

export type ConductView = ReturnType<
  typeof presentLiveAgenda | typeof presentItemForm | typeof presentCloseMeeting
>;

/** So that an agenda of any length keeps the card within what Teams takes. */
const LONGEST_SHOWN_ITEM = 140;
const LONGEST_TITLES_TOGETHER = 4500;
const MOST_ITEM_CHOICES = 30;
const MOST_COMING = 3;

/** The agenda of a meeting that goes on, or that is over. */
export function presentLiveAgenda(presenting: Presenting, meeting: HeldMeeting) {
  const { state } = presenting;
  const agreement = agreementNow(presenting);
  const rules = agreementForum(agreement, meeting.forum);
  const { closedAt, agenda } = meeting;
  const over = closedAt !== undefined;
  const chair = rules && !over ? chairMatter(state, rules, meeting) : undefined;
  const item = over ? undefined : agenda.find(isCurrent);
  const reached = reachedIn(agenda);
  const decidesChair = item !== undefined && rules !== undefined && electsChair(rules, item);
  const election = over ? undefined : electionAt(state, meeting);
  const items = agenda.map((item, index) => itemLine(presenting, meeting, item, index));
  const next = over ? undefined : nextItem(meeting);
  const raisesTo = rules?.raisesTo?.value.forum;
  return {
    view: 'live-agenda' as const,
    ...meetingHead(presenting, meeting),
    group: forumInText(agreement, meeting.forum),
    openedAt: meeting.openedAt,
    closed: over,
    closedAt,
    leader: leaderOf(presenting, meeting),
    presence: presenceAt(presenting, meeting),
    ...(over ? NOTHING_ASKED : floorOf(presenting, meeting)),
    current: item && currentOf(presenting, item),
    /** Why it is there. */
    why: item ? agendaLines([item], presenting).filter(({ reason }) => reason !== undefined) : [],
    claims: item ? claimNotes(claimsOnItem(state, meeting.id, item.id), presenting.people) : [],
    /** What is followed up. */
    goals: goalsUnder(item, meeting, presenting),
    /** What people still have to do, where that is under discussion. */
    actions: actionsUnder(item, presenting),
    /** What somebody may have to carry out. */
    followUp: over ? undefined : justDecided(presenting, meeting, chair),
    setsNextMeeting: isAboutNextMeeting(item),
    electsChair: decidesChair,
    /** Whose turn it is where it elects a chair. */
    rotation: item && item.id === chair?.id ? rotationIn(presenting, meeting.forum) : undefined,
    /** What the card says first: the item under discussion or in a vote, or else the one that comes. */
    top: over ? undefined : topOf(items, reached, next?.id),
    /** An election by vote is over, and whom it elected has not been recorded. */
    ...(chair &&
      rules &&
      !isCurrent(chair) &&
      electsChair(rules, chair) && { voted: { title: chair.title } }),
    /** Where the button that goes on leads, and from where. */
    next: next && { item: next.id, from: item?.id ?? null },
    done: doneLines(items),
    /** Taken up and gone past, with nothing recorded. */
    untreated: over
      ? []
      : firstOf(
          items.filter(({ untreated }) => untreated),
          MOST_COMING,
        ),
    coming: over ? [] : comingLines(items, reached, reached < 0 ? next?.id : undefined),
    /** Parties that had the chair last as well (B-styrgrupp-60). */
    electedAgain: items.flatMap(({ electedAgain }) => electedAgain),
    items,
    longestTitle: Math.min(
      LONGEST_SHOWN_ITEM,
      Math.floor(LONGEST_TITLES_TOGETHER / Math.max(agenda.length, 1)),
    ),
    choices: over ? [] : choicesAmong(items),
    /** The item that electing a chair is about now. */
    ...(chair && { chairMatter: { item: chair.id } }),
    /** It may have been opened by mistake. */
    undoable: nothingRecorded(state, meeting),
    /** An election can be taken up although no item is about it, or the one that was made be put right. */
    election: {
      may: !over && !chair && rules?.chair.value.kind === 'rotating',
      made: election !== undefined,
    },
    /** There is something to change. */
    hasNotes: meeting.notes.length > 0,
    /** There is something to make a reservation about. */
    hasDecisions: openToReservation(state, meeting).length > 0,
    ...(raisesTo !== undefined && { raisesTo: { id: raisesTo, forum: forumInText(agreement, raisesTo) } }),
  };
}

/** Everybody who is or was there, by what they are there as. */
function presenceAt(presenting: Presenting, meeting: HeldMeeting) {
  const { people } = presenting;
  const unsaid = meeting.status === 'open' ? unmarked(meeting).map((member) => people.name(member)) : [];
  return presence(presenting, attendanceAt(presenting, meeting), {
    coOpted: meeting.coOpted.map((one) => coOptedName(presenting, one)),
    unmarked: unsaid,
  });
}

const NOTHING_ASKED = { asksPresence: false, asksToday: false };

/** What those who are there are asked now: whether they are there, and whether the words of a decision are right. */
function floorOf(presenting: Presenting, meeting: HeldMeeting) {
  const { state, people } = presenting;
  const agreement = agreementNow(presenting);
  const proposal = proposalIn(meeting);
  const item = meeting.agenda.find(isCurrent);
  const today = item ? askedOfToday(state, meeting, item) : undefined;
  const why = item && mayBeDecidedToday(state, meeting, item);
  const names = Object.fromEntries(agreement.parties.map(({ id, name }) => [id, name]));
  const objector = why && 'member' in why ? { [why.member]: people.name(why.member) } : {};
  const { openedAt } = meeting;
  const late = noticeTooShort(state, meeting, openedAt) ? noticeOf(state, meeting, openedAt) : undefined;
  const missing = unmarked(meeting).map((member) => people.name(member));
  return {
    unmarked: missing,
    asksPresence: missing.length > 0,
    /** Until one of each party has agreed to it, it cannot be voted on; whoever confirms the words of a decision agrees. */
    asksToday: why !== undefined && why.code !== 'not-today-party-away' && !proposal,
    /** The parties that nobody is there from, at a meeting opened since that is asked. */
    away: notRepresented(state, meeting).map((party) => shortName(agreement, party)),
    /** The notice came too late: without a party nothing can be decided. `days`: so many there should have been. */
    ...(late && { late: { days: late.least } }),
    ...(proposal && {
      proposal: {
        ...proposalShown(presenting, meeting, proposal),
        proposal: proposal.id,
        item: proposal.item,
      },
    }),
    /** The item may be decided today only if nobody minds: why it may not yet, if it may not. */
    ...(item &&
      today && {
        today: {
          item: item.id,
          agreed: why === undefined,
          // Of a party that is not there nobody can be asked.
          asked: why?.code !== 'not-today-party-away',
        },
      }),
    // Where only agreeing is missing, whoever confirms the words agrees to it as well.
    ...(why &&
      !(proposal && why.code === today?.code) && { notToday: why, names: { ...names, ...objector } }),
  };
}

/** The item under discussion, with what whoever proposed it has written about it. */
function currentOf({ state }: Presenting, item: HeldItem) {
  const { background, link } = matterOf(state, item.id) ?? {};
  return {
    item: item.id,
    declinable: isProposed(item),
    ...(background !== undefined && { background }),
    ...(link !== undefined && { link }),
  };
}

/** The chair as the meeting was opened leads as chair; anybody else leads this meeting alone. */
export function leaderOf({ people }: Named, { leader, chair }: HeldMeeting) {
  return {
    name: people.name(leader),
    as: leader === chair ? ('chair' as const) : ('meeting-chair' as const),
  };
}

function topOf(items: readonly ItemLine[], reached: number, next: string | undefined) {
  const line = items[reached] ?? items.find(({ item }) => item === next);
  if (!line) return undefined;
  const kind = line.outcome === 'current' || line.outcome === 'in-vote' ? line.outcome : ('next' as const);
  return { kind, number: line.number, total: items.length, title: line.title };
}

/** Neighbours that were only gone through stand together: 1–3 · 4 (§ 1/2025) · 5. */
function doneLines(items: readonly ItemLine[]): readonly Phrase[] {
  const lines: Phrase[] = [];
  let first: number | undefined;
  const plain = (last: number): void => {
    if (first === undefined) return;
    lines.push({ say: 'live-agenda.done.plain', numbers: first === last ? `${first}` : `${first}–${last}` });
    first = undefined;
  };
  for (const { number, outcome, last, formality, untreated } of items) {
    if (untreated) {
      plain(number - 1);
      continue;
    }
    if (outcome === 'discussed' && last === undefined && !(formality === 'closing')) {
      first ??= number;
      continue;
    }
    plain(number - 1);
    if (outcome === 'decided' && last)
      lines.push({ say: 'live-agenda.done.decided', number, decision: last.number, outcome: last.outcome });
    if (outcome === 'tabled' || outcome === 'referred-back' || outcome === 'declined')
      lines.push({ say: `live-agenda.done.${outcome}`, number });
  }
  plain(items.length);
  return lines.length === 0 ? [{ say: 'live-agenda.done.none' }] : lines;
}

/** The next few in the order that the meeting comes to them, without the one that stands on top already. */
function comingLines(items: readonly ItemLine[], reached: number, shown: string | undefined) {
  const ordered = [...items.slice(reached + 1), ...items.slice(0, reached + 1)];
  return firstOf(
    ordered.filter((line) => line.left && line.item !== shown),
    MOST_COMING,
  );
}

type ItemLine = ReturnType<typeof itemLine>;

function itemLine(presenting: Presenting, meeting: HeldMeeting, item: HeldItem, index: number) {
  const { id, title, outcome, origin, source } = item;
  const { kind } = outcome;
  const decisions = decisionsOn(presenting.state, meeting, item).map((decision) =>
    decidedLine(presenting, decision),
  );
  const formality = formalityOf(item);
  const left = isLeft(item);
  const waits = kind === 'waiting' && meeting.closedAt === undefined;
  const untreated = isUntreated(presenting.state, meeting, item);
  return {
    number: index + 1,
    item: id,
    title,
    outcome: kind,
    formality,
    left,
    /** The latest decision on it. */
    last: decisions.at(-1),
    // Of a meeting that is over, also what was not dealt with.
    state: waits ? undefined : becameOf(item, decisions, meeting.leavesUntreated && !untreated),
    untreated,
    /** Where the agreement says that every meeting has it. */
    source: origin.kind === 'standing' && source?.kind === 'clause' ? source : undefined,
    electedAgain: decisions.flatMap(({ electedAgain }) => electedAgain),
    /** May be taken up: not settled, not in a vote, not under discussion, and nothing that the bot does by itself. */
    open:
      kind !== 'current' &&
      kind !== 'in-vote' &&
      kind !== 'withdrawn' &&
      (formality === undefined || formality === 'previous-minutes') &&
      settledBy(presenting.state, meeting, item) === undefined,
  };
}

/** What can be taken up: what has not been dealt with first, then what was put off or only discussed. */
function choicesAmong(lines: readonly ItemLine[]) {
  const open = lines.filter((line) => line.open);
  return [...open.filter(({ left }) => left), ...open.filter(({ left }) => !left)].slice(
    0,
    MOST_ITEM_CHOICES,
  );
}
