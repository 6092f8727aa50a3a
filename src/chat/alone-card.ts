import { z } from 'zod';
import { isList, isObject } from './literal-text.ts';
import type { Json, JsonObject } from './literal-text.ts';

const BUTTONS: ReadonlySet<unknown> = new Set(['Action.Execute', 'Action.Submit']);

/**
 * The card on a message that one person alone is shown. What is pressed there says so: such a message can never become one
 * that everybody follows.
 */
export function aloneCard(node: JsonObject): JsonObject;
export function aloneCard(node: Json): Json;
export function aloneCard(node: Json): Json {
  if (isList(node)) return node.map((part) => aloneCard(part));
  if (!isObject(node)) return node;
  const { data = null } = node;
  if (BUTTONS.has(node.type)) return { ...node, data: { ...(isObject(data) ? data : {}), alone: true } };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, aloneCard(value)]));
}

const marked = z.object({ alone: z.literal(true) });

/** @param data of a pressed button, from outside */
export const isAlone = (data: unknown): boolean => marked.safeParse(data).success;
