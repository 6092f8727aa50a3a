import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { NORMA } from './groups.ts';
import { asCard, openVote, plain, press, register, told, Town } from './steering-group.ts';

/** From a vote to its result, to the same question again: the whole way, as people go it. */
describe('a vote that is held again', function () {
  this.timeout(30_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, outsider: Person;

  const QUESTION = 'Ska vi flytta?';
  const REASON = 'Bengt hade inte sett underlaget.';
  const result = (number: number, ...also: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(
      ({ visible }) =>
        new RegExp(`^§ ${number}/\\d{4} · omröstning `, 'm').test(plain(visible)) &&
        also.every((text) => plain(visible).includes(text)),
    );

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-02-12T13:00' });
    [anna, bengt, outsider] = town.people('Anna Ek', 'Bengt Åberg', 'Okänd Person') as [
      Person,
      Person,
      Person,
    ];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, outsider]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  async function tiedVote(): Promise<ChatMessage> {
    const vote = await openVote(chat, anna, QUESTION);
    await told(chat, anna, vote, 'Ja');
    await told(chat, bengt, vote, 'Nej');
    await chat.waitFor(({ id, visible }) => id === vote.id && plain(visible).includes('2 av 2 röstade'));
    return result(1, 'Inte antaget – lika röstetal', '1 röstade ja och 1 nej');
  }

  async function heldAgain(tied: ChatMessage): Promise<ChatMessage> {
    const form = asCard(await press(chat, bengt, tied, 'Ta om omröstningen'), tied);
    const said = await told(chat, bengt, form, 'Öppna ny omröstning', {
      'Varför ska omröstningen tas om?': REASON,
    });
    assert.match(said, /Den nya omröstningen är öppen/);
    return chat.waitFor(
      ({ id, visible }) =>
        id !== tied.id && plain(visible).includes(QUESTION) && plain(visible).includes('0 av 2 har röstat'),
    );
  }

  it('keeps the first result, and the two refer to each other in cards and log', async () => {
    const tied = await tiedVote();
    const again = await heldAgain(tied);
    await chat.waitFor(
      ({ id, visible }) => id === tied.id && /En ny omröstning om frågan pågår/.test(visible),
    );

    await told(chat, anna, again, 'Ja');
    await told(chat, bengt, again, 'Ja');
    const second = await result(2, 'Antaget', 'Ny omröstning efter § 1/2025', REASON);
    assert.notEqual(second.id, tied.id);
    const first = await chat.waitFor(
      ({ id, visible }) => id === tied.id && plain(visible).includes('Ny omröstning: § 2/2025.'),
    );
    assert.match(plain(first.visible), /lika röstetal/, 'what came of it first stands');
    assert.doesNotMatch(plain(first.visible), /Ta om omröstningen/);
    assert.equal(chat.fromBot.filter(({ visible }) => plain(visible).includes('· omröstning')).length, 2);

    await chat.say(anna, 'beslut flytta');
    const log = await chat.waitFor(({ visible }) => plain(visible).includes('2 beslut om ”flytta”'));
    assert.match(plain(log.visible), /Ny omröstning: § 2\/2025\./);
    assert.match(
      plain(log.visible),
      /Ny omröstning efter § 1\/2025\. Skäl: Bengt hade inte sett underlaget\./,
    );
    assert.match(plain(log.visible), /Omröstning mellan möten\./);
    await chat.say(anna, 'status');
    const status = await chat.waitFor(({ visible }) => plain(visible).includes('Om partnerskapet'));
    assert.doesNotMatch(plain(status.visible), /nästa möte[^\n]*\n[^\n]*Ska vi flytta/);
  });

  it('is opened once however often the form is sent, and only with a reason and by a representative', async () => {
    const tied = await tiedVote();
    const asItWas = { id: tied.id, card: tied.card };
    assert.match(await told(chat, outsider, tied, 'Ta om omröstningen'), /företrädare/);
    const form = asCard(await press(chat, anna, tied, 'Ta om omröstningen'), tied);
    const filled = { 'Varför ska omröstningen tas om?': 'För 890201-3286' };
    const refused = asCard(await press(chat, anna, form, 'Öppna ny omröstning', filled), tied);
    assert.match(JSON.stringify(refused.card), /Det behöver rättas/);
    assert.match(JSON.stringify(refused.card), /För 890201-3286/, 'what was typed is kept');
    assert.deepEqual(await press(chat, anna, refused, 'Tillbaka'), { kind: 'closed' });

    const right = { 'Varför ska omröstningen tas om?': REASON };
    await told(chat, anna, form, 'Öppna ny omröstning', right);
    await told(chat, anna, form, 'Öppna ny omröstning', right);
    await chat.waitFor(
      ({ id, visible }) => id === tied.id && /En ny omröstning om frågan pågår/.test(visible),
    );
    assert.match(await told(chat, bengt, asItWas, 'Ta om omröstningen'), /redan/);
    await town.settled();
    const cards = chat.fromBot.filter(({ visible }) => plain(visible).includes('0 av 2 har röstat'));
    assert.equal(cards.length, 1);
  });
});
