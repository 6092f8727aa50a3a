import assert from 'node:assert/strict';
import type { Deliveries } from '../../src/partnership/deliveries.ts';
import { receiverOf } from '../../src/partnership/deliveries.ts';
import type { Notice } from '../../src/partnership/notices.ts';
import type { TemporaryStore } from '../support/stores.ts';
import { newPartnership, personalNotice, voteNotice } from './commits.ts';

const slot = 'registration:kommunen/styrgrupp?#\\';
const to = (member: string, of = 'meeting'): Notice => ({
  ...personalNotice,
  slot: `${of}:${member}`,
  to: member,
});
const notAdded = (at: number) => ({ why: 'not-added', at, triedAt: at, tryAt: at + 1_000 }) as const;

/** What every record of deliveries promises. */
export function deliveriesContract(temporary: () => Promise<TemporaryStore>): void {
  describe('deliveries', () => {
    let data: TemporaryStore;
    let here: Deliveries;
    let elsewhere: Deliveries;
    let partnership: string;
    beforeEach(async () => {
      data = await temporary();
      [here, elsewhere] = [(await data.open()).deliveries, (await data.open()).deliveries];
      partnership = newPartnership();
    });
    afterEach(() => data.dispose());

    it('remember the message that fills a slot, and since when: the last one', async () => {
      assert.equal(await here.find(partnership, slot), undefined);
      await here.sent(partnership, slot, '1730000000001', 5);
      await here.sent(partnership, 'vote:v1', '1730000000002', 6);
      const first = { message: '1730000000001', sentAt: 5, owed: false };
      assert.deepEqual(await elsewhere.find(partnership, slot), first);
      await elsewhere.sent(partnership, slot, '1730000000003', 7);
      const second = { message: '1730000000003', sentAt: 7, owed: false };
      assert.deepEqual(await here.find(partnership, slot), second);
      assert.equal((await here.find(partnership, 'vote:v1'))?.message, '1730000000002');
      assert.equal(await here.find(newPartnership(), slot), undefined);
    });

    it('know which slot a message fills', async () => {
      assert.equal(await here.findSlot(partnership, '1730000000001'), undefined);
      await here.sent(partnership, slot, '1730000000001', 5);
      assert.equal(await elsewhere.findSlot(partnership, '1730000000001'), slot);
      assert.equal(await elsewhere.findSlot(newPartnership(), '1730000000001'), undefined);
      await here.sent(partnership, slot, '1730000000002', 6);
      assert.equal(await elsewhere.findSlot(partnership, '1730000000001'), undefined);
    });

    it('remember what has not reached its receiver, why, and since when', async () => {
      await here.notReached(partnership, to('anna'), notAdded(10));
      await here.notReached(partnership, voteNotice, { why: 'not-in-chat', at: 20, triedAt: 15 });
      await elsewhere.notReached(partnership, to('anna'), { ...notAdded(30), why: 'blocked' });
      assert.deepEqual(await elsewhere.allNotReached(partnership), [
        { notice: to('anna'), why: 'blocked', since: 10, triedAt: 30, posted: false },
        { notice: voteNotice, why: 'not-in-chat', since: 20, triedAt: 15, posted: false },
      ]);
      assert.deepEqual(await here.allNotReached(newPartnership()), []);
      assert.deepEqual(await here.find(partnership, voteNotice.slot), { owed: true });
    });

    it('keep the message that stands there when an edit of it does not come through', async () => {
      await here.sent(partnership, voteNotice.slot, '17', 5);
      await here.notReached(partnership, voteNotice, notAdded(10));
      assert.deepEqual(await elsewhere.find(partnership, voteNotice.slot), {
        message: '17',
        sentAt: 5,
        owed: true,
      });
      await here.done(partnership, voteNotice.slot);
      assert.deepEqual(await elsewhere.find(partnership, voteNotice.slot), {
        message: '17',
        sentAt: 5,
        owed: false,
      });
      assert.deepEqual(await here.allNotReached(partnership), []);
    });

    it('owe nothing where something has come through, or nothing is owed', async () => {
      await here.notReached(partnership, to('anna'), notAdded(10));
      await here.sent(partnership, to('anna').slot, '17', 20);
      await here.done(partnership, 'vote:unknown');
      assert.deepEqual(await elsewhere.allNotReached(partnership), []);
      assert.equal(await elsewhere.lastAttempt(partnership, 'member:anna'), undefined);
      assert.deepEqual(await here.claim(1_000_000, 2_000_000, 10), []);
    });

    it('know the last attempt to reach a receiver', async () => {
      assert.equal(await here.lastAttempt(partnership, 'member:anna'), undefined);
      await here.notReached(partnership, to('anna'), notAdded(30));
      await here.notReached(partnership, to('anna', 'problem'), notAdded(20));
      await here.notReached(partnership, to('bo'), notAdded(40));
      const { why, triedAt } = (await elsewhere.lastAttempt(partnership, receiverOf(to('anna')))) ?? {};
      assert.deepEqual([why, triedAt], ['not-added', 30]);
    });

    it('are claimed when they are to be tried, by one, the longest owed first', async () => {
      await here.notReached(partnership, to('bo'), notAdded(20));
      await here.notReached(partnership, to('anna'), notAdded(10));
      await here.notReached(partnership, to('eva'), { why: 'removed', at: 5, triedAt: 5 });
      assert.deepEqual(await elsewhere.claim(1_009, 5_000, 10), []);
      const claimed = await Promise.all([here.claim(1_020, 5_000, 10), elsewhere.claim(1_020, 5_000, 10)]);
      assert.deepEqual(
        claimed.flat().map((owed) => [owed.partnership, owed.notice]),
        [
          [partnership, to('anna')],
          [partnership, to('bo')],
        ],
      );
      assert.deepEqual(await here.claim(4_999, 6_000, 10), [], 'leased');
      assert.equal((await here.claim(5_000, 6_000, 1)).length, 1, 'no more than asked for');
    });

    it('are owed from a moment on, and in no commit', async () => {
      await here.owe(partnership, voteNotice, 100);
      assert.deepEqual(await here.allNotReached(partnership), []);
      assert.deepEqual(await elsewhere.claim(99, 5_000, 10), []);
      assert.deepEqual(await elsewhere.claim(100, 5_000, 10), [{ partnership, notice: voteNotice }]);
      await here.sent(partnership, voteNotice.slot, '17', 200);
      assert.deepEqual(await elsewhere.claim(1_000_000, 2_000_000, 10), []);
    });

    it('are tried again at once for a receiver who is met, and for nobody else', async () => {
      await here.notReached(partnership, to('anna'), notAdded(10));
      await here.notReached(partnership, to('bo'), notAdded(10));
      await here.notReached(partnership, to('anna', 'problem'), { why: 'refused', at: 10, triedAt: 9 });
      await here.notReached(partnership, to('eva'), { why: 'refused', at: 10, triedAt: 9 });
      assert.equal(await elsewhere.tryAgain(partnership, 'member:anna', 500), true);
      assert.equal(await elsewhere.tryAgain(partnership, 'member:eva', 500), false);
      const reset = (await here.allNotReached(partnership)).filter(({ triedAt }) => triedAt === 0);
      assert.deepEqual(
        reset.map(({ notice }) => notice),
        [to('anna')],
      );
      assert.deepEqual(
        (await here.claim(500, 5_000, 10)).map(({ notice }) => notice),
        [to('anna')],
      );
    });
  });
}
