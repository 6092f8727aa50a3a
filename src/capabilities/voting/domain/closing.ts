import type { Actor } from '../../../partnership/domain/actor.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { addDays, daysBetween, endOfDay, localDay, localYear } from '../../../partnership/domain/calendar.ts';
import { nextDecisionNumber } from '../../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { Fact } from '../../index.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { answeredAndLeft, restsFor } from '../../../partnership/domain/represented.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Refusal } from '../../../partnership/domain/refusal.ts';
import { given } from '../../../partnership/domain/given.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import { NO_BALLOT_BOX } from '../../../partnership/domain/choice.ts';
import { changesInWords } from '../../changes/domain/change.ts';
import { holdsFrom } from '../../changes/domain/proposing.ts';
import { countVote } from './count.ts';
import type { AboutVote, WithOpenVote } from './finding.ts';
import { earliestLastDay } from '../../group-rules/domain/last-day.ts';
import { recusalsOf } from './opening.ts';
import type { Sitting } from './sitting.ts';
import { everyoneHasVoted, isElector, isPerCapsulam, yetToAccept } from './vote.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { VoteResult } from './result.ts';
import type { ClosingCause, OpenVote, Vote } from './vote.ts';

export interface CloseVote extends AboutVote {
  readonly type: 'closeVote';
}

export interface CallMissing extends AboutVote {
  readonly type: 'callMissing';
}

/** Closing is for the person who leads; nobody else can end a vote while others have still to vote. */
export function endVote({ registered, vote }: WithOpenVote, actor: Actor, sitting: Sitting): Decided<Fact> {
  if (isPerCapsulam(vote)) return refuse({ code: 'closes-by-itself', day: lastDayOf(vote) });
  const notAllowed = leadingRefused({ registered, vote }, actor, sitting);
  if (notAllowed) return refuse(notAllowed);
  if (vote.procedure === undefined) return closing(registered, vote, 'closed-by-member', actor);
  if (everyoneHasVoted(vote)) return closing(registered, vote, 'everyone-voted', actor);
  const early = beforeClosing(vote, actor);
  return early ? refuse(early) : closing(registered, vote, 'closed-by-member', actor);
}

/** Whoever leads the meeting calls for those who have not answered: they have a while to answer then. */
export function callMissing(
  { registered, vote }: WithOpenVote,
  actor: Actor,
  sitting: Sitting,
): Decided<Fact> {
  if (isPerCapsulam(vote)) return refuse({ code: 'closes-by-itself', day: lastDayOf(vote) });
  const notAllowed = leadingRefused({ registered, vote }, actor, sitting);
  if (notAllowed) return refuse(notAllowed);
  if (vote.procedure === undefined || vote.calledAt !== undefined || everyoneHasVoted(vote)) return accept();
  return accept({ type: 'missingCalled', v: 1, vote: vote.id });
}

/** Why a vote at a meeting cannot be closed yet without those who have not answered. */
export function beforeClosing({ calledAt }: OpenVote, { at, waits }: Actor): Refusal | undefined {
  if (calledAt === undefined) return { code: 'call-missing-first' };
  const over = secondsAfter(calledAt, waits?.call ?? 0);
  return at < over ? { code: 'call-not-over', moment: over } : undefined;
}

function leadingRefused(
  { registered, vote }: WithOpenVote,
  { by }: Actor,
  sitting: Sitting,
): Refusal | undefined {
  if (mayClose(registered, vote, by, sitting)) return undefined;
  if (!isElector(vote, by)) return { code: 'not-an-elector' };
  return { code: 'only-who-leads-closes', member: leaderOf(registered, vote, sitting) };
}

const lastDayOf = ({ deadline, openedAt }: OpenVote): string => localDay(deadline ?? openedAt);

/**
 * While a meeting goes on, anyone who may lead it can close a vote, but none that is held outside the meeting. Of the
 * votes opened before procedures were told apart, the person who opened it can otherwise, and so can the elected chair.
 * When that person has left the forum and there is no chair, any elector can, so that no vote stays open for ever.
 */
export function mayClose(state: Registered, vote: Vote, by: MemberId, sitting: Sitting): boolean {
  const { chair, meeting } = sitting;
  if (isPerCapsulam(vote)) return false;
  if (meeting) return meeting.mayLead;
  const leader = leaderOf(state, vote, sitting);
  if (by === vote.openedBy || by === chair) return isInForum(state, vote, by);
  // A substitute votes, and does nothing else that representatives do.
  const own = vote.electoralRegister.find(
    ({ member, servesFor }) => member === by && servesFor === undefined,
  );
  return !isInForum(state, vote, leader) && own !== undefined;
}

const isInForum = (state: Registered, { forum }: Vote, member: MemberId): boolean =>
  partyOf(state, forum, member) !== undefined;

/** Whom to ask to close the vote. */
const leaderOf = (state: Registered, vote: Vote, { chair, meeting }: Sitting): MemberId => {
  if (meeting) return meeting.leader;
  return isInForum(state, vote, vote.openedBy) ? vote.openedBy : (chair ?? vote.openedBy);
};

/** What a last answer leads to at once: nothing where the vote waits a while for a second thought. */
export const closeWhenComplete = (state: Registered, vote: OpenVote, actor: Actor): Decided<Fact> =>
  yetToAccept(vote).length === 0 && everyoneHasVoted(vote) && (vote.grace ?? 0) === 0
    ? closing(state, vote, 'everyone-voted', actor)
    : accept();

/**
 * When the vote closes by itself as things stand, and why; undefined: not by itself. A vote of the first version has
 * closed with its last answer.
 */
export function closesAt({ answeredAt, grace, deadline }: OpenVote) {
  const complete =
    grace !== undefined && answeredAt !== undefined ? secondsAfter(answeredAt, grace) : undefined;
  const last = deadline && new Date(deadline).toISOString();
  if (complete !== undefined && (last === undefined || complete <= last))
    return { moment: complete, cause: 'everyone-voted' as const };
  return last === undefined
    ? undefined
    : { moment: last, cause: complete === undefined ? ('deadline' as const) : ('everyone-voted' as const) };
}

const secondsAfter = (at: string, seconds: number): string =>
  new Date(Date.parse(at) + seconds * 1_000).toISOString();

/**
 * What closes the vote, with its result, its number in the decision log, and what follows from it. Refused only where
 * the sealed ballots cannot be opened.
 */
export function closing(state: Registered, vote: OpenVote, cause: ClosingCause, actor: Actor): Decided<Fact> {
  const result = countIfReadable(vote, cause, actor);
  if (!result) return refuse({ code: 'ballots-unreadable' });
  const decision = nextDecisionNumber(state, localYear(actor.at));
  const left = result.outcome === 'adopted' ? votedAndLeft(state, vote) : [];
  const tookPart = left.length > 0 && { tookPart: left };
  return accept(
    { type: 'voteClosed', v: 1, vote: vote.id, cause, result, decision, ...tookPart },
    ...(rests(state, vote, left) || vote.provisos.size > 0
      ? []
      : effects(state, vote, result, decision, actor)),
    ...secondRound(state, vote, result, actor),
  );
}

function countIfReadable(
  vote: OpenVote,
  cause: ClosingCause,
  { ballotBox = NO_BALLOT_BOX }: Actor,
): VoteResult | undefined {
  try {
    return countVote(vote, ballotBox, cause);
  } catch {
    return undefined;
  }
}

/** Of a decision that rests, or is conditional, nothing follows before it takes effect. */
const rests = (
  state: Registered,
  { meeting = '', electoralRegister }: OpenVote,
  tookPart: readonly string[],
): boolean => restsFor(state, meeting, electoralRegister, tookPart).length > 0;

/** Whoever has voted has taken part, also if they have gone before it closes. */
const votedAndLeft = (
  state: Registered,
  { meeting = '', electoralRegister, ballots }: OpenVote,
): readonly string[] =>
  answeredAndLeft(
    state,
    meeting,
    electoralRegister.flatMap(({ member, party }) => (ballots.has(member) ? party : [])),
  );

/** What an adopted vote brings about beside the decision itself, when that takes effect. */
export function effects(
  state: Registered,
  { id, forum, question, effect }: OpenVote,
  { outcome }: VoteResult,
  decision: DecisionNumber,
  { at }: Actor,
): Fact[] {
  if (!effect || outcome !== 'adopted') return [];
  switch (effect.kind) {
    case 'amend-agreement': {
      const agreement = agreementInForce(state, localDay(at));
      const parties = agreement.parties.map((party) => party.id);
      const language = state.forums.get(forum)?.language ?? 'sv';
      const { changes, from, wording, document } = effect;
      const more = given({ changes, from, wording, document });
      // What is to hold, where that is known, and not what was asked.
      const said = changes && changesInWords(agreement, changes).map((label) => label[language]);
      const text = said?.join(' ') ?? question;
      return [{ type: 'amendmentAdopted', v: 1, amendment: id, forum, text, decision, parties, ...more }];
    }
    case 'change-settings': {
      const { changes, from } = effect;
      const holds = holdsFrom(from, at);
      return [{ type: 'settingsChanged', v: 1, vote: id, forum, changes, from: holds, decision }];
    }
    // It is told and shown as the decision that it is.
    case 'set-directive':
      return [];
    case 'set-rule':
      return [{ type: 'groupRuleSet', v: 1, vote: id, forum, rule: effect.rule, decision }];
    case 'revoke': {
      const { decision: revoked, replacedBy } = effect;
      return [
        { type: 'decisionRevoked', v: 1, vote: id, forum, revoked, decision, ...given({ replacedBy }) },
      ];
    }
  }
}

/** As many days, and in writing not fewer than any vote has. @param today local, ISO */
function lastDayOfRound(state: Registered, today: string, days: number, vote: OpenVote): string {
  const last = addDays(today, Math.max(1, days));
  const least = agreementForum(agreementInForce(state, today), vote.forum)?.daysToAnswer;
  const earliest = isPerCapsulam(vote) && least ? earliestLastDay(today, least) : last;
  return last < earliest ? earliest : last;
}

/** The second round has the register and the procedure of the first, and as many days. */
function secondRound(state: Registered, vote: OpenVote, result: VoteResult, { at }: Actor): Fact[] {
  if (result.outcome !== 'second-round' || 'tally' in result) return [];
  const { alternatives = [], castingVote, quorum, deadline, meeting, item, electoralRegister } = vote;
  const days = deadline === undefined ? 0 : daysBetween(localDay(vote.openedAt), localDay(deadline));
  const round = {
    type: 'voteOpened' as const,
    vote: `${vote.id}.2`,
    forum: vote.forum,
    question: vote.question,
    alternatives: alternatives.filter(({ id }) => result.leading.includes(id)),
    rule: vote.rule,
    ruleSource: vote.ruleSource,
    register: electoralRegister,
    ...recusalsOf(vote, electoralRegister),
    ...(vote.secret && { secret: true as const }),
    earlier: { vote: vote.id },
    ...given({ castingVote, meeting, item }),
    ...(deadline !== undefined && { deadline: endOfDay(lastDayOfRound(state, localDay(at), days, vote)) }),
  };
  const { procedure, grace = 0, eachParty, unannounced } = vote;
  if (procedure !== undefined) {
    const { of = electoralRegister.length } = quorum ?? {};
    return [
      {
        ...round,
        v: 3,
        procedure,
        grace,
        eachParty,
        unannounced,
        ...(quorum && { quorum: { ...quorum, of } }),
      },
    ];
  }
  const accepted = vote.written && { written: true as const, acceptedBy: [...vote.acceptedBy] };
  return [{ ...round, v: 1, ...given({ quorum }), ...accepted }];
}
