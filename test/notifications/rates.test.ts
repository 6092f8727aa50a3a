import assert from 'node:assert/strict';
import fc from 'fast-check';
import sinon from 'sinon';
import { Rates } from '../../src/notifications/rates.ts';
import { property } from '../support/property.ts';
import { seeded } from '../support/seeded.ts';

/** As Teams publishes them: so many messages from a bot, in so many milliseconds. */
const IN_A_CHAT = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const;
const IN_A_TENANT = [[50, 1_000]] as const;

const mostIn = (times: readonly number[], ms: number): number =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + ms).length));

describe('the rates', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => clock.restore());

  /** Sends in each of the chats whenever that is free, and takes so long for it. @returns when what came, by chat */
  function sendAll(rates: Rates, chats: number, each: number, tookMs: (n: number) => number): number[][] {
    const came = Array.from({ length: chats }, (): number[] => []);
    const left = Array.from({ length: chats }, () => each);
    while (left.some((n) => n > 0)) {
      const next = left
        .map((n, chat) => ({ chat, at: n > 0 ? rates.of(`c${chat}`).freeAt(Date.now()) : Infinity }))
        .sort((one, other) => one.at - other.at)[0];
      assert.ok(next);
      clock.setSystemTime(Math.max(Date.now(), next.at));
      const ended = rates.of(`c${next.chat}`).begin();
      const came_ = came[next.chat];
      clock.setSystemTime(Date.now() + tookMs(left[next.chat] ?? 0));
      came_?.push(Date.now());
      ended(true);
      left[next.chat] = (left[next.chat] ?? 0) - 1;
    }
    return came;
  }

  property('are those of Teams in every chat, however long a message takes', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 8 }), (latency, chats) => {
        const came = sendAll(new Rates(), chats, 70, (n) => (n * 37) % (latency + 1));
        for (const times of came) for (const [most, ms] of IN_A_CHAT) assert.ok(mostIn(times, ms) <= most);
      }),
      { numRuns: 20, ...seeded() },
    );
  });

  it('are those of Teams in the tenant, and they are used', async () => {
    const rates = new Rates();
    const came: number[] = [];
    const all = Array.from({ length: 300 }, (_, n) =>
      rates.inTurn(async () => {
        await new Promise((resolve) => setTimeout(resolve, (n * 37) % 40));
        came.push(Date.now());
      }),
    );
    await clock.runAllAsync();
    await Promise.all(all);
    for (const [most, ms] of IN_A_TENANT) assert.ok(mostIn(came, ms) <= most);
    assert.ok((came.at(-1) ?? 0) - (came[0] ?? 0) <= 5_500);
  });

  it('are used: a message that takes no time waits no longer than it has to', () => {
    const [times = []] = sendAll(new Rates(), 1, 68, () => 0);
    assert.ok((times.at(-1) ?? 0) - (times[0] ?? 0) <= 32_000);
  });

  it('are shared by the processes that send', () => {
    const rates = new Rates();
    rates.sharers = 2;
    const [times = []] = sendAll(rates, 1, 40, () => 0);
    assert.ok(mostIn(times, 2_000) <= 4);
    assert.ok(mostIn(times, 30_000) <= 30);
  });

  it('count what is on its way, and not what came to nothing', () => {
    const rates = new Rates();
    const underWay = Array.from({ length: 7 }, () => rates.of('c').begin());
    assert.ok(rates.of('c').freeAt(Date.now()) > Date.now());
    for (const ended of underWay) ended(false);
    assert.equal(rates.of('c').freeAt(Date.now()), Date.now());
  });
});
