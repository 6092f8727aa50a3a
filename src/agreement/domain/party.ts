import { z } from 'zod';
import { entries, fault, isoDate, label, line, shortLine, slug, sourced, sourceSchema } from './setting.ts';
import { parseOrganisationNumber } from '../../partnership/domain/organisation-number.ts';
import type { OrganisationNumberProblem } from '../../partnership/domain/organisation-number.ts';

function inWords(problem: OrganisationNumberProblem): string {
  switch (problem.code) {
    case 'not-ten-digits':
      return 'must be ten digits written NNNNNN-NNNN, or twelve that begin with 16';
    case 'third-digit':
      return `the third digit is ${problem.digit}, it must be 2 or more`;
    case 'check-digit':
      return `the last digit is ${problem.found}, the check digit should be ${problem.expected}`;
  }
}

/** Kept as `NNNNNN-NNNN` however it was written (N1-1). */
const organisationNumber = z
  .string()
  .superRefine((text, context) => {
    const parsed = parseOrganisationNumber(text);
    if (!parsed.ok) fault(context, [], inWords(parsed.problem));
  })
  .overwrite((text) => {
    const parsed = parseOrganisationNumber(text);
    return parsed.ok ? parsed.number : text;
  });

/** Addresses with å, ä, ö on either side of the @ are real addresses (N2-2). */
export const emailAddress = z
  .string()
  .max(254)
  .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u, 'must be an e-mail address');

/** Numbers as people write them: +46 (0)31-123 45 67, 031/12 34 56, extensions (N2-2). */
export const phoneNumber = z
  .string()
  .max(40)
  .regex(/^(?=(?:\D*\d){5})[+(\d][\d\s()./–-]*(?:(?:ankn\.?|ext\.?|x)\s*\d+)?$/iu, 'must be a phone number');

/**
 * Whom a party is reached through. A profile names the function; a private person's details belong in the
 * people record, where they can be erased.
 */
const contactPerson = z.strictObject({
  role: label,
  phone: phoneNumber.optional(),
  email: emailAddress.optional(),
});

/** Who carried the responsibility before (N3-3 "tog … över ansvaret"); agreements often know only the month. */
const succession = z.strictObject({
  since: z.union([isoDate, z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)], {
    error: 'must be a date YYYY-MM-DD or a month YYYY-MM',
  }),
  predecessor: line,
  source: sourceSchema,
});

/** One of those who made the agreement. `organisationNumber` is null where the agreement gives none. */
export const agreementParty = z.strictObject({
  id: slug,
  name: line,
  shortName: shortLine,
  kind: z.enum(['public', 'civil']),
  organisationNumber: organisationNumber.nullable(),
  /** The part of the party that acts for it (B-aktörer-45 "genom boendeenheten"). */
  unit: sourced(line).optional(),
  visitingAddress: sourced(line).optional(),
  postalAddress: sourced(line).optional(),
  contactPerson: sourced(contactPerson).optional(),
  succession: entries(succession),
  source: sourceSchema,
});
export type AgreementParty = z.infer<typeof agreementParty>;

/** A function within a party that the agreement gives a task, never a named person (N12-23). */
export const agreementRole = z.strictObject({ id: slug, party: slug, name: label, source: sourceSchema });
export type AgreementRole = z.infer<typeof agreementRole>;
