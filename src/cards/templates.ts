import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Templating from 'adaptivecards-templating';
import type { View } from '../application/views.ts';
import { isList } from './literal-text.ts';
import type { Json } from './literal-text.ts';

/** One file per view, of the view's name. */
const FOLDER = new URL('../../cards/', import.meta.url);

/** What a template is bound to. Every name that the template mentions must be there; lists may be empty. */
export type CardData = Readonly<Record<string, Json>>;

/** What a view fills its template with. `summary` and `lang` are added for every template. */
export interface CardContent {
  readonly summary: string;
  readonly data: CardData;
}

/**
 * The templating library takes a fifth of a second to load, which would double the time to readiness: it is
 * loaded when the first card is made, or before that by `prepareTemplates`.
 */
const load = createRequire(import.meta.url);
const prepared = new Map<string, Templating.Template>();

function template(view: string): Templating.Template {
  const existing = prepared.get(view);
  if (existing) return existing;
  const { Template } = load('adaptivecards-templating') as typeof Templating;
  const made = new Template(JSON.parse(readFileSync(new URL(`${view}.json`, FOLDER), 'utf8')));
  prepared.set(view, made);
  return made;
}

/** Loads and compiles everything, so that the first card is as quick as the rest. */
export function prepareTemplates(): void {
  for (const file of readdirSync(FOLDER)) template(file.replace(/\.json$/, ''));
}

/**
 * Data goes in as values, never as template text: `${…}` in it is not evaluated. A property whose value is null is
 * left out: so a number field without a number has no value.
 */
export const bind = (view: View['view'], data: CardData): Json =>
  withoutNulls(template(view).expand({ $root: data }) as Json);

function withoutNulls(node: Json): Json {
  if (isList(node)) return node.map(withoutNulls);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNulls(value)]));
}
