import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { Decision, DecisionNumber, Resting } from '../../../partnership/domain/decision.ts';
import { existing } from '../../../partnership/domain/fact-order.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import { restsFor } from '../../../partnership/domain/represented.ts';
import { representativesOf } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { isHeld } from '../../meetings/domain/meeting.ts';
import type { MeetingFactOf } from '../../meetings/domain/facts.ts';
import type { RegistrationFact } from '../../registration/domain/facts.ts';
import type { VotingFactOf } from '../../voting/domain/facts.ts';
import type { RestingFact } from './facts.ts';
import { restingDecisions, stillAsked } from '../../meetings/domain/resting.ts';

type Deciding = MeetingFactOf<'matterDecided'> | VotingFactOf<'voteClosed'>;

type Folded = RestingFact | Deciding | Extract<RegistrationFact, { type: 'seatsAssigned' }>;

export const restingFolds: FoldsOf<Folded> = {
  matterDecided: (state, fact, { at }) => withRest(state, fact, at),
  voteClosed: (state, fact, { at }) => withRest(state, fact, at),
  /** A party that had nobody to tell now may have. */
  seatsAssigned: (state, _fact, { at }) =>
    restingDecisions(state).reduce(
      (before, decision) =>
        withResting(before, decision.number, (resting) => ({
          ...resting,
          toldAt: told(before, decision.forum, stillAsked(decision), at, resting.toldAt),
        })),
      state,
    ),
  restingAccepted: (state, { decision, party }) =>
    withResting(state, decision, (resting) => ({ ...resting, accepted: [...resting.accepted, party] })),
  restingAskedAgain: (state, { decision, party }, { at }) =>
    withResting(state, decision, (resting) => ({ ...resting, asked: { party, at } })),
  decisionRestingEnded: (state, { decision, cause }, { at }) => {
    const ended = withResting(state, decision, (resting) => ({ ...resting, ended: { cause, at } }));
    const { elected, forum } = ended.decisions.find(({ number }) => sameNumber(number, decision)) ?? {};
    if (!elected || forum === undefined || cause === 'taken-up-again') return ended;
    const { member, until } = elected;
    return { ...ended, chairs: withEntry(ended.chairs, forum, { member, until, decision }) };
  },
};

/** What has been adopted at a meeting rests if a party is not represented there and has not taken part in it either. */
function withRest(state: Registered, { decision: number, tookPart }: Deciding, at: string): Registered {
  const decision = state.decisions.find((entry) => sameNumber(entry.number, number));
  const meeting = state.meetings.get(decision?.meeting ?? '');
  if (decision?.outcome !== 'adopted' || !meeting || !isHeld(meeting)) return state;
  const register = state.votes.get(decision.vote ?? '')?.electoralRegister;
  const parties = restsFor(state, meeting.id, register, tookPart);
  if (parties.length === 0) return state;
  const elects =
    decision.vote === undefined && meeting.proposal?.item === decision.item && meeting.proposal?.elects;
  const said = meeting.concerns.get(decision.item ?? '') ?? (elects ? [] : undefined);
  return replaced(state, {
    ...decision,
    resting: {
      parties,
      accepted: [],
      // What nobody has said is taken for what needs a yes: silence shall not decide by a slip.
      needsYes:
        said === undefined ||
        said.length > 0 ||
        decision.directs !== undefined ||
        changesRules(state, decision),
      toldAt: told(state, decision.forum, parties, at, new Map()),
    },
  });
}

const changesRules = ({ votes }: Registered, { vote }: Decision): boolean =>
  votes.get(vote ?? '')?.effect !== undefined;

function told(
  state: Registered,
  forum: string,
  parties: readonly string[],
  at: string,
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const now = parties.filter(
    (party) => !before.has(party) && representativesOf(state, forum, party).length > 0,
  );
  return new Map([...before, ...now.map((party): [string, string] => [party, at])]);
}

const replaced = (state: Registered, decision: Decision): Registered => ({
  ...state,
  decisions: state.decisions.map((entry) => (sameNumber(entry.number, decision.number) ? decision : entry)),
});

function withResting(
  state: Registered,
  number: DecisionNumber,
  change: (resting: Resting) => Resting,
): Registered {
  const fact = { type: 'decisionRestingEnded' } as const;
  const decision = existing(
    state.decisions.find((entry) => sameNumber(entry.number, number)),
    fact,
  );
  return decision.resting ? replaced(state, { ...decision, resting: change(decision.resting) }) : state;
}
