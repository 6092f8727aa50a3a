import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { given } from '../../../partnership/domain/given.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { heldMeetingOf, withMeeting } from '../../meetings/domain/changed-meeting.ts';
import type { MeetingFactOf } from '../../meetings/domain/facts.ts';
import type { ConductFact } from './facts.ts';

type Settling = MeetingFactOf<'matterTakenUp' | 'matterTabled' | 'matterReferredBack'>;

export const conductFolds: FoldsOf<ConductFact | Settling | MeetingFactOf<'chairElected'>> = {
  decisionProposed: (state, fact, { by }) => {
    const { proposal: id, item, text, elects, declines, directs } = fact;
    const proposal = { id, item, text, by, confirmedBy: [], ...given({ elects, declines, directs }) };
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
  decisionDisputed: fallen,
  proposalWithdrawn: fallen,
  // What becomes of the item otherwise, or going on from it, leaves nothing to confirm.
  matterTakenUp: withoutProposal,
  matterTabled: withoutProposal,
  matterReferredBack: withoutProposal,
  chairElected: (state, { decision }) => {
    const { meeting } = state.decisions.find(({ number }) => sameNumber(number, decision)) ?? {};
    return meeting === undefined ? state : withoutProposal(state, { type: 'chairElected', meeting });
  },
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

function fallen(
  state: Registered,
  fact: { readonly type: string; readonly meeting: string; readonly item: string },
): Registered {
  const after = withoutProposal(state, fact);
  const meeting = heldMeetingOf(after, fact);
  const items = [...new Set([...(meeting.fallen ?? []), fact.item])];
  return withMeeting(after, { ...meeting, fallen: items });
}

function withoutProposal(state: Registered, fact: { type: string; meeting: string }): Registered {
  const { proposal, ...meeting } = heldMeetingOf(state, fact);
  return proposal ? withMeeting(state, meeting) : state;
}
