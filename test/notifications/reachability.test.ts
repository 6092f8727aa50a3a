import assert from 'node:assert/strict';
import { receiverOf } from '../../src/partnership/deliveries.ts';
import { anything, Delivering, forEveryone, forOne, P } from './delivering.ts';

const DAY_MS = 24 * 3_600_000;

describe('a person whom the bot cannot write to', () => {
  let here: Delivering;
  let anna: string, bo: string;

  beforeEach(async () => {
    here = await Delivering.start();
    [anna, bo] = [await here.add(here.anna), await here.add(here.bo)];
    here.alone(here.bo).botPresent = false;
    here.dispatcher.start();
  });
  afterEach(() => here.stop());

  const toldOfBo = () => here.group.waitFor(({ visible }) => visible.includes(`${bo} nås inte`));
  const notReached = async () => (await here.store.deliveries.allNotReached(P)).map(({ notice }) => notice);
  const opened = (): number =>
    here.teams.calls.filter(({ method, path }) => method === 'POST' && path === '/v3/conversations').length;
  /** Bo adds the app, and writes to the bot. */
  const met = async (): Promise<void> => {
    here.alone(here.bo).botPresent = true;
    await here.store.deliveries.tryAgain(P, `member:${bo}`, here.now.getTime());
    await here.dispatcher.deliverOwed();
  };

  it('is remembered with why, and the group is told; what is for others is delivered', async () => {
    await here.written(forOne(bo), forEveryone, forOne(anna));
    await here.alone(here.anna).waitFor(anything);
    await toldOfBo();
    assert.deepEqual(
      (await here.store.deliveries.allNotReached(P)).map(({ notice, why }) => [notice, why]),
      [[forOne(bo), 'not-added']],
    );
    assert.ok(await here.settled(), 'the record of it owes it now, not the commit');
    for (const warning of here.warnings) {
      for (const secret of [here.bo.name, here.bo.id, here.bo.aadObjectId, bo])
        assert.ok(!warning.includes(secret), warning);
    }
  });

  it('is not asked for again the same day, and the group is told in the same message of what comes then', async () => {
    await here.written(forOne(bo, 'kallelse'));
    const { id } = await toldOfBo();
    const asked = opened();
    await here.written(forOne(bo, 'påminnelse'));
    await here.group.waitFor((message) => message.id === id && message.versions.length === 2);
    assert.equal(opened(), asked);
    assert.deepEqual(await notReached(), [forOne(bo, 'kallelse'), forOne(bo, 'påminnelse')]);
  });

  it('gets everything that is owed, once, when first met', async () => {
    await here.written(forOne(bo, 'kallelse'), forOne(bo, 'påminnelse'));
    await toldOfBo();
    await here.until(async () => (await notReached()).length === 2);
    await met();
    await here.alone(here.bo).waitFor(({ visible }) => visible.includes('påminnelse'));
    await here.until(async () => (await notReached()).length === 0);
    await met();
    await here.written(forOne(bo, 'nytt'));
    await here.alone(here.bo).waitFor(({ visible }) => visible.includes('nytt'));
    assert.equal(here.alone(here.bo).fromBot.length, 3);
    assert.equal(here.group.fromBot.length, 1, 'the group is told once');
  });

  it('gets nothing of what is over by then, and the group is not told of it again', async () => {
    await here.written(forOne(bo, 'kallelse'), forOne(anna, 'kallelse till Anna'));
    await toldOfBo();
    await here.alone(here.anna).waitFor(anything);
    await here.until(async () => (await notReached()).length === 1);
    here.over = true;
    await met();
    await here.until(async () => (await notReached()).length === 0);
    assert.deepEqual(here.alone(here.bo).fromBot, []);
    await here.written(forOne(anna, 'kallelse till Anna'));
    await here.alone(here.anna).waitFor(({ versions }) => versions.length === 2);
  });

  it('is tried again the next day, once for everything, without the group being told again', async () => {
    await here.written(forOne(bo, 'kallelse'), forOne(bo, 'påminnelse'));
    await toldOfBo();
    await here.until(async () => (await notReached()).length === 2);
    const [asked, messages] = [opened(), here.group.fromBot.length];
    here.aheadMs = DAY_MS + 1_000;
    await here.until(() => Promise.resolve(opened() > asked));
    await here.until(async () =>
      (await here.store.deliveries.allNotReached(P)).every(
        ({ triedAt }) => triedAt > Date.now() + DAY_MS / 2,
      ),
    );
    assert.equal(opened(), asked + 1);
    assert.equal(here.group.fromBot.length, messages);
  });

  it('in two forums is told of in the chat of each, in one message there', async () => {
    const other = here.teams.groupChat('Rådet', [here.bo]);
    await here.bind(other, 'rad');
    const inOther = (slot: string) => ({ ...forOne(bo, slot), forum: 'rad' });
    await here.written(forOne(bo, 'kallelse'), inOther('fråga'));
    await toldOfBo();
    const { id } = await other.waitFor(({ visible }) => visible.includes(`${bo} nås inte`));
    await here.written(inOther('svar'));
    await other.waitFor((message) => message.id === id && message.versions.length === 2);
    await here.written(forOne(bo, 'påminnelse'));
    await here.group.waitFor(({ versions }) => versions.length === 2);
    assert.deepEqual([here.group.fromBot.length, other.fromBot.length], [1, 1]);
    assert.ok(await here.settled());
  });

  it('is told of to the group whatever the store could not record at first', async () => {
    const { deliveries } = here.store;
    for (const step of ['owe', 'notReached'] as const) {
      const record = deliveries[step].bind(deliveries) as (...all: unknown[]) => Promise<void>;
      let failures = 1;
      deliveries[step] = (...all: unknown[]) =>
        failures-- > 0 ? Promise.reject(new Error('no')) : record(...all);
    }
    await here.written(forOne(bo));
    await toldOfBo();
    assert.deepEqual(await notReached(), [forOne(bo)]);
  });

  it('gets what is on its way when they are met', async () => {
    await here.written(forOne(bo, 'kallelse'));
    await toldOfBo();
    const { deliveries } = here.store;
    const lastAttempt = deliveries.lastAttempt.bind(deliveries);
    let isMet = false;
    deliveries.lastAttempt = async (...receiver) => {
      const found = await lastAttempt(...receiver);
      if (!isMet) here.dispatcher.met(P, `member:${bo}`);
      if (!isMet) await met();
      isMet = true;
      return found;
    };
    await here.written(forOne(bo, 'påminnelse'));
    await here.alone(here.bo).waitFor(({ visible }) => visible.includes('kallelse'));
    await here.alone(here.bo).waitFor(({ visible }) => visible.includes('påminnelse'));
  });

  it('is asked for again when the clock was far ahead the last time', async () => {
    here.aheadMs = 400 * DAY_MS;
    await here.written(forOne(bo, 'kallelse'));
    await toldOfBo();
    here.aheadMs = 0;
    here.alone(here.bo).botPresent = true;
    await here.written(forOne(bo, 'påminnelse'));
    await here.alone(here.bo).waitFor(({ visible }) => visible.includes('påminnelse'));
  });

  it('is told nothing when the name and id have been erased', async () => {
    await here.written(forOne('erased'), forEveryone);
    await here.group.waitFor(anything);
    assert.ok(await here.settled());
    assert.deepEqual(await notReached(), []);
  });
});

describe('a chat that the bot is not in', () => {
  let here: Delivering;
  beforeEach(async () => {
    here = await Delivering.start();
  });
  afterEach(() => here.stop());

  it('is remembered, and what was not told there is tried again the next day', async () => {
    here.group.botPresent = false;
    here.dispatcher.start();
    await here.written(forEveryone);
    await here.until(async () => (await here.store.deliveries.allNotReached(P)).length === 1);
    await here.written({ ...forEveryone, slot: 'nytt' });
    await here.until(async () => (await here.store.deliveries.allNotReached(P)).length === 2);
    here.group.botPresent = true;
    here.aheadMs = DAY_MS + 1_000;
    await here.group.waitFor(({ visible }) => visible.includes('nytt'));
    assert.equal(here.group.fromBot.length, 2);
  });

  it('is written to again as soon as another process has heard that the bot is there', async () => {
    here.group.botPresent = false;
    here.dispatcher.start();
    await here.written(forEveryone);
    await here.until(async () => (await here.store.deliveries.allNotReached(P)).length === 1);
    here.group.botPresent = true;
    const other = (await here.data.open()).deliveries;
    await other.tryAgain(P, receiverOf(forEveryone), here.now.getTime());
    await here.written({ ...forEveryone, slot: 'nytt' });
    await here.group.waitFor(({ visible }) => visible.includes('nytt'));
  });

  it('is left alone when Teams has said that the bot was removed from it', async () => {
    const binding = await here.store.chats.find(here.group.id);
    assert.ok(binding);
    await here.store.chats.replace({ ...binding, leftAt: here.now.getTime() });
    here.dispatcher.start();
    await here.written(forEveryone);
    await here.until(async () => (await here.store.deliveries.allNotReached(P)).length === 1);
    here.aheadMs = 10 * DAY_MS;
    assert.deepEqual(await here.store.deliveries.claim(here.now.getTime(), 0, 10), [], 'nothing is owed');
    assert.deepEqual(here.teams.calls, []);
  });
});
