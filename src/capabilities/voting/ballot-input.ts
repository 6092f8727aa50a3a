import { z } from 'zod';
import { alternativeIdSchema, MOST_ALTERNATIVES } from '../../partnership/domain/choice.ts';
import { text, toggled } from '../../partnership/bounds.ts';

/** One more than there may be, so that the answer says that they are too many. */
const MOST_READ = MOST_ALTERNATIVES + 1;

/** The inputs of a form that opens a vote. */
export const ballot = {
  /** As typed; none: yes or no. */
  alternatives: z.array(text).max(MOST_READ).exactOptional(),
  secret: toggled,
};

/** What was typed, a line each; on forms posted earlier, a field each. Undefined when nothing was. */
export function alternativesIn(data: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  const { alternatives } = data;
  if (typeof alternatives === 'string') {
    const lines = alternatives.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    return lines.length === 0 ? undefined : lines.slice(0, MOST_READ);
  }
  const typed = alternativeIdSchema.options.map((input) => data[input] ?? '');
  const last = typed.findLastIndex((value) => value !== '');
  return last < 0 ? undefined : typed.slice(0, last + 1);
}
