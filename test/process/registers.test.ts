import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { partsOfType } from '../support/card-parts.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { BRUKARSKOLAN, NORMA } from './groups.ts';
import { asCard, plain, press, register, told, Town } from './steering-group.ts';

type Filled = Readonly<Record<string, string | boolean>>;

/** The log book, from typing what is looked for until it stands in the minutes, in both agreements. */
describe('the log book', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  const build = async (
    group: Parameters<typeof register>[2],
    moment: string,
    ...others: readonly string[]
  ): Promise<void> => {
    town = await Town.build({ START_TIME: moment });
    const people = town.people('Anna Ek', 'Bengt Åberg', ...others);
    [anna, bengt] = people as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', people);
    await register(chat, anna, group);
  };
  afterEach(() => town.demolish());

  const formAfter = async (by: Person, on: Pressable, title: string, filled?: Filled): Promise<Pressable> =>
    asCard(await press(chat, by, on, title, filled), on);
  const textOf = ({ card }: Pressable): string => plain(JSON.stringify(card));
  async function typed(by: Person, words: string): Promise<ChatMessage> {
    const before = new Set(chat.fromBot);
    await chat.say(by, words);
    const answer = chat.fromBot.find((message) => !before.has(message));
    assert.ok(answer, words);
    return answer;
  }
  const toldAlone = async (person: Person, ...wanted: readonly string[]): Promise<ChatMessage> => {
    const has = ({ visible }: ChatMessage): boolean => wanted.every((text) => plain(visible).includes(text));
    const find = () => town.teams.personalChat(person.id)?.fromBot.findLast(has);
    await town.teams.waitUntil(() => find() !== undefined);
    const message = find();
    assert.ok(message);
    return message;
  };

  it('takes study visits, costs that the agreement does not list, and billing details, in Göteborg', async () => {
    await build(NORMA, '2025-02-12T12:55');
    const overview = await typed(anna, 'loggbok');
    assert.match(plain(overview.visible), /Studiebesök[^]*Kostnader som debiteras[^]*Faktureringsuppgifter/);
    assert.doesNotMatch(overview.visible, /Krav på organisationen/, 'this agreement asks for no such thing');

    // N12-19: a study visit, with a day ahead refused in the form.
    const visits = await typed(anna, 'studiebesök');
    assert.match(plain(visits.visible), /Ingenting är antecknat här/);
    const form = await formAfter(anna, visits, 'Anteckna');
    const who = { 'Vilka kom på besök?': 'Mölndals stad' };
    assert.match(
      await told(chat, anna, form, 'Anteckna', { ...who, 'När?': '2025-02-11' }),
      /antecknat i loggboken/,
    );
    const listed = await typed(bengt, 'loggbok mölndal');
    assert.match(plain(listed.visible), /Mölndals stad[^]*11 februari 2025 · Studiebesök · Anna Ek/);
    const his = await formAfter(bengt, listed, 'Visa');
    assert.doesNotMatch(textOf(his), /"title":"Rätta"/, 'it is not his to correct');

    const own = await formAfter(anna, await typed(anna, 'loggbok mölndal'), 'Visa');
    const correcting = await formAfter(anna, own, 'Rätta');
    assert.match(textOf(correcting), /"value":"Mölndals stad"/);
    assert.match(
      await told(chat, anna, correcting, 'Spara', { 'Vilka kom på besök?': 'Mölndal och Partille' }),
      /Anteckningen är rättad/,
    );

    // N17-34: a cost that the agreement does not list is flagged, and the other party is told.
    const cost = await formAfter(anna, await typed(anna, 'kostnader'), 'Anteckna');
    const unread = { 'Vad gäller kostnaden?': 'Porto', 'Belopp i kronor': 'mycket' };
    const chosen = {
      'Står kostnaden i avtalet?': 'Den står inte i avtalet',
      'Vem vill ha betalt?': 'Forum Skill',
    };
    const again = await formAfter(anna, cost, 'Anteckna', { ...unread, ...chosen });
    assert.match(textOf(again), /Beloppet går inte att läsa/);
    assert.match(textOf(again), /"value":"Porto"/, 'what was typed is kept');
    assert.match(
      await told(chat, anna, again, 'Anteckna', { 'Belopp i kronor': '450' }),
      /den andra parten får veta det/,
    );
    await toldAlone(bengt, 'Kostnader som debiteras: Porto', 'får inte debiteras');

    // N17-35: each party does its own part.
    const billing = await formAfter(anna, await typed(anna, 'faktureringsuppgifter'), 'Anteckna');
    const asking = {
      'Vad gäller det?': 'Uppgifterna begärs',
      'Uppgifterna, eller vad ni behöver veta': 'Vart skickar vi fakturan?',
    };
    assert.match(await told(chat, anna, billing, 'Anteckna', asking), /Enligt avtalet är det Forum Skill/);
    assert.match(
      await told(
        chat,
        bengt,
        await formAfter(bengt, await typed(bengt, 'faktureringsuppgifter'), 'Anteckna'),
        'Anteckna',
        asking,
      ),
      /antecknat/,
    );
    await toldAlone(anna, 'Faktureringsuppgifter: Vart skickar vi fakturan?');

    // It stands in the minutes, as it is when the meeting ends.
    await chat.say(anna, 'möte 2025-02-12 kl 13.00 Rosenlund');
    const draft = await chat.waitFor(({ visible }) => plain(visible).includes('Utkast till kallelse'));
    await told(chat, anna, draft, 'Skicka kallelse');
    const called = await chat.waitFor(
      ({ id, visible }) => id === draft.id && visible.includes('[Öppna mötet]'),
    );
    const opening = await formAfter(anna, called, 'Öppna mötet');
    const here = { 'Bengt Åberg (Forum Skill)': 'Närvarande', 'Anna Ek (Funktionsstöd)': 'Närvarande' };
    await told(chat, anna, opening, 'Öppna mötet', here);
    const agenda = await chat.waitFor(({ visible }) => visible.includes('[Avsluta mötet]'));
    const closing = await formAfter(anna, agenda, 'Avsluta mötet');
    await told(chat, anna, closing, 'Avsluta mötet');
    const minutes = await chat.waitFor(({ unfolded }) =>
      plain(unfolded).includes('Antecknat i loggboken sedan förra mötet'),
    );
    assert.match(
      plain(minutes.unfolded),
      /Studiebesök, 11 februari 2025: Mölndal och Partille[^]*Porto · Den står inte i avtalet · Forum Skill · 450 kr\. Enligt den som antecknade står kostnaden inte i avtalet/,
    );
  });

  it('takes complaints nobody can be recognised in, checklists and what is struck, in Stockholm', async () => {
    await build(BRUKARSKOLAN, '2022-05-02T09:00', 'Cecilia Öst', 'David Nord', 'Eva Håkans');
    // B-synpunkter-86: what was typed stands in the form, which asks before anything is kept.
    const complaints = await typed(anna, 'klagomål Det är kallt i lokalen');
    const form = await formAfter(anna, complaints, 'Anteckna');
    assert.match(textOf(form), /"value":"Det är kallt i lokalen"/);
    const question = 'Kan någon i en liten grupp kännas igen?';
    const refused = await formAfter(anna, form, 'Anteckna', {
      'Vad är det?': 'Klagomål',
      [question]: 'Ja, eller kanske',
    });
    assert.match(textOf(refused), /Om någon kan kännas igen får det inte sparas/);
    assert.match(await told(chat, anna, refused, 'Anteckna', { [question]: 'Nej' }), /antecknat/);
    assert.match(plain((await typed(anna, 'klagomål kallt')).visible), /2 maj 2022 · Klagomål · Anna Ek/);

    // B-grund-50: the checklist.
    const checking = await formAfter(bengt, await typed(bengt, 'loggbok krav'), 'Anteckna');
    const [items] = partsOfType(checking.card, 'Input.ChoiceSet').filter(({ id }) => id === 'checks');
    assert.ok(items);
    assert.match(
      await told(chat, bengt, checking, 'Anteckna', {
        'Vilken organisation?': 'Studieförbundet Vuxenskolan i Stockholm',
        'Det här är uppfyllt': 'Har ordnad ekonomi',
      }),
      /antecknat/,
    );
    const list = await typed(bengt, 'loggbok krav');
    assert.match(plain(list.visible), /1 av 11 är på plats[^]*Allt är inte på plats/);
    const entry = await formAfter(bengt, list, 'Visa');
    assert.match(textOf(entry), /Saknas: Har bankgiro eller plusgiro[^]*På plats: Har ordnad ekonomi/);

    const striking = await formAfter(bengt, entry, 'Stryk');
    assert.match(
      await told(chat, bengt, striking, 'Stryk', { 'Varför stryks den?': 'Fel organisation.' }),
      /Anteckningen är struken/,
    );
    assert.match(plain((await typed(anna, 'loggbok krav')).visible), /1 av 11 är på plats[^]*Struken/);
  });

  it('is closed to whoever has no seat, and to what a card may not ask for', async () => {
    await build(NORMA, '2025-02-12T12:55', 'Eva Lind');
    const eva = town.people('Eva Lind')[0] ?? anna;
    const list = await typed(anna, 'studiebesök');
    const send = async (by: Person, verb: string, data: object) => {
      const answer = await chat.invoke(by, {
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data } },
        replyToId: list.id,
      });
      return JSON.stringify(answer);
    };
    const entry = randomUUID();
    const visit = { entry, register: 'study-visits', day: '2025-02-10', text: 'Mölndal' };
    assert.match(await send(eva, 'record-entry', visit), /företrädare/);
    assert.match(
      await send(anna, 'record-entry', { ...visit, register: 'eligibility' }),
      /ingår inte i loggboken/,
    );
    assert.match(await send(anna, 'record-entry', visit), /antecknat/);
    assert.match(await send(bengt, 'strike-entry', { entry, reason: 'Nej' }), /Anna Ek som har skrivit/);
    assert.match(await send(bengt, 'show-entry', { entry: randomUUID() }), /finns inte i den här gruppen/);
  });
});
