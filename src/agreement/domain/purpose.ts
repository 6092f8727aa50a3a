/** What the partnership is for. Its clients are described as a group, never as persons (N5-8). */
import { z } from 'zod';
import { entries, label, slug, sourced, sourceSchema, statement } from './setting.ts';

const governingDocument = z.strictObject({ id: slug, title: label, source: sourceSchema });

/** Weeks of activity and of pause in a year (N9-12); together at most the 53 weeks a year can have. */
const activity = z
  .strictObject({ weeks: z.int().min(1).max(53), pauseWeeks: z.int().min(0).max(52) })
  .refine(({ weeks, pauseWeeks }) => weeks + pauseWeeks <= 53, {
    path: ['pauseWeeks'],
    message: 'weeks of activity and pause together are more than a year',
  });

export const purposeSettings = {
  /** How the partnership came about, and what it is built on. */
  background: entries(statement),
  governingDocuments: entries(governingDocument),
  purposes: entries(statement),
  goals: entries(statement),
  values: entries(statement),
  methods: entries(statement),
  targetGroup: sourced(label).optional(),
  activity: sourced(activity).optional(),
  /** Kinds of records about clients that the agreement restricts: the product stores none of them. */
  clientData: entries(statement),
  /** Each party answers for its own personal data (N15-29): exports are made per party. */
  dataControllers: sourced(z.literal('each-party')).optional(),
};
