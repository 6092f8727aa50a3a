import * as z from 'zod';
import type { Chat } from './chat.ts';
import type { Call } from './faults.ts';
import { sentActivity, type SentActivity } from './message.ts';
import { asMember } from './people.ts';

/** What the connector answers; `undefined` as body sends none. */
export interface ConnectorAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Chats {
  readonly tenantId: string;
  chat(id: string): Chat | undefined;
  /** The personal chat with the member, made when missing; undefined for somebody unknown. */
  personalChat(memberId: string): Chat | undefined;
}

/** A bot can open a personal chat, and only in its own tenant. */
const newConversation = z.looseObject({
  isGroup: z.literal(false),
  bot: z.looseObject({ id: z.string() }),
  members: z.array(z.looseObject({ id: z.string() })).length(1),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }) }),
  activity: sentActivity.optional(),
});

/** Above this Teams refuses a message. */
const largestMessage = 100 * 1024;

type Route = (chats: Chats, match: RegExpExecArray, body: unknown, query: URLSearchParams) => ConnectorAnswer;

const routes: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ['POST', /^\/v3\/conversations\/?$/, createConversation],
  ['POST', /^\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]+)?$/, withChat(post)],
  ['PUT', /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, withChat(edit)],
  ['DELETE', /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, withChat(remove)],
  ['GET', /^\/v3\/conversations\/([^/]+)\/members$/, withChat(allMembers)],
  ['GET', /^\/v3\/conversations\/([^/]+)\/pagedmembers$/, withChat(pagedMembers)],
  ['GET', /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/, withChat(oneMember)],
];

/** Carries out a call of the bot's, as the Bot Connector does for Teams. */
export function carryOut(
  chats: Chats,
  { method, path, query, body }: Pick<Call, 'method' | 'path' | 'query' | 'body'>,
): ConnectorAnswer {
  for (const [routeMethod, pattern, route] of routes) {
    const match = method === routeMethod ? pattern.exec(path) : null;
    if (match) return route(chats, match, body, query);
  }
  return refused(404, 'ServiceError', `No ${method} ${path} here`);
}

export function refused(status: number, code: string, message = code): ConnectorAnswer {
  return { status, body: { error: { code, message } } };
}

interface Asked {
  readonly tenantId: string;
  readonly query: URLSearchParams;
}

type ChatRoute = (chat: Chat, part: string, body: unknown, asked: Asked) => ConnectorAnswer;

function withChat(route: ChatRoute): Route {
  return (chats, [, chatId = '', part = ''], body, query) => {
    // In a channel it may be a thread of the chat's.
    const chat = chats.chat(decodeURIComponent(chatId).replace(/;messageid=.*$/, ''));
    if (!chat) return refused(404, 'ConversationNotFound');
    if (!chat.botPresent) return refused(403, 'BotNotInConversationRoster');
    return route(chat, decodeURIComponent(part), body, { tenantId: chats.tenantId, query });
  };
}

function createConversation(chats: Chats, _match: RegExpExecArray, body: unknown): ConnectorAnswer {
  const parsed = newConversation.safeParse(body);
  const [member] = parsed.data?.members ?? [];
  if (!member || parsed.data?.channelData.tenant.id !== chats.tenantId) return refused(400, 'BadSyntax');
  const chat = chats.personalChat(member.id);
  if (!chat) return refused(403, 'BotCannotReachUser');
  if (!chat.botPresent) return refused(403, 'BotNotInConversationRoster');
  const { activity } = parsed.data;
  return { status: 201, body: { id: chat.id, ...(activity && { activityId: chat.post(activity) }) } };
}

function post(chat: Chat, _replyTo: string, body: unknown, { query }: Asked): ConnectorAnswer {
  return withActivity(body, (activity) => {
    if (query.get('isTargetedActivity') === 'true') return postToOne(chat, activity);
    if (activity.type !== 'message') return { status: 202, body: {} };
    const { text, attachments, ...rest } = activity;
    if (!text || !attachments?.length) return { status: 201, body: { id: chat.post(activity) } };
    // Teams shows text and a card as two messages, and then names neither.
    chat.post({ ...rest, text });
    chat.post({ ...rest, attachments });
    return { status: 201, body: {} };
  });
}

function postToOne(chat: Chat, activity: SentActivity): ConnectorAnswer {
  const { recipient } = z
    .looseObject({ recipient: z.looseObject({ id: z.string() }).optional() })
    .parse(activity);
  const person = chat.members.find(({ id }) => id === recipient?.id);
  if (chat.setting.conversation.type === 'personal' || !person) return refused(400, 'BadSyntax');
  return { status: 201, body: { id: chat.post(activity, { onlyFor: person }) } };
}

function edit(chat: Chat, messageId: string, body: unknown): ConnectorAnswer {
  return withActivity(body, (activity) =>
    chat.edit(messageId, activity)
      ? { status: 200, body: { id: messageId } }
      : refused(404, 'ActivityNotFoundInConversation'),
  );
}

function remove(chat: Chat, messageId: string): ConnectorAnswer {
  return chat.delete(messageId) ? { status: 200 } : refused(404, 'ActivityNotFoundInConversation');
}

function withActivity(body: unknown, carry: (activity: SentActivity) => ConnectorAnswer): ConnectorAnswer {
  const parsed = sentActivity.safeParse(body);
  if (!parsed.success) return refused(400, 'BadSyntax', parsed.error.message);
  const size = Buffer.byteLength(JSON.stringify(body));
  return size > largestMessage ? refused(413, 'MessageSizeTooBig') : carry(parsed.data);
}

function allMembers(chat: Chat, _part: string, _body: unknown, { tenantId }: Asked): ConnectorAnswer {
  return { status: 200, body: chat.members.map((member) => asMember(member, tenantId)) };
}

function pagedMembers(chat: Chat, _part: string, _body: unknown, { tenantId }: Asked): ConnectorAnswer {
  // Chats return the whole roster at once.
  return { status: 200, body: { members: chat.members.map((member) => asMember(member, tenantId)) } };
}

function oneMember(chat: Chat, memberId: string, _body: unknown, { tenantId }: Asked): ConnectorAnswer {
  const member = chat.members.find(({ id, aadObjectId }) => id === memberId || aadObjectId === memberId);
  return member
    ? { status: 200, body: asMember(member, tenantId) }
    : refused(404, 'MemberNotFoundInConversation');
}
