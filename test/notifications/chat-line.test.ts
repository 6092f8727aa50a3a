import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { OwedCommit } from '../../src/application/journal.ts';
import { NotDelivered } from '../../src/application/messenger.ts';
import { ChatLine } from '../../src/notifications/chat-line.ts';
import type { Delivery } from '../../src/notifications/chat-line.ts';

describe('the messages on their way to a chat', () => {
  let clock: sinon.SinonFakeTimers;
  const send = sinon.stub<[Delivery], Promise<void>>();
  const delivered = sinon.stub<[readonly Delivery[]], Promise<void>>();
  const dropped = sinon.spy<(deliveries: readonly Delivery[]) => void>(() => undefined);
  const idle = sinon.spy();
  const sent = (): string[] => send.args.map(([{ notice }]) => notice.slot);
  const settled = (): number[] =>
    delivered.args.flatMap(([deliveries]) => deliveries.map(({ commit }) => commit.seq));

  let seq = 0;
  const delivery = (slot: string): Delivery => {
    seq += 1;
    const notice = { forum: 'styrgrupp', slot, show: { subject: 'registration' } } as const;
    const commit: OwedCommit = { partnership: 'p', seq, notices: [notice] };
    return { commit, notice };
  };
  let line: ChatLine;

  beforeEach(() => {
    clock = sinon.useFakeTimers();
    seq = 0;
    for (const fake of [send, delivered]) {
      fake.reset();
      fake.resolves();
    }
    dropped.resetHistory();
    idle.resetHistory();
    line = new ChatLine({ send, delivered, dropped, idle, warn: () => undefined });
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
    assert.equal(send.lastCall.args[0].commit.seq, 60);
    assert.equal(new Set(settled()).size, 60, 'every commit is settled');
  });

  it('lets another message pass while one may not be edited yet', async () => {
    line.add(delivery('vote'));
    await clock.tickAsync(0);
    line.add(delivery('vote'));
    line.add(delivery('result'));
    await clock.tickAsync(300);
    assert.deepEqual(sent(), ['vote', 'result']);
    await clock.tickAsync(1_000);
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
    send.onFirstCall().rejects(new NotDelivered('try-again', '429', 4_000));
    line.add(delivery('vote'));
    await clock.tickAsync(0);
    line.add(delivery('vote'));
    await clock.tickAsync(3_900);
    assert.equal(send.callCount, 1);
    await clock.tickAsync(1_000);
    assert.equal(send.callCount, 2);
    assert.deepEqual(settled(), [1, 2]);
  });

  it('settles what can never be delivered', async () => {
    send.rejects(new NotDelivered('never', '403: BotNotInConversationRoster'));
    line.add(delivery('vote'));
    await clock.tickAsync(10_000);
    assert.equal(send.callCount, 1);
    assert.deepEqual(settled(), [1]);
  });

  it('leaves owed what has failed again and again', async () => {
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

  it('when stopped sends what waits, without waiting', async () => {
    line.add(delivery('vote'));
    await clock.tickAsync(0);
    line.add(delivery('vote'));
    await line.stop();
    assert.deepEqual(settled(), [1, 2]);
  });

  it('is forgotten when there is nothing left to wait for', async () => {
    line.add(delivery('vote'));
    await clock.tickAsync(2_000);
    assert.equal(idle.callCount, 1);
  });
});
