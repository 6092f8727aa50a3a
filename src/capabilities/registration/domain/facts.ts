import { z } from 'zod';
import { id, seatHolder, version1 } from '../../../partnership/domain/fact-fields.ts';

/**
 * The profile as it was when the partnership was registered, kept to the letter: it is read through
 * `agreementSchema` when facts are folded, so that settings the schema gains later do not change what was hashed.
 */
const agreementDocument = z.looseObject({ id });

const language = z.enum(['sv', 'en']);

export const registrationFacts = [
  z.strictObject({ type: z.literal('partnershipRegistered'), v: version1, agreement: agreementDocument }),
  z.strictObject({ type: z.literal('forumOpened'), v: version1, forum: id, language }),
  z.strictObject({ type: z.literal('seatsAssigned'), v: version1, forum: id, seats: z.array(seatHolder) }),
  z.strictObject({ type: z.literal('languageSet'), v: version1, forum: id, language }),
] as const;

export type RegistrationFact = z.infer<(typeof registrationFacts)[number]>;
