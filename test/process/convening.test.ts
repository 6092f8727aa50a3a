import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { NORMA } from './groups.ts';
import { asCard, press, register, told, Town, typedForm } from './steering-group.ts';

/** A Monday, while Norma's agreement is in force. */
const NOW = '2025-02-03T12:00';

/** The card as it looks now, for a person whose client has not shown the next edit yet. */
const asSeen = ({ id, card }: Pressable): Pressable => ({ id, card });

/** Meetings up to their opening, with a real process. */
describe('convening', function () {
  this.timeout(40_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, cecilia: Person, outsider: Person;

  const threeSeats = {
    agreement: 'Brukarskolan/På rätt kurs',
    seats: {
      'Vuxenskolan, företrädare 1': 'Anna Ek',
      'Socialförvaltningen, företrädare 1': 'Bengt Åberg',
      'Socialförvaltningen, företrädare 2 (valfri)': 'Cecilia Öst',
    },
  };

  beforeEach(async () => {
    town = await Town.build({ START_TIME: NOW });
    [anna, bengt, cecilia, outsider] = town.people(
      'Anna Ek',
      'Bengt Åberg',
      'Cecilia Öst',
      'Okänd Person',
    ) as [Person, Person, Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, cecilia, outsider]);
  });
  afterEach(() => town.demolish());

  const shown = (...texts: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ unfolded }) => texts.every((text) => unfolded.includes(text)), 20_000);
  const now = (card: ChatMessage, ...texts: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(
      ({ id, unfolded }) => id === card.id && texts.every((text) => unfolded.includes(text)),
      20_000,
    );
  const own = (person: Person, ...texts: readonly string[]): Promise<ChatMessage> => {
    const personal = town.teams.personalChat(person.id);
    assert.ok(personal);
    return personal.waitFor(({ unfolded }) => texts.every((text) => unfolded.includes(text)), 20_000);
  };
  const typed = async (by: Person, text: string, ...texts: readonly string[]): Promise<ChatMessage> => {
    await chat.say(by, text);
    return shown(...texts);
  };
  const drafted = (by: Person, text = 'möte 2025-02-12 kl 13.00 Rosenlund'): Promise<ChatMessage> =>
    typed(by, text, 'Utkast till kallelse', 'onsdag den 12\u00a0februari 2025 kl.\u00a013.00');

  it('plans, proposes, orders, calls and answers (N11-17)', async () => {
    await register(chat, anna, NORMA);
    const card = await drafted(anna);
    assert.match(card.visible, /Rosenlund · planerat av Anna Ek/);
    assert.match(card.unfolded, /1 Öppnande/);
    assert.match(card.summary, /^Utkast till kallelse: Ordinarie möte 12\sfebruari 2025/);

    const agenda = asCard(await press(chat, bengt, card, 'Ändra dagordning'), card);
    const form = asCard(await press(chat, bengt, agenda, 'Föreslå ärende'), agenda);
    assert.match(
      await told(chat, bengt, form, 'Föreslå', { Ärende: 'Ny lokal till hösten' }),
      /står på dagordningen för mötet den 12\sfebruari/,
    );
    await told(chat, bengt, form, 'Föreslå', { Ärende: 'Ny lokal till hösten' });
    const proposed = await now(card, 'Ny lokal till hösten', 'Föreslaget av Bengt Åberg.');
    assert.equal(proposed.unfolded.split('Föreslaget av').length, 2, 'proposed once');

    const order = asCard(await press(chat, anna, agenda, 'Ändra punkter'), agenda);
    const moved = asCard(await press(chat, anna, order, 'Flytta upp', { Punkt: '2 Närvaro och jäv' }), order);
    assert.match(JSON.stringify(moved.card), /1 Närvaro och jäv/);
    await now(card, '1 Närvaro och jäv', '2 Öppnande');

    assert.match(await told(chat, outsider, card, 'Skicka kallelse'), /företrädare/);
    const before = asSeen(card);
    assert.match(await told(chat, anna, before, 'Skicka kallelse'), /Kallelsen är klar/);
    assert.match(await told(chat, bengt, before, 'Skicka kallelse'), /redan skickad/);
    const called = await now(card, '[Kommer]', 'Väntar på <at>Anna Ek</at> och <at>Bengt Åberg</at>.');
    assert.match(called.visible, /Rosenlund · kallar: Anna Ek/);
    const alone = await own(bengt, 'Kallelse', 'Du har inte svarat än.', 'Ny lokal till hösten');
    assert.match(
      alone.summary,
      /^Kallelse: ons 12\sfeb kl\.\s13\.00, Rosenlund\. Svara om du kommer \(Norma\)/,
    );
    const asked = await shown('Kallelse till möte onsdag', 'Anna Ek har skickat kallelsen.');
    assert.notEqual(asked.id, card.id, 'a message of its own');

    assert.match(await told(chat, bengt, called, 'Kommer'), /du kommer\. Du kan ändra/);
    assert.match(await told(chat, bengt, called, 'Kommer'), /redan ditt svar/);
    assert.match(await told(chat, outsider, called, 'Kommer'), /företrädare/);
    await now(card, 'Kommer: Bengt Åberg', 'Väntar på <at>Anna Ek</at>.');
    await own(bengt, 'Du kommer.');
    const substitute = asCard(await press(chat, bengt, called, 'Ersättare'), called);
    assert.match(JSON.stringify(substitute.card), /varken avtalet eller något beslut/);
    assert.match(
      await told(chat, bengt, substitute, 'Svara', { 'Ersättarens namn': 'Eva Holm' }),
      /ersättare/,
    );
    await told(chat, anna, called, 'Kommer inte');
    await now(card, 'Ersättare: Eva Holm i stället för Bengt Åberg', 'Kommer\u00a0inte: Anna Ek');
    await own(bengt, 'Eva Holm kommer i ditt ställe.');
    assert.equal(chat.fromBot.filter(({ visible }) => visible.includes('Kallelse ·')).length, 1);
  });

  it('moves and cancels so that nobody can miss it', async () => {
    await register(chat, anna, NORMA);
    const card = await drafted(anna);
    await told(chat, anna, card, 'Skicka kallelse');
    const called = asSeen(await now(card, '[Kommer]'));
    const first = asSeen(await shown('Kallelse till möte onsdag'));
    await told(chat, bengt, called, 'Kommer');
    const form = asCard(await press(chat, bengt, called, 'Ändra eller ställ in'), called);
    const past = asCard(await press(chat, bengt, form, 'Spara', { Datum: '2025-01-12' }), form);
    assert.match(JSON.stringify(past.card), /har redan passerat/);
    assert.match(await told(chat, bengt, past, 'Spara', { Datum: '2025-02-19' }), /Mötet är ändrat/);
    await now(
      card,
      'Ordinarie möte onsdag den 19\u00a0februari 2025 kl.\u00a013.00',
      'flyttat från onsdag den 12\u00a0februari',
      'Väntar på <at>Anna Ek</at> och <at>Bengt Åberg</at>.',
    );
    await own(bengt, 'flyttat från onsdag den 12\u00a0februari', 'Du har inte svarat än.');
    const news = await own(anna, 'Mötet är flyttat till onsdag den 19', 'Bengt Åberg har flyttat mötet.');
    assert.match(
      news.summary,
      /^Ny tid: ons 19\sfeb kl\.\s13\.00, tidigare ons 12\sfeb kl\.\s13\.00\. Svara igen/,
    );
    assert.match(await told(chat, anna, first, 'Kommer'), /har flyttats sedan meddelandet skrevs/);

    const cancel = asCard(await press(chat, bengt, form, 'Ställ in mötet'), form);
    await told(chat, bengt, cancel, 'Ställ in mötet', { Skäl: 'Flera är sjuka.' });
    await now(card, 'Inställt: ordinarie möte', 'Skäl: Flera är sjuka.');
    await own(anna, 'Inställt: ordinarie möte', 'Skäl: Flera är sjuka.');
    await own(anna, 'Bengt Åberg har ställt in mötet.');
    assert.match(await told(chat, anna, called, 'Kommer'), /är inställt/);
    await typed(anna, 'dagordning', 'Inget möte är planerat');
  });

  it('refuses what cannot be, with an example', async () => {
    await register(chat, anna, NORMA);
    for (const [text, why] of [
      ['möte 2025-02-30 kl 13', 'finns inte i kalendern'],
      ['möte 2025-01-12 kl 13', 'har redan'],
      ['möte 12 mars', 'Klockslaget saknas'],
      ['möte Rosenlund', 'Jag hittar inget datum'],
    ] as const) {
      assert.match((await typed(anna, text, why)).text, /@Samverka möte/);
    }
    assert.match(
      (await typed(outsider, 'möte 12 mars kl 13', 'har ingen plats i gruppen')).text,
      /be någon av dem/,
    );
    const early = await typed(
      anna,
      'möte imorgon kl 9.30',
      'Utkast till kallelse',
      'tisdag den 4\u00a0februari',
    );
    assert.match(early.visible, /bara en dag före mötet/);
    assert.match(early.visible, /minst 7 dagar före \(förval/);
    await typed(bengt, 'möte 4 februari kl 10', 'redan ett möte den 4\u00a0februari 2025 kl.\u00a09.30');
    await typed(
      anna,
      'möte 6 september kl 10',
      'Den 6\u00a0september 2025 är en lördag',
      'utanför avtalets giltighetstid',
    );
  });

  it('lets either party call an extra meeting, with its reason (N13-25)', async () => {
    await register(chat, anna, NORMA);
    const card = await typed(
      bengt,
      'extra möte 12 februari kl 13.00 skäl: Lokalen är uppsagd',
      'Utkast till kallelse',
      'Extra möte onsdag den 12\u00a0februari',
    );
    assert.match(card.visible, /Skäl: Lokalen är uppsagd/);
    const form = asCard(await press(chat, anna, card, 'Ställ in mötet'), card);
    assert.match(await told(chat, anna, form, 'Ställ in mötet', { Skäl: 'Nej' }), /begärt av Forum Skill/);
    const asked = await typedForm(chat, anna, 'extra möte 20 februari kl 10');
    await shown('Ett extra möte behöver ett skäl');
    assert.match(JSON.stringify(asked.card), /Ett extra möte behöver ett skäl/);
    assert.match(
      await told(chat, anna, asked, 'Gör ett utkast', { 'Skäl (krävs för extra möte)': 'Ny handledare' }),
      /Utkastet kommer/,
    );
    const other = await shown('torsdag den 20\u00a0februari 2025 kl.\u00a010.00', 'Skäl: Ny handledare');
    assert.match(await told(chat, anna, other, 'Skicka kallelse'), /Kallelsen är klar/);
    await own(bengt, 'Extra möte torsdag den 20\u00a0februari', 'Skäl: Ny handledare');
  });

  it('says that anybody may call until there is a chair (B-styrgrupp-61, 62)', async () => {
    await register(chat, anna, threeSeats);
    const card = await drafted(cecilia);
    assert.match(
      card.visible,
      /Ordföranden ska kalla till mötena \(avtalet, avsnitt\sStyrgrupp\)\. Ingen ordförande är vald än/,
    );
    assert.match(card.unfolded, /”Ordförande ansvarar för kallelse/);
    assert.match(
      card.unfolded,
      /Ska enligt avtalet beslutas vid första mötet \(avtalet, avsnitt\sStyrgrupp\)/,
    );
    await told(chat, cecilia, card, 'Skicka kallelse');
    for (const person of [anna, bengt, cecilia]) await own(person, 'Du har inte svarat än.');
    await typed(
      anna,
      'status',
      'Nästa\u00a0möte: Ordinarie möte onsdag den 12\u00a0februari 2025 kl.\u00a013.00, Rosenlund.\n',
    );
  });

  it('keeps what waits for a meeting that is not planned yet', async () => {
    await register(chat, anna, NORMA);
    const waiting = await typed(anna, 'dagordning', 'inget särskilt ärende väntar');
    const form = asCard(await press(chat, anna, waiting, 'Föreslå ärende'), waiting);
    const again = asCard(await press(chat, anna, form, 'Föreslå', { Ärende: 'Ring 890201-3286' }), form);
    assert.match(JSON.stringify(again.card), /personnummer.*Ring 890201-3286/);
    assert.match(
      await told(chat, anna, again, 'Föreslå', { Ärende: 'Studiebesök' }),
      /tas upp på nästa möte/,
    );
    await typed(bengt, 'dagordning', 'Studiebesök', 'Föreslaget av Anna Ek.');
    const meeting = asCard(await press(chat, bengt, waiting, 'Nytt möte'), waiting);
    await told(chat, bengt, meeting, 'Gör ett utkast', { Datum: '2025-02-12', Klockslag: '13:00' });
    await told(chat, bengt, meeting, 'Gör ett utkast', { Datum: '2025-02-12', Klockslag: '13:00' });
    await shown('Utkast till kallelse', 'Studiebesök', 'Plats inte bestämd');
    assert.equal(chat.fromBot.filter(({ visible }) => visible.includes('[Skicka kallelse]')).length, 1);
  });

  it('loses no answer when the process is killed in the middle', async () => {
    await register(chat, anna, NORMA);
    const card = await drafted(anna);
    await told(chat, anna, card, 'Skicka kallelse');
    await town.restart('SIGKILL');
    const called = await now(card, '[Kommer]');
    await told(chat, anna, called, 'Kommer');
    await town.restart('SIGKILL');
    await told(chat, bengt, called, 'Kommer inte');
    await now(card, 'Kommer: Anna Ek', 'Kommer\u00a0inte: Bengt Åberg');
    await own(anna, 'Du kommer.');
    await own(bengt, 'Du kommer inte.');
  });
});
