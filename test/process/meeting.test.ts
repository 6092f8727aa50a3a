import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { asCard, press, register, told, Town } from './steering-group.ts';

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

/** Without the hard spaces that keep a date or a time on one line. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

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
  const agenda = (...wanted: readonly string[]): Promise<ChatMessage> =>
    shows('Dagordning', 'Led', ...wanted);
  const minutes = (...wanted: readonly string[]): Promise<ChatMessage> =>
    shows('Protokoll 1/', 'Justering', ...wanted);
  const formAfter = async (by: Person, on: Pressable, title: string, filled?: Filled): Promise<Pressable> =>
    asCard(await press(chat, by, on, title, filled), on);
  const textOf = ({ card }: Pressable): string => plain(JSON.stringify(card));
  /** Presses a button of the agenda, fills in the form that comes, and sends it. */
  const through = async (by: Person, button: string, send: string, filled: Filled): Promise<string> => {
    const form = await formAfter(by, await agenda(), button);
    return told(chat, by, form, send, filled);
  };
  const takeUp = async (by: Person, title: string): Promise<void> => {
    const card = await agenda();
    const line = card.visible.split('\n').find((text) => text.startsWith('( ) ') && text.includes(title));
    assert.ok(line, `${title} is not to be taken up in ${card.visible}`);
    await told(chat, by, card, 'Ta upp', { 'Ärende att ta upp': line.slice(4) });
    await agenda(`${title} · Behandlas nu`);
  };
  /** A meeting planned and called, with the button that opens it. */
  const called = async (by: Person, when: string, inWords = when): Promise<ChatMessage> => {
    await chat.say(by, `möte ${when} Rosenlund`);
    const draft = await shows('Utkast till kallelse', inWords);
    await told(chat, by, draft, 'Skicka kallelse');
    return chat.waitFor(({ id, visible }) => id === draft.id && visible.includes('[Öppna mötet]'));
  };
  const opened = async (by: Person, button: Pressable, filled?: Filled): Promise<void> => {
    const form = await formAfter(by, button, 'Öppna mötet');
    assert.match(await told(chat, by, form, 'Öppna mötet', filled), /Mötet är öppnat/);
    await agenda('Mötet pågår');
  };

  it('of Norma, led by who opens it: from opening to minutes both have approved (N11-15, N14-28)', async () => {
    await register(chat, anna, NORMA);
    const button = await called(anna, '2025-02-12 kl 13.00', '12 februari 2025 kl. 13.00');
    assert.match(await told(chat, outsider, button, 'Öppna mötet'), /bara gruppens företrädare/);
    const form = await formAfter(bengt, button, 'Öppna mötet');
    assert.match(textOf(form), /Den som öppnar mötet leder det/);
    const absent = await formAfter(bengt, form, 'Öppna mötet', {
      'Bengt Åberg (Forum Skill)': 'Frånvarande',
    });
    assert.match(textOf(absent), /måste vara där/);
    await told(chat, bengt, absent, 'Öppna mötet', { 'Bengt Åberg (Forum Skill)': 'Närvarande' });
    const card = await agenda('Mötet pågår', 'Leder: Bengt Åberg');
    assert.equal(chat.fromBot.filter(({ visible }) => visible.includes('Mötet pågår')).length, 1);
    assert.match(await told(chat, bengt, form, 'Öppna mötet'), /Mötet är öppnat/);
    assert.match(await told(chat, anna, form, 'Öppna mötet'), /redan öppnat av Bengt Åberg/);
    assert.match(await told(chat, outsider, card, 'Avsluta mötet'), /bara gruppens företrädare/);

    // Acclamation; a form sent twice decides once.
    await told(chat, anna, card, 'Ta upp');
    const current = await agenda('Öppnande · Behandlat', 'Nu: ärende 2 av');
    const decide = await formAfter(anna, current, 'Beslut med acklamation');
    assert.match(textOf(await formAfter(anna, decide, 'Besluta', { Beslut: ' ' })), /Texten saknas/);
    assert.match(await told(chat, anna, decide, 'Besluta', { Beslut: 'Dagordningen godkänns.' }), /§ 1\//);
    assert.match(
      await told(chat, anna, decide, 'Besluta', { Beslut: 'Dagordningen godkänns.' }),
      /redan avgjort: § 1\//,
    );
    await agenda('Beslut § 1/');

    // Added, and put to a vote that is tied.
    const add = await formAfter(bengt, await agenda(), 'Lägg till ärende');
    await told(chat, bengt, add, 'Lägg till', { Ärende: 'Ny lokal' });
    await told(chat, bengt, add, 'Lägg till', { Ärende: 'Ny lokal' });
    await agenda('Ny lokal');
    await takeUp(bengt, 'Ny lokal');
    const ask = await formAfter(bengt, await agenda(), 'Till omröstning');
    assert.match(textOf(ask), /"value":"Ny lokal"/);
    await told(chat, bengt, ask, 'Öppna omröstningen', { Fråga: 'Ska vi byta lokal?' });
    const vote = await shows('Ska vi byta lokal?', 'har röstat');
    await agenda('Ny lokal · Omröstning pågår');
    assert.match(
      await told(chat, bengt, ask, 'Öppna omröstningen', { Fråga: 'Igen?' }),
      /Omröstningen är öppen/,
    );
    await told(chat, anna, vote, 'Ja');
    const closing = await formAfter(bengt, await agenda(), 'Avsluta mötet');
    assert.match(await told(chat, bengt, closing, 'Avsluta mötet'), /Ska vi byta lokal\?.*är öppen/);
    await town.restart('SIGKILL');
    await told(chat, bengt, vote, 'Nej');
    await agenda('Ny lokal · Inte antaget – lika röstetal, § 2/');

    assert.match(
      await through(anna, 'Reservation', 'Reservera mig', { 'Din reservation': 'För dyrt' }),
      /§ 2\//,
    );
    await told(chat, anna, await agenda(), 'Ta upp');
    await agenda('· Behandlas nu');
    assert.match(await through(anna, 'Bordlägg', 'Bordlägg', { 'Skäl (valfritt)': 'Tidsbrist' }), /bordlagt/);
    await agenda('· Bordlagt');
    await told(chat, anna, await agenda(), 'Ta upp');
    await agenda('· Behandlas nu');
    const back = await formAfter(anna, await agenda(), 'Återremittera');
    assert.match(textOf(back), /"isRequired":true/);
    assert.match(
      await told(chat, anna, back, 'Återremittera', { Skäl: 'Kostnaden saknas' }),
      /återremitterat/,
    );
    await through(bengt, 'Anteckning', 'Spara', {
      'Vad ska antecknas?': 'Börja i tid',
      'Typ av anteckning': 'Lärdom',
    });

    await chat.say(bengt, 'stäng');
    const confirm = await shows('Avsluta mötet?');
    await told(chat, bengt, confirm, 'Avsluta mötet');
    const draft = await minutes('Utkast, väntar på justering');
    for (const text of [
      'Dagordningen godkänns.',
      'Ja: 1 (Anna Ek)',
      'Nej: 1 (Bengt Åberg)',
      'Reservation av Anna Ek: För dyrt',
      'Bordlagt: Tidsbrist',
      'Återremitterat: Kostnaden saknas',
      'Lärdom (Bengt Åberg): Börja i tid',
      'Forum Skill: väntar på Bengt Åberg',
    ]) {
      assert.ok(plain(draft.visible).includes(text), `${text} is missing in ${draft.visible}`);
    }
    await agenda('Mötet är avslutat');
    assert.match(await told(chat, bengt, confirm, 'Avsluta mötet'), /Mötet är avslutat, så/);
    assert.match(await told(chat, outsider, draft, 'Justera'), /bara gruppens företrädare/);
    const attendance = await formAfter(bengt, draft, 'Rätta närvaron');
    const note = await formAfter(bengt, draft, 'Anteckning');
    await told(chat, bengt, note, 'Spara', { 'Vad ska antecknas?': 'Rättat i efterhand' });
    await minutes('Anteckning (Bengt Åberg): Rättat i efterhand');
    assert.match(await told(chat, anna, draft, 'Justera'), /återstår övriga parter/);
    assert.match(await told(chat, anna, draft, 'Justera'), /redan justerat/);
    const half = await minutes('justerat av Anna Ek', 'väntar på Bengt Åberg');
    assert.match(
      await told(chat, bengt, attendance, 'Spara', { 'Anna Ek (Funktionsstöd)': 'Frånvarande' }),
      /Justeringen har börjat, så protokollet går inte att ändra/,
    );
    assert.match(await told(chat, bengt, half, 'Justera'), /Alla parter har justerat, så det är låst/);
    const locked = await minutes('Alla parter har justerat. Protokollet går inte att ändra.');
    assert.doesNotMatch(locked.visible, /\[/);

    await chat.say(anna, 'beslut');
    await shows('Beslut', 'Dagordningen godkänns.', 'Ska vi byta lokal?', '§ 1/');
  });

  it('of Brukarskolan must elect a chair and take its first decisions (B-styrgrupp-60, 61, 63)', async () => {
    await register(chat, anna, BRUKARSKOLAN);
    const button = await called(anna, '2025-02-12 kl 13.00', '12 februari 2025 kl. 13.00');
    const substitute = await formAfter(bengt, button, 'Ersättare kommer');
    await told(chat, bengt, substitute, 'Svara', { 'Ersättarens namn': 'Eva Holm' });
    const form = await formAfter(anna, button, 'Öppna mötet');
    assert.match(textOf(form), /ingen ordförande är vald/);
    assert.match(textOf(form), /Eva Holm/);
    await told(chat, anna, form, 'Öppna mötet');
    await agenda('Anna Ek, tillfällig ordförande', 'Eva Holm för Bengt Åberg');
    assert.match(await told(chat, bengt, await agenda(), 'Ta upp'), /Anna Ek leder mötet/);
    await through(bengt, 'Närvaro', 'Spara', { 'Bengt Åberg (Socialförvaltningen)': 'Närvarande' });

    const closing = await formAfter(anna, await agenda(), 'Avsluta mötet');
    assert.match(await told(chat, anna, closing, 'Avsluta mötet'), /Vem som blir ordförande.*Styrgrupp/);
    await takeUp(anna, 'Vem som blir ordförande');
    const year = '2026';
    const elect = await formAfter(anna, await agenda(), 'Välj ordförande');
    const past = { Ordförande: 'Bengt Åberg (Socialförvaltningen)', 'Till och med': '2020-01-01' };
    assert.match(textOf(await formAfter(anna, elect, 'Välj', past)), /Ange en dag efter i dag/);
    const until = { ...past, 'Till och med': `${year}-03-31` };
    assert.match(await told(chat, anna, elect, 'Välj', until), /Ordföranden är vald: § 1\//);
    assert.match(await told(chat, anna, elect, 'Välj', until), /redan sparat/);
    await agenda(
      `Bengt Åberg till och med den 31 mars ${year}`,
      'Hur länge ordföranden sitter · Beslut § 2/',
    );
    await town.restart('SIGKILL');

    // The elected chair leads too. Each of the other first decisions is taken, or put off with a reason.
    for (const title of [
      'Vad verksamhetsrapporteringen ska bestå av',
      'Vilka omständigheter som ska följas upp och statistikföras',
    ]) {
      assert.match(await told(chat, bengt, closing, 'Avsluta mötet'), /ska beslutas på första mötet/);
      await takeUp(bengt, title);
      const table = await formAfter(bengt, await agenda(), 'Bordlägg');
      assert.match(textOf(table), /skälet måste stå i protokollet/);
      await told(chat, bengt, table, 'Bordlägg', { Skäl: 'Underlag saknas' });
      await agenda(`${title} · Bordlagt`);
    }
    assert.match(await told(chat, bengt, closing, 'Avsluta mötet'), /Protokollet kommer/);
    const draft = await minutes(`Vald: Bengt Åberg, till och med den 31 mars ${year}`);
    await told(chat, bengt, draft, 'Justera');
    await told(chat, anna, draft, 'Justera');
    await minutes('Alla parter har justerat');

    await chat.say(anna, 'beslut ordförande');
    await shows('Vem som blir ordförande: Bengt Åberg till och med den 31 mars 2026', '§ 2/2025');

    // At the next meeting the chair opens, unless absent.
    const next = await called(bengt, '2025-02-13 kl 12.00', '13 februari 2025 kl. 12.00');
    const opening = await formAfter(anna, next, 'Öppna mötet');
    assert.match(textOf(opening), /Ordföranden, Bengt Åberg, öppnar och leder/);
    assert.match(textOf(await formAfter(anna, opening, 'Öppna mötet')), /Om Bengt Åberg inte är här/);
    await opened(bengt, next);
    const second = await shows('Mötet pågår', 'Leder: Bengt Åberg, ordförande');
    assert.match(second.visible, /Vad verksamhetsrapporteringen/);
    assert.doesNotMatch(second.visible, /Vem som blir ordförande/);
    await chat.say(anna, 'protokoll');
    await shows('Protokoll 2/', 'Mötet pågår. Så här långt', 'Andra möten');
  });

  it('is opened when called, not too early, one at a time; and only in its own chat', async () => {
    await register(chat, anna, NORMA);
    await chat.say(anna, 'protokoll');
    await shows('Det finns inga protokoll än');
    await chat.say(anna, 'stäng mötet');
    await shows('Inget möte är öppet');
    const early = await called(anna, '2025-02-13 kl 14.00', '13 februari 2025 kl. 14.00');
    const form = await formAfter(anna, early, 'Öppna mötet');
    assert.match(await told(chat, anna, form, 'Öppna mötet'), /tidigast ett dygn innan/);
    const now = await called(anna, '2025-02-13 kl 12.00', '13 februari 2025 kl. 12.00');
    await opened(anna, now);
    const other = await called(anna, '2025-02-12 kl 15.00', '12 februari 2025 kl. 15.00');
    const otherForm = await formAfter(anna, other, 'Öppna mötet');
    assert.match(await told(chat, anna, otherForm, 'Öppna mötet'), /Ett annat möte är öppet/);

    const elsewhere = town.teams.groupChat('En annan grupp', [anna, bengt]);
    await register(elsewhere, anna, NORMA);
    const card = await agenda();
    for (const title of ['Ta upp', 'Avsluta mötet', 'Lägg till ärende', 'Närvaro', 'Anteckning']) {
      const answer = await press(elsewhere, anna, card, title);
      assert.ok(answer.kind === 'message');
      assert.match(answer.text, /finns inte i den här chatten/, title);
    }
  });
});
