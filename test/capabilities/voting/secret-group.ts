import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { BallotKeys } from '../../../src/partnership/ballot-keys.ts';
import type { Commit } from '../../../src/partnership/journal.ts';
import type { Ledger } from '../../../src/partnership/ledger.ts';
import { ledgerWith } from '../../support/ledger.ts';
import type { Outcome } from '../../../src/partnership/ledger.ts';
import type { Store } from '../../../src/partnership/store.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import type { Fact } from '../../../src/capabilities/index.ts';
import type { Choice } from '../../../src/partnership/domain/choice.ts';
import type { OpenVoteCommand } from '../../../src/capabilities/voting/domain/opening.ts';
import type { ClosedVote, Vote } from '../../../src/capabilities/voting/domain/vote.ts';
import { brukarskolan } from '../../support/agreements.ts';

export const P = 'partnership-1';
export const MEMBERS = ['anna', 'bengt', 'cecilia', 'david', 'eva'] as const;
const forum = 'styrgrupp';
const places = ['vuxenskolan-1', 'vuxenskolan-2', ...[1, 2, 3].map((n) => `socialforvaltningen-${n}`)];
const seats = places.map((seat, index) => ({ seat, member: MEMBERS[index] ?? '' }));
const clock = { now: () => new Date('2022-06-01T12:00:00Z') };

/** A group of five in one process; as many processes as are made of one store share what is in it. */
export class SecretGroup {
  readonly ledger: Ledger;
  readonly writes: Commit[] = [];

  constructor({ journal, wakes, ballotKeys }: Store, keys: BallotKeys = ballotKeys) {
    this.ledger = ledgerWith({
      journal,
      clock,
      onCommit: (commit) => this.writes.push(commit),
      wakes,
      ballotKeys: keys,
    });
  }

  async register(agreement = brukarskolan): Promise<void> {
    await this.did('anna', { type: 'registerPartnership', agreement, forum, language: 'sv', seats });
  }

  execute(by: string, command: Command, id: string = randomUUID()): Promise<Outcome> {
    return this.ledger.execute(P, { id, by, command });
  }

  /** @throws unless it is accepted */
  async did(by: string, command: Command): Promise<readonly Fact[]> {
    const outcome = await this.execute(by, command);
    assert.ok(outcome.ok, JSON.stringify(outcome.ok || outcome.refusal));
    return outcome.facts;
  }

  open(more: Partial<OpenVoteCommand> = {}): Promise<readonly Fact[]> {
    return this.did('anna', {
      type: 'openVote',
      forum,
      vote: 'v1',
      question: 'Vem väljer vi?',
      secret: true,
      ...more,
    });
  }

  cast(by: string, choice: Choice, vote = 'v1', id?: string): Promise<Outcome> {
    return this.execute(by, { type: 'castBallot', forum, vote, choice }, id);
  }

  /** Ended before all have answered: somebody wants the matter taken up at a meeting instead. */
  end(vote = 'v1'): Promise<Outcome> {
    return this.execute('anna', { type: 'answerWrittenProcedure', forum, vote, accept: false });
  }

  async vote(id = 'v1'): Promise<Vote> {
    const state = await this.ledger.read(P);
    const found = state.status === 'registered' ? state.votes.get(id) : undefined;
    assert.ok(found);
    return found;
  }

  async closed(id = 'v1'): Promise<ClosedVote> {
    const vote = await this.vote(id);
    assert.ok(vote.status === 'closed');
    return vote;
  }
}

/** The votes that have a key in the store. */
export const keysIn = async ({ ballotKeys }: Store): Promise<readonly string[]> =>
  [...(await ballotKeys.of(P)).keys()].toSorted();

/** Keys are destroyed without anybody waiting for it. */
export async function untilGone(store: Store, vote = 'v1'): Promise<void> {
  while ((await keysIn(store)).includes(vote)) await setTimeout(5);
}

/** As if the process ended before it came to destroying a key. */
export const dyingBeforeDestruction = (keys: BallotKeys): BallotKeys => ({
  ...keys,
  destroy: () => new Promise(() => undefined),
});
