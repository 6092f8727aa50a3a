import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JournalDamaged, type Commit } from '../../src/partnership/journal.ts';
import type { Store } from '../../src/partnership/store.ts';
import type { TemporaryStore } from '../support/stores.ts';
import { appendMany } from './append-many.ts';
import {
  START,
  chain,
  commitAfter,
  firstFlaw,
  newPartnership,
  personalNotice,
  voteNotice,
  voteOpened,
} from './commits.ts';
import { everyFact } from './every-fact.ts';

const NO_LEASE = 0;

/** What every journal store promises. */
export function journalStoreContract(temporary: () => Promise<TemporaryStore>): void {
  describe('journal', () => {
    let data: TemporaryStore;
    let store: Store;
    before(async () => {
      data = await temporary();
      store = await data.open();
    });
    after(() => data.dispose());

    const append = async (commits: readonly Commit[]) => {
      for (const commit of commits) {
        assert.equal(await store.journal.append(commit, NO_LEASE), 'appended');
      }
    };

    it('is empty before the first commit', async () => {
      assert.deepEqual(await store.journal.read(newPartnership(), 0), []);
    });

    it('reads its own writes, in order and without gaps', async () => {
      const partnership = newPartnership();
      const commits = chain(partnership, 12);
      await append(commits);
      assert.deepEqual(await store.journal.read(partnership, 0), commits);
      assert.deepEqual(await store.journal.read(partnership, 9), commits.slice(9));
      assert.deepEqual(await store.journal.read(partnership, 12), []);
    });

    it('refuses a number that is taken, and writes nothing', async () => {
      const partnership = newPartnership();
      const [first, second] = chain(partnership, 2);
      assert.ok(first && second);
      await append([first, second]);
      const rival = commitAfter(first, partnership, {
        facts: [voteOpened('Nej, detta')],
        notices: [voteNotice],
      });
      assert.equal(await store.journal.append(rival, NO_LEASE), 'taken');
      assert.equal(await store.journal.append(second, NO_LEASE), 'taken');
      assert.deepEqual(await store.journal.read(partnership, 0), [first, second]);
    });

    it('keeps commits as they were written, and the chain of hashes with them', async () => {
      const partnership = newPartnership();
      const commits = chain(partnership, 5, [voteNotice, personalNotice]);
      await append(commits);
      const reopened = await data.open();
      const found = await reopened.journal.read(partnership, 0);
      assert.deepEqual(found, commits);
      assert.equal(firstFlaw(found), undefined);
    });

    it('keeps any text', async () => {
      const partnership = newPartnership();
      const questions = fc.sample(fc.string({ unit: 'grapheme', maxLength: 200 }), { numRuns: 30, seed: 1 });
      questions.push('å'.repeat(2_048), '👩🏽‍🚒 "citat" \\ \u0000 \u2028 <b>&amp;</b> ${x}', '');
      const commits: Commit[] = [];
      for (const question of questions) {
        commits.push(commitAfter(commits.at(-1) ?? START, partnership, { facts: [voteOpened(question)] }));
      }
      await append(commits);
      const found = await store.journal.read(partnership, 0);
      assert.deepEqual(found, commits);
      assert.equal(firstFlaw(found), undefined);
    });

    it('keeps every kind of fact', async () => {
      const partnership = newPartnership();
      const commit = commitAfter(START, partnership, { facts: await everyFact() });
      await append([commit]);
      const found = await store.journal.read(partnership, 0);
      assert.deepEqual(found, [commit]);
      assert.equal(firstFlaw(found), undefined);
    });

    it('keeps partnerships apart', async () => {
      const [one, other] = [newPartnership(), newPartnership()];
      const [ofOne, ofOther] = [chain(one, 3), chain(other, 2)];
      await append(ofOne);
      await append(ofOther);
      assert.deepEqual(await store.journal.read(one, 0), ofOne);
      assert.deepEqual(await store.journal.read(other, 0), ofOther);
    });

    it('does not write what it could not read back', async () => {
      const partnership = newPartnership();
      const [first] = chain(partnership, 1);
      assert.ok(first);
      await assert.rejects(store.journal.append({ ...first, prevHash: 'none' }, NO_LEASE), /prevHash/);
      const huge = commitAfter(START, partnership, { facts: [voteOpened('x'.repeat(2_000_000))] });
      await assert.rejects(store.journal.append(huge, NO_LEASE), /too large/);
      assert.deepEqual(await store.journal.read(partnership, 0), []);
    });

    it('loses, doubles and skips nothing when two instances race', async () => {
      const partnership = newPartnership();
      const other = await data.open();
      const taken = await Promise.all([
        appendMany(store.journal, partnership, 500),
        appendMany(other.journal, partnership, 500),
      ]);
      assert.ok(Math.max(...taken) > 0, 'they got in each other’s way');
      const found = await store.journal.read(partnership, 0);
      assert.equal(found.length, 1_000);
      assert.equal(firstFlaw(found), undefined);
      assert.equal(new Set(found.map(commandId)).size, 1_000);
      assert.deepEqual(await other.journal.read(partnership, 0), found);
    });

    describe('that somebody has tampered with', () => {
      let partnership: string;
      let commits: readonly Commit[];
      beforeEach(async () => {
        partnership = newPartnership();
        commits = chain(partnership, 4);
        await append(commits);
      });
      const damagedAt = (seq: number) => (error: unknown) => {
        assert.ok(error instanceof JournalDamaged);
        assert.equal(error.partnership, partnership);
        assert.equal(error.seq, seq);
        return true;
      };

      it('shows a changed text', async () => {
        await data.tamper(partnership, 2, (json) => json.replace('Fråga 2', 'Fråga 7'));
        const found = await store.journal.read(partnership, 0);
        assert.equal(firstFlaw(found), 'contents differ from the hash');
      });

      it('shows a commit that is gone from the middle', async () => {
        await data.tamper(partnership, 2, () => undefined);
        const found = await store.journal.read(partnership, 0);
        assert.equal(firstFlaw(found), 'number 3 follows 1');
      });

      for (const [what, json] of [
        ['a document that is no commit', '{"hello":"world"}'],
        ['a document that is no object', '"hello"'],
      ] as const) {
        it(`reports ${what}`, async () => {
          await data.tamper(partnership, 3, () => json);
          await assert.rejects(store.journal.read(partnership, 0), damagedAt(3));
          assert.equal((await store.journal.read(partnership, 3)).length, 1, 'what lies after can be read');
        });
      }

      it('reports a field or a fact nobody knows', async () => {
        await data.tamper(partnership, 1, (json) => json.replace('{', '{"extra":1,'));
        await assert.rejects(store.journal.read(partnership, 0), damagedAt(1));
        await data.tamper(partnership, 2, (json) => json.replace('voteOpened', 'voteRigged'));
        await assert.rejects(store.journal.read(partnership, 1), damagedAt(2));
      });

      it('reports a commit that stands in the place of another', async () => {
        await data.tamper(partnership, 4, () => JSON.stringify(commits[2]));
        await assert.rejects(store.journal.read(partnership, 0), damagedAt(4));
        const foreign = chain(newPartnership(), 1);
        await data.tamper(partnership, 1, () => JSON.stringify(foreign[0]));
        await assert.rejects(store.journal.read(partnership, 0), damagedAt(1));
      });
    });
  });
}

const commandId = ({ commands }: Commit): string | undefined => commands[0]?.id;
