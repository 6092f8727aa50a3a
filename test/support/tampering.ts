import { GENESIS, seal } from '../../src/partnership/journal.ts';
import type { Commit, StoredDocument } from '../../src/partnership/journal.ts';
import type { Fact } from '../../src/capabilities/index.ts';
import { NOON } from './given.ts';
import type { Happened } from './given.ts';
import { parseCommit, storedDocument } from '../../src/storage/commit-document.ts';

/** Somebody who can write to the database, and knows the format. */

/** What happened, as a journal: one commit for each fact, in a chain. */
export function journalOf(happened: readonly Happened[]): readonly Commit[] {
  const commits: Commit[] = [];
  for (const [by, fact, at = NOON] of happened) {
    const seq = commits.length + 1;
    const prevHash = commits.at(-1)?.hash ?? GENESIS;
    const commands = [{ id: `c${seq}`, by, at, facts: [fact] }];
    commits.push(seal({ format: 1, partnership: 'p', seq, commands, notices: [], prevHash }));
  }
  return commits;
}

/** The facts, each with who it is about, changed in every commit; hashes are left as they were. */
export const withFacts = (
  commits: readonly Commit[],
  change: (fact: Fact, by: string) => Fact | readonly Fact[],
): readonly Commit[] =>
  commits.map((commit) => ({
    ...commit,
    commands: commit.commands.map((command) => ({
      ...command,
      facts: command.facts.flatMap((fact) => change(fact, command.by)),
    })),
  }));

/** Numbered from 1, and every hash computed anew: a chain without a flaw. */
export function resealed(commits: readonly Commit[]): readonly Commit[] {
  let prevHash = GENESIS;
  return commits.map(({ partnership, commands, notices }, index) => {
    const commit = seal({ format: 1, partnership, seq: index + 1, commands, notices, prevHash });
    prevHash = commit.hash;
    return commit;
  });
}

/** As a store has them, one in each place, whatever number they say they have. */
export const inPlaces = (commits: readonly Commit[]): readonly StoredDocument[] =>
  commits.map((commit, index) =>
    storedDocument(index + 1, () => parseCommit(commit.partnership, index + 1, commit)),
  );

/** As a store has them, each in the place of its number. */
export const asStored = (commits: readonly Commit[]): readonly StoredDocument[] =>
  commits.map((commit) => ({ seq: commit.seq, commit }));
