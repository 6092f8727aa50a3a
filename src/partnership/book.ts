import type { Fact } from '../capabilities/facts.ts';
import { FactOutOfOrder } from './domain/fact-order.ts';
import { UNREGISTERED } from './domain/state.ts';
import { evolve } from '../capabilities/evolve.ts';
import type { Partnership } from './domain/state.ts';
import { GENESIS, JournalDamaged, flaw } from './journal.ts';
import type { Commit } from './journal.ts';
import { isAsCounted } from '../capabilities/results/domain/as-counted.ts';

/** What a process knows of one partnership: its journal read and verified up to `seq`, folded into `state`. */
export class Book {
  state: Partnership = UNREGISTERED;
  seq = 0;
  hash = GENESIS;
  /** The facts of every command in the journal, so that a repeated command gets its first answer. */
  readonly outcomes = new Map<string, readonly Fact[]>();
  readonly partnership: string;

  constructor(partnership: string) {
    this.partnership = partnership;
  }

  /**
   * @throws JournalDamaged if the commit does not follow from what has been read, was changed afterwards, or closes a
   * vote with another result than its ballots give
   */
  add(commit: Commit): void {
    const wrong = flaw(commit, this);
    if (wrong !== undefined) throw new JournalDamaged(this.partnership, commit.seq, wrong);
    this.accept(commit, this.#foldRead(commit));
  }

  /** Takes in a commit this process has just written, with the state it has already worked out. */
  accept(commit: Commit, state: Partnership): void {
    if (commit.seq <= this.seq) return; // read back by a reader before the writer was told
    this.state = state;
    this.seq = commit.seq;
    this.hash = commit.hash;
    for (const command of commit.commands) this.outcomes.set(command.id, command.facts);
  }

  #foldRead(commit: Commit): Partnership {
    let { state } = this;
    for (const { by, at, facts } of commit.commands) {
      for (const fact of facts) {
        if (fact.type === 'voteClosed' && !isAsCounted(state, fact)) {
          const reason = `the result of vote ${fact.vote} is not what its ballots give`;
          throw new JournalDamaged(this.partnership, commit.seq, reason);
        }
        state = this.#folded(state, fact, { seq: commit.seq, by, at });
      }
    }
    return state;
  }

  #folded(state: Partnership, fact: Fact, at: { seq: number; by: string; at: string }): Partnership {
    try {
      return evolve(state, fact, at);
    } catch (reason) {
      if (!(reason instanceof FactOutOfOrder)) throw reason;
      throw new JournalDamaged(this.partnership, at.seq, reason.message);
    }
  }
}

export const fold = (
  state: Partnership,
  facts: readonly Fact[],
  context: { readonly by: string; readonly at: string },
): Partnership => facts.reduce((before, fact) => evolve(before, fact, context), state);
