import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { capabilities, noticesOf } from '../../src/capabilities/index.ts';
import { GENESIS, seal } from '../../src/partnership/journal.ts';
import type { Commit } from '../../src/partnership/journal.ts';
import { lastPerSlot } from '../../src/partnership/notices.ts';
import { PartnershipLog } from '../../src/partnership/partnership-log.ts';
import { parseCommit } from '../../src/storage/commit-document.ts';
import { audit } from '../../src/verification/audit.ts';
import { FOLDER, playedJournals } from './journal-fixtures.ts';
import { meaningOf } from './meaning-of.ts';
import type { Played } from './played.ts';
import { playsToKeep } from './plays-to-keep.ts';
import { asStored } from './tampering.ts';

/**
 * `node test/support/keep-journals.ts v1-played-2026`: writes those of `plays-to-keep.ts` that no file has yet into the
 * one named, as journals and as what they mean. What stands there stays. A file that has been released is never changed:
 * then name another.
 */

interface Kept {
  readonly agreements: Record<string, unknown>;
  readonly journals: unknown[][];
}

/** As a process would have written it, one commit for each command, and as it is read again. */
function journalOf(partnership: string, { history }: Played): readonly Commit[] {
  const log = new PartnershipLog(partnership, capabilities);
  return history
    .filter(({ facts }) => facts.length > 0)
    .map(({ by, at, facts }) => {
      const seq = log.seq + 1;
      const after = log.fold(log.state, facts, { by, at });
      const commit = seal({
        format: 1,
        partnership,
        seq,
        commands: [{ id: `c${seq}`, by, at, facts }],
        notices: lastPerSlot(noticesOf(facts, after, by)),
        prevHash: seq === 1 ? GENESIS : log.hash,
      });
      log.add(commit);
      return parseCommit(partnership, seq, JSON.parse(JSON.stringify(commit)));
    });
}

/** With the name that the agreement has in the file, or gets now. */
const naming =
  (agreements: Kept['agreements']) =>
  (key: string, value: unknown): unknown => {
    if (key !== 'agreement' || typeof value !== 'object' || value === null || !('id' in value)) return value;
    const same = Object.entries(agreements).find(([, known]) => isDeepStrictEqual(known, value));
    if (same) return same[0];
    const others = Object.keys(agreements).filter((name) => name.startsWith(String(value.id)));
    const name = others.length === 0 ? String(value.id) : `${String(value.id)}-${others.length + 1}`;
    agreements[name] = value;
    return name;
  };

const [file = ''] = process.argv.slice(2);
assert.match(file, /^v\d+-played-\d+$/, 'which file? such as v1-played-2026');
const path = `${FOLDER}/${file}`;
const kept: Kept = existsSync(`${path}.json`)
  ? (JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Kept)
  : { agreements: {}, journals: [] };
const written = new Set(
  (await playedJournals()).flatMap(({ journals }) => journals.map(([first]) => first?.partnership)),
);
const added = Object.entries(playsToKeep)
  .filter(([name]) => !written.has(name))
  .map(([name, play]) => journalOf(name, play));
assert.ok(added.length > 0, 'every play is in a file already');
for (const commits of added) {
  assert.deepEqual(audit(commits[0]?.partnership ?? '', asStored(commits)).findings, []);
  kept.journals.push(JSON.parse(JSON.stringify(commits, naming(kept.agreements))) as unknown[]);
}
const list = (lines: readonly string[], indent: string): string =>
  lines.map((line) => `${indent}${line}`).join(',\n');
const agreements = Object.entries(kept.agreements).map(
  ([name, agreement]) => `${JSON.stringify(name)}: ${JSON.stringify(agreement)}`,
);
const journals = kept.journals.map(
  (commits) =>
    `[\n${list(
      commits.map((commit) => JSON.stringify(commit)),
      '    ',
    )}\n  ]`,
);
writeFileSync(
  `${path}.json`,
  `{\n"agreements": {\n${list(agreements, '  ')}\n},\n"journals": [\n${list(journals, '  ')}\n]\n}\n`,
);
const meant = existsSync(`${path}.txt`) ? readFileSync(`${path}.txt`, 'utf8') : '';
writeFileSync(
  `${path}.txt`,
  `${meant}${added
    .flatMap(meaningOf)
    .map((line) => `${line}\n`)
    .join('')}`,
);
