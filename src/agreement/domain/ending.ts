/** How long the partnership holds, and the ways in which it can end. */
import { z } from 'zod';
import { responsibleParty } from './responsible-party.ts';
import {
  entries,
  fault,
  isoDate,
  label,
  monthDay,
  period,
  slug,
  sourced,
  sourcedOrDefault,
  sourceSchema,
  statement,
} from './setting.ts';

const term = z
  .strictObject({ id: slug, name: label, from: monthDay, to: monthDay })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not be before "from"' });

function oneAfterAnother(terms: readonly z.infer<typeof term>[], context: z.RefinementCtx): void {
  terms.slice(1).forEach(({ from }, index) => {
    const before = terms[index];
    if (!before || before.to < from) return;
    fault(context, [index + 1, 'from'], 'begins before the term before it ends');
  });
}

/** Terms are local (choice); a profile may move the days. */
const USUAL_TERMS = [
  { id: 'vt', name: { sv: 'vårterminen', en: 'spring term' }, from: '01-01', to: '06-30' },
  { id: 'ht', name: { sv: 'höstterminen', en: 'autumn term' }, from: '07-01', to: '12-31' },
];

/** Written to the forum; the months run from its receipt (B-uppsägning-99). */
const termination = z.strictObject({
  by: responsibleParty,
  form: z.literal('written'),
  to: z.strictObject({ forum: slug }),
  noticeMonths: z.int().min(0).max(36),
});

const breachStepName = z.enum([
  'dialogue',
  'renegotiation',
  'action-plan',
  'follow-up',
  'termination',
  'written-reminder',
  'correction-period',
  'rescission',
  'repayment',
]);
type BreachStepName = z.infer<typeof breachStepName>;

/**
 * A step that may follow on a breach. It is refused until every step it requires has been taken (N19-41:
 * rescission needs a written reminder without correction; B-brister-98, B-hävning-100).
 */
const breachStep = z.strictObject({
  step: breachStepName,
  by: responsibleParty,
  /** How soon or how long, in the agreement's words; neither gives a number (N19-41, B-hävning-100). */
  time: label.optional(),
  requires: z.array(breachStepName).max(9).default([]),
  source: sourceSchema,
});
type BreachStep = z.infer<typeof breachStep>;

function afterWhatTheyRequire(steps: readonly BreachStep[], context: z.RefinementCtx): void {
  const taken = new Set<BreachStepName>();
  steps.forEach(({ step, requires }, index) => {
    requires.forEach((required, place) => {
      if (taken.has(required)) return;
      fault(context, [index, 'requires', place], `"${required}" must be a step before "${step}"`);
    });
    if (taken.has(step)) fault(context, [index, 'step'], `"${step}" stands twice in the list`);
    taken.add(step);
  });
}

const renegotiation = z.strictObject({
  askedBy: sourced(responsibleParty),
  /** It needs a document (N19-39). */
  form: sourced(z.literal('written')).optional(),
  /** What must have happened before a deviation changes anything (B-omförhandling-102). */
  before: sourced(z.array(z.enum(['dialogue', 'decision'])).min(1)).optional(),
});

/** Disputes, and tied votes, go to dialogue (N19-40, B-tvist-103); `owner` sees to it that it takes place. */
const dispute = z.strictObject({
  resolvedBy: z.literal('dialogue'),
  owner: responsibleParty,
  askedBy: responsibleParty,
  /** What the parties may do when dialogue does not settle it. */
  otherwise: z.array(z.enum(['rescission', 'renegotiation'])).max(2),
});

export const endingSettings = {
  validity: sourced(period),
  terms: sourcedOrDefault(z.array(term).min(1).max(6).superRefine(oneAfterAnother), USUAL_TERMS),
  /** It ends by itself (N18-37). */
  endsWithoutNotice: sourced(z.literal(true)).optional(),
  /** What must remain true for it to hold (B-5.1-89). */
  conditions: entries(statement),
  /** The last day to agree on a continuation (B-5.1-90). */
  continuation: sourced(z.strictObject({ decideBy: isoDate })).optional(),
  termination: sourced(termination).optional(),
  breachSteps: z.array(breachStep).max(9).superRefine(afterWhatTheyRequire).default([]),
  renegotiation: renegotiation.optional(),
  dispute: sourced(dispute),
};
