import type { MemberId } from '../../../partnership/domain/seats.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { TimesFactOf } from './facts.ts';

export type TimeAnswers = Readonly<TimesFactOf<'timesAnswered'>['answers']>;
export type TimeAnswer = TimeAnswers[number]['answer'];

/** Times put to a forum's representatives. Moments are UTC, ISO 8601. */
export interface Proposal extends Readonly<Pick<TimesFactOf<'timesProposed'>, 'forum' | 'place'>> {
  readonly id: string;
  /** In order. */
  readonly times: readonly string[];
  readonly by: MemberId;
  readonly status: 'open' | 'picked' | 'withdrawn';
  /** Who has answered, what suits them. What somebody proposes suits them, until they say otherwise. */
  readonly answers: ReadonlyMap<MemberId, TimeAnswers>;
  readonly picked?: Readonly<Pick<TimesFactOf<'timePicked'>, 'startsAt' | 'meeting'>>;
}

export interface AboutProposal {
  readonly forum: string;
  readonly proposal: string;
}

/** A proposal of another forum is as unknown here as one that never was. */
export function knownProposal(
  state: Registered,
  { forum, proposal: id }: AboutProposal,
): Found<{ proposal: Proposal }> {
  const proposal = state.proposals.get(id);
  return proposal?.forum === forum ? { ok: true, proposal } : refuse({ code: 'unknown-times' });
}

/** The forum's representatives who have not answered. */
export const awaitedBy = (state: Registered, { forum, answers }: Proposal): readonly MemberId[] =>
  representatives(state, forum).filter((member) => !answers.has(member));

/** Those of the forum that somebody may still answer. @param now UTC, ISO 8601 */
export const openProposals = (state: Registered, forum: string, now: string): readonly Proposal[] =>
  [...state.proposals.values()].filter(
    (proposal) => proposal.forum === forum && proposal.status === 'open' && isToCome(proposal, now),
  );

/** Whether one of the times has not passed. */
export const isToCome = ({ times }: Proposal, now: string): boolean => times.some((time) => time > now);
