import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Expressions from 'adaptive-expressions';
import type * as Templating from 'adaptivecards-templating';
import type { View } from '../capabilities/index.ts';
import type { Language } from '../partnership/domain/state.ts';
import { isList, isObject } from './literal-text.ts';
import type { Json, JsonObject } from './literal-text.ts';
import { withParts } from './parts.ts';
import type { Parts } from './parts.ts';
import { addFault, register, takeFaults } from './template-functions.ts';

/** One file per view, of the view's name, in its capability's folder; `parts` has what several cards share. */
const FOLDER = new URL('../../cards/', import.meta.url);
const PARTS = 'parts/';

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);
const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.json$/, '');
const fileOf = new Map(
  files.filter((file) => !file.startsWith(PARTS)).map((file) => [nameOf(file), file] as const),
);

const read = (file: string): JsonObject =>
  JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as JsonObject;

/** The names of the templates there are. */
export const templateNames: readonly string[] = [...fileOf.keys()];

let parts: Parts | undefined;

/** The template of a view as it is written, with the parts that it shares with others in place. */
export function templateOf(view: string): Json {
  parts ??= Object.fromEntries(
    files.filter((file) => file.startsWith(PARTS)).map((file) => [nameOf(file), read(file)]),
  );
  const file = fileOf.get(view);
  if (file === undefined) throw new Error(`there is no template ${view}`);
  return withParts(read(file), parts);
}

/**
 * The templating library takes a fifth of a second to load, which would double the time to readiness: it is
 * loaded when the first card is made, or before that by `prepareTemplates`.
 */
const load = createRequire(import.meta.url);
const prepared = new Map<string, Templating.Template>();
let library: typeof Templating | undefined;

function templating(): typeof Templating {
  if (library) return library;
  register(load('adaptive-expressions') as typeof Expressions);
  library = load('adaptivecards-templating') as typeof Templating;
  library.GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
    addFault(`the view has no ${path}`);
    return '?';
  };
  return library;
}

function template(view: string): Templating.Template {
  const existing = prepared.get(view);
  if (existing) return existing;
  const made = new (templating().Template)(templateOf(view));
  prepared.set(view, made);
  return made;
}

/** Loads and compiles everything, so that the first card is as quick as the rest. */
export function prepareTemplates(): void {
  for (const view of templateNames) template(view);
}

/**
 * The view in its template. Data goes in as values, never as template text: `${…}` in it is not evaluated. A property
 * whose value is null is left out: so a number field without a number has no value.
 * @throws if the template and the view do not fit
 */
export function bind(view: View['view'], data: object, lang: Language): JsonObject {
  const made = template(view);
  takeFaults();
  const card = withoutNulls(made.expand({ $root: { ...data, lang } }) as Json);
  const faults = takeFaults();
  if (faults.length > 0) throw new Error(`template ${view}: ${faults.join('; ')}`);
  if (mentions(card, '${') && !mentions(data, '${'))
    throw new Error(`template ${view} has an expression that fails`);
  if (!isObject(card)) throw new Error(`template ${view} is not a card`);
  return card;
}

function withoutNulls(node: Json): Json {
  if (isList(node)) return node.map(withoutNulls);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNulls(value)]));
}

const mentions = (node: unknown, text: string): boolean =>
  typeof node === 'string'
    ? node.includes(text)
    : typeof node === 'object' && node !== null && Object.values(node).some((part) => mentions(part, text));
