import assert from 'node:assert/strict';
import type { Agreement } from '../../../../src/agreement/domain/profile.ts';
import type { Command } from '../../../../src/capabilities/index.ts';
import type { Fact, FactOf } from '../../../../src/capabilities/index.ts';
import type { OpenVoteCommand } from '../../../../src/capabilities/voting/domain/opening.ts';
import type { Choice } from '../../../../src/partnership/domain/choice.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import { asNow, asThen } from '../../../support/opened-before.ts';
import type { OpenedBefore } from '../../../support/opened-before.ts';
import { norma } from '../../../support/agreements.ts';

export const forum = 'styrgrupp';
export const [ANNA, BENGT, CECILIA, DAVID, EVA] = ['anna', 'bengt', 'cecilia', 'david', 'eva'] as const;
export const PEOPLE = [ANNA, BENGT, CECILIA, DAVID, EVA] as const;

export const seatsOf = (people: readonly string[]) =>
  people.map((member, index) => ({ seat: `s-${index}`, party: index % 2 ? 'q' : 'p', member }));

/** A steering group of five, under Norma's agreement with other rules where a test asks for them. */
export function groupOf(
  rules: Partial<Agreement['forums'][number]> = {},
  people: readonly string[] = PEOPLE,
): readonly Happened[] {
  const agreement = {
    ...norma,
    forums: norma.forums.map((one) => (one.id === forum ? { ...one, ...rules } : one)),
  };
  return [
    [ANNA, { type: 'partnershipRegistered', v: 1, agreement }],
    [ANNA, { type: 'forumOpened', v: 1, forum, language: 'sv' }],
    [ANNA, { type: 'seatsAssigned', v: 1, forum, seats: seatsOf(people) }],
  ];
}

type Given = Command | (OpenedBefore & { readonly before: true });

export const openVote = (about: Partial<OpenVoteCommand> = {}): OpenVoteCommand => ({
  type: 'openVote',
  forum,
  vote: 'v1',
  question: 'Ska vi?',
  ...about,
});

/** The same, opened by the rules of before. */
export const openedBefore = (about: Partial<OpenVoteCommand> & { written?: true } = {}) =>
  ({ ...openVote(about), before: true }) as const;

/** What follows when the commands are given one after the other, each by its person; every one must be accepted. */
export function played(
  happened: readonly Happened[],
  ...commands: readonly (readonly [by: string, command: Given, at?: string])[]
): { happened: readonly Happened[]; facts: readonly Fact[]; last: readonly Fact[] } {
  const all: Happened[] = [...happened];
  let last: readonly Fact[] = [];
  for (const [by, asked, at] of commands) {
    const before = 'before' in asked ? asked : undefined;
    const command = before ? asNow(before) : asked;
    const then = given(...all).when(by, command, at);
    assert.ok(then.accepted, `${by} was refused ${command.type}: ${JSON.stringify(then.refusal)}`);
    last = before ? asThen(before, then.facts) : then.facts;
    for (const fact of last) all.push(at === undefined ? [by, fact] : [by, fact, at]);
  }
  return { happened: all, facts: all.slice(happened.length).map(([, fact]) => fact), last };
}

export const cast = (choice: Choice, vote = 'v1') => ({ type: 'castBallot', forum, vote, choice }) as const;
export const close = (vote = 'v1') => ({ type: 'closeVote', forum, vote }) as const;

export function closingIn(facts: readonly Fact[]): FactOf<'voteClosed'> {
  const found = facts.find((fact) => fact.type === 'voteClosed');
  assert.ok(found, 'the vote is closed');
  return found;
}
