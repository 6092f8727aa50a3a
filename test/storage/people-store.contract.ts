import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Person } from '../../src/partnership/people.ts';
import type { Store } from '../../src/partnership/store.ts';
import type { TemporaryStore } from '../support/stores.ts';
import { newPartnership } from './commits.ts';

/** What every people store promises. */
export function peopleStoreContract(temporary: () => Promise<TemporaryStore>): void {
  describe('people', () => {
    let data: TemporaryStore;
    let store: Store;
    before(async () => {
      data = await temporary();
      store = await data.open();
    });
    after(() => data.dispose());

    it('knows nobody at first', async () => {
      assert.deepEqual(await store.people.ofPartnership(newPartnership()), []);
      assert.deepEqual(await store.people.ofPerson(randomUUID()), []);
    });

    it('keeps a person', async () => {
      const åsa = person({ name: 'Åsa Öberg-Nuñez 👩🏽‍🚒' });
      assert.deepEqual(await store.people.put(åsa), åsa);
      const reopened = await data.open();
      assert.deepEqual(await reopened.people.ofPartnership(åsa.partnership), [åsa]);
    });

    it('follows a change of name, under the member id that was first', async () => {
      const before = person({ name: 'Åsa Berg' });
      await store.people.put(before);
      const after = { ...before, name: 'Åsa Öberg' };
      assert.deepEqual(await store.people.put({ ...after, member: 'another' }), after);
      assert.deepEqual(await store.people.put({ ...after, member: 'yet-another' }), after);
      assert.deepEqual(await store.people.ofPartnership(before.partnership), [after]);
    });

    it('follows a change of id in Teams, with or without a change of name', async () => {
      const before = person();
      await store.people.put(before);
      const moved = { ...before, teamsId: '29:elsewhere' };
      assert.deepEqual(await store.people.put({ ...moved, member: 'another' }), moved);
      assert.deepEqual(await store.people.ofPartnership(before.partnership), [moved]);
      const both = { ...moved, teamsId: '29:back', name: 'Sven Öberg' };
      assert.deepEqual(await store.people.put(both), both);
      assert.deepEqual(await store.people.ofPartnership(before.partnership), [both]);
    });

    it('gives two instances that put one person at once the same member id', async () => {
      const other = await data.open();
      for (let round = 0; round < 10; round += 1) {
        const one = person();
        const [mine, theirs] = await Promise.all([
          store.people.put(one),
          other.people.put({ ...one, member: randomUUID() }),
        ]);
        assert.equal(mine.member, theirs.member);
        assert.deepEqual(await store.people.ofPartnership(one.partnership), [mine]);
      }
    });

    it('keeps partnerships apart, also for one person in both', async () => {
      const here = person();
      const there = { ...here, partnership: newPartnership(), member: randomUUID(), name: 'Någon annan' };
      await store.people.put(here);
      assert.deepEqual(await store.people.put(there), there);
      assert.deepEqual(await store.people.ofPartnership(here.partnership), [here]);
      assert.deepEqual(await store.people.ofPartnership(there.partnership), [there]);
    });

    it('finds a person in every partnership, and nobody else', async () => {
      const here = person();
      const there = { ...here, partnership: newPartnership(), member: randomUUID() };
      const neighbour = { ...person(), partnership: here.partnership };
      for (const each of [here, there, neighbour]) await store.people.put(each);
      const { people } = await data.open();
      assert.deepEqual(new Set(await people.ofPerson(here.aadObjectId)), new Set([here, there]));
      assert.deepEqual(await people.ofPerson(neighbour.aadObjectId), [neighbour]);
    });
  });
}

const person = ({ name = 'Sven Svensson' } = {}): Person => ({
  partnership: newPartnership(),
  member: randomUUID(),
  aadObjectId: randomUUID(),
  teamsId: `29:${randomUUID()}/?#\\`,
  name,
});
