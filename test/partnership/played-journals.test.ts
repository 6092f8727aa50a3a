import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { factSchema } from '../../src/capabilities/index.ts';
import { audit } from '../../src/verification/audit.ts';
import { FOLDER, playedJournals } from '../support/journal-fixtures.ts';
import { meaningOf } from '../support/meaning-of.ts';
import { asStored } from '../support/tampering.ts';

/**
 * Partnerships played by their commands, in which everything that can happen does: what was once written must load and
 * mean the same for ever. What has been released is never changed; what can happen since is played into another file, by
 * `test/support/keep-journals.ts`.
 */
describe('journals in which everything happens', () => {
  it('load, are whole, stand an audit, and mean the same as when they were written', async () => {
    for (const { file, journals } of await playedJournals()) {
      for (const commits of journals) assert.deepEqual(audit('p', asStored(commits)).findings, []);
      const lines = journals.flatMap((commits) => meaningOf(commits));
      assert.deepEqual(lines, (await readFile(`${FOLDER}/${file}.txt`, 'utf8')).trimEnd().split('\n'));
    }
  });

  it('have, with those of before, every fact that the code knows, in every version', async () => {
    const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json'));
    const written = new Set<string>();
    for (const file of files)
      for (const { type, v } of factsIn(JSON.parse(await readFile(`${FOLDER}/${file}`, 'utf8'))))
        written.add(`${type} ${v}`);
    assert.deepEqual(
      known().filter((kind) => !written.has(kind)),
      [],
      'a new fact: play it in test/support/plays-to-keep.ts, say in meaning-of.ts what it means, and run ' +
        '`node test/support/keep-journals.ts v1-played-<year>` with a file that has not been released yet',
    );
  });
});

const aFact = z.looseObject({ type: z.string(), v: z.int() });

/** Everything anywhere in a document that is a fact. */
function factsIn(part: unknown): readonly z.infer<typeof aFact>[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = aFact.safeParse(part);
  return [...(own.success ? [own.data] : []), ...Object.values(part).flatMap(factsIn)];
}

/** Type and version of each fact, by the schema that reads them. */
function known(): readonly string[] {
  const shaped = z.looseObject({ shape: z.object({ type: literal, v: literal }) });
  const schemas = (schema: unknown): readonly string[] => {
    const one = shaped.safeParse(schema);
    if (one.success) return [`${one.data.shape.type.value} ${one.data.shape.v.value}`];
    return z
      .looseObject({ options: z.array(z.unknown()) })
      .parse(schema)
      .options.flatMap(schemas);
  };
  return schemas(factSchema);
}
const literal = z.looseObject({ value: z.union([z.string(), z.int()]) });
