import type { Actor } from '../../../partnership/domain/actor.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found, Refusal } from '../../../partnership/domain/refusal.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { FoundForum, Partnership } from '../../../partnership/domain/state.ts';
import { recordableIfAny } from '../../../partnership/domain/text.ts';
import type { Fact } from '../../index.ts';
import {
  callingRefused as notToCall,
  conveningRules,
  LONGEST_PLACE,
} from '../../convening/domain/convening.ts';
import { mayCall } from '../../meetings/domain/calling.ts';
import { knownProposal, openProposals } from './proposal.ts';
import type { AboutProposal, Proposal, TimeAnswers } from './proposal.ts';

/** As many as people can weigh against each other (choice). */
export const LEAST_TIMES = 2;
export const MOST_TIMES = 3;
/** Put to a forum at one time (choice). */
export const MOST_OPEN_PROPOSALS = 3;

interface ProposeTimes extends AboutProposal {
  readonly type: 'proposeTimes';
  /** UTC, ISO 8601. */
  readonly times: readonly string[];
  /** May be empty. */
  readonly place: string;
}

interface AnswerTimes extends AboutProposal {
  readonly type: 'answerTimes';
  readonly answers: TimeAnswers;
}

interface PickTime extends AboutProposal {
  readonly type: 'pickTime';
  readonly startsAt: string;
  /** The id of the meeting that it makes. */
  readonly meeting: string;
}

interface WithdrawTimes extends AboutProposal {
  readonly type: 'withdrawTimes';
}

/** By any representative: it is nobody's meeting yet. */
function proposeTimes(state: Partnership, command: ProposeTimes, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, forum } = found;
  const { proposal: id } = command;
  const times = command.times.toSorted();
  const proposed = registered.proposals.get(id);
  if (proposed) return sentBefore(proposed.times.join() === times.join());
  if (times.length < LEAST_TIMES) return refuse({ code: 'times-too-few', least: LEAST_TIMES });
  const [past] = times;
  if (past !== undefined && past <= actor.at) return refuse({ code: 'meeting-in-the-past', moment: past });
  const twice = times.find((time, index) => times.indexOf(time) < index);
  if (twice !== undefined) return refuse({ code: 'times-alike', moment: twice });
  if (openProposals(registered, forum.id, actor.at).length >= MOST_OPEN_PROPOSALS)
    return refuse({ code: 'too-many-times', most: MOST_OPEN_PROPOSALS });
  const place = recordableIfAny(command.place, LONGEST_PLACE);
  if (!place.ok) return place;
  return accept({
    type: 'timesProposed',
    v: 1,
    proposal: id,
    forum: forum.id,
    times: times.slice(0, MOST_TIMES),
    ...(place.text !== '' && { place: place.text }),
  });
}

/** Each time is answered; what was said can be changed until one is picked. */
function answerTimes(state: Partnership, command: AnswerTimes, actor: Actor): Decided<Fact> {
  const found = openProposal(state, command, actor);
  if (!found.ok) return found;
  const { proposal } = found;
  const answers = proposal.times.flatMap(
    (time) => command.answers.find(({ startsAt }) => startsAt === time) ?? [],
  );
  if (answers.length < proposal.times.length) return refuse({ code: 'times-unanswered' });
  const before = proposal.answers.get(actor.by) ?? [];
  if (answers.every(({ answer }, index) => before[index]?.answer === answer)) return accept();
  return accept({ type: 'timesAnswered', v: 1, proposal: proposal.id, answers });
}

/** By whoever may call the meeting: its draft is made as if they had typed it. */
function pickTime(state: Partnership, command: PickTime, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const known = knownProposal(found.registered, command);
  if (!known.ok) return known;
  const { proposal } = known;
  const { startsAt, meeting, forum } = command;
  if (proposal.picked?.startsAt === startsAt) return accept();
  const over = whyOver(proposal);
  if (over) return over;
  if (!proposal.times.includes(startsAt)) return refuse({ code: 'unknown-times' });
  const { place = '' } = proposal;
  const draft = {
    type: 'draftMeeting',
    forum,
    meeting,
    kind: 'ordinary',
    startsAt,
    place,
    reason: '',
  } as const;
  const drafted = conveningRules.draftMeeting(state, draft, actor);
  if (!drafted.ok) return drafted;
  return accept(...drafted.facts, {
    type: 'timePicked',
    v: 1,
    proposal: proposal.id,
    startsAt,
    meeting,
  });
}

/** By whoever proposed them, or may call the meeting. */
function withdrawTimes(state: Partnership, command: WithdrawTimes, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const known = knownProposal(found.registered, command);
  if (!known.ok) return known;
  const { proposal } = known;
  if (proposal.status === 'withdrawn') return accept();
  const over = whyOver(proposal);
  if (over) return over;
  const { by, at } = actor;
  const calls = mayCall(found.registered, { forum: command.forum, kind: 'ordinary' }, by, at);
  if (proposal.by !== by && !calls) return refuse({ code: 'times-of-another', member: proposal.by });
  return accept({ type: 'timesWithdrawn', v: 1, proposal: proposal.id });
}

/** The proposal as long as it can be answered, for one of the forum's representatives. */
export function openProposal(
  state: Partnership,
  about: AboutProposal,
  actor: Pick<Actor, 'by' | 'at'>,
): Found<Extract<FoundForum, { ok: true }> & { proposal: Proposal }> {
  const found = forumOf(state, about.forum, actor);
  if (!found.ok) return found;
  const known = knownProposal(found.registered, about);
  if (!known.ok) return known;
  return whyOver(known.proposal) ?? { ...found, proposal: known.proposal };
}

function whyOver({ status, picked }: Proposal): ReturnType<typeof refuse> | undefined {
  if (status === 'withdrawn') return refuse({ code: 'times-withdrawn' });
  return picked && refuse({ code: 'time-picked-already', moment: picked.startsAt });
}

/** Why the person may not call an ordinary meeting, if so (B-styrgrupp-62). */
export function callingRefused(
  state: Partnership,
  forum: string,
  actor: Pick<Actor, 'by' | 'at'>,
): Refusal | undefined {
  const found = forumOf(state, forum, actor);
  if (!found.ok) return found.refusal;
  return notToCall(found, { forum, kind: 'ordinary' }, actor);
}

/** What can be done about times that are proposed: one rule per command, by the command's name. */
export const timesRules = { proposeTimes, answerTimes, pickTime, withdrawTimes };
