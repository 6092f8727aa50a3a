import assert from 'node:assert/strict';
import type { ChatBinding, ChatStore } from '../../src/partnership/chats.ts';
import { cachedChats } from '../../src/partnership/cached-chats.ts';
import { chatStoreContract } from '../storage/chat-store.contract.ts';
import { temporarySqlite, type TemporaryStore } from '../support/stores.ts';

const bound: ChatBinding = {
  chat: '19:steering@thread.v2',
  partnership: 'p1',
  forum: 'steering',
  address: { serviceUrl: 'https://smba.test/', tenant: null, bot: '28:samverka', channel: 'msteams' },
};

describe('remembered chats', () => {
  chatStoreContract(async () => {
    const data = await temporarySqlite();
    const open = async () => {
      const store = await data.open();
      return { ...store, chats: cachedChats(store.chats) };
    };
    return { ...data, open } satisfies TemporaryStore;
  });

  let data: TemporaryStore;
  /** Another process on the same data. */
  let elsewhere: ChatStore;
  let chats: ChatStore;
  let reads: number;
  beforeEach(async () => {
    data = await temporarySqlite();
    elsewhere = (await data.open()).chats;
    const store = (await data.open()).chats;
    reads = 0;
    const counted = <T>(result: T): T => {
      reads += 1;
      return result;
    };
    chats = cachedChats({
      ...store,
      find: (chat) => counted(store.find(chat)),
      ofForum: (partnership, forum) => counted(store.ofForum(partnership, forum)),
    });
  });
  afterEach(() => data.dispose());

  const bothAnswers = async () => [
    await chats.find(bound.chat),
    await chats.ofForum(bound.partnership, bound.forum),
  ];

  it('are read once, whether by chat or by forum', async () => {
    await elsewhere.claim(bound);
    assert.deepEqual(await chats.ofForum('p1', 'steering'), bound);
    assert.deepEqual(await bothAnswers(), [bound, bound]);
    assert.equal(reads, 1);
  });

  it('need no read after a claim or a change', async () => {
    assert.deepEqual(await chats.claim(bound), bound);
    assert.deepEqual(await bothAnswers(), [bound, bound]);
    const moved = { ...bound, address: { ...bound.address, serviceUrl: 'https://elsewhere.test/' } };
    await chats.replace(moved);
    assert.deepEqual(await bothAnswers(), [moved, moved]);
    assert.equal(reads, 0);
  });

  it('are looked for again while they are not bound', async () => {
    assert.deepEqual(await bothAnswers(), [undefined, undefined]);
    await elsewhere.claim(bound);
    assert.deepEqual(await bothAnswers(), [bound, bound]);
  });

  it('are looked for again while the bot has left them: another process may be told that it is back', async () => {
    await chats.claim(bound);
    await chats.replace({ ...bound, leftAt: 1 });
    await elsewhere.replace(bound);
    assert.deepEqual(await bothAnswers(), [bound, bound]);
  });

  it('do not answer for a forum that they no longer are', async () => {
    await chats.claim(bound);
    const council = { ...bound, forum: 'council' };
    await chats.replace(council);
    assert.equal(await chats.ofForum('p1', 'steering'), undefined);
    assert.deepEqual(await chats.ofForum('p1', 'council'), council);
  });
});
