import assert from 'node:assert/strict';
import type { JournalStore } from '../../src/partnership/journal.ts';
import type { Ledger } from '../../src/partnership/ledger.ts';
import { ledgerWith } from '../support/ledger.ts';
import type { WakeStore } from '../../src/partnership/wakes.ts';
import { norma } from '../support/agreements.ts';

const forum = 'styrgrupp';
const seats = [
  { seat: 'funktionsstod-1', member: 'anna' },
  { seat: 'forum-skill-1', member: 'bengt' },
];
const register = {
  id: 'register',
  by: 'anna',
  command: { type: 'registerPartnership', agreement: norma, forum, language: 'sv', seats },
} as const;
const open = (vote: string) =>
  ({ id: vote, by: 'anna', command: { type: 'openVote', forum, vote, question: 'Ska vi?' } }) as const;
const cast = (by: string, vote: string) =>
  ({ id: `${by}-${vote}`, by, command: { type: 'castBallot', forum, vote, choice: 'yes' } }) as const;
const report = {
  id: 'report',
  by: 'anna',
  command: { type: 'reportProblem', forum, problem: 'p1', kind: 'problem', text: 'Det läcker' },
} as const;

/** What the ledger asks of the two stores, in order. */
describe('the ledger’s wakes', () => {
  let asked: string[];
  let now: Date;
  let failing: 'sooner' | 'append' | undefined;
  let stands: Date | undefined;
  let ledger: Ledger;

  beforeEach(() => {
    asked = [];
    now = new Date('2025-01-02T12:00:00Z');
    failing = undefined;
    stands = undefined;
    const journal: JournalStore = {
      append: ({ seq }) => {
        asked.push(`append ${seq}`);
        return failing === 'append' ? Promise.reject(new Error('disk full')) : Promise.resolve('appended');
      },
      read: () => Promise.resolve([]),
    };
    const wakes: Pick<WakeStore, 'sooner'> = {
      sooner: (_partnership, at) => {
        asked.push(`wake ${at.toISOString()}`);
        if (failing === 'sooner') return Promise.reject(new Error('no answer'));
        stands = stands && stands < at ? stands : at;
        return Promise.resolve(stands);
      },
    };
    ledger = ledgerWith({ journal, clock: { now: () => now }, wakes });
  });

  it('are moved before the commit that needs them, and confirmed after it', async () => {
    await ledger.execute('p', register);
    const wake = 'wake 2025-01-03T07:00:00.000Z';
    assert.deepEqual(asked, [wake, 'append 1', wake]);
  });

  it('cost nothing while the one in the store is early enough: a vote is one write', async () => {
    await ledger.execute('p', register);
    asked.length = 0;
    await ledger.execute('p', open('v1'));
    await ledger.execute('p', cast('anna', 'v1'));
    await ledger.execute('p', cast('bengt', 'v1'));
    assert.deepEqual(asked, ['append 2', 'append 3', 'append 4']);
  });

  it('are moved again when the one in the store may have been used up', async () => {
    await ledger.execute('p', register);
    asked.length = 0;
    now = new Date('2025-01-03T06:59:30Z');
    await ledger.execute('p', open('v1'));
    assert.equal(asked.length, 3);
    await ledger.execute('p', cast('anna', 'v1'));
    assert.equal(asked.at(-1), 'append 3', 'a ballot makes nothing due');
  });

  it('are moved when something is due sooner than anything before', async () => {
    await ledger.execute('p', register);
    await ledger.execute('p', {
      id: 'sent',
      by: 'bengt',
      command: { type: 'fulfilDuty', forum, duty: 'invoice', note: '' },
    });
    stands = new Date('2025-05-01T06:00:00Z');
    now = new Date('2025-01-04T12:00:00Z');
    await ledger.execute('p', open('v1'));
    asked.length = 0;
    await ledger.execute('p', report);
    assert.equal(asked[0], 'wake 2025-01-07T07:00:00.000Z');
  });

  it('that cannot be moved stop the commit: nothing is ever due unnoticed', async () => {
    failing = 'sooner';
    await assert.rejects(ledger.execute('p', register), /no answer/);
    assert.ok(!asked.some((call) => call.startsWith('append')));
  });

  it('of a commit that failed stay: a needless wake does no harm', async () => {
    failing = 'append';
    await assert.rejects(ledger.execute('p', register), /disk full/);
    assert.deepEqual(asked, ['wake 2025-01-03T07:00:00.000Z', 'append 1']);
  });

  it('that cannot be confirmed do not undo what is written, and are moved with the next commit', async () => {
    let calls = 0;
    const flaky: Pick<WakeStore, 'sooner'> = {
      sooner: (_partnership, at) => {
        calls += 1;
        return calls === 2 ? Promise.reject(new Error('no answer')) : Promise.resolve(at);
      },
    };
    const journal: JournalStore = {
      append: () => Promise.resolve('appended'),
      read: () => Promise.resolve([]),
    };
    const ledgerOf = ledgerWith({ journal, clock: { now: () => now }, wakes: flaky });
    assert.ok((await ledgerOf.execute('p', register)).ok);
    await ledgerOf.execute('p', open('v1'));
    assert.equal(calls, 4);
  });
});
