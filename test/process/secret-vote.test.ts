import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { cardText } from '../support/chat-double/card-reading.ts';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { dyingBeforeDestruction } from '../capabilities/voting/secret-group.ts';
import { asAnotherProcess, openSecretly } from './secret-vote-opening.ts';
import {
  besideTheJournals,
  bytesOf,
  commandsIn,
  holdsKey,
  keyIn,
  keysThatOpen,
  writtenBallots,
} from './secret-traces.ts';
import { BRUKARSKOLAN } from './groups.ts';
import { plain, press, register, told, Town } from './steering-group.ts';

const QUESTION = 'Vem ska leda arbetet?';
const NAMES = Object.values(BRUKARSKOLAN.seats);

/** The whole way, and then everything that is left of it on the disk. */
describe('a secret vote', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, cecilia: Person, david: Person, eva: Person;

  const build = async (settings: Record<string, string> = {}): Promise<void> => {
    town = await Town.build(settings);
    [anna, bengt, cecilia, david, eva] = town.people(...NAMES) as [Person, Person, Person, Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, cecilia, david, eva]);
    await register(chat, anna, BRUKARSKOLAN);
  };
  afterEach(() => town.demolish());

  const card = (): Promise<ChatMessage> =>
    chat.waitFor(
      ({ visible }) => plain(visible).includes(QUESTION) && plain(visible).includes('har röstat'),
      10_000,
    );
  const result = (wanted: string): Promise<ChatMessage> =>
    chat.waitFor(
      ({ visible }) => plain(visible).includes(QUESTION) && plain(visible).includes(wanted),
      15_000,
    );
  const destroyed = async (vote: string): Promise<void> => {
    while (keyIn(town.sqlitePath, vote)) await pause(20);
  };
  /** What everybody saw in the message, version by version, but for the buttons: those are the same for all. */
  const seen = ({ versions }: ChatMessage): readonly string[] =>
    versions.map(({ summary, attachments = [] }) =>
      [summary ?? '', ...attachments.map(({ content }) => cardText(content))]
        .join('\n')
        .replaceAll(/^\[.*\]$/gm, ''),
    );
  const captured = (vote: string): Uint8Array => {
    const key = keyIn(town.sqlitePath, vote);
    assert.ok(key && key.length === 32);
    return key;
  };
  const noKeyLeft = (key: Uint8Array): void =>
    assert.ok(!holdsKey(bytesOf(town.sqlitePath), key), 'the key is in the files');

  it('leaves the numbers, and nothing that says who voted for what', async () => {
    await build();
    const vote = await openSecretly(chat, anna, QUESTION);
    const shared = await card();
    assert.match(await told(chat, anna, shared, 'Nej'), /nej/);
    assert.match(await told(chat, anna, shared, 'Ja'), /ja/);
    await told(chat, bengt, shared, 'Nej');
    await told(chat, cecilia, shared, 'Ja');
    await told(chat, david, shared, 'Avstår');
    await chat.waitFor(({ id, visible }) => id === shared.id && plain(visible).includes('4 av 5 har röstat'));

    const key = captured(vote);
    const [first] = writtenBallots(town.sqlitePath);
    assert.ok(first);
    const open = bytesOf(town.sqlitePath);
    assert.deepEqual(keysThatOpen(first, open)[0], Buffer.from(key), 'the search finds it while it is there');
    assert.ok(holdsKey(open, key));

    await told(chat, eva, shared, 'Ja');
    const published = await result('3 röstade ja och 1 nej');
    await destroyed(vote);
    noKeyLeft(key);
    assert.deepEqual(
      keysThatOpen(first, bytesOf(town.sqlitePath)),
      [],
      'something in the files opens a ballot',
    );

    const ballots = writtenBallots(town.sqlitePath);
    assert.deepEqual(
      ballots.map(({ replaces }) => replaces),
      [false, true, false, false, false, false],
    );
    assert.equal(new Set(ballots.map(({ sealed }) => sealed.length)).size, 1, 'all as long');
    assert.equal(
      new Set(ballots.map(({ sealed }) => sealed)).size,
      ballots.length,
      'the same choice looks different',
    );
    for (const { facts } of commandsIn(town.sqlitePath)) {
      for (const fact of facts) {
        assert.notEqual(fact.type, 'ballotCast');
        if (fact.type !== 'ballotSealed') continue;
        assert.deepEqual(Object.keys(fact).toSorted(), ['replaces', 'sealed', 'type', 'v', 'vote']);
      }
    }
    assert.doesNotMatch(besideTheJournals(town.sqlitePath), /yes|abstain|\bJa\b|\bNej\b|Avst/);

    const beforeClosing = seen(shared).filter((text) => /\d\sav\s5\shar\sröstat/.test(text));
    assert.ok(beforeClosing.length > 1);
    const whoHasVoted = /^\d av 5 har röstat\. Väntar på .*$/gm;
    const rest = new Set(beforeClosing.map((text) => text.replaceAll(whoHasVoted, '')));
    assert.equal(rest.size, 1, 'nothing in the card changes but who has voted');
    for (const text of seen(published)) {
      for (const name of NAMES) assert.ok(!text.includes(name), `${name} is named in the result: ${text}`);
    }
    const others = chat.fromBot.filter(({ id }) => id !== shared.id && id !== published.id);
    for (const message of others) assert.doesNotMatch(seen(message).join('\n'), /\b(?:Ja|Nej|Avstår)\b/);
    assert.doesNotMatch(town.bot.output(), /yes|abstain|"no"|Ja|Nej|Avst|"level":(?:40|50)/);
    assert.ok(!town.bot.output().includes(Buffer.from(key).toString('base64').slice(0, 40)));
  });

  it('writes nothing when somebody chooses the same again', async () => {
    await build();
    await openSecretly(chat, anna, QUESTION);
    const shared = await card();
    await told(chat, anna, shared, 'Ja');
    const first = await told(chat, anna, shared, 'Ja');
    assert.equal(writtenBallots(town.sqlitePath).length, 1);
    await told(chat, anna, shared, 'Nej');
    await told(chat, anna, shared, 'Ja');
    assert.equal(writtenBallots(town.sqlitePath).length, 3);
    await town.restart('SIGKILL');
    assert.equal(await told(chat, anna, shared, 'Ja'), first, 'also after a restart');
    assert.equal(writtenBallots(town.sqlitePath).length, 3);
  });

  it('loses no ballot and no secret when the process is killed between ballots and at the end', async () => {
    await build();
    const vote = await openSecretly(chat, anna, QUESTION);
    const shared = await card();
    for (const [person, button] of [
      [anna, 'Ja'],
      [bengt, 'Nej'],
      [cecilia, 'Ja'],
      [david, 'Nej'],
    ] as const) {
      await told(chat, person, shared, button);
      if (person === anna || person === cecilia) await town.restart('SIGKILL');
    }
    await told(chat, bengt, shared, 'Ja');
    const key = captured(vote);
    const last = press(chat, eva, shared, 'Nej').catch(() => undefined);
    while (
      !commandsIn(town.sqlitePath).some(({ facts }) => facts.some(({ type }) => type === 'voteClosed'))
    ) {
      await pause(1);
    }
    await town.restart('SIGKILL');
    await last;
    await result('3 röstade ja och 2 nej');
    await destroyed(vote);
    noKeyLeft(key);
  });

  it('whose last ballot was written by a process that then died has no key when the next has started', async () => {
    await build();
    const vote = await openSecretly(chat, anna, QUESTION);
    const shared = await card();
    for (const person of [anna, bengt, cecilia, david]) await told(chat, person, shared, 'Ja');
    const key = captured(vote);
    await town.bot.end('SIGTERM');
    const castLast = (forum: string) => ({ type: 'castBallot', forum, vote, choice: 'no' }) as const;
    await asAnotherProcess(town, chat, eva, castLast, { keys: dyingBeforeDestruction });
    assert.deepEqual(captured(vote), key, 'closed, and the key is still there');
    await town.restart('SIGTERM');
    await result('4 röstade ja och 1 nej');
    await destroyed(vote);
    noKeyLeft(key);
  });

  it('is taken by two processes on one file, which both forget it', async () => {
    await build();
    const other = await town.startAnother();
    town.teams.connectTo(town.bot.url, other.url);
    const vote = await openSecretly(chat, anna, QUESTION);
    const shared = await card();
    await Promise.all([anna, bengt, cecilia].map((person) => told(chat, person, shared, 'Nej')));
    await Promise.all([anna, bengt, cecilia, david].map((person) => told(chat, person, shared, 'Ja')));
    const key = captured(vote);
    await told(chat, bengt, shared, 'Nej');
    await told(chat, eva, shared, 'Avstår');
    await result('3 röstade ja och 1 nej');
    await destroyed(vote);
    noKeyLeft(key);
    for (const bot of [town.bot, other]) assert.doesNotMatch(bot.output(), /"level":(?:40|50)/);
    assert.equal(
      chat.fromBot.filter(({ visible }) => plain(visible).includes('3 röstade ja och 1 nej')).length,
      1,
    );
  });

  it('is not decided when an answer is missing at its last day, and is forgotten all the same', async () => {
    await build({ START_TIME: '2022-06-01' });
    const vote = await openSecretly(chat, anna, QUESTION, '2022-06-13');
    const shared = await card();
    await told(chat, anna, shared, 'Nej');
    await told(chat, bengt, shared, 'Nej');
    await told(chat, cecilia, shared, 'Ja');
    const key = captured(vote);
    await town.restart('SIGTERM', { START_TIME: '2022-06-14' });
    await result('Inte avgjord');
    await destroyed(vote);
    noKeyLeft(key);
  });
});
