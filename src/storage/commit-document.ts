/**
 * A commit as both stores keep it: the JSON of the commit itself and nothing else. The hash is taken over that
 * content, so the schema neither adds nor drops anything: every object is strict and nothing has a default.
 */
import { z } from 'zod';
import { JournalDamaged, type Commit, type StoredDocument } from '../partnership/journal.ts';
import { factSchema, noticeSchema } from '../capabilities/index.ts';
import type { Notice } from '../partnership/notices.ts';

/** A Cosmos DB item holds at most 2 MB; what is left over is room for the store's own fields. */
const MOST_BYTES_IN_COMMIT = 1_900_000;

const MOST_IN_COMMIT = 10_000;
const id = z.string().min(1).max(256);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const list = <T extends z.ZodType>(of: T) => z.array(of).max(MOST_IN_COMMIT).readonly();

const noticesSchema = list(noticeSchema);

const commitSchema = z.strictObject({
  format: z.literal(1),
  partnership: id,
  seq: z.int().positive(),
  commands: list(
    z.strictObject({
      id,
      by: id,
      at: z.iso.datetime({ precision: 3 }),
      facts: list(factSchema),
    }),
  ),
  notices: noticesSchema,
  prevHash: hash,
  hash,
}) satisfies z.ZodType<Commit>;

/**
 * The JSON text to store.
 * @throws Error for a commit that could not be read back: better refused now than found damaged later
 */
export function textOf(commit: Commit): string {
  const checked = commitSchema.safeParse(commit);
  if (!checked.success) throw new Error(`commit ${commit.seq} cannot be stored: ${reason(checked.error)}`);
  const text = JSON.stringify(commit);
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES_IN_COMMIT) {
    throw new Error(`commit ${commit.seq} is too large to store: ${bytes} bytes`);
  }
  return text;
}

/**
 * The commit found in the place of `seq`. Its hash is not looked at: see `integrityError`.
 * @throws JournalDamaged if the document is no commit, or one that belongs elsewhere
 */
export function parseCommit(partnership: string, seq: number, document: unknown): Commit {
  const parsed = commitSchema.safeParse(document);
  if (!parsed.success) throw new JournalDamaged(partnership, seq, `not a commit: ${reason(parsed.error)}`);
  const commit = parsed.data;
  if (commit.partnership !== partnership || commit.seq !== seq) {
    throw new JournalDamaged(partnership, seq, 'another commit stands in its place');
  }
  return commit;
}

/** What stands in the place of `seq`, be it a commit or not. @param parse as `parseCommit` */
export function storedDocument(seq: number, parse: () => Commit): StoredDocument {
  try {
    return { seq, commit: parse() };
  } catch (error) {
    if (!(error instanceof JournalDamaged)) throw error;
    return { seq, damage: error.flaw };
  }
}

const owed = z.looseObject({ notices: noticesSchema });

/** The notices of a stored document, or undefined if they cannot be made out. */
export function noticesIn(document: unknown): readonly Notice[] | undefined {
  return owed.safeParse(document).data?.notices;
}

/** A notice that is stored by itself, or undefined if it is none. */
export const noticeIn = (document: unknown): Notice | undefined => noticeSchema.safeParse(document).data;

/** Which field, and what is wrong with it; never its value. */
function reason(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? 'unknown' : `${issue.path.join('.') || 'document'}: ${issue.message}`;
}
