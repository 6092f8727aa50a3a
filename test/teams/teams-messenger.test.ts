import assert from 'node:assert/strict';
import { z } from 'zod';
import { NotDelivered } from '../../src/partnership/messenger.ts';
import type { Messenger, Outgoing, Receiver } from '../../src/partnership/messenger.ts';
import type { View } from '../../src/capabilities/index.ts';
import { SamverkaAdapter } from '../../src/teams/adapter.ts';
import { teamsMessenger } from '../../src/teams/teams-messenger.ts';
import { partsOfType } from '../support/card-parts.ts';
import { presentAgreements } from '../../src/capabilities/registration/present.ts';
import { ChatDouble, type Chat, type Person } from '../support/chat-double/index.ts';

const view = { view: 'welcome', place: 'group' } as const;
const other = presentAgreements([]);
const told = (shown: View): Outgoing => ({ view: shown, language: 'sv', alert: false, mentions: [] });

describe('sending on the bot’s own initiative', () => {
  let double: ChatDouble;
  let messenger: Messenger;
  let group: Chat;
  let anna: Person, bo: Person;

  beforeEach(async () => {
    double = await ChatDouble.start();
    messenger = newMessenger();
    anna = double.person('Anna Öberg');
    bo = double.person('Bo Ek');
    group = double.groupChat('Styrgruppen', [anna, bo]);
  });
  afterEach(() => double.stop());

  /** As after a start of the process. */
  const newMessenger = (): Messenger => {
    const { appId, tenantId, endpoints } = double;
    const credentials = { type: 'SingleTenant', appId, tenantId, password: 'a password' } as const;
    return teamsMessenger(new SamverkaAdapter(credentials, endpoints), appId, 'dialog');
  };
  const forum = (): Receiver => ({
    chat: group.id,
    partnership: 'p1',
    forum: 'styrgrupp',
    address: {
      serviceUrl: double.serviceUrl,
      tenant: double.tenantId,
      bot: `28:${double.appId}`,
      channel: 'msteams',
    },
  });
  const to = (person: Person): Receiver => ({ ...forum(), person: person.id });
  const alone = (person: Person): Chat => {
    const chat = double.personalChat(person.id);
    assert.ok(chat);
    return chat;
  };
  const opened = (): number => double.calls.filter(isOpening).length;
  const refusal = (kind: NotDelivered['kind'], reason: RegExp) => (thrown: unknown) => {
    assert.ok(thrown instanceof NotDelivered);
    assert.equal(thrown.kind, kind);
    assert.match(thrown.message, reason);
    return true;
  };

  it('posts to the forum’s chat and edits there', async () => {
    const id = await messenger.post(forum(), told(view));
    await messenger.edit(forum(), id, told(other));
    assert.deepEqual(
      group.fromBot.map(({ versions }) => versions.length),
      [2],
    );
    assert.equal(opened(), 0);
  });

  it('posts to a person and edits there, and tells nobody else', async () => {
    const id = await messenger.post(to(anna), told(view));
    await messenger.edit(to(anna), id, told(other));
    const [message, ...more] = alone(anna).fromBot;
    assert.equal(message?.id, id);
    assert.equal(message.versions.length, 2);
    assert.deepEqual([more, group.fromBot, alone(bo).fromBot], [[], [], []]);
  });

  it('says on each button of a person’s card what it is about, and on none of the group’s', async () => {
    const status = {
      view: 'decisions' as const,
      partnership: 'Norma',
      searched: false,
      latest: [],
      older: [],
      before: [],
      moreBefore: 0,
      shown: 0,
      total: 0,
      hint: undefined,
    };
    await messenger.post(to(anna), told(status));
    await messenger.post(forum(), told(status));
    const abouts = [alone(anna), group].map(({ fromBot: [message] }) =>
      partsOfType(message?.card, 'Action.').map(({ data }) => button.parse(data).about),
    );
    const about = { partnership: 'p1', forum: 'styrgrupp' };
    assert.deepEqual(
      abouts.map((ofCard) => [...new Set(ofCard.map((one) => JSON.stringify(one)))]),
      [[JSON.stringify(about)], [undefined]],
    );
  });

  it('sends to a person as to one, not as to a group', async () => {
    await messenger.post(to(anna), told(view));
    const { conversation } = sent.parse(double.calls.at(-1)?.body);
    assert.deepEqual(conversation, {
      id: alone(anna).id,
      isGroup: false,
      conversationType: 'personal',
      name: '',
      tenantId: double.tenantId,
    });
  });

  it('opens a person’s chat once, and again after a start: it is the same chat', async () => {
    await messenger.post(to(anna), told(view));
    await messenger.post(to(anna), told(view));
    await messenger.post(to(bo), told(view));
    assert.equal(opened(), 2);
    messenger = newMessenger();
    await messenger.post(to(anna), told(view));
    assert.equal(opened(), 3);
    assert.equal(alone(anna).fromBot.length, 3);
  });

  it('knows a person by service URL and tenant too', async () => {
    await messenger.post(to(anna), told(view));
    const { address } = forum();
    const serviceUrl = double.serviceUrl.replace('/teams/', '/amer/');
    await messenger.post({ ...to(anna), address: { ...address, serviceUrl } }, told(view));
    assert.equal(opened(), 2);
  });

  it('says why it does not reach a person or a group', async () => {
    alone(anna).botPresent = false;
    group.botPresent = false;
    const unknown = { ...to(anna), person: '29:nobody' };
    for (const [receiver, reason, why] of [
      [to(anna), /^403: BotNotInConversationRoster$/, 'not-added'],
      [unknown, /^403: BotCannotReachUser$/, 'not-added'],
      [forum(), /^403: BotNotInConversationRoster$/, 'not-in-chat'],
    ] as const) {
      await assert.rejects(messenger.post(receiver, told(view)), refusal('not-reached', reason));
      await assert.rejects(messenger.post(receiver, told(view)), { why });
    }
    double.fail({ status: 403, code: 'ConversationBlockedByUser' }, { when: isPost });
    await assert.rejects(messenger.post(to(bo), told(view)), { kind: 'not-reached', why: 'blocked' });
    double.fail({ status: 400 }, { when: isOpening });
    const guest = { ...to(bo), address: { ...forum().address, tenant: 'of another city' } };
    await assert.rejects(messenger.post(guest, told(view)), { kind: 'not-reached', why: 'not-added' });
  });

  for (const status of [413, 400]) {
    it(`says in words what Teams does not take as a card (${status}), and that there is more to see`, async () => {
      const id = await messenger.post(forum(), told(view));
      double.fail({ status }, { when: ({ method }) => method === 'PUT' });
      await messenger.edit(forum(), id, told(other));
      double.fail({ status }, { when: isPost });
      await messenger.post(to(anna), told(view));
      for (const message of [...group.fromBot, ...alone(anna).fromBot]) {
        assert.match(message.visible, /Kortet kunde inte visas här/);
        assert.equal(message.card, undefined);
      }
    });

    it(`gives up what Teams takes in no form (${status})`, async () => {
      double.fail({ status }, { when: isPost, times: 2 });
      await assert.rejects(messenger.post(forum(), told(view)), { kind: 'not-reached', why: 'refused' });
    });
  }

  it('says that the chat is not there when Teams does not know it', async () => {
    double.fail({ status: 404, code: 'ConversationNotFound' }, { when: isPost });
    await assert.rejects(messenger.post(forum(), told(view)), { kind: 'not-reached', why: 'no-such-chat' });
  });

  it('gives nothing up while the credentials are refused: somebody may renew them', async () => {
    double.fail({ status: 401 }, { when: isPost });
    await assert.rejects(messenger.post(to(anna), told(view)), { kind: 'try-again', credentials: true });
    await messenger.post(to(anna), told(view));
    assert.equal(alone(anna).fromBot.length, 1);
  });

  it('says when to try again to open a chat, as for a post', async () => {
    double.fail({ status: 429, retryAfterSeconds: 3 }, { when: isOpening });
    await assert.rejects(messenger.post(to(anna), told(view)), { kind: 'try-again', retryAfterMs: 3_000 });
    double.fail('lost-call', { when: isOpening });
    await assert.rejects(messenger.post(to(anna), told(view)), { kind: 'try-again' });
    await messenger.post(to(anna), told(view));
    assert.equal(alone(anna).fromBot.length, 1);
  });

  it('opens a chat anew when the one it remembers is gone', async () => {
    const id = await messenger.post(to(anna), told(view));
    double.fail({ status: 404, code: 'ConversationNotFound' }, { when: isPost });
    await assert.rejects(messenger.post(to(anna), told(view)), { kind: 'try-again' });
    await messenger.post(to(anna), told(view));
    await messenger.edit(to(anna), id, told(other));
    assert.equal(opened(), 2);
  });

  it('says that a message to edit is gone, once it is sure of the chat', async () => {
    const id = await messenger.post(to(anna), told(view));
    alone(anna).delete(id);
    await assert.rejects(messenger.edit(to(anna), id, told(other)), { kind: 'try-again' });
    await assert.rejects(messenger.edit(to(anna), id, told(other)), { kind: 'message-gone' });
  });
});

const button = z.object({ about: z.unknown().optional() });
const sent = z.object({ conversation: z.unknown() });
type Made = ChatDouble['calls'][number];
const isOpening = ({ method, path }: Made): boolean => method === 'POST' && path === '/v3/conversations';
const isPost = ({ method, path }: Made): boolean => method === 'POST' && path.includes('/activities');
