import { z } from 'zod';
import { alternativeIdSchema, MOST_ALTERNATIVES } from '../../partnership/domain/choice.ts';
import { text, toggled } from '../../partnership/bounds.ts';

/** The inputs of a form that opens a vote: alternatives have one each, named as the alternative. */
export const ballot = {
  /** As typed, field by field up to the last that was filled in; none: yes or no. */
  alternatives: z.array(text).max(MOST_ALTERNATIVES).exactOptional(),
  secret: toggled,
};

/** What was typed, field by field up to the last that was filled in; undefined when none was. */
export function alternativesIn(data: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  const typed = alternativeIdSchema.options.map((input) => data[input] ?? '');
  const last = typed.findLastIndex((value) => value !== '');
  return last < 0 ? undefined : typed.slice(0, last + 1);
}
