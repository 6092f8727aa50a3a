import assert from 'node:assert/strict';
import { audit } from '../../src/verification/audit.ts';
import type { Finding } from '../../src/verification/audit.ts';
import type { Commit, JournalStore } from '../../src/partnership/journal.ts';
import { ledgerWith } from '../support/ledger.ts';
import type { Command } from '../../src/capabilities/index.ts';
import type { Fact, FactOf } from '../../src/capabilities/index.ts';
import { brukarskolan } from '../support/agreements.ts';
import { asStored } from '../support/tampering.ts';
import { seating } from '../capabilities/history/steps.ts';

export const P = 'partnership-1';
const forum = 'styrgrupp';

/** A journal as the ledger writes it: § 1 adopted by 3 to 2, § 2 with a changed ballot and a recusal. */
async function lived(): Promise<readonly Commit[]> {
  const commits: Commit[] = [];
  const journal: JournalStore = {
    append: (commit) => {
      commits.push(commit);
      return Promise.resolve('appended');
    },
    read: (_partnership, after) => Promise.resolve(commits.slice(after)),
  };
  let minute = 0;
  const clock = { now: () => new Date(Date.UTC(2022, 2, 1, 12, (minute += 1))) };
  const ledger = ledgerWith({ journal, clock });
  const give = async (by: string, command: Command): Promise<void> => {
    const outcome = await ledger.execute(P, { id: `command-${minute}`, by, command });
    assert.ok(outcome.ok);
  };
  const cast = (by: string, vote: string, choice: 'yes' | 'no' | 'abstain'): Promise<void> =>
    give(by, { type: 'castBallot', forum, vote, choice });
  const seats = seating(brukarskolan, forum, 0);
  await give('anna', { type: 'registerPartnership', agreement: brukarskolan, forum, language: 'sv', seats });
  await give('anna', {
    type: 'openVote',
    forum,
    vote: 'v1',
    question: 'Ska vi söka medel?',
    lastDay: '2022-03-09',
  });
  for (const [by, choice] of [
    ['anna', 'yes'],
    ['bengt', 'no'],
    ['cecilia', 'yes'],
    ['david', 'yes'],
    ['eva', 'no'],
  ] as const) {
    await cast(by, 'v1', choice);
  }
  await give('anna', { type: 'setLanguage', forum, language: 'en' });
  await give('bengt', { type: 'openVote', forum, vote: 'v2', question: 'Shall we move?' });
  await cast('anna', 'v2', 'yes');
  await cast('anna', 'v2', 'no');
  await give('eva', { type: 'declareRecusal', forum, vote: 'v2', reason: 'I own the house' });
  await cast('bengt', 'v2', 'yes');
  await cast('cecilia', 'v2', 'abstain');
  await cast('david', 'v2', 'abstain');
  return commits;
}

export const commits = await lived();

/** The places of commits in `commits`. */
export const OPENED_1 = 2;
export const CLOSED_1 = 7;
export const LANGUAGE = 8;
export const OPENED_2 = 9;
export const RECUSED = 12;
export const CLOSED_2 = 15;

export const codes = (findings: readonly Finding[]): string[] =>
  findings.map(({ seq, code }) => `${seq} ${code}`);
export const found = (tampered: readonly Commit[]): string[] => codes(audit(P, asStored(tampered)).findings);
/** What `by` did in the vote, changed. */
export const ofVote =
  (vote: string, by: string, change: (fact: FactOf<'ballotCast'>) => Fact | readonly Fact[]) =>
  (fact: Fact, who: string): Fact | readonly Fact[] =>
    fact.type === 'ballotCast' && fact.vote === vote && who === by ? change(fact) : fact;
export const at = (seq: number): Commit => {
  const commit = commits[seq - 1];
  assert.ok(commit);
  return commit;
};
export const factsOf = (seq: number): readonly Fact[] => at(seq).commands.flatMap(({ facts }) => facts);
