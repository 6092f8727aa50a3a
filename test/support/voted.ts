import assert from 'node:assert/strict';
import { Directory } from '../../src/partnership/members.ts';
import type { Actor } from '../../src/partnership/domain/actor.ts';
import { decide } from '../../src/capabilities/index.ts';
import type { Command } from '../../src/capabilities/index.ts';
import type { Fact, FactOf } from '../../src/capabilities/index.ts';
import { evolve } from '../../src/capabilities/index.ts';
import type { Partnership, Registered } from '../../src/partnership/domain/state.ts';
import type { Choice } from '../../src/partnership/domain/choice.ts';
import { closing } from '../../src/capabilities/voting/domain/closing.ts';
import type { ClosedVote, ClosingCause } from '../../src/capabilities/voting/domain/vote.ts';
import { brukarskolan } from './agreements.ts';
import { clearBallotBox } from './clear-ballot-box.ts';
import { given } from './given.ts';
import type { Happened } from './given.ts';

/** Votes that have been held, counted by the domain's own rules: what results are shown from in tests. */

export const FORUM = 'styrgrupp';
export const MEMBERS = {
  anna: 'Anna Ek',
  bo: 'Bo Åström',
  cecilia: 'Cecilia Norén',
  dan: 'Dan Öberg',
  eva: 'Eva Lind',
  frida: 'Frida Sjö',
} as const;
export type Member = keyof typeof MEMBERS;

export const people = new Directory(
  Object.entries(MEMBERS).map(([member, name]) => ({
    partnership: 'p',
    member,
    name,
    teamsId: `29:${member}`,
    aadObjectId: member,
  })),
);

export const seat = (member: Member, index: number) => ({
  seat: `s-${index}`,
  party: index % 2 === 0 ? 'socialforvaltningen' : 'vuxenskolan',
  member,
});
export const five = (['anna', 'bo', 'cecilia', 'dan', 'eva'] as const).map(seat);

export const registered: readonly Happened[] = [
  ['anna', { type: 'partnershipRegistered', v: 1, agreement: brukarskolan }],
  ['anna', { type: 'forumOpened', v: 1, forum: FORUM, language: 'sv' }],
  ['anna', { type: 'seatsAssigned', v: 1, forum: FORUM, seats: five }],
];

/** By the first version: such a vote can end in any way. */
type Opening = Extract<FactOf<'voteOpened'>, { v: 1 }>;

export interface Held {
  readonly opened?: Partial<Omit<Opening, 'type' | 'v'>>;
  readonly ballots?: Readonly<Partial<Record<Member, Choice>>>;
  readonly recusals?: Readonly<Partial<Record<Member, string>>>;
  /** Who accepts, and who does not, that it is decided in writing. */
  readonly form?: Readonly<Partial<Record<Member, boolean>>>;
  /** How it ends, if not by itself. */
  readonly cause?: ClosingCause;
  readonly before?: readonly Happened[];
  readonly at?: string;
}

export const CLOSED_AT = '2026-11-23T12:00:00.000Z';

/** @returns the state after it, and the vote that was opened */
export function voted(held: Held): { readonly state: Registered; readonly vote: ClosedVote } {
  const { opened, ballots = {}, recusals = {}, form = {}, cause = 'closed-by-member', at = CLOSED_AT } = held;
  const opening: Opening = {
    type: 'voteOpened',
    v: 1,
    vote: 'v1',
    forum: FORUM,
    question: 'Ska vi förlänga avtalet till den 31 december 2026?',
    rule: { kind: 'simple' },
    ruleSource: { kind: 'default' },
    register: five,
    ...opened,
  };
  const { vote, forum } = opening;
  let state: Partnership = given(...registered, ...(held.before ?? []), ['anna', opening, at]).state;
  const after = (): Registered => {
    assert.ok(state.status === 'registered');
    return state;
  };
  const fold = (facts: readonly Fact[], by: string): void => {
    for (const fact of facts) state = evolve(state, fact, { by, at });
  };
  const does = (by: string, command: Command): void => {
    const decided = decide(state, command, { by, at, ballotBox: clearBallotBox });
    assert.ok(decided.ok, JSON.stringify(decided));
    fold(decided.facts, by);
  };
  for (const [by, accept] of Object.entries(form))
    does(by, { type: 'answerWrittenProcedure', forum, vote, accept });
  for (const [by, reason] of Object.entries(recusals))
    does(by, { type: 'declareRecusal', forum, vote, reason });
  for (const [by, choice] of Object.entries(ballots)) does(by, { type: 'castBallot', forum, vote, choice });
  const left = after().votes.get(vote);
  if (left?.status === 'open') {
    const actor: Actor = { by: 'anna', at, ballotBox: clearBallotBox };
    const ended = closing(after(), left, cause, actor);
    assert.ok(ended.ok);
    fold(ended.facts, actor.by);
  }
  const closed = after().votes.get(vote);
  assert.ok(closed?.status === 'closed');
  return { state: after(), vote: closed };
}
