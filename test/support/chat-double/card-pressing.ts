import { allChildrenOf, childrenOf, isNode, nodesOf, textOf, type CardNode } from './card-elements.ts';
import { plain } from '../plain.ts';

/** What a person filled in, by the label of the input. Choices by title or value, several as a list. */
export type Filled = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What Teams makes of a pressed button. */
export interface Pressed {
  readonly type: string;
  readonly verb: string;
  readonly title: string;
  /** The button's own data with the inputs' values merged in. */
  readonly data: Readonly<Record<string, unknown>>;
}

interface Button {
  readonly action: CardNode;
  /** The inputs of the card the button is in, and of the cards around that one. */
  readonly inputs: readonly CardNode[];
}

/**
 * Presses the button with this title, as Teams does it.
 * @throws Error when no such button can be pressed, or Teams would not let the inputs through
 */
export function pressButton(card: unknown, title: string, filled: Filled = {}): Pressed {
  const { action, inputs } = buttonTitled(card, title);
  if (action['isEnabled'] === false) throw new Error(`The button “${title}” is disabled`);
  const withInputs = action['associatedInputs'] !== 'none';
  return {
    type: textOf(action, 'type'),
    verb: textOf(action, 'verb'),
    title,
    data: {
      ...(isNode(action['data']) ? action['data'] : {}),
      // Clients send fields that are folded away as they stand.
      ...(withInputs ? { ...foldedValues(card, inputs), ...valuesOf(inputs, filled) } : {}),
    },
  };
}

/**
 * The card as it is once a button that shows or hides parts of it has been pressed: clients do that by themselves.
 * @throws Error when there is no such button
 */
export function toggleParts(card: unknown, title: string): unknown {
  const { action } = buttonTitled(card, title);
  if (action['type'] !== 'Action.ToggleVisibility') throw new Error(`“${title}” shows and hides nothing`);
  const targets = new Set([action['targetElements']].flat());
  const toggled = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(toggled);
    if (!isNode(part)) return part;
    const parts = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, toggled(value)]));
    return targets.has(part['id']) ? { ...parts, isVisible: part['isVisible'] === false } : parts;
  };
  return toggled(card);
}

/** The card as whoever fills in these fields has it: what shows those that are folded away has been pressed. */
export function shownFor(card: unknown, filled: Filled): unknown {
  if (!isNode(card)) return card;
  const missing = (one: CardNode): number => {
    const labels = new Set(inputsIn(one).map(labelOf));
    return Object.keys(filled).filter((label) => !labels.has(label)).length;
  };
  return buttonsOf(card, [])
    .filter(({ action }) => action['type'] === 'Action.ToggleVisibility')
    .reduce((shown, { action }) => {
      const more = toggleParts(shown, textOf(action, 'title'));
      return isNode(more) && missing(more) < missing(shown) ? more : shown;
    }, card);
}

const inputsIn = (card: CardNode): CardNode[] =>
  withinCard(card).filter((node) => textOf(node, 'type').startsWith('Input.'));

function buttonTitled(card: unknown, title: string): Button {
  if (!isNode(card)) throw new Error('There is no card to press a button in');
  const buttons = buttonsOf(card, []);
  // Of several alike, each beside its line of a list, the tooltip says which.
  const found = buttons.filter(({ action }) => [action['title'], action['tooltip']].includes(title));
  const [button, second] = found;
  if (button && !second) return button;
  const titles = buttons.map(({ action }) => `“${textOf(action, 'title')}”`).join(', ');
  throw new Error(`${found.length} buttons “${title}” among ${titles || 'none'}`);
}

function buttonsOf(card: CardNode, around: readonly CardNode[]): Button[] {
  const nodes = withinCard(card);
  const inputs = [...around, ...nodes.filter((node) => textOf(node, 'type').startsWith('Input.'))];
  return nodes
    .filter((node) => textOf(node, 'type').startsWith('Action.'))
    .flatMap((action) => [
      { action, inputs },
      ...(isNode(action['card']) ? buttonsOf(action['card'], inputs) : []),
    ]);
}

/** Everything in a card, but not what is in the cards its buttons unfold. */
function withinCard(node: CardNode): CardNode[] {
  const children = textOf(node, 'type') === 'Action.ShowCard' ? [] : childrenOf(node);
  return [node, ...children.flatMap(withinCard)];
}

function foldedValues(card: unknown, seen: readonly CardNode[]): Record<string, string> {
  const all = (node: CardNode): CardNode[] => [
    node,
    ...(textOf(node, 'type') === 'Action.ShowCard' ? [] : allChildrenOf(node).flatMap(all)),
  ];
  const inputs = isNode(card) ? all(card).filter((node) => textOf(node, 'type').startsWith('Input.')) : [];
  return valuesOf(
    inputs.filter((input) => !seen.includes(input)),
    {},
  );
}

function valuesOf(inputs: readonly CardNode[], filled: Filled): Record<string, string> {
  for (const label of Object.keys(filled)) {
    const named = inputs.filter((input) => labelOf(input) === label).length;
    if (named !== 1) throw new Error(`${named} inputs “${label}” to fill in`);
  }
  const values: Record<string, string> = {};
  for (const input of inputs) {
    const given = filled[labelOf(input)];
    const value = given === undefined ? defaultOf(input) : valueOf(input, given);
    if (value !== '') values[textOf(input, 'id')] = value;
    else if (input['isRequired'] === true) throw new Error(`Teams asks for “${labelOf(input)}”`);
  }
  return values;
}

const labelOf = (input: CardNode) => textOf(input, 'label') || textOf(input, 'title');

function defaultOf(input: CardNode): string {
  const value = textOf(input, 'value');
  return value === '' && input['type'] === 'Input.Toggle' ? toggled(input, false) : value;
}

function valueOf(input: CardNode, given: Filled[string]): string {
  if (input['type'] === 'Input.ChoiceSet')
    return [given]
      .flat()
      .map((one) => choiceValue(input, String(one)))
      .join(',');
  if (typeof given === 'boolean') return toggled(input, given);
  const text = String(given);
  const longest = input['maxLength'];
  if (typeof longest === 'number' && text.length > longest) {
    throw new Error(`Teams takes no more than ${longest} characters in “${labelOf(input)}”`);
  }
  return text;
}

function choiceValue(input: CardNode, chosen: string): string {
  const choices = nodesOf(input['choices']);
  const choice =
    choices.find((one) => plain(textOf(one, 'title')) === plain(chosen)) ??
    // Whoever presses is marked so among those who can be chosen.
    choices.find((one) => plain(textOf(one, 'title')) === `${plain(chosen)} (du)`) ??
    choices.find((one) => textOf(one, 'value') === chosen);
  if (choice) return textOf(choice, 'value');
  const titles = choices.map((one) => `“${textOf(one, 'title')}”`).join(', ');
  throw new Error(`“${chosen}” is not among ${titles} in “${labelOf(input)}”`);
}

const toggled = (input: CardNode, on: boolean) =>
  textOf(input, on ? 'valueOn' : 'valueOff') || (on ? 'true' : 'false');
