import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { listen, parsedJson, readText, serverFor } from '../support/chat-double/index.ts';

/** A call of the bot's that the connector carried out. */
export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  /** What was sent and what was answered: parsed JSON, or undefined when there was none. */
  readonly sent: unknown;
  readonly answered: unknown;
}

/** Where the Playground finds its bot, and the bot's only endpoint there. */
const BOT_PATH = '/api/messages';

/**
 * Stands between the Playground and the bot, and passes everything on as it is. While the bot is being started anew,
 * what is meant for it waits.
 */
export class Relay {
  readonly #server: Server;
  readonly #listen: (call: ConnectorCall) => void;
  #origin = '';
  #playground = '';
  #bot = Promise.withResolvers<string>();

  private constructor(listenTo: (call: ConnectorCall) => void) {
    this.#listen = listenTo;
    this.#server = serverFor((request, response) => this.#pass(request, response));
  }

  /** @param listenTo hears of every call of the bot's before the bot hears the answer */
  static async start(listenTo: (call: ConnectorCall) => void): Promise<Relay> {
    const relay = new Relay(listenTo);
    relay.#origin = await listen(relay.#server);
    return relay;
  }

  /** The bot's endpoint, as the Playground sees it. */
  get endpoint(): string {
    return `${this.#origin}${BOT_PATH}`;
  }

  /** The connector, as the bot sees it. */
  get serviceUrl(): string {
    return `${this.#origin}/_connector`;
  }

  /** @param origin the Playground's own */
  passCallsTo(origin: string): void {
    this.#playground = origin;
  }

  holdActivities(): void {
    this.#bot = Promise.withResolvers<string>();
  }

  /** @param endpoint the bot's own */
  passActivitiesTo(endpoint: string): void {
    this.#bot.resolve(endpoint);
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/' } = request;
    const body = await readText(request);
    const forBot = path === BOT_PATH;
    const answer = await fetch(forBot ? await this.#bot.promise : `${this.#playground}${path}`, {
      method,
      headers: { 'content-type': request.headers['content-type'] ?? 'application/json' },
      ...(body !== '' && { body }),
    });
    const text = await answer.text();
    if (!forBot && answer.ok)
      this.#listen({ method, path, sent: parsedJson(body), answered: parsedJson(text) });
    const type = answer.headers.get('content-type');
    response.writeHead(answer.status, type === null ? {} : { 'content-type': type });
    response.end(text);
  }
}
