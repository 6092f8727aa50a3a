import assert from 'node:assert/strict';
import type { BallotKeys } from '../../src/partnership/ballot-keys.ts';
import type { Store } from '../../src/partnership/store.ts';
import { KeySweeper } from '../../src/notifications/key-sweeper.ts';
import { dyingBeforeDestruction, keysIn, P, SecretGroup } from '../capabilities/voting/secret-group.ts';
import { temporarySqlite, type TemporaryStore } from '../support/stores.ts';

/** What it destroys is tested in test/application/voting; here, what happens when it cannot. */
describe('the sweep of keys', () => {
  let data: TemporaryStore;
  let store: Store;
  let warnings: string[];
  const log = { warn: (_details: object, message: string) => warnings.push(message) };
  beforeEach(async () => {
    data = await temporarySqlite();
    store = await data.open();
    warnings = [];
    const dying = new SecretGroup(store, dyingBeforeDestruction(store.ballotKeys));
    await dying.register();
    await dying.open();
    await dying.end();
    assert.deepEqual(await keysIn(store), ['v1']);
  });
  afterEach(() => data.dispose());

  const sweep = async (ballotKeys: BallotKeys): Promise<void> => {
    const { ledger } = new SecretGroup(store);
    const sweeper = new KeySweeper({ ballotKeys, ledger, log });
    sweeper.start();
    await sweeper.stop();
  };
  const busy = (): Promise<never> => Promise.reject(new Error('in use'));

  it('says that a key could not be destroyed, and tries again the next time', async () => {
    await sweep({ ...store.ballotKeys, destroy: busy });
    assert.deepEqual(warnings, Array(2).fill('the keys of closed votes could not be destroyed'));
    await sweep(store.ballotKeys);
    assert.deepEqual(await keysIn(store), []);
  });

  it('says that the store could not be asked, and goes on', async () => {
    await sweep({ ...store.ballotKeys, held: busy });
    assert.deepEqual(warnings, Array(2).fill('keys of closed votes could not be looked for'));
  });

  it('is held up by no other partnership whose journal is damaged, and leaves its keys', async () => {
    await store.ballotKeys.keep('another', 'v9', new Uint8Array(32));
    const commits = await store.journal.read(P, 0);
    const [first] = commits;
    assert.ok(first);
    await store.journal.append({ ...first, partnership: 'another' }, 0);
    await sweep(store.ballotKeys);
    assert.deepEqual(await store.ballotKeys.held(), [{ partnership: 'another', vote: 'v9' }]);
    assert.equal(new Set(warnings).size, 1);
  });
});
