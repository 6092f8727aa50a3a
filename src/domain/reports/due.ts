import { DateTime } from 'luxon';
import type { Label, Source } from '../agreement.ts';
import type { AgreementReport } from '../agreement/report.ts';
import type { Registered } from '../partnership.ts';

/** One occasion on which the agreement makes a report due. */
export interface DueReport {
  /** The definition's id and which occasion, such as `halvarsrapport:2`. */
  readonly id: string;
  readonly definition: AgreementReport;
  readonly name: Label;
  /** The last day, local ISO. */
  readonly due: string;
  readonly source: Source;
  readonly preparers: Concerned;
  readonly recipients: Concerned;
}

/** Whom something concerns, by their ids: everybody in the forums, or in those of the parties' seats. */
export interface Concerned {
  readonly forums: readonly string[];
  readonly parties: readonly string[];
}

/**
 * Every report the agreement makes due in its time of validity, oldest first. `per-period`: the last day of each of
 * the equal parts of every period, counted from the first day of validity, as long as it falls within the validity
 * (B-samverkansgrupp-79). `yearly`: the due day of every year that the validity has touched, the last of them on the
 * due day after its end (B-årlig-82). `at-end`: the last day of validity (N14-27). `by-decision`: never by itself.
 */
export function dueReports({ agreement }: Registered): readonly DueReport[] {
  const { from, to } = agreement.validity.value;
  return agreement.reports
    .flatMap((definition) =>
      occasions(definition, from, to).map((due, index): DueReport => ({
        id: `${definition.id}:${index + 1}`,
        definition,
        name: definition.name,
        due,
        source: definition.cadence.source,
        preparers: concerned(agreement, definition.preparedBy.value),
        recipients: concerned(agreement, definition.recipient.value),
      })),
    )
    .sort((one, other) => one.due.localeCompare(other.due));
}

function occasions({ cadence, dueDay }: AgreementReport, from: string, to: string): readonly string[] {
  const { value } = cadence;
  switch (value.kind) {
    case 'per-period':
      return perPeriod(value, from, to);
    case 'yearly':
      return dueDay ? yearly(dueDay.value, from, to) : [];
    case 'at-end':
      return [to];
    case 'by-decision':
      return [];
  }
}

function perPeriod(
  { months, count }: { readonly months: number; readonly count: number },
  from: string,
  to: string,
): readonly string[] {
  const start = DateTime.fromISO(from);
  const days: string[] = [];
  for (let index = 1; ; index += 1) {
    // Months first, so that no rounding moves a period's own end.
    const whole = Math.floor((index * months) / count);
    const day = start.plus({ months: whole }).minus({ days: 1 }).toISODate();
    if (day === null || day > to) return days;
    days.push(day);
  }
}

function yearly(dueDay: string, from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let year = Number(from.slice(0, 4)); ; year += 1) {
    const day = onDay(year, dueDay);
    if (day > from) days.push(day);
    if (day >= to) return days;
  }
}

/** 29 February is the 28th in other years. */
export const onDay = (year: number, monthDay: string): string => {
  const day = `${year}-${monthDay}`;
  return DateTime.fromISO(day).isValid ? day : `${year}-02-28`;
};

type Actor = AgreementReport['preparedBy']['value'] | AgreementReport['recipient']['value'];

/**
 * What concerns parties is dealt with in the agreement's first forum. A body outside the partnership is nobody who can
 * be reminded or asked.
 */
function concerned({ forums, parties }: Registered['agreement'], actor: Actor): Concerned {
  const main = forums.slice(0, 1).map(({ id }) => id);
  switch (actor.kind) {
    case 'party':
      return { forums: main, parties: [actor.party] };
    case 'forum':
      return { forums: [actor.forum], parties: [] };
    case 'body':
      return { forums: [], parties: [] };
    case 'any-party':
    case 'all-parties':
    case 'counterpart':
    case 'party-in-breach':
      return { forums: main, parties: parties.map(({ id }) => id) };
  }
}
