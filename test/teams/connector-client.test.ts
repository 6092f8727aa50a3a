import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { ChatDouble, type Chat, type Person } from '../support/chat-double/index.ts';
import { startSmallBot, type SmallBot } from '../support/small-bot.ts';

describe('the connector client', () => {
  let double: ChatDouble;
  let bot: SmallBot;
  let chat: Chat;
  let anna: Person;
  let clients: Set<ConnectorClient>;
  let failures: unknown[];

  beforeEach(async () => {
    clients = new Set();
    failures = [];
    double = await ChatDouble.start();
    bot = await startSmallBot(double, async (context: TurnContext) => {
      clients.add(context.turnState.get<ConnectorClient>(context.adapter.ConnectorClientKey));
      await context.sendActivity('Hej!').catch((error: unknown) => failures.push(error));
    });
    anna = double.person('Anna Öberg');
    chat = double.groupChat('Styrgruppen', [anna]);
  });
  afterEach(async () => {
    await bot.stop();
    await double.stop();
  });

  const posts = () => double.calls.filter(({ method }) => method === 'POST');

  for (const status of [429, 500, 502, 503]) {
    it(`makes one attempt when the connector answers ${status}, and says what went wrong`, async () => {
      double.fail({ status, retryAfterSeconds: 0 });
      await chat.say(anna, 'hej');
      assert.equal(posts().length, 1);
      assert.equal(chat.fromBot.length, 0);
      const [failure] = failures;
      assert.ok(failure instanceof Error && 'statusCode' in failure);
      assert.equal(failure.statusCode, status);
    });
  }

  it('posts once when only the answer is lost', async () => {
    double.fail('lost-answer');
    await chat.say(anna, 'hej');
    assert.equal(posts().length, 1);
    assert.equal(chat.fromBot.length, 1);
    assert.equal(failures.length, 1);
  });

  it('works again after a failure', async () => {
    double.fail({ status: 500 });
    await chat.say(anna, 'hej');
    await chat.say(anna, 'hej igen');
    assert.equal(chat.fromBot.length, 1);
  });

  it('is one for all turns with the same service URL, over one connection', async () => {
    await chat.say(anna, 'hej');
    await chat.say(anna, 'hej igen');
    const other = double.groupChat('Samverkansgruppen', [anna]);
    await other.say(anna, 'hej');
    assert.equal(clients.size, 1);
    assert.deepEqual([...new Set(posts().map(({ connection }) => connection))], [1]);
  });

  it('is another for another service URL', async () => {
    await chat.say(anna, 'hej');
    const { activity } = await chat.say(anna, 'hej');
    const serviceUrl = double.serviceUrl.replace('/teams/', '/amer/');
    const answer = await double.post(
      { ...activity, serviceUrl },
      `Bearer ${await double.sign({ serviceurl: serviceUrl })}`,
    );
    assert.equal(answer.status, 200);
    assert.equal(clients.size, 2);
    assert.equal(chat.fromBot.length, 3);
  });

  it('is shared with what the bot sends on its own initiative', async () => {
    await chat.say(anna, 'hej');
    const reference = {
      channelId: 'msteams',
      serviceUrl: double.serviceUrl,
      conversation: { id: chat.id, isGroup: true, conversationType: 'groupChat', name: '' },
    };
    await bot.adapter.continueConversationAsync(double.appId, reference, async (context) => {
      clients.add(context.turnState.get<ConnectorClient>(context.adapter.ConnectorClientKey));
      await context.sendActivity('Påminnelse');
    });
    assert.equal(clients.size, 1);
    assert.equal(chat.fromBot.at(-1)?.text, 'Påminnelse');
  });
});
