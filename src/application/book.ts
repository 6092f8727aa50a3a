import type { Fact } from '../domain/facts.ts';
import { evolve, UNREGISTERED } from '../domain/partnership.ts';
import type { Partnership } from '../domain/partnership.ts';
import { flaw, GENESIS, JournalDamaged } from './journal.ts';
import type { Commit } from './journal.ts';

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

  /** @throws JournalDamaged if the commit does not follow from what has been read, or was changed afterwards */
  add(commit: Commit): void {
    const wrong = flaw(commit, this);
    if (wrong !== undefined) throw new JournalDamaged(this.partnership, commit.seq, wrong);
    this.accept(commit, foldCommit(this.state, commit));
  }

  /** Takes in a commit this process has just written, with the state it has already worked out. */
  accept(commit: Commit, state: Partnership): void {
    if (commit.seq <= this.seq) return; // read back by a reader before the writer was told
    this.state = state;
    this.seq = commit.seq;
    this.hash = commit.hash;
    for (const command of commit.commands) this.outcomes.set(command.id, command.facts);
  }
}

const foldCommit = (state: Partnership, commit: Commit): Partnership =>
  commit.commands.reduce((before, command) => fold(before, command.facts, command), state);

export const fold = (
  state: Partnership,
  facts: readonly Fact[],
  context: { readonly by: string; readonly at: string },
): Partnership => facts.reduce((before, fact) => evolve(before, fact, context), state);
