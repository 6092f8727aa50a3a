import type { Partnership } from './domain/state.ts';
import type { Choice, BallotBox } from './domain/choice.ts';
import type { OpenVote } from '../capabilities/voting/domain/vote.ts';
import type { BallotKey, BallotKeys } from './ballot-keys.ts';
import { newKey, openBallot, sealBallot } from './sealed-ballot.ts';

/**
 * The keys of one partnership's open secret votes, in memory, so that a ballot costs no read. A key is made when its
 * vote has been opened and nobody has voted yet, and destroyed when the vote is seen to be closed.
 */
export class PartnershipBallotBox implements BallotBox {
  readonly #partnership: string;
  readonly #keys: BallotKeys;
  readonly #inMemory = new Map<string, BallotKey>();

  constructor(partnership: string, keys: BallotKeys) {
    this.#partnership = partnership;
    this.#keys = keys;
  }

  seal(vote: string, member: string, choice: Choice): string {
    return sealBallot(this.#key(vote), this.#ballotOf(vote, member), choice);
  }

  open(vote: string, member: string, sealed: string): Choice {
    return openBallot(this.#key(vote), this.#ballotOf(vote, member), sealed);
  }

  get holdsKeys(): boolean {
    return this.#inMemory.size > 0;
  }

  /** Whether ballots may be cast that could not be sealed yet. Looks at no store. */
  lacksKeys(state: Partnership): boolean {
    return this.#without(state).length > 0;
  }

  /**
   * Reads the keys that are missing in memory, and makes those that are missing in the store too. A vote with ballots
   * gets no new key: it would not open them. That a vote which another process has closed meanwhile gets one is
   * harmless, for what is sealed with it can never be written; it is destroyed when the closing is read.
   */
  async prepare(state: Partnership): Promise<void> {
    const without = this.#without(state);
    if (without.length === 0) return;
    const stored = await this.#keys.of(this.#partnership);
    for (const { id, ballots } of without) {
      const found = stored.get(id) ?? (ballots.size === 0 ? await this.#make(id) : undefined);
      if (found) this.#inMemory.set(id, found);
    }
  }

  /** @param state what is in the journal, not what is about to be: a destroyed key does not come back */
  async destroySpent(state: Partnership): Promise<void> {
    if (state.status !== 'registered') return;
    const spent = [...this.#inMemory].filter(([vote]) => state.votes.get(vote)?.status === 'closed');
    for (const [vote, key] of spent) {
      this.#inMemory.delete(vote);
      key.fill(0);
    }
    await Promise.all(spent.map(([vote]) => this.#keys.destroy(this.#partnership, vote)));
  }

  #make(vote: string): Promise<BallotKey | undefined> {
    return this.#keys.keep(this.#partnership, vote, newKey());
  }

  #without(state: Partnership): readonly OpenVote[] {
    if (state.status !== 'registered') return [];
    return [...state.votes.values()].filter(
      (vote): vote is OpenVote => vote.status === 'open' && vote.secret && !this.#inMemory.has(vote.id),
    );
  }

  #key(vote: string): BallotKey {
    const key = this.#inMemory.get(vote);
    if (!key) throw new Error('the key of the vote is not here');
    return key;
  }

  #ballotOf(vote: string, member: string) {
    return { partnership: this.#partnership, vote, member };
  }
}
