import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { ChatBinding } from '../../src/partnership/chats.ts';
import type { Store } from '../../src/partnership/store.ts';
import type { TemporaryStore } from '../support/stores.ts';
import { newPartnership } from './commits.ts';

/** What every chat store promises. */
export function chatStoreContract(temporary: () => Promise<TemporaryStore>): void {
  describe('chats', () => {
    let data: TemporaryStore;
    let store: Store;
    before(async () => {
      data = await temporary();
      store = await data.open();
    });
    after(() => data.dispose());

    it('knows no chat before it is bound', async () => {
      assert.equal(await store.chats.find('19:nobody@thread.v2'), undefined);
      assert.equal(await store.chats.ofForum(newPartnership(), 'steering'), undefined);
    });

    it('binds a chat once: the first claim stands', async () => {
      const first = binding();
      assert.deepEqual(await store.chats.claim(first), first);
      assert.deepEqual(await store.chats.claim({ ...binding(), chat: first.chat }), first);
      const reopened = await data.open();
      assert.deepEqual(await reopened.chats.find(first.chat), first);
    });

    it('answers two instances that claim at once with the same binding', async () => {
      const other = await data.open();
      for (let round = 0; round < 10; round += 1) {
        const [one, another] = [binding(), binding()];
        const [mine, theirs] = await Promise.all([
          store.chats.claim(one),
          other.chats.claim({ ...another, chat: one.chat }),
        ]);
        assert.deepEqual(mine, theirs);
        assert.deepEqual(await store.chats.find(one.chat), mine);
      }
    });

    it('replaces a binding', async () => {
      const first = binding();
      await store.chats.claim(first);
      const moved = {
        ...first,
        address: { ...first.address, serviceUrl: 'https://elsewhere.test/', tenant: null },
      };
      await store.chats.replace(moved);
      assert.deepEqual(await store.chats.find(first.chat), moved);
      assert.deepEqual(await store.chats.ofForum(first.partnership, first.forum), moved);
      const reassigned = { ...moved, partnership: newPartnership(), forum: 'council' };
      await store.chats.replace(reassigned);
      assert.equal(await store.chats.ofForum(first.partnership, first.forum), undefined);
      assert.deepEqual(await store.chats.ofForum(reassigned.partnership, 'council'), reassigned);
    });

    it('does not replace a binding that was never made', async () => {
      const unbound = binding();
      await assert.rejects(store.chats.replace(unbound), /is not bound/);
      assert.equal(await store.chats.find(unbound.chat), undefined);
    });

    it('finds the chat that is a forum, and no other of the partnership or of the same name', async () => {
      const [one, two, foreign] = [binding(), binding(), binding()];
      const second = { ...two, partnership: one.partnership, forum: 'council' };
      for (const claimed of [one, second, foreign]) await store.chats.claim(claimed);
      for (const { chats } of [store, await data.open()]) {
        assert.deepEqual(await chats.ofForum(one.partnership, 'steering'), one);
        assert.deepEqual(await chats.ofForum(one.partnership, 'council'), second);
        assert.equal(await chats.ofForum(foreign.partnership, 'council'), undefined);
      }
    });
  });
}

/** A chat nobody else uses, with the characters that Teams' ids have and that some stores dislike in a key. */
const binding = (): ChatBinding => ({
  chat: `19:${randomUUID()}/?#\\@thread.v2;messageid=1`,
  partnership: newPartnership(),
  forum: 'steering',
  address: {
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    tenant: '0b7e3f64-4f0c-4a7e-9d4e-000000000001',
    bot: '28:samverka',
    channel: 'msteams',
  },
});
