import assert from 'node:assert/strict';
import sinon from 'sinon';
import { CredentialWatch } from '../../src/notifications/credential-watch.ts';

describe('the bot’s credentials', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => clock.restore());

  it('are refused for as long as they are refused again, and no process waits for ever to learn more', () => {
    const credentials = new CredentialWatch({ info: () => undefined, error: () => undefined });
    credentials.learn(false);
    clock.tick(60_000);
    credentials.learn(false);
    clock.tick(110_000);
    assert.equal(credentials.accepted, false);
    clock.tick(20_000);
    assert.equal(credentials.accepted, true);
  });
});
