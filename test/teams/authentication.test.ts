import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { BotCredentials } from '../../src/teams/credentials.ts';
import { ChatDouble, type Chat, type Person } from '../support/chat-double/index.ts';
import { startSmallBot, type SmallBot } from '../support/small-bot.ts';

const otherTenant = '11111111-2222-4333-8444-555555555555';
const inAMinute = () => Math.floor(Date.now() / 1000) + 60;
const minutesFromNow = (minutes: number) => Math.floor(Date.now() / 1000) + minutes * 60;

describe('authentication', () => {
  let double: ChatDouble;
  let bot: SmallBot;
  let chat: Chat;
  let anna: Person;
  let turns: number;

  before(() => {
    // The SDK prints every token it refuses, with the key it tried.
    sinon.stub(console, 'error');
  });
  after(() => {
    sinon.restore();
  });
  afterEach(async () => {
    await bot.stop();
    await double.stop();
  });

  async function given(credentials: Partial<BotCredentials> = {}, options = {}) {
    double = await ChatDouble.start(options);
    turns = 0;
    bot = await startSmallBot(
      double,
      async (context) => {
        turns += 1;
        await context.sendActivity('Hej!');
      },
      credentials,
    );
    anna = double.person('Anna Öberg');
    chat = double.groupChat('Styrgruppen', [anna]);
  }

  /** An activity that only its token can make wrong. */
  const activity = (changes: Readonly<Record<string, unknown>> = {}) => ({
    type: 'message',
    id: '1',
    text: 'hej',
    channelId: 'msteams',
    serviceUrl: double.serviceUrl,
    from: { id: anna.id },
    recipient: { id: `28:${double.appId}` },
    conversation: { id: chat.id, tenantId: double.tenantId },
    channelData: { tenant: { id: double.tenantId } },
    ...changes,
  });

  const isAnswered = async (status: number, body: unknown, authorization?: string) => {
    const answer = await double.post(body, authorization);
    assert.equal(answer.status, status);
    assert.equal(turns, status === 200 ? 1 : 0);
  };

  describe('given a token that holds', () => {
    it('lets the activity in, and the bot’s answer reaches the chat with a token of the bot’s own', async () => {
      await given();
      assert.equal((await chat.say(anna, 'hej')).status, 200);
      assert.deepEqual(
        chat.fromBot.map(({ text }) => text),
        ['Hej!'],
      );
    });

    it('allows for clocks that differ a little', async () => {
      await given();
      await isAnswered(200, activity(), `Bearer ${await double.sign({ nbf: inAMinute() })}`);
    });
  });

  describe('given no proof, or proof that does not hold', () => {
    const attempts: Record<string, () => Promise<string | undefined>> = {
      'no token': () => Promise.resolve(undefined),
      'an empty header': () => Promise.resolve(''),
      'another scheme': async () => `Basic ${await double.sign()}`,
      'no scheme': () => double.sign(),
      'a token that is no token': () => Promise.resolve('Bearer abc'),
      'a token of broken JSON': () => Promise.resolve('Bearer e30.bm90IGpzb24.x'),
      'a token with null for a payload': () => Promise.resolve('Bearer eyJhbGciOiJSUzI1NiJ9.bnVsbA.x'),
      'a forged token under the name of the right key': async () =>
        `Bearer ${await double.sign({}, { key: 'unpublished', kid: 'teams' })}`,
      'a key nobody published': async () => `Bearer ${await double.sign({}, { key: 'unpublished' })}`,
      'a key published for other channels only': async () =>
        `Bearer ${await double.sign({}, { key: 'webchat' })}`,
      'a key that is published for no channel': async () =>
        `Bearer ${await double.sign({}, { key: 'unendorsed' })}`,
      'a token that never expires': async () => `Bearer ${await double.sign({ exp: undefined })}`,
      'no signature': async () => `Bearer ${await double.sign({}, { alg: 'none' })}`,
      'the published key used as a secret': async () => `Bearer ${await double.sign({}, { alg: 'HS256' })}`,
      'another bot’s token': async () => `Bearer ${await double.sign({ aud: otherTenant })}`,
      'another issuer’s token': async () => `Bearer ${await double.sign({ iss: 'https://evil.example' })}`,
      'no issuer': async () => `Bearer ${await double.sign({ iss: undefined })}`,
      'an emulator’s issuer': async () =>
        `Bearer ${await double.sign({
          iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          ver: '1.0',
          appid: double.appId,
        })}`,
      'a token for another service URL': async () =>
        `Bearer ${await double.sign({ serviceurl: 'https://evil.example/' })}`,
      'a token for no service URL': async () => `Bearer ${await double.sign({ serviceurl: undefined })}`,
      'an expired token': async () => `Bearer ${await double.sign({ exp: minutesFromNow(-10) })}`,
      'a token for later': async () => `Bearer ${await double.sign({ nbf: minutesFromNow(10) })}`,
    };
    for (const [attempt, header] of Object.entries(attempts)) {
      it(`answers 401 to ${attempt}, and nothing happens`, async () => {
        await given();
        await isAnswered(401, activity(), await header());
      });
    }

    it('answers 401 on the channel whose tokens the SDK checks differently', async () => {
      await given();
      await isAnswered(401, activity({ channelId: 'AseChannel' }), `Bearer ${await double.sign()}`);
    });

    for (const how of ['lost', 'error'] as const) {
      it(`answers 503 when the channel’s keys cannot be read (${how}): nobody can be let in`, async () => {
        await given();
        double.loseKeys(how);
        await isAnswered(503, activity(), `Bearer ${await double.sign()}`);
      });
    }
  });

  describe('given an activity that does not say where it comes from', () => {
    it('answers 400 without a service URL, whatever its token', async () => {
      await given();
      await isAnswered(400, activity({ serviceUrl: undefined }), `Bearer ${await double.sign()}`);
      await isAnswered(400, activity({ serviceUrl: '' }), `Bearer ${await double.sign({ serviceurl: '' })}`);
    });

    it('answers 400 without a channel', async () => {
      await given();
      await isAnswered(400, activity({ channelId: ' ' }), `Bearer ${await double.sign()}`);
    });
  });

  describe('given another channel of the bot’s, whose clients say themselves who writes', () => {
    for (const channelId of ['webchat', 'directline'])
      it(`answers 403 to ${channelId}, though its token holds`, async () => {
        await given();
        await isAnswered(403, activity({ channelId }), `Bearer ${await double.sign({}, { key: 'webchat' })}`);
      });
  });

  describe('given another tenant', () => {
    const refused = async (changes: Readonly<Record<string, unknown>>) => {
      await given();
      await isAnswered(403, activity(changes), `Bearer ${await double.sign()}`);
    };
    it('answers 403 when the conversation is in it', () =>
      refused({ conversation: { id: 'x', tenantId: otherTenant }, channelData: undefined }));
    it('answers 403 when only the channel data names one, and it is another', () =>
      refused({ conversation: { id: 'x' }, channelData: { tenant: { id: otherTenant } } }));
    it('lets in whoever is of another organisation in a chat of ours', async () => {
      await given();
      const guest = activity({ channelData: { tenant: { id: otherTenant } } });
      await isAnswered(200, guest, `Bearer ${await double.sign()}`);
    });
    it('answers 403 when no tenant is named', () => refused({ conversation: { id: 'x' }, channelData: {} }));

    it('lets every tenant in when none is configured', async () => {
      await given({ type: 'MultiTenant', tenantId: '' });
      const elsewhere = activity({ channelData: { tenant: { id: otherTenant } } });
      await isAnswered(200, elsewhere, `Bearer ${await double.sign()}`);
    });
  });

  describe('given no app id, as in development', () => {
    it('lets activities in without tokens, but not without a service URL', async () => {
      await given({ appId: '', tenantId: '', password: '' }, { signed: false });
      assert.equal((await double.post(activity({ serviceUrl: undefined }))).status, 400);
      assert.equal((await chat.say(anna, 'hej')).status, 200);
      assert.equal(chat.fromBot.length, 1);
    });
  });
});
