import { DateTime } from 'luxon';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Agreement, Label, Source } from '../../../agreement/domain/profile.ts';
import type { AgreementReport } from '../../../agreement/domain/report.ts';
import type { Recipient, ResponsibleParty } from '../../../agreement/domain/responsible-party.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Report } from './report.ts';

/** One occasion on which a report is handed in. */
export interface ReportOccasion {
  /** The definition's id and which occasion, such as `halvarsrapport:2`. */
  readonly id: string;
  readonly definition: AgreementReport;
  /** Which occasion of its definition, from 1. */
  readonly ordinal: number;
  readonly name: Label;
  /** The last day, local ISO; absent for a report that the agreement leaves to the group to ask for. */
  readonly due?: string;
  readonly source: Source;
  readonly preparers: Concerned;
  readonly recipients: Concerned;
}

/** One occasion on which the agreement makes a report due. */
export interface DueReport extends ReportOccasion {
  readonly due: string;
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
 * @param day local ISO: the agreement as it holds then
 */
export function dueReports(state: Registered, day: string): readonly DueReport[] {
  const agreement = agreementInForce(state, day);
  const { from, to } = agreement.validity.value;
  return agreement.reports
    .flatMap((definition) =>
      dueDays(definition, from, to).map((due, index): DueReport => ({
        ...occasion(agreement, definition, index + 1),
        due,
      })),
    )
    .sort((one, other) => one.due.localeCompare(other.due));
}

/**
 * Every occasion on which a report is, was or can be handed in: those that are due, and for a report `by-decision`
 * each that has been handed in and the next, which always can be (B-styrgrupp-63).
 * @param day local ISO: the agreement as it holds then
 */
export function reportOccasions(state: Registered, day: string): readonly ReportOccasion[] {
  const agreement = agreementInForce(state, day);
  const open = agreement.reports
    .filter(({ cadence }) => cadence.value.kind === 'by-decision')
    .flatMap((definition) => {
      const handedIn = [...state.reports.values()].filter((report) => report.definition === definition.id);
      return Array.from({ length: handedIn.length + 1 }, (_, index) =>
        occasion(agreement, definition, index + 1),
      );
    });
  return [...dueReports(state, day), ...open];
}

const occasion = (agreement: Agreement, definition: AgreementReport, ordinal: number): ReportOccasion => ({
  id: `${definition.id}:${ordinal}`,
  definition,
  ordinal,
  name: definition.name,
  source: definition.cadence.source,
  preparers: concernedBy(agreement, definition.preparedBy.value),
  recipients: concernedBy(agreement, definition.recipient.value),
});

/** However long a validity somebody writes into a profile, its reports can be listed. */
const MOST_OCCASIONS = 500;
/** Later years have five digits, and days are compared as text. */
const LAST_YEAR = 9999;

function dueDays({ cadence, dueDay }: AgreementReport, from: string, to: string): readonly string[] {
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
  const start = DateTime.fromISO(from, { zone: 'utc' });
  const days: string[] = [];
  while (days.length < MOST_OCCASIONS) {
    const parts = (days.length + 1) * months;
    // Months first, so that no rounding moves a period's own end; what is left of a month in whole days.
    const month = start.plus({ months: Math.floor(parts / count) });
    const length = month.plus({ months: 1 }).diff(month, 'days').days;
    const rest = Math.floor(((parts % count) * length) / count);
    const day = month.plus({ days: rest - 1 }).toISODate();
    if (day === null || day > to) return days;
    days.push(day);
  }
  return days;
}

function yearly(dueDay: string, from: string, to: string): readonly string[] {
  const days: string[] = [];
  const first = Number(from.slice(0, 4));
  for (let year = first; year < first + MOST_OCCASIONS && year <= LAST_YEAR; year += 1) {
    const day = onDay(year, dueDay);
    if (day <= from) continue;
    days.push(day);
    if (day >= to) return days;
  }
  return days;
}

/** The occasion on which a report was handed in, by the agreement as it was when something last happened to it. */
export const occasionOf = (
  state: Registered,
  { id, history, submittedAt }: Report,
): ReportOccasion | undefined =>
  reportOccasions(state, localDay(history.at(-1)?.at ?? submittedAt)).find((occasion) => occasion.id === id);

/** 29 February is the 28th in other years. */
export const onDay = (number: number, monthDay: string): string => {
  const year = String(number).padStart(4, '0');
  const day = `${year}-${monthDay}`;
  return DateTime.fromISO(day).isValid ? day : `${year}-02-28`;
};

/**
 * What concerns parties is dealt with in the agreement's first forum. Nobody in a body outside the partnership can be
 * reminded or asked.
 */
export function concernedBy({ forums, parties }: Agreement, who: ResponsibleParty | Recipient): Concerned {
  const main = forums.slice(0, 1).map(({ id }) => id);
  switch (who.kind) {
    case 'party':
      return { forums: main, parties: [who.party] };
    case 'forum':
      return { forums: [who.forum], parties: [] };
    case 'body':
      return { forums: [], parties: [] };
    case 'any-party':
    case 'all-parties':
    case 'counterpart':
    case 'party-in-breach':
      return { forums: main, parties: parties.map(({ id }) => id) };
  }
}
