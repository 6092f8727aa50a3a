import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { reportOccasions } from './domain/due.ts';
import type { ReportOccasion } from './domain/due.ts';
import { isOwed, isToBeHandedIn, standingOf } from './domain/standing.ts';
import { concernsForum, preparersOf } from './domain/report-roles.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { presentForm, presentSendBackForm } from './present-form.ts';
import type { presentReport } from './present-report.ts';
import { reportDetails, reportLine } from './report-line.ts';
import type { ReportDetails, ReportLine } from './report-line.ts';

export type ReportView =
  | ReturnType<typeof presentReports>
  | ReturnType<typeof presentForm>
  | NonNullable<ReturnType<typeof presentReport>>
  | ReturnType<typeof presentSendBackForm>;

/** More forms than this are chosen in a list. */
const MOST_REPORT_BUTTONS = 3;
/** Of the others: a card that is too long is not read. */
const MOST_OTHER_REPORTS = 6;
const MOST_REPORT_CHOICES = 100;

/** What the person may hand in or complete, soonest first, and the other reports that concern the forum. */
export function presentReports(presenting: Presenting, member: string) {
  const { state, forum, now } = presenting;
  const current = currentOccasions(state, forum, localDay(now.toISOString()));
  const isMine = (occasion: ReportOccasion): boolean => {
    const status = state.reports.get(occasion.id)?.status;
    return status !== 'submitted' && status !== 'approved' && preparersOf(state, occasion).includes(member);
  };
  const details = (occasions: readonly ReportOccasion[]): readonly ReportDetails[] =>
    occasions.map((occasion) => reportDetails(presenting, occasion));
  const mine = details(current.filter(isMine));
  const others = details(current.filter((occasion) => !isMine(occasion)));
  const unshown = mine.slice(MOST_REPORT_BUTTONS);
  const submitted = others.filter(({ report }) => state.reports.has(report));
  const choices = [...unshown, ...submitted].slice(0, MOST_REPORT_CHOICES);
  return {
    view: 'reports' as const,
    partnership: agreementNow(presenting).name,
    mine: mine.length,
    first: mine[0]?.inText ?? '',
    late: mine.filter(({ standing }) => standing === 'overdue').length,
    forms: mine.slice(0, MOST_REPORT_BUTTONS).map((line) => ({
      ...line,
      button: line.standing === 'sent-back' ? ('complete' as const) : ('fill-in' as const),
      named: mine.filter(({ inText }) => inText === line.inText).length > 1 ? byDay(line) : line.inText,
    })),
    others: others.slice(0, MOST_OTHER_REPORTS),
    more: Math.max(0, others.length - MOST_OTHER_REPORTS),
    choose: unshown.length > 0 ? 'choose' : 'choose-submitted',
    choices,
    chosen: choices[0]?.report ?? '',
  };
}

/** Two of the same kind are told apart by their day or number. */
const byDay = ({ title, stands: { due } }: ReportDetails): Phrase =>
  due === undefined ? title : { say: 'reports.of-day', due };

/**
 * Of each definition: everything that waits for somebody, the latest approved, and the next that is coming unless an
 * earlier one is still to be handed in.
 */
function currentOccasions(state: Registered, forum: string, today: string): readonly ReportOccasion[] {
  const all = reportOccasions(state, today)
    .filter((occasion) => concernsForum(occasion, forum))
    .map((occasion) => ({ occasion, standing: standingOf(occasion, state.reports.get(occasion.id), today) }));
  return all
    .filter((one) => {
      const alike = all.filter(({ occasion }) => occasion.definition.id === one.occasion.definition.id);
      if (one.standing === 'coming') return alike.find(({ standing }) => isToBeHandedIn(standing)) === one;
      return one.standing !== 'approved' || alike.findLast(({ standing }) => standing === 'approved') === one;
    })
    .map(({ occasion }) => occasion);
}

/** Those that somebody has to hand in or complete now, soonest first. */
export const owedReports = (state: Registered, forum: string, now: Date): readonly ReportLine[] =>
  reportOccasions(state, localDay(now.toISOString()))
    .filter((occasion) => concernsForum(occasion, forum))
    .map((occasion) => reportLine({ state, now }, occasion))
    .filter(({ standing }) => isOwed(standing));
