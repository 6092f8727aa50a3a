import { z } from 'zod';
import { entries, label, period, slug, sourced, sourceSchema } from './setting.ts';

/** What one party has undertaken (N10-14; the fields of B-form-49, which an annex may fill in). */
const commitment = z.strictObject({
  id: slug,
  owner: slug,
  title: label,
  content: label.optional(),
  arrangement: label.optional(),
  period: period.optional(),
  finance: label.optional(),
  annex: slug.optional(),
  source: sourceSchema,
});

const commitmentField = z.enum(['content', 'arrangement', 'period', 'finance']);

/**
 * Commitments may be changed, replaced or withdrawn without renegotiation as long as what is guarded stays
 * the same; background and decision are then both registered (B-form-46, 47, 48).
 */
const commitmentChange = z.strictObject({
  kinds: sourced(z.array(z.enum(['change', 'replace', 'withdraw'])).min(1)),
  guards: sourced(z.array(z.enum(['goals', 'purposes', 'values'])).min(1)),
  record: sourced(
    z.strictObject({
      requires: z.array(z.enum(['background', 'decision'])).min(1),
      keptWith: z.literal('agreement'),
    }),
  ),
});

/** How the partnership is spoken of (N12-18, 19, 20). `jointly`: the owners do it together or not at all. */
const communication = z.strictObject({
  id: slug,
  kind: z.enum(['marketing', 'study-visits', 'joint-information', 'information-sharing']),
  owners: z.array(slug).min(1).max(20),
  jointly: z.boolean(),
  duty: z.enum(['shall', 'may']),
  text: label,
  /** Each occasion is noted, so that reports can tell how many there were. */
  logged: z.boolean(),
  source: sourceSchema,
});

export const commitmentSettings = {
  commitments: entries(commitment),
  commitmentFields: sourced(z.array(commitmentField).min(1)).optional(),
  commitmentChange: commitmentChange.optional(),
  communication: entries(communication),
  /** A statement names the organisation that makes it (B-informationsspridning-53). */
  speakingRule: sourced(z.literal('each-organisation-for-itself')).optional(),
};
