import { addDays, localDay } from '../../partnership/domain/calendar.ts';
import { duties } from './domain/duty.ts';
import type { Duty, DutyState } from './domain/duty.ts';
import { LONGEST_DUTY_NOTE, mayFulfil } from './domain/rules.ts';
import { forumsOf } from '../problems/domain/problem.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { dutyLine } from './duty-line.ts';
import type { DutyLine } from './duty-line.ts';

export type DutyView =
  | ReturnType<typeof presentDeadlines>
  | ReturnType<typeof presentFulfilForm>
  | NonNullable<ReturnType<typeof presentDigest>>;

export const MOST_DUTIES_SHOWN = 8;
/** With a button to each line. */
export const MOST_REMINDED_OF = 6;
/** Beside what is late. */
const SECTIONS: readonly DutyState[] = ['due', 'upcoming', 'done'];
const WEEK_DAYS = 7;
const SHOWN_AHEAD_DAYS = 365;
const DONE_SHOWN = 5;
/** A shortfall that nobody can mend any more is shown for a year. */
const SHOWN_LATE_DAYS = 365;

/**
 * @param from how many duties stand before the first one shown
 * @param reader member id of the one person the card is for: only what they may mark as done has a button
 */
export function presentDeadlines(presenting: Presenting, from: number, reader?: string) {
  const all = inOrder(presenting);
  const before = from < all.length ? from : 0;
  const shown = all.slice(before, before + MOST_DUTIES_SHOWN);
  const details = shown.map((duty) => {
    const line = dutyLine(duty, presenting);
    const may = reader === undefined || mayFulfil(presenting.state, duty.owes, reader);
    return { ...line, mark: line.mark && may };
  });
  const inState = (wanted: DutyState) => details.filter(({ state }) => state === wanted);
  return {
    view: 'deadlines' as const,
    partnership: agreementNow(presenting).name,
    late: all.filter(({ state }) => state === 'overdue').length,
    overdue: inState('overdue'),
    sections: SECTIONS.map((state) => ({ state, lines: inState(state) })).filter(
      ({ lines }) => lines.length > 0,
    ),
    details,
    first: before + 1,
    last: before + details.length,
    total: all.length,
  };
}

/** What is still to be done, what is late first. */
export const openDuties = (presenting: Presenting) =>
  inOrder(presenting)
    .filter(({ state }) => state !== 'done')
    .map((duty) => ({ ...duty, line: dutyLine(duty, presenting) }));

/**
 * What a person or a forum was reminded of on a day and owes still.
 * @param member the person; undefined for the forum's chat
 * @returns undefined if all of it is done
 */
export function presentDigest(presenting: Presenting, day: string, member: string | undefined) {
  const { state, forum, now } = presenting;
  const reminded = new Set(
    state.reminders
      .filter((reminder) => reminder.day === day)
      .filter(({ to, forum: where }) =>
        member === undefined ? to.length === 0 && where === forum : to.includes(member),
      )
      .map(({ duty }) => duty),
  );
  const owed = duties(state, now.toISOString()).filter(
    ({ id, state: stands, owes }) =>
      reminded.has(id) &&
      stands !== 'done' &&
      (member === undefined || owes.members.length === 0 || owes.members.includes(member)),
  );
  const details = owed.slice(0, MOST_REMINDED_OF).map((duty) => dutyLine(duty, presenting));
  const [first] = details;
  if (!first) return undefined;
  const late = details.filter(({ state }) => state === 'overdue');
  const near = details.filter(({ state, daysLeft }) => state !== 'overdue' && daysLeft <= WEEK_DAYS);
  return {
    view: 'digest' as const,
    partnership: agreementNow(presenting).name,
    to: member === undefined ? 'group' : 'personal',
    urgent: [
      { style: 'attention', lines: late },
      { style: 'warning', lines: near },
    ].filter(({ lines }) => lines.length > 0),
    others: details.filter((line) => !late.includes(line) && !near.includes(line)),
    details,
    first,
    more: owed.length - 1,
    unshown: owed.length - details.length,
  };
}

/** What the person may mark as done. */
export const dutiesToMark = (presenting: Presenting, member: string): readonly DutyLine[] =>
  inOrder(presenting)
    .filter((duty) => isToBeMarked(duty) && mayFulfil(presenting.state, duty.owes, member))
    .map((duty) => dutyLine(duty, presenting));

/** @param filled what was chosen and written before a refusal, and what is wrong with it */
export const presentFulfilForm = (
  duties: readonly DutyLine[],
  filled: { chosen: string; note: string; refusal?: Refusal } = { chosen: '', note: '' },
) => ({
  view: 'fulfil-form' as const,
  duties,
  ...filled,
  longest: LONGEST_DUTY_NOTE,
});

const isToBeMarked = ({ canBeMarkedDone, state }: Duty): boolean =>
  canBeMarkedDone === true && state !== 'done';

function inOrder({ state, forum, now }: Presenting): readonly Duty[] {
  const today = localDay(now.toISOString());
  const all = duties(state, now.toISOString()).filter((duty) => dutyConcerns(state, forum, duty));
  const inState = (wanted: Duty['state']): readonly Duty[] => all.filter((duty) => duty.state === wanted);
  const done = inState('done').toSorted((one, other) => doneDay(other).localeCompare(doneDay(one)));
  return [
    ...inState('overdue').filter(({ due }) => due >= addDays(today, -SHOWN_LATE_DAYS)),
    ...inState('due'),
    ...inState('upcoming').filter(({ due }) => due <= addDays(today, SHOWN_AHEAD_DAYS)),
    ...done.slice(0, DONE_SHOWN),
  ];
}

/** Whether it concerns the forum: everything does but votes of other forums, and problems that have not come to it. */
function dutyConcerns(state: Registered, forum: string, { subject, owes }: Duty): boolean {
  if (subject.kind === 'vote' || subject.kind === 'accept-form') return owes.forum === forum;
  if (subject.kind !== 'problem') return true;
  const problem = state.problems.get(subject.problem);
  return problem !== undefined && forumsOf(problem).includes(forum);
}

const doneDay = ({ doneOn, due }: Duty): string => doneOn ?? due;
