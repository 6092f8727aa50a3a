import type { Person } from './people.ts';

/** Teams' ids and the fields every activity from one chat has in common. */
export interface Setting {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly conversation: { readonly id: string; readonly type: ConversationType; readonly name?: string };
}

export type ConversationType = 'personal' | 'groupChat' | 'channel';

/** An activity as it goes over the wire. */
export type WireActivity = Readonly<Record<string, unknown>>;

export const botAccount = (appId: string) => ({ id: `28:${appId}`, name: 'Samverka' });

let sent = 0;
/** Teams numbers messages with the milliseconds of their arrival. */
export const nextMessageId = (): string => String(1_790_000_000_000 + (sent += 1));

function common({ serviceUrl, tenantId, appId, conversation }: Setting, from: Person): WireActivity {
  const now = new Date();
  const { id, type, name } = conversation;
  return {
    timestamp: now.toISOString(),
    localTimestamp: now.toISOString().replace('Z', '+00:00'),
    localTimezone: 'Europe/Stockholm',
    channelId: 'msteams',
    serviceUrl,
    from: { id: from.id, name: from.name, aadObjectId: from.aadObjectId },
    conversation: {
      conversationType: type,
      tenantId,
      id,
      ...(name !== undefined && { name }),
      ...(type !== 'personal' && { isGroup: true }),
    },
    recipient: botAccount(appId),
    channelData: {
      tenant: { id: tenantId },
      ...(type === 'channel' && { team: { id }, channel: { id } }),
    },
    locale: from.locale,
  };
}

const clientInfo = ({ locale }: Person) => ({
  type: 'clientInfo',
  locale,
  country: locale.split('-')[1] ?? '',
  platform: 'Web',
  timezone: 'Europe/Stockholm',
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param mention whether the text begins with a mention of the bot; without, Teams keeps it from a bot in a group */
export function messageActivity(
  setting: Setting,
  from: Person,
  { text, id, mention }: { text: string; id: string; mention: boolean },
): WireActivity {
  const bot = botAccount(setting.appId);
  const tag = `<at>${bot.name}</at>`;
  return {
    ...common(setting, from),
    type: 'message',
    id,
    textFormat: 'plain',
    text: mention ? `${tag} ${text}` : text,
    attachments: [{ contentType: 'text/html', content: `<p>${escaped(text)}</p>` }],
    entities: [...(mention ? [{ type: 'mention', mentioned: bot, text: tag }] : []), clientInfo(from)],
  };
}

export function invokeActivity(
  setting: Setting,
  from: Person,
  {
    name,
    value,
    replyToId,
    thread = replyToId,
  }: {
    readonly name: string;
    readonly value: unknown;
    readonly replyToId?: string;
    /** The message that begins the thread, where there are threads. */
    readonly thread?: string;
  },
): WireActivity {
  const { id, type } = setting.conversation;
  const everywhere = common(setting, from);
  const inThread = type === 'channel' && thread !== undefined && { id: `${id};messageid=${thread}` };
  return {
    ...everywhere,
    conversation: { ...(everywhere['conversation'] as object), ...inThread },
    type: 'invoke',
    id: `f:${crypto.randomUUID()}`,
    name,
    value,
    ...(replyToId !== undefined && { replyToId }),
    entities: [clientInfo(from)],
  };
}

/** What Action.Submit sends: a message without text, with the data as its value. */
export function submitActivity(
  setting: Setting,
  from: Person,
  { value, replyToId }: { value: unknown; replyToId?: string },
): WireActivity {
  const common = messageActivity(setting, from, { text: '', id: nextMessageId(), mention: false });
  return { ...common, text: undefined, value, ...(replyToId !== undefined && { replyToId }) };
}

export function membersActivity(
  setting: Setting,
  by: Person,
  change: { readonly added?: readonly object[]; readonly removed?: readonly object[] },
): WireActivity {
  return {
    ...common(setting, by),
    type: 'conversationUpdate',
    id: `f:${crypto.randomUUID()}`,
    ...(change.added && { membersAdded: change.added }),
    ...(change.removed && { membersRemoved: change.removed }),
  };
}

export function installationActivity(setting: Setting, by: Person, action: 'add' | 'remove'): WireActivity {
  return { ...common(setting, by), type: 'installationUpdate', id: `f:${crypto.randomUUID()}`, action };
}
