import assert from 'node:assert/strict';
import { partsOfType } from '../support/card-parts.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { agendaIn, confirmWords, minutesIn, takeUp } from './at-a-meeting.ts';
import { NORMA } from './groups.ts';
import { asCard, plain, press, register, told, Town, typedForm } from './steering-group.ts';

type Filled = Readonly<Record<string, string>>;

/** Who does what by when, from the meeting that gives it until it is done; and times put to the representatives. */
describe('actions and times to meet', function () {
  this.timeout(180_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, eva: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-02-12T12:55' });
    [anna, bengt, eva] = town.people('Anna Ek', 'Bengt Åberg', 'Eva Lind') as [Person, Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, eva]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const formAfter = async (by: Person, on: Pressable, title: string, filled?: Filled): Promise<Pressable> =>
    asCard(await press(chat, by, on, title, filled), on);
  const textOf = ({ card }: Pressable): string => plain(JSON.stringify(card));
  const inChat = (...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 15_000);
  /** What stands in a person's own chat. */
  async function toldAlone(person: Person, ...wanted: readonly string[]): Promise<[Chat, ChatMessage]> {
    const has = ({ visible }: ChatMessage): boolean => wanted.every((text) => plain(visible).includes(text));
    const find = () => town.teams.personalChat(person.id)?.fromBot.findLast(has);
    await town.teams.waitUntil(() => find() !== undefined);
    const own = town.teams.personalChat(person.id);
    const message = find();
    assert.ok(own && message);
    return [own, message];
  }
  const meetingOpened = async (): Promise<void> => {
    await chat.say(anna, 'möte 2025-02-12 kl 13.00 Rosenlund');
    const draft = await inChat('Utkast till kallelse');
    await told(chat, anna, draft, 'Skicka kallelse');
    const called = await chat.waitFor(
      ({ id, visible }) => id === draft.id && visible.includes('[Öppna mötet]'),
    );
    const form = await formAfter(anna, called, 'Öppna mötet');
    const here = { 'Bengt Åberg (Forum Skill)': 'Närvarande', 'Anna Ek (Funktionsstöd)': 'Närvarande' };
    await told(chat, anna, form, 'Öppna mötet', here);
    await agendaIn(chat);
  };

  it('are typed, told to whoever gets them, done with a note and undone', async () => {
    const form = await typedForm(chat, anna, 'uppdrag Skicka fakturan för våren');
    assert.match(textOf(form), /Skicka fakturan för våren/);
    const past = await formAfter(anna, form, 'Lägg till', {
      'Vem ska göra det?': 'Bengt Åberg',
      Senast: '2025-02-01',
    });
    assert.match(textOf(past), /har redan varit/);
    assert.match(
      await told(chat, anna, past, 'Lägg till', { 'Vem ska göra det?': 'Bengt Åberg', Senast: '2025-03-03' }),
      /Uppdraget är tillagt. Bengt Åberg får ett meddelande/,
    );
    const [own, news] = await toldAlone(bengt, 'Anna Ek har gett dig ett uppdrag', 'Skicka fakturan');
    assert.match(news.summary, /^Nytt uppdrag till dig, senast 3\smars: Skicka fakturan för våren/);

    await chat.say(anna, 'uppdrag');
    const list = await inChat('Ett uppdrag är kvar att göra', 'Bengt Åberg');
    const shown = await formAfter(anna, list, 'Visa');
    assert.doesNotMatch(textOf(shown), /"title":"Klart"/, 'it is not hers to mark');
    await chat.say(anna, 'frister');
    await inChat('ett år framåt', 'Uppdrag: Skicka fakturan för våren');

    const done = asCard(await press(own, bengt, news, 'Klart'), news);
    assert.match(
      await told(own, bengt, done, 'Klart', { 'Anteckning (valfri)': 'Faktura 2025-014' }),
      /är klart/,
    );
    await toldAlone(anna, 'Bengt Åberg har markerat ett uppdrag som klart', 'Faktura 2025-014');
    const undoing = asCard(await press(own, bengt, news, 'Visa'), news);
    assert.match(await told(own, bengt, undoing, 'Ångra klart'), /inte klart/);
    await toldAlone(anna, 'ångrat att ett uppdrag är klart');
    await own.say(bengt, 'uppdrag');
    await toldAlone(bengt, 'Dina uppdrag', 'Skicka fakturan');
  });

  it('are given to somebody without a seat, who marks them done in their own chat', async () => {
    const form = await typedForm(chat, anna, 'uppdrag Fråga om ventilationen');
    await told(chat, anna, form, 'Lägg till', { 'Vem ska göra det?': 'Eva Lind', Senast: '2025-03-03' });
    const [own, news] = await toldAlone(eva, 'Anna Ek har gett dig ett uppdrag');
    const done = asCard(await press(own, eva, news, 'Klart'), news);
    assert.match(await told(own, eva, done, 'Klart'), /är klart/);
    await toldAlone(anna, 'Eva Lind har markerat ett uppdrag som klart');
  });

  it('are asked for at a meeting, stand in its minutes, and are reminded of', async () => {
    await meetingOpened();
    await takeUp(chat, anna, 'Ekonomi');
    const decide = await formAfter(anna, await agendaIn(chat, 'Ekonomi · Behandlas nu'), 'Besluta');
    await told(chat, anna, decide, 'Besluta', { Beslut: 'Gruppen köper en dator.' });
    await confirmWords(chat, bengt, 'Gruppen köper en dator.');
    const decided = await agendaIn(chat, 'Beslut § 1/');
    const form = await formAfter(anna, decided, 'Nytt uppdrag');
    assert.match(textOf(form), /hör till beslutet § 1\/2025: ”Gruppen köper en dator”/);
    await told(chat, anna, form, 'Lägg till', {
      'Vad ska göras?': 'Köpa datorn',
      'Vem ska göra det?': 'Bengt Åberg',
      Senast: '2025-02-24',
    });

    await takeUp(chat, anna, 'Nästa möte');
    const next = await formAfter(anna, await agendaIn(chat, 'Nästa möte · Behandlas nu'), 'Bestäm tid');
    assert.match(textOf(next), /Gruppen behöver träffas senast den 30 juni 2025/);
    const late = await formAfter(anna, next, 'Gör utkast', { Datum: '2025-08-20' });
    assert.match(textOf(late), /20 augusti 2025 är för sent/);
    assert.match(
      await told(chat, anna, late, 'Gör utkast ändå', { Datum: '2025-03-12' }),
      /Utkastet till nästa/,
    );
    await inChat('Utkast till kallelse', '12 mars 2025 kl. 13.00', 'Uppdrag');

    const asking = await formAfter(anna, await agendaIn(chat), 'Avsluta mötet');
    assert.match(textOf(asking), /Vem gör vad efter mötet\?/);
    assert.match(textOf(asking), /Bengt Åberg: Köpa datorn \(senast 24 februari 2025\)/);
    assert.match(textOf(asking), /Nästa möte är onsdag den 12 mars 2025/);
    const another = await formAfter(anna, asking, 'Annat uppdrag');
    await told(chat, anna, another, 'Lägg till', {
      'Vad ska göras?': 'Skicka protokollet till nämnden',
      'Vem ska göra det?': 'Anna Ek',
      Senast: '2025-02-28',
    });
    await told(chat, anna, asking, 'Avsluta mötet');
    const minutes = await minutesIn(chat, 'Bengt Åberg: Köpa datorn (senast den 24 februari 2025, § 1/2025)');
    assert.match(
      plain(minutes.unfolded),
      /Anna Ek: Skicka protokollet till nämnden \(senast den 28 februari 2025/,
    );

    await town.letItBe('2025-02-24');
    const [, digest] = await toldAlone(bengt, 'Påminnelse', 'Uppdrag: Köpa datorn');
    assert.match(plain(digest.visible), /Köpa datorn[^]*Sista dagen är i dag, den 24 februari 2025/);
  });

  it('are asked of each representative, and one of them becomes a draft', async () => {
    const form = await typedForm(chat, anna, 'tidsförslag');
    const times = {
      'Dag, förslag 1': '2025-03-10',
      'Tid, förslag 1': '13:00',
      'Dag, förslag 2': '2025-03-11',
      'Tid, förslag 2': '09:30',
    };
    assert.match(await told(chat, anna, form, 'Skicka frågan', times), /Frågan är skickad/);
    const card = await inChat('När kan ni träffas?', 'Väntar på svar från Bengt Åberg');
    const [own, asked] = await toldAlone(bengt, 'När kan du träffas?');
    const [first = '', second = ''] = partsOfType(asked.card, 'Input.').map(({ label }) => String(label));
    assert.match(plain(first), /måndag den 10 mars 2025 kl. 13.00/);
    assert.match(
      await told(own, bengt, asked, 'Svara', {
        [first]: 'Passar inte',
        [second]: 'Passar',
      }),
      /ditt svar visas/,
    );
    const answered = await chat.waitFor(
      ({ id, visible }) => id === card.id && plain(visible).includes('Passar: Anna Ek och Bengt Åberg'),
    );
    await toldAlone(anna, 'Alla har svarat på förslaget om mötestider');
    const shown = await formAfter(bengt, answered, 'Svara');
    assert.match(textOf(shown), /"value":"does-not-fit"/);
    assert.match(await told(chat, anna, answered, 'Välj 2'), /Tiden är vald/);
    await inChat('Utkast till kallelse', '11 mars 2025 kl. 9.30');
    await chat.waitFor(({ id, visible }) => id === card.id && plain(visible).includes('Vald tid: '));
  });
});
