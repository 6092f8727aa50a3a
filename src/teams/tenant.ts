import * as z from 'zod';

/**
 * Where Teams writes the tenant of the chat. The connector's tokens carry no `tid`; they vouch for the activity
 * as a whole, and so for what it says here.
 */
const tenantFields = z.object({
  conversation: z.object({ tenantId: z.string().optional() }),
  channelData: z.object({ tenant: z.object({ id: z.string().optional() }).optional() }).optional(),
});

/** True when the activity names a tenant, and every tenant it names is this one. */
export function isFromTenant(activity: unknown, tenant: string): boolean {
  const parsed = tenantFields.safeParse(activity);
  if (!parsed.success) return false;
  const { conversation, channelData } = parsed.data;
  const named = [conversation.tenantId, channelData?.tenant?.id].filter(
    (id) => id !== undefined && id !== '',
  );
  return named.length > 0 && named.every((id) => id?.toLowerCase() === tenant.toLowerCase());
}
