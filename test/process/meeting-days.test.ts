import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { agendaIn, unfolded } from './at-a-meeting.ts';
import { NORMA } from './groups.ts';
import { asCard, plain, press, register, told, Town, typedForm } from './steering-group.ts';

/** A meeting before and after, lived through by restarting a real process at later moments over the same database. */
describe('the days of a meeting', function () {
  this.timeout(180_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-02-03T09:00' });
    anna = town.teams.person('Anna Ek');
    bengt = town.teams.person('Bengt Åberg', 'en-GB');
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const said = (text: string, messages: readonly ChatMessage[] = chat.fromBot): readonly ChatMessage[] =>
    messages.filter(({ visible }) => plain(visible).includes(text));
  const own = (person: Person): readonly ChatMessage[] => town.teams.personalChat(person.id)?.fromBot ?? [];
  const one = (text: string, messages?: readonly ChatMessage[]): ChatMessage => {
    const found = said(text, messages);
    assert.equal(found.length, 1, `${text}: ${found.length} of ${(messages ?? chat.fromBot).length}`);
    return found[0] as ChatMessage;
  };
  const shows = (...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 15_000);
  const called = async (): Promise<ChatMessage> => {
    await chat.say(anna, 'möte 13 februari kl 13-15 Rosenlund');
    const draft = await shows('Utkast till kallelse', '13 februari 2025 kl. 13.00–15.00', 'Rosenlund');
    assert.match(await told(chat, anna, draft, 'Skicka kallelse'), /Kallelsen är klar/);
    await town.settled();
    return draft;
  };
  const open = async (on: ChatMessage): Promise<void> => {
    const form = asCard(await press(chat, anna, on, 'Öppna mötet'), on);
    assert.match(await told(chat, anna, form, 'Öppna mötet'), /Mötet är öppnat/);
  };

  it('bring a reminder to those who come, the card to open it from, and what nobody has done', async () => {
    const draft = await called();
    const notice = () => chat.fromBot.find(({ id }) => id === draft.id);
    assert.ok(!notice()?.visible.includes('[Öppna mötet]'), 'it would be refused');
    const bengts = await town.teams
      .personalChat(bengt.id)
      ?.waitFor(({ visible }) => visible.includes('[Kommer]'));
    assert.ok(bengts);
    const bengtsChat = town.teams.personalChat(bengt.id);
    assert.ok(bengtsChat);
    await told(bengtsChat, bengt, bengts, 'Kommer');

    await town.letItBe('2025-02-12T08:05', 'SIGKILL');
    assert.match(
      plain(one('I morgon', own(bengt)).visible),
      /I morgon kl\. 13\.00–15\.00: möte.*\n.*Rosenlund/s,
    );
    assert.equal(said('I morgon kl', own(anna)).length, 0, 'who has not answered is asked to, as before');
    one('Svara på kallelsen', own(anna));

    await town.letItBe('2025-02-13T08:05', 'SIGKILL');
    const today = one('I dag kl. 13.00–15.00');
    assert.ok(notice()?.visible.includes('[Öppna mötet]'), 'the notice has it too');
    await open(today);
    const { id, card } = await agendaIn(chat);
    const live = { id, card };
    assert.match(
      await told(chat, anna, unfolded(live, 'Hela dagordningen'), 'Ångra öppnandet'),
      /Öppnandet är ångrat/,
    );
    await town.settled();
    assert.equal(said('är inte öppnat').length, 2, 'a new message, and in the place of the card');
    assert.match(
      await told(chat, anna, unfolded(live, 'Hela dagordningen'), 'Ångra öppnandet'),
      /Öppnandet är ångrat/,
    );
    await chat.say(bengt, 'protokoll');
    await shows('inget möte');

    await town.letItBe('2025-02-13T15:05', 'SIGKILL');
    const notOpened = one('har inte öppnats');
    one('har inte öppnats', own(anna));
    assert.equal(said('har inte öppnats', own(bengt)).length, 0);
    for (const button of ['[Öppna mötet]', '[Flytta]', '[Ställ in]'])
      assert.ok(notOpened.visible.includes(button), button);
    await open(notOpened);

    await town.letItBe('2025-02-14T08:05', 'SIGKILL');
    one('är fortfarande öppet');
    const annas = one('är fortfarande öppet', own(anna));
    const annasChat = town.teams.personalChat(anna.id);
    assert.ok(annasChat);
    const closing = asCard(await press(annasChat, anna, annas, 'Avsluta mötet'), annas);
    assert.match(await told(annasChat, anna, closing, 'Avsluta mötet'), /avslutat/);

    await town.letItBe('2025-02-17T08:05', 'SIGKILL');
    for (const text of ['I dag kl. 13.00', 'har inte öppnats', 'är fortfarande öppet']) one(text);
  });

  it('tell the place of an extra meeting from its reason, or show how they were told apart', async () => {
    const form = await typedForm(
      chat,
      anna,
      'extra möte 13 juni kl 9-10 Rosenlund Ordföranden är sjukskriven',
    );
    const text = JSON.stringify(form.card);
    assert.match(text, /delat upp.*"value":"Rosenlund".*"value":"Ordföranden är sjukskriven"/);
    assert.match(await told(chat, anna, form, 'Gör ett utkast'), /Utkastet kommer/);
    await shows(
      'Extra möte fredag den 13 juni 2025 kl. 9.00–10.00',
      'Rosenlund · planerat',
      'Skäl: Ordföranden',
    );
    await chat.say(anna, 'möte 2 februari kl 13');
    await shows('Den 2 februari 2025 har redan passerat', '2 februari 2026');
  });

  it('open their forms in the language of whoever opens them', async () => {
    const draft = await called();
    const move = asCard(await press(chat, bengt, draft, 'Ändra eller ställ in'), draft);
    assert.match(JSON.stringify(move.card), /The notice is changed/);
    const cancel = asCard(await press(chat, bengt, move, 'Cancel the meeting'), move);
    assert.match(JSON.stringify(cancel.card), /is told in a new message/);
    const again = asCard(await press(chat, bengt, cancel, 'Cancel the meeting', { Reason: ' ' }), cancel);
    assert.match(JSON.stringify(again.card), /The reason is missing/);
    const annas = asCard(await press(chat, anna, draft, 'Ändra eller ställ in'), draft);
    assert.match(JSON.stringify(annas.card), /Kallelsen ändras/);
  });
});
