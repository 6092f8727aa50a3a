import { existing } from '../../../partnership/domain/fact-order.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { DutyFact } from './facts.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';

export const dutyFolds: FoldsOf<DutyFact> = {
  reminded: (state, fact, { at }) => {
    const { duty, stage, day, forum, to } = fact;
    return { ...state, reminders: [...state.reminders, { duty, stage, day, forum, to, at }] };
  },
  dutyFulfilled: (state, fact, { by, at }) => {
    const time = (state.fulfilled.get(fact.duty)?.time ?? 0) + 1;
    const fulfilment = { by, at, ...(fact.note !== undefined && { note: fact.note }), time };
    return { ...state, fulfilled: withEntry(state.fulfilled, fact.duty, fulfilment) };
  },
  dutyReopened: (state, fact, { by, at }) => {
    const fulfilment = { ...existing(state.fulfilled.get(fact.duty), fact), reopened: { by, at } };
    return { ...state, fulfilled: withEntry(state.fulfilled, fact.duty, fulfilment) };
  },
  partnershipEnded: (state, { lastDay }) => ({ ...state, endsTold: [...state.endsTold, lastDay] }),
};
