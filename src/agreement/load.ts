import { open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { agreementSchema } from './domain/profile.ts';
import type { Agreement } from './domain/profile.ts';
import { AgreementFileError, fromSchema, plainWords } from './agreement-file-error.ts';

export { AgreementFileError } from './agreement-file-error.ts';

const EXTENSION = '.json';
/** Bytes. The largest agreement so far takes an eighth of this. */
export const LARGEST_FILE = 512 * 1024;

/**
 * Reads every agreement profile in a folder. All or nothing: a profile that is broken must be seen when the
 * bot starts, not when somebody registers a partnership.
 * @returns the profiles by id, in the order of their file names
 * @throws AgreementFileError naming file, path and reason, also when the folder is missing or has no profile
 */
export async function loadAgreements(folder: string): Promise<ReadonlyMap<string, Agreement>> {
  const files = await profilesIn(folder);
  const byId = new Map<string, { file: string; agreement: Agreement }>();
  for (const file of files) {
    const agreement = await readProfile(file);
    const other = byId.get(agreement.id);
    if (other) {
      throw new AgreementFileError(file, `"${agreement.id}" is already the id of ${other.file}`, ['id']);
    }
    byId.set(agreement.id, { file, agreement });
  }
  for (const [id, { file }] of byId) {
    if (basename(file, EXTENSION) === id) continue;
    throw new AgreementFileError(file, `"${id}" must be the same as the name of the file`, ['id']);
  }
  return new Map([...byId].map(([id, { agreement }]) => [id, agreement]));
}

async function profilesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new AgreementFileError(folder, `the folder cannot be read (${reasonOf(error)})`);
  });
  const files = names.filter((name) => name.endsWith(EXTENSION)).sort();
  if (files.length === 0) throw new AgreementFileError(folder, 'the folder has no agreement profile');
  return files.map((name) => join(folder, name));
}

async function readProfile(file: string): Promise<Agreement> {
  const parsed = agreementSchema.safeParse(readJson(file, await readBounded(file)), { error: plainWords });
  if (!parsed.success) throw fromSchema(file, parsed.error);
  return parsed.data;
}

function readJson(file: string, content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    throw new AgreementFileError(file, `is not JSON in UTF-8 (${reasonOf(error)})`);
  }
}

async function readBounded(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file);
    const { size } = await handle.stat();
    if (size > LARGEST_FILE) {
      throw new AgreementFileError(file, `is ${size} bytes, at most ${LARGEST_FILE} are read`);
    }
    return await handle.readFile();
  } catch (error) {
    if (error instanceof AgreementFileError) throw error;
    throw new AgreementFileError(file, `cannot be read (${reasonOf(error)})`);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
