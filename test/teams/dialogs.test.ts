import assert from 'node:assert/strict';
import { pino } from 'pino';
import type { Bot } from '../../src/chat/bot.ts';
import { createServer } from '../../src/http/server.ts';
import { SamverkaAdapter } from '../../src/teams/adapter.ts';
import { endpoint } from '../../src/teams/endpoint.ts';
import { Replies } from '../../src/teams/replies.ts';
import { say, show } from '../../src/partnership/replies.ts';
import type { Reply } from '../../src/partnership/reply.ts';
import { partsOfType } from '../support/card-parts.ts';
import { cardText, ChatDouble, invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, InvokeAnswer, Person } from '../support/chat-double/index.ts';

const TYPED = 'Jag äger *bolaget*';
const DATA = {
  verb: 'declare-recusal',
  vote: 'v',
  reason: TYPED,
  dialog: { message: '1795477823401', texts: { reason: 'Skäl för jäv' } },
};

/** The whole way from HTTP and back, around a bot that answers as told. */
describe('a dialog', () => {
  let double: ChatDouble;
  let stop: () => Promise<void>;
  let chat: Chat;
  let anna: Person;
  let answer: () => Promise<Reply>;

  beforeEach(async () => {
    double = await ChatDouble.start();
    const { appId, tenantId, endpoints } = double;
    const credentials = { type: 'SingleTenant', appId, tenantId, password: 'a password' } as const;
    const adapter = new SamverkaAdapter(credentials, endpoints);
    const log = pino({ level: 'silent' });
    const patience = { onItsWayMs: 0, graceMs: 10_000 };
    const bot = { answer: async () => ({ reply: await answer() }) } as unknown as Bot;
    const clock = { now: () => new Date('2025-02-12T12:00:00Z') };
    const handle = endpoint({
      bot,
      adapter,
      language: 'sv',
      forms: 'dialog',
      clock,
      replies: new Replies(log),
      log,
    });
    const server = createServer({ ready: () => Promise.resolve(true), log, handle, patience });
    double.connectTo(`http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/api/messages`);
    stop = () => server.stop();
    anna = double.person('Anna Ek');
    chat = double.groupChat('Styrgruppen', [anna]);
  });
  afterEach(async () => {
    await stop();
    await double.stop();
  });

  const sent = async (dialog: 'task/fetch' | 'task/submit', data: object = DATA): Promise<InvokeAnswer> =>
    invokeAnswer({ ...(await chat.invoke(anna, { name: dialog, value: { data } })), dialog });

  it('keeps what was typed when something goes wrong, to be sent again when it is well', async () => {
    answer = () => Promise.reject(new Error('the store is gone'));
    const wrong = await sent('task/submit');
    assert.ok(wrong.kind === 'card');
    assert.match(cardText(wrong.card), /^Något gick fel hos mig\..* koden \S+ till/);
    assert.deepEqual(
      partsOfType(wrong.card, 'Input.Text').map(({ label, value }) => [label, value]),
      [['Skäl för jäv', TYPED]],
    );
    answer = () => Promise.resolve(say({ message: 'recusal-recorded' }));
    const again = await chat.press(anna, { id: '1', card: wrong.card, inDialog: true }, 'Försök igen');
    assert.deepEqual(invokeAnswer(again).kind, 'message');
  });

  it('closes with a sentence when it is done, and goes on with a card', async () => {
    answer = () => Promise.resolve(say({ message: 'recusal-recorded' }));
    const done = await sent('task/submit');
    assert.ok(done.kind === 'message');
    answer = () => Promise.resolve({ kind: 'nothing' });
    assert.deepEqual(await sent('task/submit'), { kind: 'message', text: 'Klart.' });
    answer = () => Promise.resolve(show({ view: 'welcome', place: 'group' }));
    const card = await sent('task/submit');
    assert.ok(card.kind === 'card' && card.inDialog);
  });

  it('is not opened with a sentence, which Teams would not show: it comes on a card', async () => {
    for (const message of ['recusal-recorded', 'only-in-a-group'] as const) {
      answer = () => Promise.resolve(say({ message }));
      const opened = await sent('task/fetch', { verb: 'recusal-form', vote: 'v' });
      assert.ok(opened.kind === 'card', message);
      assert.doesNotMatch(cardText(opened.card), /\[/);
    }
  });

  it('closes without asking anything when it is left', async () => {
    answer = () => Promise.reject(new Error('asked'));
    const left = { ...DATA, dialog: { leaves: true } };
    assert.deepEqual(await sent('task/submit', left), { kind: 'closed' });
  });
});
