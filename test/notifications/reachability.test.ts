import assert from 'node:assert/strict';
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
