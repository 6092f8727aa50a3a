import type { Label } from '../../agreement/domain/profile.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { reportOccasions } from './domain/due.ts';
import type { ReportOccasion } from './domain/due.ts';
import { formFields, isInWords } from './domain/form.ts';
import type { FormField } from './domain/form.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';

/** A text from an earlier report that belongs in the field `into`. */
interface DraftText {
  readonly into: string;
  readonly from: ReportOccasion;
  readonly label: Label;
  readonly text: string;
}

/**
 * What a report that builds on others starts from (B-samverkansgrupp-79 "utifrån inlämnade verksamhetsrapporter",
 * B-årlig-82): the texts of those submitted for the same time, in the field with the same id, otherwise in the
 * form's first text.
 */
export function draftOf(
  shown: AsOf,
  occasion: ReportOccasion,
  fields: readonly FormField[],
): readonly DraftText[] {
  const sources = occasion.definition.basedOn?.value.reports ?? [];
  const texts = fields.filter(isInWords);
  const [first] = texts;
  if (!first) return [];
  const { state } = shown;
  const agreement = agreementNow(shown);
  const occasions = reportOccasions(state, localDay(shown.now.toISOString()));
  const previous = occasions.find(
    ({ definition, ordinal }) => definition.id === occasion.definition.id && ordinal === occasion.ordinal - 1,
  );
  return occasions
    .filter(
      (earlier) =>
        sources.includes(earlier.definition.id) && isBetween(state, earlier, previous?.due, occasion.due),
    )
    .flatMap((earlier) =>
      formFields(agreement, earlier.definition).flatMap(({ id, label }): DraftText[] => {
        const value = state.reports.get(earlier.id)?.values.find(({ field }) => field === id);
        if (value?.kind !== 'text') return [];
        const into = texts.find((field) => field.id === id) ?? first;
        return [{ into: into.id, from: earlier, label, text: value.text }];
      }),
    );
}

/** Submitted, and by its day, or without one by the day of submission, after the one day and no later than the other. */
function isBetween(
  state: Registered,
  { id, due }: ReportOccasion,
  after: string | undefined,
  until: string | undefined,
): boolean {
  const [first] = state.reports.get(id)?.history ?? [];
  if (!first) return false;
  const day = due ?? localDay(first.at);
  return (after === undefined || day > after) && (until === undefined || day <= until);
}
