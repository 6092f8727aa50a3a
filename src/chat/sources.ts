import type { Source } from '../agreement/domain/profile.ts';
import type { JsonObject } from './literal-text.ts';
import type { Say } from './words.ts';

/** A place in the agreement, as the profile quotes it. */
type Clause = Extract<Source, { kind: 'clause' }>;

/** Section and quote → the place, of the card that is being made; undefined while none is. */
let cited: Map<string, Clause> | undefined;

/**
 * Where something comes from, to stand in brackets after it. A card names the clause in a few words, and keeps the
 * quote for the block at its end; a message has no such place, and quotes at once.
 */
export function sourceInWords(say: Say, source: Source): string {
  if (source.kind === 'group-decision' || source.kind === 'amendment')
    return say(`source.${source.kind}`, { decision: source.decision.replace(' ', '\u00a0') });
  if (source.kind !== 'clause') return say(`source.${source.kind}`);
  if (source.quote === undefined) return say('source.section', source);
  if (!cited) return say('source.clause', quoted(source, source.quote));
  cited.set(`${source.section}: ${source.quote}`, source);
  const number = NUMBER.exec(source.section)?.[0];
  return say('source.section', { section: number ?? source.section });
}

/**
 * What is made, with the clauses that were named meanwhile.
 * @param make makes a card, at once
 */
export function citing<T>(make: () => T): { readonly made: T; readonly clauses: readonly Clause[] } {
  cited = new Map();
  try {
    return { made: make(), clauses: [...cited.values()] };
  } finally {
    cited = undefined;
  }
}

/**
 * The card with the clauses that it names, quoted together behind one touch: with what else is folded away, or else
 * behind a button of their own, which goes into the overflow where three buttons stand already.
 */
export function withQuotes(say: Say, card: JsonObject, clauses: readonly Clause[]): JsonObject {
  if (clauses.length === 0) return card;
  const lines = clauses.map((clause) => line(say, clause));
  const body = elements(card['body']);
  const folded = body.find(({ id, isVisible }) => id === 'more' && isVisible === false);
  if (folded) {
    const more = { ...folded, items: [...elements(folded['items']), ...lines] };
    return { ...card, body: body.map((element) => (element === folded ? more : element)) };
  }
  const block = { type: 'Container', id: 'sources', isVisible: false, separator: true, items: lines };
  const actions = elements(card['actions']);
  const full = actions.filter(({ mode }) => mode !== 'secondary').length >= MOST_IN_A_ROW;
  const touch = {
    type: 'Action.ToggleVisibility',
    title: say('source.show'),
    targetElements: ['sources'],
    ...(full && { mode: 'secondary' }),
  };
  return { ...card, body: [...body, block], actions: [...actions, touch] };
}

/** Side by side: more would be cut on a telephone. */
const MOST_IN_A_ROW = 3;
const NUMBER = /^\d+(?:\.\d+)*/;

const line = (say: Say, { section, quote = '' }: Clause): JsonObject => ({
  type: 'TextBlock',
  text: say('source.quote', quoted({ section }, quote)),
  wrap: true,
  size: 'Small',
  isSubtle: true,
  spacing: 'Small',
});

/** A quote stands inside a sentence of ours, which has a full stop of its own. */
const quoted = ({ section }: { readonly section: string }, quote: string) => ({
  section,
  quote: quote.replace(/\.$/, ''),
});

const elements = (list: unknown): readonly JsonObject[] => (list ?? []) as readonly JsonObject[];
