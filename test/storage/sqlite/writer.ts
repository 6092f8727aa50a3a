/** A writer with a connection and a thread of its own; sqlite-store.test.ts starts several on one file. */
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openSqliteStore } from '../../../src/storage/sqlite/sqlite-store.ts';
import { appendMany } from '../append-many.ts';

const { path, partnership, count } = z
  .object({ path: z.string(), partnership: z.string(), count: z.int() })
  .parse(workerData);
const store = await openSqliteStore(path);
await appendMany(store.journal, partnership, count);
await store.close();
