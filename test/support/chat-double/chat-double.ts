import type { ChannelEndpoints } from '../../../src/teams/channel-endpoints.ts';
import type { ConversationType, WireActivity } from './activities.ts';
import { Changes } from './changes.ts';
import { Chat, type BotAnswer } from './chat.ts';
import type { Chats } from './connector.ts';
import { DoubleServer, issuer } from './double-server.ts';
import type { Call, Fault, FaultOptions } from './faults.ts';
import { parsedJson } from './http.ts';
import { person, type Person } from './people.ts';
import { signToken, type Claims, type TokenOptions } from './tokens.ts';

export interface ChatDoubleOptions {
  readonly tenantId?: string;
  readonly appId?: string;
  /** Whether activities carry tokens, and the bot's calls must. True without. */
  readonly signed?: boolean;
  /** Of people made here; `sv-SE` without. */
  readonly locale?: string;
}

/**
 * Plays Teams over real HTTP: the chats and the people in them, the connector the bot calls, the login that gives
 * the bot its token, and the signed tokens and published keys by which the bot knows the activities.
 */
export class ChatDouble implements Chats {
  readonly tenantId: string;
  readonly appId: string;
  readonly #signed: boolean;
  readonly #locale: string;
  readonly #changes = new Changes();
  readonly #chats = new Map<string, Chat>();
  readonly #people: Person[] = [];
  readonly #server: DoubleServer;
  #botEndpoints: readonly string[] = [];
  #posted = 0;

  private constructor(options: ChatDoubleOptions) {
    this.tenantId = options.tenantId ?? '7f1e0c52-3a0b-4d2e-9d5a-0c8b3f5a6e11';
    this.appId = options.appId ?? '0b8c9a44-5f0e-4b58-8f43-6f2a55d0c7aa';
    this.#signed = options.signed ?? true;
    this.#locale = options.locale ?? 'sv-SE';
    this.#server = new DoubleServer(this, this.#changes, this.#signed);
  }

  static async start(options: ChatDoubleOptions = {}): Promise<ChatDouble> {
    const double = new ChatDouble(options);
    await double.#server.start();
    return double;
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** Every call the bot made to the connector, in order. */
  get calls(): readonly Call[] {
    return this.#server.calls;
  }

  /** What activities name as the address to answer at. */
  get serviceUrl(): string {
    return `${this.#server.origin}/teams/`;
  }

  /** The settings that make a bot trust this double, by the Bot Framework's names. */
  get endpoints(): ChannelEndpoints {
    return {
      ToChannelFromBotLoginUrl: `${this.#server.origin}/login`,
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: this.#server.origin,
      ToBotFromChannelOpenIdMetadataUrl: `${this.#server.origin}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${this.#server.origin}/openid`,
      CallerId: 'urn:botframework:azure',
    };
  }

  /** @param endpoints the bot's own, such as `http://127.0.0.1:3978/api/messages`; of several each gets every n-th */
  connectTo(...endpoints: readonly string[]): void {
    this.#botEndpoints = endpoints;
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

  get chats(): readonly Chat[] {
    return [...this.#chats.values()];
  }

  chat(id: string): Chat | undefined {
    return this.#chats.get(id);
  }

  /** Lets the next calls of the bot go wrong. */
  fail(fault: Fault, options?: FaultOptions): void {
    this.#server.faults.plan(fault, options);
  }

  /** From now on the keys cannot be read: the connection is lost, or the answer is an error. */
  loseKeys(how: 'lost' | 'error'): void {
    this.#server.keysFault = how;
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
    const endpoint = this.#botEndpoints[this.#posted % this.#botEndpoints.length] ?? '';
    this.#posted += 1;
    const answer = await fetch(endpoint, {
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
}
