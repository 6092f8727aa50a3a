import { CLOCK } from '../../../partnership/domain/actor.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Fact } from '../../index.ts';
import type { FactContext } from '../../../partnership/domain/folding.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept } from '../../../partnership/domain/refusal.ts';
import { amendmentsOut, nextAmendmentOut } from '../../amendments/domain/renewal.ts';
import { meetingDays, nextMeetingDay } from '../../convening/domain/meeting-days.ts';
import { nextWaitingMoment, overdueProblems } from '../../problems/domain/waiting.ts';
import { nextSeatChange, seatChangeDue } from '../../registration/domain/seat-clock.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { nextSilence, silentlyAccepted } from '../../resting/domain/rules.ts';
import { minutesOut, nextMinutesOut } from '../../minutes/domain/locking.ts';
import { closesAt, closing } from '../../voting/domain/closing.ts';
import { endTold, endToTell } from './ending.ts';
import { dueReminders, nextReminder } from './schedule.ts';

/** What facts make of the state: all capabilities' doing, so it is passed in. */
export type Evolve = (state: Partnership, fact: Fact, context: FactContext) => Partnership;
type Fold = (state: Registered, facts: readonly Fact[]) => Registered;

/** Time has passed: whatever has come due is done, by `CLOCK`. No person can give this command. */
interface Tick {
  readonly type: 'tick';
}

/**
 * Closes votes whose time is out, lets what a party has been silent about take effect, gives seats to those who are to
 * have them from today, lets problems that nobody acknowledged pass on, locks minutes whose days are out, asks about
 * changes of the agreement that nobody signs, tells of the meetings whose day it is and of the end of the partnership, and then reminds of what is still owed.
 * What has been done already is in the state, so a tick that comes twice, or from two processes, finds nothing left to
 * do.
 */
export function tick(state: Partnership, _command: Tick, actor: Actor, evolve: Evolve): Decided<Fact> {
  if (state.status !== 'registered' || actor.by !== CLOCK) return accept();
  const fold = folding(evolve, actor);
  const closed = closings(state, actor, fold);
  const silent = silentlyAccepted(closed.after, actor);
  const seated = seatChanges(fold(closed.after, silent), actor, fold);
  const out = [
    ...overdueProblems(seated.after, actor.at),
    ...minutesOut(seated.after, actor.at),
    ...amendmentsOut(seated.after, actor.at),
    ...meetingDays(seated.after, actor.at),
    ...endTold(seated.after, actor.at),
  ];
  return accept(
    ...closed.facts,
    ...silent,
    ...seated.facts,
    ...out,
    ...reminders(fold(seated.after, out), actor),
  );
}

interface Made {
  readonly facts: readonly Fact[];
  readonly after: Registered;
}

/** One after the other: whoever has got a seat cannot get another. */
function seatChanges(state: Registered, { at }: Actor, fold: Fold): Made {
  const facts: Fact[] = [];
  let after = state;
  for (let due = seatChangeDue(after, at); due; due = seatChangeDue(after, at)) {
    facts.push(due);
    after = fold(after, [due]);
  }
  return { facts, after };
}

/** One after the other, for each takes the next number of the decision log. */
function closings(state: Registered, actor: Actor, fold: Fold): Made {
  const facts: Fact[] = [];
  let after = state;
  for (const { vote, moment, cause } of timedVotes(state)) {
    if (moment > actor.at) continue;
    const closed = closing(after, vote, cause, actor);
    if (!closed.ok) continue;
    after = fold(after, closed.facts);
    facts.push(...closed.facts);
  }
  return { facts, after };
}

/** What is registered stays so. */
const folding =
  (evolve: Evolve, actor: Actor): Fold =>
  (state, facts) =>
    facts.reduce((before, fact) => {
      const after = evolve(before, fact, actor);
      return after.status === 'registered' ? after : before;
    }, state);

const reminders = (state: Registered, { at }: Actor): Fact[] =>
  dueReminders(state, at).map(({ stage, obligation: { id, owes } }) => ({
    type: 'reminded',
    v: 1,
    duty: id,
    stage,
    day: localDay(at),
    forum: owes.forum,
    to: [...owes.members],
  }));

/** Open votes that close by themselves, when and why. */
const timedVotes = (state: Registered) =>
  [...state.votes.values()].flatMap((vote) => {
    const end = vote.status === 'open' ? closesAt(vote) : undefined;
    return vote.status === 'open' && end ? [{ vote, ...end }] : [];
  });

/**
 * The earliest moment at which a tick has something to do, in the past if it should have been done already; undefined if
 * nothing will ever be due as things stand. UTC, ISO 8601.
 */
export function nextMoment(state: Partnership, now: string): string | undefined {
  if (state.status !== 'registered') return undefined;
  return [
    ...timedVotes(state).map(({ moment }) => moment),
    nextWaitingMoment(state) ?? [],
    nextSilence(state) ?? [],
    nextMinutesOut(state),
    nextAmendmentOut(state, now),
    nextSeatChange(state) ?? [],
    nextMeetingDay(state, now) ?? [],
    endToTell(state, now)?.at ?? [],
    nextReminder(state, now) ?? [],
  ]
    .flat()
    .sort()[0];
}
