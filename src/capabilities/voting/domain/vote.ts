import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { AlternativeId, Ballot } from '../../../partnership/domain/choice.ts';
import type { Proviso } from '../../../partnership/domain/decision.ts';
import type { Outcome } from '../../../partnership/domain/outcome.ts';
import type { VotingFactOf } from './facts.ts';

type Opened = Readonly<VotingFactOf<'voteOpened'>>;
type Opening = Extract<Opened, { v: 1 }>;
type LaterOpening = Exclude<Opened, Opening>;

/** One entry of the electoral register: the person who votes for the seat. */
export type Elector = Readonly<Opening['register'][number]>;
type Recusal = Readonly<NonNullable<Opening['recusals']>[number]>;

/** How it was opened, with what an opening leaves out filled in, and what has happened since. */
interface VoteBase
  extends
    Omit<
      Opening,
      'type' | 'v' | 'vote' | 'register' | 'recusals' | 'secret' | 'written' | 'acceptedBy' | 'quorum'
    >,
    Partial<Pick<LaterOpening, 'procedure' | 'grace'>> {
  readonly unannounced: boolean;
  readonly eachParty: boolean;
  readonly id: string;
  /** Frozen when the vote opened; later changes of seats do not touch it. */
  readonly electoralRegister: readonly Elector[];
  readonly secret: boolean;
  /** `of`: absent in votes that were opened before they said so. */
  readonly quorum?: NonNullable<Opening['quorum']> & Partial<NonNullable<LaterOpening['quorum']>>;
  /** A vote of the first version, with the form to be accepted first. */
  readonly written: boolean;
  readonly acceptedBy: ReadonlySet<MemberId>;
  readonly declinedBy?: MemberId;
  readonly openedBy: MemberId;
  /** UTC, ISO 8601. */
  readonly openedAt: string;
  readonly ballots: ReadonlyMap<MemberId, Ballot>;
  /** Of those who voted yes with one: which body of their own party has to decide so too. */
  readonly provisos: ReadonlyMap<MemberId, string>;
  readonly recusals: readonly Recusal[];
  /** When the latest answer came with which everybody has answered; UTC, ISO 8601. */
  readonly answeredAt?: string | undefined;
  /** When whoever leads called for those who had not answered; UTC, ISO 8601. */
  readonly calledAt?: string;
}

export interface OpenVote extends VoteBase {
  readonly status: 'open';
}

type Closing = Readonly<VotingFactOf<'voteClosed'>>;
export type ClosingCause = Closing['cause'];

export interface ClosedVote extends VoteBase, Pick<Closing, 'cause' | 'result' | 'decision'> {
  readonly status: 'closed';
  /** UTC, ISO 8601. */
  readonly closedAt: string;
  readonly closedBy: MemberId | null;
}

export type Vote = OpenVote | ClosedVote;

/** What the vote's alternative says. */
export const alternativeText = (
  { alternatives = [] }: Pick<Vote, 'alternatives'>,
  wanted: AlternativeId,
): string => alternatives.find(({ id }) => id === wanted)?.text ?? '';

/** What was chosen among alternatives, in its own words; undefined for yes and no, and where nothing was chosen. */
export function chosenText({ alternatives, result }: ClosedVote): string | undefined {
  if ('tally' in result || result.outcome !== 'adopted') return undefined;
  return alternatives?.find(({ id }) => id === result.leading[0])?.text;
}

/** What an adopted vote waits for, in the order of its register; undefined where it waits for nothing. */
export function provisosIn({
  provisos,
  electoralRegister,
  result,
}: ClosedVote): readonly Proviso[] | undefined {
  if (result.outcome !== 'adopted' || provisos.size === 0) return undefined;
  return electoralRegister.flatMap(({ member, party }) => {
    const text = provisos.get(member);
    return text === undefined ? [] : [{ member, party, text }];
  });
}

export const openVotes = (state: Registered, forum: string): readonly OpenVote[] =>
  [...state.votes.values()].filter(
    (vote): vote is OpenVote => vote.status === 'open' && vote.forum === forum,
  );

/** In the order of their decisions. */
export const closedVotes = (state: Registered): readonly ClosedVote[] =>
  state.decisions.flatMap(({ vote }) => {
    const found = vote === undefined ? undefined : state.votes.get(vote);
    return found?.status === 'closed' ? [found] : [];
  });

/** The round after a closed vote, if the question has been put again. */
export const nextRound = (state: Registered, { id }: Vote): Vote | undefined =>
  [...state.votes.values()].find(({ earlier }) => earlier?.vote === id);

/** Whether there is such a round somewhere after the vote. */
export function hasLaterRound(state: Registered, vote: Vote, such: (round: Vote) => boolean): boolean {
  const next = nextRound(state, vote);
  return next !== undefined && (such(next) || hasLaterRound(state, next, such));
}

/** Votes were cast and counted, whatever came of it: nobody voting, or too few, decides nothing. */
export const isDecided = (vote: Vote): boolean =>
  vote.status === 'closed' && DECIDING.has(vote.result.outcome);

const DECIDING: ReadonlySet<Outcome> = new Set(['adopted', 'rejected', 'tied']);

/**
 * The group has to go on with the matter: a tie goes to dialogue; and what was not decided in writing, of the votes that
 * say how they are held, waits for a meeting.
 */
export const isUnsettled = ({ result: { outcome }, procedure, item }: ClosedVote): boolean =>
  outcome === 'tied' ||
  (procedure !== undefined && item === undefined && (outcome === 'undecided' || outcome === 'form-declined'));

export const isRecused = (vote: Vote, member: MemberId): boolean =>
  vote.recusals.some((recusal) => recusal.member === member);

export const isElector = (vote: Vote, member: MemberId): boolean =>
  vote.electoralRegister.some((elector) => elector.member === member);

/** Electors who may still vote in this matter: the register less those recused (B-grund-51). */
export const entitled = (vote: Vote): readonly Elector[] =>
  vote.electoralRegister.filter((elector) => !isRecused(vote, elector.member));

/** Those entitled who have not yet accepted that the matter is decided in writing; nobody in any other vote. */
export const yetToAccept = (vote: Vote): readonly Elector[] =>
  vote.written ? entitled(vote).filter(({ member }) => !vote.acceptedBy.has(member)) : [];

export const everyoneHasVoted = (vote: Vote): boolean =>
  entitled(vote).every((elector) => vote.ballots.has(elector.member));

/** Outside a meeting it is done in writing: answering accepts that. */
export const isPerCapsulam = ({ procedure }: Pick<Vote, 'procedure'>): boolean =>
  procedure === 'per-capsulam';

/** Anybody can have the matter left to a meeting, or the next: it was asked in writing, or was in no notice in time. */
export const isDeclinable = (vote: Pick<Vote, 'procedure' | 'unannounced'>): boolean =>
  isPerCapsulam(vote) || vote.unannounced;

/** Every elector who may vote has, since the moment given; not, if somebody is waited for. */
export const answered = (vote: OpenVote, at: string): OpenVote => ({
  ...vote,
  answeredAt: everyoneHasVoted(vote) ? at : undefined,
});

/** Those whom the vote waits for: first those who have not accepted its form, then those who have not voted. */
export function waitedFor(vote: Vote): readonly Elector[] {
  const accepting = yetToAccept(vote);
  return accepting.length > 0 ? accepting : entitled(vote).filter(({ member }) => !vote.ballots.has(member));
}

export const withBallot = (vote: OpenVote, member: MemberId, ballot: Ballot, proviso?: string): OpenVote => ({
  ...vote,
  ballots: withEntry(vote.ballots, member, ballot),
  provisos: withProviso(vote.provisos, member, proviso),
});

export function withoutBallot(vote: OpenVote, member: MemberId): OpenVote {
  const ballots = new Map(vote.ballots);
  ballots.delete(member);
  return { ...vote, ballots, provisos: withProviso(vote.provisos, member, undefined) };
}

/** The latest ballot counts: one without a proviso takes back that of the one before. */
function withProviso(
  provisos: OpenVote['provisos'],
  member: MemberId,
  proviso: string | undefined,
): OpenVote['provisos'] {
  if (proviso === undefined && !provisos.has(member)) return provisos;
  const after = new Map(provisos);
  after.delete(member);
  return proviso === undefined ? after : after.set(member, proviso);
}

/** A ballot already cast by the person is withdrawn: somebody recused neither takes part nor counts. */
export const withRecusal = (vote: OpenVote, recusal: Recusal): OpenVote => ({
  ...withoutBallot(vote, recusal.member),
  recusals: [...vote.recusals, recusal],
});

export const withAcceptance = (vote: OpenVote, member: MemberId): OpenVote => ({
  ...vote,
  acceptedBy: new Set(vote.acceptedBy).add(member),
});

/** Anybody who declines, also after having accepted, has not accepted. */
export function withoutAcceptance(vote: OpenVote, member: MemberId): OpenVote {
  const acceptedBy = new Set(vote.acceptedBy);
  acceptedBy.delete(member);
  return { ...vote, acceptedBy, declinedBy: member };
}
