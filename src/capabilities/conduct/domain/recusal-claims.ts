import type { Label } from '../../../agreement/domain/profile.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Fact } from '../../index.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import type { RecusalClaim } from '../../recusal/domain/claim.ts';
import { claimsOnItem } from '../../recusal/domain/claim.ts';
import { ballotRules, LONGEST_RECUSAL_REASON } from '../../voting/domain/ballots.ts';
import { takingPart } from '../../voting/domain/finding.ts';
import { isElector, isRecused, openVotes } from '../../voting/domain/vote.ts';
import type { VotingFactOf } from '../../voting/domain/facts.ts';
import { knownItem, knownMeeting } from '../../meetings/domain/known.ts';
import { meetingTakenPartIn } from '../../meetings/domain/leading.ts';
import { isHeld } from '../../meetings/domain/meeting.ts';

/** What it is about: an item under discussion, or an open vote. */
export interface AboutMatter {
  readonly forum: string;
  readonly meeting?: string;
  readonly item?: string;
  readonly vote?: string;
}

interface ClaimRecusal extends AboutMatter {
  readonly type: 'claimRecusal';
  /** Unique; made by the form, so that a form sent twice claims once. */
  readonly claim: string;
  readonly member: MemberId;
  readonly reason: string;
}

interface AnswerRecusalClaim {
  readonly type: 'answerRecusalClaim';
  readonly forum: string;
  readonly claim: string;
  readonly accepts: boolean;
}

/** Who may be claimed to be recused in the matter: for whoever takes part in it. */
export function claimable(
  state: Partnership,
  about: AboutMatter,
  actor: Actor,
): Found<{ registered: Registered; members: readonly MemberId[]; title: Label }> {
  const { forum, vote, meeting = '', item = '' } = about;
  if (vote !== undefined) {
    const found = takingPart(state, { forum, vote }, actor);
    if (!found.ok) return found;
    const { question } = found.vote;
    const members = found.vote.electoralRegister
      .map(({ member }) => member)
      .filter((member) => member !== actor.by && !isRecused(found.vote, member));
    return { ok: true, registered: found.registered, members, title: { sv: question, en: question } };
  }
  const found = meetingTakenPartIn(state, { forum, meeting }, actor);
  if (!found.ok) return found;
  const known = knownItem(found.meeting, item);
  if (!known.ok) return known;
  if (known.item.outcome.kind !== 'current') return refuse({ code: 'matter-not-current' });
  const { registered } = found;
  const serving = found.meeting.attendance.flatMap(({ servedBy }) => servedBy ?? []);
  return {
    ok: true,
    registered,
    members: [...representatives(registered, forum), ...serving],
    title: known.item.title,
  };
}

/** It is noted, and the person is asked. Of oneself, on an item, it is settled at once. */
function claimRecusal(state: Partnership, command: ClaimRecusal, actor: Actor): Decided<Fact> {
  const { claim, member, vote, meeting, item } = command;
  const before = state.status === 'registered' ? state.recusalClaims.get(claim) : undefined;
  if (before) return sentBefore(before.member === member && before.reason === command.reason.trim());
  const found = claimable(state, command, actor);
  if (!found.ok) return found;
  if (!found.members.includes(member)) return refuse({ code: 'recusal-of-nobody' });
  // Once a matter, also when it comes up again: otherwise one person could have it put off for ever.
  const same = [...found.registered.recusalClaims.values()].some(
    (earlier) =>
      earlier.forum === command.forum &&
      earlier.member === member &&
      (vote === undefined ? earlier.item === item : earlier.vote === vote),
  );
  if (same) return refuse({ code: 'recusal-claimed-already', member });
  const reason = recordable(command.reason, LONGEST_RECUSAL_REASON, {
    missing: { code: 'recusal-reason-missing' },
    tooLong: { code: 'recusal-reason-too-long', longest: LONGEST_RECUSAL_REASON },
  });
  if (!reason.ok) return reason;
  const about =
    vote !== undefined
      ? { vote }
      : { ...(meeting !== undefined && { meeting }), ...(item !== undefined && { item }) };
  const claimed: Fact = {
    type: 'recusalClaimed',
    v: 1,
    claim,
    forum: command.forum,
    member,
    reason: reason.text,
    ...about,
  };
  const answered: Fact = { type: 'recusalClaimAnswered', v: 1, claim, accepts: true };
  return accept<Fact>(claimed, ...(member === actor.by ? [answered] : []));
}

/**
 * Whoever agrees is recused as if they had declared it themselves. If they do not, nobody can shut them out: a matter
 * under discussion is postponed, and one that is being voted on shows what was claimed and answered.
 */
function answerRecusalClaim(state: Partnership, command: AnswerRecusalClaim, actor: Actor): Decided<Fact> {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const claim = state.recusalClaims.get(command.claim);
  if (claim?.forum !== command.forum) return refuse({ code: 'unknown-recusal-claim' });
  if (claim.member !== actor.by) return refuse({ code: 'only-the-person-answers', member: claim.member });
  const { accepts } = command;
  if (claim.accepts === accepts || claim.accepts === true) return accept();
  const over = overSince(state, claim, actor);
  if (!over.ok) return over;
  const answered: Fact = { type: 'recusalClaimAnswered', v: 1, claim: claim.id, accepts };
  if (!accepts) return accept(answered, ...postponed(state, claim));
  const vote = openVoteOf(state, claim);
  if (vote === undefined) return accept(answered);
  const { forum, reason } = claim;
  const declared = ballotRules.declareRecusal(state, { type: 'declareRecusal', forum, vote, reason }, actor);
  return declared.ok ? accept(answered, ...declared.facts) : declared;
}

/** The record of a meeting that is over, or of a vote that is closed, stays as it was. */
function overSince(
  state: Registered,
  { forum, vote, meeting = '' }: RecusalClaim,
  actor: Actor,
): Found<object> {
  if (vote !== undefined) return takingPart(state, { forum, vote }, actor);
  const known = knownMeeting(state, { forum, meeting });
  if (!known.ok) return known;
  return known.meeting.status === 'open' ? { ok: true } : refuse({ code: 'meeting-closed' });
}

/** The open vote that the claim is about: its own, or one that was opened on the item since. */
const openVoteOf = (state: Registered, claim: RecusalClaim): string | undefined =>
  openVotes(state, claim.forum).find(
    (vote) =>
      (claim.vote === undefined
        ? vote.meeting === claim.meeting && vote.item === claim.item
        : vote.id === claim.vote) &&
      isElector(vote, claim.member) &&
      !isRecused(vote, claim.member),
  )?.id;

function postponed(
  state: Registered,
  { forum, meeting = '', item = '', reason }: RecusalClaim,
): readonly Fact[] {
  const found = state.meetings.get(meeting);
  const current = found && isHeld(found) && found.agenda.find(({ id }) => id === item);
  if (!current || current.outcome.kind !== 'current') return [];
  const said =
    state.forums.get(forum)?.language === 'en'
      ? `Recusal is claimed and disputed: ${reason}`
      : `Jäv är påtalat och bestritt: ${reason}`;
  return [{ type: 'matterTabled', v: 1, meeting, item, reason: said }];
}

/** Those who have agreed that they are recused on the item, as the vote on it begins. */
export function withRecusals(
  state: Registered,
  opened: VotingFactOf<'voteOpened'>,
): VotingFactOf<'voteOpened'> {
  const { meeting, item, register, recusals = [] } = opened;
  if (meeting === undefined || item === undefined) return opened;
  const recused = claimsOnItem(state, meeting, item)
    .filter(
      ({ accepts, member }) => accepts === true && register.some((elector) => elector.member === member),
    )
    .filter(({ member }) => recusals.every((known) => known.member !== member))
    .map(({ member, reason }) => ({ member, reason }));
  return recused.length === 0 ? opened : { ...opened, recusals: [...recusals, ...recused] };
}

export const recusalRules = { claimRecusal, answerRecusalClaim };
