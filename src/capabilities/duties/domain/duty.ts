import type { Label, Source } from '../../../agreement/domain/profile.ts';
import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import { endedOn } from '../../../partnership/domain/ended.ts';
import { lastWorkingDay } from '../../../partnership/domain/working-days.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { NotCounted } from '../../meetings/domain/counting.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { actionDuties } from './action-duties.ts';
import { agreementDuties } from './agreement-duties.ts';
import { amendmentDuties } from './amendment-duties.ts';
import { endsWithTheAgreement } from './ending.ts';
import { informingDuties } from './informing-duties.ts';
import { meetingDuties } from './meeting-duties.ts';
import { moneyDuties } from './money-duties.ts';
import { organisationDuties } from './organisation-duties.ts';
import { problemDuties } from './problem-duties.ts';
import { provisoDuties } from './proviso-duties.ts';
import { restingDuties } from './resting-duties.ts';
import { reportDuties } from './report-duties.ts';
import { reportFollowUpDuties } from './report-follow-up-duties.ts';
import { votingDuties } from './voting-duties.ts';

/** What is to be done, with what it takes to say it in words. Days are local and ISO, moments UTC and ISO 8601. */
export type DutySubject =
  /** `partial`: the agreement holds for a part of the term only. `term` is its name, without the year. */
  | {
      kind: 'term-meetings';
      least: number;
      held: number;
      planned: number;
      term: Label;
      year: string;
      partial: boolean;
      uncounted: readonly UncountedMeeting[];
    }
  /** `after` is the day of the meeting before, or the first day when there has been none. */
  | {
      kind: 'next-meeting';
      months: number;
      after: string;
      first: boolean;
      uncounted: readonly UncountedMeeting[];
      /** The day for which one is planned, after the last day. */
      plannedFor?: string;
    }
  | { kind: 'call-meeting'; meeting: string; startsAt: string }
  | { kind: 'answer-notice'; meeting: string; startsAt: string }
  | { kind: 'approve-minutes'; meeting: string; held: string }
  /** A change has been asked for. */
  | { kind: 'mend-minutes'; meeting: string; held: string }
  /** Time was out, or somebody refused: the parties that have not approved. */
  | { kind: 'minutes-locked'; meeting: string; held: string; unapproved: readonly string[] }
  | ({ kind: 'report' } & ReportNamed)
  | ({ kind: 'approve-report' } & ReportNamed)
  /** To examine a report that has been handed in. `ownDay`: the agreement names no day, and Samverka has chosen it. */
  | ({ kind: 'review-report'; ownDay: boolean } & ReportNamed)
  /** To hand it on to a body outside the partnership; `occasion` is when, in the agreement's words. */
  | ({ kind: 'deliver-report'; ownDay: boolean; to: Label; occasion: Label } & ReportNamed)
  /** `ore` is null where the agreement leaves the amount to an annex; `start` is the day it is to be sent about. */
  | { kind: 'invoice'; issuer: string; receiver: string; ore: number | null; start: string }
  /** What has been noted as an instalment; `text` is what it is for. */
  | { kind: 'instalment'; receiver: string; ore: number; text: string }
  | { kind: 'continuation' }
  | { kind: 'expiry'; withoutNotice: boolean }
  | { kind: 'first-meeting'; title: Label }
  | { kind: 'chair-term'; member: MemberId }
  /** The chair has lost the seat in the middle of the term. */
  | { kind: 'chair-left'; member: MemberId }
  | { kind: 'vote'; vote: string; question: string }
  /** To plan a meeting about what was not decided outside one. */
  | { kind: 'meet-about'; question: string }
  /** To say whether a vote in writing is accepted. */
  | { kind: 'accept-form'; vote: string; question: string }
  | { kind: 'problem'; problem: string; text: string }
  /** To say that what has been told has reached one's party. */
  | { kind: 'receive-notice'; notice: string; text: string }
  /** To accept what was decided without one's party, or ask for it again. */
  | { kind: 'answer-resting'; decision: DecisionNumber; text: string }
  /** To enter what one's party has decided, where somebody voted yes with a proviso for that. */
  | { kind: 'meet-proviso'; vote: string; party: string; decision: DecisionNumber; text: string }
  | { kind: 'action'; action: string; text: string }
  | { kind: 'sign-amendment'; amendment: string; party: string; text: string }
  /** To renew it, or let it lapse. */
  | { kind: 'renew-amendment'; amendment: string; text: string };

/** A meeting on a local day that was none of the group, and why. */
export type UncountedMeeting = NotCounted & { readonly day: string };

/** `number`: which of its kind it is; 0 where the agreement asks for one alone. */
interface ReportNamed {
  readonly report: string;
  readonly name: Label;
  readonly inText: Label;
  readonly number: number;
}

export interface Owes {
  readonly forum: string;
  /** The persons who owe it and may do it; none named: the group, in the forum's chat. */
  readonly members: readonly MemberId[];
  /** Those of a group that owes it who may do it, where not each of its representatives may. */
  readonly by?: readonly MemberId[];
}

/** When those who owe it are reminded (see `schedule.ts`). */
interface Reminding {
  /** Days before the day it is due; 0 is that day. */
  readonly before: readonly number[];
  /** `once`: what can no longer be mended is told, and not told again. */
  readonly overdue: 'never' | 'once' | 'repeatedly';
  /** Nothing is asked of anybody: whoever has heard of it needs not hear of it again. */
  readonly saidOnce?: true;
  /** The local day on which it is planned to be done: nobody is reminded that it is late until that has passed. */
  readonly plannedFor?: string | undefined;
  /** The local day the duty was first known to the record: nobody is reminded on it or before. */
  readonly knownSince: string;
}

/** A duty as the state has it, before anybody asks how late it is. */
export interface Obligation {
  /** Stable: reminders and fulfilments in the journal name it. */
  readonly id: string;
  readonly subject: DutySubject;
  /** The last day, local ISO. Never moved, whatever weekday it is (choice). */
  readonly due: string;
  /** The local day on which it was done; absent while it is not. */
  readonly doneOn?: string | undefined;
  readonly owes: Owes;
  /** Absent where somebody has set the day by hand, as for a vote. */
  readonly source?: Source;
  /** The record cannot see whether it is done: whoever owes it may say so (N17-33). */
  readonly canBeMarkedDone?: boolean;
  readonly remind: Reminding;
}

/** `due`: the time to see to it has come, from the first reminder until and including the last day. */
export type DutyState = 'upcoming' | 'due' | 'overdue' | 'done';

export interface Duty extends Obligation {
  readonly state: DutyState;
}

/**
 * Everything the agreement and the record make due, done or not, by their last days. Pure: the same state and moment
 * give the same duties. A duty that has lost its meaning is not among them: a vote that was closed, a meeting that was
 * cancelled.
 * @param now UTC, ISO 8601
 */
export function duties(state: Registered, now: string): readonly Duty[] {
  const today = localDay(now);
  return obligations(state, today)
    .map((obligation) => ({ ...obligation, state: stateOf(obligation, today) }))
    .sort((one, other) => one.due.localeCompare(other.due) || one.id.localeCompare(other.id));
}

/** @param today local ISO day */
export function obligations(state: Registered, today: string): readonly Obligation[] {
  const all = [
    ...agreementDuties(state, today),
    ...meetingDuties(state, today),
    ...organisationDuties(state, today),
    ...reportDuties(state, today),
    ...reportFollowUpDuties(state, today),
    ...moneyDuties(state, today),
    ...votingDuties(state, today),
    ...problemDuties(state),
    ...informingDuties(state),
    ...amendmentDuties(state),
    ...restingDuties(state),
    ...provisoDuties(state),
    ...actionDuties(state),
  ];
  if (endedOn(state, today) === undefined) return all;
  return all.filter(({ doneOn, subject }) => doneOn !== undefined || !endsWithTheAgreement(subject));
}

/** The day of the first reminder, for whoever has known of the duty long enough. */
export const firstReminder = (due: string, { before }: Pick<Reminding, 'before'>): string =>
  lastWorkingDay(addDays(due, -Math.max(0, ...before)));

function stateOf({ doneOn, due, remind }: Obligation, today: string): DutyState {
  if (doneOn !== undefined) return 'done';
  if (today > due) return 'overdue';
  return today >= firstReminder(due, remind) ? 'due' : 'upcoming';
}
