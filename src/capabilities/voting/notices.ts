import { z } from 'zod';
import { sameNumber, tookEffect } from '../../partnership/domain/decision.ts';
import type { VotingFact, VotingFactOf } from './domain/facts.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { shortened } from '../../partnership/shortened.ts';
import { waitedFor, yetToAccept } from './domain/vote.ts';
import type { Vote } from './domain/vote.ts';
import { provisoPhrases } from './present-provisos.ts';
import { presentVote } from './present-vote.ts';

const vote = z.string().min(1).max(256);
const LONGEST_QUESTION_IN_NEWS = 120;

export const votingSubjects = [
  /** To one person it says how the vote stands for them; it is ended in the group's chat. */
  subject(
    z.strictObject({ subject: z.literal('vote'), vote }),
    ({ vote: id }, { state, people }, to) => {
      const found = state.votes.get(id);
      return (
        found && presentVote(found, state, people, to === undefined ? to : { member: to, mayClose: false })
      );
    },
    {
      as: 'card',
      alerts: true,
      awaits: ({ vote: id }, { state }) => awaitedIn(state.votes.get(id)),
      over: ({ vote: id }, { votes }) => votes.get(id)?.status !== 'open',
    },
  ),
  /** Everybody has accepted that the matter is decided in writing: now they can vote. */
  subject(
    z.strictObject({ subject: z.literal('vote-begun'), vote }),
    ({ vote: id }, presenting, to) => {
      const found = presenting.state.votes.get(id);
      const awaited = awaitedIn(found);
      if (!found || awaited.length === 0 || (to !== undefined && !awaited.includes(to))) return undefined;
      const { deadline, question } = found;
      return presentNews(presenting, 'vote-begun', {
        told: {
          lastDay: deadline && localDay(deadline),
          question: shortened(question, LONGEST_QUESTION_IN_NEWS),
        },
        lines: ['news.vote-begun.question', 'news.vote-begun.accepted'],
        buttons: [{ title: 'vote.button.vote', verb: 'show-vote', data: { vote: id }, asked: true }],
      });
    },
    { as: 'news', alerts: true, awaits: ({ vote: id }, { state }) => awaitedIn(state.votes.get(id)) },
  ),
  /** At a meeting somebody has not answered: whoever leads calls for them. */
  subject(
    z.strictObject({ subject: z.literal('vote-called'), vote }),
    ({ vote: id }, presenting, to) => {
      const found = presenting.state.votes.get(id);
      const awaited = awaitedIn(found);
      if (!found || awaited.length === 0 || (to !== undefined && !awaited.includes(to))) return undefined;
      return presentNews(presenting, 'vote-called', {
        told: { question: shortened(found.question, LONGEST_QUESTION_IN_NEWS) },
        lines: ['news.vote-called.question', 'news.vote-called.closes'],
        buttons: [{ title: 'vote.button.vote', verb: 'show-vote', data: { vote: id }, asked: true }],
      });
    },
    { as: 'news', alerts: true, awaits: ({ vote: id }, { state }) => awaitedIn(state.votes.get(id)) },
  ),
  /** What a yes was subject to is decided; with the last of them the decision takes effect. */
  subject(
    z.strictObject({ subject: z.literal('proviso-met'), vote, member: vote }),
    ({ vote: id, member }, presenting) => {
      const decision = presenting.state.decisions.find((one) => one.vote === id);
      const what = decision?.provisos?.findIndex((proviso) => proviso.member === member) ?? -1;
      const phrase = decision && provisoPhrases(presenting, decision)[what];
      if (!phrase) return undefined;
      return presentNews(presenting, 'proviso-met', {
        told: {
          decision: decision.number,
          short: shortened(decision.text, LONGEST_QUESTION_IN_NEWS),
          holds: tookEffect(decision),
          what: phrase,
        },
        lines: ['news.proviso-met.words', 'news.proviso-met.what'],
        buttons: [{ title: 'button.decisions', verb: 'decisions', data: { search: '' } }],
      });
    },
    { as: 'news', alerts: true },
    ({ member }) => [member],
  ),
] as const;

/** Of the message that tells a group's chat what the vote came to. */
export const resultSlot = (vote: string): string => `result:${vote}`;

const awaitedIn = (vote: Vote | undefined): readonly MemberId[] =>
  vote?.status === 'open' ? waitedFor(vote).map(({ member }) => member) : [];

/** Brings the message that shows a closed vote's result up to date. */
export const resultNotice = (forum: string, vote: string): Notice => ({
  forum,
  slot: resultSlot(vote),
  show: { subject: 'result', vote },
});

/**
 * The vote's card is kept up to date; the result comes as a message of its own. The result of the round before says that
 * the question has been put again, and what came of it.
 * @param agenda that of the meeting that goes on, which shows that something is voted on, and what came of it
 */
export function votingNotices(
  fact: VotingFact,
  after: Registered,
  by: string,
  agenda: readonly Notice[],
): readonly Notice[] {
  const { type, vote: id } = fact;
  const vote = after.votes.get(id);
  if (!vote) return [];
  if (type === 'decisionRevoked') return revokedNotices(fact, after);
  const { forum, earlier } = vote;
  const card: Notice = { forum, slot: `vote:${id}`, show: { subject: 'vote', vote: id } };
  const own = ownCards(vote, card);
  const before = earlier ? [resultNotice(forum, earlier.vote)] : [];
  if (type === 'voteOpened') return [...before, ...agenda, card, ...own];
  if (type === 'voteClosed') return [...before, ...agenda, card, ...own, resultNotice(forum, id)];
  if (type === 'provisoMet') return [resultNotice(forum, id), metNotice(fact, forum)];
  if (type === 'missingCalled') return [card, ...news('vote-called', vote, awaitedIn(vote))];
  if (!begins(type, vote, by)) return [card, ...own.filter(({ to }) => to === by)];
  // Whoever put the question may not have voted either.
  const others = vote.electoralRegister.map(({ member }) => member).filter((member) => member !== by);
  return [card, ...own, ...news('vote-begun', vote, others)];
}

const metNotice = ({ vote, member }: VotingFactOf<'provisoMet'>, forum: string): Notice => ({
  forum,
  slot: `proviso-met:${vote}:${member}`,
  show: { subject: 'proviso-met', vote, member },
});

/** The result of the vote that took it says that it no longer holds. */
function revokedNotices(
  { revoked }: VotingFactOf<'decisionRevoked'>,
  { decisions }: Registered,
): readonly Notice[] {
  const { vote, forum = '' } = decisions.find(({ number }) => sameNumber(number, revoked)) ?? {};
  return vote === undefined ? [] : [resultNotice(forum, vote)];
}

/** In the group's chat, and to each of those whom it is about. */
function news(
  subject: 'vote-begun' | 'vote-called',
  { id, forum }: Vote,
  members: readonly MemberId[],
): readonly Notice[] {
  const notice: Notice = { forum, slot: `${subject}:${id}`, show: { subject, vote: id } };
  return [notice, ...members.map((to) => ({ ...notice, slot: `${notice.slot}:${to}`, to }))];
}

/** The last who was waited for has accepted that it is done in writing, or takes no part. */
const begins = (type: VotingFact['type'], vote: Vote, by: string): boolean =>
  vote.written &&
  vote.status === 'open' &&
  yetToAccept(vote).length === 0 &&
  (type === 'formAccepted' || (type === 'recusalDeclared' && !vote.acceptedBy.has(by)));

/**
 * Outside a meeting a vote that has a last day comes to each who may vote in person too: nobody is there to say it. Not
 * to who put the question.
 */
const ownCards = (vote: Vote, card: Notice): readonly Notice[] =>
  vote.meeting !== undefined || vote.deadline === undefined
    ? []
    : vote.electoralRegister
        .filter(({ member }) => member !== vote.openedBy)
        .map(({ member: to }) => ({ ...card, slot: `${card.slot}:${to}`, to }));
