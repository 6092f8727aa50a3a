import type { View } from '../../src/capabilities/index.ts';
import { renderView } from '../../src/chat/render.ts';
import type { RenderedCard } from '../../src/chat/render.ts';
import type { Language } from '../../src/partnership/domain/state.ts';

/** Where a card of a case stands: in the group, or in a personal chat about this. */
export const about = { partnership: 'partnership-9', forum: 'styrgrupp' };

type Where = 'group' | 'personal';
type Forms = 'card' | 'dialog';

const known = new WeakMap<View, Map<string, RenderedCard>>();

/** The case as a card: drawn once for all that look at it, for drawing is what costs. Nobody may change it. */
export function drawn(
  view: View,
  language: Language,
  where: Where = 'group',
  forms: Forms = 'card',
): RenderedCard {
  const ofView = known.get(view) ?? new Map<string, RenderedCard>();
  known.set(view, ofView);
  const way = `${language} ${where} ${forms}`;
  const made = ofView.get(way) ?? renderView(view, language, where === 'personal' ? about : undefined, forms);
  ofView.set(way, made);
  return made;
}
