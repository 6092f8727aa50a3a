import type { Fact } from '../capabilities/index.ts';
import type { FactContext } from './domain/folding.ts';
import type { Capabilities } from './capabilities.ts';
import { FactOutOfOrder } from './domain/fact-order.ts';
import { UNREGISTERED } from './domain/state.ts';
import type { Partnership } from './domain/state.ts';
import { GENESIS, JournalDamaged, integrityError } from './journal.ts';
import type { Commit } from './journal.ts';

/** What a process knows of one partnership: its journal read and verified up to `seq`, folded into `state`. */
export class PartnershipLog {
  state: Partnership = UNREGISTERED;
  seq = 0;
  hash = GENESIS;
  /** The facts of every command in the journal, so that a repeated command gets its first answer. */
  readonly outcomes = new Map<string, readonly Fact[]>();
  readonly partnership: string;
  readonly #capabilities: Pick<Capabilities, 'evolve' | 'untrue'>;

  constructor(partnership: string, capabilities: Pick<Capabilities, 'evolve' | 'untrue'>) {
    this.partnership = partnership;
    this.#capabilities = capabilities;
  }

  /**
   * @throws JournalDamaged if the commit does not follow from what has been read, was changed afterwards, or closes a
   * vote with another result than its ballots give
   */
  add(commit: Commit): void {
    const wrong = integrityError(commit, this);
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

  /** The state that the facts of one command lead to. */
  fold(state: Partnership, facts: readonly Fact[], context: FactContext): Partnership {
    return facts.reduce((before, fact) => this.#capabilities.evolve(before, fact, context), state);
  }

  #foldRead({ seq, commands }: Commit): Partnership {
    let { state } = this;
    try {
      for (const { by, at, facts } of commands) {
        for (const fact of facts) {
          const untrue = this.#capabilities.untrue(state, fact);
          if (untrue !== undefined) throw new JournalDamaged(this.partnership, seq, untrue);
          state = this.#capabilities.evolve(state, fact, { by, at });
        }
      }
      return state;
    } catch (reason) {
      if (!(reason instanceof FactOutOfOrder)) throw reason;
      throw new JournalDamaged(this.partnership, seq, reason.message);
    }
  }
}
