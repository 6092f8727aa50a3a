import { randomUUID } from 'node:crypto';
import {
  GENESIS,
  integrityError,
  seal,
  type Commit,
  type CommandRecord,
} from '../../src/partnership/journal.ts';
import type { Notice } from '../../src/partnership/notices.ts';
import type { Fact, FactOf } from '../../src/capabilities/index.ts';

export type Tail = Pick<Commit, 'seq' | 'hash'>;
export const START: Tail = { seq: 0, hash: GENESIS };

/** An id that no other test uses. */
export const newPartnership = (): string => `p-${randomUUID()}`;

export const voteOpened = (question: string): FactOf<'voteOpened'> => ({
  type: 'voteOpened',
  v: 1,
  vote: 'v1',
  forum: 'steering',
  question,
  rule: { kind: 'qualified', numerator: 2, denominator: 3 },
  ruleSource: { kind: 'clause', section: '§ 7', quote: 'två tredjedelar' },
  register: [{ seat: 's1', party: 'kommunen', member: 'm1' }],
});

export const voteNotice: Notice = {
  forum: 'steering',
  slot: 'vote:v1',
  show: { subject: 'vote', vote: 'v1' },
};

/** A notice to one person. */
export const personalNotice: Notice = {
  forum: 'steering',
  slot: 'vote:v1:m1',
  show: { subject: 'vote', vote: 'v1' },
  to: 'm1',
};

/** The commit that follows `tail`: one command, no notices unless given. */
export const commitAfter = (
  tail: Tail,
  partnership: string,
  {
    facts = [voteOpened('Ska vi?')],
    notices = [],
  }: { facts?: readonly Fact[]; notices?: readonly Notice[] } = {},
): Commit =>
  seal({
    format: 1,
    partnership,
    seq: tail.seq + 1,
    commands: [command(facts)],
    notices,
    prevHash: tail.hash,
  });

const command = (facts: readonly Fact[]): CommandRecord => ({
  id: randomUUID(),
  by: 'm1',
  at: '2026-11-02T09:30:00.000Z',
  facts,
});

/** A journal's first `length` commits. */
export function chain(
  partnership: string,
  length: number,
  notices: readonly Notice[] = [],
): readonly Commit[] {
  const commits: Commit[] = [];
  for (let tail = START; commits.length < length; tail = commits.at(-1) ?? tail) {
    commits.push(commitAfter(tail, partnership, { facts: [voteOpened(`Fråga ${tail.seq + 1}`)], notices }));
  }
  return commits;
}

/** What is wrong with a whole journal; undefined if it is as it was written. */
export function firstFlaw(commits: readonly Commit[]): string | undefined {
  let tail = START;
  for (const commit of commits) {
    const found = integrityError(commit, tail);
    if (found !== undefined) return found;
    tail = commit;
  }
  return undefined;
}
