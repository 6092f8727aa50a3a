import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Person } from '../support/chat-double/index.ts';
import { anything, Delivering, forEveryone, forOne, P } from './delivering.ts';

describe('notices', () => {
  let here: Delivering;
  let anna: string, bo: string;

  beforeEach(async () => {
    here = await Delivering.start();
    [anna, bo] = [await here.add(here.anna), await here.add(here.bo)];
  });
  afterEach(() => here.stop());

  const alone = (person: Person) => here.alone(person);

  it('to one person come in that person’s chat and nowhere else, beside those for everyone', async () => {
    await here.written(forEveryone, forOne(anna));
    await alone(here.anna).waitFor(anything);
    await here.group.waitFor(anything);
    assert.ok(await here.settled());
    assert.deepEqual(
      [alone(here.anna), here.group, alone(here.bo)].map(({ fromBot }) => fromBot.length),
      [1, 1, 0],
    );
  });

  it('are one message for each slot, which is edited', async () => {
    await here.written(forOne(anna), forOne(bo));
    const first = await alone(here.anna).waitFor(anything);
    await alone(here.bo).waitFor(anything);
    await here.written(forOne(anna));
    await alone(here.anna).waitFor(({ versions }) => versions.length === 2);
    assert.deepEqual(
      alone(here.anna).fromBot.map(({ id }) => id),
      [first.id],
    );
    assert.equal(alone(here.bo).fromBot[0]?.versions.length, 1);
  });

  it('are found again after a restart, when the process that wrote them was killed', async () => {
    await here.left(Date.now() - 1, forOne(anna));
    here.dispatcher.start();
    await alone(here.anna).waitFor(anything);
  });

  it('are posted anew when the message was deleted', async () => {
    await here.written(forEveryone);
    const first = await here.group.waitFor(anything);
    here.group.delete(first.id);
    await here.written(forEveryone);
    await here.group.waitFor(({ id }) => id !== first.id);
  });

  it('stay one message when Teams says for a while that it is gone', async () => {
    await here.written(forEveryone);
    await here.group.waitFor(anything);
    const isEdit = ({ method }: { method: string }): boolean => method === 'PUT';
    here.teams.fail({ status: 404, code: 'ActivityNotFoundInConversation' }, { when: isEdit, times: 2 });
    await here.written(forEveryone);
    await here.group.waitFor(({ versions }) => versions.length === 2);
    assert.equal(here.group.fromBot.length, 1);
  });

  it('come in the order in which they were written, also when the first has to be tried again', async () => {
    here.teams.fail({ status: 502 });
    await here.written(...['första', 'andra', 'tredje'].map((slot) => ({ ...forEveryone, slot })));
    await here.group.waitFor(({ visible }) => visible.includes('tredje'));
    assert.deepEqual(
      here.group.fromBot.map(({ visible }) => /första|andra|tredje/.exec(visible)?.[0]),
      ['första', 'andra', 'tredje'],
    );
  });

  it('are posted once, however often the store fails to record that', async () => {
    const { deliveries } = here.store;
    const record = deliveries.sent.bind(deliveries);
    let failures = 2;
    deliveries.sent = (...post) => (failures-- > 0 ? Promise.reject(new Error('no')) : record(...post));
    await here.written(forEveryone);
    const { id } = await here.group.waitFor(anything);
    await here.until(async () => (await deliveries.find(P, forEveryone.slot))?.message === id);
    assert.deepEqual(
      here.group.fromBot.map((message) => message.id),
      [id],
    );
    assert.ok(await here.settled());
  });

  it('wait for the turn of another process, and then show how things stand', async () => {
    const ends = Date.now() + 700;
    const other = await here.data.open();
    assert.equal(await other.outbox.takeLease(P, forEveryone.slot, Date.now(), ends), 'yours');
    here.stands = 'somdetvar';
    await here.written(forEveryone);
    await pause(200);
    here.stands = 'somdetblev';
    const { versions, visible } = await here.group.waitFor(anything);
    assert.ok(Date.now() >= ends);
    assert.equal(versions.length, 1);
    assert.match(visible, /somdetblev/);
    assert.ok(await here.settled());
    assert.deepEqual(here.warnings, []);
  });

  it('leave to nobody else what is being posted the first time, for longer than a process may stand still', async () => {
    here.teams.fail('no-answer');
    await here.written(forEveryone);
    await here.until(() => Promise.resolve(here.teams.calls.length > 0));
    const later = Date.now() + 8_000;
    const other = await here.data.open();
    assert.notEqual(await other.outbox.takeLease(P, forEveryone.slot, later, later + 1), 'yours');
    await here.teams.stop();
  });

  it('wait for a person whose chat is throttled, and hold up nobody else', async () => {
    const toBo = ({ path }: { path: string }): boolean =>
      path.includes(encodeURIComponent(alone(here.bo).id));
    here.teams.fail({ status: 429, retryAfterSeconds: 2 }, { when: toBo });
    await here.written(forOne(bo), forOne(anna), forEveryone);
    await alone(here.anna).waitFor(anything);
    await here.group.waitFor(anything);
    assert.equal(alone(here.bo).fromBot.length, 0);
    await alone(here.bo).waitFor(anything);
  });

  it('that are sent to nobody say nothing of the bot’s credentials', async () => {
    here.teams.fail({ status: 401 }, { times: 1_000 });
    await here.written(forOne(anna));
    await here.until(() => Promise.resolve(!here.credentials.accepted));
    await here.written(forOne('erased'));
    await pause(300);
    assert.ok(!here.credentials.accepted);
    assert.equal(here.said.length, 1);
  });

  it('are kept while the bot’s credentials are refused, which is said once, and delivered afterwards', async () => {
    here.dispatcher.start();
    here.teams.fail({ status: 401 }, { times: 3 });
    await here.written(forEveryone, forOne(anna));
    await here.until(() => Promise.resolve(!here.credentials.accepted));
    await here.group.waitFor(anything);
    await alone(here.anna).waitFor(anything);
    await here.until(() => Promise.resolve(here.credentials.accepted));
    assert.match(here.said.join('\n'), /^the bot’s credentials are refused: .*\n.* accepted again$/);
  });
});
