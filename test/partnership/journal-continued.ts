import { audit } from '../../src/verification/audit.ts';
import type { Command } from '../../src/capabilities/index.ts';
import type { BallotKeys } from '../../src/partnership/ballot-keys.ts';
import { CLOCK } from '../../src/partnership/domain/actor.ts';
import type { VoteWaits } from '../../src/partnership/domain/actor.ts';
import type { Commit, JournalStore } from '../../src/partnership/journal.ts';
import type { ClosedVote } from '../../src/capabilities/voting/domain/vote.ts';
import { asStored } from '../support/tampering.ts';
import { journalFixture } from '../support/journal-fixtures.ts';
import { ledgerWith } from '../support/ledger.ts';

type GivenCommand = Command extends infer C ? (C extends { forum: string } ? Omit<C, 'forum'> : C) : never;

/**
 * A journal that an earlier version wrote, gone on with in this one: each given with the moment it is given.
 * @param keys of its open secret votes, base64, by vote
 */
export async function continued(file: string, keys: Readonly<Record<string, string>>, waits: VoteWaits) {
  const { partnership, commits: written } = await journalFixture(file);
  const commits: Commit[] = [...written];
  let now = '';
  let given = 0;
  const journal: JournalStore = {
    append: (commit) => {
      commits.push(commit);
      return Promise.resolve('appended');
    },
    read: (_partnership, after) => Promise.resolve(commits.slice(after)),
  };
  const ballotKeys: BallotKeys = {
    keep: (_partnership, _vote, key) => Promise.resolve(key),
    of: () =>
      Promise.resolve(
        new Map(Object.entries(keys).map(([vote, key]) => [vote, Buffer.from(key, 'base64')] as const)),
      ),
    held: () => Promise.resolve([]),
    destroy: () => Promise.resolve(),
  };
  const ledger = ledgerWith({ journal, ballotKeys, waits, clock: { now: () => new Date(now) } });
  const give = async (at: string, by: string, command: GivenCommand): Promise<string> => {
    now = at;
    const id = `continued-${(given += 1)}`;
    const inForum = { forum: 'styrgrupp', ...command } as Command;
    const outcome = await ledger.execute(partnership, { id, by, command: inForum });
    return outcome.ok ? outcome.facts.map(({ type }) => type).join(' ') : outcome.refusal.code;
  };
  return {
    give,
    tick: (at: string) => give(at, CLOCK, { type: 'tick' }),
    /** How the vote was closed. */
    async closed(id: string): Promise<Pick<ClosedVote, 'cause' | 'result'> | undefined> {
      const state = await ledger.read(partnership);
      const vote = state.status === 'registered' ? state.votes.get(id) : undefined;
      return vote?.status === 'closed' ? vote : undefined;
    },
    /** What an audit of all of it finds. */
    findings: () => audit(partnership, asStored(commits)).findings,
  };
}
