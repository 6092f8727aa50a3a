import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { JournalArchive } from '../partnership/journal.ts';
import { verify } from './verify.ts';
import { speak } from '../chat/words.ts';
import { auditInWords, hashInWords, notKnownInWords, verdictInWords } from './in-words.ts';
import { ConfigError, readStoreConfig } from '../config.ts';
import type { Config } from '../config.ts';

/**
 * `npm run verify`: counts every vote again from the journals in the store and checks the journals themselves; docs/journal.md
 * says what that proves. Nothing is written, and the bot may be running.
 * Exit code 0: all is as recorded; 1: something differs; 2: it could not be checked.
 */

const AS_RECORDED = 0;
const DIFFERS = 1;
const NOT_CHECKED = 2;
const HASH = /^[0-9a-f]{64}$/;

try {
  process.exitCode = await run();
} catch (reason) {
  if (!(reason instanceof ConfigError)) throw reason;
  process.stderr.write(`${reason.message}\n`);
  process.exitCode = NOT_CHECKED;
}

async function run(): Promise<number> {
  const { store, language } = readStoreConfig(process.env);
  const given = readArguments();
  const say = speak[given?.language ?? language];
  const cannot = (why: string): number => {
    process.stderr.write(`${why}\n`);
    return NOT_CHECKED;
  };
  if (!given) return cannot(say('verify.usage'));
  const { wanted, hash } = given;
  if (hash !== undefined && !HASH.test(hash)) return cannot(say('verify.hash-malformed'));
  const [place, setting] =
    store.kind === 'sqlite' ? [store.path, 'SQLITE_PATH'] : [store.endpoint, 'COSMOS_ENDPOINT'];
  if (store.kind === 'sqlite' && !existsSync(place)) return cannot(say('verify.no-file', { place }));

  const read = await verifyIn(store, wanted);
  if (!read.ok) return cannot(say('verify.store-failed', { place, setting, reason: read.reason }));
  const { audits, known } = read;
  if (audits.length === 0)
    return cannot(
      known.length === 0 || wanted === undefined
        ? say('verify.no-partnerships', { place, setting })
        : notKnownInWords(say, wanted, known),
    );
  const missing = hash !== undefined && !audits.some(({ hashes }) => hashes.has(hash));
  const asRecorded = !missing && audits.every(({ findings }) => findings.length === 0);
  process.stdout.write(
    [
      ...audits.map((audit) => auditInWords(say, audit)),
      ...(hash === undefined ? [] : [`${hashInWords(say, audits, hash)}\n`]),
      `${verdictInWords(say, audits, asRecorded)}\n`,
    ].join('\n'),
  );
  return asRecorded ? AS_RECORDED : DIFFERS;
}

/** Undefined for something that is no argument of ours. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { language: { type: 'string' }, hash: { type: 'string' } },
      allowPositionals: true,
    });
    const { language, hash } = values;
    if (language !== undefined && language !== 'sv' && language !== 'en') return undefined;
    const wanted = positionals.join(' ').trim();
    return {
      language,
      hash: hash?.trim().toLowerCase(),
      wanted: wanted === '' ? undefined : wanted,
    } as const;
  } catch {
    return undefined;
  }
}

async function verifyIn(store: Config['store'], wanted: string | undefined) {
  try {
    const archive = await openArchive(store);
    try {
      return { ok: true, ...(await verify(archive, wanted)) } as const;
    } finally {
      await archive.close();
    }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) } as const;
  }
}

async function openArchive(store: Config['store']): Promise<JournalArchive> {
  if (store.kind === 'sqlite') {
    const { openSqliteArchive } = await import('../storage/sqlite/sqlite-journal.ts');
    return openSqliteArchive(store.path);
  }
  const { openCosmosArchive } = await import('../storage/cosmos/cosmos-store.ts');
  return openCosmosArchive(store);
}
