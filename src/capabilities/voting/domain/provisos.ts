import { localDay } from '../../../partnership/domain/calendar.ts';
import { isResting, unmetProvisos } from '../../../partnership/domain/decision.ts';
import type { Decision } from '../../../partnership/domain/decision.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Refusal } from '../../../partnership/domain/refusal.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import type { Fact } from '../../index.ts';
import { effects } from './closing.ts';
import { awaitedProvisos } from './conditional.ts';
import { knownVote } from './finding.ts';
import type { AboutVote } from './finding.ts';
import { isBeingRevoked } from './revocation.ts';
import { hasLaterRound } from './vote.ts';
import type { Vote } from './vote.ts';

export const LONGEST_PROVISO = 200;

/** The decision that a yes was subject to is there: a representative of the party enters where it is written. */
interface MeetProviso extends AboutVote {
  readonly type: 'meetProviso';
  /** Who gave the yes. */
  readonly member: string;
  readonly reference: string;
  /** Local, ISO; empty for none. */
  readonly decidedOn: string;
}

/**
 * About money, the agreement or commitments whoever votes may have to ask their party first. What a question of the
 * group's own is about nobody has told the bot; its rules are none of these. In a secret vote a proviso would show who
 * voted yes.
 */
export const takesProvisos = ({ secret, alternatives, effect, procedure }: Vote): boolean =>
  procedure !== undefined &&
  !secret &&
  alternatives === undefined &&
  effect?.kind !== 'set-rule' &&
  effect?.kind !== 'change-settings';

/** What a decision waited for no longer matters where another stands instead; nor before it is known whether one will. */
export function notToBeMet(state: Registered, decision: Decision): Refusal | undefined {
  if (awaitedProvisos(state, decision).length === 0) return { code: 'no-proviso' };
  const vote = state.votes.get(decision.vote ?? '');
  if (vote && hasLaterRound(state, vote, ({ status }) => status === 'open'))
    return { code: 'vote-reopened-already' };
  return isBeingRevoked(state, decision.number) ? { code: 'decision-being-revoked' } : undefined;
}

/** When the last is met the decision takes effect, if it does not rest. */
export function meetProviso(state: Partnership, command: MeetProviso, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, party } = found;
  const known = knownVote(registered, command);
  if (!known.ok) return known;
  const { vote } = known;
  const decision = registered.decisions.find((one) => one.vote === vote.id);
  const proviso = decision?.provisos?.find(({ member }) => member === command.member);
  if (vote.status === 'open' || !decision || !proviso) return refuse({ code: 'no-proviso' });
  if (proviso.party !== party) return refuse({ code: 'proviso-of-another-party', party: proviso.party });
  if (proviso.met)
    return proviso.met.reference === command.reference.trim()
      ? accept()
      : refuse({ code: 'proviso-met-already' });
  const notNow = notToBeMet(registered, decision);
  if (notNow) return refuse(notNow);
  const reference = recordable(command.reference, LONGEST_PROVISO);
  if (!reference.ok) return reference;
  const { decidedOn, member } = command;
  if (decidedOn === '') return refuse({ code: 'day-unknown' });
  const today = localDay(actor.at);
  if (decidedOn > today) return refuse({ code: 'appointed-in-the-future', day: today });
  const met = {
    type: 'provisoMet',
    v: 1,
    vote: vote.id,
    member,
    reference: reference.text,
    decidedOn,
  } as const;
  const last = unmetProvisos(decision).length === 1;
  const holds = last && !isResting(decision);
  return accept<Fact>(
    met,
    ...(holds ? effects(registered, { ...vote, status: 'open' }, vote.result, decision.number, actor) : []),
  );
}
