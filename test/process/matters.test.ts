import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { agendaIn, confirmWords, minutesIn, takeUp } from './at-a-meeting.ts';
import { NORMA } from './groups.ts';
import { asCard, plain, press, register, told, Town } from './steering-group.ts';

/** Five minutes before a meeting, on a day when the invoice has been due for a while. */
const NOW = '2025-02-12T12:55';
const PERSON = 'Britta på kursen behöver stöd';
const LINK = 'https://goteborg.se/delade/lokaler';

/** What people propose, and what they say is done, put right: with a real process. */
describe('matters and marked duties', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: NOW });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const shows = (...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ unfolded }) => wanted.every((text) => plain(unfolded).includes(text)), 15_000);
  const own = (person: Person, ...wanted: readonly string[]): Promise<ChatMessage> => {
    const personal = town.teams.personalChat(person.id);
    assert.ok(personal);
    return personal.waitFor(({ unfolded }) => wanted.every((text) => plain(unfolded).includes(text)), 15_000);
  };
  const opens = async (by: Person, on: Pressable, title: string): Promise<Pressable> =>
    asCard(await press(chat, by, on, title), on);
  const textOf = ({ card }: Pressable): string => plain(JSON.stringify(card));
  const typed = async (by: Person, words: string, ...wanted: readonly string[]): Promise<ChatMessage> => {
    await chat.say(by, words);
    return shows(...wanted);
  };
  /** A meeting that people have been called to, and its agenda as `dagordning` shows it. */
  const called = async (): Promise<ChatMessage> => {
    const draft = await typed(anna, 'möte 2025-02-12 kl 13.00 Rosenlund', 'Utkast till kallelse');
    await told(chat, anna, draft, 'Skicka kallelse');
    await shows('Anna Ek har skickat kallelsen.');
    return typed(anna, 'dagordning', 'Alla företrädare kan föreslå ärenden');
  };

  it('is changed and withdrawn by whoever proposed it, and everybody hears of it', async () => {
    const agenda = await called();
    const form = await opens(bengt, agenda, 'Föreslå ärende');
    const filled = {
      Ärende: 'Ny lokal',
      'Bakgrund (valfri)': 'Hyran höjs.',
      'Länk till underlag (valfri)': 'x.se',
    };
    const refused = asCard(await press(chat, bengt, form, 'Föreslå', filled), form);
    assert.match(textOf(refused), /börjar med https/);
    assert.match(textOf(refused), /Hyran höjs\./, 'what was typed is there still');
    await told(chat, bengt, refused, 'Föreslå', { ...filled, 'Länk till underlag (valfri)': LINK });
    await own(anna, 'Nytt ärende: Ny lokal');

    await chat.say(anna, 'dagordning');
    const now = await chat.waitFor(({ id, visible }) => id !== agenda.id && visible.includes('15 Ny lokal'));
    assert.match(plain(now.unfolded), /Hyran höjs\./);
    const read = await opens(anna, now, '15 Ny lokal');
    assert.ok(textOf(read).includes(LINK) && !textOf(read).includes('Ändra ärendet'));
    const mine = await opens(bengt, now, '15 Ny lokal');
    const change = await opens(bengt, mine, 'Ändra ärendet');
    assert.match(
      await told(chat, bengt, change, 'Spara', { Ärende: PERSON, 'Bakgrund (valfri)': '' }),
      /Ärendet är ändrat/,
    );
    const told1 = await own(anna, `Ändrat ärende: ${PERSON}`, 'Bengt Åberg har ändrat');
    await shows(`Ändrat ärende: ${PERSON}`);

    assert.match(await told(chat, anna, change, 'Ta tillbaka ärendet'), /Bara Bengt Åberg/);
    assert.match(await told(chat, bengt, change, 'Ta tillbaka ärendet'), /Texten visas inte längre/);
    await own(anna, 'Ett ärende är återtaget', 'Bengt Åberg har tagit tillbaka ett ärende');
    await shows('Ett ärende är återtaget');
    await town.settled();
    const everything = [
      ...chat.fromBot,
      ...[anna, bengt].flatMap((person) => town.teams.personalChat(person.id)?.fromBot ?? []),
    ];
    assert.deepEqual(
      everything.filter(({ unfolded }) => unfolded.includes('Britta')).map(({ unfolded }) => unfolded),
      [],
    );
    assert.equal(told1.unfolded.includes('Britta'), false, 'also where it was told');
    assert.match(await told(chat, anna, now, '15 Ny lokal'), /Ärendet är återtaget/);
  });

  it('is read about, struck off or left at the meeting; what is added comes before the last items', async () => {
    const agenda = await called();
    const order = await opens(anna, agenda, 'Ändra punkter');
    const without = asCard(await press(chat, anna, order, 'Ta bort punkten', { Punkt: '8 Ekonomi' }), order);
    assert.match(textOf(without), /Ekonomi \(borttagen från det här mötet\)/);
    assert.match(
      await told(chat, anna, without, 'Ta bort punkten', { Punkt: '1 Öppnande' }),
      /Utan den punkten blir mötet inte/,
    );
    for (const title of ['Ny lokal', 'Studiebesök']) {
      const form = await opens(bengt, agenda, 'Föreslå ärende');
      const filled = {
        Ärende: title,
        'Bakgrund (valfri)': 'Hyran höjs.',
        'Länk till underlag (valfri)': LINK,
      };
      await told(chat, bengt, form, 'Föreslå', filled);
    }
    const notice = await chat.waitFor(({ visible }) => visible.includes('[Öppna mötet]'));
    await told(chat, anna, await opens(anna, notice, 'Öppna mötet'), 'Öppna mötet', {
      'Bengt Åberg (Forum Skill)': 'Närvarande',
    });
    assert.ok(!(await agendaIn(chat)).unfolded.includes('Ekonomi'));
    await takeUp(chat, anna, 'Ny lokal');
    const current = await agendaIn(chat, 'Hyran höjs.', LINK);
    const decline = await opens(anna, current, 'Avskriv');
    assert.match(
      await told(chat, anna, decline, 'Avskriv', { Skäl: 'Kommunen har redan hyrt.' }),
      /Förslaget finns i chatten/,
    );
    assert.match(await confirmWords(chat, bengt, 'avskrivs. Skäl: Kommunen har redan hyrt.'), /avskrivet/);
    const add = await opens(bengt, await agendaIn(chat, 'Ny lokal · Avskriven'), 'Lägg till punkt');
    await told(chat, bengt, add, 'Lägg till', { Punkt: 'Fika' });
    const added = plain((await agendaIn(chat, 'Fika')).unfolded);
    assert.ok(added.indexOf('Fika') < added.indexOf('Övriga frågor'));
    await takeUp(chat, anna, 'Studiebesök');
    await takeUp(chat, anna, 'Åtaganden');
    const noting = await opens(anna, await agendaIn(chat), 'Anteckna');
    await told(chat, anna, noting, 'Spara', { 'Vad ska antecknas?': 'Alla åtaganden löper.' });
    await takeUp(chat, anna, 'Nästa möte');

    const closing = await opens(anna, await agendaIn(chat), 'Avsluta mötet');
    assert.match(textOf(closing), /Har ni gått igenom någon av dem/);
    await told(chat, anna, closing, 'Avsluta mötet');
    const minutes = plain((await minutesIn(chat, 'väntar på justering')).unfolded);
    assert.match(minutes, /Ny lokal\n.*Ärendet avskrevs: Kommunen har redan hyrt\./);
    assert.match(minutes, /Åtaganden\n.*Punkten behandlades\./);
    const [, untouched = ''] = minutes.split('Ärenden som inte behandlades');
    assert.match(untouched, /Studiebesök/);
    const waiting = await typed(anna, 'dagordning', 'Inget möte är planerat');
    assert.match(plain(waiting.unfolded), /Studiebesök/);
    assert.doesNotMatch(plain(waiting.unfolded), /Ny lokal/);
  });

  it('is marked with name, note and day; the other party hears of it, and it can be taken back', async () => {
    await town.restart('SIGTERM', { START_TIME: '2025-02-13T09:00' });
    const reminder = await own(bengt, 'Påminnelse', 'Faktura');
    const card = await typed(bengt, 'frister', 'ett år framåt');
    const [, mark = ''] = /\[(Markera som klart: Faktura[^\]]*)\]/.exec(card.unfolded) ?? [];
    const form = asCard(await press(chat, bengt, card, mark === '' ? 'Klart' : mark), card);
    assert.match(
      await told(chat, bengt, form, 'Markera som klart', { 'Anteckning (valfri)': 'Faktura 2025-014' }),
      /Faktura.*: markerat som klart av Bengt Åberg den 13 februari 2025: ”Faktura 2025-014”/,
    );
    await own(anna, 'Klart: Faktura', 'Bengt Åberg markerade', 'Anteckning: Faktura 2025-014');
    await shows('Klart: Faktura');
    const personal = town.teams.personalChat(bengt.id);
    await personal?.waitFor(
      ({ id, visible }) => id === reminder.id && visible.includes('Allt i den här påminnelsen är gjort'),
    );
    await chat.say(anna, 'frister');
    const done = await chat.waitFor(({ visible }) => visible.includes('Markerat som klart av Bengt Åberg'));
    assert.match(plain(done.visible), /den 13 februari 2025: Faktura 2025-014/);
    assert.match(plain(done.visible), /4 saker att göra/);
    assert.match(await told(chat, anna, done, 'Ångra'), /Bara den som är ansvarig/);
    assert.match(await told(chat, bengt, done, 'Ångra'), /inte längre markerat som klart/);
    await own(anna, 'Inte klart: Faktura');
    await personal?.waitFor(({ id, visible }) => id === reminder.id && visible.includes('[Klart]'));
    assert.match(await told(chat, bengt, done, 'Ångra'), /inte längre markerat som klart/, 'once is enough');
  });
});
