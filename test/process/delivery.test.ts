import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { NORMA } from './groups.ts';
import { openVote, plain, register, told, Town } from './steering-group.ts';

/** What Teams does to a bot on a bad day, with a real process. */
describe('when Teams or the store fails', function () {
  this.timeout(40_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  beforeEach(async () => {
    town = await Town.build();
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const isPost = ({ method, path }: { method: string; path: string }): boolean =>
    method === 'POST' && /\/activities(\/|$)/.test(path);
  const results = (): readonly ChatMessage[] =>
    chat.fromBot.filter(({ visible }) => plain(visible).includes('2 röstade ja'));
  const decide = async (): Promise<void> => {
    const vote = await openVote(chat, anna, 'Ska vi?');
    await told(chat, anna, vote, 'Ja');
    await chat.waitFor(({ id, visible }) => id === vote.id && plain(visible).includes('1 av 2 har röstat'));
  };
  const resultOnce = async (): Promise<void> => {
    await chat.waitFor(({ visible }) => plain(visible).includes('2 röstade ja'), 20_000);
    assert.equal(results().length, 1);
  };

  for (const [name, fault] of [
    ['is throttled', { status: 429, retryAfterSeconds: 1 }],
    ['answers with an error', { status: 502 }],
    ['loses the call', 'lost-call'],
  ] as const) {
    it(`the result is posted once although the connector ${name}`, async () => {
      await decide();
      town.teams.fail(fault, { times: 2, when: isPost });
      const [vote] = chat.fromBot.filter(({ visible }) => plain(visible).includes('1 av 2 har röstat'));
      assert.ok(vote);
      const before = town.teams.calls.filter(isPost).length;
      await told(chat, bengt, vote, 'Ja');
      await resultOnce();
      assert.equal(town.teams.calls.filter(isPost).length, before + 3, 'two failed and one went through');
    });
  }

  it('a vote’s card that somebody deleted is posted anew', async () => {
    const vote = await openVote(chat, anna, 'Ska vi?');
    chat.delete(vote.id);
    await told(chat, anna, vote, 'Ja');
    const again = await chat.waitFor(({ visible }) => plain(visible).includes('1 av 2 har röstat'));
    assert.notEqual(again.id, vote.id);
  });

  it('a file that another program has locked stops nothing but what must be written, which waits its turn', async () => {
    const vote = await openVote(chat, anna, 'Ska vi?');
    await town.settled();
    using other = new DatabaseSync(town.sqlitePath);
    other.exec('BEGIN IMMEDIATE');
    const answer = told(chat, anna, vote, 'Ja');
    const { origin } = new URL(town.bot.url);
    assert.equal((await fetch(`${origin}/health/live`)).status, 200);
    await chat.say(bengt, 'beslut');
    await chat.waitFor(({ visible }) => visible.includes('Inga beslut'));
    other.exec('COMMIT');
    assert.match(await answer, /Du har röstat/);
  });

  it('a journal that was changed is reported with a code, and nothing is served from it', async () => {
    const vote = await openVote(chat, anna, 'Ska vi?');
    await told(chat, anna, vote, 'Nej');
    await town.restart('SIGTERM');
    using database = new DatabaseSync(town.sqlitePath);
    database.exec(`UPDATE commits SET document = replace(document, '"no"', '"yes"')`);
    assert.match(await told(chat, bengt, vote, 'Ja'), /Gruppens historik stämmer inte.*[0-9a-f-]{36}/);
    await chat.say(bengt, 'status');
    await chat.waitFor(({ text }) => text.includes('Gruppens historik stämmer inte'));
    assert.match(town.bot.output(), /damaged at commit 3/);
  });
});
