import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { GracefulStop } from '../../src/http/graceful-stop.ts';

describe('a graceful stop', () => {
  it('closes a connection whose answer promised to keep it alive, once the answer is through', async () => {
    const server = createServer({ keepAliveTimeout: 600_000 });
    const lifetime = new GracefulStop(server, { onItsWayMs: 1, graceMs: 600_000 });
    const stopped = Promise.withResolvers<undefined>();
    server.on('request', (_request, response) => {
      response.write('begun, ');
      void lifetime.stop().then(() => stopped.resolve(undefined));
      setImmediate(() => response.end('finished'));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    const answer = await fetch(`http://127.0.0.1:${address.port}/`);
    assert.equal(answer.headers.get('connection'), 'keep-alive');
    assert.equal(await answer.text(), 'begun, finished');
    await stopped.promise;
  });
});
