import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Changes } from './changes.ts';
import { carryOut, refused, type Chats } from './connector.ts';
import { Faults, type Call, type Fault } from './faults.ts';
import { listen, parsedJson, readText, sendJson, serverFor } from './http.ts';
import { publishedKeys } from './tokens.ts';

/** Who the tokens say they are from. */
export const issuer = 'https://api.botframework.com';

const accessToken = 'given-by-the-chat-double';

/** The addresses a bot calls: the published keys, the login, and the connector. */
export class DoubleServer {
  /** Every call the bot made to the connector, in order. */
  readonly calls: Call[] = [];
  readonly faults = new Faults();
  /** What is answered instead of the keys. */
  keysFault: 'lost' | 'error' | undefined;
  origin = '';
  readonly #chats: Chats;
  readonly #changes: Changes;
  readonly #signed: boolean;
  readonly #connections = new Map<Socket, number>();
  readonly #server = serverFor((request, response) => this.#serve(request, response));

  /** @param signed whether the bot's calls must carry the token that the login gave it */
  constructor(chats: Chats, changes: Changes, signed: boolean) {
    this.#chats = chats;
    this.#changes = changes;
    this.#signed = signed;
  }

  async start(): Promise<void> {
    this.origin = await listen(this.#server);
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.origin);
    const text = await readText(request);
    if (pathname === '/openid') this.#describeKeys(response);
    else if (pathname === '/keys') sendJson(response, 200, await publishedKeys());
    else if (pathname.startsWith('/login/')) {
      sendJson(response, 200, { token_type: 'Bearer', access_token: accessToken, expires_in: 3600 });
    } else this.#connect(request, response, { pathname, query: searchParams }, parsedJson(text));
  }

  #describeKeys(response: ServerResponse): void {
    if (this.keysFault === 'lost') response.destroy();
    else if (this.keysFault === 'error') sendJson(response, 500);
    else sendJson(response, 200, { issuer, jwks_uri: `${this.origin}/keys` });
  }

  #connect(
    request: IncomingMessage,
    response: ServerResponse,
    { pathname, query }: { readonly pathname: string; readonly query: URLSearchParams },
    body: unknown,
  ): void {
    const { method = '', socket } = request;
    const { authorization } = request.headers;
    const connection = this.#connections.get(socket) ?? this.#connections.size + 1;
    this.#connections.set(socket, connection);
    // A service URL has a path of its own in Teams: the region.
    const path = pathname.slice(Math.max(0, pathname.indexOf('/v3/')));
    const call = { method, path, query, body, authorization, at: Date.now(), connection };
    this.calls.push(call);
    this.#answer(response, call, this.faults.next(call));
    this.#changes.announce();
  }

  #answer(response: ServerResponse, call: Call, fault: Fault | undefined): void {
    if (fault === 'no-answer') return;
    if (fault === 'lost-call') {
      response.destroy();
      return;
    }
    if (typeof fault === 'object') {
      if (fault.retryAfterSeconds !== undefined) response.setHeader('retry-after', fault.retryAfterSeconds);
      const { status, body } = refused(fault.status, fault.code ?? 'ServiceError');
      sendJson(response, status, body);
      return;
    }
    const known = !this.#signed || call.authorization === `Bearer ${accessToken}`;
    const { status, body } = known
      ? carryOut(this.#chats, call)
      : refused(401, 'Unauthorized', 'Authorization has been denied for this request.');
    if (fault === 'lost-answer') response.destroy();
    else if (fault !== 'effect-alone') sendJson(response, status, body);
  }
}
