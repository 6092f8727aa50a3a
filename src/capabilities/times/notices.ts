import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { agreementInForce } from '../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { callerOf } from '../meetings/domain/calling.ts';
import type { TimesFact } from './domain/facts.ts';
import { awaitedBy } from './domain/proposal.ts';
import type { Proposal } from './domain/proposal.ts';
import { presentTimes, presentTimesToAnswer } from './present.ts';

/** What a notice about times shows: part of the journal's public format. */
export const timesSubjects = [
  subject(
    z.strictObject({ subject: z.literal('times'), proposal: id }),
    ({ proposal }, presenting) => {
      const found = presenting.state.proposals.get(proposal);
      return found && presentTimes(found, presenting);
    },
    { as: 'card' },
  ),
  /** To one representative, who answers on it. */
  subject(
    z.strictObject({ subject: z.literal('times-asked'), proposal: id }),
    ({ proposal }, presenting, to = '') => {
      const found = presenting.state.proposals.get(proposal);
      return found && presentTimesToAnswer(found, presenting, to);
    },
    { as: 'card', over: ({ proposal }, { proposals }) => proposals.get(proposal)?.status !== 'open' },
  ),
  /** Everybody has answered: it is time to pick one. */
  subject(
    z.strictObject({ subject: z.literal('times-all-answered'), proposal: id }),
    ({ proposal: id }, presenting) => {
      const found = presenting.state.proposals.get(id);
      if (found?.status !== 'open') return undefined;
      return presentNews(presenting, 'times-all-answered', {
        told: { count: found.times.length },
        lines: ['news.times-all-answered.next'],
        buttons: [{ title: 'times.button.show', verb: 'show-times', data: { proposal: id } }],
      });
    },
    { as: 'news', over: ({ proposal }, { proposals }) => proposals.get(proposal)?.status !== 'open' },
  ),
] as const;

/** The proposal's card in the chat, and one to each of the others; when all have answered, to whoever is to pick. */
export function timesNotices(
  { proposal: id, ...fact }: TimesFact,
  after: Registered,
  by: string,
): readonly Notice[] {
  const proposal = after.proposals.get(id);
  if (!proposal) return [];
  const { forum } = proposal;
  const card: Notice = { forum, slot: `times:${id}`, show: { subject: 'times', proposal: id } };
  const personal = (to: string): Notice => ({
    forum,
    slot: `times-asked:${id}:${to}`,
    show: { subject: 'times-asked', proposal: id },
    to,
  });
  if (fact.type === 'timesAnswered')
    return [
      card,
      ...(by === proposal.by ? [] : [personal(by)]),
      ...(awaitedBy(after, proposal).length > 0 ? [] : allAnswered(proposal, after, by)),
    ];
  const others = representatives(after, forum).filter((member) => member !== proposal.by);
  return [card, ...others.map(personal)];
}

/** Once, to whoever proposed them and to whoever alone may pick one. */
function allAnswered(proposal: Proposal, after: Registered, by: string): readonly Notice[] {
  const { id, forum } = proposal;
  const at = proposal.times[0] ?? '';
  const rules = agreementForum(agreementInForce(after, localDay(at)), forum);
  const caller = rules && callerOf(after, rules, at);
  const told = [proposal.by, ...(caller?.kind === 'chair' ? [caller.member] : [])];
  return [...new Set(told)]
    .filter((member) => member !== by)
    .map((to) => ({
      forum,
      slot: `times-all-answered:${id}:${to}`,
      show: { subject: 'times-all-answered', proposal: id },
      to,
    }));
}
