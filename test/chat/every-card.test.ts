import { readFileSync } from 'node:fs';

/**
 * All that is asked of every card, in one process: each case is played and drawn once for all of it. These are the files
 * that `.mocharc.json` passes over; each can be run alone as well.
 */
const { ignore } = JSON.parse(readFileSync('.mocharc.json', 'utf8')) as { ignore: readonly string[] };
for (const file of ignore.filter((path) => path.startsWith('test/chat/'))) await import(`../../${file}`);
