import type { Store } from '../../partnership/store.ts';
import { openDatabase } from './database.ts';
import { asPromise } from './promising.ts';
import { sqliteBallotKeys } from './sqlite-ballot-keys.ts';
import { sqliteChats } from './sqlite-chats.ts';
import { sqliteDeliveries } from './sqlite-deliveries.ts';
import { sqliteInstances } from './sqlite-instances.ts';
import { sqliteJournal } from './sqlite-journal.ts';
import { sqliteOutbox } from './sqlite-outbox.ts';
import { sqlitePeople } from './sqlite-people.ts';
import { sqliteWakes } from './sqlite-wakes.ts';

/**
 * The embedded store: one file, written durably before a promise resolves. Several processes on one machine may
 * have it open. `path` is created if it does not exist; rejects for a file in a format that is not ours.
 */
export const openSqliteStore = (path: string): Promise<Store> =>
  asPromise(() => {
    const database = openDatabase(path);
    return {
      journal: sqliteJournal(database),
      outbox: sqliteOutbox(database),
      deliveries: sqliteDeliveries(database),
      instances: sqliteInstances(database),
      chats: sqliteChats(database),
      people: sqlitePeople(database),
      wakes: sqliteWakes(database),
      ballotKeys: sqliteBallotKeys(database),
      close: () => asPromise(() => database.close()),
    };
  });
