import type { Agreement } from '../../agreement/domain/profile.ts';
import { addDays, daysBetween, localDay } from '../../partnership/domain/calendar.ts';
import { duties } from './domain/duty.ts';
import type { Duty, Matter } from './domain/duty.ts';
import { mayFulfil } from './domain/rules.ts';
import { forumsOf } from '../problems/domain/problem.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { MOST_DUTIES_SHOWN } from './views.ts';
import type { DeadlinesView, DigestView, DutyLine, FulfilFormView } from './views.ts';

const SHOWN_AHEAD_DAYS = 365;
const DONE_SHOWN = 5;
const LATE_AT_A_GLANCE = 5;
const NEXT_AT_A_GLANCE = 3;
/** A shortfall that nobody can mend any more is shown for a year. */
const SHOWN_LATE_DAYS = 365;

/** @param from how many duties stand before the first one shown */
export function presentDeadlines(presenting: Presenting, from: number): DeadlinesView {
  const all = inOrder(presenting);
  const first = from < all.length ? from : 0;
  return {
    view: 'deadlines',
    partnership: agreementNow(presenting).name,
    lines: all.slice(first, first + MOST_DUTIES_SHOWN).map((duty) => dutyLine(duty, presenting)),
    from: first,
    total: all.length,
    markable: all.some(isMarkable),
  };
}

/** What is late, the latest of it, and what comes next: for a glance. */
export function presentNext(presenting: Presenting): readonly DutyLine[] {
  const open = inOrder(presenting).filter(({ state }) => state !== 'done');
  const late = open.filter(({ state }) => state === 'overdue');
  const next = open.slice(late.length, late.length + NEXT_AT_A_GLANCE);
  return [...late.slice(-LATE_AT_A_GLANCE), ...next].map((duty) => dutyLine(duty, presenting));
}

/**
 * What a person or a forum was reminded of on a day and owes still.
 * @param member the person; undefined for the forum's chat
 * @returns undefined if all of it is done
 */
export function presentDigest(
  presenting: Presenting,
  day: string,
  member: string | undefined,
): DigestView | undefined {
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
    ({ id, done, owes }) =>
      reminded.has(id) &&
      !done &&
      (member === undefined || owes.members.length === 0 || owes.members.includes(member)),
  );
  if (owed.length === 0) return undefined;
  return {
    view: 'digest',
    partnership: agreementNow(presenting).name,
    personal: member !== undefined,
    lines: owed.slice(0, MOST_DUTIES_SHOWN).map((duty) => dutyLine(duty, presenting)),
    markable: owed.some(isMarkable),
  };
}

/** What the person may mark as done. */
export const markableBy = (presenting: Presenting, member: string): readonly DutyLine[] =>
  inOrder(presenting)
    .filter((duty) => isMarkable(duty) && mayFulfil(presenting.state, duty.owes, member))
    .map((duty) => dutyLine(duty, presenting));

/** @param filled what was chosen and written before a refusal, and what is wrong with it */
export const presentFulfilForm = (
  duties: readonly DutyLine[],
  { chosen = '', note = '', problem }: Partial<Pick<FulfilFormView, 'chosen' | 'note' | 'problem'>> = {},
): FulfilFormView => ({ view: 'fulfil-form', duties, chosen, note, ...(problem && { problem }) });

const isMarkable = ({ markable, state }: Duty): boolean => markable && state !== 'done';

function inOrder({ state, forum, now }: Presenting): readonly Duty[] {
  const today = localDay(now.toISOString());
  const all = duties(state, now.toISOString()).filter((duty) => concerns(state, forum, duty));
  const inState = (wanted: Duty['state']): readonly Duty[] => all.filter((duty) => duty.state === wanted);
  const done = inState('done').toSorted((one, other) => doneDay(other).localeCompare(doneDay(one)));
  return [
    ...inState('overdue').filter(({ due }) => due >= addDays(today, -SHOWN_LATE_DAYS)),
    ...inState('due'),
    ...inState('upcoming').filter(({ due }) => due <= addDays(today, SHOWN_AHEAD_DAYS)),
    ...done.slice(0, DONE_SHOWN),
  ];
}

/** All but what is nothing to other forums: a vote, and a problem that has not come to them. */
function concerns(state: Registered, forum: string, { matter, owes }: Duty): boolean {
  if (matter.kind === 'vote' || matter.kind === 'accept-form') return owes.forum === forum;
  if (matter.kind !== 'problem') return true;
  const problem = state.problems.get(matter.problem);
  return problem !== undefined && forumsOf(problem).includes(forum);
}

const doneDay = ({ doneOn, due }: Duty): string => doneOn ?? due;

function dutyLine(
  { id, matter, due, state: dutyState, doneOn, owes, source }: Duty,
  presenting: Presenting,
): DutyLine {
  const { forum, people, now } = presenting;
  const agreement = agreementNow(presenting);
  return {
    duty: id,
    matter: named(matter, agreement, (member) => people.name(member)),
    due,
    daysLeft: daysBetween(localDay(now.toISOString()), due),
    state: dutyState,
    ...(doneOn !== undefined && { doneOn }),
    forum: forumInText(agreement, owes.forum),
    names: owes.members.map((member) => people.name(member)),
    ...(owes.forum !== forum && { elsewhere: true }),
    ...(source && { source }),
  };
}

function named(matter: Matter, agreement: Agreement, nameOf: (member: string) => string): Matter {
  if (matter.kind === 'chair-term') return { ...matter, member: nameOf(matter.member) };
  if (matter.kind === 'sign-amendment') return { ...matter, party: partyName(agreement, matter.party) };
  if (matter.kind !== 'invoice') return matter;
  const [issuer, receiver] = [partyName(agreement, matter.issuer), partyName(agreement, matter.receiver)];
  return { ...matter, issuer, receiver };
}
