import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Commit } from '../../src/partnership/journal.ts';
import { parseCommit } from '../../src/storage/commit-document.ts';

export const FOLDER = 'test/fixtures/journal';

/** A journal as an earlier version wrote it: what was once written must load for ever. The files are never changed. */
export async function journalFixture(
  file: string,
): Promise<{ readonly partnership: string; readonly commits: readonly Commit[] }> {
  const documents = z
    .array(z.looseObject({ partnership: z.string() }))
    .parse(JSON.parse(await readFile(`${FOLDER}/${file}.json`, 'utf8')));
  const partnership = documents[0]?.partnership ?? '';
  return {
    partnership,
    commits: documents.map((document, index) => parseCommit(partnership, index + 1, document)),
  };
}

export interface PlayedFile {
  readonly file: string;
  readonly journals: readonly (readonly Commit[])[];
}

/** The files that `keep-journals.ts` has written. */
export const playedJournals = async (): Promise<readonly PlayedFile[]> =>
  Promise.all(
    (await readdir(FOLDER))
      .flatMap((name) => /^(v\d+-played-\d+)\.json$/.exec(name)?.[1] ?? [])
      .toSorted()
      .map(async (file) => ({ file, journals: await journalsIn(file) })),
  );

/** Several journals in one file; the agreements, which are the same in many, stand apart and are named where they belong. */
async function journalsIn(file: string): Promise<PlayedFile['journals']> {
  const { agreements, journals } = z
    .object({
      agreements: z.record(z.string(), z.unknown()),
      journals: z.array(z.array(z.looseObject({ partnership: z.string() }))),
    })
    .parse(JSON.parse(await readFile(`${FOLDER}/${file}.json`, 'utf8')));
  const whole = (document: unknown): unknown =>
    JSON.parse(JSON.stringify(document), (key, value: unknown) =>
      key === 'agreement' && typeof value === 'string' ? (agreements[value] ?? value) : value,
    );
  return journals.map((documents) =>
    documents.map((document, index) => parseCommit(document.partnership, index + 1, whole(document))),
  );
}
