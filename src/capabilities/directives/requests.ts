import { z } from 'zod';
import { OPENS_FORM, optionalDay, text } from '../../partnership/bounds.ts';

/** What the buttons of directives ask for. */
export const directiveRequests = [
  z.object({ ask: z.literal('directives') }),
  z.object({ ask: z.literal('directive-form') }).meta(OPENS_FORM),
  // A vote gets its id from the form: no other shape, for ids become parts of slots.
  z.object({ ask: z.literal('open-directive'), vote: z.uuid(), text, lastDay: optionalDay }),
] as const;

export type DirectiveRequest =
  | z.infer<(typeof directiveRequests)[number]>
  /** Typed: puts a directive to the vote. */
  | { ask: 'open-directive'; text: string; vote?: undefined; lastDay?: undefined };
