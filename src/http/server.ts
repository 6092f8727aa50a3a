import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import restify from 'restify';
import { errorBody, errorLanguage } from './error-texts.ts';
import { GracefulStop } from './graceful-stop.ts';
import type { Patience } from './graceful-stop.ts';
import { readJsonBody } from './json-body.ts';

interface RequestHeaders {
  /** Empty when the request had none. */
  readonly authorization: string;
  readonly acceptLanguage: string;
}

/** An error status without a body gets one here, in the sender's language, with `detail` in it. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly detail?: string | undefined;
}

export interface ServerParts {
  /** Takes the JSON of an activity, as it came. A rejection is answered with 500 and logged. */
  readonly handle: (body: unknown, headers: RequestHeaders, correlationId: string) => Promise<Answer>;
  /** Whether the bot can do its work now. */
  readonly ready: () => Promise<boolean>;
  readonly log: Logger;
  /** Bytes; 256 KB without. */
  readonly bodyLimit?: number;
  /** How `stop` waits; a quarter of a second for what is on its way and 10 s for what is in hand without. */
  readonly patience?: Patience;
}

const USUAL_PATIENCE: Patience = { onItsWayMs: 250, graceMs: 10_000 };

export interface HttpServer {
  /**
   * @param port 0 for any free one
   * @returns the port listened on
   * @throws Error when the port is taken or may not be used
   */
  listen(port: number, host?: string): Promise<number>;
  stop(): Promise<void>;
}

const paths = { messages: '/api/messages', live: '/health/live', ready: '/health/ready' } as const;

const headersOfEveryAnswer = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

/** The bot's endpoint and its health. Logs one line per request, with nothing in it that the sender chose. */
export function createServer(parts: ServerParts): HttpServer {
  const { handle, ready, log, bodyLimit = 256 * 1024, patience = USUAL_PATIENCE } = parts;
  const server = restify.createServer({ name: '' });
  const inner = server.server;
  // A request must arrive within these; afterwards it may take the time it takes.
  inner.headersTimeout = 10_000;
  inner.requestTimeout = 20_000;
  // Longer than the proxy in front keeps its connections, or it would now and then write to one just closed.
  inner.keepAliveTimeout = 250_000;
  const lifetime = new GracefulStop(inner, patience);
  const correlationIds = new WeakMap<restify.Request, string>();
  const correlationIdOf = (request: restify.Request) => correlationIds.get(request) ?? '';

  server.pre((request, response, next) => {
    const correlationId = randomUUID();
    correlationIds.set(request, correlationId);
    for (const [name, value] of Object.entries(headersOfEveryAnswer)) response.setHeader(name, value);
    response.setHeader('x-correlation-id', correlationId);
    logWhenDone(log, request, response, correlationId);
    next();
  });

  const answer = (response: restify.Response, status: number, body?: unknown) => {
    if (lifetime.stopping) response.setHeader('connection', 'close');
    response.send(status, body);
  };
  const answerError = (
    request: restify.Request,
    response: restify.Response,
    { status, detail }: Answer,
    body?: unknown,
  ) => {
    const language = errorLanguage(body, request.header('accept-language', ''));
    answer(response, status, errorBody(status, language, correlationIdOf(request), detail));
  };

  server.post(paths.messages, async (request, response) => {
    const read = await readJsonBody(request, bodyLimit);
    if (!read.ok) {
      // What is left of the body would be taken for the next request.
      response.setHeader('connection', 'close');
      answerError(request, response, read);
      return;
    }
    const correlationId = correlationIdOf(request);
    const headers = {
      authorization: request.header('authorization', ''),
      acceptLanguage: request.header('accept-language', ''),
    };
    const answered = await handle(read.body, headers, correlationId).catch((err: unknown): Answer => {
      log.error({ err, correlationId }, 'activity failed');
      return { status: 500 };
    });
    if (answered.status >= 400 && answered.body === undefined) {
      answerError(request, response, answered, read.body);
    } else answer(response, answered.status, answered.body);
  });

  server.get(paths.live, async (_request, response) => {
    await Promise.resolve();
    answer(response, 200, { status: 'live' });
  });

  server.get(paths.ready, async (_request, response) => {
    const isReady = !lifetime.stopping && (await ready().catch(() => false));
    answer(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not-ready' });
  });

  // No such route or method, a sender that went away, or a fault in the handlers above.
  server.on(
    'restifyError',
    (request: restify.Request, response: restify.Response, error: unknown, done: () => void) => {
      const status = statusOf(error);
      // A sender that went away in the middle is no fault of the bot's, and could otherwise fill the log.
      if (status >= 500 && !request.readableAborted)
        log.error({ err: error, correlationId: correlationIdOf(request) }, 'request failed');
      answerError(request, response, { status });
      done();
    },
  );

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        const failed = (cause: Error) =>
          reject(new Error(`Cannot listen on port ${port}: ${reasonOf(cause)}`, { cause }));
        server.once('error', failed);
        inner.listen({ port, ...(host !== undefined && { host }) }, () => {
          server.off('error', failed);
          server.on('error', (err) => log.error({ err }, 'server failed'));
          const address = inner.address();
          resolve(typeof address === 'object' && address !== null ? address.port : port);
        });
      }),
    stop: () => lifetime.stop(),
  };
}

function logWhenDone(
  log: Logger,
  request: restify.Request,
  response: restify.Response,
  correlationId: string,
): void {
  const began = performance.now();
  const path = (request.url ?? '').split('?', 1)[0];
  // An unknown path is the sender's text.
  const route = Object.values(paths).find((known) => known === path) ?? '(none)';
  response.once('close', () => {
    const durationMs = Math.round(performance.now() - began);
    log.info(
      { method: request.method, route, status: response.statusCode, durationMs, correlationId },
      'request',
    );
  });
}

function statusOf(error: unknown): number {
  const status: unknown = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : 500;
}

function reasonOf(error: Error): string {
  return 'code' in error && error.code === 'EADDRINUSE' ? 'another process is using it' : error.message;
}
