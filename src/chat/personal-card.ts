import { ONLY_IN_A_GROUP } from './personal-chat.ts';
import type { About } from '../partnership/about.ts';
import { isList, isObject } from './literal-text.ts';
import type { Json, JsonObject } from './literal-text.ts';

/**
 * The card as it is shown in a personal chat: every button says what it is about, and those for what is done only
 * in a group's chat are left out. Nor does the card refresh itself: nobody shares it. No template has to know.
 */
export function forPersonalChat(card: JsonObject, about: About): JsonObject;
export function forPersonalChat(node: Json, about: About): Json;
export function forPersonalChat(node: Json, about: About): Json {
  if (isList(node)) {
    return node.filter((part) => !isForGroups(part)).map((part) => forPersonalChat(part, about));
  }
  if (!isObject(node)) return node;
  const parts = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'refresh')
      .map(([key, value]) => [key, forPersonalChat(value, about)]),
  );
  return isButton(node) ? { ...parts, data: aboutThat(ownData(node), about) } : parts;
}

/** A button may be about another forum of the same partnership than the rest of the card: it names that alone. */
function aboutThat(data: JsonObject, about: About): JsonObject {
  const { about: own = null } = data;
  const elsewhere = isObject(own) && own.partnership === undefined ? own : {};
  return { ...data, about: { ...about, ...elsewhere } };
}

const isButton = ({ type }: JsonObject): boolean => type === 'Action.Execute';

const isForGroups = (node: Json): boolean =>
  isObject(node) && isButton(node) && typeof node.verb === 'string' && ONLY_IN_A_GROUP.has(node.verb);

const ownData = ({ data = null }: JsonObject): JsonObject => (isObject(data) ? data : {});
