import assert from 'node:assert/strict';
import type { Store } from '../../src/partnership/store.ts';
import { clockFrom } from '../../src/partnership/clock.ts';
import type { Commit, JournalStore } from '../../src/partnership/journal.ts';
import type { Ledger } from '../../src/partnership/ledger.ts';
import { ledgerWith } from '../support/ledger.ts';
import type { Outcome } from '../../src/partnership/ledger.ts';
import type { Choice } from '../../src/partnership/domain/choice.ts';
import type { Registered } from '../../src/partnership/domain/state.ts';
import { norma } from '../support/agreements.ts';
import { temporaryCosmos, temporarySqlite } from '../support/stores.ts';

const P = 'partnership-1';
const forum = 'styrgrupp';
const seats = [
  { seat: `${norma.parties[0]?.id ?? ''}-1`, member: 'anna' },
  { seat: `${norma.parties[1]?.id ?? ''}-1`, member: 'bengt' },
];
const clock = clockFrom(new Date('2025-02-12T12:00:00Z'));

const register = (id = 'register') =>
  ({
    id,
    by: 'anna',
    command: { type: 'registerPartnership', agreement: norma, forum, language: 'sv', seats },
  }) as const;
const open = (vote = 'v1') =>
  ({
    id: `open-${vote}`,
    by: 'anna',
    command: { type: 'openVote', forum, vote, question: 'Ska vi?' },
  }) as const;
const cast = (id: string, by: string, choice: Choice, vote = 'v1') =>
  ({ id, by, command: { type: 'castBallot', forum, vote, choice } }) as const;

for (const [name, temporary] of [
  ['SQLite', temporarySqlite],
  ['Cosmos', temporaryCosmos],
] as const) {
  describe(`ledger on ${name}`, () => {
    let stores: Awaited<ReturnType<typeof temporary>>;
    let store: Store;
    const writes: Commit[] = [];
    beforeEach(async () => {
      stores = await temporary();
      store = await stores.open();
      writes.length = 0;
    });
    afterEach(() => stores.dispose());
    const ledgerOn = (journal: JournalStore): Ledger =>
      ledgerWith({ journal, clock, onCommit: (commit) => writes.push(commit) });

    it('has the facts on storage before it answers, and reads them after a restart', async () => {
      await ledgerOn(store.journal).execute(P, register());
      const again = await ledgerOn((await stores.open()).journal).read(P);
      assert.equal(again.status, 'registered');
    });

    it('answers a repeated command with its first outcome, also in another process', async () => {
      const ledger = ledgerOn(store.journal);
      await ledger.execute(P, register());
      await ledger.execute(P, open());
      const first = await ledger.execute(P, cast('press-1', 'anna', 'yes'));
      const second = await ledger.execute(P, cast('press-1', 'anna', 'yes'));
      const elsewhere = await ledgerOn((await stores.open()).journal).execute(
        P,
        cast('press-1', 'anna', 'yes'),
      );
      assert.deepEqual(factsOf(second), factsOf(first));
      assert.deepEqual(factsOf(elsewhere), factsOf(first));
      assert.equal((await store.journal.read(P, 0)).length, 3);
    });

    it('does not decide a repeated command anew that changed nothing or was refused the first time', async () => {
      const ledger = ledgerOn(store.journal);
      await ledger.execute(P, register());
      const early = await ledger.execute(P, cast('early', 'bengt', 'yes'));
      assert.ok(!early.ok);
      await ledger.execute(P, open());
      await ledger.execute(P, cast('first', 'anna', 'yes'));
      await ledger.execute(P, cast('unchanged', 'anna', 'yes'));
      await ledger.execute(P, cast('changed', 'anna', 'no'));
      const late = await ledger.execute(P, cast('unchanged', 'anna', 'yes'));
      assert.deepEqual(factsOf(late), []);
      assert.deepEqual(await ledger.execute(P, cast('early', 'bengt', 'yes')).then(({ ok }) => ok), false);
      const { votes } = registered(await ledger.read(P));
      assert.deepEqual([...(votes.get('v1')?.ballots ?? [])], [['anna', 'no']]);
    });

    it('writes what queues up meanwhile as one commit', async () => {
      const ledger = ledgerOn(store.journal);
      await ledger.execute(P, register());
      await ledger.execute(P, open());
      await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          ledger.execute(P, cast(`press-${n}`, 'anna', n % 2 ? 'yes' : 'no')),
        ),
      );
      assert.ok(writes.length - 2 <= 3, `${writes.length - 2} commits for 40 ballots`);
      const state = await ledger.read(P);
      assert.equal(registered(state).votes.get('v1')?.ballots.get('anna'), 'yes');
    });

    it('counts everyone once when two processes take the votes at the same time', async () => {
      const one = ledgerOn(store.journal);
      const two = ledgerOn((await stores.open()).journal);
      await one.execute(P, register());
      for (let round = 0; round < 10; round += 1) {
        const vote = `v${round}`;
        await one.execute(P, open(vote));
        const outcomes = await Promise.all([
          one.execute(P, cast(`a-${round}`, 'anna', 'yes', vote)),
          two.execute(P, cast(`a-${round}`, 'anna', 'yes', vote)),
          two.execute(P, cast(`b-${round}`, 'bengt', 'no', vote)),
          one.execute(P, cast(`b-${round}`, 'bengt', 'no', vote)),
        ]);
        assert.ok(outcomes.every((outcome) => outcome.ok));
        for (const ledger of [one, two]) {
          const closed = registered(await ledger.read(P)).votes.get(vote);
          assert.ok(closed?.status === 'closed');
          assert.equal(closed.result.outcome, 'tied');
          assert.deepEqual(closed.decision, { year: 2025, number: round + 1 });
        }
      }
    });

    it('decides anew when another process closed the vote first', async () => {
      const one = ledgerOn(store.journal);
      const two = ledgerOn((await stores.open()).journal);
      await one.execute(P, register());
      await one.execute(P, open());
      await two.read(P);
      const command = { type: 'answerWrittenProcedure', forum, vote: 'v1', accept: false } as const;
      await one.execute(P, { id: 'close', by: 'anna', command });
      const late = await two.execute(P, cast('late', 'bengt', 'yes'));
      assert.ok(!late.ok && late.refusal.code === 'vote-closed');
    });

    it('knows a vote that another process opened after it last looked', async () => {
      const one = ledgerOn(store.journal);
      const two = ledgerOn((await stores.open()).journal);
      await one.execute(P, register());
      await two.read(P);
      await one.execute(P, open());
      assert.ok((await two.execute(P, cast('press', 'bengt', 'yes'))).ok);
    });

    it('resolves a write whose answer was lost by reading', async () => {
      let lose = false;
      const flaky: JournalStore = {
        append: async (commit, leasedUntil) => {
          const outcome = await store.journal.append(commit, leasedUntil);
          if (lose) throw new Error('connection reset');
          return outcome;
        },
        read: (partnership, after) => store.journal.read(partnership, after),
      };
      const ledger = ledgerOn(flaky);
      await ledger.execute(P, register());
      lose = true;
      assert.ok((await ledger.execute(P, open())).ok);
      assert.equal((await store.journal.read(P, 0)).length, 2);
    });

    it('fails the command when the store fails, and recovers with it', async () => {
      let broken = false;
      const flaky: JournalStore = {
        append: (commit, until) =>
          broken ? Promise.reject(new Error('disk full')) : store.journal.append(commit, until),
        read: (partnership, after) => store.journal.read(partnership, after),
      };
      const ledger = ledgerOn(flaky);
      await ledger.execute(P, register());
      broken = true;
      await assert.rejects(ledger.execute(P, open()), /disk full/);
      broken = false;
      assert.ok((await ledger.execute(P, open())).ok);
    });

    it('reports a journal that was changed afterwards, and serves nothing from it', async () => {
      const ledger = ledgerOn(store.journal);
      await ledger.execute(P, register());
      await ledger.execute(P, open());
      await ledger.execute(P, cast('press', 'anna', 'no'));
      await stores.tamper(P, 3, (json) => json.replace('"no"', '"yes"'));
      const fresh = ledgerOn((await stores.open()).journal);
      await assert.rejects(fresh.read(P), /damaged at commit 3/);
      await assert.rejects(fresh.execute(P, cast('more', 'bengt', 'yes')), /damaged at commit 3/);
    });
  });
}

const factsOf = (outcome: Outcome): unknown => (outcome.ok ? outcome.facts : outcome.refusal);

function registered(state: Awaited<ReturnType<Ledger['read']>>): Registered {
  assert.ok(state.status === 'registered');
  return state;
}
