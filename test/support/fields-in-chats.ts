import { partsOfType } from './card-parts.ts';
import type { ChatDouble } from './chat-double/index.ts';

/** Fields on cards in chats, where what is filled in may be lost at any time: where there are dialogs there are none. */
export const fieldsInChats = (teams: ChatDouble): readonly unknown[] =>
  teams.chats
    .flatMap(({ messages, givenCards }) => [...messages.flatMap(({ versions }) => versions), ...givenCards])
    .flatMap((card) => partsOfType(card, 'Input.'))
    .filter(({ type }) => type !== 'Input.ChoiceSet')
    .map(({ label }) => label);
