import type { Container } from '@azure/cosmos';
import { z } from 'zod';
import type { JournalArchive, JournalStore } from '../../partnership/journal.ts';
import { parseCommit, storedDocument, textOf } from '../commit-document.ts';
import { commitId } from './container.ts';
import { createOnly, findAll } from './requests.ts';

/** The commit is a field of its own: what the store and Cosmos DB add stands beside it, outside the hash. */
const AFTER =
  "SELECT c.seq, c.commit FROM c WHERE c.pk = @partnership AND c.kind = 'commit' AND c.seq > @after ORDER BY c.seq";

/** Of every commit, for any of them may be missing. Asked only when somebody checks the journals. */
const PARTNERSHIPS = "SELECT VALUE c.pk FROM c WHERE c.kind = 'commit'";

const commitDocument = z.object({ seq: z.int(), commit: z.unknown() });

/**
 * Under session consistency a refusal for a taken number carries the session it was seen in, and the client keeps
 * it: reading on after `taken` finds the commit that took the number.
 */
export function cosmosJournal(container: Container): JournalStore {
  return {
    async append(commit, leasedUntil) {
      textOf(commit);
      const lease = commit.notices.length > 0 ? { leasedUntil, owedSince: leasedUntil } : {};
      const created = await createOnly(container, {
        id: commitId(commit.seq),
        pk: commit.partnership,
        kind: 'commit',
        seq: commit.seq,
        commit,
        ...lease,
      });
      return created ? 'appended' : 'taken';
    },
    async read(partnership, afterSeq) {
      const found = await commitsAfter(container, partnership, afterSeq);
      return found.map(({ seq, commit }) => parseCommit(partnership, seq, commit));
    },
  };
}

const commitsAfter = (container: Container, partnership: string, after: number) =>
  findAll(container, commitDocument, AFTER, { partnership, after }, partnership);

/** Reads each partnership's own partition; to list them, all are asked. */
export function cosmosArchive(container: Container): Omit<JournalArchive, 'close'> {
  return {
    async partnerships() {
      const found = await findAll(container, z.string(), PARTNERSHIPS, {});
      return [...new Set(found)].sort();
    },
    async documents(partnership) {
      const found = await commitsAfter(container, partnership, 0);
      return found.map(({ seq, commit }) => storedDocument(seq, () => parseCommit(partnership, seq, commit)));
    },
  };
}
