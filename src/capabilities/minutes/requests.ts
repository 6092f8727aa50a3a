import { z } from 'zod';
import { chosen, id, OPENS_FORM, text } from '../../partnership/bounds.ts';
import { chosenItem } from '../meetings/bounds.ts';

const MOST_PAGES = 1000;
const MOST_CHOSEN_APPROVERS = 20;
const MOST_NOTES_EVER = 100_000;

const meeting = id;
const note = z.coerce.number().int().min(1).max(MOST_NOTES_EVER);
const form = z.enum(['ask-change', 'refuse-approval', 'send-minutes']);
export type MinutesForm = z.infer<typeof form>;

/** What the buttons of minutes ask for. Texts left empty are ''. */
export const minutesRequests = [
  /** Without a meeting: the latest. `page` from 0. */
  z.object({
    ask: z.literal('minutes'),
    meeting: id.exactOptional(),
    page: z.coerce.number().int().min(0).max(MOST_PAGES).exactOptional(),
  }),
  z.object({ ask: z.literal('approve-minutes'), meeting }),
  z.object({ ask: z.literal('withdraw-approval'), meeting }),
  z.object({ ask: z.literal('read-minutes'), meeting }),
  /** One text about the draft; which, is what sending it asks for. */
  z.object({ ask: z.literal('minutes-form'), meeting, form }).meta(OPENS_FORM),
  z.object({ ask: z.literal('ask-change'), meeting, text }),
  z.object({ ask: z.literal('refuse-approval'), meeting, text }),
  z.object({ ask: z.literal('send-minutes'), meeting, text }),
  z.object({ ask: z.literal('approvers-form'), meeting }).meta(OPENS_FORM),
  z.object({
    ask: z.literal('choose-approvers'),
    meeting,
    approvers: z
      .array(z.object({ party: id, member: chosen }))
      .max(MOST_CHOSEN_APPROVERS)
      .default([]),
  }),
  z.object({ ask: z.literal('own-notes'), meeting }).meta(OPENS_FORM),
  z.object({ ask: z.literal('note-form'), meeting, note }).meta(OPENS_FORM),
  z.object({
    ask: z.literal('change-note'),
    meeting,
    note,
    matter: chosenItem,
    kind: z.enum(['note', 'lesson']).default('note'),
    text,
  }),
  z.object({ ask: z.literal('remove-note'), meeting, note }),
  z.object({ ask: z.literal('correction-form'), meeting }).meta(OPENS_FORM),
  z.object({
    ask: z.literal('propose-correction'),
    meeting,
    correction: z.uuid(),
    says: text,
    shouldSay: text,
  }),
  z.object({ ask: z.literal('approve-correction'), meeting, correction: id }),
] as const;

export type MinutesRequest = z.infer<(typeof minutesRequests)[number]>;

/** The approvers come back from the card under their parties' own names beside the card's other data. */
export const APPROVER = 'approver:';

export function approversIn(data: Readonly<Record<string, unknown>>): unknown[] | undefined {
  const found = Object.entries(data).flatMap(([input, member]) =>
    input.startsWith(APPROVER) ? [{ party: input.slice(APPROVER.length), member }] : [],
  );
  return found.length === 0 ? undefined : found;
}
