import { z } from 'zod';
import { fact, id, text } from '../../../partnership/domain/fact-fields.ts';

/** What was filled in, by the id of the report's field. Money in whole öre. */
export const reportValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), field: id, text }),
  z.strictObject({ kind: z.literal('amount'), field: id, ore: z.int() }),
  z.strictObject({ kind: z.literal('number'), field: id, number: z.number() }),
  z.strictObject({ kind: z.literal('choice'), field: id, choice: id }),
]);

/** `report` is one due report: the definition's id and which occasion, such as `halvarsrapport:2`. */
const report = id;

export const reportFacts = [
  fact('reportSubmitted', {
    report,
    definition: id,
    /** Where it was submitted. */
    forum: id,
    values: z.array(reportValueSchema),
  }),
  fact('reportApproved', { report }),
  fact('reportSentBack', { report, reason: text }),
] as const;

export type ReportFact = z.infer<(typeof reportFacts)[number]>;
