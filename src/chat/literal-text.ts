/**
 * Cards say things literally. A TextBlock and a fact are read as Markdown by Teams, and `{{DATE(…)}}` as a
 * function; what people write must come out as they wrote it, and must not become a link or bold type. No card
 * of ours uses Markdown, so every such text is escaped, whoever wrote it. A TextRun is never Markdown, so there only
 * the function is broken.
 */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

const MARKUP = /[\\`*_~[\]<>]|&(?=#?\w+;)|(?<=\{)\{(?=(?:DATE|TIME)\()/g;
const FUNCTION = /(?<=\{)\{(?=(?:DATE|TIME)\()/g;
const WORD_JOINER = '\u2060';
/** Not the no-break space, which is there on purpose. */
const BREAKS = /[ \t\r\n\v\f\u0085\u2028\u2029]+/g;
const BLOCK_START = /^(?:[#+=-]|\d{1,9}(?=[.)]))/;

/** The text escaped so that Markdown shows it as it stands. Line breaks become spaces. */
export function literally(text: string): string {
  const escaped = text.replace(BREAKS, ' ').trim().replace(MARKUP, '\\$&');
  return escaped.replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A run's text on one line, broken where a client would see a function. The spaces at its ends part it from others. */
export const literalRun = (text: string): string =>
  text.replace(BREAKS, ' ').replace(FUNCTION, `${WORD_JOINER}{`);

/** The card with every text that a client would read as Markdown escaped. */
export function withLiteralTexts<N extends Json>(card: N): N;
export function withLiteralTexts(node: Json): Json {
  if (isList(node)) return node.map(withLiteralTexts);
  if (!isObject(node)) return node;
  // A drop-down list shows its choices as they are; only choices with buttons beside them are Markdown.
  if (node.type === 'Input.ChoiceSet' && node.style === 'compact') return node;
  if (node.type === 'TextRun' && typeof node.text === 'string')
    return { ...node, text: literalRun(node.text) };
  const markdown = markdownProperties(node);
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      typeof value === 'string' && markdown.includes(key) ? literally(value) : withLiteralTexts(value),
    ]),
  );
}

/** Facts and choices carry no type of their own, only their shape. */
function markdownProperties(node: JsonObject): readonly string[] {
  if (node.type === 'TextBlock') return ['text'];
  if (node.type === 'AdaptiveCard') return ['fallbackText'];
  if (node.type === undefined && 'title' in node && 'value' in node) return ['title', 'value'];
  return [];
}

export const isList = (node: Json): node is readonly Json[] => Array.isArray(node);

export const isObject = (node: Json): node is JsonObject =>
  typeof node === 'object' && node !== null && !isList(node);
