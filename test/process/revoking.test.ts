import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { asCard, openVote, plain, press, register, told, Town } from './steering-group.ts';

const FUNKTIONSSTOD = 'Nämnden för funktionsstöd, Göteborgs stad';
const NORMA = { agreement: 'Norma', seats: { [FUNKTIONSSTOD]: 'Anna Ek', 'Forum Skill': 'Bengt Åberg' } };
const WANTED = { replace: 'Beslutet ersätts med ett nytt', revoke: 'Beslutet upphävs' };

/** A decision that was wrong is put right by another, with a real process. */
describe('a decision that no longer holds', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-02-12T12:55' });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const shows = (...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 15_000);
  const formAfter = async (by: Person, on: Pressable, title: string): Promise<Pressable> =>
    asCard(await press(chat, by, on, title), on);
  const bothSayYes = async (vote: Pressable): Promise<void> => {
    for (const person of [anna, bengt]) await told(chat, person, vote, 'Ja');
  };

  it('is replaced, and both ends of it say so in the log', async () => {
    await bothSayYes(await openVote(chat, anna, 'Ska vi ses på måndagar?'));
    await shows('Antaget', '§ 1/2025', 'Ska vi ses på måndagar?');
    await chat.say(bengt, 'beslut');
    const log = await shows('Ett beslut', '[Upphäv eller ersätt]');
    const form = await formAfter(bengt, log, 'Upphäv eller ersätt');
    const filled = { Beslut: '§ 1/2025: Ska vi ses på måndagar?', 'Vad vill du föreslå?': WANTED.replace };
    const missing = asCard(await press(chat, bengt, form, 'Öppna omröstningen', filled), form);
    assert.match(plain(JSON.stringify(missing.card)), /Det behöver rättas/);
    const answer = await told(chat, bengt, missing, 'Öppna omröstningen', {
      'Det nya beslutet (om det ersätts)': 'Vi ses på torsdagar.',
    });
    assert.match(answer, /Omröstningen är öppen/);
    await bothSayYes(await shows('ersättas med: ”Vi ses på torsdagar.”?', 'har röstat'));
    await shows('Det här gäller i stället för § 1/2025', '§ 2/2025');
    await shows('Ersatt genom § 2/2025.', 'Ska vi ses på måndagar?');
    await chat.say(anna, 'beslut');
    await shows('2 beslut', 'Ersätter § 1/2025.', 'Ersatt genom § 2/2025.');
  });

  it('is an amendment that nobody signs: it lapses, and nobody is reminded of it', async () => {
    await chat.say(anna, 'ändring Avtalet förlängs till och med den 31 december 2026.');
    await bothSayYes(await shows('Avtalet förlängs', 'har röstat', 'minst ett ja från varje part'));
    const amendment = await shows('Väntar på underskrift', '[Upphäv ändringen]');
    const form = await formAfter(bengt, amendment, 'Upphäv ändringen');
    const answer = await told(chat, bengt, form, 'Öppna omröstningen', {
      'Vad vill du föreslå?': WANTED.revoke,
    });
    assert.match(answer, /Omröstningen är öppen/);
    const vote = await shows('upphävas?', 'har röstat');
    const waiting = await press(chat, anna, amendment, 'Registrera underskrift');
    assert.match(plain(JSON.stringify(waiting)), /avgöra om ändringen ska upphävas/);
    await bothSayYes(vote);
    await shows('Förfallen: upphävd genom § 2/2025');
    await chat.say(anna, 'ändring');
    await shows('Ändringar av avtalet', 'Förfallen: upphävd genom § 2/2025.');
  });
});
