import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { NORMA } from './groups.ts';
import { asCard, openVote, plain, press, register, told, Town } from './steering-group.ts';

/** A representative who has to ask their own party first, with a real process. */
describe('a yes with a proviso', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, okand: Person;

  beforeEach(async () => {
    town = await Town.build();
    [anna, bengt, okand] = town.people('Anna Ek', 'Bengt Åberg', 'Okänd Person') as [Person, Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, okand]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const textOf = ({ card }: Pressable): string => plain(JSON.stringify(card));
  const shows = (...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 15_000);
  const formAfter = async (by: Person, on: Pressable, title: string): Promise<Pressable> =>
    asCard(await press(chat, by, on, title), on);
  const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
  const body = { 'Med förbehåll för beslut i': 'nämnden' };

  it('makes a decision conditional until its party has entered its own decision', async () => {
    const seats = await formAfter(anna, await shows('[Om partnerskapet]', '[Företrädare]'), 'Företrädare');
    await told(chat, anna, await formAfter(anna, seats, 'Mandat'), 'Spara', {
      Plats: 'Funktionsstöd: Anna Ek',
      'Får besluta om': 'Löpande frågor',
      'Högsta belopp i kronor (lämna tomt om inget är satt)': '50 000',
    });

    const vote = await openVote(chat, bengt, 'Ska vi köpa en dator för 60 000 kr?');
    assert.match(await told(chat, okand, vote, 'Ja, med förbehåll'), /står inte i röstlängden/);
    const form = await formAfter(anna, vote, 'Ja, med förbehåll');
    assert.match(textOf(form), /Mandat: Löpande frågor, högst 50 000 kr/);
    const wrong = await press(chat, anna, form, 'Rösta ja', { 'Med förbehåll för beslut i': '890201-3286' });
    assert.match(textOf(asCard(wrong, form)), /personnummer/);
    assert.match(
      await told(chat, anna, form, 'Rösta ja', body),
      /röstat ja, med förbehåll för beslut i nämnden/,
    );
    await town.restart('SIGKILL');
    await told(chat, bengt, vote, 'Ja');
    const result = await shows(
      'Antaget med förbehåll, 2 röster',
      'Villkorat: Anna Ek röstade ja med förbehåll',
    );

    await chat.say(anna, 'status');
    await chat.waitFor(({ unfolded }) => plain(unfolded).includes('Villkorade beslut'));
    const waiting = await formAfter(bengt, await shows('[Om partnerskapet]', '[Företrädare]'), 'Företrädare');
    assert.match(textOf(waiting), /Röstade ja till § 1\/\d{4} med förbehåll för beslut i nämnden/);

    // Only her own party says what it has decided.
    assert.match(
      await told(chat, bengt, result, 'Skriv in beslutet'),
      /Förbehållet gäller ett beslut hos .*funktionsstöd/,
    );
    const entering = await formAfter(anna, result, 'Skriv in beslutet');
    const entered = {
      'Beslutet (till exempel protokoll och paragraf, eller diarienummer)': 'Nämnden § 12',
      'Beslutets dag': today(),
    };
    assert.match(await told(chat, anna, entering, 'Skriv in', entered), /inskrivet/);
    await shows('gäller nu', 'Det är beslutat: ”Nämnden § 12”');
    assert.match(await told(chat, anna, entering, 'Skriv in', entered), /inskrivet/);
    await chat.say(bengt, 'beslut dator');
    await shows('Antaget med förbehåll', 'Det är beslutat: ”Nämnden § 12”');
  });

  it('to a change of the agreement lets nobody sign before it is met', async () => {
    await chat.say(bengt, 'ändring Avtalet gäller till 2027');
    const vote = await shows('Avtalet gäller till 2027', 'har röstat');
    await told(chat, anna, await formAfter(anna, vote, 'Ja, med förbehåll'), 'Rösta ja', body);
    await told(chat, bengt, vote, 'Ja');
    const result = await shows('Antaget med förbehåll', 'Avtalet gäller till 2027');
    await chat.say(anna, 'ändringar');
    const none = await chat.waitFor(({ visible }) => /[Ii]nga ändringar|[Ii]ngen ändring/.test(visible));
    assert.ok(none);
    const entering = await formAfter(anna, result, 'Skriv in beslutet');
    await told(chat, anna, entering, 'Skriv in', {
      'Beslutet (till exempel protokoll och paragraf, eller diarienummer)': 'Nämnden § 12',
      'Beslutets dag': today(),
    });
    await shows('Väntar på underskrift');
  });
});
