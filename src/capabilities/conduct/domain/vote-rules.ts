import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Fact } from '../../index.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { FoundForum, Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Refusal } from '../../../partnership/domain/refusal.ts';
import { notRevocable } from '../../results/domain/revoking.ts';
import { notRepresented } from '../../../partnership/domain/represented.ts';
import { callMissing as callMissingIn, endVote } from '../../voting/domain/closing.ts';
import type { CallMissing, CloseVote } from '../../voting/domain/closing.ts';
import { findOpen } from '../../voting/domain/finding.ts';
import type { AboutVote } from '../../voting/domain/finding.ts';
import { openRound, putQuestion } from '../../voting/domain/opening.ts';
import type { OpenVoteCommand, ReopenVote } from '../../voting/domain/opening.ts';
import type { OpeningSitting } from '../../voting/domain/sitting.ts';
import { withRecusals } from './recusal-claims.ts';
import { whoIsThere } from '../../agenda/domain/deciding.ts';
import { askedOfToday, mayBeDecidedToday } from '../../agenda/domain/today.ts';
import { quorumMissing } from '../../attendance/domain/attendance.ts';
import { marksPresent } from '../../attendance/domain/marking.ts';
import { ledMeeting } from '../../meetings/domain/leading.ts';
import type { AtMeeting } from '../../meetings/domain/leading.ts';
import type { HeldItem, HeldMeeting } from '../../meetings/domain/meeting.ts';
import type { Elector } from '../../voting/domain/vote.ts';
import { currentMatter } from '../../meetings/domain/current-matter.ts';
import { openMeeting } from '../../meetings/domain/planned.ts';
import { registerOf, sittingOf } from '../../meetings/domain/sitting.ts';

/**
 * Any representative of the forum may put a question; those that there are now are the vote's register. On an item of a
 * meeting's agenda it is for whoever may lead the meeting.
 */
function openVote(state: Partnership, command: OpenVoteCommand, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { forum, meeting } = command;
  const onItem = meeting !== undefined || command.item !== undefined;
  const about = { forum, meeting: meeting ?? '', item: command.item ?? '' };
  const matter = onItem ? currentMatter(state, about, actor) : undefined;
  const item = matter?.ok ? matter.item : undefined;
  const put = putQuestion(found, command, actor, openingSitting(found, actor, matter, item));
  if (!put.ok) return put;
  const wrong = wrongRevoking(found.registered, put.facts);
  if (wrong) return refuse(wrong);
  const facts = put.facts.map((fact) =>
    fact.type === 'voteOpened' ? withRecusals(found.registered, fact) : fact,
  );
  const nobodyLeft = facts.some(
    (fact) => fact.type === 'voteOpened' && fact.recusals?.length === fact.register.length,
  );
  return nobodyLeft ? refuse({ code: 'everybody-is-recused' }) : accept(...facts);
}

/** A new round on an item of the meeting is for whoever may lead it, as the first was. */
function reopenVote(state: Partnership, command: ReopenVote, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { forum } = command;
  const meeting = openMeeting(found.registered, forum);
  const led = meeting && ledMeeting(state, { forum, meeting: meeting.id }, actor);
  const earlier = found.registered.votes.get(command.earlier);
  const item =
    earlier?.meeting === meeting?.id ? meeting?.agenda.find(({ id }) => id === earlier?.item) : undefined;
  const round = openRound(found, command, actor, openingSitting(found, actor, led, item));
  const wrong = round.ok ? wrongRevoking(found.registered, round.facts) : undefined;
  return wrong ? refuse(wrong) : round;
}

/** What a vote that is opened would revoke must be the forum's to revoke. */
function wrongRevoking(state: Registered, facts: readonly Fact[]): Refusal | undefined {
  const opened = facts.find((fact) => fact.type === 'voteOpened');
  return opened?.effect?.kind === 'revoke'
    ? notRevocable(state, opened.forum, opened.effect, opened.earlier?.vote)
    : undefined;
}

interface JoinVote extends AboutVote {
  readonly type: 'joinVote';
}

/** Somebody who has come to the meeting since the vote was opened there says so, which is minuted, and has a vote in it. */
function joinVote(state: Partnership, command: JoinVote, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const open = findOpen(state, command);
  if (!open.ok) return open;
  const { vote } = open;
  const { registered, forum } = found;
  const elector = forum.seats.find(({ member }) => member === actor.by);
  const meeting = openMeeting(registered, forum.id);
  const goesOn = vote.procedure === 'at-meeting' && meeting?.id === vote.meeting;
  if (!elector || !goesOn) return refuse({ code: 'not-an-elector' });
  const taken = vote.electoralRegister.find(({ seat }) => seat === elector.seat);
  if (taken?.member === actor.by) return accept();
  if (taken) return refuse({ code: 'substitute-votes', member: taken.member });
  const here = marksPresent(registered, forum.id, actor.by);
  return accept(...(here ? [here] : []), { type: 'electorJoined', v: 1, vote: vote.id, elector });
}

function closeVote(state: Partnership, command: CloseVote, actor: Actor): Decided<Fact> {
  const found = findOpen(state, command);
  return found.ok ? endVote(found, actor, sittingOf(found.registered, command.forum, actor)) : found;
}

function callMissing(state: Partnership, command: CallMissing, actor: Actor): Decided<Fact> {
  const found = findOpen(state, command);
  return found.ok ? callMissingIn(found, actor, sittingOf(found.registered, command.forum, actor)) : found;
}

function openingSitting(
  { registered, forum }: Extract<FoundForum, { ok: true }>,
  actor: Actor,
  led?: AtMeeting,
  item?: HeldItem,
): OpeningSitting {
  const meeting = openMeeting(registered, forum.id);
  const notOnItem = led?.ok
    ? (notAtOnce(led, item) ?? (item ? undefined : partyAway(registered, forum.id)))
    : (led?.refusal ?? partyAway(registered, forum.id));
  const unannounced = meeting?.parties && (!item || askedOfToday(registered, meeting, item) !== undefined);
  const register = registerOf(registered, forum, localDay(actor.at));
  const mute = unannounced && notOnItem === undefined ? withoutAVote(meeting, register, item) : undefined;
  const refusal = notOnItem ?? mute;
  return {
    ...sittingOf(registered, forum.id, actor),
    register,
    ...(unannounced && { unannounced }),
    ...(refusal && { notOnItem: refusal }),
  };
}

/** Why what is under discussion cannot be voted on now. Those who are there agree by voting that it is decided today. */
function notAtOnce(
  { registered, forum, rules, meeting }: Extract<AtMeeting, { ok: true }>,
  item: HeldItem | undefined,
): Refusal | undefined {
  return (
    quorumMissing(rules, meeting.attendance, forum.seats) ??
    (item && mayBeDecidedToday(registered, meeting, item, whoIsThere(meeting)))
  );
}

/** Somebody may be there for a party without a vote: a substitute, where the group lets none serve any more. */
function withoutAVote(
  { parties = [] }: Pick<HeldMeeting, 'parties'>,
  register: readonly Elector[],
  item: HeldItem | undefined,
): Refusal | undefined {
  const party = parties.find((one) => register.every((elector) => elector.party !== one));
  if (party === undefined) return undefined;
  return { code: item ? 'not-today-party-away' : 'vote-party-away', party };
}

/** What is on no item was not in the notice either: it is not decided without a party. */
function partyAway(state: Registered, forum: string): Refusal | undefined {
  const [party] = notRepresented(state, openMeeting(state, forum));
  return party === undefined ? undefined : { code: 'vote-party-away', party };
}

export const voteRules = { openVote, reopenVote, joinVote, closeVote, callMissing };
