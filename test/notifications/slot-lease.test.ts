import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { SlotLease } from '../../src/partnership/journal.ts';
import { withLease, SLOT_LEASE_MS } from '../../src/notifications/slot-lease.ts';
import type { Sent } from '../../src/notifications/slot-lease.ts';

/** One slot's turn, as a store keeps it. */
class Turns {
  endsAt = 0;
  writes = 0;
  take = (now: number, until: number): Promise<SlotLease> => {
    if (this.endsAt > now) return Promise.resolve({ heldUntil: this.endsAt });
    this.endsAt = until;
    this.writes += 1;
    return Promise.resolve('yours');
  };
}

describe('the turn to send what fills a slot', () => {
  let clock: sinon.SinonFakeTimers;
  let turns: Turns;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 1_000_000 });
    turns = new Turns();
  });
  afterEach(() => clock.restore());

  const lasting = (ms: number) => (): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  /** Everything that happens until it is done. */
  const done = async (sending: Promise<Sent>): Promise<Sent> => {
    await clock.runAllAsync();
    return sending;
  };

  it('costs one write when the sending is quick, and ends a second after it', async () => {
    const began = Date.now();
    const { sent, leaseEnds } = await done(withLease(turns.take, lasting(200)));
    assert.ok(sent);
    assert.equal(turns.writes, 1);
    assert.ok(leaseEnds >= began + 200 + 1_000);
  });

  it('is kept for as long as the sending takes, and a second after it', async () => {
    const sending = withLease(turns.take, lasting(4_000));
    for (let second = 0; second < 4; second += 1) {
      await clock.tickAsync(1_000);
      assert.notEqual(await turns.take(Date.now(), Date.now() + SLOT_LEASE_MS), 'yours');
    }
    const ended = Date.now();
    const { sent, leaseEnds } = await done(sending);
    assert.ok(sent);
    assert.ok(leaseEnds >= ended + 1_000);
    assert.equal(turns.endsAt, leaseEnds);
  });

  it('taken for long is given back when a second has passed after the sending, or when it fails', async () => {
    const sending = withLease(turns.take, lasting(2_500), 20_000);
    await clock.tickAsync(2_000);
    assert.ok(turns.endsAt >= Date.now() + 19_000);
    const { sent, leaseEnds } = await done(sending);
    assert.ok(sent);
    assert.equal(turns.endsAt, leaseEnds);
    assert.ok(leaseEnds <= Date.now() + 1_000);
    clock.setSystemTime(leaseEnds);
    await assert.rejects(withLease(turns.take, () => Promise.reject(new Error('no')), 20_000));
    assert.ok(turns.endsAt <= Date.now() + 1);
  });

  it('is kept while the sending is under way, also when the store cannot prolong it for a while', async () => {
    let busy = 1;
    const take = (now: number, until: number): Promise<SlotLease> =>
      turns.writes === 1 && busy-- > 0 ? Promise.reject(new Error('busy')) : turns.take(now, until);
    const sending = withLease(take, lasting(2_500), 20_000);
    await clock.tickAsync(1_500);
    assert.notEqual(await turns.take(Date.now(), Date.now() + 1), 'yours');
    assert.ok((await done(sending)).sent);
  });

  it('sends nothing in the turn of another', async () => {
    turns.endsAt = Date.now() + 700;
    const send = sinon.spy(() => Promise.resolve());
    const { sent, leaseEnds } = await withLease(turns.take, send);
    assert.equal(sent, false);
    assert.equal(leaseEnds, Date.now() + 700);
    assert.equal(send.callCount, 0);
  });

  it('does not count what was sent when another had the turn meanwhile', async () => {
    const sending = withLease(turns.take, () => {
      // This process stands still, and another comes in between.
      clock.setSystemTime(Date.now() + 3_000);
      void turns.take(Date.now(), Date.now() + SLOT_LEASE_MS);
      return Promise.resolve();
    });
    assert.equal((await sending).sent, false);
  });

  it('tells what went wrong in the sending, early or late, and then ends by itself', async () => {
    for (const ms of [0, 3_000]) {
      const failing = async (): Promise<void> => {
        await lasting(ms)();
        throw new Error('no answer');
      };
      const told = assert.rejects(withLease(turns.take, failing), /no answer/);
      await clock.runAllAsync();
      await told;
      assert.ok(turns.endsAt <= Date.now() + SLOT_LEASE_MS);
      await clock.tickAsync(SLOT_LEASE_MS);
    }
  });
});
