import { z } from 'zod';
import { chosen, id, OPENS_FORM } from '../../partnership/bounds.ts';
import { newAgreementDraft } from '../new-agreement/requests.ts';
import type { NewAgreementRequest } from '../new-agreement/requests.ts';
import { began, seatRequests } from './seat-requests.ts';

const MOST_SEATS = 100;

/** Seat id → the Entra object id chosen for it. */
const seats = z.record(id, z.string().max(128)).refine((found) => Object.keys(found).length <= MOST_SEATS);

/** What the buttons of the forms for registering ask for. */
export const registrationRequests = [
  z.object({ ask: z.literal('register') }).meta(OPENS_FORM),
  z.object({ ask: z.literal('set-language'), language: z.enum(['sv', 'en']) }),
  /** `proposed`: seats to be looked through before they are sent. */
  z.object({
    ask: z.literal('choose-agreement'),
    agreement: chosen,
    forum: chosen,
    proposed: seats.exactOptional(),
  }),
  z.object({
    ask: z.literal('assign-seats'),
    agreement: chosen,
    forum: chosen,
    seats: seats.default({}),
    /** Where the group began before Samverka. */
    began: began.exactOptional(),
    /** Of an agreement that is being added, which nothing has stored yet. */
    draft: newAgreementDraft.exactOptional(),
  }),
  z.object({ ask: z.literal('show-profile') }).meta(OPENS_FORM),
  ...seatRequests,
] as const;

export type RegistrationRequest =
  | z.infer<(typeof registrationRequests)[number]>
  | NewAgreementRequest
  /** Typed: a language that is none of ours. */
  | { ask: 'set-language'; language: undefined };

export type ChosenSeats = Readonly<z.infer<typeof seats>>;
