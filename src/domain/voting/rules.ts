import type { Acting } from '../acting.ts';
import type { Fact } from '../facts.ts';
import type { Choice } from './majority.ts';
import { addDays, endOfDay, localDay, localYear } from '../calendar.ts';
import { nextDecisionNumber } from '../decision.ts';
import { quorumMissing } from '../meetings/attendance.ts';
import { currentMatter } from '../meetings/matters.ts';
import { forumOf } from '../partnership.ts';
import type { Partnership, Registered } from '../partnership.ts';
import { personalIdentityNumberIn } from '../personal-identity-number.ts';
import { accept, refuse } from '../refusal.ts';
import type { Decided } from '../refusal.ts';
import {
  countVote,
  everyoneHasVoted,
  isElector,
  isRecused,
  openVotes,
  withBallot,
  withRecusal,
} from './vote.ts';
import type { ClosingCause, OpenVote } from './vote.ts';

export const LONGEST_QUESTION = 500;
export const LONGEST_REASON = 500;
export const MOST_OPEN_VOTES = 10;
const LONGEST_VOTE_DAYS = 366;

export interface OpenVoteCommand {
  readonly type: 'openVote';
  readonly forum: string;
  /** Unique over all partnerships, so that one chat's card can never mean another chat's vote. */
  readonly vote: string;
  readonly question: string;
  /** The open meeting and the item under discussion that the question is about; both or neither. */
  readonly meeting?: string;
  readonly item?: string;
  /** The last day to vote, local ISO; the vote then closes by itself. */
  readonly lastDay?: string;
}

export interface CastBallot {
  readonly type: 'castBallot';
  readonly forum: string;
  readonly vote: string;
  readonly choice: Choice;
}

export interface DeclareRecusal {
  readonly type: 'declareRecusal';
  readonly forum: string;
  readonly vote: string;
  readonly reason: string;
}

export interface CloseVote {
  readonly type: 'closeVote';
  readonly forum: string;
  readonly vote: string;
}

/**
 * Any representative of the forum may put a question; who they are now is the vote's register. On an item of a
 * meeting's agenda it is for who may lead the meeting.
 */
function openVote(state: Partnership, command: OpenVoteCommand, acting: Acting): Decided<Fact> {
  const { by } = acting;
  const found = forumOf(state, command.forum, by);
  if (!found.ok) return found;
  const { registered, forum, rules } = found;
  // The same form sent twice has opened its vote already.
  if (registered.votes.has(command.vote)) return accept();
  const question = command.question.trim();
  if (question === '') return refuse({ code: 'question-missing' });
  if (question.length > LONGEST_QUESTION) {
    return refuse({ code: 'question-too-long', longest: LONGEST_QUESTION });
  }
  if (personalIdentityNumberIn(question)) return refuse({ code: 'contains-personal-identity-number' });
  if (openVotes(registered, forum.id).length >= MOST_OPEN_VOTES) {
    return refuse({ code: 'too-many-open-votes', most: MOST_OPEN_VOTES });
  }
  const { meeting, item } = command;
  if (meeting !== undefined || item !== undefined) {
    const about = { forum: forum.id, meeting: meeting ?? '', item: item ?? '' };
    const current = currentMatter(state, about, acting);
    if (!current.ok) return current;
    const missing = quorumMissing(rules, current.meeting.attendance);
    if (missing) return refuse(missing);
  }
  const { lastDay } = command;
  if (lastDay !== undefined) {
    const today = localDay(acting.at);
    if (lastDay < today) return refuse({ code: 'last-day-passed', day: lastDay });
    const latest = addDays(today, LONGEST_VOTE_DAYS);
    if (lastDay > latest) return refuse({ code: 'last-day-too-far', day: latest });
  }
  return accept({
    type: 'voteOpened',
    v: 1,
    vote: command.vote,
    forum: forum.id,
    question,
    rule: rules.decisionRule.value,
    ruleSource: rules.decisionRule.source,
    register: [...forum.seats],
    ...(meeting !== undefined && { meeting }),
    ...(item !== undefined && { item }),
    ...(lastDay !== undefined && { deadline: endOfDay(lastDay) }),
  });
}

/** The latest ballot counts. The same choice pressed twice changes nothing and writes nothing. */
function castBallot(state: Partnership, command: CastBallot, acting: Acting): Decided<Fact> {
  const found = votable(state, command, acting);
  if (!found.ok) return found;
  const { registered, vote } = found;
  const earlier = vote.ballots.get(acting.by);
  if (earlier === command.choice) return accept();
  const after = withBallot(vote, acting.by, command.choice);
  return accept(
    { type: 'ballotCast', v: 1, vote: vote.id, choice: command.choice, replaces: earlier !== undefined },
    ...closeWhenComplete(registered, after, acting),
  );
}

/** Recusal (B-grund-51): the person leaves the register of this matter, with the reason minuted. */
function declareRecusal(state: Partnership, command: DeclareRecusal, acting: Acting): Decided<Fact> {
  const found = votable(state, command, acting);
  if (!found.ok) return found;
  const { registered, vote } = found;
  const reason = command.reason.trim();
  if (reason === '') return refuse({ code: 'recusal-reason-missing' });
  if (reason.length > LONGEST_REASON) {
    return refuse({ code: 'recusal-reason-too-long', longest: LONGEST_REASON });
  }
  if (personalIdentityNumberIn(reason)) return refuse({ code: 'contains-personal-identity-number' });
  const after = withRecusal(vote, { member: acting.by, reason });
  return accept(
    { type: 'recusalDeclared', v: 1, vote: vote.id, reason },
    ...closeWhenComplete(registered, after, acting),
  );
}

/** Neither agreement says who leads a vote; any representative in its register may close it. */
function closeVote(state: Partnership, command: CloseVote, acting: Acting): Decided<Fact> {
  const found = findOpen(state, command);
  if (!found.ok) return found;
  if (!isElector(found.vote, acting.by)) return refuse({ code: 'not-an-elector' });
  return accept(closing(found.registered, found.vote, 'closed-by-member', acting));
}

type Found = { ok: true; registered: Registered; vote: OpenVote } | (Decided<Fact> & { ok: false });

/** A vote of another chat is as unknown here as one that never was. */
function findOpen(state: Partnership, { vote: id, forum }: { vote: string; forum: string }): Found {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const vote = state.votes.get(id);
  if (vote?.forum !== forum) return refuse({ code: 'unknown-vote' });
  if (vote.status === 'closed') return refuse({ code: 'vote-closed', decision: vote.decision });
  return { ok: true, registered: state, vote };
}

/** Between the last day and the moment the clock closes the vote, nothing can be changed in it. */
function votable(state: Partnership, command: { vote: string; forum: string }, { by, at }: Acting): Found {
  const found = findOpen(state, command);
  if (!found.ok) return found;
  const { vote } = found;
  if (!isElector(vote, by)) return refuse({ code: 'not-an-elector' });
  if (isRecused(vote, by)) return refuse({ code: 'recused' });
  if (vote.deadline !== undefined && at > vote.deadline) {
    return refuse({ code: 'voting-is-over', day: localDay(vote.deadline) });
  }
  return found;
}

const closeWhenComplete = (state: Registered, vote: OpenVote, acting: Acting): Fact[] =>
  everyoneHasVoted(vote) ? [closing(state, vote, 'everyone-voted', acting)] : [];

/** What closes the vote, with its result and its number in the decision log. */
export const closing = (state: Registered, vote: OpenVote, cause: ClosingCause, { at }: Acting): Fact => ({
  type: 'voteClosed',
  v: 1,
  vote: vote.id,
  cause,
  result: countVote(vote),
  decision: nextDecisionNumber(state.decisions, localYear(at)),
});

export const votingRules = { openVote, castBallot, declareRecusal, closeVote };
