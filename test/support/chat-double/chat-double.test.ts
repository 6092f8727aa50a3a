import assert from 'node:assert/strict';
import { CardFactory, TeamsInfo, type TurnContext } from 'botbuilder';
import * as z from 'zod';
import { startSmallBot, type SmallBot } from '../small-bot.ts';
import {
  cardText,
  ChatDouble,
  invokeAnswer,
  shownFor,
  toggleParts,
  type Chat,
  type Person,
} from './index.ts';

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Omröstning' },
    { type: 'FactSet', facts: [{ title: 'Ja', value: '2' }] },
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          items: [{ type: 'RichTextBlock', inlines: ['Öppen ', { type: 'TextRun', text: 'nu' }] }],
        },
      ],
    },
    { type: 'TextBlock', text: 'Dold', isVisible: false },
    {
      type: 'Input.ChoiceSet',
      id: 'choice',
      label: 'Din röst',
      isRequired: true,
      choices: [
        { title: 'Ja', value: 'yes' },
        { title: 'Nej', value: 'no' },
      ],
    },
    { type: 'Input.Toggle', id: 'sure', title: 'Säker' },
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.Execute', title: 'Rösta', verb: 'cast', data: { vote: 'v1' } }],
    },
  ],
  actions: [
    {
      type: 'Action.ShowCard',
      title: 'Anmäl jäv',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Text', id: 'reason', label: 'Skäl', maxLength: 10 }],
        actions: [{ type: 'Action.Execute', title: 'Skicka', verb: 'recuse' }],
      },
    },
  ],
};

const executed = z.object({
  action: z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()) }),
});

describe('the chat double', () => {
  let double: ChatDouble;
  let bot: SmallBot;
  let chat: Chat;
  let anna: Person;
  let pressed: z.infer<typeof executed>[];

  /** Shows a card, answers a press with a message, tells who is in the chat, edits what it wrote. */
  async function logic(context: TurnContext): Promise<void> {
    const { type, text } = context.activity;
    if (type === 'invoke') {
      pressed.push(executed.parse(context.activity.value));
      const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Tack!' };
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
    } else if (text.endsWith('vilka?')) {
      const { members } = await TeamsInfo.getPagedMembers(context);
      await context.sendActivity(
        members.map(({ name, aadObjectId }) => `${name} ${aadObjectId ?? ''}`).join('; '),
      );
    } else if (text.endsWith('ändra')) {
      const first = await context.sendActivity('första');
      await context.updateActivity({ type: 'message', id: first?.id ?? '', text: 'andra' });
    } else {
      await context.sendActivity({ attachments: [CardFactory.adaptiveCard(card)], summary: 'Omröstning' });
    }
  }

  beforeEach(async () => {
    pressed = [];
    double = await ChatDouble.start();
    bot = await startSmallBot(double, logic);
    anna = double.person('Anna Öberg');
    chat = double.groupChat('Styrgruppen', [anna, double.person('Bo Ek')]);
  });
  afterEach(async () => {
    await bot.stop();
    await double.stop();
  });

  it('shows a card as a reader sees it', () => {
    assert.deepEqual(cardText(card).split('\n'), [
      'Omröstning',
      'Ja: 2',
      'Öppen nu',
      'Din röst',
      '( ) Ja',
      '( ) Nej',
      'Säker',
      '[Rösta]',
      '[Anmäl jäv]',
      'Skäl',
      '[Skicka]',
    ]);
  });

  it('lets a person press a button with inputs filled in, and shows the answer', async () => {
    await chat.say(anna, 'rösta');
    const vote = await chat.waitFor(({ summary }) => summary === 'Omröstning');
    const answer = invokeAnswer(await chat.press(anna, vote, 'Rösta', { 'Din röst': 'Ja' }));
    assert.deepEqual(answer, { kind: 'message', text: 'Tack!' });
    await chat.press(anna, vote, 'Skicka', { Skäl: 'släkt', 'Din röst': 'no', Säker: true });
    assert.deepEqual(
      pressed.map(({ action }) => action),
      [
        { verb: 'cast', data: { vote: 'v1', choice: 'yes', sure: 'false' } },
        { verb: 'recuse', data: { choice: 'no', sure: 'true', reason: 'släkt' } },
      ],
    );
  });

  it('stops a person where Teams would', async () => {
    await chat.say(anna, 'rösta');
    const vote = await chat.waitFor(({ card: shown }) => shown !== undefined);
    await assert.rejects(chat.press(anna, vote, 'Avslå'), /0 buttons “Avslå” among “Rösta”/);
    await assert.rejects(chat.press(anna, vote, 'Rösta'), /Teams asks for “Din röst”/);
    await assert.rejects(chat.press(anna, vote, 'Rösta', { 'Din röst': 'Kanske' }), /“Kanske” is not among/);
    await assert.rejects(chat.press(anna, vote, 'Rösta', { Skäl: 'x' }), /0 inputs “Skäl”/);
    const long = { 'Din röst': 'Ja', Skäl: 'alldeles för långt' };
    await assert.rejects(chat.press(anna, vote, 'Skicka', long), /no more than 10/);
    assert.deepEqual(pressed, []);
  });

  it('shows and hides parts of a card as a client does, with the inputs in them', async () => {
    const folded = {
      type: 'AdaptiveCard',
      body: [
        {
          type: 'Container',
          id: 'more',
          isVisible: false,
          items: [{ type: 'Input.Text', id: 'why', label: 'Varför' }],
        },
      ],
      actions: [
        { type: 'Action.ToggleVisibility', title: 'Mer', targetElements: ['more'] },
        { type: 'Action.Execute', title: 'Skicka', verb: 'send' },
      ],
    };
    await assert.rejects(chat.press(anna, { id: '1', card: folded }, 'Skicka', { Varför: 'x' }), /0 inputs/);
    const unfolded = toggleParts(folded, 'Mer');
    const why = folded.body[0]?.items[0];
    const filled = { ...folded, body: [{ ...folded.body[0], items: [{ ...why, value: 'y' }] }] };
    await chat.press(anna, { id: '1', card: filled }, 'Skicka');
    assert.deepEqual(pressed.pop()?.action, { verb: 'send', data: { why: 'y' } }, 'as it stands');
    assert.deepEqual(shownFor(folded, { Varför: 'x' }), unfolded);
    await chat.press(anna, { id: '1', card: unfolded }, 'Skicka', { Varför: 'x' });
    assert.deepEqual(pressed[0]?.action, { verb: 'send', data: { why: 'x' } });
    assert.equal(cardText(toggleParts(unfolded, 'Mer')), cardText(folded));
    assert.throws(() => toggleParts(folded, 'Skicka'), /“Skicka” shows and hides nothing/);
  });

  it('lists the people in the chat, and keeps every version of a message', async () => {
    await chat.say(anna, 'vilka?');
    assert.match(chat.fromBot[0]?.text ?? '', new RegExp(`^Anna Öberg ${anna.aadObjectId}; Bo Ek `));
    await chat.say(anna, 'ändra');
    assert.deepEqual(
      chat.fromBot[1]?.versions.map(({ text }) => text),
      ['första', 'andra'],
    );
  });

  it('says what there was when what a test waits for never comes', async () => {
    await chat.say(anna, 'ändra');
    await assert.rejects(
      chat.waitFor(({ text }) => text === 'tredje', 1),
      /The chat shows:\nandra/,
    );
  });
});
