import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CosmosClient, type ItemDefinition } from '@azure/cosmos';
import { z } from 'zod';
import type { JournalArchive } from '../../src/partnership/journal.ts';
import type { Store } from '../../src/partnership/store.ts';
import { CONTAINER, commitId } from '../../src/storage/cosmos/container.ts';
import { openCosmosArchive, openCosmosStore } from '../../src/storage/cosmos/cosmos-store.ts';
import { openSqliteArchive } from '../../src/storage/sqlite/sqlite-journal.ts';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import { startCosmosServer } from './cosmos-server.ts';

/** Data of a test's own, which any number of store instances can have open at once. */
export interface TemporaryStore {
  /** Another instance on the same data, as another process would have it. */
  open(): Promise<Store>;
  /** The journals alone, for reading. Whoever opens it closes it. */
  openArchive(): Promise<JournalArchive>;
  /** Closes what was opened and removes the data. */
  dispose(): Promise<void>;
  /** Goes behind the store's back: replaces the JSON of a stored commit, or removes it for `undefined`. */
  tamper(partnership: string, seq: number, change: (json: string) => string | undefined): Promise<void>;
}

export interface TemporarySqlite extends TemporaryStore {
  readonly path: string;
}

export async function temporarySqlite(): Promise<TemporarySqlite> {
  const folder = await mkdtemp(join(tmpdir(), 'samverka-'));
  const path = join(folder, 'data', 'samverka.db');
  const stores = opening(() => openSqliteStore(path));
  return {
    path,
    open: () => stores.open(),
    openArchive: () => openSqliteArchive(path),
    async dispose() {
      await stores.closeAll();
      await rm(folder, { recursive: true });
    },
    tamper: (partnership, seq, change) => {
      using database = new DatabaseSync(path);
      const place = 'partnership = ? AND seq = ?';
      const found = database.prepare(`SELECT document FROM commits WHERE ${place}`).get(partnership, seq);
      const changed = change(String(found?.['document']));
      if (changed === undefined) database.prepare(`DELETE FROM commits WHERE ${place}`).run(partnership, seq);
      else {
        const update = database.prepare(`UPDATE commits SET document = ? WHERE ${place}`);
        update.run(changed, partnership, seq);
      }
      return Promise.resolve();
    },
  };
}

export interface TemporaryCosmos extends TemporaryStore {
  /** The next document is created, but the connection breaks before the answer. */
  loseNextAnswer(): void;
}

/** The real client, over the wire, against a server that speaks Cosmos DB's protocol. */
export async function temporaryCosmos(): Promise<TemporaryCosmos> {
  const server = await startCosmosServer();
  const location = { endpoint: server.endpoint, database: 'test', key: 'bm90IGEgc2VjcmV0' };
  const stores = opening(() => openCosmosStore(location));
  return {
    open: () => stores.open(),
    openArchive: () => openCosmosArchive(location),
    async dispose() {
      await stores.closeAll();
      await server.stop();
    },
    async tamper(partnership, seq, change) {
      const client = new CosmosClient({ ...location, connectionPolicy: { enableEndpointDiscovery: false } });
      const item = client
        .database(location.database)
        .container(CONTAINER.id)
        .item(commitId(seq), partnership);
      const { resource } = await item.read<ItemDefinition>();
      const changed = change(JSON.stringify(commitIn(resource)));
      if (changed === undefined) await item.delete();
      else {
        const value: unknown = JSON.parse(changed);
        await item.patch([{ op: 'set', path: '/commit', value }]);
      }
      client.dispose();
    },
    loseNextAnswer: () => server.loseNextAnswer(),
  };
}

const commitIn = (document: unknown): unknown => z.object({ commit: z.unknown() }).parse(document).commit;

function opening(openStore: () => Promise<Store>) {
  const opened: Store[] = [];
  return {
    async open(): Promise<Store> {
      const store = await openStore();
      let closed = false;
      const closable: Store = {
        ...store,
        async close() {
          if (closed) return;
          closed = true;
          await store.close();
        },
      };
      opened.push(closable);
      return closable;
    },
    closeAll: () => Promise.all(opened.map((store) => store.close())),
  };
}
