import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import sinon from 'sinon';
import { Replies } from '../../src/teams/replies.ts';

const MINUTES_MS = 60_000;

/** Over the wire: test/process/replies.test.ts. Here: where it ends. */
describe('replies that do not get through', () => {
  let clock: sinon.SinonFakeTimers;
  let calls: number;
  let failure: () => Error | undefined;
  let warnings: string[];
  let replies: Replies;

  const context = {
    adapter: { ConnectorClientKey: Symbol('client') },
    activity: { id: '1', conversation: { id: 'chat' } },
    turnState: {
      get: () => ({
        conversations: {
          replyToActivity: () => {
            calls += 1;
            const error = failure();
            return error ? Promise.reject(error) : Promise.resolve({ id: '2' });
          },
        },
      }),
    },
  } as unknown as TurnContext;

  const refused = (statusCode: number, seconds?: number): Error =>
    Object.assign(new Error('No'), {
      statusCode,
      response: { headers: new Map(seconds === undefined ? [] : [['retry-after', seconds]]) },
    });
  const send = (): Promise<void> => replies.send(context, { type: 'message', text: 'Svar' });

  beforeEach(() => {
    clock = sinon.useFakeTimers();
    calls = 0;
    failure = () => refused(503);
    warnings = [];
    replies = new Replies({ warn: (_details, words) => warnings.push(words) });
  });
  afterEach(() => clock.restore());

  it('are given up after eight tries', async () => {
    await send();
    await clock.tickAsync(10 * MINUTES_MS);
    assert.equal(calls, 8);
    assert.equal(warnings.at(-1), 'a reply is given up');
  });

  it('are given up at once when Teams wants to hear nothing for longer than anybody waits', async () => {
    failure = () => refused(429, 61);
    await send();
    await clock.tickAsync(10 * MINUTES_MS);
    assert.equal(calls, 1);
    assert.equal(warnings.at(-1), 'a reply is given up');
  });

  it('are not all kept, when there are very many', async () => {
    for (let n = 0; n < 600; n += 1) await send();
    assert.equal(warnings.filter((words) => words === 'a reply is given up').length, 100);
    failure = () => undefined;
    calls = 0;
    await clock.tickAsync(10 * MINUTES_MS);
    assert.equal(calls, 500);
    await send();
    assert.equal(calls, 501, 'there is room again');
  });

  it('are tried once more when the bot stops, and no more', async () => {
    await Promise.all([send(), send()]);
    await replies.stop();
    assert.equal(calls, 4);
    await send();
    await clock.tickAsync(10 * MINUTES_MS);
    assert.equal(calls, 5, 'what fails afterwards is not waited for');
  });

  it('and are refused later are said in the log, to nobody else', async () => {
    await send();
    failure = () => refused(403);
    await clock.tickAsync(MINUTES_MS);
    assert.equal(calls, 2);
    assert.equal(warnings.at(-1), 'a reply was refused');
  });
});
