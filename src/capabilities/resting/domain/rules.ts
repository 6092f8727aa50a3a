import type { Actor } from '../../../partnership/domain/actor.ts';
import { endOfDay, localDay } from '../../../partnership/domain/calendar.ts';
import { sameNumber, unmetProvisos } from '../../../partnership/domain/decision.ts';
import type { DecisionNumber, RestingEnd } from '../../../partnership/domain/decision.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import type { Fact } from '../../index.ts';
import { wasThere } from '../../meetings/domain/counting.ts';
import type { HeldMeeting } from '../../meetings/domain/meeting.ts';
import { effects } from '../../voting/domain/closing.ts';
import {
  againItem,
  decisionAgain,
  restingDecisions,
  silentAfter,
  stillAsked,
} from '../../meetings/domain/resting.ts';
import type { RestingDecision } from '../../meetings/domain/resting.ts';

interface AboutResting {
  readonly forum: string;
  readonly decision: DecisionNumber;
}

type AcceptResting = AboutResting & { readonly type: 'acceptResting' };
type AskAgain = AboutResting & { readonly type: 'askAgain' };

type Answering = Found<{ registered: Registered; decision: RestingDecision; party: string }>;

/** The decision, for a representative of a party that was not there when it was taken. */
function answering(state: Partnership, command: AboutResting, actor: Actor): Answering {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, party } = found;
  const { decision: number } = command;
  const decision = restingDecisions(registered).find(
    (entry) => entry.forum === command.forum && sameNumber(entry.number, number),
  );
  if (!decision) return refuse({ code: 'not-resting', decision: number });
  if (!decision.resting.parties.includes(party))
    return refuse({ code: 'not-for-your-party', decision: number });
  return { ok: true, registered, decision, party };
}

/** When every party that was not there has accepted, it takes effect. Also after having asked for it to be taken up. */
function acceptResting(state: Partnership, command: AcceptResting, actor: Actor): Decided<Fact> {
  const found = answering(state, command, actor);
  if (!found.ok) return found;
  const { registered, decision, party } = found;
  if (!stillAsked(decision).includes(party)) return accept();
  const accepted: Fact = { type: 'restingAccepted', v: 1, decision: decision.number, party };
  return stillAsked(decision).length > 1
    ? accept(accepted)
    : accept(accepted, ...ending(registered, decision, 'accepted', actor));
}

/** Once a matter: what has been taken up again is settled by what that meeting decides. */
function askAgain(state: Partnership, command: AskAgain, actor: Actor): Decided<Fact> {
  const found = answering(state, command, actor);
  if (!found.ok) return found;
  const { registered, decision, party } = found;
  const { number, resting } = decision;
  if (resting.asked?.party === party) return accept();
  if (resting.asked) return refuse({ code: 'asked-again-already', decision: number });
  const earlier = decisionAgain(registered, decision.item);
  if (earlier) return refuse({ code: 'taken-up-once', decision: earlier.number });
  return accept({ type: 'restingAskedAgain', v: 1, decision: number, party });
}

/** That it rests no longer, with what it brings about now. */
export function ending(
  state: Registered,
  { number, vote: id, provisos = [] }: RestingDecision,
  cause: RestingEnd,
  actor: Actor,
): readonly Fact[] {
  const ended: Fact = { type: 'decisionRestingEnded', v: 1, decision: number, cause };
  const vote = id === undefined ? undefined : state.votes.get(id);
  if (cause === 'taken-up-again' || vote?.status !== 'closed' || unmetProvisos({ provisos }).length > 0)
    return [ended];
  return [ended, ...effects(state, { ...vote, status: 'open' }, vote.result, number, actor)];
}

/** Decisions that silence has let take effect. */
export const silentlyAccepted = (state: Registered, actor: Actor): readonly Fact[] =>
  restingDecisions(state).flatMap((decision) => {
    const last = silentAfter(decision);
    return last !== undefined && localDay(actor.at) > last ? ending(state, decision, 'silence', actor) : [];
  });

/** The earliest moment at which silence lets a decision take effect: UTC, ISO 8601. */
export const nextSilence = (state: Registered): string | undefined =>
  restingDecisions(state)
    .flatMap((decision) => {
      const last = silentAfter(decision);
      return last === undefined ? [] : [new Date(Date.parse(endOfDay(last)) + 1).toISOString()];
    })
    .sort()[0];

/**
 * What the end of a meeting makes of the decisions that were to be taken up again there: what it has decided stands
 * instead; where the party that asked stayed away, what was decided takes effect, unless it needs the party's yes. Nobody
 * has stayed away from a meeting that they were told of too late.
 * @param short the notice was
 */
export function endedByMeeting(
  state: Registered,
  meeting: HeldMeeting,
  short: boolean,
  actor: Actor,
): readonly Fact[] {
  return restingDecisions(state).flatMap((decision) => {
    const { asked, needsYes } = decision.resting;
    if (!asked || decision.forum !== meeting.forum || asked.at > meeting.openedAt) return [];
    if (!wasThere(meeting, asked.party))
      return needsYes || short ? [] : ending(state, decision, 'stayed-away', actor);
    const again = againItem(decision.number);
    const settled = meeting.agenda.some(({ id, outcome }) => id === again && outcome.kind === 'decided');
    return settled ? ending(state, decision, 'taken-up-again', actor) : [];
  });
}

export const restingRules = { acceptResting, askAgain };
