import { z } from 'zod';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, partyName } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { plannedMeetingNotices, toEach } from '../convening/notices.ts';
import type { UrgentFact } from './domain/facts.ts';

const LONGEST_IN_SHORT = 80;

/** Part of the journal's public format. */
export const urgentSubjects = [
  subject(
    z.strictObject({ subject: z.literal('urgent-action'), action: id }),
    ({ action: id }, presenting) => {
      const action = presenting.state.urgentActions.get(id);
      if (!action) return undefined;
      return presentNews(presenting, 'urgent-action', {
        told: {
          name: presenting.people.name(action.by),
          party: partyName(agreementNow(presenting), action.party),
          day: action.day,
          text: action.text,
          inShort: shortened(action.text, LONGEST_IN_SHORT),
        },
        lines: ['news.urgent-action.by', 'news.urgent-action.no-decision'],
        buttons: [{ title: 'raised.button', verb: 'agenda' }],
      });
    },
    { as: 'news', alerts: true },
    (_about, { urgentActions }) => [...urgentActions.values()].map(({ by }) => by),
  ),
] as const;

/** Everybody is told at once; the agendas of meetings to come have it first. */
export function urgentNotices(
  { action, forum }: UrgentFact,
  after: Registered,
  by: string,
): readonly Notice[] {
  const slot = `urgent:${action}`;
  const show = { subject: 'urgent-action', action };
  return [
    { forum, slot, show },
    ...toEach(forum, after, slot, show, by),
    ...plannedMeetingNotices(after, forum),
  ];
}
