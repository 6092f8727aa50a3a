import { fileURLToPath } from 'node:url';
import { loadAgreements } from '../../src/agreement/load.ts';
import type { Fact } from '../../src/capabilities/index.ts';
import { meetings } from './facts/meetings.ts';
import { minutes } from './facts/minutes.ts';
import { planning } from './facts/planning.ts';
import { registered, seats } from './facts/seats.ts';
import { votes } from './facts/votes.ts';
import { work } from './facts/work.ts';
import type { OneOfEach } from './facts/one-of-each.ts';

const AGREEMENTS = fileURLToPath(new URL('../../agreements', import.meta.url));

/** One fact of each type, and the registration of each agreement as it stands in the repository. */
export async function everyFact(): Promise<readonly Fact[]> {
  const agreements = await loadAgreements(AGREEMENTS);
  const registrations = [...agreements.values()].map((agreement): Fact => ({ ...registered, agreement }));
  return [...Object.values(oneOfEach), ...registrations];
}

const oneOfEach: OneOfEach = { ...seats, ...planning, ...meetings, ...minutes, ...votes, ...work };
