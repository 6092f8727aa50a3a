import assert from 'node:assert/strict';
import { asPart, partsOfType } from '../support/card-parts.ts';
import { invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { groupInChannel, sendingButton, textOf, textsOn } from './in-channel.ts';
import { asCard, openVote, plain, press, sentenceOf, told, typedForm } from './steering-group.ts';
import type { Town } from './steering-group.ts';

/** With a real process, in a channel, where every answer comes from a thread. */
describe('a form in a dialog', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let status: ChatMessage;
  let anna: Person, bengt: Person, cecilia: Person;

  const build = async (settings: Record<string, string> = {}): Promise<void> => {
    ({
      town,
      chat,
      status,
      people: [anna, bengt, cecilia],
    } = await groupInChannel(settings));
  };
  afterEach(() => town.demolish());

  const recusing = async (): Promise<{ vote: ChatMessage; form: Pressable }> => {
    const vote = await openVote(chat, anna, 'Ska vi anlita Bengts bolag?');
    await press(chat, bengt, vote, 'Jäv');
    const form = chat.screenOf(bengt, vote);
    assert.match(textOf(form), /Skäl för jäv/);
    await told(chat, anna, vote, 'Ja');
    await chat.waitFor(({ id, visible }) => id === vote.id && visible.includes('1 av 2 har röstat'));
    return { vote, form };
  };

  it('stays when another votes, where a card in the chat would be gone', async () => {
    await build({ FORMS: 'card' });
    const lost = await recusing();
    assert.doesNotMatch(textOf(chat.screenOf(bengt, lost.vote)), /Skäl för jäv/, 'as Teams does');
    await town.demolish();

    await build();
    const { vote, form } = await recusing();
    assert.deepEqual(chat.screenOf(bengt, vote), form);
    assert.match(
      await told(chat, bengt, form, 'Anmäl jäv', { 'Skäl för jäv': 'Jag äger bolaget' }),
      /jäv/,
      'and the dialog closes with what was done',
    );
    assert.equal(chat.screenOf(bengt, vote).inDialog, undefined);
    const result = await chat.waitFor(({ visible }) =>
      visible.includes('En part hade ingen som kunde rösta'),
    );
    assert.match(result.visible, /Bengt Åberg.*Jag äger bolaget/s);
  });

  it('keeps what was typed when something else is wrong than what was typed, and can be sent again', async () => {
    await build();
    const { vote, form } = await recusing();
    await told(chat, bengt, vote, 'Nej');
    const typed = { 'Skäl för jäv': 'Jag äger *bolaget*' };
    const refused = await press(chat, bengt, form, 'Anmäl jäv', typed);
    assert.match(sentenceOf(refused), /redan avslutad/);
    const kept = asCard(refused, form);
    assert.deepEqual(textsOn(kept), { reason: 'Jag äger *bolaget*' });
    const again = await press(chat, bengt, kept, 'Försök igen', { 'Skäl för jäv': 'Jag äger halva bolaget' });
    assert.deepEqual(textsOn(asCard(again, form)), { reason: 'Jag äger halva bolaget' });
  });

  it('opens from one button when it is asked for in words, for whoever may have it', async () => {
    await build();
    for (const [words, shows] of [
      ['rösta', /"id":"question"/],
      ['möte', /"id":"place"/],
      [
        'extra möte 20 augusti kl 10',
        /Ett extra möte behöver ett skäl.*"value":"2025-08-20".*"value":"10:00"/,
      ],
      ['registrera', /"id":"seat:/],
    ] as const) {
      const form = await typedForm(chat, anna, words);
      assert.ok(form.inDialog, words);
      assert.match(textOf(form), shows, words);
      const opener = chat.fromBot.find(({ id }) => id === form.id);
      assert.equal(partsOfType(opener?.card, 'Action.').length, 1, words);
      const [button] = partsOfType(opener?.card, 'Action.').map(({ title }) => String(title));
      assert.ok(opener && button);
      const answer = await press(chat, cecilia, opener, button);
      if (answer.kind === 'card' && words === 'registrera') {
        // Who has no seat reads who has.
        assert.match(textOf(asCard(answer, opener)), /Företrädare och mandat/);
        assert.doesNotMatch(textOf(asCard(answer, opener)), /"id":"seat:/);
      } else assert.match(sentenceOf(answer), /företrädare/);
    }
    const alone = town.teams.personalChat(bengt.id);
    assert.ok(alone);
    const problem = await typedForm(alone, bengt, 'problem Nyckeln fattas');
    assert.deepEqual(textsOn(problem), { text: 'Nyckeln fattas' });
    assert.match(await told(alone, bengt, problem, sendingButton(problem)), /Problemet är anmält/);
  });

  it('becomes the card of what it made, on the message that it was opened on and on no other', async () => {
    await build();
    const [opener] = chat.fromBot;
    assert.equal(opener?.id, status.id, 'the button that asked for the registration is the status card');
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    const form = await typedForm(chat, anna, 'registrera');
    const [button] = partsOfType(form.card, 'Action.Submit').filter(({ style }) => style === 'positive');
    const data = asPart(button?.['data']);
    const seats = { 'seat:funktionsstod-1': anna.aadObjectId, 'seat:forum-skill-1': bengt.aadObjectId };
    const sent = async (message: string) => {
      const value = { data: { ...data, ...seats, dialog: { message } } };
      const answer = await chat.invoke(anna, { name: 'task/submit', value });
      return invokeAnswer({ ...answer, dialog: 'task/submit' });
    };
    assert.match(sentenceOf(await sent(vote.id)), /ändrade/);
    assert.match(sentenceOf(await sent('../1')), /kunde inte läsa/);
    await told(chat, bengt, vote, 'Ja');
    await chat.waitFor(({ id, visible }) => id === vote.id && visible.includes('1 av 2 har röstat'));
  });

  it('comes as a card from a button of a card that was posted earlier', async () => {
    await build();
    const value = { action: { type: 'Action.Execute', verb: 'vote-form', data: {} } };
    const press_ = { name: 'adaptiveCard/action', value, replyToId: status.id };
    const form = asCard(invokeAnswer(await chat.invoke(anna, press_)), status);
    assert.ok(!form.inDialog);
    assert.match(
      await told(chat, anna, form, sendingButtonInChat(form), { Fråga: 'Ska vi flytta?' }),
      /Omröstningen är öppen/,
    );
  });

  it('is told what was not understood, whatever is sent, and says who acts by nothing in it', async () => {
    await build();
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    const hostile: readonly unknown[] = [
      null,
      [],
      'vote-form',
      { data: null },
      { data: [] },
      { data: { verb: { ask: 'vote-form' } } },
      { data: { verb: 'x'.repeat(101) } },
      { data: { verb: 'vote-form', dialog: [] } },
      { data: { verb: 'vote-form', dialog: { message: 7 } } },
      { data: { verb: 'vote-form', dialog: { message: `1${'0'.repeat(200)}` } } },
      { data: { verb: 'vote-form', dialog: { texts: { a: {} } } } },
      { data: { verb: 'vote-form', dialog: { leaves: 'yes' } } },
      { data: { verb: 'drop-table', dialog: {} } },
      { data: { verb: 'declare-recusal', vote: 7, reason: 'x' } },
    ];
    for (const dialog of ['task/fetch', 'task/submit'] as const)
      for (const value of hostile) {
        const answer = invokeAnswer({ ...(await chat.invoke(anna, { name: dialog, value })), dialog });
        assert.match(sentenceOf(answer), /kunde inte läsa/, JSON.stringify(value));
      }
    const { vote: id } = asPart(
      asPart(partsOfType(vote.card, 'Action.').find(({ title }) => title === 'Ja')).data,
    );
    const by = {
      from: { aadObjectId: bengt.aadObjectId },
      person: bengt,
      about: { partnership: 'x', forum: 'y' },
    };
    const value = { data: { verb: 'declare-recusal', vote: id, reason: 'Jag äger bolaget', ...by } };
    const answer = await chat.invoke(anna, { name: 'task/submit', value });
    assert.match(sentenceOf(invokeAnswer({ ...answer, dialog: 'task/submit' })), /jäv/);
    await chat.waitFor(({ id, unfolded }) => id === vote.id && /Jäv: Anna Ek/.test(plain(unfolded)));
  });
});

const sendingButtonInChat = ({ card }: Pressable): string =>
  String(partsOfType(card, 'Action.Execute').find(({ style }) => style === 'positive')?.title);
