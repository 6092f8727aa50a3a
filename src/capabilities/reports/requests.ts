import { z } from 'zod';
import { id, OPENS_FORM, text } from '../../partnership/bounds.ts';

const MOST_FIELDS = 60;
/** Above what the domain takes, so that a text that is too long is refused with an explanation. */
const LONGEST_REPORT_FIELD = 10_000;

const typed = z
  .string()
  .max(LONGEST_REPORT_FIELD)
  .overwrite((written) => written.toWellFormed());

const fields = z.record(id, typed).refine((found) => Object.keys(found).length <= MOST_FIELDS);

/** Which submission the person had before their eyes. */
const round = z.int().min(1).max(10_000);

/** What the buttons of reports ask for. */
export const reportRequests = [
  z.object({ ask: z.literal('reports') }),
  /** The form, for whoever may fill it in now; otherwise what was submitted. */
  z.object({ ask: z.literal('open-report'), report: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('report-form'), report: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('submit-report'), report: id, fields }),
  z.object({ ask: z.literal('approve-report'), report: id, round }),
  z.object({ ask: z.literal('send-back-report-form'), report: id, round }).meta(OPENS_FORM),
  z.object({ ask: z.literal('send-back-report'), report: id, round, reason: text }),
] as const;

export type ReportRequest = z.infer<(typeof reportRequests)[number]>;
