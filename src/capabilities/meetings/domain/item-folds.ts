import { isResting, sameNumber } from '../../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { Outcome } from '../../../partnership/domain/outcome.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { VotingFactOf } from '../../voting/domain/facts.ts';
import { heldMeetingOf, withItemOutcome, withMeeting, withOutcome } from './changed-meeting.ts';
import type { MeetingFactOf } from './facts.ts';
import { formalityOf } from './meeting.ts';
import type { HeldItem, ItemOutcome } from './meeting.ts';

type Deciding = MeetingFactOf<
  | 'matterTakenUp'
  | 'matterDecided'
  | 'matterDecidedWith'
  | 'matterTabled'
  | 'matterReferredBack'
  | 'chairElected'
  | 'electionCorrected'
>;

/** What becomes of the items of the agenda, and of what they decide. */
export const itemFolds: FoldsOf<Deciding | VotingFactOf<'voteOpened' | 'voteClosed'>> = {
  matterTakenUp: (state, fact) => {
    const meeting = heldMeetingOf(state, fact);
    const agenda = discussed(meeting.agenda, ({ outcome }) => outcome.kind === 'current');
    return withMeeting(state, withOutcome({ ...meeting, agenda }, fact.item, { kind: 'current' }));
  },
  matterDecided: (state, fact, { at }) => {
    const { meeting, item, text, decision, proposal, directs } = fact;
    const { forum, proposal: proposed } = heldMeetingOf(state, fact);
    const confirmed =
      proposal !== undefined && proposed?.id === proposal
        ? { proposedBy: proposed.by, confirmedBy: proposed.confirmedBy }
        : {};
    const entry = {
      number: decision,
      forum,
      at,
      text,
      outcome: 'adopted',
      meeting,
      item,
      ...confirmed,
      ...(directs !== undefined && { directs }),
    } as const;
    const after = withItemOutcome(state, meeting, item, { kind: 'decided', decision });
    return { ...after, decisions: [...after.decisions, entry] };
  },
  matterDecidedWith: (state, { meeting, item, decision }) =>
    withItemOutcome(state, meeting, item, { kind: 'decided', decision }),
  matterTabled: (state, fact) => {
    const { reason } = fact;
    const outcome = { kind: 'tabled', ...(reason !== undefined && { reason }) } as const;
    return withMeeting(state, withOutcome(heldMeetingOf(state, fact), fact.item, outcome));
  },
  matterReferredBack: (state, fact) => {
    const outcome = { kind: 'referred-back', reason: fact.reason } as const;
    return withMeeting(state, withOutcome(heldMeetingOf(state, fact), fact.item, outcome));
  },
  chairElected: withChair,
  electionCorrected: withChair,
  voteOpened: (state, { vote, meeting, item }) =>
    withItemOutcome(state, meeting, item, { kind: 'in-vote', vote }),
  voteClosed: (state, { vote, result, decision }) => {
    const { meeting, item } = state.votes.get(vote) ?? {};
    return withItemOutcome(state, meeting, item, afterVote(result.outcome, decision));
  },
};

/** What was not decided comes again; a question that was taken back leaves the item as it was. */
function afterVote(outcome: Outcome, decision: DecisionNumber): ItemOutcome {
  if (outcome === 'undecided' || outcome === 'form-declined') return { kind: 'tabled' };
  return outcome === 'withdrawn' ? { kind: 'current' } : { kind: 'decided', decision };
}

function withChair(
  state: Registered,
  { forum, member, until, decision }: MeetingFactOf<'chairElected' | 'electionCorrected'>,
): Registered {
  const elected = { member, party: partyOf(state, forum, member) ?? '', until };
  const decisions = state.decisions.map((entry) =>
    sameNumber(entry.number, decision) ? { ...entry, elected } : entry,
  );
  // A decision that rests makes nobody chair until it takes effect.
  if (decisions.some((entry) => sameNumber(entry.number, decision) && isResting(entry)))
    return { ...state, decisions };
  return { ...state, decisions, chairs: withEntry(state.chairs, forum, { member, until, decision }) };
}

export const isClosing = (item: HeldItem): boolean =>
  formalityOf(item) === 'closing' && item.outcome.kind === 'waiting';

export const discussed = (
  agenda: readonly HeldItem[],
  ends: (item: HeldItem) => boolean,
): readonly HeldItem[] =>
  agenda.map((item) => (ends(item) ? { ...item, outcome: { kind: 'discussed' } } : item));
