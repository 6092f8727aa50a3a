import { localDay } from '../../partnership/domain/calendar.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { Directory } from '../../partnership/members.ts';
import { shortened } from '../../partnership/shortened.ts';
import { ruleInWords } from '../group-rules/present.ts';
import { yetToAccept } from './domain/vote.ts';
import type { Vote } from './domain/vote.ts';
import { presentElectors } from './present-electors.ts';
import { presentOwn } from './present-own.ts';

/** Teams shows no more than so many people a card of their own. */
const MOST_OWN_CARDS = 60;
/** A longer title is cut off on a phone: then the alternatives stand in full above the buttons. */
const LONGEST_ON_BUTTON = 36;
const LONGEST_BESIDE_NUMBER = LONGEST_ON_BUTTON - '1. '.length;

/** Everybody whom the vote's card names. */
export const namedIn = ({ electoralRegister, castingVote, openedBy }: Vote): readonly MemberId[] => [
  openedBy,
  ...electoralRegister.flatMap(({ member, servesFor }) =>
    servesFor === undefined ? [member] : [member, servesFor],
  ),
  ...(castingVote ? [castingVote.member] : []),
];

/**
 * The vote's card: it says who has voted, never how; only the person who alone sees the card is told what they have
 * voted themselves.
 * @param own that person; without: the card that everybody shares, which Teams shows `ownFor` as their own
 */
export function presentVote(vote: Vote, state: Registered, people: Directory, own?: MemberId) {
  const { quorum, castingVote, alternatives = [], secret, deadline } = vote;
  const open = vote.status === 'open';
  const accepting = yetToAccept(vote).length > 0;
  const numbered = alternatives.map(({ id, text }, index) => ({ choice: id, number: index + 1, text }));
  const tooLong = numbered.some(({ text }) => shortened(text, LONGEST_BESIDE_NUMBER) !== text);
  return {
    view: 'vote' as const,
    vote: vote.id,
    question: vote.question,
    openedBy: people.name(vote.openedBy),
    open,
    /** In writing it is first asked who accepts that. */
    state: stateOf(open, accepting),
    closed: open ? undefined : { outcome: vote.result.outcome, decision: vote.decision },
    secret,
    notes: notes(vote, state, accepting),
    amends: vote.effect?.kind === 'amend-agreement',
    /** The alternatives in full, and those that there is a button for. */
    listed: tooLong || !open ? numbered : [],
    choices: open && !accepting ? numbered : [],
    longestOnButton: LONGEST_ON_BUTTON,
    ...presentElectors(vote, people),
    lastDay: deadline && localDay(deadline),
    rule: ruleInWords(vote.rule, vote.ruleSource),
    quorum,
    castingVote: castingVote && { name: people.name(castingVote.member), source: castingVote.source },
    own: own !== undefined && open ? presentOwn(vote, own) : undefined,
    ownFor: open ? ownFor(vote, people) : [],
  };
}

function stateOf(open: boolean, accepting: boolean) {
  if (open) return accepting ? 'accepting' : 'open';
  return accepting ? 'not-accepted' : 'closed';
}

const ownFor = ({ electoralRegister }: Vote, people: Directory): readonly string[] =>
  electoralRegister.flatMap(({ member }) => people.person(member)?.teamsId ?? []).slice(0, MOST_OWN_CARDS);

/** What is unlike other votes about this one. */
function notes(vote: Vote, state: Registered, accepting: boolean) {
  const asked = accepting ? 'accepting' : 'accepted';
  return [
    ...earlierRound(vote, state),
    ...(vote.secret ? [{ note: 'secret' }] : []),
    ...(vote.written ? [{ note: vote.status === 'closed' ? 'written-closed' : asked }] : []),
  ];
}

/** Without a reason it is the second round of a vote with alternatives. */
function earlierRound({ earlier }: Vote, state: Registered) {
  const before = earlier && state.votes.get(earlier.vote);
  if (!earlier || before?.status !== 'closed') return [];
  const { reason } = earlier;
  return [{ note: reason === undefined ? 'second-round' : 'new-round', decision: before.decision, reason }];
}
