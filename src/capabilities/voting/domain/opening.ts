import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Agreement, AgreementForum } from '../../../agreement/domain/profile.ts';
import { sameNumber, unmetProvisos } from '../../../partnership/domain/decision.ts';
import { wrongDirective } from '../../../agreement/domain/directing.ts';
import { amendedElsewhere } from '../../../agreement/domain/negotiating.ts';
import { addDays, endOfDay, localDay } from '../../../partnership/domain/calendar.ts';
import { changesRefused } from '../../changes/domain/proposing.ts';
import { needsEveryParty } from '../../group-rules/domain/every-party.ts';
import { earliestLastDay, usualLastDay } from '../../group-rules/domain/last-day.ts';
import type { Fact } from '../../index.ts';
import type { VotingFactOf } from './facts.ts';
import { agreementsFrom } from '../../../partnership/domain/agreement-in-force.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { FoundForum, Registered } from '../../../partnership/domain/state.ts';
import { personalIdentityNumberIn } from '../../../partnership/domain/personal-identity-number.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found, Refusal } from '../../../partnership/domain/refusal.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import { recordable, recordableIfAny } from '../../../partnership/domain/text.ts';
import {
  alternativeIdSchema,
  LEAST_ALTERNATIVES,
  MOST_ALTERNATIVES,
} from '../../../partnership/domain/choice.ts';
import type { Alternative } from '../../../partnership/domain/choice.ts';
import type { VoteEffect } from '../../group-rules/domain/effect.ts';
import { given } from '../../../partnership/domain/given.ts';
import { knownVote } from './finding.ts';
import type { AboutVote } from './finding.ts';
import { holdsAlready, notForTheGroup, ruleFor } from '../../group-rules/domain/group-rules.ts';
import type { OpeningSitting } from './sitting.ts';
import { nextRound, openVotes } from './vote.ts';
import type { ClosedVote, Vote } from './vote.ts';

export const LONGEST_QUESTION = 500;
export const LONGEST_ALTERNATIVE = 150;
/** The whole text of what the question is the gist of. */
export const LONGEST_WORDING = 5_000;
export const LONGEST_DOCUMENT = 500;
export const LONGEST_REOPENING_REASON = 500;
export const MOST_OPEN_VOTES = 10;
const LONGEST_VOTE_DAYS = 366;

/** How a vote is to be held; absent means no. */
export interface Manner {
  readonly secret?: boolean;
  /** The last day to vote outside a meeting, local ISO; absent: as many days as it usually is. */
  readonly lastDay?: string;
}

/** The id of its vote is unique over all partnerships, so that one chat's card can never mean another chat's vote. */
export interface OpenVoteCommand extends Manner, AboutVote {
  readonly type: 'openVote';
  readonly question: string;
  /** What to choose among, as typed; empty lines do not count. None: the question is answered with yes or no. */
  readonly alternatives?: readonly string[];
  readonly effect?: VoteEffect;
  /** The open meeting and the item under discussion that the question is about; both or neither. */
  readonly meeting?: string;
  readonly item?: string;
}

/** Puts the question of a closed vote again: a new round that refers to it, and changes nothing in it. */
export interface ReopenVote extends Manner, AboutVote {
  readonly type: 'reopenVote';
  readonly earlier: string;
  readonly reason: string;
}

/** What opens a vote on a new question, for a representative of the forum. */
export function putQuestion(
  found: FoundHere,
  command: OpenVoteCommand,
  actor: Actor,
  sitting: OpeningSitting,
): Decided<Fact> {
  const opened = found.registered.votes.get(command.vote);
  if (opened) return sentBefore(opened.question === command.question.trim());
  const question = recordable(command.question, LONGEST_QUESTION, {
    missing: { code: 'question-missing' },
    tooLong: { code: 'question-too-long', longest: LONGEST_QUESTION },
  });
  if (!question.ok) return question;
  const alternatives = readAlternatives(command.alternatives ?? []);
  if (!alternatives.ok) return alternatives;
  const { meeting, item, effect } = command;
  if (effect && alternatives.list) return refuse({ code: 'alternatives-not-here' });
  const wrongEffect = effect && (wrongText(effect) ?? wrongIn(effect, found, actor));
  if (wrongEffect) return refuse(wrongEffect);
  if (sitting.notOnItem && item !== undefined) return refuse(sitting.notOnItem);
  return openVoteFacts(found, command, actor, sitting, {
    question: question.text,
    ...given({ alternatives: alternatives.list, effect, meeting, item }),
  });
}

/**
 * The question stays as it was put, and those recused in the matter are so still. What has been adopted and has taken
 * effect is not undone by asking again: then a new question is put.
 */
export function openRound(
  found: FoundHere,
  command: ReopenVote,
  actor: Actor,
  sitting: OpeningSitting,
): Decided<Fact> {
  const { registered, forum } = found;
  const opened = registered.votes.get(command.vote);
  if (opened) return sentBefore(opened.earlier?.reason === command.reason.trim());
  const again = reopenable(registered, { forum: forum.id, vote: command.earlier });
  if (!again.ok) return again;
  const { vote: earlier } = again;
  const { question, alternatives, effect } = earlier;
  const wrongEffect = effect && wrongIn(effect, found, actor);
  if (wrongEffect) return refuse(wrongEffect);
  const reason = recordable(command.reason, LONGEST_REOPENING_REASON);
  if (!reason.ok) return reason;
  const { meeting, register, notOnItem } = sitting;
  const item = meeting && meeting.id === earlier.meeting ? earlier.item : undefined;
  if (notOnItem && item !== undefined) return refuse(notOnItem);
  const recused = recusalsOf(earlier, register);
  if (recused.recusals?.length === register.length) return refuse({ code: 'everybody-is-recused' });
  return openVoteFacts(found, command, actor, sitting, {
    question,
    ...given({ alternatives, effect }),
    ...(meeting && item !== undefined && { meeting: meeting.id, item }),
    ...recused,
    earlier: { vote: earlier.id, reason: reason.text },
  });
}

/** The closed vote, if its question can be put again. */
export function reopenable(state: Registered, about: AboutVote): Found<{ vote: ClosedVote }> {
  const known = knownVote(state, about);
  if (!known.ok) return known;
  const { vote } = known;
  if (vote.status === 'open') return refuse({ code: 'vote-not-closed' });
  if (nextRound(state, vote)) return refuse({ code: 'vote-reopened-already' });
  const { effect, decision, result } = vote;
  const logged = state.decisions.find((one) => one.vote === vote.id);
  const conditional = logged !== undefined && unmetProvisos(logged).length > 0;
  return effect && result.outcome === 'adopted' && !conditional
    ? refuse({ code: 'vote-has-taken-effect', decision })
    : { ok: true, vote };
}

/** A person who is recused in a matter is so in every round of it, as far as they are electors still. */
export function recusalsOf(
  { recusals }: Pick<Vote, 'recusals'>,
  register: Vote['electoralRegister'],
): Pick<VotingFactOf<'voteOpened'>, 'recusals'> {
  const still = recusals.filter((recusal) => register.some(({ member }) => member === recusal.member));
  return still.length > 0 ? { recusals: still } : {};
}

type About = Pick<
  VotingFactOf<'voteOpened'>,
  'question' | 'alternatives' | 'effect' | 'meeting' | 'item' | 'earlier' | 'recusals'
>;
type FoundHere = Extract<FoundForum, { ok: true }>;

function openVoteFacts(
  { registered, agreement, forum, rules }: FoundHere,
  command: Manner & AboutVote,
  actor: Actor,
  sitting: OpeningSitting,
  about: About,
): Decided<Fact> {
  if (openVotes(registered, forum.id).length >= MOST_OPEN_VOTES) {
    return refuse({ code: 'too-many-open-votes', most: MOST_OPEN_VOTES });
  }
  const procedure = procedureOf(command, actor, sitting, rules);
  if (!procedure.ok) return procedure;
  const party = sitting.meeting ? undefined : withoutAnybody(forum);
  if (party !== undefined) return refuse({ code: 'party-without-a-representative', party });
  const rule = ruleFor(rules, about.alternatives !== undefined);
  if (!rule.ok) return rule;
  const { secret = false } = command;
  const { quorum, castingVote } = rules;
  const { chair, register } = sitting;
  const eachParty = takesEveryParty(registered, agreement, about.effect);
  if (eachParty && secret) return refuse({ code: 'every-party-votes-openly' });
  const of = forum.seats.length;
  // A secret vote has no casting vote: it would show how the chair voted.
  const settles = castingVote && !secret && chair !== undefined;
  return accept({
    type: 'voteOpened',
    v: 3,
    vote: command.vote,
    forum: forum.id,
    ...about,
    ...procedure.as,
    rule: rule.rule,
    ruleSource: rule.source,
    ...(quorum && { quorum: { least: Math.min(quorum.value.least, of), source: quorum.source, of } }),
    ...(settles && { castingVote: { member: chair, source: castingVote.source } }),
    register,
    ...(secret && { secret }),
    unannounced: procedure.unannounced,
    eachParty,
  });
}

/** A party that has had somebody in the forum and has nobody now: without it nothing is decided in writing. */
const withoutAnybody = ({ seats, seatings }: FoundHere['forum']): string | undefined =>
  seatings
    .flatMap((seating) => seating.seats)
    .find(({ party }) => seats.every((seat) => seat.party !== party))?.party;

/** Also to revoke what has taken it. */
function takesEveryParty(
  { decisions, votes }: Registered,
  agreement: Agreement,
  effect: VoteEffect | undefined,
): boolean {
  if (effect?.kind !== 'revoke') return effect !== undefined && needsEveryParty(agreement, effect);
  const revoked = decisions.find(({ number }) => sameNumber(number, effect.decision));
  return revoked?.directs !== undefined || votes.get(revoked?.vote ?? '')?.eachParty === true;
}

/** At the meeting that goes on, among those who attend it, whatever last day was filled in; otherwise in writing, by a last day. */
function procedureOf(
  { lastDay }: Manner,
  { at, waits }: Actor,
  { meeting, register, notOnItem, unannounced = false }: OpeningSitting,
  { daysToAnswer }: AgreementForum,
): Found<{
  as: Pick<VotingFactOf<'voteOpened'> & { v: 3 }, 'procedure' | 'grace' | 'meeting' | 'deadline'>;
  unannounced: boolean;
}> {
  if (meeting) {
    if (notOnItem) return refuse(notOnItem);
    if (register.length === 0) return refuse({ code: 'nobody-attends' });
    const grace = waits?.atMeeting ?? 0;
    return { ok: true, as: { procedure: 'at-meeting', grace, meeting: meeting.id }, unannounced };
  }
  const today = localDay(at);
  const earliest = earliestLastDay(today, daysToAnswer);
  const latest = addDays(today, LONGEST_VOTE_DAYS);
  const chosen = lastDay ?? usualLastDay(today, daysToAnswer);
  const { value: days, source } = daysToAnswer;
  if (chosen < earliest)
    return source.kind === 'default'
      ? refuse({ code: 'last-day-too-soon', day: earliest })
      : refuse({ code: 'days-to-answer-too-few', day: earliest, days, source });
  if (chosen > latest) return refuse({ code: 'last-day-too-far', day: latest });
  const grace = waits?.outside ?? 0;
  const as = { procedure: 'per-capsulam', grace, deadline: endOfDay(chosen) } as const;
  return { ok: true, as, unannounced: false };
}

function wrongIn(
  effect: VoteEffect,
  { registered, agreement, rules, forum }: FoundHere,
  { at }: Actor,
): Refusal | undefined {
  const where = { state: registered, agreement, forum: forum.id, today: localDay(at) };
  if (effect.kind === 'amend-agreement') {
    const { changes, from } = effect;
    return amendedElsewhere(agreement, forum.id) ?? (changes && changesRefused(changes, where, from, true));
  }
  if (effect.kind === 'change-settings') return changesRefused(effect.changes, where, effect.from, false);
  // Which decisions can be revoked depends on what has become of them elsewhere.
  if (effect.kind === 'revoke') return undefined;
  if (effect.kind === 'set-directive') return wrongDirective(agreement, forum.id, effect.forum);
  const { rule } = effect;
  if (rule.setting === 'quorum' && rule.value !== null && rule.value.least > forum.seats.length) {
    return { code: 'quorum-too-large', most: forum.seats.length };
  }
  const coming = agreementsFrom(registered, where.today).flatMap(
    (version) => agreementForum(version, forum.id) ?? [],
  );
  return coming.map((then) => notForTheGroup(then, rule)).find(Boolean) ?? holdsAlready(rules, rule);
}

/** What is written beside the question. */
function wrongText(effect: VoteEffect): Refusal | undefined {
  if (effect.kind !== 'amend-agreement' && effect.kind !== 'change-settings') return undefined;
  const wording = recordableIfAny(effect.wording ?? '', LONGEST_WORDING);
  if (!wording.ok) return wording.refusal;
  const document = recordableIfAny(effect.document ?? '', LONGEST_DOCUMENT);
  return document.ok ? undefined : document.refusal;
}

function readAlternatives(typed: readonly string[]): Found<{ list?: readonly Alternative[] }> {
  const texts = typed.map((text) => text.trim()).filter((text) => text !== '');
  if (texts.length === 0) return { ok: true };
  if (texts.length < LEAST_ALTERNATIVES)
    return refuse({ code: 'alternatives-too-few', least: LEAST_ALTERNATIVES });
  if (texts.length > MOST_ALTERNATIVES)
    return refuse({ code: 'alternatives-too-many', most: MOST_ALTERNATIVES });
  if (texts.some((text) => text.length > LONGEST_ALTERNATIVE))
    return refuse({ code: 'alternative-too-long', longest: LONGEST_ALTERNATIVE });
  if (texts.some((text) => personalIdentityNumberIn(text)))
    return refuse({ code: 'contains-personal-identity-number' });
  if (new Set(texts.map((text) => text.toLocaleLowerCase('sv'))).size < texts.length)
    return refuse({ code: 'alternatives-alike' });
  const ids = alternativeIdSchema.options;
  return { ok: true, list: texts.flatMap((text, index) => (ids[index] ? [{ id: ids[index], text }] : [])) };
}
