import { asPart, partsOfType } from './card-parts.ts';
import { childrenOf } from './chat-double/card-elements.ts';
import type { CardNode } from './chat-double/card-elements.ts';
import { toggleParts } from './chat-double/index.ts';
import type { Pressable } from './chat-double/index.ts';

/** When forms are filled in: Norma’s agreement is in force for two weeks more, and its last report may be handed in. */
export const TODAY = '2025-08-18';
const NUMBER = '890201-3286';

/** Something in every field that is seen, with a number in every text that nobody may write. */
export function filledIn({ card }: Pressable): {
  byLabel: Record<string, string>;
  texts: Record<string, string>;
} {
  const byLabel: Record<string, string> = {};
  const texts: Record<string, string> = {};
  for (const input of visibleInputs(asPart(card))) {
    const value = valueFor(input);
    if (value === undefined) continue;
    byLabel[String(input['label'])] = value;
    if (input['type'] === 'Input.Text') texts[String(input['id'])] = value;
  }
  return { byLabel, texts };
}

export const asksForText = (form: Pressable): boolean => Object.keys(filledIn(form).texts).length > 0;

/** With every part shown that is folded away. */
export const unfolded = (form: Pressable): Pressable => ({
  ...form,
  card: partsOfType(form.card, 'Action.ToggleVisibility').reduce<unknown>(
    (card, { title }) => toggleParts(card, String(title)),
    form.card,
  ),
});

const visibleInputs = (node: CardNode): readonly CardNode[] => [
  ...(String(node['type']).startsWith('Input.') ? [node] : []),
  ...childrenOf(node).flatMap(visibleInputs),
];

function valueFor(input: CardNode): string | undefined {
  const { type, choices } = input;
  const [id, value, min, max, maxLength] = ['id', 'value', 'min', 'max', 'maxLength'].map((key) =>
    textIn(input, key),
  );
  if (type === 'Input.Text') return `${NUMBER} ${id}`.slice(0, Number(maxLength ?? 200));
  if (type === 'Input.Date') return max ?? min ?? TODAY;
  if (type === 'Input.Time') return '13:00';
  if (type === 'Input.Number') return min ?? '1';
  if (type !== 'Input.ChoiceSet') return undefined;
  const values = (choices as readonly { value: string }[]).map((choice) => choice.value);
  // What makes a text count: whose substitute somebody is, what share decides.
  const counting = values.find((one) => one === 'substitute' || one === 'qualified');
  return counting ?? value ?? values[0];
}

const textIn = (input: CardNode, key: string): string | undefined => {
  const value = input[key];
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
};
