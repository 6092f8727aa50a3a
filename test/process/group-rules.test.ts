import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { agendaIn, calledMeeting, openedMeeting, takeUp } from './at-a-meeting.ts';
import { asCard, closed, openVote, plain, press, register, told, Town, typedForm } from './steering-group.ts';

type Filled = Readonly<Record<string, string>>;

const FUNKTIONSSTOD = 'Nämnden för funktionsstöd, Göteborgs stad';
const NORMA = { agreement: 'Norma', seats: { [FUNKTIONSSTOD]: 'Anna Ek', 'Forum Skill': 'Bengt Åberg' } };
const vuxenskolan = 'Vuxenskolan, företrädare 1';
const staden = 'Socialförvaltningen, företrädare 1';
const BRUKARSKOLAN = {
  agreement: 'Brukarskolan/På rätt kurs',
  seats: { [vuxenskolan]: 'Anna Ek', [staden]: 'Bengt Åberg' },
};

const textOf = ({ card }: Pressable): string => plain(JSON.stringify(card));

/** What a group decides about its own rules holds for what comes after, with a real process. */
describe('the rules of a group', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, eva: Person, gustav: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-02-12T12:55' });
    [anna, bengt, eva, gustav] = town.people('Anna Ek', 'Bengt Åberg', 'Eva Holm', 'Gustav Ås') as [
      Person,
      Person,
      Person,
      Person,
    ];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, eva, gustav]);
  });
  afterEach(() => town.demolish());

  const shows = (...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 15_000);
  const agenda = (...wanted: readonly string[]): Promise<ChatMessage> => agendaIn(chat, ...wanted);
  const formAfter = async (by: Person, on: Pressable, title: string, filled?: Filled): Promise<Pressable> =>
    asCard(await press(chat, by, on, title, filled), on);
  const rules = async (by: Person): Promise<Pressable> => {
    return typedForm(chat, by, 'regler');
  };
  /** Proposes a rule and has everybody adopt it. */
  const adopt = async (
    button: string,
    filled: Filled,
    question: string,
    decision: string,
    everybody: readonly Person[] = [anna, bengt],
  ): Promise<void> => {
    const form = await formAfter(anna, await rules(anna), button);
    assert.match(await told(chat, anna, form, 'Öppna omröstningen', filled), /Omröstningen är öppen/);
    const vote = await shows(question, 'har röstat');
    for (const person of everybody) await told(chat, person, vote, 'Ja');
    await shows(`Antaget, ${decision}`, question);
  };
  const substitutesOf = (name: string, person: string): Filled => ({
    [`Ersättare för ${name} (välj bland dem som är med i chatten)`]: person,
  });
  const bengtSends = (person: string): Filled => ({
    'Bengt Åberg (Forum Skill)': 'Ersättare',
    ...substitutesOf('Bengt Åberg', person),
  });
  const called = (): Promise<ChatMessage> => calledMeeting(chat, anna, '2025-02-12 kl 13.00');

  it('give everybody longer to answer only with a yes from every party', async () => {
    await register(chat, anna, NORMA);
    const form = await formAfter(anna, await rules(anna), 'Svarstid');
    assert.match(textOf(form), /minst en från varje part röstar ja/);
    const days = { 'Minsta antal dagar att svara mellan möten': '10' };
    await told(chat, anna, form, 'Öppna omröstningen', days);
    const first = await shows('Ska alla ha minst 10 dagar', 'minst ett ja från varje part');
    await told(chat, anna, first, 'Ja');
    await told(chat, bengt, first, 'Avstår');
    await shows('en part röstade inte ja, § 1/2025');
    await adopt('Svarstid', days, 'Ska alla ha minst 10 dagar', '§ 2/2025');
    await chat.say(anna, 'regler');
    await shows('minst 10 dagar på sig att svara', 'gruppens eget beslut § 2/2025');
    // From 12 February.
    await openVote(chat, bengt, 'Ska vi byta lokal?');
    await shows('Ska vi byta lokal?', 'sista dag 24 februari 2025');
  });

  it('are shown with their sources, and changed by a vote whose decision is the source from then on', async () => {
    await register(chat, anna, NORMA);
    await chat.say(eva, 'regler');
    const forEva = await shows('Så fattar gruppen beslut', 'Inget krav på hur många');
    assert.match(plain(forEva.visible), /förval, avtalet anger inget/);
    assert.doesNotMatch(plain(forEva.visible), /Föreslå/);
    const forAnna = await rules(anna);
    assert.match(await told(chat, eva, forAnna, 'Beslutsförhet'), /företrädare/);
    assert.doesNotMatch(textOf(forAnna), /"title":"Utslagsröst"/); // N: nobody is chair

    const form = await formAfter(anna, forAnna, 'Beslutsregel');
    const wrong = await formAfter(anna, form, 'Öppna omröstningen', {
      'Ny regel': 'Kvalificerad majoritet: minst en viss andel ja bland avgivna ja- och nejröster',
      'Andel ja vid kvalificerad majoritet': '1/3',
    });
    assert.match(textOf(wrong), /En majoritet är mer än hälften/);
    await told(chat, anna, wrong, 'Öppna omröstningen', { 'Andel ja vid kvalificerad majoritet': '2/3' });
    await told(chat, anna, form, 'Öppna omröstningen', {
      'Ny regel': 'Enhällighet: alla avgivna ja- och nejröster ska vara ja',
    });
    const vote = await shows('minst 2/3 ja bland avgivna', '0 av 2 har röstat', 'Det krävs fler ja än nej');
    await told(chat, anna, vote, 'Ja');
    await town.restart('SIGKILL');
    await told(chat, bengt, vote, 'Ja');
    await shows('Antaget, § 1/2025');

    await openVote(chat, bengt, 'Ska vi flytta?');
    await shows('Ska vi flytta?', 'minst 2/3 ja bland ja- och nejrösterna (gruppens eget beslut § 1/2025)');
    assert.match(textOf(await rules(bengt)), /gruppens eget beslut § 1\/2025/);
    const again = await formAfter(bengt, await rules(bengt), 'Beslutsregel');
    const same = await formAfter(bengt, again, 'Öppna omröstningen', {
      'Ny regel': 'Kvalificerad majoritet: minst en viss andel ja bland avgivna ja- och nejröster',
      'Andel ja vid kvalificerad majoritet': '2/3',
    });
    assert.match(textOf(same), /Den regeln gäller redan \(gruppens eget beslut § 1\/2025\)/);
  });

  it('are not changed by the group where the agreement has them (B-styrgrupp-70, B-ändringar-92)', async () => {
    await register(chat, anna, BRUKARSKOLAN);
    const card = await rules(anna);
    assert.match(textOf(card), /Styrgruppen tillämpar majoritetsbeslut/);
    assert.match(textOf(card), /Det som står i avtalet ändras bara genom en ändring av avtalet/);
    assert.doesNotMatch(textOf(card), /"title":"Beslutsregel"/);
    assert.match(textOf(card), /"title":"Utslagsröst"/); // B-styrgrupp-60: there is a chair
    const data = { setting: 'decisionRule' };
    const answer = await chat.invoke(anna, {
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'rule-form', data }, trigger: 'manual' },
      replyToId: card.id,
    });
    assert.match(JSON.stringify(answer.body), /Regeln står i avtalet.*alla parter skriver under/);
  });

  it('with a quorum: a vote in which too few take part is not adopted', async () => {
    const secondSeat = { 'Vuxenskolan, företrädare 2 (valfri)': 'Eva Holm' };
    await register(chat, anna, { ...BRUKARSKOLAN, seats: { ...BRUKARSKOLAN.seats, ...secondSeat } });
    await adopt(
      'Beslutsförhet',
      { 'Minsta antal som ska delta': '3' },
      'Ska gruppen vara beslutsför när minst 3 deltar?',
      '§ 1/2025',
      [anna, bengt, eva],
    );
    await openedMeeting(chat, anna, '2025-02-12 kl 13.00');
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    for (const person of [anna, bengt]) await told(chat, person, vote, 'Ja');
    await closed(chat, anna, vote);
    await shows('Inget beslut – gruppen var inte beslutsför, § 2/2025');
  });

  it('with a quorum: what an empty seat makes of it is said before, and empty seats lock nobody out', async () => {
    const secondSeat = { 'Vuxenskolan, företrädare 2 (valfri)': 'Eva Holm' };
    await register(chat, anna, { ...BRUKARSKOLAN, seats: { ...BRUKARSKOLAN.seats, ...secondSeat } });
    const three = { 'Minsta antal som ska delta': '3' };
    await adopt('Beslutsförhet', three, 'beslutsför när minst 3 deltar?', '§ 1/2025', [anna, bengt, eva]);
    const seats = await formAfter(eva, await shows('[Om partnerskapet]', '[Företrädare]'), 'Företrädare');
    assert.match(
      textOf(await formAfter(eva, seats, 'Borta')),
      /minst 3 personer deltar \(gruppens eget beslut § 1\/2025\)\. Är du borta utan en tillfällig företrädare/,
    );
    const leaving = await formAfter(eva, seats, 'Lämna platsen');
    assert.match(textOf(leaving), /bara 2 platser tillsatta, och då räknas bara de: alla 2 måste delta/);
    assert.match(
      textOf(await typedForm(chat, anna, 'registrera')),
      /Är färre platser än så tillsatta räknas de som är tillsatta/,
    );
    await told(chat, eva, leaving, 'Lämna platsen');
    await openedMeeting(chat, anna, '2025-02-12 kl 13.00');
    await takeUp(chat, anna, 'Ekonomi');
    const deciding = await formAfter(anna, await agenda('Ekonomi · Behandlas nu'), 'Besluta');
    const words = { Beslut: 'Vi köper en dator.' };
    assert.match(await told(chat, anna, deciding, 'Besluta', words), /Förslaget finns i chatten/);
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    for (const person of [anna, bengt]) await told(chat, person, vote, 'Ja');
    await shows('Antaget, § 2/2025', 'Ska vi flytta?');
  });

  it('without one about substitutes: a name is written, and that person has no vote', async () => {
    await register(chat, anna, NORMA);
    await calledMeeting(chat, anna, '2025-02-20 kl 13.00', '[Kommer]');
    await town.restart('SIGTERM', { START_TIME: '2025-02-20T12:55' });
    const form = await formAfter(anna, await shows('[Öppna mötet]'), 'Öppna mötet');
    const asked = await formAfter(anna, form, 'Öppna mötet', { 'Bengt Åberg (Forum Skill)': 'Ersättare' });
    assert.match(textOf(asked), /Det framgår inte vem som är ersättare för Bengt Åberg/);
    assert.match(textOf(asked), /Ersättare kan vara med men inte rösta/);
    await told(chat, anna, asked, 'Öppna mötet', { 'Ersättare för Bengt Åberg': 'Eva Holm' });
    await agenda('Eva Holm för Bengt Åberg');
    await chat.say(anna, 'rösta Ska vi flytta?');
    await chat.waitFor(({ text }) => plain(text).includes('ingen som kan rösta för Forum Skill är här'));
    // What the notice said in time can be voted on all the same.
    await takeUp(chat, anna, 'Ekonomi');
    const ask = await formAfter(anna, await agenda('Ekonomi · Behandlas nu'), 'Rösta');
    await told(chat, anna, ask, 'Öppna omröstningen', {
      Fråga: 'Ska vi flytta?',
      'Vad gäller beslutet?': 'Annat',
    });
    const vote = await shows('Ska vi flytta?', 'har röstat');
    assert.match(await told(chat, eva, vote, 'Ja'), /står inte i röstlängden/);
    // Whoever comes after all is there from then on, and votes.
    const joining = await formAfter(bengt, vote, 'Ja');
    assert.match(textOf(joining), /Är du med på mötet nu\?/);
    assert.match(await told(chat, bengt, joining, 'Ja, jag är med och röstar'), /röstat ja/);
    await agenda('Närvarande: Anna Ek och Bengt Åberg');
    assert.match(await told(chat, anna, vote, 'Ja'), /röstat ja/);
    await shows('§ 1/2025 · omröstning', 'Antaget', '2 röstade ja');
  });

  it('that let substitutes vote: one chosen in the chat votes, is recused and reserves in the place of another', async () => {
    await register(chat, anna, NORMA);
    await adopt(
      'Ersättare',
      { 'Högsta antal ersättare för varje part på ett möte': '1' },
      'högst en för varje part?',
      '§ 1/2025',
    );
    const notice = await called();
    // Answered in the personal chat, where the choices are the group's members all the same.
    const bengts = town.teams.personalChat(bengt.id);
    assert.ok(bengts);
    const own = await bengts.waitFor(({ visible }) => visible.includes('[Ersättare]'), 15_000);
    const answer = asCard(await press(bengts, bengt, own, 'Ersättare'), own);
    assert.doesNotMatch(textOf(answer), /Anna Ek/);
    await told(bengts, bengt, answer, 'Svara', { 'Ersättare som är med i chatten': 'Gustav Ås' });
    await shows('Gustav Ås i stället för Bengt Åberg');

    const form = await formAfter(anna, notice, 'Öppna mötet');
    assert.match(textOf(form), /högst en ersättare för varje part \(gruppens eget beslut § 1\/2025\)/);
    await told(chat, anna, form, 'Öppna mötet');
    const card = await agenda('Gustav Ås, tjänstgörande ersättare för Bengt Åberg');
    // Corrected: it is Eva who came.
    const others = await formAfter(anna, card, 'Ändra närvaro');
    const refused = await press(chat, anna, others, 'Spara', bengtSends('Eva Holm'));
    assert.match(JSON.stringify(refused), /Vem som tjänstgör för Bengt Åberg/);
    const correct = await formAfter(bengt, card, 'Ändra närvaro');
    await told(chat, bengt, correct, 'Spara', bengtSends('Eva Holm'));
    await agenda('Eva Holm, tjänstgörande ersättare för Bengt Åberg');

    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    assert.match(await told(chat, gustav, vote, 'Ja'), /står inte i röstlängden/);
    assert.match(await told(chat, bengt, vote, 'Ja'), /röstar Eva Holm i ditt ställe/);
    assert.match(await told(chat, eva, vote, 'Nej'), /röstat nej/);
    await told(chat, anna, vote, 'Ja');
    await shows('§ 2/2025 · omröstning', 'lika röstetal', 'Eva Holm');

    const reserve = await formAfter(eva, await agenda('[Anmäl reservation]'), 'Anmäl reservation');
    assert.match(
      await told(chat, eva, reserve, 'Anmäl reservation', { 'Din reservation': 'För dyrt' }),
      /§ 2\/2025/,
    );
    assert.match(await told(chat, eva, await agenda(), 'Avsluta mötet'), /bara gruppens företrädare/);
    assert.match(await told(chat, gustav, await agenda(), 'Anmäl reservation'), /bara gruppens företrädare/);

    const next = await openVote(chat, anna, 'Ska vi köpa av Evas bolag?');
    const recusal = await formAfter(eva, next, 'Jäv');
    await told(chat, eva, recusal, 'Anmäl jäv', { 'Skäl för jäv': 'Jag äger bolaget.' });
    await told(chat, anna, next, 'Ja');
    await shows('§ 3/2025 · omröstning', 'Jag äger bolaget.');
  });
});
