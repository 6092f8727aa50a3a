import assert from 'node:assert/strict';
import { Changes, Chat, person } from './index.ts';
import type { BotAnswer, ChatMessage } from './index.ts';
import { adaptiveCardType } from './message.ts';

const form = { type: 'AdaptiveCard', body: [{ type: 'Input.Text', id: 'reason', label: 'Skäl' }] };
const sends = { type: 'Action.Submit', title: 'Skicka', data: { verb: 'declare-recusal' } };
const shared = {
  type: 'AdaptiveCard',
  actions: [
    { type: 'Action.Execute', title: 'Kort', verb: 'form' },
    { type: 'Action.Submit', title: 'Dialog', data: { verb: 'form', msteams: { type: 'task/fetch' } } },
  ],
};
const message = { type: 'message', attachments: [{ contentType: adaptiveCardType, content: shared }] };

/** What Teams does with a form that one person was given, and what it leaves alone. */
describe('a form in the chat double', () => {
  const [anna, bo] = [person('Anna Ek'), person('Bo Ek')];
  let chat: Chat;
  let posted: ChatMessage;
  let sent: Readonly<Record<string, unknown>>[];

  beforeEach(() => {
    sent = [];
    const card = { contentType: adaptiveCardType, content: { ...form, actions: [sends] } };
    const task = { type: 'continue', value: { title: 'Jäv', height: 'medium', width: 'medium', card } };
    const answers: Readonly<Record<string, BotAnswer>> = {
      'adaptiveCard/action': {
        status: 200,
        body: { statusCode: 200, type: adaptiveCardType, value: form },
      },
      'task/fetch': { status: 200, body: { task } },
      'task/submit': { status: 200, body: undefined },
    };
    const conversation = { id: '19:a@thread.tacv2', type: 'channel' } as const;
    chat = new Chat(
      { serviceUrl: 'https://teams.example/', tenantId: 't', appId: 'a', conversation },
      [anna, bo],
      (activity) => {
        sent.push(activity);
        return Promise.resolve(answers[String(activity['name'])] ?? { status: 400, body: undefined });
      },
      new Changes(),
    );
    const id = chat.post(message);
    posted = chat.fromBot.find((one) => one.id === id) as ChatMessage;
  });

  const takenAway: Readonly<Record<string, () => unknown>> = {
    'an edit': () => chat.edit(posted.id, message),
    'a reaction': () => chat.react(posted),
    'reopening the chat': () => chat.reopen(anna),
  };
  for (const [what, happens] of Object.entries(takenAway)) {
    it(`is taken away by ${what}, unless it is in a dialog`, async () => {
      await chat.press(anna, posted, 'Kort');
      assert.equal(chat.screenOf(anna, posted).card, form);
      assert.equal(chat.screenOf(bo, posted).card, shared, 'nobody else sees it');
      happens();
      assert.equal(chat.screenOf(anna, posted).card, shared);

      await chat.press(anna, posted, 'Dialog');
      const dialog = chat.screenOf(anna, posted);
      happens();
      assert.equal(chat.screenOf(anna, posted), dialog);
      await chat.press(anna, dialog, 'Skicka', { Skäl: 'Bolaget' });
      assert.equal(chat.screenOf(anna, posted).card, shared, 'the dialog is closed');
    });
  }

  it('is opened from a message that Teams names, and sent from a dialog of which it names none', async () => {
    await chat.press(anna, posted, 'Dialog');
    await chat.press(anna, chat.screenOf(anna, posted), 'Skicka', { Skäl: 'Bolaget' });
    const [opening, sending] = sent;
    assert.deepEqual(opening?.['value'], {
      data: { type: 'task/fetch', verb: 'form' },
      context: { theme: 'default' },
    });
    assert.deepEqual([opening['replyToId'], sending?.['replyToId']], [posted.id, undefined]);
    assert.deepEqual(sending?.['value'], {
      data: { verb: 'declare-recusal', reason: 'Bolaget' },
      context: { theme: 'default' },
    });
    for (const { conversation } of [opening, sending])
      assert.equal((conversation as { id: string }).id, `19:a@thread.tacv2;messageid=${posted.id}`);
  });

  it('cannot execute anything in a dialog', async () => {
    const dialog = { id: posted.id, card: shared, inDialog: true };
    await assert.rejects(chat.press(anna, dialog, 'Kort'), /Teams knows no Action\.Execute in a dialog/);
  });
});
