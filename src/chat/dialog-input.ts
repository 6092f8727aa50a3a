import { z } from 'zod';
import { parseCardInput } from './card-input.ts';
import type { CardInput } from './card-input.ts';

/** What buttons in a dialog carry besides what they ask for (`dialog-card.ts`). */
const carried = z
  .object({
    message: z
      .string()
      .regex(/^[\w:.-]{1,128}$/)
      .exactOptional(),
    texts: z.record(z.string().max(128), z.string().max(500)).default({}),
    leaves: z.literal(true).exactOptional(),
  })
  .prefault({});

const sent = z.object({ data: z.looseObject({ verb: z.string().max(100), dialog: carried }) });

/** A text that was typed, and the field it was typed into. */
export interface TypedText {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

export interface DialogInput {
  /** Undefined for anything that no button of ours sends. */
  readonly asked: CardInput | undefined;
  /** The person is done with the dialog. */
  readonly leaves: boolean;
  /** The message in the chat on which the dialog was opened: as the card says, so a guess until it is looked up. */
  readonly message?: string;
  readonly typed: readonly TypedText[];
  /** To send all but the texts once more. */
  readonly again?: { readonly verb: string; readonly data: object };
}

/** What a dialog is asked for with, or sends. Like all card data it comes from outside, and is bounded here. */
export function parseDialogInput(value: unknown): DialogInput {
  const parsed = sent.safeParse(value);
  if (!parsed.success) return { asked: undefined, leaves: false, typed: [] };
  const { verb, dialog, ...data } = parsed.data.data;
  const { message, texts, leaves = false } = dialog;
  const typed = Object.entries(texts).flatMap(([id, label]) => {
    const text = data[id];
    return typeof text === 'string' && text.trim() !== '' ? [{ id, label, text }] : [];
  });
  const rest = Object.entries(data).filter(([id]) => !Object.hasOwn(texts, id));
  return {
    asked: parseCardInput(verb, data),
    leaves,
    ...(message !== undefined && { message }),
    typed,
    again: { verb, data: Object.fromEntries(rest) },
  };
}
