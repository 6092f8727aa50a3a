import { z } from 'zod';
import { day } from '../../partnership/domain/fact-fields.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { endedOn } from '../../partnership/domain/ended.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton, NewsView } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { DutySubject } from './domain/duty.ts';
import type { DutyFactOf } from './domain/facts.ts';
import { openDuties } from './present.ts';

/** That the partnership has ended, and what remains: part of the journal's public format. */
export const endSubject = subject(
  z.strictObject({ subject: z.literal('partnership-ended'), lastDay: day }),
  ({ lastDay }, presenting) => presentEnd(lastDay, presenting),
  { as: 'news', alerts: true },
);

/** Each group is told in its own chat. */
export const endNews = ({ lastDay }: DutyFactOf<'partnershipEnded'>, after: Registered): readonly Notice[] =>
  [...after.forums.keys()].map((forum) => ({
    forum,
    slot: `ended:${forum}:${lastDay}`,
    show: { subject: 'partnership-ended', lastDay },
  }));

/** Nothing where it has been extended since. */
function presentEnd(lastDay: string, presenting: Presenting): NewsView | undefined {
  const { state, now } = presenting;
  if (endedOn(state, localDay(now.toISOString())) !== lastDay) return undefined;
  const open = openDuties(presenting);
  const of = (...kinds: readonly DutySubject['kind'][]) =>
    open.filter(({ subject }) => kinds.includes(subject.kind));
  const reports = of('report', 'approve-report');
  const owed = [...reports, ...of('review-report', 'deliver-report', 'invoice', 'instalment')].map(
    ({ line }) => line.what,
  );
  const counts = {
    minutes: of('approve-minutes', 'mend-minutes').length,
    actions: of('action').length,
    amendments: new Set(
      of('sign-amendment').map(({ subject }) => 'amendment' in subject && subject.amendment),
    ).size,
  };
  const counted = Object.entries(counts).flatMap(([what, count]) => (count > 0 ? [what] : []));
  const remains = [...(owed.length > 0 ? ['owed'] : []), ...counted];
  const handIn: readonly NewsButton[] =
    reports.length > 0 ? [{ title: 'button.reports', verb: 'reports', asked: true }] : [];
  return presentNews(presenting, 'partnership-ended', {
    told: { lastDay, owed, left: remains.length > 0, ...counts },
    lines: [
      ...(remains.length > 0 ? ['news.partnership-ended.remains'] : ['news.partnership-ended.nothing']),
      ...remains.map((what) => `news.partnership-ended.${what}`),
      'news.partnership-ended.kept',
    ],
    buttons: [...handIn, { title: 'button.status', verb: 'status' }],
  });
}
