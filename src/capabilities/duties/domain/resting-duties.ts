import { localDay } from '../../../partnership/domain/calendar.ts';
import { representativesOf } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { lastDayFor, restingDecisions, stillAsked } from '../../meetings/domain/resting.ts';
import type { RestingDecision } from '../../meetings/domain/resting.ts';
import type { Obligation } from './duty.ts';
import { PRODUCT_DEFAULT } from './owing.ts';

/** A party answers what was decided without it. What its silence can do is done then; what needs its yes goes on waiting. */
export const restingDuties = (state: Registered): readonly Obligation[] =>
  restingDecisions(state).flatMap((decision) =>
    decision.resting.asked ? [] : stillAsked(decision).flatMap((party) => answer(state, decision, party)),
  );

function answer(state: Registered, decision: RestingDecision, party: string): readonly Obligation[] {
  const { number, forum, text, resting } = decision;
  const due = lastDayFor(decision, party);
  const told = resting.toldAt.get(party);
  if (due === undefined || told === undefined) return [];
  return [
    {
      id: `answer-resting:${number.year}-${number.number}:${party}`,
      subject: { kind: 'answer-resting', decision: number, text },
      due,
      owes: { forum, members: representativesOf(state, forum, party) },
      source: PRODUCT_DEFAULT,
      remind: {
        before: [3, 0],
        overdue: resting.needsYes ? 'repeatedly' : 'never',
        knownSince: localDay(told),
      },
    },
  ];
}
