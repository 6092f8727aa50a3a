import { existing } from '../../../partnership/domain/fact-order.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { TimesFact } from './facts.ts';
import type { Proposal } from './proposal.ts';

export const timesFolds: FoldsOf<TimesFact> = {
  timesProposed: (state, { proposal: id, forum, times, place }, { by }) =>
    withProposal(state, {
      id,
      forum,
      times,
      ...(place !== undefined && { place }),
      by,
      status: 'open',
      answers: new Map([[by, times.map((startsAt) => ({ startsAt, answer: 'fits' as const }))]]),
    }),
  timesAnswered: (state, fact, { by }) => {
    const before = proposalOf(state, fact);
    return withProposal(state, { ...before, answers: withEntry(before.answers, by, fact.answers) });
  },
  timePicked: (state, fact) => {
    const { startsAt, meeting } = fact;
    return withProposal(state, {
      ...proposalOf(state, fact),
      status: 'picked',
      picked: { startsAt, meeting },
    });
  },
  timesWithdrawn: (state, fact) => withProposal(state, { ...proposalOf(state, fact), status: 'withdrawn' }),
};

const proposalOf = (state: Registered, fact: TimesFact): Proposal =>
  existing(state.proposals.get(fact.proposal), fact);

const withProposal = (state: Registered, proposal: Proposal): Registered => ({
  ...state,
  proposals: withEntry(state.proposals, proposal.id, proposal),
});
