import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { openedVote } from './opened-vote.ts';
import { NORMA } from './groups.ts';
import { plain, register, told, Town } from './steering-group.ts';

/** Per capsulam, with a real process that is restarted at later days over the same database. */
describe('a vote in writing', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-01-02' });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const asked = (): Promise<ChatMessage> =>
    openedVote(chat, anna, { question: 'Ska vi byta lokal?', written: true, lastDay: '2025-01-20' });
  const shows = (vote: ChatMessage, ...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(
      ({ id, visible }) => id === vote.id && wanted.every((text) => plain(visible).includes(text)),
    );
  const reminded = (person: Person, of: string): Promise<ChatMessage> =>
    town.teams.waitUntil(
      () => town.teams.personalChat(person.id)?.fromBot.find(({ visible }) => plain(visible).includes(of)),
      10_000,
    );
  const reminders = (person: Person): number =>
    (town.teams.personalChat(person.id)?.fromBot ?? []).filter(
      ({ visible }) => visible.includes('Påminnelse') && plain(visible).includes('Ska vi byta lokal?'),
    ).length;

  it('begins when all have accepted it, reminds only those waited for, and is reported at the next meeting', async () => {
    const vote = await asked();
    await shows(vote, '0 av 2 har godkänt skriftlig omröstning', '[Godkänn skriftlig omröstning]');
    assert.doesNotMatch(plain(vote.visible), /\[Ja\]/);
    assert.match(
      await told(chat, anna, vote, 'Godkänn skriftlig omröstning'),
      /Du har godkänt skriftlig omröstning\. En person har inte svarat än\./,
    );
    await shows(vote, '1 av 2 har godkänt skriftlig omröstning');

    await town.restart('SIGKILL', { START_TIME: '2025-01-13' });
    await reminded(bengt, 'Svara om du godkänner att ”Ska vi byta lokal?” avgörs skriftligt');
    assert.equal(reminders(anna), 0);
    // A reminder that is not recorded as posted would be made anew after the next start, of what is owed then.
    await town.settled();
    assert.match(await told(chat, bengt, vote, 'Godkänn skriftlig omröstning'), /så nu går det att rösta/);
    await shows(vote, '0 av 2 har röstat', '[Ja]');
    const begun = (message: ChatMessage): boolean =>
      /^Rösta senast 20 januari 2025:/.test(plain(message.summary));
    assert.match(
      (await chat.waitFor((message) => message.id !== vote.id && begun(message))).visible,
      /@|<at>/,
    );
    await told(chat, bengt, vote, 'Ja');

    await town.restart('SIGKILL', { START_TIME: '2025-01-17' });
    await reminded(anna, 'Rösta om ”Ska vi byta lokal?”');
    assert.equal(reminders(bengt), 1);
    await told(chat, anna, vote, 'Ja');
    await shows(vote, 'Antaget, § 1/2025');

    await chat.say(anna, 'dagordning');
    await chat.waitFor(({ unfolded }) => plain(unfolded).includes('Avgjordes mellan mötena, § 1/2025'));
  });

  it('ends with one who does not accept it, and asks for no reason', async () => {
    const vote = await asked();
    await told(chat, anna, vote, 'Godkänn skriftlig omröstning');
    assert.match(
      await told(chat, bengt, vote, 'Godkänn inte'),
      /avslutad\. Frågan behöver tas upp på ett möte/,
    );
    const card = await shows(vote, 'Avslutad');
    assert.match(plain(card.visible), /1 av 2 godkände skriftlig omröstning/);
    assert.match(plain(JSON.stringify(card.card)), /Godkände inte:.*Bengt Åberg/);
    assert.match(await told(chat, anna, vote, 'Ja').catch(String), /0 buttons “Ja”/);
  });
});
