import { z } from 'zod';
import { chosen, id, OPENS_FORM, optionalDay, text } from '../../partnership/bounds.ts';

/** The forms about single seats, by what they do. */
export const SEAT_FORMS = [
  'confirm',
  'dispute',
  'leave',
  'temporary',
  'away',
  'appointment',
  'mandate',
  'role',
  'beginning',
] as const;
export type SeatForm = (typeof SEAT_FORMS)[number];

/** What is said of a beginning before Samverka; the chair by the Entra object id. */
export const began = z.object({
  from: optionalDay,
  latestMeeting: optionalDay,
  nextMinutes: text,
  nextDecision: text,
  inForce: text,
  chair: chosen,
  chairUntil: optionalDay,
});

/** What the card with the seats leads to. Persons are chosen by their Entra object ids. */
export const seatRequests = [
  z.object({ ask: z.literal('seats') }),
  z.object({ ask: z.literal('seat-history') }),
  z.object({ ask: z.literal('seat-form'), form: z.enum(SEAT_FORMS) }).meta(OPENS_FORM),
  z.object({ ask: z.literal('confirm-seat'), appointedBy: text, appointedOn: optionalDay }),
  z.object({ ask: z.literal('dispute-seat') }),
  z.object({ ask: z.literal('leave-seat') }),
  z.object({
    ask: z.literal('name-temporary'),
    seat: chosen,
    person: chosen,
    from: optionalDay,
    to: optionalDay,
  }),
  z.object({ ask: z.literal('end-temporary'), seat: id }),
  z.object({ ask: z.literal('record-away'), from: optionalDay, to: optionalDay }),
  z.object({ ask: z.literal('withdraw-away') }),
  z.object({
    ask: z.literal('enter-appointment'),
    seat: chosen,
    person: chosen,
    reference: text,
    decidedOn: optionalDay,
  }),
  z.object({ ask: z.literal('enter-mandate'), seat: chosen, text, amount: text, reference: text }),
  z.object({ ask: z.literal('give-role'), role: chosen, person: chosen }),
  z.object({ ask: z.literal('correct-beginning'), began: began.prefault({}) }),
  z.object({ ask: z.literal('end-role'), role: id, member: id }),
] as const;

export type SeatRequest = z.infer<(typeof seatRequests)[number]>;
