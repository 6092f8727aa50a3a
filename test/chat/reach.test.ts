import assert from 'node:assert/strict';
import { ReachOf } from '../../src/chat/reach.ts';
import { cachedChats } from '../../src/partnership/cached-chats.ts';
import type { NotReachedReason } from '../../src/partnership/deliveries.ts';
import type { Registered } from '../../src/partnership/domain/state.ts';
import type { Notice } from '../../src/partnership/notices.ts';
import { temporarySqlite, type TemporaryStore } from '../support/stores.ts';

const P = 'partnership-1';
const state = { forums: new Map(['rad', 'styrgrupp'].map((forum) => [forum, {}])) } as unknown as Registered;

describe('who has not been reached', () => {
  let data: TemporaryStore;
  afterEach(() => data.dispose());

  /** @param missed notices and why, in order */
  const reachOf = async (...missed: [Notice, NotReachedReason][]): Promise<ReachOf> => {
    data = await temporarySqlite();
    const { deliveries, chats } = await data.open();
    for (const [at, [notice, why]] of missed.entries())
      await deliveries.notReached(P, notice, { why, at: at + 1, triedAt: at + 1 });
    const present = (_partnership: string, { slot }: Notice) =>
      Promise.resolve({
        view: { view: 'message', message: { message: 'done' }, slot } as never,
        language: 'sv' as const,
        alert: false,
        mentions: [],
      });
    return new ReachOf({ deliveries, chats: cachedChats(chats), present, appLink: undefined });
  };
  const notice = (forum: string, slot: string, to?: string): Notice => ({
    forum,
    slot,
    show: { subject: 'registration' },
    ...(to !== undefined && { to }),
  });

  it('a forum of a person is not told of what concerns them in another', async () => {
    const reach = await reachOf([notice('rad', 'hemligt', 'bo'), 'not-added']);
    const { persons } = await reach.partnership(P, state, { member: 'bo', forum: 'styrgrupp' });
    assert.deepEqual(persons, []);
    assert.equal((await reach.partnership(P, state)).persons.length, 1);
  });

  it('a chat that did not take one message is not said to be one that cannot be written to', async () => {
    const reach = await reachOf(
      [notice('rad', 'protokoll'), 'refused'],
      [notice('styrgrupp', 'protokoll i styrgruppen'), 'not-in-chat'],
    );
    const { forums } = await reach.partnership(P, state);
    assert.deepEqual(
      forums.map(({ forum }) => forum),
      ['styrgrupp'],
    );
  });
});
