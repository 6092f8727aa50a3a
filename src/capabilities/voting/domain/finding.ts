import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Found, Refusal } from '../../../partnership/domain/refusal.ts';
import { isElector, isRecused } from './vote.ts';
import type { OpenVote, Vote } from './vote.ts';

export interface WithOpenVote {
  readonly registered: Registered;
  readonly vote: OpenVote;
}

export interface AboutVote {
  readonly vote: string;
  readonly forum: string;
}

/** A vote of another chat is as unknown here as one that never was. */
export function knownVote(state: Registered, { vote: id, forum }: AboutVote): Found<{ vote: Vote }> {
  const vote = state.votes.get(id);
  return vote?.forum === forum ? { ok: true, vote } : refuse({ code: 'unknown-vote' });
}

export function findOpen(state: Partnership, about: AboutVote): Found<WithOpenVote> {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const found = knownVote(state, about);
  if (!found.ok) return found;
  const { vote } = found;
  if (vote.status === 'closed') return refuse({ code: 'vote-closed', decision: vote.decision });
  return { ok: true, registered: state, vote };
}

/**
 * Why somebody has no vote in it: a substitute votes in their place; or they had not come to the meeting when it was
 * opened, which they can say now.
 */
function notElected({ registered, vote }: WithOpenVote, by: MemberId): Refusal {
  const substitute = vote.electoralRegister.find(({ servesFor }) => servesFor === by);
  if (substitute) return { code: 'substitute-votes', member: substitute.member };
  const absent = vote.procedure === 'at-meeting' && partyOf(registered, vote.forum, by) !== undefined;
  return { code: absent ? 'not-at-the-meeting' : 'not-an-elector' };
}

/**
 * The vote, for one of its electors who is not recused. Between the last day and the moment the clock closes it, nothing
 * can be changed in it.
 */
export function takingPart(state: Partnership, about: AboutVote, { by, at }: Actor): Found<WithOpenVote> {
  const found = findOpen(state, about);
  if (!found.ok) return found;
  const { vote } = found;
  if (!isElector(vote, by)) return refuse(notElected(found, by));
  if (isRecused(vote, by)) return refuse({ code: 'recused' });
  if (vote.deadline !== undefined && at > vote.deadline) {
    return refuse({ code: 'voting-is-over', day: localDay(vote.deadline) });
  }
  return found;
}
