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
  const holes = new Set(holesOf(part));
  const open = [...holes].filter((hole) => !(hole in keys));
  if (open.length > 0) throw new Error(`part ${name} needs ${open.join(', ')}`);
  const laidOver = Object.entries(keys).filter(([key]) => !holes.has(key));
  return withParts({ ...asObject(filled(part, keys)), ...Object.fromEntries(laidOver) }, parts);
}

const HOLE = /^§(\w+)$/;

const holesOf = (node: Json): readonly string[] => {
  if (typeof node === 'string') return HOLE.exec(node)?.slice(1) ?? [];
  if (isList(node)) return node.flatMap(holesOf);
  return isObject(node) ? Object.values(node).flatMap(holesOf) : [];
};

function filled(node: Json, keys: JsonObject): Json {
  if (typeof node === 'string') {
    const hole = HOLE.exec(node)?.[1];
    return hole === undefined ? node : (keys[hole] ?? null);
  }
  if (isList(node)) return node.map((element) => filled(element, keys));
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, filled(value, keys)]));
}

const asObject = (node: Json): JsonObject => (isObject(node) ? node : {});
