import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import {
  agendaIn,
  agendaOfClosed,
  confirmWords,
  minutesIn,
  takeUp as takeUpIn,
  unfolded,
} from './at-a-meeting.ts';
import { asCard, plain, press, register, told, Town } from './steering-group.ts';

type Filled = Readonly<Record<string, string>>;

const FUNKTIONSSTOD = 'Nämnden för funktionsstöd, Göteborgs stad';
const NORMA = { agreement: 'Norma', seats: { [FUNKTIONSSTOD]: 'Anna Ek', 'Forum Skill': 'Bengt Åberg' } };
const vuxenskolan = 'Vuxenskolan, företrädare 1';
const staden = 'Socialförvaltningen, företrädare 1';
const BRUKARSKOLAN = {
  agreement: 'Brukarskolan/På rätt kurs',
  seats: { [vuxenskolan]: 'Anna Ek', [staden]: 'Bengt Åberg' },
};

/** Five minutes before the meetings begin. */
const NOW = '2025-02-12T12:55';

/** From a called meeting to approved minutes, with a real process. */
describe('a meeting', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, outsider: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: NOW });
    [anna, bengt, outsider] = town.people('Anna Ek', 'Bengt Åberg', 'Okänd Person') as [
      Person,
      Person,
      Person,
    ];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, outsider]);
  });
  afterEach(() => town.demolish());

  const shows = (...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 15_000);
  const agenda = (...wanted: readonly string[]): Promise<ChatMessage> => agendaIn(chat, ...wanted);
  const minutes = (...wanted: readonly string[]): Promise<ChatMessage> => minutesIn(chat, ...wanted);
  const takeUp = (by: Person, title: string): Promise<void> => takeUpIn(chat, by, title);
  const formAfter = async (by: Person, on: Pressable, title: string, filled?: Filled): Promise<Pressable> =>
    asCard(await press(chat, by, on, title, filled), on);
  const textOf = ({ card }: Pressable): string => plain(JSON.stringify(card));
  /** Presses a button of the agenda, fills in the form that comes, and sends it. */
  const through = async (by: Person, button: string, send: string, filled: Filled): Promise<string> => {
    const form = await formAfter(by, await agenda(), button);
    return told(chat, by, form, send, filled);
  };
  /** A meeting planned and called, with the button that opens it if it can be. */
  const called = async (
    by: Person,
    when: string,
    inWords = when,
    has = '[Öppna mötet]',
  ): Promise<ChatMessage> => {
    await chat.say(by, `möte ${when} Rosenlund`);
    const draft = await shows('Utkast till kallelse', inWords);
    await told(chat, by, draft, 'Skicka kallelse');
    return chat.waitFor(({ id, visible }) => id === draft.id && visible.includes(has));
  };
  const opened = async (by: Person, button: Pressable, filled?: Filled): Promise<void> => {
    const form = await formAfter(by, button, 'Öppna mötet');
    assert.match(await told(chat, by, form, 'Öppna mötet', filled), /Mötet är öppnat/);
    await agenda();
  };

  it('of Norma, led by who opens it: from opening to minutes both have approved (N11-15, N14-28)', async () => {
    await register(chat, anna, NORMA);
    const button = await called(anna, '2025-02-12 kl 13.00', '12 februari 2025 kl. 13.00');
    assert.match(await told(chat, outsider, button, 'Öppna mötet'), /bara gruppens företrädare/);
    const form = await formAfter(bengt, button, 'Öppna mötet');
    assert.match(textOf(form), /Den som öppnar mötet leder det/);
    assert.match(
      textOf(form),
      /"value":"present".*Anna Ek.*"value":"not-given"|Anna Ek.*"value":"not-given".*"value":"present"/,
    );
    const absent = await formAfter(bengt, form, 'Öppna mötet', {
      'Bengt Åberg (Forum Skill)': 'Frånvarande',
    });
    assert.match(textOf(absent), /måste vara närvarande/);
    const here = { 'Bengt Åberg (Forum Skill)': 'Närvarande', 'Anna Ek (Funktionsstöd)': 'Närvarande' };
    await told(chat, bengt, absent, 'Öppna mötet', here);
    const card = await agenda('leds av Bengt Åberg', 'Nästa: punkt 4 av');
    const first = { id: card.id, card: card.card };
    assert.equal(chat.fromBot.filter(({ visible }) => visible.includes('öppnat kl.')).length, 1);
    assert.match(await told(chat, bengt, form, 'Öppna mötet'), /Mötet är öppnat/);
    assert.match(await told(chat, anna, form, 'Öppna mötet'), /redan öppnat av Bengt Åberg/);
    assert.match(await told(chat, outsider, card, 'Avsluta mötet'), /bara gruppens företrädare/);

    // Acclamation; a form sent twice decides once.
    assert.match(await told(chat, anna, first, 'Nästa punkt'), /Punkten behandlas nu/);
    assert.match(await told(chat, bengt, first, 'Nästa punkt'), /Punkten behandlas nu/);
    const current = await agenda('Öppnande · Klar', 'Punkt 4 av');
    const decide = await formAfter(anna, current, 'Besluta');
    assert.match(textOf(await formAfter(anna, decide, 'Besluta', { Beslut: ' ' })), /Texten saknas/);
    const words = { Beslut: 'Dagordningen godkänns.' };
    assert.match(await told(chat, anna, decide, 'Besluta', words), /Förslaget finns i chatten/);
    assert.match(await told(chat, anna, decide, 'Besluta', words), /Förslaget finns i chatten/);
    assert.match(
      await told(chat, anna, await agenda('Inget är beslutat än'), 'Stämmer'),
      /Du har själv skrivit/,
    );
    assert.match(await confirmWords(chat, bengt, 'Dagordningen godkänns.'), /§ 1\//);
    assert.match(await told(chat, anna, decide, 'Besluta', words), /redan avgjord: § 1\//);
    await agenda('Beslut § 1/');

    // Added, and put to a vote that is tied.
    const add = await formAfter(bengt, await agenda(), 'Lägg till punkt');
    await told(chat, bengt, add, 'Lägg till', { Punkt: 'Ny lokal' });
    await told(chat, bengt, add, 'Lägg till', { Punkt: 'Ny lokal' });
    await agenda('Ny lokal');
    await takeUp(bengt, 'Ny lokal');
    const ask = await formAfter(bengt, await agenda(), 'Rösta');
    assert.match(textOf(ask), /"value":"Ny lokal"/);
    await told(chat, bengt, ask, 'Öppna omröstningen', { Fråga: 'Ska vi byta lokal?' });
    const vote = await shows('Ska vi byta lokal?', 'har röstat');
    await agenda('Ny lokal · Omröstning pågår');
    assert.match(await told(chat, bengt, ask, 'Öppna omröstningen', { Fråga: 'Igen?' }), /redan skickat/);
    await told(chat, anna, vote, 'Ja');
    const closing = await formAfter(bengt, await agenda(), 'Avsluta mötet');
    assert.match(await told(chat, bengt, closing, 'Avsluta mötet'), /Ska vi byta lokal\?.*pågår/);
    await town.restart('SIGKILL');
    await told(chat, bengt, vote, 'Nej');
    await agenda('Ny lokal · Inte antaget – lika röstetal, § 2/');

    assert.match(
      await through(anna, 'Anmäl reservation', 'Anmäl reservation', { 'Din reservation': 'För dyrt' }),
      /§ 2\//,
    );
    await takeUp(anna, 'Ekonomi');
    assert.match(await told(chat, anna, first, 'Nästa punkt'), /gått vidare/);
    assert.match(await through(anna, 'Bordlägg', 'Bordlägg', { 'Skäl (valfritt)': 'Tidsbrist' }), /bordlagd/);
    await agenda('Ekonomi · Bordlagd');
    await takeUp(anna, 'Åtaganden');
    const back = await formAfter(anna, await agenda(), 'Återremittera');
    assert.match(textOf(back), /"isRequired":true/);
    assert.match(
      await told(chat, anna, back, 'Återremittera', { Skäl: 'Kostnaden saknas' }),
      /återremitterad/,
    );
    await through(bengt, 'Anteckna', 'Spara', {
      'Vad ska antecknas?': 'Börja i tid',
      'Typ av anteckning': 'Lärdom',
    });

    await chat.say(bengt, 'stäng');
    const confirm = await shows('Avsluta mötet?');
    await told(chat, bengt, confirm, 'Avsluta mötet');
    const draft = await minutes('väntar på justering');
    const { text: all } = unfolded(draft, 'Hela protokollet');
    for (const text of [
      'Dagordningen godkänns.',
      'Ja: 1 (Anna Ek)',
      'Nej: 1 (Bengt Åberg)',
      'Reservation av Anna Ek: För dyrt',
      'Punkten bordlades: Tidsbrist',
      'Punkten återremitterades: Kostnaden saknas',
      'Lärdom (Bengt Åberg): Börja i tid',
      'Forum Skill: väntar på <at>Bengt Åberg</at>',
    ]) {
      assert.ok(all.includes(text), `${text} is missing in ${all}`);
    }
    assert.match(all, /Mötet öppnades kl\. .*Mötet avslutades kl\. /s);
    assert.doesNotMatch(all, /inte behandlades.*(Öppnande|Närvaro|Val av justerare|Avslutande)/s);
    await agendaOfClosed(chat);
    assert.match(await told(chat, bengt, confirm, 'Avsluta mötet'), /Mötet är avslutat, så/);
    assert.match(await told(chat, outsider, draft, 'Justera'), /bara gruppens företrädare/);
    const attendance = await formAfter(bengt, draft, 'Ändra närvaron');
    const note = await formAfter(bengt, draft, 'Anteckna');
    await told(chat, bengt, note, 'Spara', { 'Vad ska antecknas?': 'Rättat i efterhand' });
    await minutes('Anteckning (Bengt Åberg): Rättat i efterhand');
    assert.match(await told(chat, anna, draft, 'Justera'), /kan du ångra dig/);
    assert.match(await told(chat, anna, draft, 'Justera'), /redan justerat/);
    const half = await minutes('justerat av Anna Ek', 'väntar på <at>Bengt Åberg</at>');
    assert.match(await told(chat, bengt, half, 'Justera'), /Alla har svarat, så det är låst/);
    assert.match(
      await told(chat, bengt, attendance, 'Spara', { 'Anna Ek (Funktionsstöd)': 'Frånvarande' }),
      /Protokollet är låst och går inte att ändra/,
    );
    const locked = await minutes('Justeringen är klar. Protokollet går inte att ändra.');
    assert.deepEqual(locked.visible.match(/\[.*\]/g), ['[Rätta skrivfel]', '[Hela protokollet]']);

    await chat.say(anna, 'beslut');
    await shows('2 beslut', 'Dagordningen godkänns.', 'Ska vi byta lokal?', '§ 1/');
  });

  it('of Brukarskolan must elect a chair and take its first decisions (B-styrgrupp-60, 61, 63)', async () => {
    await register(chat, anna, BRUKARSKOLAN);
    const button = await called(anna, '2025-02-12 kl 13.00', '12 februari 2025 kl. 13.00');
    const substitute = await formAfter(bengt, button, 'Ersättare');
    await told(chat, bengt, substitute, 'Svara', { 'Ersättarens namn': 'Eva Holm' });
    const form = await formAfter(anna, button, 'Öppna mötet');
    assert.match(textOf(form), /ingen ordförande är vald/);
    assert.match(textOf(form), /Eva Holm/);
    await told(chat, anna, form, 'Öppna mötet');
    await agenda('leds av Anna Ek', 'Eva Holm för Bengt Åberg');
    assert.match(await told(chat, bengt, await agenda(), 'Nästa punkt'), /Anna Ek leder mötet/);
    await through(bengt, 'Ändra närvaro', 'Spara', { 'Bengt Åberg (Socialförvaltningen)': 'Närvarande' });

    const closing = await formAfter(anna, await agenda(), 'Avsluta mötet');
    assert.match(await told(chat, anna, closing, 'Avsluta mötet'), /Val av ordförande.*Styrgrupp/);
    await takeUp(anna, 'Val av ordförande');
    const year = '2026';
    const elect = await formAfter(anna, await agenda(), 'Välj ordförande');
    const past = { Ordförande: 'Bengt Åberg (Socialförvaltningen)', 'Till och med': '2020-01-01' };
    assert.match(textOf(await formAfter(anna, elect, 'Välj', past)), /Ange ett datum efter i dag/);
    const until = { ...past, 'Till och med': `${year}-03-31` };
    const warned = await formAfter(anna, elect, 'Välj', until);
    assert.match(textOf(warned), /efter avtalets sista dag, den 31 december 2024/);
    assert.match(await told(chat, anna, warned, 'Spara ändå'), /Förslaget finns i chatten/);
    assert.match(await confirmWords(chat, bengt, 'Bengt Åberg till och med'), /§ 1\//);
    assert.match(await told(chat, anna, warned, 'Spara ändå'), /redan sparat/);
    await agenda(`Bengt Åberg till och med den 31 mars ${year}`, 'Ordförandens mandattid · Beslut § 1/');
    await town.restart('SIGKILL');

    // The elected chair leads too. Each of the other first decisions is taken, or put off with a reason.
    for (const title of ['Verksamhetsrapporteringens innehåll', 'Uppföljning och statistik']) {
      assert.match(await told(chat, bengt, closing, 'Avsluta mötet'), /ska beslutas vid första mötet/);
      await takeUp(bengt, title);
      const table = await formAfter(bengt, await agenda(), 'Bordlägg');
      assert.match(textOf(table), /skälet måste stå i protokollet/);
      await told(chat, bengt, table, 'Bordlägg', { Skäl: 'Underlag saknas' });
      await agenda(`${title} · Bordlagd`);
    }
    assert.match(await told(chat, bengt, closing, 'Avsluta mötet'), /Protokollet kommer/);
    const draft = await minutes(`Bengt Åberg valdes till ordförande till och med den 31 mars ${year}`);
    await told(chat, bengt, draft, 'Justera');
    await told(chat, anna, draft, 'Justera');
    await minutes('Justeringen är klar');

    await chat.say(anna, 'beslut ordförande');
    await shows('Val av ordförande: Bengt Åberg till och med den 31 mars 2026', '§ 1/2025');

    // At the next meeting the chair opens, unless absent.
    const next = await called(bengt, '2025-02-13 kl 12.00', '13 februari 2025 kl. 12.00');
    const opening = await formAfter(anna, next, 'Öppna mötet');
    assert.match(textOf(opening), /Ordföranden, Bengt Åberg, öppnar och leder/);
    assert.match(textOf(await formAfter(anna, opening, 'Öppna mötet')), /Om Bengt Åberg inte är här/);
    await opened(bengt, next);
    const second = unfolded(await agenda('leds av Bengt Åberg, ordförande'), 'Hela dagordningen');
    assert.match(second.text, /Verksamhetsrapporteringens innehåll/);
    assert.doesNotMatch(second.text, /Val av ordf|Val av ordförande/);
    await chat.say(anna, 'protokoll');
    await minutes('Protokoll 2/', 'Mötet pågår. Så här långt', 'Protokoll från andra möten');
  });

  it('is opened when called, not too early, one at a time; and only in its own chat', async () => {
    await register(chat, anna, NORMA);
    await chat.say(anna, 'protokoll');
    await shows('Det finns inga protokoll än');
    await chat.say(anna, 'stäng mötet');
    await shows('Inget möte är öppet');
    const early = ['2025-02-13 kl 14.00', '13 februari 2025 kl. 14.00', '[Kommer]'] as const;
    const { visible } = await called(anna, ...early);
    assert.ok(!visible.includes('[Öppna mötet]'), 'more than a day before it would be refused');
    const now = await called(anna, '2025-02-13 kl 12.00', '13 februari 2025 kl. 12.00');
    await opened(anna, now);
    const other = await called(anna, '2025-02-12 kl 15.00', '12 februari 2025 kl. 15.00');
    const otherForm = await formAfter(anna, other, 'Öppna mötet');
    assert.match(await told(chat, anna, otherForm, 'Öppna mötet'), /Ett annat möte är öppet/);

    const elsewhere = town.teams.groupChat('En annan grupp', [anna, bengt]);
    await register(elsewhere, anna, NORMA);
    const card = await agenda();
    for (const title of ['Nästa punkt', 'Avsluta mötet', 'Lägg till punkt', 'Ändra närvaro', 'Anteckna']) {
      assert.match(await told(elsewhere, anna, card, title), /finns inte i den här chatten/, title);
    }
  });
});
