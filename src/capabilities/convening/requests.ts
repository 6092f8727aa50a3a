import { z } from 'zod';
import { id, LONGEST_INPUT, OPENS_FORM, text } from '../../partnership/bounds.ts';
import type { MomentProblem, Refusal } from '../../partnership/domain/refusal.ts';

const typed = z.string().max(LONGEST_INPUT);
/** When a meeting starts and ends. Local; the day ISO and the times `HH:mm`, each empty when left out. */
const time = { day: text, time: text, ends: typed.exactOptional() };

/** What the buttons of meetings to come ask for. */
export const conveningRequests = [
  /**
   * What was typed of an extra meeting. `guessed`: its place and its reason have been told apart by a guess, to be looked at.
   */
  z
    .object({
      ask: z.literal('meeting-form'),
      kind: z.literal('extra').exactOptional(),
      day: z.iso.date().exactOptional(),
      time: z.iso.time({ precision: -1 }).exactOptional(),
      ends: z.iso.time({ precision: -1 }).exactOptional(),
      place: typed.exactOptional(),
      reason: typed.exactOptional(),
      guessed: z.literal(true).exactOptional(),
    })
    .meta(OPENS_FORM),
  z.object({
    ask: z.literal('draft-meeting'),
    meeting: z.uuid(),
    kind: z.enum(['ordinary', 'extra']),
    ...time,
    place: text,
    reason: text,
  }),
  z.object({ ask: z.literal('show-meeting'), meeting: id }),
  z.object({ ask: z.literal('move-meeting-form'), meeting: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('move-meeting'), meeting: id, ...time, place: text }),
  z.object({ ask: z.literal('cancel-meeting-form'), meeting: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('cancel-meeting'), meeting: id, reason: text }),
  z.object({ ask: z.literal('call-meeting'), meeting: id }),
] as const;

type Pressed = z.infer<(typeof conveningRequests)[number]>;
type DraftRequest = Extract<Pressed, { ask: 'draft-meeting' }>;

/** What the form of a new meeting has in it. `meeting`: the one it drafts; pressing its button again drafts no other. */
export type FilledMeeting = Required<Omit<DraftRequest, 'ask'>> & { readonly guessed?: true };

export type ConveningRequest =
  | Exclude<Pressed, { ask: 'draft-meeting' }>
  | (Omit<DraftRequest, 'meeting'> & {
      /** Absent when typed. */
      meeting?: string;
      /** What is wrong with the date or time as it was typed, or why it must not be repeated. */
      refusal?: MomentProblem | Extract<Refusal, { code: 'contains-personal-identity-number' }>;
    });
