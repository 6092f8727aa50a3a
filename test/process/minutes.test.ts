import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { agendaIn, minutesIn, unfolded } from './at-a-meeting.ts';
import { NORMA } from './groups.ts';
import { asCard, plain, press, register, told, Town } from './steering-group.ts';

/** Five minutes before the meeting begins. */
const NOW = '2025-02-12T12:55';

/** What becomes of minutes from the draft on, with a real process: put right, approved, refused, locked, corrected. */
describe('minutes', function () {
  this.timeout(180_000);
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

  const minutes = (...wanted: readonly string[]): Promise<ChatMessage> => minutesIn(chat, ...wanted);
  const formOf = async (by: Person, on: Pressable, title: string): Promise<Pressable> =>
    asCard(await press(chat, by, on, title), on);
  /** A message in the person's own chat. */
  const personal = async (person: Person, ...wanted: readonly string[]): Promise<[Chat, ChatMessage]> => {
    await town.teams.waitUntil(() => town.teams.personalChat(person.id) !== undefined);
    const own = town.teams.personalChat(person.id);
    assert.ok(own);
    const message = await own.waitFor(
      ({ visible }) => wanted.every((part) => plain(visible).includes(part)),
      15_000,
    );
    return [own, message];
  };

  /** Anna leads a meeting at which both are, and each notes something. */
  const held = async (): Promise<ChatMessage> => {
    await chat.say(anna, 'möte 2025-02-12 kl 13.00 Rosenlund');
    const draft = await chat.waitFor(({ visible }) => visible.includes('[Skicka kallelse]'));
    await told(chat, anna, draft, 'Skicka kallelse');
    const notice = await chat.waitFor(({ visible }) => visible.includes('[Öppna mötet]'));
    const form = await formOf(anna, notice, 'Öppna mötet');
    await told(chat, anna, form, 'Öppna mötet', {
      'Anna Ek (Funktionsstöd)': 'Närvarande',
      'Bengt Åberg (Forum Skill)': 'Närvarande',
    });
    const approvers = await formOf(anna, await agendaIn(chat), 'Välj justerare');
    assert.match(
      await told(chat, anna, approvers, 'Spara', {
        'Nämnden för funktionsstöd, Göteborgs stad': 'Anna Ek',
        'Forum Skill': 'Bengt Åberg',
      }),
      /sparat vem som justerar/,
    );
    const note = async (by: Person, text: string): Promise<void> => {
      const form = await formOf(by, await agendaIn(chat), 'Anteckna');
      await told(chat, by, form, 'Spara', { 'Vad ska antecknas?': text });
    };
    await note(bengt, '15 platser är tillsatta.');
    await note(anna, 'Fel anteckning om en enskild.');
    const noted = await chat.waitFor(
      ({ visible, unfolded }) =>
        visible.includes('öppnat kl.') && plain(unfolded).includes('[Ändra anteckning]'),
      15_000,
    );
    const own = await formOf(anna, unfolded(noted, 'Hela dagordningen'), 'Ändra anteckning');
    assert.match(await told(chat, anna, own, 'Ta bort'), /borttagen/);
    const closing = await formOf(anna, await agendaIn(chat), 'Avsluta mötet');
    await told(chat, anna, closing, 'Avsluta mötet');
    const minutesDraft = await minutes('väntar på justering');
    assert.ok(!minutesDraft.unfolded.includes('Fel anteckning'));
    assert.match(plain(minutesDraft.unfolded), /Till justerare valdes Anna Ek och Bengt Åberg\./);
    return minutesDraft;
  };

  it('are put right on request, approved again by both, and corrected beside afterwards', async () => {
    const draft = await held();
    assert.match(await told(chat, anna, draft, 'Justera'), /kan du ångra dig/);
    assert.match(
      await told(chat, anna, await minutes('justerat av Anna Ek'), 'Ångra min justering'),
      /ångrad/,
    );
    assert.match(await told(chat, anna, await minutes('väntar på justering'), 'Justera'), /kan du ångra/);

    const [bengts, asks] = await personal(bengt, 'Justera protokollet från styrgruppen den 12 februari 2025');
    const change = asCard(await press(bengts, bengt, asks, 'Begär ändring'), asks);
    const wrong = { 'Vad är fel, och vad ska det stå?': 'Det ska vara 12 platser.' };
    assert.match(await told(bengts, bengt, change, 'Skicka', wrong), /Ändringen är begärd/);
    const [annas, toMend] = await personal(anna, 'Bengt Åberg begär en ändring', 'Det ska vara 12 platser.');
    const open = await minutes('ska rättas', 'Det ska vara 12 platser.');

    const own = await formOf(bengt, open, 'Ändra anteckning');
    const better = { 'Vad ska antecknas?': '12 platser är tillsatta.' };
    assert.match(await told(chat, bengt, own, 'Spara', better), /ändrad/);
    await minutes('12 platser är tillsatta.');
    const sending = asCard(await press(annas, anna, toMend, 'Skicka igen'), toMend);
    assert.match(
      await told(annas, anna, sending, 'Skicka', { 'Svar (valfritt)': 'Siffran är rättad.' }),
      /skickat igen/,
    );
    const [, again] = await personal(bengt, 'igen', 'Siffran är rättad.');
    const mended = await minutes('väntar på <at>Anna Ek</at>', 'väntar på <at>Bengt Åberg</at>');
    assert.match(await told(chat, anna, mended, 'Justera'), /kan du ångra dig/);
    assert.match(await told(bengts, bengt, again, 'Justera'), /Alla har svarat, så det är låst/);
    const locked = await minutes('Justeringen är klar');
    assert.ok(!plain(locked.unfolded).includes('15 platser'));

    const correct = await formOf(bengt, locked, 'Rätta skrivfel');
    const slip = { 'Så står det i protokollet': 'tillsatta', 'Så ska det stå': 'tillsatta i februari' };
    assert.match(await told(chat, bengt, correct, 'Föreslå', slip), /Rättelsen är föreslagen/);
    assert.match(
      await told(chat, bengt, correct, 'Föreslå', { ...slip, 'Så ska det stå': 'lediga' }),
      /redan skickat/,
    );
    const [, proposed] = await personal(anna, 'Föreslagen rättelse', 'tillsatta i februari');
    assert.match(await told(annas, anna, proposed, 'Godkänn'), /Alla parter har godkänt rättelsen/);
    const corrected = await minutes('Protokollsrättelse 1 till protokoll 1/2025', '12 platser är tillsatta.');
    assert.match(plain(corrected.visible), /står: ”tillsatta”\. Det ska stå: ”tillsatta i februari”/);
  });

  it('are locked with the words of who refuses', async () => {
    const draft = await held();
    const form = await formOf(bengt, draft, 'Justera inte');
    const why = { 'Varför justerar du inte?': 'Vi är inte överens om antalet.' };
    assert.match(await told(chat, bengt, form, 'Skicka', why), /Dina skäl står i protokollet/);
    assert.match(await told(chat, anna, await minutes('justerar inte'), 'Justera'), /låst/);
    await minutes('är låst, men inte justerat av alla', 'Vi är inte överens om antalet.');
    const news = await chat.waitFor(({ visible }) => visible.includes('Inte justerat av Forum Skill'));
    assert.match(plain(news.visible), /vill inte justera/);
  });

  it('are locked after thirty days, saying who has not answered', async () => {
    await told(chat, anna, await held(), 'Justera');
    await town.letItBe('2025-03-17T09:00');
    await minutes('är låst, men inte justerat av alla', 'inte justerat av Bengt Åberg, som inte har svarat');
    const locked = await chat.waitFor(({ visible }) => visible.includes('Inte justerat av Forum Skill'));
    assert.match(plain(locked.visible), /har inte svarat/);
    await chat.say(anna, 'frister');
    await chat.waitFor(({ unfolded }) => plain(unfolded).includes('är inte justerat av Forum Skill'));
  });
});
