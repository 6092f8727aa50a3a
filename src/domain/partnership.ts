import { agreementSchema } from './agreement.ts';
import type { Agreement, AgreementForum } from './agreement.ts';
import type { Fact, FactContext } from './facts.ts';
import { refuse } from './refusal.ts';
import type { DecisionNumber, Refusal } from './refusal.ts';
import { withBallot, withRecusal } from './vote.ts';
import type { ClosedVote, Elector, OpenVote, Vote } from './vote.ts';

export type Language = 'sv' | 'en';

/** A forum that meets in a chat. Who holds a seat is a representative and has one vote. */
export interface Forum {
  readonly id: string;
  readonly language: Language;
  readonly seats: readonly Elector[];
}

/** An entry of the decision log: every closed vote gets the next number, whatever its outcome. */
export interface Decision {
  readonly number: DecisionNumber;
  readonly vote: string;
}

export interface Registered {
  readonly status: 'registered';
  readonly agreement: Agreement;
  readonly forums: ReadonlyMap<string, Forum>;
  readonly votes: ReadonlyMap<string, Vote>;
  readonly decisions: readonly Decision[];
}

export type Partnership = { readonly status: 'unregistered' } | Registered;

export const UNREGISTERED: Partnership = { status: 'unregistered' };

/** A fact that does not fit what came before it: the journal has been tampered with or its order broken. */
export class FactOutOfOrder extends Error {
  constructor(fact: Fact) {
    super(`fact ${fact.type} does not fit the state before it`);
  }
}

/** Folds one fact into the state. Pure; never refuses: what is in the journal has happened. */
export function evolve(state: Partnership, fact: Fact, { by, at }: FactContext): Partnership {
  if (fact.type === 'partnershipRegistered') {
    const agreement = agreementSchema.parse(fact.agreement);
    return { status: 'registered', agreement, forums: new Map(), votes: new Map(), decisions: [] };
  }
  if (state.status !== 'registered') throw new FactOutOfOrder(fact);
  switch (fact.type) {
    case 'forumOpened':
      return withForum(state, { id: fact.forum, language: fact.language, seats: [] });
    case 'seatsAssigned':
      return withForum(state, { ...existing(state.forums.get(fact.forum), fact), seats: fact.seats });
    case 'languageSet':
      return withForum(state, { ...existing(state.forums.get(fact.forum), fact), language: fact.language });
    case 'voteOpened':
      return withVote(state, {
        status: 'open',
        id: fact.vote,
        forum: fact.forum,
        question: fact.question,
        rule: fact.rule,
        ruleSource: fact.ruleSource,
        register: fact.register,
        openedBy: by,
        openedAt: at,
        ballots: new Map(),
        recusals: [],
      });
    case 'ballotCast':
      return withVote(state, withBallot(openVote(state, fact.vote, fact), by, fact.choice));
    case 'recusalDeclared':
      return withVote(
        state,
        withRecusal(openVote(state, fact.vote, fact), { member: by, reason: fact.reason }),
      );
    case 'voteClosed':
      return closed(state, {
        ...openVote(state, fact.vote, fact),
        status: 'closed',
        closedAt: at,
        closedBy: fact.cause === 'closed-by-member' ? by : null,
        cause: fact.cause,
        result: fact.result,
        decision: fact.decision,
      });
  }
}

/** The agreement's words about a forum, or undefined if the agreement has no such forum. */
export const agreementForum = (agreement: Agreement, forum: string): AgreementForum | undefined =>
  agreement.forums.find((candidate) => candidate.id === forum);

/** The forum, if the partnership has it and the person is one of its representatives. */
export function forumOf(
  state: Partnership,
  forum: string,
  member: string,
): { ok: true; registered: Registered; forum: Forum } | { ok: false; refusal: Refusal } {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const found = state.forums.get(forum);
  if (!found) return refuse({ code: 'unknown-forum' });
  if (!found.seats.some((seat) => seat.member === member)) return refuse({ code: 'not-a-member' });
  return { ok: true, registered: state, forum: found };
}

export const openVotes = (state: Registered, forum: string): readonly OpenVote[] =>
  [...state.votes.values()].filter(
    (vote): vote is OpenVote => vote.status === 'open' && vote.forum === forum,
  );

export const closedVotes = (state: Registered): readonly ClosedVote[] =>
  state.decisions.flatMap(({ vote }) => {
    const found = state.votes.get(vote);
    return found?.status === 'closed' ? [found] : [];
  });

/** Next in the series of the year: `§ 1/2026` opens a year. */
export function nextDecisionNumber(state: Registered, year: number): DecisionNumber {
  const latest = state.decisions.findLast((decision) => decision.number.year === year);
  return { year, number: (latest?.number.number ?? 0) + 1 };
}

const withForum = (state: Registered, forum: Forum): Registered => ({
  ...state,
  forums: new Map(state.forums).set(forum.id, forum),
});

const withVote = (state: Registered, vote: Vote): Registered => ({
  ...state,
  votes: new Map(state.votes).set(vote.id, vote),
});

const closed = (state: Registered, vote: ClosedVote): Registered => ({
  ...withVote(state, vote),
  decisions: [...state.decisions, { number: vote.decision, vote: vote.id }],
});

function existing<T>(found: T | undefined, fact: Fact): T {
  if (found === undefined) throw new FactOutOfOrder(fact);
  return found;
}

function openVote(state: Registered, vote: string, fact: Fact): OpenVote {
  const found = existing(state.votes.get(vote), fact);
  if (found.status !== 'open') throw new FactOutOfOrder(fact);
  return found;
}
