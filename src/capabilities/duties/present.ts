import { addDays, localDay } from '../../partnership/domain/calendar.ts';
import { duties } from './domain/duty.ts';
import type { Duty, DutyState, DutySubject } from './domain/duty.ts';
import { whoMay } from './domain/owing.ts';
import { byWeight } from './domain/weight.ts';
import type { Weight } from './domain/weight.ts';
import { LONGEST_DUTY_NOTE, mayFulfil } from './domain/rules.ts';
import { forumsOf } from '../problems/domain/problem.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { dutyLine } from './duty-line.ts';
import type { DutyLine } from './duty-line.ts';
import { firstWords } from './first-words.ts';

export type DutyView =
  | ReturnType<typeof presentDeadlines>
  | ReturnType<typeof presentFulfilForm>
  | NonNullable<ReturnType<typeof presentDigest>>;

export const MOST_DUTIES_SHOWN = 8;
/** With a button to each line. */
export const MOST_REMINDED_OF = 6;
/** Beside what is late. */
const SECTIONS: readonly DutyState[] = ['due', 'upcoming', 'done'];
const SHOWN_AHEAD_DAYS = 365;
/** A shortfall that nobody can mend any more is shown for a year. */
const SHOWN_LATE_DAYS = 365;

/**
 * @param from how many duties stand before the first one shown
 * @param reader member id of the one person the card is for: only what they may mark as done has a button
 */
export function presentDeadlines(presenting: Presenting, from: number, reader?: string) {
  const { open, done } = inOrder(presenting);
  const all = [...open, ...done];
  const before = from < all.length ? from : 0;
  const shown = all.slice(before, before + MOST_DUTIES_SHOWN);
  const details = shown.map((duty) => {
    const line = dutyLine(duty, presenting);
    const may = reader === undefined || mayFulfil(presenting.state, duty.owes, reader);
    return { ...line, mark: line.mark && may, undo: line.undo && may };
  });
  const inState = (wanted: DutyState) => details.filter(({ state }) => state === wanted);
  return {
    view: 'deadlines' as const,
    partnership: agreementNow(presenting).name,
    open: open.length,
    late: open.filter(({ state }) => state === 'overdue').length,
    overdue: inState('overdue'),
    sections: SECTIONS.map((state) => ({ state, lines: inState(state) })).filter(
      ({ lines }) => lines.length > 0,
    ),
    details,
    first: before + 1,
    last: before + details.length,
    total: all.length,
    // Where what is done begins, if it is further on.
    ...(done.length > 0 && before + details.length <= open.length && { done: open.length }),
  };
}

/** What is still to be done, what is late first. */
export const openDuties = (presenting: Presenting) =>
  inOrder(presenting).open.map((duty) => ({ ...duty, line: dutyLine(duty, presenting) }));

/**
 * What a person or a forum was reminded of on a day and owes still, the weightiest first; when all of it is done, that it
 * is. What they were reminded of before, and owe still, is counted.
 * @param member the person; undefined for the forum's chat
 * @returns undefined if they were reminded of nothing that day that there is still
 */
export function presentDigest(presenting: Presenting, day: string, member: string | undefined) {
  const { now } = presenting;
  const found = remindedOf(presenting, day, member);
  const owed = byWeight(found.owed, localDay(now.toISOString()));
  const [first] = owed;
  const done = first ? [] : found.done.slice(0, MOST_REMINDED_OF).map((duty) => dutyLine(duty, presenting));
  if (!first && done.length === 0) return undefined;
  const shown = owed
    .slice(0, MOST_REMINDED_OF)
    .map(({ duty, weight }) => ({ weight, line: dutyLine(duty, presenting) }));
  const of = (wanted: Weight) => shown.filter(({ weight }) => weight === wanted).map(({ line }) => line);
  const unshown = owed.length - shown.length + found.earlier;
  return {
    view: 'digest' as const,
    partnership: agreementNow(presenting).name,
    to: member === undefined ? 'group' : 'personal',
    urgent: inColour(of),
    others: [...(of('ends-a-right').length > 0 ? of('near') : []), ...of('ahead')],
    details: shown.map(({ line }) => line),
    done,
    awaited: awaitedIn(presenting, day, member).map((one) => presenting.people.name(one)),
    first: first
      ? firstWords(first.duty, presenting)
      : ({ say: 'digest-first.done', partnership: agreementNow(presenting).name } as const),
    more: first ? shown.length - 1 + unshown : 0,
    unshown,
  };
}

/** Nothing in it is left to do, or a newer message says what is: nobody needs to hear of it any more. */
export function isDigestOver(presenting: Presenting, day: string, member: string | undefined): boolean {
  const { owed, superseded } = remindedOf(presenting, day, member);
  return superseded || owed.length === 0;
}

/** Those of the group who may do what only some of them may. */
export function awaitedIn(
  presenting: Presenting,
  day: string,
  member: string | undefined,
): readonly MemberId[] {
  const owed = member === undefined ? remindedOf(presenting, day, member).owed : [];
  return [...new Set(owed.flatMap(({ owes }) => owes.by ?? []))];
}

/** In boxes, of which a card has one of each colour. */
const inColour = (of: (weight: Weight) => readonly DutyLine[]) =>
  [
    { style: 'warning', lines: of('ends-a-right') },
    { style: 'attention', lines: of('late') },
    { style: 'warning', lines: of('ends-a-right').length > 0 ? [] : of('near') },
  ].filter(({ lines }) => lines.length > 0);

/** What they owe still and may do, of the day's reminders, and what is done; and how much of those before. */
function remindedOf({ state, forum, now }: Presenting, day: string, member: string | undefined) {
  const own = state.reminders.filter(({ to, forum: where }) =>
    member === undefined ? to.length === 0 && where === forum : to.includes(member),
  );
  const all = duties(state, now.toISOString());
  const owed = all.filter(
    ({ state: stands, owes }) =>
      stands !== 'done' && (member === undefined || whoMay(state, owes).includes(member)),
  );
  const ofDay = new Set(own.filter((reminder) => reminder.day === day).map(({ duty }) => duty));
  const before = new Set(own.map(({ duty }) => duty));
  return {
    owed: owed.filter(({ id }) => ofDay.has(id)),
    done: all.filter(({ id, state: stands }) => stands === 'done' && ofDay.has(id)),
    superseded: own.some((reminder) => reminder.day > day),
    earlier: owed.filter((duty) => before.has(duty.id) && !ofDay.has(duty.id) && isSaidAgain(duty)).length,
  };
}

/** What nobody can do anything about, any more or at all, has been said. */
const isSaidAgain = ({ state, remind }: Duty): boolean =>
  remind.saidOnce !== true && !(remind.overdue === 'once' && state === 'overdue');

/** What a duty asks for, in words; nothing where there is none of that id any more. */
export function whatIs(id: string, presenting: Presenting): Phrase {
  const duty = duties(presenting.state, presenting.now.toISOString()).find((one) => one.id === id);
  return duty ? dutyLine(duty, presenting).what : { say: 'duty.gone' };
}

/** What the person may mark as done. */
export const dutiesToMark = (presenting: Presenting, member: string): readonly DutyLine[] =>
  inOrder(presenting)
    .open.filter((duty) => isToBeMarked(duty) && mayFulfil(presenting.state, duty.owes, member))
    .map((duty) => dutyLine(duty, presenting));

/** @param filled what was chosen and written before a refusal, and what is wrong with it */
export const presentFulfilForm = (
  duties: readonly DutyLine[],
  filled: { chosen: string; note: string; refusal?: Refusal } = { chosen: '', note: '' },
) => ({
  view: 'fulfil-form' as const,
  duties,
  ...filled,
  // Of one there is no choice.
  chosen: filled.chosen === '' && duties.length === 1 ? (duties[0]?.duty ?? '') : filled.chosen,
  longest: LONGEST_DUTY_NOTE,
});

const isToBeMarked = ({ canBeMarkedDone, state }: Duty): boolean =>
  canBeMarkedDone === true && state !== 'done';

/** What is to be done, what is late first; and what has been, the latest first. */
function inOrder({ state, forum, now }: Presenting): { open: readonly Duty[]; done: readonly Duty[] } {
  const today = localDay(now.toISOString());
  const all = duties(state, now.toISOString()).filter((duty) => dutyConcerns(state, forum, duty));
  const inState = (wanted: Duty['state']): readonly Duty[] => all.filter((duty) => duty.state === wanted);
  const done = inState('done').toSorted((one, other) => doneDay(other).localeCompare(doneDay(one)));
  const isOver = ({ due, remind }: Duty): boolean =>
    remind.overdue === 'once' && due < addDays(today, -SHOWN_LATE_DAYS);
  const open = [
    ...inState('overdue').filter((duty) => !isOver(duty)),
    ...inState('due'),
    ...inState('upcoming').filter(({ due }) => due <= addDays(today, SHOWN_AHEAD_DAYS)),
  ];
  return { open, done };
}

const OF_ITS_FORUM_ALONE: ReadonlySet<DutySubject['kind']> = new Set(['vote', 'accept-form', 'action']);

/** Whether it concerns the forum: everything does but votes and actions of other forums, and problems that have not come to it. */
function dutyConcerns(state: Registered, forum: string, { subject, owes }: Duty): boolean {
  if (OF_ITS_FORUM_ALONE.has(subject.kind)) return owes.forum === forum;
  if (subject.kind !== 'problem') return true;
  const problem = state.problems.get(subject.problem);
  return problem !== undefined && forumsOf(problem).includes(forum);
}

const doneDay = ({ doneOn, due }: Duty): string => doneOn ?? due;
