import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { local } from '../../src/partnership/domain/calendar.ts';

/** Long enough for messages that wait their turn behind Teams' rates. */
const LONGEST_WAIT_MS = 15_000;
/** A scene takes seconds: what is due within this of its beginning will have been due in it. */
const SCENE_MS = 1000;

/**
 * Waits until no clock of the store is behind and nothing in it waits to be delivered.
 * @param moment of the scene's beginning, as `START_TIME` has it
 */
export async function atRest(sqlitePath: string, moment: string): Promise<void> {
  const until = local(moment).toMillis() + SCENE_MS;
  const giveUp = performance.now() + LONGEST_WAIT_MS;
  while (left(sqlitePath, until) > 0) {
    if (performance.now() > giveUp)
      throw new Error(`the bot does not come to rest in the scene at ${moment}`);
    await delay(20);
  }
}

function left(sqlitePath: string, until: number): number {
  using database = new DatabaseSync(sqlitePath, { readOnly: true });
  const row = database
    .prepare(
      `SELECT (SELECT count(*) FROM wakes WHERE at <= ?) + (SELECT count(leased_until) FROM commits) AS left`,
    )
    .get(until);
  return Number(row?.['left']);
}
