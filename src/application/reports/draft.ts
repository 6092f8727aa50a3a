import { localDay } from '../../domain/calendar.ts';
import type { Registered } from '../../domain/partnership.ts';
import { reportOccasions } from '../../domain/reports/due.ts';
import type { ReportOccasion } from '../../domain/reports/due.ts';
import { formFields } from '../../domain/reports/form.ts';
import type { FormField } from '../../domain/reports/form.ts';
import type { DraftText } from './views.ts';

const IN_WORDS: ReadonlySet<FormField['asks']> = new Set(['text', 'survey', 'feedback-summary']);

/**
 * What a report that builds on others starts from (B-samverkansgrupp-79 "utifrån inlämnade verksamhetsrapporter",
 * B-årlig-82): the texts of those submitted for the same time, in the field with the same id, otherwise in the
 * form's first text.
 */
export function draftOf(
  state: Registered,
  occasion: ReportOccasion,
  fields: readonly FormField[],
): readonly DraftText[] {
  const sources = occasion.definition.basedOn?.value.reports ?? [];
  const texts = fields.filter(({ asks }) => IN_WORDS.has(asks));
  const [first] = texts;
  if (!first) return [];
  return reportOccasions(state)
    .filter((earlier) => sources.includes(earlier.definition.id) && isOfItsTime(state, earlier, occasion))
    .flatMap((earlier) =>
      formFields(state.agreement, earlier.definition).flatMap(({ id, label }): DraftText[] => {
        const value = state.reports.get(earlier.id)?.values.find(({ field }) => field === id);
        if (value?.kind !== 'text') return [];
        const into = texts.find((field) => field.id === id) ?? first;
        return [{ into: into.id, from: earlier, label, text: value.text }];
      }),
    );
}

/** Due, or without a day of its own submitted, after the occasion before and no later than this one. */
function isOfItsTime(state: Registered, earlier: ReportOccasion, occasion: ReportOccasion): boolean {
  const report = state.reports.get(earlier.id);
  if (!report) return false;
  if (occasion.due === undefined) return true;
  const previous = reportOccasions(state).find(
    ({ definition, ordinal }) => definition.id === occasion.definition.id && ordinal === occasion.ordinal - 1,
  );
  const [first] = report.history;
  const day = earlier.due ?? localDay(first?.at ?? report.submittedAt);
  return (previous?.due === undefined || day > previous.due) && day <= occasion.due;
}
