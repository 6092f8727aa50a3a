/** The paper itself: changes, signatures, originals, annexes, and what a party must be to take part. */
import { z } from 'zod';
import { entries, label, line, slug, sourced, sourcedOrDefault, sourceSchema, statement } from './setting.ts';

/** What a party's signature consists of (N-slut-44). Names are kept with the people, not in the profile. */
const signature = z.strictObject({
  party: slug,
  onBehalfOf: line,
  position: line.optional(),
  fields: z
    .array(z.enum(['place', 'date', 'name', 'position']))
    .min(1)
    .max(4),
  source: sourceSchema,
});

const originals = z
  .strictObject({ count: z.int().min(1).max(20), heldBy: z.strictObject({ parties: z.array(slug).max(20) }) })
  .refine(({ count, heldBy }) => count === heldBy.parties.length, {
    path: ['heldBy', 'parties'],
    message: 'must name one holder for each original',
  });

/** Part of the agreement, kept beside it (B-form-48, B-bilagor-104). */
const annex = z.strictObject({ id: slug, title: label, party: slug.optional(), source: sourceSchema });

export const formalitiesSettings = {
  /** Not valid until every party has signed (B-ändringar-92). */
  amendment: z
    .strictObject({
      form: sourcedOrDefault(z.literal('written'), 'written'),
      signedBy: sourcedOrDefault(z.literal('all-parties'), 'all-parties'),
    })
    .prefault({}),
  signatures: entries(signature),
  originals: sourced(originals).optional(),
  annexes: entries(annex),
  /** Free text, null where the agreement leaves a blank: no format is common to all (B-bilagor-104). */
  registryNumber: sourced(line.nullable()).optional(),
  /** What a civil party must have in place (B-grund-50). */
  eligibility: entries(statement),
  /** Anyone recused does not vote (B-grund-51). */
  recusal: sourcedOrDefault(z.literal('no-vote'), 'no-vote'),
};
