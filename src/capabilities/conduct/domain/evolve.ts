import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { given } from '../../../partnership/domain/given.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { heldMeetingOf, withMeeting } from '../../meetings/domain/evolve.ts';
import type { MeetingFactOf } from '../../meetings/domain/facts.ts';
import type { ConductFact } from './facts.ts';

type Settling = MeetingFactOf<'matterTakenUp' | 'matterTabled' | 'matterReferredBack'>;

export const conductFolds: FoldsOf<ConductFact | Settling> = {
  decisionProposed: (state, fact, { by }) => {
    const { proposal: id, item, text, elects, directs } = fact;
    const proposal = { id, item, text, by, confirmedBy: [], ...given({ elects, directs }) };
    const meeting = heldMeetingOf(state, fact);
    return withMeeting(state, { ...meeting, proposal, proposals: meeting.proposals + 1 });
  },
  decisionConfirmed: (state, fact, { by }) => {
    const meeting = heldMeetingOf(state, fact);
    const { proposal } = meeting;
    if (!proposal) return state;
    const confirmedBy = [...new Set([...proposal.confirmedBy, by])];
    return withMeeting(state, { ...meeting, proposal: { ...proposal, confirmedBy } });
  },
  decisionDisputed: withoutProposal,
  proposalWithdrawn: withoutProposal,
  // What becomes of the item otherwise, or going on from it, leaves nothing to confirm.
  matterTakenUp: withoutProposal,
  matterTabled: withoutProposal,
  matterReferredBack: withoutProposal,
  decidingTodayAnswered: (state, fact, { by }) => {
    const meeting = heldMeetingOf(state, fact);
    const answers = new Map(meeting.today.get(fact.item)).set(by, fact.agrees);
    return withMeeting(state, { ...meeting, today: withEntry(meeting.today, fact.item, answers) });
  },
  concernsSaid: (state, fact) => {
    const meeting = heldMeetingOf(state, fact);
    return withMeeting(state, {
      ...meeting,
      concerns: withEntry(meeting.concerns, fact.item, fact.concerns),
    });
  },
};

function withoutProposal(state: Registered, fact: { type: string; meeting: string }): Registered {
  const { proposal, ...meeting } = heldMeetingOf(state, fact);
  return proposal ? withMeeting(state, meeting) : state;
}
