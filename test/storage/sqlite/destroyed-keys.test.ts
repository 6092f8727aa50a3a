import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import type { Store } from '../../../src/partnership/store.ts';
import { seeded } from '../../support/seeded.ts';
import { temporarySqlite } from '../../support/stores.ts';
import type { TemporarySqlite } from '../../support/stores.ts';
import { property } from '../../support/property.ts';

interface Kept {
  readonly partnership: string;
  readonly vote: string;
  readonly key: Buffer;
}

describe('a key that has been destroyed in an SQLite file', () => {
  let data: TemporarySqlite;
  let store: Store;
  beforeEach(async () => {
    data = await temporarySqlite();
    store = await data.open();
  });
  afterEach(() => data.dispose());

  const isInFiles = ({ key }: Kept): boolean =>
    ['', '-wal', '-shm'].some((end) => {
      const file = `${data.path}${end}`;
      return existsSync(file) && readFileSync(file).includes(key);
    });
  const keep = async (): Promise<Kept> => {
    const kept = { partnership: randomUUID(), vote: randomUUID(), key: randomBytes(32) };
    await store.ballotKeys.keep(kept.partnership, kept.vote, kept.key);
    return kept;
  };
  const destroy = ({ partnership, vote }: Kept): Promise<void> => store.ballotKeys.destroy(partnership, vote);

  property('is in none of its bytes, however many other keys have come and gone', async () => {
    const everyStep = fc.array(fc.nat(), { minLength: 60, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(everyStep, async (steps) => {
        const living: Kept[] = [];
        const gone: Kept[] = [];
        for (const step of steps) {
          if (step % 5 < 3 || living.length === 0) {
            living.push(await keep());
            continue;
          }
          for (const kept of living.splice(step % living.length, 1)) {
            assert.ok(isInFiles(kept), 'it was there before');
            await destroy(kept);
            gone.push(kept);
          }
        }
        assert.deepEqual(gone.filter(isInFiles), []);
        for (const kept of living) await destroy(kept);
        assert.deepEqual([...gone, ...living].filter(isInFiles), []);
      }),
      { numRuns: 5, ...seeded() },
    );
  });

  it('is in none of its bytes when two processes have the file open', async () => {
    const other = await data.open();
    const kept = await keep();
    assert.equal((await other.ballotKeys.of(kept.partnership)).size, 1);
    await destroy(kept);
    assert.ok(!isInFiles(kept));
  });

  it('is held until that is certain, if somebody reads for long, and cannot be read meanwhile', async () => {
    const kept = await keep();
    using reader = new DatabaseSync(data.path);
    reader.exec('BEGIN; SELECT * FROM ballot_keys');
    await assert.rejects(destroy(kept), /another process/);
    const { partnership, vote } = kept;
    assert.equal((await store.ballotKeys.of(partnership)).size, 0);
    assert.equal(await store.ballotKeys.keep(partnership, vote, randomBytes(32)), undefined);
    assert.deepEqual(await store.ballotKeys.held(), [{ partnership, vote }]);
    reader.exec('COMMIT');
    await destroy(kept);
    assert.ok(!isInFiles(kept));
    assert.deepEqual(await store.ballotKeys.held(), []);
  });
});
