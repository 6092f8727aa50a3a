import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ChannelEndpoints } from '../../../src/teams/channel-endpoints.ts';
import type { ConversationType, WireActivity } from './activities.ts';
import { Changes } from './changes.ts';
import { Chat, type BotAnswer } from './chat.ts';
import { carryOut, refused, type Chats } from './connector.ts';
import { Faults, type Call, type Fault, type FaultOptions } from './faults.ts';
import { listen, parsedJson, readText, sendJson, serverFor } from './http.ts';
import { person, type Person } from './people.ts';
import { publishedKeys, signToken, type Claims, type TokenOptions } from './tokens.ts';

export interface ChatDoubleOptions {
  readonly tenantId?: string;
  readonly appId?: string;
  /** Whether activities carry tokens, and the bot's calls must. True without. */
  readonly signed?: boolean;
  /** Of people made here; `sv-SE` without. */
  readonly locale?: string;
}

const issuer = 'https://api.botframework.com';
const accessToken = 'given-by-the-chat-double';

/**
 * Plays Teams over real HTTP: the chats and the people in them, the connector the bot calls, the login that gives
 * the bot its token, and the signed tokens and published keys by which the bot knows the activities.
 */
export class ChatDouble implements Chats {
  readonly tenantId: string;
  readonly appId: string;
  /** Every call the bot made to the connector, in order. */
  readonly calls: Call[] = [];
  readonly #signed: boolean;
  readonly #locale: string;
  readonly #changes = new Changes();
  readonly #faults = new Faults();
  readonly #chats = new Map<string, Chat>();
  readonly #people: Person[] = [];
  readonly #connections = new Map<Socket, number>();
  readonly #server: Server;
  #origin = '';
  #botEndpoint = '';

  private constructor(options: ChatDoubleOptions) {
    this.tenantId = options.tenantId ?? '7f1e0c52-3a0b-4d2e-9d5a-0c8b3f5a6e11';
    this.appId = options.appId ?? '0b8c9a44-5f0e-4b58-8f43-6f2a55d0c7aa';
    this.#signed = options.signed ?? true;
    this.#locale = options.locale ?? 'sv-SE';
    this.#server = serverFor((request, response) => this.#serve(request, response));
  }

  static async start(options: ChatDoubleOptions = {}): Promise<ChatDouble> {
    const double = new ChatDouble(options);
    double.#origin = await listen(double.#server);
    return double;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** What activities name as the address to answer at. */
  get serviceUrl(): string {
    return `${this.#origin}/teams/`;
  }

  /** The settings that make a bot trust this double, by the Bot Framework's names. */
  get endpoints(): ChannelEndpoints {
    return {
      ToChannelFromBotLoginUrl: `${this.#origin}/login`,
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: this.#origin,
      ToBotFromChannelOpenIdMetadataUrl: `${this.#origin}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${this.#origin}/openid`,
      CallerId: 'urn:botframework:azure',
    };
  }

  /** @param endpoint the bot's own, such as `http://127.0.0.1:3978/api/messages` */
  connectTo(endpoint: string): void {
    this.#botEndpoint = endpoint;
  }

  person(name: string, locale: string = this.#locale): Person {
    const made = person(name, locale);
    this.#people.push(made);
    return made;
  }

  groupChat(name: string, members: readonly Person[]): Chat {
    return this.#open('groupChat', `19:${crypto.randomUUID().replaceAll('-', '')}@thread.v2`, members, name);
  }

  channel(name: string, members: readonly Person[]): Chat {
    return this.#open('channel', `19:${crypto.randomUUID().replaceAll('-', '')}@thread.tacv2`, members, name);
  }

  /** The chat between a person and the bot, by either of the person's ids. */
  personalChat(memberId: string): Chat | undefined {
    const member = this.#people.find(({ id, aadObjectId }) => id === memberId || aadObjectId === memberId);
    if (!member) return undefined;
    const id = `a:${member.aadObjectId}`;
    return this.#chats.get(id) ?? this.#open('personal', id, [member]);
  }

  chat(id: string): Chat | undefined {
    return this.#chats.get(id);
  }

  /** Lets the next calls of the bot go wrong. */
  fail(fault: Fault, options?: FaultOptions): void {
    this.#faults.plan(fault, options);
  }

  /** Waits until `find` finds something, looking after every call of the bot. */
  waitUntil<T>(find: () => T | undefined | false, withinMs?: number): Promise<T> {
    const missing = () =>
      `The bot called: ${this.calls.map(({ method, path }) => `${method} ${path}`).join(', ')}`;
    return this.#changes.until(find, { missing, ...(withinMs !== undefined && { withinMs }) });
  }

  /** A token as Teams sends one, with the claims given instead. */
  sign(claims: Claims = {}, options?: TokenOptions): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const sound = {
      iss: issuer,
      aud: this.appId,
      serviceurl: this.serviceUrl,
      nbf: now - 60,
      exp: now + 3600,
    };
    return signToken({ ...sound, ...claims }, options);
  }

  /** Posts to the bot with this Authorization header, or with none. */
  async post(activity: unknown, authorization?: string): Promise<BotAnswer> {
    const answer = await fetch(this.#botEndpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: JSON.stringify(activity),
    });
    return { status: answer.status, body: parsedJson(await answer.text()) };
  }

  #open(type: ConversationType, id: string, members: readonly Person[], name?: string): Chat {
    const setting = {
      serviceUrl: this.serviceUrl,
      tenantId: this.tenantId,
      appId: this.appId,
      conversation: { id, type, ...(name !== undefined && { name }) },
    };
    const deliver = async (activity: WireActivity) =>
      this.post(activity, this.#signed ? `Bearer ${await this.sign()}` : undefined);
    const chat = new Chat(setting, members, deliver, this.#changes);
    this.#chats.set(id, chat);
    return chat;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.#origin);
    const text = await readText(request);
    if (pathname === '/openid') sendJson(response, 200, { issuer, jwks_uri: `${this.#origin}/keys` });
    else if (pathname === '/keys') sendJson(response, 200, await publishedKeys());
    else if (pathname.startsWith('/login/')) {
      sendJson(response, 200, { token_type: 'Bearer', access_token: accessToken, expires_in: 3600 });
    } else this.#connect(request, response, pathname, parsedJson(text));
  }

  #connect(request: IncomingMessage, response: ServerResponse, pathname: string, body: unknown): void {
    const { method = '', socket } = request;
    const { authorization } = request.headers;
    const connection = this.#connections.get(socket) ?? this.#connections.size + 1;
    this.#connections.set(socket, connection);
    // A service URL has a path of its own in Teams: the region.
    const path = pathname.slice(Math.max(0, pathname.indexOf('/v3/')));
    const call = { method, path, body, authorization, connection };
    this.calls.push(call);
    const fault = this.#faults.next(call);
    this.#answer(response, call, fault);
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
      ? carryOut(this, call.method, call.path, call.body)
      : refused(401, 'Unauthorized', 'Authorization has been denied for this request.');
    if (fault === 'lost-answer') response.destroy();
    else sendJson(response, status, body);
  }
}
