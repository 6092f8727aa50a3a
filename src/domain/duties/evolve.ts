import type { DutyFact, FactContext } from '../facts.ts';
import type { Registered } from '../partnership.ts';

export function evolveDuties(state: Registered, fact: DutyFact, { by, at }: FactContext): Registered {
  switch (fact.type) {
    case 'reminded': {
      const { duty, stage, day, forum, to } = fact;
      return { ...state, reminders: [...state.reminders, { duty, stage, day, forum, to, at }] };
    }
    case 'dutyFulfilled': {
      const fulfilment = { by, at, ...(fact.note !== undefined && { note: fact.note }) };
      return { ...state, fulfilled: new Map(state.fulfilled).set(fact.duty, fulfilment) };
    }
  }
}
