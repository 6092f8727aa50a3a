import { CLOCK } from '../../../partnership/domain/actor.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Fact } from '../../index.ts';
import type { FactContext } from '../../../partnership/domain/folding.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept } from '../../../partnership/domain/refusal.ts';
import { nextWaitingMoment, overdueProblems } from '../../problems/domain/waiting.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { nextSilence, silentlyAccepted } from '../../resting/domain/rules.ts';
import { closing } from '../../voting/domain/closing.ts';
import type { OpenVote } from '../../voting/domain/vote.ts';
import { dueReminders, nextReminder } from './schedule.ts';

/** What facts make of the state: all capabilities' doing, so it is passed in. */
export type Evolve = (state: Partnership, fact: Fact, context: FactContext) => Partnership;
type Fold = (state: Registered, facts: readonly Fact[]) => Registered;

/** Time has passed: whatever has come due is done, by `CLOCK`. No person can give this command. */
interface Tick {
  readonly type: 'tick';
}

/**
 * Closes votes whose time is out, lets what a party has been silent about take effect, lets problems that nobody acknowledged pass on, and then reminds of what is still owed.
 * What has been done already is in the state, so a tick that comes twice, or from two processes, finds nothing left to
 * do.
 */
export function tick(state: Partnership, _command: Tick, actor: Actor, evolve: Evolve): Decided<Fact> {
  if (state.status !== 'registered' || actor.by !== CLOCK) return accept();
  const fold = folding(evolve, actor);
  const closed = closings(state, actor, fold);
  const silent = silentlyAccepted(closed.after, actor);
  const after = fold(closed.after, silent);
  const passedOn = overdueProblems(after, actor.at);
  return accept(...closed.facts, ...silent, ...passedOn, ...reminders(fold(after, passedOn), actor));
}

/** One after the other, for each takes the next number of the decision log. */
function closings(
  state: Registered,
  actor: Actor,
  fold: Fold,
): { facts: readonly Fact[]; after: Registered } {
  const facts: Fact[] = [];
  let after = state;
  for (const { vote, deadline } of timedVotes(state)) {
    if (deadline > actor.at) continue;
    const closed = closing(after, vote, 'deadline', actor);
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

/** Open votes that close by themselves, and when: UTC, ISO 8601 with milliseconds. */
const timedVotes = (state: Registered): readonly { readonly vote: OpenVote; readonly deadline: string }[] =>
  [...state.votes.values()].flatMap((vote) =>
    vote.status === 'open' && vote.deadline !== undefined
      ? [{ vote, deadline: new Date(vote.deadline).toISOString() }]
      : [],
  );

/**
 * The earliest moment at which a tick has something to do, in the past if it should have been done already; undefined if
 * nothing will ever be due as things stand. UTC, ISO 8601.
 */
export function nextMoment(state: Partnership, now: string): string | undefined {
  if (state.status !== 'registered') return undefined;
  return [
    ...timedVotes(state).map(({ deadline }) => deadline),
    nextWaitingMoment(state) ?? [],
    nextSilence(state) ?? [],
    nextReminder(state, now) ?? [],
  ]
    .flat()
    .sort()[0];
}
