import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Limit = readonly [most: number, ms: number];
const IN_A_CHAT: readonly Limit[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
];
const IN_A_TENANT: readonly Limit[] = [[50, 1_000]];
export const PERMITTED_PER_SECOND = 50;

/** What happens instead of an answer; `lost-answer`: only the answer is lost. */
export type Fault = number | 'lost-call' | 'lost-answer';

type FaultOf = (call: { readonly method: string; readonly chat: string }) => Fault | undefined;

/** Teams' connector, as far as it takes posts and edits of messages: it enforces the limits that Teams publishes. */
export class LimitedConnector implements AsyncDisposable {
  /** Posts it has taken, by chat. */
  readonly taken = new Map<string, number>();
  /** When each post or edit was taken. */
  readonly times: number[] = [];
  /** How often it has refused for the rate. */
  tooMany = 0;
  /** How often an answer has been lost after a post was taken. */
  lostAnswers = 0;
  #url = '';
  readonly #perChat = new Map<string, number[]>();
  readonly #fault: FaultOf;
  readonly #server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void this.#answer(request, response);
  });

  constructor(fault: FaultOf = () => undefined) {
    this.#fault = fault;
  }

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    this.#url = `http://127.0.0.1:${address.port}/`;
    return this;
  }

  get url(): string {
    return this.#url;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.resume();
    await once(request, 'end');
    const method = request.method ?? '';
    const chat = decodeURIComponent(/conversations\/([^/]+)/.exec(request.url ?? '')?.[1] ?? '');
    const fault = this.#fault({ method, chat });
    if (fault === 'lost-call') return void response.destroy();
    if (typeof fault === 'number') {
      refuse(response, fault);
      return;
    }
    const retryAfter = this.#retryAfter(chat);
    if (retryAfter !== undefined) {
      this.tooMany += 1;
      refuse(response, 429, retryAfter);
      return;
    }
    if (method === 'POST') this.taken.set(chat, (this.taken.get(chat) ?? 0) + 1);
    if (fault === 'lost-answer') {
      if (method === 'POST') this.lostAnswers += 1;
      return void response.destroy();
    }
    response.writeHead(method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: `${chat}-${this.taken.get(chat) ?? 0}` }));
  }

  /** Seconds; undefined for what is within the limits, which is then counted. */
  #retryAfter(chat: string): number | undefined {
    const now = Date.now();
    const ofChat = this.#perChat.get(chat) ?? [];
    for (const [limits, times] of [
      [IN_A_CHAT, ofChat],
      [IN_A_TENANT, this.times],
    ] as const)
      for (const [most, ms] of limits) {
        const before = times.at(-most);
        if (before !== undefined && before > now - ms) return Math.ceil((before + ms - now) / 1_000);
      }
    this.#perChat.set(chat, [...ofChat, now]);
    this.times.push(now);
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, retryAfterSeconds?: number): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  });
  response.end(JSON.stringify({ error: { code: `Status${status}`, message: '' } }));
}
