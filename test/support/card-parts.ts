/** Walking through a rendered card in tests. */
export type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asPart = (value: unknown): Part => (isPart(value) ? value : {});

/** Every object in the card, the card itself first. */
export function partsOf(node: unknown): readonly Part[] {
  const parts: Part[] = [];
  collect(node, parts);
  return parts;
}

function collect(node: unknown, parts: Part[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (isPart(node)) parts.push(node);
  for (const inner of Object.values(node)) collect(inner, parts);
}

/** The parts whose type is, or begins with, the one given: `Input.` finds every input. */
export const partsOfType = (card: unknown, type: string): readonly Part[] =>
  partsOf(card).filter((part) => typeof part.type === 'string' && part.type.startsWith(type));

/** The buttons that the bot hears of. */
export const sendingButtons = (card: unknown): readonly Part[] =>
  ['Action.Execute', 'Action.Submit'].flatMap((type) => partsOfType(card, type));

/** What the button itself sends: a dialog's has its verb in the data, beside what tells Teams that it is a dialog. */
export function sentBy(action: Part): { verb: unknown; data: Part } {
  const data = asPart(action.data);
  if (action.type !== 'Action.Submit') return { verb: action.verb, data };
  const { verb } = data;
  const own = Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'verb' && key !== 'msteams'));
  return { verb, data: own };
}

/** What the card sends when the button is pressed with every input left as it is. */
export function pressed(card: unknown, action: Part): { verb: unknown; data: Part } {
  const inputs = partsOfType(card, 'Input.').map((input) => [String(input.id), firstValue(input)] as const);
  const { verb, data } = sentBy(action);
  return { verb, data: { ...Object.fromEntries(inputs), ...data } };
}

/** The button with the title, or a failure that names those there are. */
export function button(card: unknown, title: string): Part {
  const actions = partsOfType(card, 'Action.');
  const found = actions.find((action) => action.title === title);
  if (!found)
    throw new Error(`no button ${title} among ${actions.map((action) => String(action.title)).join(', ')}`);
  return found;
}

/** An input left alone sends its value; for a choice set that has none, the first choice stands in. */
function firstValue({ value, choices }: Part): unknown {
  if (value !== undefined && value !== '') return value;
  const [first] = Array.isArray(choices) ? partsOf(choices) : [];
  return first?.value ?? '';
}
