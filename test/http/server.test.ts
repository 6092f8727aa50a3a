import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { createServer, type HttpServer, type ServerParts } from '../../src/http/server.ts';

/** Nothing is on its way when a test has its answers. */
const AT_ONCE = { onItsWayMs: 0, graceMs: 10_000 };
/** Longer than requests need to come on a machine that is busy. */
const AS_IN_USE = { onItsWayMs: 1_000, graceMs: 10_000 };
const wellFormed = { type: 'message', text: 'hej' };

describe('the HTTP server', () => {
  let server: HttpServer;
  let url: string;
  let lines: Record<string, unknown>[];

  async function given(parts: Partial<ServerParts> = {}) {
    lines = [];
    const log = pino({}, { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) });
    server = createServer({
      handle: () => Promise.resolve({ status: 200, body: { fine: true } }),
      ready: () => Promise.resolve(true),
      log,
      patience: AT_ONCE,
      ...parts,
    });
    url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  }

  afterEach(() => server.stop());

  const post = (body: string, headers: Record<string, string> = {}, path = '/api/messages') =>
    fetch(url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

  describe('given an activity', () => {
    it('hands over its JSON and its headers, and answers what the handler answers', async () => {
      const seen: unknown[] = [];
      await given({
        handle: (body, headers) => {
          seen.push(body, headers);
          return Promise.resolve({ status: 202, body: { accepted: true } });
        },
      });
      const answer = await post(JSON.stringify(wellFormed), {
        authorization: 'Bearer x',
        'accept-language': 'en',
      });
      assert.equal(answer.status, 202);
      assert.deepEqual(await answer.json(), { accepted: true });
      assert.deepEqual(seen, [wellFormed, { authorization: 'Bearer x', acceptLanguage: 'en' }]);
    });

    it('answers with an empty body when the handler has none', async () => {
      await given({ handle: () => Promise.resolve({ status: 200 }) });
      const answer = await post(JSON.stringify(wellFormed));
      assert.equal(answer.status, 200);
      assert.equal(await answer.text(), '');
    });

    it('logs one line with nothing of what was said', async () => {
      await given();
      const answer = await post(JSON.stringify(wellFormed), { authorization: 'Bearer secret' });
      await answer.text();
      await server.stop();
      assert.equal(lines.length, 1);
      const { method, route, status, durationMs, correlationId } = lines[0] ?? {};
      assert.deepEqual({ method, route, status }, { method: 'POST', route: '/api/messages', status: 200 });
      assert.equal(typeof durationMs, 'number');
      assert.equal(correlationId, answer.headers.get('x-correlation-id'));
      assert.doesNotMatch(JSON.stringify(lines), /hej|secret/);
    });

    it('answers 500 in the language of the activity when the handler fails, and logs why', async () => {
      await given({ handle: () => Promise.reject(new Error('the store is gone')) });
      const answer = await post(JSON.stringify({ ...wellFormed, locale: 'en-GB' }));
      assert.equal(answer.status, 500);
      const { error } = (await answer.json()) as { error: Record<string, string> };
      assert.equal(error['code'], 'internal-error');
      assert.match(error['message'] ?? '', /^Something went wrong/);
      assert.ok(lines.some((line) => line['correlationId'] === error['correlationId'] && 'err' in line));
    });

    it('puts words to an error status, with the detail the handler gives', async () => {
      await given({ handle: () => Promise.resolve({ status: 400, detail: 'serviceUrl: missing' }) });
      const answer = await post(JSON.stringify(wellFormed));
      assert.equal(answer.status, 400);
      const { error } = (await answer.json()) as { error: Record<string, string> };
      assert.match(error['message'] ?? '', /^Anropet gick inte/);
      assert.equal(error['detail'], 'serviceUrl: missing');
    });
  });

  describe('given something that is no activity', () => {
    const refused = async (answer: Response, status: number, code: string) => {
      assert.equal(answer.status, status);
      const { error } = (await answer.json()) as { error: Record<string, string> };
      assert.equal(error['code'], code);
      assert.equal(error['correlationId'], answer.headers.get('x-correlation-id'));
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      return error;
    };

    it('answers 400 to broken JSON and to what is not UTF-8', async () => {
      await given();
      await refused(await post('{"type":'), 400, 'bad-request');
      await refused(await post(''), 400, 'bad-request');
      const latin1 = await fetch(`${url}/api/messages`, {
        method: 'POST',
        body: Buffer.from('{"type":"r\xf6st"}', 'latin1'),
        headers: { 'content-type': 'application/json' },
      });
      await refused(latin1, 400, 'bad-request');
    });

    it('answers 415 to other types and to compressed bodies', async () => {
      await given();
      const body = JSON.stringify(wellFormed);
      await refused(await post(body, { 'content-type': 'text/plain' }), 415, 'unsupported-media-type');
      await refused(await post(body, { 'content-encoding': 'gzip' }), 415, 'unsupported-media-type');
    });

    it('answers 413 to more than it will read, and serves the next request', async () => {
      await given({ bodyLimit: 1_000 });
      const tooMuch = (bytes: number) => JSON.stringify({ text: 'x'.repeat(bytes) });
      await refused(await post(tooMuch(1_000)), 413, 'too-large');
      await refused(await post(tooMuch(10_000)), 413, 'too-large');
      assert.equal((await post(JSON.stringify(wellFormed))).status, 200);
    });

    it('never takes in more than a bounded part of a body without end', async () => {
      await given({ bodyLimit: 1_000 });
      let sent = 0;
      const endless = new ReadableStream({
        pull: (controller) => {
          sent += 10_000;
          controller.enqueue(new Uint8Array(10_000));
        },
      });
      const request = fetch(`${url}/api/messages`, {
        method: 'POST',
        body: endless,
        headers: { 'content-type': 'application/json' },
        duplex: 'half',
      });
      // Either answer is right: what the sender sees depends on whether it looks before the connection is cut.
      const status = await request.then((answer) => answer.status).catch(() => 'cut off');
      assert.ok(status === 413 || status === 'cut off', String(status));
      assert.ok(sent < 50_000_000);
      assert.equal((await post(JSON.stringify(wellFormed))).status, 200);
    });

    it('takes no harm, and sees no fault of its own, when the sender goes away in the middle', async () => {
      await given();
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.write('POST /api/messages HTTP/1.1\r\nhost: bot\r\ncontent-type: application/json\r\n');
      socket.write('content-length: 100\r\n\r\n{"type":');
      await once(socket, 'ready');
      socket.destroy();
      assert.equal((await post(JSON.stringify(wellFormed))).status, 200);
      await server.stop();
      assert.deepEqual(
        lines.filter((line) => 'err' in line),
        [],
      );
    });

    it('answers 404 and 405 with the same kind of body, in the language asked for', async () => {
      await given();
      await refused(await fetch(`${url}/nowhere`), 404, 'not-found');
      const error = await refused(
        await fetch(`${url}/api/messages`, { headers: { 'accept-language': 'de, en;q=0.5' } }),
        405,
        'method-not-allowed',
      );
      assert.match(error['message'] ?? '', /^The address/);
      await refused(await fetch(`${url}/%E0%A4%A`), 404, 'not-found');
    });
  });

  describe('its health', () => {
    it('is live whatever the store does, and ready only when the bot is', async () => {
      let store: () => Promise<boolean> = () => Promise.resolve(true);
      await given({ ready: () => store() });
      const statuses = async () => [
        (await fetch(`${url}/health/live`)).status,
        (await fetch(`${url}/health/ready`)).status,
      ];
      assert.deepEqual(await statuses(), [200, 200]);
      store = () => Promise.resolve(false);
      assert.deepEqual(await statuses(), [200, 503]);
      store = () => Promise.reject(new Error('gone'));
      assert.deepEqual(await statuses(), [200, 503]);
    });
  });

  describe('when it is stopped', () => {
    it('finishes the request in hand, and takes no new connection', async () => {
      const inHand = Promise.withResolvers<undefined>();
      const release = Promise.withResolvers<undefined>();
      await given({
        patience: AS_IN_USE,
        handle: async () => {
          inHand.resolve(undefined);
          await release.promise;
          return { status: 200, body: { finished: true } };
        },
      });
      const request = post(JSON.stringify(wellFormed));
      await inHand.promise;
      const stopped = server.stop();
      assert.equal((await fetch(`${url}/health/ready`)).status, 503);
      release.resolve(undefined);
      const answer = await request;
      assert.deepEqual(await answer.json(), { finished: true });
      await stopped;
      await assert.rejects(fetch(`${url}/health/live`));
    });

    it('answers every request that was sent before', async () => {
      await given({ patience: AS_IN_USE, handle: () => Promise.resolve({ status: 200, body: {} }) });
      const answers = Array.from({ length: 20 }, () => post(JSON.stringify(wellFormed)));
      const stopped = server.stop();
      assert.deepEqual(
        (await Promise.all(answers)).map(({ status }) => status),
        answers.map(() => 200),
      );
      await stopped;
    });

    it('closes connections that are only kept alive', async () => {
      await given();
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.write('GET /health/live HTTP/1.1\r\nhost: bot\r\n\r\n');
      await once(socket, 'data');
      socket.resume();
      await Promise.all([server.stop(), once(socket, 'close')]);
    });

    it('cuts off a request that never finishes', async () => {
      const inHand = Promise.withResolvers<undefined>();
      await given({
        patience: { onItsWayMs: 0, graceMs: 20 },
        handle: () => {
          inHand.resolve(undefined);
          return new Promise(() => undefined);
        },
      });
      const request = assert.rejects(post(JSON.stringify(wellFormed)));
      await inHand.promise;
      await server.stop();
      await request;
    });

    it('may be stopped before it ever listened', async () => {
      await given();
      const unused = createServer({
        handle: () => Promise.resolve({ status: 200 }),
        ready: () => Promise.resolve(true),
        log: pino({ level: 'silent' }),
      });
      await unused.stop();
    });
  });

  it('says so when its port is taken', async () => {
    await given();
    const second = createServer({
      handle: () => Promise.resolve({ status: 200 }),
      ready: () => Promise.resolve(true),
      log: pino({ level: 'silent' }),
    });
    await assert.rejects(
      second.listen(Number(new URL(url).port), '127.0.0.1'),
      /another process is using it/,
    );
  });
});
