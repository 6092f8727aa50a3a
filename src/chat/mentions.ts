import type { Language } from '../partnership/domain/state.ts';
import type { Mentioned } from '../partnership/messenger.ts';
import { isList, isObject, literally } from './literal-text.ts';
import type { Json, JsonObject } from './literal-text.ts';
import { speak } from './words.ts';

/** Teams takes more, but a line that alerts everybody names nobody. */
const MOST_MENTIONED = 20;
/** The texts of a card in which those who are awaited stand by name already: `"id": "awaited"`, or numbered. */
const AWAITED = /^awaited(?:-\d+)?$/;

/**
 * The card with those whose answer is awaited mentioned, so that Teams alerts them: where their names stand already, and
 * the others in a line of its own.
 */
export function mentioning(card: JsonObject, people: readonly Mentioned[], language: Language): JsonObject {
  const mentioned = people.slice(0, MOST_MENTIONED);
  if (mentioned.length === 0) return card;
  const { body = [], msteams = {} } = card;
  const parts = isList(body) ? body : [];
  const named = parts.map((part) => withMentions(part, mentioned));
  const said = JSON.stringify(named);
  const unsaid = mentioned.filter(({ name }) => !said.includes(inJson(tagged(name))));
  return {
    ...card,
    body: unsaid.length === 0 ? named : [...named, awaitedLine(unsaid, language)],
    msteams: {
      ...(isObject(msteams) ? msteams : {}),
      entities: mentioned.map(({ teamsId, name }) => ({
        type: 'mention',
        text: tagged(name),
        mentioned: { id: teamsId, name },
      })),
    },
  };
}

const awaitedLine = (people: readonly Mentioned[], language: Language): JsonObject =>
  ({
    type: 'TextBlock',
    wrap: true,
    text: speak[language]('notice.awaited', { names: people.map(({ name }) => tagged(name)) }),
  }) as const;

/** What is compared with the entity's text by Teams: nothing in it may look like a tag. */
const tagged = (name: string): string => `<at>${name.replace(/[<>&]/g, ' ')}</at>`;

/** As it stands in a JSON text. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

function withMentions(node: Json, people: readonly Mentioned[]): Json {
  if (isList(node)) return node.map((part) => withMentions(part, people));
  if (!isObject(node)) return node;
  const { id, text } = node;
  if (typeof id === 'string' && AWAITED.test(id) && typeof text === 'string')
    return { ...node, text: withTags(text, people) };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withMentions(value, people)]));
}

/** The longest name first: "Bo" is a part of "Bo Ek". */
function withTags(text: string, people: readonly Mentioned[]): string {
  const byText = new Map(people.map(({ name }) => [literally(name), tagged(name)]));
  const names = [...byText.keys()]
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length);
  const any = new RegExp(names.map((name) => name.replace(/\W/gu, '\\$&')).join('|'), 'g');
  return names.length === 0 ? text : text.replace(any, (name) => byText.get(name) ?? name);
}
