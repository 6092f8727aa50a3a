import assert from 'node:assert/strict';
import { invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { openedVote } from './opened-vote.ts';
import { NORMA } from './groups.ts';
import { asCard, plain, register, sentUnchecked, told, Town, typedForm } from './steering-group.ts';

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
    openedVote(chat, anna, { question: 'Ska vi byta lokal?', lastDay: '2025-01-20' });
  const shows = (vote: ChatMessage, ...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(
      ({ id, visible }) => id === vote.id && wanted.every((text) => plain(visible).includes(text)),
      15_000,
    );
  /** The message in the person's own chat. */
  const personal = (person: Person, of: string): Promise<ChatMessage> =>
    town.teams.waitUntil(
      () => town.teams.personalChat(person.id)?.fromBot.find(({ visible }) => plain(visible).includes(of)),
      15_000,
    );
  const reminders = (person: Person): number =>
    (town.teams.personalChat(person.id)?.fromBot ?? []).filter(
      ({ visible }) => visible.includes('Påminnelse') && plain(visible).includes('Ska vi byta lokal?'),
    ).length;
  const own = async (person: Person, vote: Pressable): Promise<Pressable> =>
    asCard(invokeAnswer(await chat.look(person, vote)), vote);
  const agendaWith = async (text: string): Promise<void> => {
    await chat.say(anna, 'dagordning');
    await chat.waitFor(({ unfolded }) => plain(unfolded).includes(text), 15_000);
  };

  it('is told to each in person, reminds only those waited for, closes with the last answer, and is reported', async () => {
    const vote = await asked();
    const card = await shows(vote, 'Skriftlig omröstning', '20 januari 2025', '0 av 2 har röstat', '[Ja]');
    assert.match(
      plain(card.visible),
      /Den som svarar godkänner att frågan avgörs skriftligt \(per capsulam\)/,
    );
    const bengts = await personal(bengt, 'Ska vi byta lokal?');
    assert.match(
      plain(bengts.visible),
      /Du har inte röstat\.[^]*\[Ja\][^]*\[Nej till skriftlig omröstning\]/,
    );
    assert.match(plain(bengts.summary), /^Rösta senast 20 januari 2025: Ska vi byta lokal\?/);

    await told(chat, anna, vote, 'Ja');
    assert.match(await told(chat, anna, await own(anna, vote), 'Ångra'), /Din röst är borttagen/);
    await shows(vote, '0 av 2 har röstat');
    await told(chat, anna, vote, 'Nej');
    await shows(vote, '1 av 2 har röstat');

    await town.restart('SIGKILL', { START_TIME: '2025-01-17' });
    await personal(bengt, 'Rösta om ”Ska vi byta lokal?”');
    assert.equal(reminders(anna), 0);
    assert.match(await told(chat, anna, vote, 'Ja'), /Din röst är ändrad/);
    const inPerson = town.teams.personalChat(bengt.id);
    assert.ok(inPerson);
    assert.match(await told(inPerson, bengt, bengts, 'Ja'), /Alla har nu röstat.*§ 1\/2025/);
    await shows(vote, 'Antaget, § 1/2025');
    await agendaWith('Avgjordes mellan mötena, § 1/2025');
  });

  it('is ended early by nobody, and is not decided when an answer is missing at its last day', async () => {
    const vote = await asked();
    await told(chat, anna, vote, 'Ja');
    const card = await shows(vote, '1 av 2 har röstat');
    for (const seen of [card, await own(anna, vote)])
      assert.doesNotMatch(JSON.stringify(seen.card), /close-vote|call-missing/);
    await chat.say(anna, 'avsluta');
    await chat.waitFor(({ text }) =>
      plain(text).includes('En skriftlig omröstning kan ingen avsluta i förtid'),
    );

    await town.restart('SIGKILL', { START_TIME: '2025-01-21' });
    await shows(vote, 'Inte avgjord, § 1/2025');
    await agendaWith('Blev inte avgjord i omröstningen mellan mötena, § 1/2025');
  });

  it('ends with one who does not accept the form, asks for no reason, and waits for a meeting', async () => {
    const vote = await asked();
    await told(chat, anna, vote, 'Ja');
    assert.match(await told(chat, bengt, vote, 'Nej till skriftlig omröstning'), /avslutad\. Frågan/);
    await shows(vote, 'Avslutad');
    const result = await chat.waitFor(
      ({ id, visible }) => id !== vote.id && plain(visible).includes('§ 1/2025'),
    );
    assert.match(plain(result.visible), /Någon ville att frågan skulle tas upp på ett möte/);
    assert.match(await told(chat, anna, vote, 'Ja').catch(String), /0 buttons “Ja”/);
    await agendaWith('Blev inte avgjord i omröstningen mellan mötena, § 1/2025');
  });

  it('is taken back by whoever put the question, until somebody has answered', async () => {
    const first = await asked();
    await told(chat, anna, await own(anna, first), 'Ta tillbaka frågan');
    await shows(first, 'Tillbakatagen');
    const second = await openedVote(chat, anna, { question: 'Ska vi byta dag?', lastDay: '2025-01-20' });
    const annas = await own(anna, second);
    await told(chat, bengt, second, 'Ja');
    assert.match(await told(chat, anna, annas, 'Ta tillbaka frågan'), /Någon har redan svarat/);
    assert.doesNotMatch(JSON.stringify((await own(bengt, second)).card), /withdraw-vote/);
  });

  it('has five working days at least, whatever day is filled in', async () => {
    const form = await typedForm(chat, anna, 'rösta');
    assert.match(JSON.stringify(form.card), /"min":"2025-01-10"/, 'the sixth is a holiday');
    const tooSoon = { question: 'Ska vi byta lokal?', lastDay: '2025-01-09' };
    const again = await sentUnchecked(chat, anna, form, 'open-vote', tooSoon);
    assert.match(plain(JSON.stringify(again.card)), /tidigast vara den 10 januari 2025/);
  });
});
