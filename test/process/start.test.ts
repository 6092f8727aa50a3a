import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from '../support/bot-process.ts';

describe('starting', function () {
  this.timeout(20_000);
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samverka-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const refused = async (environment: Record<string, string>, reason: RegExp): Promise<void> => {
    const environment_ = { SQLITE_PATH: join(folder, 'x.sqlite'), ...environment };
    await assert.rejects(startBot(environment_), (error: unknown) => {
      assert.ok(error instanceof Error);
      const said = error.message.split('Samverka cannot start: ')[1] ?? '';
      assert.match(said, reason);
      assert.equal(said.trim().split('\n').length, 1, said);
      return true;
    });
  };

  it('is refused with one line that names a wrong setting', () => refused({ PORT: 'x' }, /^PORT /));
  it('is refused in production without an app id', () =>
    refused({ NODE_ENV: 'production' }, /^MicrosoftAppId is missing/));
  it('is refused without agreement profiles', () => refused({ AGREEMENTS: join(folder, 'none') }, /none/));
  it('is refused with a broken profile, naming file, path and reason', async () => {
    await writeFile(join(folder, 'trasig.json'), '{"id":"trasig","name":"x"}');
    await refused({ AGREEMENTS: folder }, /trasig\.json.*parties/);
  });
  it('is refused with a store that is not ours', async () => {
    await writeFile(join(folder, 'x.sqlite'), 'not a database, but something somebody else keeps here');
    await refused({}, /x\.sqlite/);
  });
  it('answers its health when it is ready', async () => {
    const bot = await startBot({ SQLITE_PATH: join(folder, 'x.sqlite') });
    const { origin } = new URL(bot.url);
    assert.equal((await fetch(`${origin}/health/live`)).status, 200);
    assert.equal((await fetch(`${origin}/health/ready`)).status, 200);
    assert.equal(await bot.end('SIGTERM'), 0);
  });
});
