import { z } from 'zod';
import { responsibleParty, recipient } from './responsible-party.ts';
import { entries, label, monthDay, percent, slug, sourced, sourceSchema, statement } from './setting.ts';

/** Something measured over time, always as a figure for the whole group. */
const indicator = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('count'),
      id: slug,
      label,
      /** A figure outside the range is flagged as a deviation (N9-11). */
      range: z.strictObject({ least: z.int().min(0), most: z.int().min(0) }).optional(),
      source: sourceSchema,
    })
    .refine(({ range }) => !range || range.least <= range.most, {
      path: ['range', 'least'],
      message: 'must not be more than "most"',
    }),
  z.strictObject({
    kind: z.literal('share'),
    id: slug,
    label,
    baseline: percent.optional(),
    source: sourceSchema,
  }),
  z.strictObject({ kind: z.literal('survey'), id: slug, label, source: sourceSchema }),
]);

const fieldBase = { id: slug, required: z.boolean(), source: sourceSchema };

const option = z.strictObject({ id: slug, label });

/** A field of a report's form. `feedback-summary` starts from the log of feedback and complaints. */
const reportField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), label, ...fieldBase }),
  z.strictObject({ kind: z.literal('amount'), label, ...fieldBase }),
  z.strictObject({ kind: z.literal('number'), label, ...fieldBase }),
  z.strictObject({ kind: z.literal('choice'), label, options: z.array(option).min(2).max(20), ...fieldBase }),
  z.strictObject({ kind: z.literal('feedback-summary'), label, ...fieldBase }),
  z.strictObject({ kind: z.literal('indicator'), indicator: slug, ...fieldBase }),
]);
export type ReportField = z.infer<typeof reportField>;

/**
 * `per-period`: `count` reports in every `months` months from the first day of validity (B-samverkansgrupp-79).
 * `yearly`: once a year, on the report's `dueDay`. `at-end`: when the partnership ends (N14-27).
 */
const reportCadence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('per-period'),
    months: z.int().min(1).max(60),
    count: z.int().min(1).max(12),
  }),
  z.strictObject({ kind: z.literal('yearly') }),
  z.strictObject({ kind: z.literal('at-end') }),
  z.strictObject({ kind: z.literal('by-decision') }),
]);

/** Handing a report on to somebody outside; the day is set where the outsider's own calendar decides it. */
const delivery = z.strictObject({
  by: responsibleParty,
  to: recipient,
  occasion: label,
  day: monthDay.optional(),
});

const report = z
  .strictObject({
    id: slug,
    kind: z.enum(['activity', 'half-year', 'annual', 'final']),
    name: label,
    /** In a sentence or on a button: "slutrapporten". */
    nameInText: label.optional(),
    cadence: sourced(reportCadence),
    dueDay: sourced(monthDay).optional(),
    preparedBy: sourced(responsibleParty),
    recipient: sourced(recipient),
    fields: entries(reportField),
    /** More fields are chosen by the group at its first meeting (B-styrgrupp-63). */
    contentDecided: sourced(z.literal('first-meeting')).optional(),
    /** The draft starts from these reports of the same time. */
    basedOn: sourced(z.strictObject({ reports: z.array(slug).min(1).max(10) })).optional(),
    /** Whoever examines it after submission (B-årlig-83). */
    review: sourced(z.strictObject({ by: responsibleParty })).optional(),
    delivery: sourced(delivery).optional(),
  })
  .refine((found) => found.cadence.value.kind !== 'yearly' || found.dueDay !== undefined, {
    path: ['dueDay'],
    message: 'is missing: a yearly report needs its day',
  });
export type AgreementReport = z.infer<typeof report>;

/** Feedback and complaints (B-synpunkter-86, 87): `routine` is what must be in place, as a checklist. */
const feedback = z.strictObject({
  routine: entries(statement),
  /** The log is anonymous and its summary goes into these reports. */
  includedIn: sourced(z.strictObject({ reports: z.array(slug).min(1).max(10) })).optional(),
});

export const reportSettings = {
  indicators: entries(indicator),
  reports: entries(report),
  /** How the partnership is followed up between its reports (N14-26, B-uppföljning-81). */
  followUp: entries(statement),
  feedback: feedback.optional(),
};
