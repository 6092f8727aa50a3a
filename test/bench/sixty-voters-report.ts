import { percentile } from './load.ts';
import { SixtyVoters } from './sixty-voters.ts';
import type { SixtyVotes } from './sixty-voters.ts';
import { fixed, table } from './table.ts';

interface Shown {
  readonly processes: number;
  readonly when: string;
  readonly votes: readonly SixtyVotes[];
}

const OCCASIONS = [
  { when: 'within a second', withinMs: 1_000 },
  { when: 'at the same moment', withinMs: 0 },
] as const;

/**
 * Sixty people vote, with one process and with two on one file.
 * @param folder for the bots' files
 * @returns the figures as text, and what was counted wrong: nothing, one hopes
 */
export async function sixtyVoters(
  folder: string,
  rounds: number,
): Promise<{ readonly text: string; readonly wrong: readonly string[] }> {
  const shown: Shown[] = [];
  const wrong: string[] = [];
  for (const processes of [1, 2]) {
    await using group = await SixtyVoters.start(folder, processes);
    // The first warms up: its times do not count, what it counts does.
    wrong.push(...(await group.vote(1_000)).wrong);
    for (const { when, withinMs } of OCCASIONS) {
      const votes: SixtyVotes[] = [];
      for (let round = 0; round < rounds; round += 1) votes.push(await group.vote(withinMs));
      shown.push({ processes, when, votes });
      wrong.push(...votes.flatMap((vote) => vote.wrong));
    }
  }
  return { text: table([HEADINGS, ...shown.map(rowOf)]), wrong };
}

const HEADINGS = [
  'sixty voters',
  'votes',
  'acknowledged',
  'p50 ms',
  'p99 ms',
  'commits a ballot',
  'durable writes a ballot',
  'most edits in a second',
];

function rowOf({ processes, when, votes }: Shown): string[] {
  const sum = (of: (vote: SixtyVotes) => number): number =>
    votes.reduce((total, vote) => total + of(vote), 0);
  const latencies = votes.flatMap((vote) => vote.latencies).sort((one, other) => one - other);
  const ballots = sum((vote) => vote.ballots);
  return [
    `${processes === 1 ? 'one process' : 'two processes'}, ${when}`,
    String(votes.length),
    `${sum(({ voters }) => voters)}/${sum(({ people }) => people)}`,
    fixed(percentile(latencies, 0.5)),
    fixed(percentile(latencies, 0.99)),
    fixed(sum(({ commits }) => commits) / ballots),
    fixed(sum(({ durableWrites }) => durableWrites) / ballots),
    String(Math.max(...votes.map(({ mostEditsInASecond }) => mostEditsInASecond))),
  ];
}
