import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { awaitedParties, proposalIn, thoseAtOf } from '../meetings/domain/proposal.ts';
import { meetingLine } from '../meetings/present.ts';
import type { ConductFact } from './domain/facts.ts';
import { heldIn } from './notices.ts';
import { proposalShown } from './present-proposal.ts';

/** What is told of a decision that is to be confirmed: part of the journal's public format. */
export const proposalSubjects = [
  subject(
    z.strictObject({ subject: z.literal('decision-proposed'), meeting: id, proposal: id }),
    ({ meeting: of, proposal: wanted }, presenting) => {
      const meeting = heldIn(presenting.state, of);
      const proposal = meeting && proposalIn(meeting);
      if (!meeting || proposal?.id !== wanted) return undefined;
      const data = { meeting: of, item: proposal.item, proposal: wanted };
      return presentNews(presenting, 'decision-proposed', {
        told: { ...meetingLine(meeting), ...proposalShown(presenting, meeting, proposal) },
        lines: ['news.decision-proposed.words', 'news.decision-proposed.by'],
        buttons: [
          { title: 'proposal.button.confirm', verb: 'confirm-decision', data, asked: true },
          { title: 'proposal.button.dispute', verb: 'dispute-decision', data },
        ],
      });
    },
    {
      as: 'news',
      alerts: true,
      awaits: ({ meeting: of }, { state }) => {
        const meeting = heldIn(state, of);
        const proposal = meeting && proposalIn(meeting);
        if (!meeting || !proposal) return [];
        return awaitedParties(state, meeting, proposal).flatMap((party) => thoseAtOf(state, meeting, party));
      },
    },
    ({ meeting }, state) => {
      const { proposal } = heldIn(state, meeting) ?? {};
      return proposal ? [proposal.by, ...(proposal.elects ? [proposal.elects.member] : [])] : [];
    },
  ),
  /** `by`: member id of whoever did not agree to the words. */
  subject(
    z.strictObject({ subject: z.literal('decision-disputed'), meeting: id, item: z.string(), by: id }),
    ({ meeting: of, item: wanted, by }, presenting) => {
      const item = heldIn(presenting.state, of)?.agenda.find((one) => one.id === wanted);
      if (item?.outcome.kind !== 'current') return undefined;
      return presentNews(presenting, 'decision-disputed', {
        told: { title: item.title, name: presenting.people.name(by) },
        lines: ['news.decision-disputed.next'],
        buttons: [
          {
            title: 'live-agenda.button.vote',
            verb: 'item-form',
            data: { meeting: of, form: 'put-to-vote', item: wanted },
          },
          {
            title: 'item-form.table.button',
            verb: 'item-form',
            data: { meeting: of, form: 'table', item: wanted },
          },
        ],
      });
    },
    { as: 'news', alerts: true },
    ({ by }) => [by],
  ),
] as const;

export function proposalNews(fact: ConductFact, after: Registered, by: string): readonly Notice[] {
  const meeting = heldIn(after, fact.meeting);
  if (!meeting) return [];
  const { forum, id: of } = meeting;
  if (fact.type === 'decisionProposed') {
    const { proposal } = fact;
    const show = { subject: 'decision-proposed', meeting: of, proposal };
    return [{ forum, slot: `proposed:${of}:${proposal}`, show }];
  }
  if (fact.type !== 'decisionDisputed') return [];
  const { item, proposal } = fact;
  const show = { subject: 'decision-disputed', meeting: of, item, by };
  return [{ forum, slot: `disputed:${of}:${proposal}`, show }];
}
