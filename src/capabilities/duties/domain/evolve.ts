import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { DutyFact } from './facts.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';

export const dutyFolds: FoldsOf<DutyFact> = {
  reminded: (state, fact, { at }) => {
    const { duty, stage, day, forum, to } = fact;
    return { ...state, reminders: [...state.reminders, { duty, stage, day, forum, to, at }] };
  },
  dutyFulfilled: (state, fact, { by, at }) => {
    const fulfilment = { by, at, ...(fact.note !== undefined && { note: fact.note }) };
    return { ...state, fulfilled: withEntry(state.fulfilled, fact.duty, fulfilment) };
  },
};
