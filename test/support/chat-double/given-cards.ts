import type { BotAnswer, Pressable } from './chat.ts';
import { isNode } from './card-elements.ts';
import { adaptiveCardType } from './message.ts';
import type { Person } from './people.ts';

/**
 * The cards that pressing was answered with: each stands in place of the chat's for the one who pressed. Teams takes it back,
 * with all that was typed on it, when the message is edited or gets a reaction, and when the chat is opened anew.
 */
export class GivenCards {
  readonly all: unknown[] = [];
  #standing: { readonly person: string; readonly message: string; readonly card: unknown }[] = [];

  give({ id: person }: Person, { id: message }: Pressable, { body }: BotAnswer): void {
    if (!isNode(body) || body['type'] !== adaptiveCardType) return;
    const card = body['value'];
    this.all.push(card);
    this.#standing.push({ person, message, card });
  }

  to(person: Person, message: string): unknown {
    return this.#standing.findLast((given) => given.person === person.id && given.message === message)?.card;
  }

  takeBack(message: string): void {
    this.#standing = this.#standing.filter((given) => given.message !== message);
  }

  takeBackFrom(person: Person): void {
    this.#standing = this.#standing.filter((given) => given.person !== person.id);
  }
}
