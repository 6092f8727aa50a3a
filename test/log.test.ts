import assert from 'node:assert/strict';
import { ErrorResponse, TimeoutError } from '@azure/cosmos';
import { AggregateAuthenticationError, CredentialUnavailableError } from '@azure/identity';
import type { Logger } from 'pino';
import sinon from 'sinon';
import { z } from 'zod';
import { createLog } from '../src/log.ts';
import { inPlainWords } from '../src/storage/sqlite/faults.ts';

const line = z.looseObject({
  msg: z.string(),
  reason: z.string().optional(),
  leftOut: z.number().optional(),
});

describe('the log', () => {
  let clock: sinon.SinonFakeTimers;
  let written: string[];
  let log: Logger;

  beforeEach(() => {
    clock = sinon.useFakeTimers();
    written = [];
    log = createLog('info', { write: (text) => written.push(text) });
  });
  afterEach(() => clock.restore());

  const lines = () => written.map((text) => line.parse(JSON.parse(text)));
  const refused = () =>
    Object.assign(new Error('connect ECONNREFUSED 10.0.0.4:443'), {
      name: 'RestError',
      code: 'ECONNREFUSED',
      diagnostics: { much: 'more' },
    });
  const status = (code: number) =>
    Object.assign(new ErrorResponse(`{"Errors":["long"]}\nActivityId`), { code });

  for (const [what, error, reason] of [
    ['a connection that is refused', refused(), 'no connection: connect ECONNREFUSED 10.0.0.4:443'],
    [
      'a login that nobody gives',
      new AggregateAuthenticationError([new CredentialUnavailableError('No')]),
      /login/,
    ],
    ['a role that is missing', status(403), /role.*firewall.*\(403\)/],
    ['a store that is slow', new TimeoutError(), 'the store does not answer in time'],
    [
      'a disk that is full',
      inPlainWords(Object.assign(new Error('database or disk is full'), { errcode: 13 })),
      'the disk is full',
    ],
  ] as const) {
    it(`says ${what} in one line, in words`, () => {
      log.warn({ err: error, partnership: 'p' }, 'what is due could not be done');
      const [said, ...more] = lines();
      assert.equal(more.length, 0);
      assert.match(said?.reason ?? '', reason instanceof RegExp ? reason : new RegExp(`^${reason}$`));
      assert.equal(said?.['partnership'], 'p');
      assert.equal(said['err'], undefined);
      assert.doesNotMatch(written.join(''), /stack|\\n|diagnostics/);
    });
  }

  it('says the same again when minutes have passed, with how often it was so', () => {
    for (let n = 0; n < 600; n += 1) {
      log.warn({ err: refused() }, n % 2 === 0 ? 'owed notices' : 'what is due');
      clock.tick(1000);
    }
    assert.deepEqual(
      lines().map(({ leftOut }) => leftOut),
      [undefined, 299],
    );
  });

  it('says at once that the reason is another', () => {
    for (const error of [refused(), status(503), refused(), status(503)]) log.warn({ err: error }, 'owed');
    assert.deepEqual(
      lines().map(({ reason }) => reason?.slice(0, 9)),
      ['no connec', 'Cosmos DB'],
    );
  });

  it('keeps every error that somebody was given the id of', () => {
    for (const correlationId of ['1', '2']) log.error({ err: refused(), correlationId }, 'turn failed');
    assert.deepEqual(
      lines().map(({ correlationId }) => correlationId),
      ['1', '2'],
    );
  });

  it('keeps the stack of what may be a fault of its own, every time', () => {
    log.warn({ err: new TypeError('undefined is not a function') }, 'what is due could not be done');
    log.warn({ err: new TypeError('undefined is not a function') }, 'what is due could not be done');
    log.info('ready');
    assert.equal(written.filter((text) => /"stack":".*log\.test/.test(text)).length, 2);
    assert.equal(lines().at(-1)?.msg, 'ready');
  });
});
