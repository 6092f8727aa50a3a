import { parseCardInput } from '../../src/chat/card-input.ts';
import { asPart, partsOf, partsOfType, pressed, sendingButtons, sentBy } from './card-parts.ts';
import type { Part } from './card-parts.ts';
import { cardFlaws } from './card-schema.ts';

const LARGEST_CARD = 28 * 1024;
const MOST_BUTTONS = 6;
/** What is in sight and in the menu of one row: more does not fit a telephone in one piece. */
const MOST_IN_ROW_AND_MENU = 12;

/** What keeps a card from being one that people can read and use; empty if nothing does. */
export const cardFaults = (card: object, summary: string): readonly string[] => [
  ...cardFlaws(JSON.parse(JSON.stringify(card))),
  ...alike(partsOfType(card, 'Input.'), 'id'),
  ...alike(partsOfType(card, 'Input.'), 'label'),
  // What Teams does by itself (`refresh`) has no title.
  ...alike(
    partsOfType(card, 'Action.').filter(({ title }) => title !== undefined),
    'title',
    // In a list each line may have the same button: what it is about is said to who cannot see where it stands.
    'tooltip',
  ),
  ...rowsOfButtons(card).flatMap(faultsOfRow),
  ...sendingButtons(card).flatMap((action) => deadButton(card, action)),
  ...sendingButtons(card).flatMap((action) => dataThatNothingTakes(card, action)),
  ...inputsThatNothingReads(card),
  ...textsOf(card).filter(sayingNothing),
  ...(Buffer.byteLength(JSON.stringify(card)) < LARGEST_CARD ? [] : ['too large to be sent']),
  ...(/^\S.{3,400}$/u.test(summary) ? [] : [`no one-line summary: ${summary}`]),
];

/** Everything that is read on the card. */
export const textsOf = (card: unknown): readonly string[] =>
  partsOf(card).flatMap((part) => ['text', 'title', 'value', 'label'].map((key) => part[key]).filter(isText));

const isText = (value: unknown): value is string => typeof value === 'string';

/** Those that cannot be told apart. */
const alike = (parts: readonly Part[], ...keys: readonly string[]): readonly string[] =>
  parts
    .map((part) =>
      keys
        .map((key) => part[key])
        .filter(isText)
        .join(': '),
    )
    .filter((value, index, values) => values.indexOf(value) !== index)
    .map((value) => `two have the ${keys.join(' and ')} ${value}`);

const rowsOfButtons = (card: unknown): readonly (readonly Part[])[] =>
  partsOf(card).flatMap(({ actions }) => (Array.isArray(actions) ? [actions as readonly Part[]] : []));

/** Those in the row's menu are not seen. */
function faultsOfRow(row: readonly Part[]): readonly string[] {
  const [, ...others] = row.filter(({ mode }) => mode !== 'secondary');
  return [
    ...(others.length < MOST_BUTTONS ? [] : [`${others.length + 1} buttons in a row`]),
    ...(row.length <= MOST_IN_ROW_AND_MENU ? [] : [`${row.length} buttons in a row and its menu`]),
    ...others
      .filter(({ style }) => style !== undefined)
      .map(({ title }) => `${String(title)} stands out but is not first`),
  ];
}

function deadButton(card: unknown, action: Part): readonly string[] {
  const { verb, data } = pressed(card, action);
  return parseCardInput(verb, data)?.request.ask === verb ? [] : [`nothing takes ${String(verb)}`];
}

const asked = (verb: unknown, data: Part): string =>
  JSON.stringify(parseCardInput(verb, data)?.request ?? null);

/** What the button's request is the same without, and with anything else. */
const dataThatNothingTakes = (card: unknown, action: Part): readonly string[] => {
  const { verb, data } = pressed(card, action);
  const whole = asked(verb, data);
  return Object.keys(sentBy(action).data)
    .filter((key) =>
      [without(data, key), { ...data, [key]: '?' }].every((sent) => asked(verb, sent) === whole),
    )
    .map((key) => `${String(verb)} takes no ${key}`);
};

/**
 * Fields with which no button asks for anything else, whatever is filled in. A field may only count where another has
 * been chosen, such as whose substitute somebody is.
 */
function inputsThatNothingReads(card: unknown): readonly string[] {
  const inputs = partsOfType(card, 'Input.');
  const buttons = sendingButtons(card).filter(({ associatedInputs }) => associatedInputs !== 'none');
  // A field on a card without such a button can only be copied from.
  if (buttons.length === 0) return [];
  const chosen = [
    {},
    ...inputs.flatMap((input) => choicesOf(input).map((value) => ({ [idOf(input)]: value }))),
  ];
  return inputs
    .filter((input) =>
      buttons.every((action) => {
        const { verb, data } = pressed(card, action);
        return chosen.every((others) =>
          allAlike(
            [...FILLED, ...choicesOf(input)].map((value) =>
              asked(verb, { ...data, ...others, [idOf(input)]: value }),
            ),
          ),
        );
      }),
    )
    .map((input) => `nothing reads ${idOf(input)}`);
}

/** What a field may hold, some of which any field takes. */
const FILLED = ['', 'true', '7', '13:00', '2025-02-12'];

const idOf = ({ id }: Part): string => String(id);

const choicesOf = ({ choices }: Part): readonly unknown[] =>
  Array.isArray(choices) ? choices.map((choice) => asPart(choice).value) : [];

const allAlike = (values: readonly string[]): boolean => new Set(values).size <= 1;

const without = (data: Part, key: string): Part =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));

/** A name without its value, or a text's key without its words. */
const sayingNothing = (text: string): boolean => /undefined|\[object|\b[a-z]+\.[a-z-]+\.[a-z-]+/.test(text);
