import type { Fact } from '../../capabilities/index.ts';
import { localYear } from '../../partnership/domain/calendar.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';

/** A fact where it stands in the journal: in which commit, and who did it when (UTC, ISO 8601). */
export interface Recorded<F extends Fact = Fact> {
  readonly seq: number;
  readonly by: string;
  readonly at: string;
  readonly fact: F;
}

/** What is wrong with a number of the decision log, given at commit `seq`. The codes are stable. */
export type NumberFinding = {
  readonly seq: number;
  readonly decision: DecisionNumber;
} & (
  | { readonly code: 'decision-number-repeated' }
  /** Another number was next: some are missing, or they do not stand in order. */
  | { readonly code: 'decision-number-out-of-turn'; readonly next: DecisionNumber }
  /** Decided in the local year `year`. */
  | { readonly code: 'decision-year-differs'; readonly year: number }
);

/**
 * Where the series of decision numbers, one per year and without gaps, is not as it should be. A group that began before
 * Samverka says with which number its first year goes on.
 * @param facts the whole journal's, in order
 */
export function misnumbered(facts: readonly Recorded[]): readonly NumberFinding[] {
  const given: DecisionNumber[] = [];
  const begun = new Map<string, DecisionNumber | undefined>();
  return facts.flatMap(({ seq, at, fact }): NumberFinding[] => {
    if (fact.type === 'startedMidway') begun.set(fact.forum, fact.nextDecision);
    if (fact.type !== 'voteClosed' && fact.type !== 'matterDecided') return [];
    const { decision } = fact;
    const repeated = given.some((earlier) => sameNumber(earlier, decision));
    const sameYear = given.filter(({ year }) => year === decision.year).map(({ number }) => number);
    const first = [...begun.values()].flatMap((one) => (one?.year === decision.year ? [one.number] : []));
    const next = sameYear.length > 0 ? 1 + Math.max(...sameYear) : Math.max(1, ...first);
    given.push(decision);
    const year = localYear(at);
    const ofAnotherYear =
      year === decision.year ? [] : [{ code: 'decision-year-differs', seq, decision, year } as const];
    if (repeated) return [...ofAnotherYear, { code: 'decision-number-repeated', seq, decision }];
    if (decision.number === next) return ofAnotherYear;
    const expected = { year: decision.year, number: next };
    return [...ofAnotherYear, { code: 'decision-number-out-of-turn', seq, decision, next: expected }];
  });
}
