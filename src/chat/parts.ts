import { isList, isObject } from './literal-text.ts';
import type { Json, JsonObject } from './literal-text.ts';

/** The name of a part → the element that it is, with holes: texts that are `§` and a name. */
export type Parts = Readonly<Record<string, JsonObject>>;

/**
 * The template with every element that says `$part` made that part: a key of the element that is a hole of the part
 * fills it, the others are laid over the part's own. A part may be made of others.
 * @throws where there is no such part or one of its holes is left open
 */
export function withParts(node: Json, parts: Parts): Json {
  if (isList(node)) return node.map((element) => withParts(element, parts));
  if (!isObject(node)) return node;
  const own = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withParts(value, parts)]));
  const { $part: name, ...keys } = own;
  return typeof name === 'string' ? made(name, keys, parts) : own;
}

function made(name: string, keys: JsonObject, parts: Parts): Json {
  const part = parts[name];
  if (!part) throw new Error(`there is no part ${name}`);
  const holes = new Set<string>();
  const fill = (node: Json): Json => {
    if (isList(node)) return node.map(fill);
    if (isObject(node))
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fill(value)]));
    const hole = HOLE.exec(String(node))?.[1];
    if (hole === undefined) return node;
    holes.add(hole);
    const filling = keys[hole];
    if (filling === undefined) throw new Error(`part ${name} needs ${hole}`);
    return filling;
  };
  const whole = Object.entries(part).map(([key, value]) => [key, fill(value)] as const);
  const laidOver = Object.entries(keys).filter(([key]) => !holes.has(key));
  return withParts(Object.fromEntries([...whole, ...laidOver]), parts);
}

const HOLE = /^§(\w+)$/;
