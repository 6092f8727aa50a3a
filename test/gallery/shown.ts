import { readdirSync } from 'node:fs';
import { renderView } from '../../src/chat/render.ts';
import type { Language } from '../../src/partnership/domain/state.ts';
import { cases } from '../chat/cases.ts';

/** A card of a case, as it is sent. */
export interface Shown {
  readonly name: string;
  readonly view: string;
  readonly capability: string;
  readonly card: unknown;
}

const CARDS = new URL('../../cards/', import.meta.url);
const capabilityOf = new Map(
  readdirSync(CARDS, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    const [, capability, view] = /^(.+)[/\\](.+)\.json$/.exec(file) ?? [];
    return capability !== undefined && view !== undefined ? [[view, capability] as const] : [];
  }),
);

/** Those of every case that the words name: by its view, its name or a part of that. All if there are no words. */
export function shown(language: Language, words: readonly string[] = []): readonly Shown[] {
  const views = new Set(Object.values(cases).map(({ view }) => view as string));
  const isNamed = (name: string, view: string): boolean =>
    words.length === 0 ||
    words.some((word) =>
      views.has(word) ? view === word : word in cases ? name === word : name.includes(word),
    );
  return Object.entries(cases)
    .filter(([name, { view }]) => isNamed(name, view))
    .map(([name, view]) => ({
      name,
      view: view.view,
      capability: capabilityOf.get(view.view) ?? '',
      card: JSON.parse(JSON.stringify(renderView(view, language).card)) as unknown,
    }));
}
