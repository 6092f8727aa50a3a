import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import { isResting } from '../../../partnership/domain/decision.ts';
import type { Decision, DecisionNumber, Resting } from '../../../partnership/domain/decision.ts';
import { nextWorkingDay } from '../../../partnership/domain/working-days.ts';
import type { Registered } from '../../../partnership/domain/state.ts';

/** A party that was not represented has this long, from the day it is told, before its silence counts (choice). */
export const WORKING_DAYS_TO_ANSWER = 10;

export type RestingDecision = Decision & { readonly resting: Resting };

export const restingDecisions = (state: Registered): readonly RestingDecision[] =>
  state.decisions.filter((decision): decision is RestingDecision => isResting(decision));

/** The parties that have neither accepted it nor been silent long enough. */
export const stillAsked = ({ resting: { parties, accepted } }: RestingDecision): readonly string[] =>
  parties.filter((party) => !accepted.includes(party));

/** @param day local, ISO; the day itself is not counted */
export const workingDaysAfter = (day: string, days: number): string =>
  days === 0 ? day : workingDaysAfter(nextWorkingDay(addDays(day, 1)), days - 1);

/** The party's last day to answer: local, ISO. Undefined as long as it has nobody to tell. */
export function lastDayFor({ resting: { toldAt } }: RestingDecision, party: string): string | undefined {
  const told = toldAt.get(party);
  return told === undefined ? undefined : workingDaysAfter(localDay(told), WORKING_DAYS_TO_ANSWER);
}

/**
 * The last day, after which silence lets the decision take effect; undefined where it never does so: where it needs the
 * party's yes, has been asked for again, or somebody could not be told.
 */
export function silentAfter(decision: RestingDecision): string | undefined {
  const { needsYes, asked } = decision.resting;
  if (needsYes || asked) return undefined;
  const days = stillAsked(decision).map((party) => lastDayFor(decision, party));
  return days.includes(undefined) ? undefined : days.toSorted().at(-1);
}

/** The id of the item that it is taken up again as. */
export const againItem = ({ year, number }: DecisionNumber): string => `again:${year}-${number}`;

/** The decision that an item takes up again; undefined for any other item. */
export function decisionAgain(state: Registered, item: string | undefined): Decision | undefined {
  return item === undefined ? undefined : state.decisions.find(({ number }) => againItem(number) === item);
}
