import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { agendaIn, minutesIn, openedMeeting, unfolded } from './at-a-meeting.ts';
import { NORMA } from './groups.ts';
import { asCard, openVote, plain, press, register, told, Town } from './steering-group.ts';

/** Whoever does not stand behind what a vote during a meeting led to says so from the result's own card. */
describe('a reservation from the result', function () {
  this.timeout(30_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  const shows = (...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)));
  const formAfter = async (by: Person, on: Pressable, title: string): Promise<Pressable> =>
    asCard(await press(chat, by, on, title), on);

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-02-12T12:55' });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
    await openedMeeting(chat, anna, '2025-02-12 kl 13.00');
  });
  afterEach(() => town.demolish());

  it('stands in the minutes and the log; when the meeting is over the button is gone', async () => {
    const vote = await openVote(chat, anna, 'Ska vi byta lokal?');
    for (const person of [anna, bengt]) await told(chat, person, vote, 'Ja');
    const result = await shows('§ 1/2025 · omröstning', 'Antaget med 2 röster', '[Anmäl reservation]');
    const form = await formAfter(bengt, result, 'Anmäl reservation');
    assert.match(JSON.stringify(form.card), /"value":"2025-1"/);
    const reserved = { 'Din reservation': 'Kostnaden saknas.' };
    assert.match(await told(chat, bengt, form, 'Anmäl reservation', reserved), /§ 1\/2025/);

    await chat.say(anna, 'beslut');
    await shows('Ett beslut', 'Reservation av Bengt Åberg: Kostnaden saknas.');
    const agenda = await agendaIn(chat);
    await told(chat, anna, await formAfter(anna, agenda, 'Avsluta mötet'), 'Avsluta mötet');
    const minutes = unfolded(await minutesIn(chat, 'Protokoll 1/2025'), 'Hela protokollet');
    assert.match(minutes.text, /Omröstning § 1\/2025: Ska vi byta lokal\?/);
    assert.match(minutes.text, /2 röstade ja och ingen nej/);
    assert.match(minutes.text, /Reservation av Bengt Åberg: Kostnaden saknas\./);
    await chat.waitFor(
      ({ id, visible }) => id === result.id && !plain(visible).includes('Anmäl reservation'),
    );
    assert.match(await told(chat, bengt, form, 'Anmäl reservation', reserved), /avslutat/);
  });
});
