import assert from 'node:assert/strict';
import { cachedChats } from '../../src/partnership/cached-chats.ts';
import { Members } from '../../src/partnership/members.ts';
import { Met } from '../../src/partnership/met.ts';
import type { Notice } from '../../src/partnership/notices.ts';
import type { Store } from '../../src/partnership/store.ts';
import { temporarySqlite, type TemporaryStore } from '../support/stores.ts';

const P = 'partnership-1';
const binding = {
  chat: '19:steering@thread.v2',
  partnership: P,
  forum: 'styrgrupp',
  address: { serviceUrl: 'https://smba.test/', tenant: null, bot: '28:samverka', channel: 'msteams' },
};
const notice = (slot: string): Notice => ({ forum: 'styrgrupp', slot, show: { subject: 'registration' } });

describe('a chat where the bot is again', () => {
  let data: TemporaryStore;
  let store: Store, elsewhere: Store;
  let delivered: string[];
  let met: Met;

  beforeEach(async () => {
    data = await temporarySqlite();
    [store, elsewhere] = [await data.open(), await data.open()];
    delivered = [];
    const { deliveries } = store;
    const chats = cachedChats(store.chats);
    await chats.claim(binding);
    met = new Met({
      deliveries,
      chats,
      members: new Members(store.people),
      clock: { now: () => new Date(1_000) },
      reachable: () => undefined,
      deliverOwed: async () => {
        const owed = await deliveries.claim(1_000, 2_000, 10);
        delivered.push(...owed.map(({ notice: { slot } }) => slot));
      },
    });
  });
  afterEach(() => data.dispose());

  const missed = (slot: string) =>
    store.deliveries.notReached(P, notice(slot), { why: 'removed', at: 10, triedAt: 10 });

  it('owes what was found not to have come while it said what had not', async () => {
    await missed('sagt');
    await missed('nytt');
    await met.backIn(binding, ['sagt']);
    assert.deepEqual(delivered, ['nytt']);
  });

  it('is there for every process, also when another one was told that it had left', async () => {
    await elsewhere.chats.replace({ ...binding, leftAt: 5 });
    await met.backIn(binding, []);
    assert.equal((await elsewhere.chats.find(binding.chat))?.leftAt, undefined);
  });

  it('gets what was not told as soon as somebody writes there, also after a restart', async () => {
    await missed('kallelse');
    await met.group(binding);
    assert.deepEqual(delivered, ['kallelse']);
  });

  it('answers whoever writes there while another process holds the store, when nothing is owed', async () => {
    store.deliveries.tryAgain = () => Promise.reject(new Error('busy'));
    assert.deepEqual(await met.group(binding), binding);
  });

  it('is known by one address and as one where the bot is, once somebody has written', async () => {
    const left = { ...binding, leftAt: 5 };
    await store.chats.replace(left);
    assert.deepEqual(await met.group(left), binding);
  });
});
