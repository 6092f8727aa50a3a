import { z } from 'zod';

/**
 * What is known of a request that is answered with a form, if the person may have it: where there are dialogs, its
 * buttons open one.
 */
export const OPENS_FORM = { opens: 'form' } as const;

const LONGEST_ID = 128;
/** Of a text, typed or in a form: well above what the domain takes, so that a text that is too long is refused with an explanation. */
export const LONGEST_INPUT = 4000;

/** What a card sends is input from outside, whoever's card it claims to be from: everything is bounded here. */
export const id = z.string().min(1).max(LONGEST_ID);

/** Left empty in a form: the answer then says what is missing. */
export const chosen = z.string().max(LONGEST_ID).default('');

export const text = z
  .string()
  .max(LONGEST_INPUT)
  .overwrite((typed) => typed.toWellFormed())
  .default('');

/** What a toggle sends; a client that leaves it out says no. */
export const toggled = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

/** A local calendar day, ISO; left empty for none. */
export const optionalDay = z.union([z.literal(''), z.iso.date()]).default('');
