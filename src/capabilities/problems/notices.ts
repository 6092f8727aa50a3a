import { z } from 'zod';
import type { ProblemFact } from './domain/facts.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { awaitedOf, forumsOf, reachedBy } from './domain/problem.ts';
import type { Problem } from './domain/problem.ts';
import { addedToAgenda, plannedMeetingNotices } from '../convening/notices.ts';
import { subject } from '../../partnership/capability.ts';
import type { Notice } from '../../partnership/notices.ts';
import { concernedBy } from './news.ts';
import { presentProblem } from './present.ts';

/** What a notice about problems shows: part of the journal's public format. */
export const problemSubjects = [
  subject(
    z.strictObject({ subject: z.literal('problem'), problem: z.string().min(1).max(128) }),
    ({ problem: id }, presenting, reader) => {
      const problem = presenting.state.problems.get(id);
      return problem && presentProblem(problem, presenting, { reader });
    },
    {
      as: 'card',
      alerts: true,
      // Its card in another forum is for those who meet there.
      awaits: ({ problem: id }, { state, forum }) => {
        const problem = state.problems.get(id);
        const waits = problem?.forum === forum && !problem.acknowledged && problem.status !== 'resolved';
        return waits ? awaitedOf(state, problem) : [];
      },
      over: ({ problem: id }, { problems }) => problems.get(id)?.status === 'resolved',
    },
  ),
] as const;

/**
 * The problem's card in its chat, one in the chat of every other forum it has come to, and one to each whom it
 * has been turned to: the counterpart (N12-22), or whoever has a role (N12-23). @param after the state the fact led to
 * @param by who gave the command
 */
export function problemNotices(fact: ProblemFact, after: Registered, by: string): readonly Notice[] {
  const problem = after.problems.get(fact.problem);
  if (!problem) return [];
  const { id, forum } = problem;
  const slot = `problem:${id}`;
  const show = { subject: 'problem', problem: id } as const;
  return [
    { forum, slot, show },
    ...forumsReached(problem).map((other): Notice => ({ forum: other, slot: `${slot}:${other}`, show })),
    ...reachedBy(after, problem).map((to): Notice => ({ forum, slot: `${slot}:${to}`, show, to })),
    ...onAgendas(fact, after, problem, by),
  ];
}

/**
 * What puts a problem on an agenda, or takes it off: the cards of the meetings to come follow, and those who have been
 * called to one are told what has come up, unless they are told of the problem itself.
 */
function onAgendas(
  { type }: ProblemFact,
  after: Registered,
  problem: Problem,
  by: string,
): readonly Notice[] {
  const { id, raisedTo, history } = problem;
  if (raisedTo === undefined || !ON_AGENDA.has(type)) return [];
  const cards = plannedMeetingNotices(after, raisedTo);
  if (type === 'problemResolved') return cards;
  const told = concernedBy(problem, 'raised', after, by);
  const added = addedToAgenda(after, raisedTo, { item: `problem:${id}`, time: history.length }, by);
  return [...cards, ...added.filter(({ to = '' }) => !told.includes(to))];
}

const ON_AGENDA: ReadonlySet<ProblemFact['type']> = new Set([
  'problemRaised',
  'problemPassedOn',
  'problemResolved',
]);

/** Other forums that have a card of their own. */
const forumsReached = (problem: Problem): readonly string[] =>
  forumsOf(problem).filter((forum) => forum !== problem.forum);
