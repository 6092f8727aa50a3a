import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** A Monday at which the agreement of Norma is in force. */
const BEGINS = '2025-02-03T09:00';

const commit = z.object({ commands: z.array(z.object({ at: z.string() })) });

/**
 * What time it is in the Playground when it starts: the examples' agreements are of some years ago, so it begins while
 * one is in force, and goes on from what happened last in the store.
 */
export const startTime = (sqlitePath: string): string => lastIn(sqlitePath) ?? BEGINS;

function lastIn(sqlitePath: string): string | undefined {
  if (!existsSync(sqlitePath)) return undefined;
  try {
    using store = new DatabaseSync(sqlitePath, { readOnly: true });
    const last = store.prepare('SELECT document FROM commits ORDER BY position DESC LIMIT 1').get();
    return last && commit.parse(JSON.parse(String(last['document']))).commands.at(-1)?.at;
  } catch {
    // The bot says what is wrong with its store.
    return undefined;
  }
}
