import { local } from '../domain/calendar.ts';
import { agreementForum, closedVotes, openVotes } from '../domain/partnership.ts';
import type { Language, Registered } from '../domain/partnership.ts';
import { unexpectedComposition } from '../domain/registration.ts';
import { entitled, isRecused } from '../domain/vote.ts';
import type { ClosedVote, OpenVote, Vote } from '../domain/vote.ts';
import type { Directory } from './members.ts';
import type { Notice } from './notices.ts';
import { MOST_DECISIONS_SHOWN } from './views.ts';
import type {
  DecisionLine,
  DecisionsView,
  OpenVotesView,
  ResultView,
  StatusView,
  View,
  VoteView,
} from './views.ts';

/** State and people in, what is to be shown out. Nothing is decided here. */

const LATEST_IN_STATUS = 5;

/**
 * What a notice shows now; undefined if its subject no longer exists.
 * @param directory looks up the persons who will be named
 */
export async function presentNotice(
  notice: Notice,
  state: Registered,
  directory: (needed: readonly string[]) => Promise<Directory>,
  now: Date,
): Promise<{ view: View; language: Language } | undefined> {
  const forum = state.forums.get(notice.forum);
  if (!forum) return undefined;
  const vote = notice.show.subject === 'registration' ? undefined : state.votes.get(notice.show.vote);
  const people = await directory((vote?.register ?? forum.seats).map(({ member }) => member));
  const view = subject(notice, state, vote, people, now);
  return view && { view, language: forum.language };
}

function subject(
  { show, forum }: Notice,
  state: Registered,
  vote: Vote | undefined,
  people: Directory,
  now: Date,
): View | undefined {
  switch (show.subject) {
    case 'registration':
      return presentStatus(state, forum, people, now, true);
    case 'vote':
      return vote && presentVote(vote, state, people);
    case 'result':
      return vote?.status === 'closed' ? presentResult(vote, state, people) : undefined;
  }
}

export function presentVote(vote: Vote, state: Registered, people: Directory): VoteView {
  return {
    view: 'vote',
    vote: vote.id,
    question: vote.question,
    openedBy: people.name(vote.openedBy),
    rule: vote.rule,
    ruleSource: vote.ruleSource,
    electors: vote.register.map(({ member, party }) => ({
      name: people.name(member),
      party: partyName(state, party),
      state: isRecused(vote, member) ? 'recused' : vote.ballots.has(member) ? 'voted' : 'waiting',
    })),
    ...(vote.status === 'closed' && {
      closed: { outcome: vote.result.outcome, decision: vote.decision },
    }),
  };
}

export function presentResult(vote: ClosedVote, state: Registered, people: Directory): ResultView {
  const electors = entitled(vote);
  const namesOf = (choice: string | undefined): string[] =>
    electors
      .filter(({ member }) => vote.ballots.get(member) === choice)
      .map(({ member }) => people.name(member));
  return {
    view: 'result',
    question: vote.question,
    decision: vote.decision,
    date: localDay(vote.closedAt),
    result: vote.result,
    rule: vote.rule,
    ruleSource: vote.ruleSource,
    disputeSource: state.agreement.dispute.source,
    names: {
      yes: namesOf('yes'),
      no: namesOf('no'),
      abstain: namesOf('abstain'),
      absent: namesOf(undefined),
    },
    recusals: vote.recusals.map(({ member, reason }) => ({ name: people.name(member), reason })),
    ...(vote.closedBy !== null && { closedBy: people.name(vote.closedBy) }),
  };
}

/** @param representative whether to offer what only representatives may do */
export function presentStatus(
  state: Registered,
  forum: string,
  people: Directory,
  now: Date,
  representative: boolean,
): StatusView {
  const seats = state.forums.get(forum)?.seats ?? [];
  const rules = agreementForum(state.agreement, forum)?.seats ?? [];
  const decided = closedVotes(state).toReversed();
  return {
    view: 'status',
    agreement: state.agreement,
    forum,
    representative,
    seats: seats.map(({ seat, party, member }) => ({ seat, party, name: people.name(member) })),
    unexpected: unexpectedComposition(rules, seats).flatMap(({ party, expected }) =>
      expected
        ? {
            party,
            filled: seats.filter((seat) => seat.party === party).length,
            expected: expected.value,
            source: expected.source,
          }
        : [],
    ),
    today: localDay(now.toISOString()),
    openVotes: openVotes(state, forum).map(progress),
    carriedOver: decided
      .filter((vote) => vote.forum === forum && vote.result.outcome === 'tied')
      .map(decisionLine),
    latestDecisions: decided.slice(0, LATEST_IN_STATUS).map(decisionLine),
  };
}

/** The decision log, newest first. Every word searched for must occur in the question or the number. */
export function presentDecisions(state: Registered, search: string): DecisionsView {
  const words = search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const found = closedVotes(state)
    .toReversed()
    .filter((vote) => {
      const text = `${vote.question} § ${vote.decision.number}/${vote.decision.year}`.toLocaleLowerCase('sv');
      return words.every((word) => text.includes(word));
    });
  return {
    view: 'decisions',
    partnership: state.agreement.name,
    search,
    decisions: found.slice(0, MOST_DECISIONS_SHOWN).map(decisionLine),
    total: found.length,
  };
}

export const presentOpenVotes = (votes: readonly OpenVote[]): OpenVotesView => ({
  view: 'open-votes',
  votes: votes.map(progress),
});

export const partyName = (state: Registered, party: string): string =>
  state.agreement.parties.find((candidate) => candidate.id === party)?.name ?? party;

const localDay = (at: string): string => local(at).toISODate() ?? at;

const progress = (vote: OpenVote): { vote: string; question: string; voted: number; entitled: number } => ({
  vote: vote.id,
  question: vote.question,
  voted: vote.ballots.size,
  entitled: entitled(vote).length,
});

const decisionLine = (vote: ClosedVote): DecisionLine => ({
  number: vote.decision,
  date: localDay(vote.closedAt),
  question: vote.question,
  outcome: vote.result.outcome,
});
