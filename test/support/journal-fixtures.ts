import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Commit } from '../../src/partnership/journal.ts';
import { parseCommit } from '../../src/storage/commit-document.ts';

/** A journal as an earlier version wrote it: what was once written must load for ever. The files are never changed. */
export async function journalFixture(
  file: string,
): Promise<{ readonly partnership: string; readonly commits: readonly Commit[] }> {
  const documents = z
    .array(z.looseObject({ partnership: z.string() }))
    .parse(JSON.parse(await readFile(`test/fixtures/journal/${file}.json`, 'utf8')));
  const partnership = documents[0]?.partnership ?? '';
  return {
    partnership,
    commits: documents.map((document, index) => parseCommit(partnership, index + 1, document)),
  };
}
