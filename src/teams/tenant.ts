import * as z from 'zod';

/**
 * Where Teams writes the tenant of the chat. The connector's tokens carry no `tid`; they vouch for the activity
 * as a whole, and so for what it says here.
 */
const tenantFields = z.object({
  conversation: z.object({ tenantId: z.string().optional() }),
  channelData: z.object({ tenant: z.object({ id: z.string().optional() }).optional() }).optional(),
});

/**
 * True when the chat is of this tenant. `channelData` may name the tenant of whoever writes, which in a chat of two
 * organisations is another's; it is only looked at where the conversation names none.
 */
export const isFromTenant = (activity: unknown, tenant: string): boolean =>
  isSame(tenantsOf(activity).chat, tenant);

/** True when `channelData` names another tenant than the chat's. */
export function namesAnotherTenant(activity: unknown): boolean {
  const { chat, channel } = tenantsOf(activity);
  return channel !== undefined && !isSame(chat, channel);
}

function tenantsOf(activity: unknown): { readonly chat?: string; readonly channel?: string } {
  const parsed = tenantFields.safeParse(activity);
  if (!parsed.success) return {};
  const channel = parsed.data.channelData?.tenant?.id || undefined;
  const chat = parsed.data.conversation.tenantId || channel;
  return { ...(chat !== undefined && { chat }), ...(channel !== undefined && { channel }) };
}

const isSame = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();
