import { daysBetween, localDay } from '../../partnership/domain/calendar.ts';
import { fulfilmentOf } from './domain/owing.ts';
import type { Duty, DutyState, DutySubject } from './domain/duty.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { uncountedBecause } from '../resting/present.ts';
import { whatIsDue } from './what-is-due.ts';
import { whereDone } from './where-done.ts';

/** A duty as it is shown; `duty-line` says it in one. */
export type DutyLine = ReturnType<typeof dutyLine>;

export function dutyLine(duty: Duty, presenting: Presenting) {
  const { id, subject, due, state, doneOn, owes, source, canBeMarkedDone } = duty;
  const { forum, people, now } = presenting;
  const agreement = agreementNow(presenting);
  // Where the agreement names no day, the one that it is about.
  const start = subject.kind === 'invoice' ? subject.start : due;
  const daysLeft = daysBetween(localDay(now.toISOString()), due);
  const marked = state === 'done' ? markOf(duty, presenting) : undefined;
  const names = owes.members.map((member) => people.name(member));
  const inForum = forumInText(agreement, owes.forum);
  // Nobody has to do anything for an agreement to end.
  const ownDay = 'ownDay' in subject && subject.ownDay ? 'own-day' : 'by-with-source';
  const owed = subject.kind === 'expiry' ? 'source' : source ? ownDay : 'by';
  return {
    duty: id,
    state,
    daysLeft,
    // The day that says most about it at a glance.
    day: doneOn ?? start,
    mark: canBeMarkedDone === true && state !== 'done',
    /** Somebody has said that it is done, and may be wrong. */
    undo: marked !== undefined,
    act: whereDone(duty, forum),
    what: whatIsDue(subject, {
      party: (party) => partyName(agreement, party),
      person: (member) => people.name(member),
    }),
    when: {
      say: `duty-when.${marked ? marked.say : whenOf(subject, state, daysLeft)}`,
      ...marked?.told,
      start,
      due,
      daysLeft,
      doneOn,
      planned: plannedLate(duty),
    } satisfies Phrase,
    /** The sentence `duty-owed.` that says who and why. */
    owed,
    /** Meetings that did not count, with why. */
    uncounted:
      'uncounted' in subject
        ? subject.uncounted.map((meeting): Phrase => ({
            say: 'duty.uncounted',
            day: meeting.day,
            why: uncountedBecause(agreement, meeting),
          }))
        : [],
    who: names.length === 0 ? inForum : names,
    forum: inForum,
    /** Another forum than the one it is shown in owes it. */
    elsewhere: owes.forum !== forum,
    source,
  };
}

/** A meeting that is planned, and comes too late. */
export const plannedLate = ({ subject, due }: Pick<Duty, 'subject' | 'due'>): Phrase | '' =>
  subject.kind === 'next-meeting' && subject.plannedFor !== undefined
    ? { say: 'duty-when.planned', day: subject.plannedFor, after: daysBetween(due, subject.plannedFor) }
    : '';
/** By whom it was said to be done, and what they wrote; nothing where the record itself sees that it is. */
function markOf({ id, doneOn }: Duty, { state, people }: Presenting) {
  const found = fulfilmentOf(state, id);
  if (!found || localDay(found.at) !== doneOn) return undefined;
  const { by, note } = found;
  const say = note === undefined ? ('marked' as const) : ('marked-with-note' as const);
  return { say, told: { name: people.name(by), note } };
}

function whenOf({ kind }: DutySubject, state: DutyState, daysLeft: number) {
  if (kind === 'minutes-locked') return 'locked';
  if (kind === 'expiry') return whenItEnds(state, daysLeft);
  return kind === 'invoice' ? whenInConnection(state) : whenItIsDue(state, daysLeft);
}

/** No clause names the day: it is late when the time that Samverka allows has passed. */
function whenInConnection(state: DutyState) {
  if (state === 'done') return 'done';
  return state === 'overdue' ? 'late-start' : state === 'due' ? 'start' : 'before-start';
}

function whenItEnds(state: DutyState, daysLeft: number) {
  if (state === 'done') return 'ended';
  if (daysLeft === 0) return 'today';
  return state === 'due' ? 'ends-soon' : 'ends';
}

function whenItIsDue(state: DutyState, daysLeft: number) {
  switch (state) {
    case 'overdue':
      return 'late';
    case 'due':
      return daysLeft === 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : 'soon';
    case 'upcoming':
      return 'later';
    case 'done':
      return 'done';
  }
}
