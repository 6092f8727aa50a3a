import assert from 'node:assert/strict';
import type { JournalStore } from '../../src/partnership/journal.ts';
import { START, commitAfter } from './commits.ts';

/**
 * Appends `count` commits, reading on whenever somebody else was quicker, as the ledger does.
 * @returns how often somebody was
 */
export async function appendMany(journal: JournalStore, partnership: string, count: number): Promise<number> {
  let tail = START;
  let taken = 0;
  for (let appended = 0; appended < count;) {
    const commit = commitAfter(tail, partnership);
    if ((await journal.append(commit, 0)) === 'appended') {
      appended += 1;
      tail = commit;
    } else {
      taken += 1;
      const last = (await journal.read(partnership, tail.seq)).at(-1);
      assert.ok(last, 'the commit that took the number is found by reading on');
      tail = last;
    }
  }
  return taken;
}
