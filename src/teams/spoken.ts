import type { TurnContext } from 'botbuilder';
import type { Interaction } from '../partnership/interaction.ts';
import type { Language } from '../partnership/domain/state.ts';

/**
 * Cards in a group speak the chat's language, also when one person alone sees them; a sentence to one person, a form
 * that opens for them, and everything in a personal chat, speaks theirs.
 */
export const cardLanguage = (context: TurnContext, { chatKind }: Interaction, chats: Language): Language =>
  chatKind === 'personal' ? ownLanguage(context, chats) : chats;

/** The language of a locale such as `sv-SE`, if it is one the bot speaks. */
export function ownLanguage({ activity }: TurnContext, otherwise: Language): Language {
  const primary = activity.locale?.toLowerCase().split('-')[0];
  return primary === 'sv' || primary === 'en' ? primary : otherwise;
}
