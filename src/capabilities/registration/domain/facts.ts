import { z } from 'zod';
import { fact, id, seatHolder } from '../../../partnership/domain/fact-fields.ts';

/**
 * The profile as it was when the partnership was registered, kept to the letter: it is read through
 * `agreementSchema` when facts are folded, so that settings the schema gains later do not change what was hashed.
 */
const agreementDocument = z.looseObject({ id });

const language = z.enum(['sv', 'en']);

export const registrationFacts = [
  fact('partnershipRegistered', { agreement: agreementDocument }),
  fact('forumOpened', { forum: id, language }),
  fact('seatsAssigned', { forum: id, seats: z.array(seatHolder) }),
  fact('languageSet', { forum: id, language }),
] as const;

export type RegistrationFact = z.infer<(typeof registrationFacts)[number]>;
