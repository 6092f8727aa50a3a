import type { Deliveries } from './deliveries.ts';
import type { Interaction } from './interaction.ts';

/**
 * The form has done its work: from now on the message in the group's chat that it stands on fills the slot, so that
 * the commit's notice edits it. Call it before the commit, or the notice may have posted a message already.
 *
 * A message that fills another slot is no form, whatever was sent from it: it stays what it is, and the notice posts one.
 */
export async function adoptMessage(
  slot: string,
  where: { readonly interaction: Interaction; readonly partnership: string; readonly deliveries: Deliveries },
): Promise<void> {
  const { chatKind, pressedMessage } = where.interaction;
  if (chatKind === 'personal' || pressedMessage === undefined) return;
  const { partnership, deliveries } = where;
  const filled = await deliveries.findSlot(partnership, pressedMessage);
  if (filled === undefined) await deliveries.sent(partnership, slot, pressedMessage, Date.now());
}
