import type { Line, Span } from './line.ts';
import { isConnecting } from './parts.ts';

const PUNCTUATION_FIRST = /^[\s,;.:–—-]+/;
const PUNCTUATION_LAST = /[\s,;:–—-]+$/;
const PLACE = /^(?:plats|lokal|place|location) ?: ?/iu;
const PREPOSITION = /^(?:i|på|pa|in|on|at) (?=\S)/iu;

/**
 * What is left of the line when the parts are taken out, every word of it as it was typed.
 * @param used in order
 */
export function unparsedTextOf({ typed, folded }: Line, used: readonly Span[]): string {
  const edges = [{ end: 0 }, ...used];
  const pieces = edges.map(({ end: start }, index) => {
    const end = used[index]?.start ?? typed.length;
    const between = index > 0 && index < used.length;
    return between && isConnecting(folded.slice(start, end)) ? '' : typed.slice(start, end).trim();
  });
  const rest = pieces.reduce(joined).replace(PUNCTUATION_FIRST, '').replace(PUNCTUATION_LAST, '');
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(rest) ? rest : '';
}

function joined(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  if (before.endsWith('(') && after.startsWith(')'))
    return joined(before.slice(0, -1).trim(), after.slice(1).trim());
  return PUNCTUATION_FIRST.test(after) ? before.replace(PUNCTUATION_LAST, '') + after : `${before} ${after}`;
}

/** "i Rosenlund" is the place Rosenlund. Only for places: a reason may begin "på grund av". */
export const placeOf = (rest: string): string => rest.replace(PLACE, '').replace(PREPOSITION, '');
