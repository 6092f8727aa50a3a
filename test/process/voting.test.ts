import assert from 'node:assert/strict';
import { invokeActivity } from '../support/chat-double/activities.ts';
import { pressButton } from '../support/chat-double/card-pressing.ts';
import { invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, Person, Pressable } from '../support/chat-double/index.ts';
import { BRUKARSKOLAN, NORMA } from './groups.ts';
import { asCard, openVote, plain, press, register, sentenceOf, told, Town } from './steering-group.ts';

/** The whole way, as people go it: a real process, real tokens over HTTP, a real SQLite file. */
describe('a steering group', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, cecilia: Person, david: Person, eva: Person, outsider: Person;

  const everyone = (): Person[] => [anna, bengt, cecilia, david, eva];
  const result = (wanted: string): Promise<{ visible: string; summary: string }> =>
    chat.waitFor(({ visible }) => plain(visible).includes(wanted) && /röstade ja och/.test(visible), 20_000);

  beforeEach(async () => {
    town = await Town.build();
    [anna, bengt, cecilia, david, eva, outsider] = town.people(
      'Anna Ek',
      'Bengt Åberg',
      'Cecilia Öst',
      'David Nord',
      'Eva Håkans',
      'Okänd Person',
    ) as [Person, Person, Person, Person, Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [...everyone(), outsider]);
  });
  afterEach(() => town.demolish());

  it('is greeted, registers, votes and finds its decision (B-styrgrupp-70)', async () => {
    await chat.addBot();
    await chat.waitFor(({ visible }) => plain(visible).includes('[Registrera]'));
    const status = await register(chat, anna, BRUKARSKOLAN);
    assert.match(plain(status.visible), /Brukarskolan/);
    assert.match(plain(status.unfolded), /Beslutsregel: Enkel majoritet.*avtalet, avsnitt Styrgrupp/);

    const vote = await openVote(chat, cecilia, 'Ska vi söka medel?');
    for (const [person, button] of [
      [anna, 'Ja'],
      [bengt, 'Nej'],
      [cecilia, 'Ja'],
      [david, 'Avstår'],
    ] as const) {
      await told(chat, person, vote, button);
    }
    await chat.waitFor(({ id, visible }) => id === vote.id && plain(visible).includes('4 av 5 har röstat'));
    assert.match(await told(chat, bengt, vote, 'Ja'), /röstat ja/);
    await told(chat, eva, vote, 'Nej');

    const card = await result('§ 1/');
    assert.match(plain(card.visible), /Antaget/);
    assert.match(plain(card.visible), /3 röstade ja och 1 nej/);
    assert.match(plain(card.summary), /^Antaget \d–\d, § 1\/\d{4}: Ska vi söka medel\?/);
    await chat.say(david, 'beslut medel');
    await chat.waitFor(
      ({ visible }) => plain(visible).includes('Ska vi söka medel?') && plain(visible).includes('Ett beslut'),
    );
  });

  it('with one representative each sends a tie to dialogue (N11-15, N19-38)', async () => {
    await register(chat, bengt, NORMA);
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    await told(chat, anna, vote, 'Ja');
    await told(chat, bengt, vote, 'Nej');
    const card = await chat.waitFor(
      ({ visible }) => plain(visible).includes('lika röstetal') && plain(visible).includes('dialog'),
    );
    assert.match(plain(card.visible), /avtalet, avsnitt 19/);
    assert.match(plain(card.visible), /förval/);
    await chat.say(anna, 'status');
    await chat.waitFor(
      ({ visible }) => plain(visible).includes('nästa möte') && plain(visible).includes('Ska vi flytta?'),
    );
  });

  it('refuses privately what may not be done, and nothing changes', async () => {
    await register(chat, anna, NORMA);
    const vote = await openVote(chat, anna, 'Ska vi?');
    const posts = chat.fromBot.length;

    assert.match(await told(chat, outsider, vote, 'Ja'), /röstlängden/);
    const elsewhere = town.teams.groupChat('En annan grupp', everyone());
    await register(elsewhere, anna, NORMA);
    assert.match(await told(elsewhere, anna, vote, 'Ja'), /omröstning/);
    const unregistered = town.teams.groupChat('Ny chatt', everyone());
    assert.match(await told(unregistered, anna, vote, 'Ja'), /registrera/);
    for (const data of [undefined, null, 7, 'x', { vote: 7 }, { vote: 'x'.repeat(200) }, { choice: 'yes' }]) {
      const value = { action: { type: 'Action.Execute', verb: 'cast-ballot', data } };
      const { status, body } = await chat.invoke(anna, {
        name: 'adaptiveCard/action',
        value,
        replyToId: vote.id,
      });
      assert.equal(status, 200);
      assert.match(JSON.stringify(body), /application\/vnd\.microsoft\.activity\.message/);
    }
    const data = { vote: idOf(vote) };
    for (const verb of ['close-vote', 'call-missing']) {
      const value = { action: { type: 'Action.Execute', verb, data } };
      const answer = invokeAnswer(await chat.invoke(anna, { name: 'adaptiveCard/action', value }));
      assert.match(sentenceOf(answer), /En skriftlig omröstning kan ingen avsluta i förtid/);
    }
    for (const person of [bengt, anna]) await told(chat, person, vote, 'Nej');
    assert.match(await told(chat, anna, vote, 'Ja'), /§ 1\//);

    const card = await result('§ 1/');
    assert.match(plain(card.visible), /Ingen röstade ja och 2 nej/);
    assert.equal(chat.fromBot.length, posts + 1, 'only the result was posted');
  });

  it('takes recusal with its reason, and the rest decide (B-grund-51)', async () => {
    await register(chat, anna, BRUKARSKOLAN);
    const vote = await openVote(chat, anna, 'Ska Annas bolag anlitas?');
    await told(chat, anna, vote, 'Ja');
    const form = asCard(await press(chat, anna, vote, 'Jäv'), vote);
    assert.match(await told(chat, anna, form, 'Anmäl jäv', { 'Skäl för jäv': 'Jag äger bolaget' }), /jäv/i);
    assert.match(await told(chat, anna, vote, 'Ja'), /jäv/i);
    for (const person of [bengt, cecilia, david, eva]) await told(chat, person, vote, 'Ja');
    const card = await result('§ 1/');
    assert.match(plain(card.visible), /4 röstade ja och ingen nej/);
    assert.match(plain(card.visible), /Jag äger bolaget/);
  });

  it('loses no vote when the process is killed in the middle, and counts none twice', async () => {
    await register(chat, anna, BRUKARSKOLAN);
    const vote = await openVote(chat, anna, 'Ska vi fortsätta?');
    await told(chat, anna, vote, 'Ja');
    await told(chat, bengt, vote, 'Nej');
    await town.restart('SIGKILL');
    await chat.waitFor(
      ({ id, visible }) => id === vote.id && plain(visible).includes('2 av 5 har röstat'),
      15_000,
    );
    await told(chat, cecilia, vote, 'Ja');
    await town.restart('SIGKILL');
    await told(chat, bengt, vote, 'Nej');
    await told(chat, david, vote, 'Ja');
    await told(chat, eva, vote, 'Nej');
    await town.restart('SIGKILL');
    const card = await result('§ 1/');
    assert.match(plain(card.visible), /3 röstade ja och 2 nej/);
    const results = chat.fromBot.filter(({ visible }) => plain(visible).includes('3 röstade ja och 2 nej'));
    assert.equal(results.length, 1);
  });

  it('is told the same when Teams sends an activity again', async () => {
    await register(chat, anna, NORMA);
    const { activity } = await chat.say(anna, 'rösta En gång?');
    await chat.waitFor(
      ({ visible }) => plain(visible).includes('En gång?') && plain(visible).includes('har röstat'),
    );
    await chat.send(activity);
    await chat.say(anna, 'status');
    const status = await chat.waitFor(
      ({ visible }) => plain(visible).includes('Om partnerskapet') && plain(visible).includes('En gång?'),
    );
    assert.equal(plain(status.visible).split('En gång?').length, 2, 'one open vote');
  });

  it('is told the ballot that stands when an activity comes again with another in it', async () => {
    await register(chat, anna, NORMA);
    const { id, card } = await openVote(chat, anna, 'Ska vi?');
    const { verb, data } = pressButton(card, 'Ja', {});
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const activity = invokeActivity(chat.setting, anna, {
      name: 'adaptiveCard/action',
      value,
      replyToId: id,
    });
    assert.match(sentenceOf(invokeAnswer(await chat.send(activity))), /röstat ja/);
    const altered = JSON.parse(JSON.stringify(activity).replaceAll('"yes"', '"no"')) as typeof activity;
    assert.notDeepEqual(altered, activity);
    const answer = sentenceOf(invokeAnswer(await chat.send(altered)));
    assert.match(answer, /röstat ja/);
    assert.doesNotMatch(answer, /nej/);
  });

  it('speaks the language it has been set to, and to each person theirs', async () => {
    await register(chat, anna, NORMA);
    await chat.say(anna, 'språk en');
    const vote = await openVoteInEnglish(chat, anna, 'Shall we go on?');
    const john = town.teams.person('John Doe', 'en-GB');
    assert.match(await told(chat, john, vote, 'Yes'), /electoral register/);
    assert.match(await told(chat, anna, vote, 'Yes'), /röst/);
  });

  it('writes no contents, names or ids of persons to its log', async () => {
    await register(chat, anna, BRUKARSKOLAN);
    const vote = await openVote(chat, anna, 'Hemlig fråga om Sven?');
    await told(chat, anna, vote, 'Ja');
    assert.match(town.bot.output(), /"status":200/);
    for (const secret of ['Hemlig', 'Sven', 'Anna', anna.aadObjectId, anna.id, chat.id]) {
      assert.ok(!town.bot.output().includes(secret), `${secret} is in the log`);
    }
  });

  it('finishes what is in hand when it is asked to stop', async () => {
    await register(chat, anna, NORMA);
    const vote = await openVote(chat, anna, 'Sist?');
    await told(chat, anna, vote, 'Ja');
    await told(chat, bengt, vote, 'Ja');
    assert.equal(await town.restart('SIGTERM'), 0);
    await result('§ 1/');
    await chat.waitFor(({ id, visible }) => id === vote.id && plain(visible).includes('Antaget'));
  });
});

async function openVoteInEnglish(chat: Chat, by: Person, question: string) {
  await chat.say(by, `vote ${question}`);
  return chat.waitFor(({ visible }) => plain(visible).includes(question) && plain(visible).includes('voted'));
}

const idOf = ({ card }: Pressable): unknown =>
  /"cast-ballot","data":\{"vote":"([^"]+)"/.exec(JSON.stringify(card))?.[1];
