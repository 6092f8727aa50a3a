import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { startBot } from '../support/bot-process.ts';
import { startCosmosServer } from '../support/cosmos-server.ts';

describe('a Cosmos DB that goes away while the bot runs', function () {
  this.timeout(40_000);

  it('is said in the log in one line for what is wrong, however often it is missed', async () => {
    const cosmos = await startCosmosServer();
    const bot = await startBot({
      STORE: 'cosmos',
      COSMOS_ENDPOINT: cosmos.endpoint,
      COSMOS_KEY: 'bm90IGEgc2VjcmV0',
    });
    await cosmos.stop();
    await pause(3_000);
    await bot.end('SIGKILL');
    const reasons = bot
      .output()
      .split('\n')
      .filter((line) => line.includes('"level":40'))
      .map((line) => /"reason":"([^"]*)"/.exec(line)?.[1]);
    assert.deepEqual(reasons, [...new Set(reasons)], 'each once');
    // A request that was on its way when it went is told first.
    const [refused] = reasons.filter((reason) => !reason?.endsWith('ECONNRESET'));
    assert.match(refused ?? '', /^no connection: connect ECONNREFUSED/);
    assert.ok(reasons.length <= 2, reasons.join('\n'));
    assert.doesNotMatch(bot.output(), /stack/);
  });
});
