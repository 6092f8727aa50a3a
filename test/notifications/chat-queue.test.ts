import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { OwedCommit } from '../../src/partnership/journal.ts';
import { NotDelivered } from '../../src/partnership/messenger.ts';
import { ChatQueue } from '../../src/notifications/chat-queue.ts';
import type { Delivery } from '../../src/notifications/chat-queue.ts';
import { Rates } from '../../src/notifications/rates.ts';
import { SLOT_LEASE_MS } from '../../src/notifications/slot-lease.ts';
import type { Sent } from '../../src/notifications/slot-lease.ts';

describe('the messages on their way to a chat', () => {
  let clock: sinon.SinonFakeTimers;
  const send = sinon.stub<[Delivery], Promise<Sent>>();
  const delivered = sinon.stub<[readonly Delivery[]], Promise<void>>();
  const dropped = sinon.spy<(deliveries: readonly Delivery[]) => void>(() => undefined);
  const idle = sinon.spy();
  const failed = sinon.spy<(reason: unknown, failures: number) => void>(() => undefined);
  const sentNow = (): Promise<Sent> => Promise.resolve({ sent: true, leaseEnds: Date.now() + SLOT_LEASE_MS });
  /** The turn is another process's. */
  const refused = (forMs: number) => (): Promise<Sent> =>
    Promise.resolve({ sent: false, leaseEnds: Date.now() + forMs });
  const sent = (): string[] => send.args.map(([{ notice }]) => notice.slot);
  const settled = (): number[] =>
    delivered.args.flatMap(([deliveries]) => deliveries.flatMap(({ commit }) => commit?.seq ?? []));

  let seq = 0;
  const delivery = (slot: string): Delivery => {
    seq += 1;
    const notice = { forum: 'styrgrupp', slot, show: { subject: 'registration' } } as const;
    const commit: OwedCommit = { partnership: 'p', seq, notices: [notice] };
    return { partnership: 'p', commit, notice };
  };
  let line: ChatQueue;

  beforeEach(() => {
    clock = sinon.useFakeTimers();
    seq = 0;
    send.reset();
    send.callsFake(sentNow);
    delivered.reset();
    delivered.resolves();
    failed.resetHistory();
    dropped.resetHistory();
    idle.resetHistory();
    line = new ChatQueue({ pace: new Rates().of('chat'), send, delivered, dropped, idle, failed });
  });
  afterEach(() => clock.restore());

  it('sends the first at once', async () => {
    line.add(delivery('vote'));
    await clock.tickAsync(0);
    assert.deepEqual(sent(), ['vote']);
    assert.deepEqual(settled(), [1]);
  });

  it('makes one edit a second of sixty votes, and the last one shows them all', async () => {
    for (let vote = 0; vote < 60; vote += 1) {
      line.add(delivery('vote'));
      await clock.tickAsync(50);
    }
    await clock.tickAsync(5_000);
    assert.ok(send.callCount <= 5, `${send.callCount} edits in three seconds`);
    assert.equal(send.lastCall.args[0].commit?.seq, 60);
    assert.equal(new Set(settled()).size, 60, 'every commit is settled');
  });

  it('lets another message pass while one may not be edited yet', async () => {
    line.add(delivery('vote'));
    await clock.tickAsync(0);
    line.add(delivery('vote'));
    line.add(delivery('result'));
    await clock.tickAsync(300);
    assert.deepEqual(sent(), ['vote', 'result']);
    await clock.tickAsync(SLOT_LEASE_MS);
    assert.deepEqual(sent(), ['vote', 'result', 'vote']);
  });

  it('stays within eight messages in two seconds', async () => {
    for (let n = 0; n < 20; n += 1) line.add(delivery(`m${n}`));
    await clock.tickAsync(1_999);
    assert.ok(send.callCount <= 8, `${send.callCount} messages`);
    await clock.tickAsync(10_000);
    assert.equal(send.callCount, 20);
  });

  it('waits as long as Teams asks for, and then sends what is newest', async () => {
    send.onFirstCall().rejects(new NotDelivered('try-again', '429', { retryAfterMs: 4_000 }));
    line.add(delivery('vote'));
    await clock.tickAsync(0);
    line.add(delivery('vote'));
    await clock.tickAsync(3_900);
    assert.equal(send.callCount, 1);
    await clock.tickAsync(1_000);
    assert.equal(send.callCount, 2);
    assert.deepEqual(settled(), [1, 2]);
  });

  it('keeps the order of what is new when the first of it has to be tried again', async () => {
    send.onFirstCall().rejects(new NotDelivered('try-again', '502'));
    for (const slot of ['first', 'second', 'third']) line.add(delivery(slot));
    await clock.tickAsync(10_000);
    assert.deepEqual(sent(), ['first', 'first', 'second', 'third']);
  });

  it('edits what stands in the chat while something new has to be tried again', async () => {
    line.add(delivery('vote'));
    await clock.tickAsync(SLOT_LEASE_MS - 1);
    send.reset();
    send.callsFake(({ notice }) => (notice.slot === 'new' ? Promise.reject(new Error('no')) : sentNow()));
    line.add(delivery('new'));
    line.add(delivery('vote'));
    await clock.tickAsync(400);
    assert.deepEqual(sent(), ['new', 'vote']);
  });

  it('leaves owed what has failed again and again', async () => {
    send.reset();
    send.rejects(new Error('no answer'));
    line.add(delivery('vote'));
    await clock.tickAsync(120_000);
    assert.equal(send.callCount, 8);
    assert.deepEqual(settled(), []);
    assert.equal(dropped.callCount, 1);
  });

  it('sends again when the settling failed: an edit twice is harmless, one lost is not', async () => {
    delivered.onFirstCall().rejects(new Error('disk full'));
    line.add(delivery('vote'));
    await clock.tickAsync(5_000);
    assert.equal(send.callCount, 2);
  });

  it('tries again when the turn of another process ends, which is no failure', async () => {
    send.reset();
    send.callsFake(refused(500));
    line.add(delivery('vote'));
    await clock.tickAsync(0);
    line.add(delivery('vote'));
    await clock.tickAsync(20_000);
    assert.ok(send.callCount > 20, `${send.callCount} tries`);
    send.callsFake(sentNow);
    await clock.tickAsync(500);
    assert.deepEqual(settled(), [1, 2]);
    assert.equal(failed.callCount, 0);
    assert.equal(dropped.callCount, 0);
  });

  it('asks for its turn in time, however far ahead the clock of another machine is', async () => {
    send.onFirstCall().callsFake(refused(3_600_000));
    line.add(delivery('vote'));
    await clock.tickAsync(2_000);
    assert.deepEqual(settled(), [1]);
  });

  it('lets another message pass at once while one waits for its turn', async () => {
    send.onFirstCall().callsFake(refused(1_000));
    line.add(delivery('vote'));
    line.add(delivery('result'));
    await clock.tickAsync(10);
    assert.deepEqual(sent(), ['vote', 'result']);
    await clock.tickAsync(2_000);
    assert.deepEqual(settled(), [2, 1]);
  });

  it('when stopped sends what waits when its turn comes, and no earlier', async () => {
    line.add(delivery('vote'));
    await clock.tickAsync(0);
    line.add(delivery('vote'));
    const stopped = line.stop();
    await clock.tickAsync(SLOT_LEASE_MS - 1);
    assert.deepEqual(settled(), [1]);
    await clock.tickAsync(1);
    await stopped;
    assert.deepEqual(settled(), [1, 2]);
  });

  it('when stopped leaves to other processes what they do not let it send', async () => {
    send.reset();
    send.callsFake(refused(1_000));
    line.add(delivery('vote'));
    await clock.tickAsync(0);
    const stopped = line.stop();
    await clock.tickAsync(10_000);
    await stopped;
    assert.deepEqual(settled(), []);
    assert.equal(dropped.callCount, 1);
  });

  it('is forgotten when there is nothing left to wait for', async () => {
    line.add(delivery('vote'));
    await clock.tickAsync(2_000);
    assert.equal(idle.callCount, 1);
  });
});
