import { z } from 'zod';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { AgendaFact } from '../agenda/domain/facts.ts';
import { matterOf } from '../agenda/domain/waiting-matters.ts';
import { isAttending } from '../meetings/domain/leading.ts';
import { heldIn } from './notices.ts';

const LONGEST_DECLINED = 160;

/** That a matter was struck off: part of the journal's public format. */
export const declineNewsSubjects = [
  subject(
    z.strictObject({ subject: z.literal('matter-declined'), meeting: id, item: id }),
    ({ meeting: about, item: id }, presenting) => {
      const { state } = presenting;
      const meeting = heldIn(state, about);
      const item = meeting?.agenda.find((one) => one.id === id);
      if (!meeting || item?.outcome.kind !== 'declined') return undefined;
      const { sv, en } = item.title;
      return presentNews(presenting, 'matter-declined', {
        told: {
          declinedBy: forumInText(agreementNow(presenting), meeting.forum),
          title: { sv: shortened(sv, LONGEST_DECLINED), en: shortened(en, LONGEST_DECLINED) },
          reason: item.outcome.reason,
          startsAt: meeting.startsAt,
        },
        lines: ['news.matter-declined.reason', 'news.matter-declined.again'],
      });
    },
    { as: 'news' },
  ),
] as const;

/** Whoever proposed it, unless they were there; and the chat of the forum that raised it. */
export function declineNews(fact: AgendaFact, after: Registered, by: string): readonly Notice[] {
  if (fact.type !== 'matterDeclined') return [];
  const meeting = heldIn(after, fact.meeting);
  const matter = matterOf(after, fact.item);
  if (!meeting || !matter) return [];
  const { from, by: to } = matter;
  const forum = from !== undefined && after.forums.has(from) ? from : meeting.forum;
  const slot = `declined:${meeting.id}:${fact.item}`;
  const show = { subject: 'matter-declined', meeting: meeting.id, item: fact.item };
  const knows = to === by || isAttending(meeting, to);
  return [
    ...(forum === meeting.forum ? [] : [{ forum, slot, show }]),
    ...(knows ? [] : [{ forum, slot: `${slot}:${to}`, show, to }]),
  ];
}
