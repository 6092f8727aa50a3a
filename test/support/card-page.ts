/** A rendered card as lines that a reviewer reads: words, fields and buttons, without what only a renderer needs. */

type Part = Readonly<Record<string, unknown>>;

/** One thing on the card: how it looks or what it does, and what it says. */
interface Line {
  readonly mark: string;
  readonly says: string;
}

/** Together on one line if no longer than this. */
const WIDEST = 110;

/** The same card in both languages. Where the languages say different things, Swedish comes first. */
export function cardPage(swedish: unknown, english: unknown): string {
  const [sv, en] = [linesOf(swedish), linesOf(english)];
  const alike = sv.length === en.length && sv.every(({ mark }, index) => mark === en[index]?.mark);
  if (!alike) return [...sv, ...en].map(({ mark, says }) => `${mark} ${says}`.trimEnd()).join('\n');
  return sv.map(({ mark, says }, index) => together(mark, says, en[index]?.says ?? '')).join('\n');
}

function together(mark: string, swedish: string, english: string): string {
  if (swedish === english) return `${mark} ${swedish}`.trimEnd();
  const oneLine = `${mark} ${swedish} │ ${english}`;
  if (oneLine.length <= WIDEST) return oneLine;
  const indent = /^ */.exec(mark)?.[0] ?? '';
  return `${mark} ${swedish}\n${indent}│ ${english}`;
}

const linesOf = (node: unknown): readonly Line[] => {
  const card = asPart(node);
  return [
    line('summary:', card.fallbackText),
    ...(card.refresh ? [line('refreshes:', sent(asPart(asPart(card.refresh).action), card.refresh))] : []),
    ...indented(elements(card.body), ''),
    ...elements(card.actions),
  ];
};

function elements(list: unknown): readonly Line[] {
  return Array.isArray(list) ? list.flatMap((element) => linesOfElement(asPart(element))) : [];
}

function linesOfElement(element: Part): readonly Line[] {
  const lines = visibleLines(element);
  return element.isVisible === false ? [line('hidden:', element.id), ...indented(lines)] : lines;
}

function visibleLines(element: Part): readonly Line[] {
  const type = String(element.type);
  if (type === 'TextBlock') return [line(markOfText(element), element.text)];
  if (type === 'RichTextBlock') return [richText(list(element.inlines))];
  if (type === 'Container') return container(element);
  if (type === 'FactSet') return list(element.facts).map(fact);
  if (type === 'ColumnSet') return list(element.columns).flatMap(container);
  if (type.startsWith('Chart.')) return [line('chart:', chart(element))];
  if (type === 'ActionSet') return elements(element.actions);
  if (type.startsWith('Action.')) return [button(element)];
  if (type.startsWith('Input.')) return input(type.slice('Input.'.length), element);
  throw new Error(`say how a ${type} is to be read`);
}

const fact = ({ title, value }: Part): Line => line('=', `${said(title)}: ${said(value)}`);

/** The bars; what a client without charts shows instead says the same. */
const chart = ({ title, data }: Part): string =>
  `${said(title)}: ${list(data)
    .map(({ x, y }) => `${said(x)} ${said(y)}`)
    .join(', ')}`;

function markOfText({ style, weight, isSubtle, color }: Part): string {
  const mark = style === 'heading' ? '#' : weight === 'Bolder' ? '**' : isSubtle === true ? '·' : '-';
  return color === undefined ? mark : `${mark} [${said(color)}]`;
}

/** Bold type is what leads: it is marked where it stands. */
function richText(runs: readonly Part[]): Line {
  const words = runs.map(({ text, weight, color }) => {
    const marked = weight === 'Bolder' ? said(text).replace(/\S(?:.*\S)?/u, '**$&**') : said(text);
    return color === undefined ? marked : `[${said(color)}] ${marked}`;
  });
  return line(runs.every(({ isSubtle }) => isSubtle === true) ? '·' : '-', words.join(''));
}

function container({ style, items }: Part): readonly Line[] {
  const inside = elements(items);
  return style === undefined ? inside : [line(`[${said(style)}]`, ''), ...indented(inside)];
}

/** `!`: the primary one, `…`: in the row's menu. */
const button = (action: Part): Line =>
  line(
    `(${action.mode === 'secondary' ? '… ' : ''}${action.style === 'positive' ? '! ' : ''}${does(action)}${
      action.associatedInputs === 'none' ? ', without the fields' : ''
    })`,
    action.tooltip === undefined ? action.title : `${said(action.title)} · ${said(action.tooltip)}`,
  );

function does(action: Part): string {
  if (action.type === 'Action.ToggleVisibility') return `toggles ${said(action.targetElements)}`;
  if (action.type === 'Action.Execute') return `${said(action.verb)}${sent(action, {})}`;
  const { verb, msteams, ...data } = asPart(action.data);
  return `${msteams === undefined ? 'sends' : 'opens'} ${said(verb)}${sent({ data }, {})}`;
}

/** What a button sends, and to whom a card comes by itself. */
function sent({ data }: Part, whole: unknown): string {
  const { userIds } = asPart(whole);
  const fields = Object.entries(asPart(data)).map(([key, value]) => ` ${key}=${said(value)}`);
  return `${fields.join('')}${userIds === undefined ? '' : ` for ${said(userIds)}`}`;
}

function input(kind: string, element: Part): readonly Line[] {
  const { id, label, title, value, placeholder, errorMessage, choices, isRequired, maxLength, min, max } =
    element;
  const bounds = [
    isRequired === true ? 'required' : '',
    element.isMultiline === true || element.isMultiSelect === true ? 'several' : '',
    ...Object.entries({ maxLength, min, max }).map(([name, bound]) =>
      bound === undefined ? '' : `${name} ${said(bound)}`,
    ),
  ].filter((bound) => bound !== '');
  const details: readonly Line[] = [
    ...optional('  title:', title),
    ...optional('  value:', value),
    ...optional('  placeholder:', placeholder),
    ...optional('  if wrong:', errorMessage),
    ...list(choices).map((choice) => line(`  ○ ${said(choice.value)}:`, choice.title)),
  ];
  return [line(`▭ ${said(id)} (${[kind, ...bounds].join(', ')}):`, label), ...details];
}

const optional = (mark: string, value: unknown): readonly Line[] =>
  value === undefined || value === '' ? [] : [line(mark, value)];

const indented = (lines: readonly Line[], by = '  '): readonly Line[] =>
  lines.map(({ mark, says }) => ({ mark: `${by}${mark}`, says }));

const line = (mark: string, says: unknown): Line => ({ mark, says: said(says) });

/** On one line, so that a page has a line for each thing. */
const said = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.replaceAll('\n', '⏎');
};

const list = (value: unknown): readonly Part[] => (Array.isArray(value) ? value.map(asPart) : []);

const asPart = (value: unknown): Part => (typeof value === 'object' && value !== null ? (value as Part) : {});
