import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Ledger } from '../../src/partnership/ledger.ts';
import { ledgerWith } from '../support/ledger.ts';
import type { Store } from '../../src/partnership/store.ts';
import { Ticker } from '../../src/notifications/ticker.ts';
import { norma } from '../support/agreements.ts';
import { temporarySqlite, type TemporaryStore } from '../support/stores.ts';

const forum = 'styrgrupp';
const seats = [
  { seat: 'funktionsstod-1', member: 'anna' },
  { seat: 'forum-skill-1', member: 'bengt' },
];
const registration = {
  id: 'register',
  by: 'anna',
  command: { type: 'registerPartnership', agreement: norma, forum, language: 'sv', seats },
} as const;

/** Real ledgers on a real store that they share, and a clock that stands where it is put. */
describe('the ticker', () => {
  let data: TemporaryStore;
  let store: Store;
  let now: Date;
  let warnings: string[];
  let running: Ticker[];
  const clock = { now: () => now };
  const log = {
    warn: (details: object, message: string) => warnings.push(JSON.stringify([message, details])),
  };

  beforeEach(async () => {
    data = await temporarySqlite();
    store = await data.open();
    now = new Date('2025-01-02T12:00:00Z');
    warnings = [];
    running = [];
  });
  afterEach(async () => {
    await Promise.all(running.map((ticker) => ticker.stop()));
    await data.dispose();
  });

  const processOn = async (own?: Store): Promise<Ledger> => {
    const { journal, wakes } = own ?? (await data.open());
    return ledgerWith({ journal, clock, wakes });
  };
  const startTicker = (ledger: Ledger, own = store): Ticker => {
    const ticker = new Ticker({ wakes: own.wakes, ledger, clock, log, tickMs: 10 });
    ticker.start();
    running.push(ticker);
    return ticker;
  };
  const remindersOf = async (partnership: string): Promise<readonly string[]> => {
    const commits = await store.journal.read(partnership, 0);
    return commits.flatMap(({ commands }) =>
      commands.flatMap(({ by, facts }) =>
        facts.flatMap((fact) =>
          fact.type === 'reminded' ? `${by} ${fact.day} ${fact.duty} ${fact.stage}` : [],
        ),
      ),
    );
  };
  /** Until nothing is due any more. */
  const quiet = async (): Promise<void> => {
    while ((await store.wakes.due(now, 10)).length > 0) await setTimeout(5);
  };
  const FIRST = 'clock 2025-01-03 invoice before';

  it('wakes a partnership when something is due, and not before', async () => {
    const ledger = await processOn(store);
    await ledger.execute('p', registration);
    startTicker(ledger);
    await setTimeout(50);
    assert.deepEqual(await remindersOf('p'), []);
    now = new Date('2025-01-03T07:00:00Z');
    await quiet();
    assert.deepEqual(await remindersOf('p'), [FIRST]);
    assert.deepEqual(await store.wakes.due(new Date('2025-01-17T06:59:59Z'), 10), []);
    assert.deepEqual(await store.wakes.due(new Date('2025-01-17T07:00:00Z'), 10), ['p']);
  });

  it('finds what is due at once in a process that starts later', async () => {
    await (await processOn()).execute('p', registration);
    now = new Date('2025-01-20T08:00:00Z');
    startTicker(await processOn());
    await quiet();
    assert.deepEqual(await remindersOf('p'), ['clock 2025-01-20 invoice before']);
  });

  it('does it once however many processes tick', async () => {
    const names = ['p1', 'p2', 'p3', 'p4', 'p5'];
    const first = await processOn(store);
    for (const name of names) await first.execute(name, registration);
    now = new Date('2025-01-03T08:00:00Z');
    for (let count = 0; count < 3; count += 1) {
      const own = await data.open();
      startTicker(await processOn(own), own);
    }
    await quiet();
    await Promise.all(running.map((ticker) => ticker.stop()));
    for (const name of names) assert.deepEqual(await remindersOf(name), [FIRST], name);
  });

  it('lets no partnership’s trouble stop the others, and tries again', async () => {
    const ledger = await processOn(store);
    for (const name of ['a-damaged', 'b-sound']) await ledger.execute(name, registration);
    const damaged = await store.journal.read('a-damaged', 0);
    assert.equal(damaged.length, 1);
    await data.tamper('a-damaged', 1, (json) => json.replace('"sv"', '"en"'));
    now = new Date('2025-01-03T08:00:00Z');
    const fresh = await data.open();
    startTicker(await processOn(fresh), fresh);
    while ((await remindersOf('b-sound').catch(() => [])).length === 0) await setTimeout(5);
    while (warnings.length < 2) await setTimeout(5);
    assert.match(warnings[0] ?? '', /could not be done.*a-damaged/);
    await data.tamper('a-damaged', 1, (json) => json.replace('"en"', '"sv"'));
    await quiet();
    assert.deepEqual(await remindersOf('a-damaged'), [FIRST]);
  });

  it('tries what keeps failing more and more seldom', async () => {
    const ledger = await processOn(store);
    await ledger.execute('p', registration);
    await data.tamper('p', 1, (json) => json.replace('"sv"', '"en"'));
    now = new Date('2025-01-03T08:00:00Z');
    let looks = 0;
    const fresh = await data.open();
    const due: Store['wakes']['due'] = (...asked) => {
      looks += 1;
      return fresh.wakes.due(...asked);
    };
    startTicker(await processOn(fresh), { ...fresh, wakes: { ...fresh.wakes, due } });
    while (looks < 20) await setTimeout(5);
    assert.ok(warnings.length >= 2 && warnings.length <= 5, `${warnings.length} attempts in 20 looks`);
  });

  it('outlives a store that does not answer', async () => {
    const ledger = await processOn(store);
    await ledger.execute('p', registration);
    let broken = true;
    const due: Store['wakes']['due'] = (...asked) =>
      broken ? Promise.reject(new Error('no answer')) : store.wakes.due(...asked);
    startTicker(ledger, { ...store, wakes: { ...store.wakes, due } });
    while (warnings.length === 0) await setTimeout(5);
    broken = false;
    now = new Date('2025-01-03T08:00:00Z');
    await quiet();
    assert.deepEqual(await remindersOf('p'), [FIRST]);
  });

  it('moves a wake later only if nothing was written meanwhile that needs it sooner', async () => {
    const ledger = await processOn(store);
    await ledger.execute('p', registration);
    now = new Date('2025-01-03T08:00:00Z');
    const other = await processOn();
    const reported = {
      type: 'reportProblem',
      forum,
      problem: 'p1',
      kind: 'problem',
      text: 'Det läcker',
    } as const;
    let raced = Promise.resolve();
    const set: Store['wakes']['set'] = (partnership, at) => {
      // Another process writes what is due earlier, at the very moment the wake is moved later.
      raced = other
        .execute('p', { id: 'report', by: 'anna', command: reported })
        .then((outcome) => assert.ok(outcome.ok))
        .then(() => store.wakes.set(partnership, at));
      return raced;
    };
    const ticker = startTicker(ledger, { ...store, wakes: { ...store.wakes, set } });
    await quiet();
    await raced;
    await ticker.stop();
    assert.deepEqual(await store.wakes.due(new Date('2025-01-07T08:00:00Z'), 10), ['p']);
  });

  it('does nothing more when it has stopped', async () => {
    const ledger = await processOn(store);
    await ledger.execute('p', registration);
    now = new Date('2025-01-03T08:00:00Z');
    const ticker = startTicker(ledger);
    await quiet();
    await ticker.stop();
    now = new Date('2025-01-17T08:00:00Z');
    await setTimeout(40);
    assert.deepEqual(await remindersOf('p'), [FIRST]);
  });
});
