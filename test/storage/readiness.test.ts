import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import sinon from 'sinon';
import type { Store } from '../../src/partnership/store.ts';
import { Readiness } from '../../src/storage/readiness.ts';
import { temporarySqlite, type TemporarySqlite } from '../support/stores.ts';

describe('readiness', () => {
  let data: TemporarySqlite;
  let store: Store;
  const said: string[] = [];
  const note = (_fields: object, words: string): void => void said.push(words);
  const log = { error: note, info: (words: string) => void said.push(words) };

  beforeEach(async () => {
    data = await temporarySqlite();
    store = await data.open();
    said.length = 0;
  });
  afterEach(() => {
    sinon.restore();
    return data.dispose();
  });

  it('is there while the store can be written and read', async () => {
    assert.equal(await new Readiness({ store, log }).ready(), true);
    assert.deepEqual(said, []);
  });

  for (const table of ['commits', 'chats', 'people', 'turns'])
    it(`is not while the ${table} cannot be used, which the log says once`, async () => {
      using other = new DatabaseSync(data.path);
      other.exec(`DROP TABLE ${table}`);
      const readiness = new Readiness({ store, log });
      sinon.stub(performance, 'now').callsFake(laterEachTime());
      assert.deepEqual([await readiness.ready(), await readiness.ready()], [false, false]);
      assert.deepEqual(said, ['the store cannot be used']);
    });

  it('tries the store once for all who ask at the same time', async () => {
    const read = sinon.spy(store.journal, 'read');
    const readiness = new Readiness({ store, log });
    await Promise.all(Array.from({ length: 50 }, () => readiness.ready()));
    assert.equal(read.callCount, 1);
  });

  it('comes back, and the log says so', async () => {
    const find = sinon.stub(store.chats, 'find').rejects(new Error('no'));
    const readiness = new Readiness({ store, log });
    sinon.stub(performance, 'now').callsFake(laterEachTime());
    assert.equal(await readiness.ready(), false);
    find.restore();
    assert.equal(await readiness.ready(), true);
    assert.deepEqual(said, ['the store cannot be used', 'the store can be used again']);
  });
});

/** A minute passes whenever somebody looks at the clock. */
const laterEachTime = () => {
  let now = 0;
  return () => (now += 60_000);
};
