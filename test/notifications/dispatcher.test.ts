import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { cachedChats } from '../../src/partnership/cached-chats.ts';
import { LEASE_MS } from '../../src/partnership/ledger.ts';
import { Members } from '../../src/partnership/members.ts';
import type { Notice } from '../../src/partnership/notices.ts';
import type { Store } from '../../src/partnership/store.ts';
import { Dispatcher } from '../../src/notifications/dispatcher.ts';
import { SamverkaAdapter } from '../../src/teams/adapter.ts';
import { teamsMessenger } from '../../src/teams/teams-messenger.ts';
import { commitAfter, START } from '../storage/commits.ts';
import type { Tail } from '../storage/commits.ts';
import { ChatDouble, type Chat, type Person } from '../support/chat-double/index.ts';
import { temporarySqlite, type TemporaryStore } from '../support/stores.ts';

const P = 'partnership-1';
const forum = 'styrgrupp';

/** A real store and a real messenger, against the chat double. */
describe('notices to one person', () => {
  let data: TemporaryStore;
  let store: Store;
  let teams: ChatDouble;
  let dispatcher: Dispatcher;
  let group: Chat;
  let anna: Person, bo: Person;
  let members: Record<'anna' | 'bo', string>;
  let tail: Tail;
  let warnings: string[];
  /** How things stand; the slot's name without. */
  let stands: string | undefined;

  beforeEach(async () => {
    data = await temporarySqlite();
    store = await data.open();
    teams = await ChatDouble.start();
    anna = teams.person('Anna Öberg');
    bo = teams.person('Bo Ek');
    group = teams.groupChat('Styrgruppen', [anna, bo]);
    const { appId, tenantId, endpoints, serviceUrl } = teams;
    const address = { serviceUrl, tenant: tenantId, bot: `28:${appId}`, channel: 'msteams' };
    await store.chats.claim({ chat: group.id, partnership: P, forum, address });
    const known = new Members(store.people);
    const add = ({ aadObjectId, id: teamsId, name }: Person): Promise<string> =>
      known.add(P, { aadObjectId, teamsId, name });
    members = { anna: await add(anna), bo: await add(bo) };
    tail = START;
    warnings = [];
    stands = undefined;
    const credentials = { type: 'SingleTenant', appId, tenantId, password: 'a password' } as const;
    dispatcher = new Dispatcher({
      outbox: store.outbox,
      chats: cachedChats(store.chats),
      members: known,
      messenger: teamsMessenger(new SamverkaAdapter(credentials, endpoints), appId, 'dialog'),
      // Every delivery of a slot looks different, as a card that follows the state does.
      present: (_partnership, { slot, to }) =>
        Promise.resolve({
          view: {
            view: 'decisions',
            partnership: to ?? 'alla',
            searched: true,
            search: stands ?? slot,
            latest: [],
            older: [],
            shown: 0,
            total: 0,
            hint: 'none-found' as const,
          },
          language: 'sv',
          alert: false,
          mentions: [],
        }),
      log: { warn: (details, message) => warnings.push(JSON.stringify([message, details])) },
      tickMs: 50,
    });
  });
  afterEach(async () => {
    await dispatcher.stop();
    await teams.stop();
    await data.dispose();
  });

  const forEveryone: Notice = { forum, slot: 'all', show: { subject: 'registration' } };
  const forOne = (to: string, slot = `one:${to}`): Notice => ({ ...forEveryone, slot, to });

  /** As the ledger does with the commit of a command. */
  const written = async (...notices: Notice[]): Promise<void> => {
    const commit = commitAfter(tail, P, { notices });
    await store.journal.append(commit, Date.now() + LEASE_MS);
    tail = commit;
    dispatcher.deliver(commit);
  };
  const alone = (person: Person): Chat => {
    const chat = teams.personalChat(person.id);
    assert.ok(chat);
    return chat;
  };
  const anything = (): boolean => true;
  /** Whether nothing is left owed, once what is under way is finished. */
  const settled = async (): Promise<boolean> => {
    await dispatcher.stop();
    return (await store.outbox.claim(Date.now() + 10 * LEASE_MS, 0, 100)).length === 0;
  };

  it('come in that person’s chat and nowhere else, beside those for everyone', async () => {
    await written(forEveryone, forOne(members.anna));
    await alone(anna).waitFor(anything);
    await group.waitFor(anything);
    assert.ok(await settled());
    assert.deepEqual(
      [alone(anna), group, alone(bo)].map(({ fromBot }) => fromBot.length),
      [1, 1, 0],
    );
  });

  it('are one message for each slot, which is edited', async () => {
    await written(forOne(members.anna), forOne(members.bo));
    const first = await alone(anna).waitFor(anything);
    await alone(bo).waitFor(anything);
    await written(forOne(members.anna));
    await alone(anna).waitFor(({ versions }) => versions.length === 2);
    assert.deepEqual(
      alone(anna).fromBot.map(({ id }) => id),
      [first.id],
    );
    assert.equal(alone(bo).fromBot[0]?.versions.length, 1);
  });

  it('are found again after a restart, when the process that wrote them was killed', async () => {
    const commit = commitAfter(tail, P, { notices: [forOne(members.anna)] });
    await store.journal.append(commit, Date.now() - 1);
    dispatcher.start();
    await alone(anna).waitFor(anything);
  });

  it('are posted anew when the message was deleted', async () => {
    await written(forOne(members.anna));
    const first = await alone(anna).waitFor(anything);
    alone(anna).delete(first.id);
    await written(forOne(members.anna));
    await alone(anna).waitFor(({ id }) => id !== first.id);
  });

  for (const [who, unreachable] of [
    ['is no longer known', () => forOne('erased')],
    [
      'cannot be reached',
      () => {
        alone(bo).botPresent = false;
        return forOne(members.bo);
      },
    ],
  ] as const) {
    it(`are given up for a person who ${who}, and those for others are delivered`, async () => {
      await written(unreachable(), forEveryone, forOne(members.anna));
      await alone(anna).waitFor(anything);
      await group.waitFor(anything);
      assert.ok(await settled());
      assert.equal(warnings.length, 1);
      const [warning = ''] = warnings;
      assert.match(warning, /cannot be delivered and is given up/);
      for (const secret of [bo.name, bo.id, bo.aadObjectId, members.bo, 'erased', alone(bo).id]) {
        assert.ok(!warning.includes(secret), warning);
      }
    });
  }

  it('are posted once, however often the store fails to record that', async () => {
    const record = store.outbox.recordPost.bind(store.outbox);
    let failures = 2;
    store.outbox.recordPost = (...post) =>
      failures-- > 0 ? Promise.reject(new Error('no')) : record(...post);
    await written(forEveryone);
    const { id } = await group.waitFor(anything);
    while ((await store.outbox.findPost(P, forEveryone.slot)) === undefined) await pause(50);
    assert.equal(await store.outbox.findPost(P, forEveryone.slot), id);
    assert.deepEqual(
      group.fromBot.map((message) => message.id),
      [id],
    );
    assert.ok(await settled());
  });

  it('wait for the turn of another process, and then show how things stand', async () => {
    const ends = Date.now() + 700;
    const other = await data.open();
    assert.equal(await other.outbox.takeLease(P, forEveryone.slot, Date.now(), ends), 'yours');
    stands = 'somdetvar';
    await written(forEveryone);
    await pause(200);
    stands = 'somdetblev';
    const { versions, visible } = await group.waitFor(anything);
    assert.ok(Date.now() >= ends);
    assert.equal(versions.length, 1);
    assert.match(visible, /somdetblev/);
    assert.ok(await settled());
    assert.deepEqual(warnings, []);
  });

  it('wait for a person whose chat is throttled, and hold up nobody else', async () => {
    const toBo = ({ path }: { path: string }): boolean => path.includes(encodeURIComponent(alone(bo).id));
    teams.fail({ status: 429, retryAfterSeconds: 2 }, { when: toBo });
    await written(forOne(members.bo), forOne(members.anna), forEveryone);
    await alone(anna).waitFor(anything);
    await group.waitFor(anything);
    assert.equal(alone(bo).fromBot.length, 0);
    await alone(bo).waitFor(anything);
  });
});
