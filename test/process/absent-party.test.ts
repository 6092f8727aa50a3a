import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { agendaIn, confirmWords, minutesIn, takeUp } from './at-a-meeting.ts';
import { asCard, plain, press, register, told, Town } from './steering-group.ts';

const FUNKTIONSSTOD = 'Nämnden för funktionsstöd, Göteborgs stad';
const NORMA = { agreement: 'Norma', seats: { [FUNKTIONSSTOD]: 'Anna Ek', 'Forum Skill': 'Bengt Åberg' } };
const WORDS = 'Styrgruppen möts den första måndagen varje månad.';

/** A meeting that one party comes to, with a real process. */
describe('a party that is not represented', function () {
  this.timeout(120_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-02-03T09:00' });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const shows = (where: Chat, ...wanted: readonly string[]): Promise<ChatMessage> =>
    where.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 15_000);
  const formAfter = async (by: Person, on: Pressable, title: string): Promise<Pressable> =>
    asCard(await press(chat, by, on, title), on);
  const textOf = ({ card }: Pressable): string => plain(JSON.stringify(card));
  const called = async (by: Person, when: string, day: string): Promise<void> => {
    await chat.say(by, `möte ${when} Rosenlund`);
    await told(chat, by, await shows(chat, 'Utkast till kallelse', day), 'Skicka kallelse');
  };
  const opened = async (by: Person, day: string): Promise<Pressable> => {
    const form = await formAfter(by, await shows(chat, 'Kallelse', day, '[Öppna mötet]'), 'Öppna mötet');
    assert.match(await told(chat, by, form, 'Öppna mötet'), /Mötet är öppnat/);
    return form;
  };
  const decide = async (
    by: Person,
    item: string,
    filled: Readonly<Record<string, string>>,
  ): Promise<string> => {
    await takeUp(chat, by, item);
    return told(chat, by, await formAfter(by, await agendaIn(chat), 'Besluta'), 'Besluta', filled);
  };

  it('is told in person, asks for the matter again, and finds it first on the next agenda', async () => {
    await called(anna, '2025-02-12 kl 13.00', '12 februari 2025');
    await town.restart('SIGTERM', { START_TIME: '2025-02-12T13:00' });
    const form = await opened(anna, '12 februari 2025');
    assert.match(textOf(form), /Ingen från Forum Skill har sagt att de kommer/);
    await agendaIn(chat, 'Närvarande: Anna Ek');
    const filled = { Beslut: WORDS, 'Vad gäller beslutet?': 'Annat' };
    assert.match(await decide(anna, 'Ekonomi', filled), /§ 1\/2025/);

    const bengts = town.teams.personalChat(bengt.id);
    assert.ok(bengts);
    const resting = await shows(bengts, '§ 1/2025 fattades utan er', WORDS, '26 februari 2025');
    assert.match(await told(bengts, bengt, resting, 'Ta upp igen'), /tas upp igen först på nästa möte/);
    await shows(chat, '§ 1/2025 tas upp igen på nästa möte');
    await told(chat, anna, await formAfter(anna, await agendaIn(chat), 'Avsluta mötet'), 'Avsluta mötet');
    await minutesIn(chat, 'Mötet räknas inte som ett möte i gruppen', 'Funktionsstöd var där');
    await chat.say(anna, 'beslut');
    await shows(chat, '§ 1/2025', 'Vilande: Forum Skill var inte med och har begärt');

    await called(anna, '2025-03-03 kl 13.00', '3 mars 2025');
    await town.restart('SIGTERM', { START_TIME: '2025-03-03T13:00' });
    await opened(anna, '3 mars 2025');
    assert.match(await told(chat, bengt, await agendaIn(chat), 'Jag är här'), /antecknad som närvarande/);
    await agendaIn(chat, 'Närvarande: Anna Ek och Bengt Åberg');
    assert.match(await decide(anna, WORDS, { Beslut: 'Vi möts som förut.' }), /Förslaget finns i chatten/);
    assert.match(await confirmWords(chat, bengt, 'Vi möts som förut.'), /§ 2\/2025/);
    await told(chat, anna, await formAfter(anna, await agendaIn(chat), 'Avsluta mötet'), 'Avsluta mötet');
    await shows(chat, '§ 1/2025 började aldrig gälla');
  });
});
