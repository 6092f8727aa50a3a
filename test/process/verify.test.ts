import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Commit } from '../../src/partnership/journal.ts';
import { parseCommit } from '../../src/storage/commit-document.ts';
import type { Chat, Person } from '../support/chat-double/index.ts';
import { resealed, withFacts } from '../support/tampering.ts';
import { runVerify } from '../support/verify-process.ts';
import type { Verification } from '../support/verify-process.ts';
import { NORMA } from './groups.ts';
import { openVote, register, told, Town } from './steering-group.ts';

/** Votes through the chat, and the journal checked beside the bot by whoever can reach its file. */
describe('npm run verify', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;
  const verify = (...given: string[]): Promise<Verification> =>
    runVerify({ SQLITE_PATH: town.sqlitePath }, ...given);

  beforeEach(async () => {
    town = await Town.build();
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    await told(chat, anna, vote, 'Ja');
    await told(chat, bengt, vote, 'Nej');
    await chat.waitFor(({ visible }) => /\d röstade ja/.test(visible));
  });
  afterEach(() => town.demolish());

  it('says that all is as recorded, while the bot runs, after kill -9, and after it has stopped', async () => {
    const running = await verify('norma');
    assert.equal(running.code, 0, running.error);
    assert.match(running.output, /§\s1\/\d{4}, Ska vi flytta\? · Inte antaget – lika röstetal · 1 ja, 1 nej/);
    assert.match(running.output, /ALLT STÄMMER/);

    await town.bot.end('SIGKILL');
    assert.equal((await verify()).output, running.output);

    await town.restart('SIGTERM');
    await town.bot.end('SIGTERM');
    const before = await readdir(dirname(town.sqlitePath));
    assert.equal((await verify('NORM', '--language', 'en')).code, 0);
    assert.deepEqual(await readdir(dirname(town.sqlitePath)), before, 'nothing is left beside the file');
  });

  it('names the vote that somebody has rewritten, hashes and all; and the bot does not serve it', async () => {
    await town.bot.end('SIGTERM');
    const [, hash = ''] = /kontrollsumma ([0-9a-f]{64})/.exec((await verify()).output) ?? [];
    rewrite(town.sqlitePath, (commits) =>
      resealed(
        withFacts(commits, (fact) =>
          fact.type === 'ballotCast' && fact.choice === 'no' ? { ...fact, choice: 'yes' } : fact,
        ),
      ),
    );
    const { code, output } = await verify('norma');
    assert.equal(code, 1);
    assert.match(
      output,
      /§\s1\/\d{4} \(”Ska vi flytta\?”\): i loggen står Inte antaget.*Rösterna ger Antaget/,
    );
    assert.match(output, /NÅGOT STÄMMER INTE/);
    const noted = await verify('norma', '--hash', hash);
    assert.match(noted.output, new RegExp(`Ingen post har kontrollsumman ${hash}`));

    await town.restart('SIGTERM');
    const posts = chat.fromBot.length;
    await chat.say(anna, 'beslut');
    await chat.waitFor(({ visible }) => visible.includes('Gruppens historik stämmer inte'));
    assert.equal(chat.fromBot.length, posts + 1, 'nothing else is said');
    assert.match(
      town.bot.output(),
      /damaged at commit \d+: the result of vote .* is not what its ballots give/,
    );
  });

  it('finds a hash that was noted earlier', async () => {
    const [, hash = ''] = /kontrollsumma ([0-9a-f]{64})/.exec((await verify()).output) ?? [];
    await openVote(chat, bengt, 'En till?');
    const { code, output } = await verify('--hash', hash);
    assert.equal(code, 0);
    assert.match(output, /är den för post \d+ i Norma\. Allt till och med den posten är oförändrat/);
  });

  it('says what to do when it cannot check anything', async () => {
    const elsewhere = join(dirname(town.sqlitePath), 'none.sqlite');
    for (const [answer, expected] of [
      [await verify('brukarskolan'), /Inget partnerskap.*”brukarskolan”.*Norma \(id /],
      [await verify('--everything'), /npm run verify/],
      [await verify('--language', 'fi'), /npm run verify/],
      [await verify('--hash', 'abc'), /64 tecken/],
      [await runVerify({ SQLITE_PATH: elsewhere, LANGUAGE: 'en' }), /none\.sqlite does not exist/],
      [await runVerify({ SQLITE_PATH: 'package.json' }), /package\.json: the file is not a database/],
      [await runVerify({ STORE: 'cosmos' }), /COSMOS_ENDPOINT is missing/],
    ] as const) {
      assert.equal(answer.code, 2);
      assert.equal(answer.output, '');
      assert.match(answer.error, expected);
    }
    assert.ok(!(await readdir(dirname(elsewhere))).includes('none.sqlite'));
  });
});

/** Goes behind the bot's back, as whoever administers the machine can. */
function rewrite(path: string, change: (commits: readonly Commit[]) => readonly Commit[]): void {
  using database = new DatabaseSync(path);
  const rows = z
    .array(z.object({ partnership: z.string(), seq: z.int(), document: z.string() }))
    .parse(database.prepare('SELECT partnership, seq, document FROM commits ORDER BY seq').all());
  const commits = rows.map(({ partnership, seq, document }) =>
    parseCommit(partnership, seq, JSON.parse(document)),
  );
  const update = database.prepare('UPDATE commits SET document = ? WHERE partnership = ? AND seq = ?');
  for (const commit of change(commits)) update.run(JSON.stringify(commit), commit.partnership, commit.seq);
}
