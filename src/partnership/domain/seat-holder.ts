import type { z } from 'zod';
import type { seatHolder } from './fact-fields.ts';

export type MemberId = string;

/** A person in a seat of a forum: one representative, one vote (B-styrgrupp-70, B-samverkansgrupp-80). */
export type SeatHolder = Readonly<z.infer<typeof seatHolder>>;
