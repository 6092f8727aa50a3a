import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { shortened } from '../../partnership/shortened.ts';
import { plannedMeetingNotices, toEach } from '../convening/notices.ts';
import type { InformingFact } from './domain/facts.ts';
import { agendaOf, forumsOf, partiesAwaited, receiversAwaited } from './domain/notice.ts';
import type { InformationNotice } from './domain/notice.ts';
import { presentNotice } from './present.ts';

const LONGEST_NOTICE_IN_NEWS = 80;

const namedIn = (notice: InformationNotice | undefined): readonly string[] =>
  notice ? [notice.by, ...notice.receipts.map(({ by }) => by)] : [];

/** What is told of notices under a duty to inform: part of the journal's public format. */
export const informingSubjects = [
  subject(
    z.strictObject({ subject: z.literal('information'), notice: id }),
    ({ notice: id }, presenting, reader) => {
      const notice = presenting.state.information.get(id);
      return notice && presentNotice(notice, presenting, { reader });
    },
    {
      as: 'card',
      alerts: true,
      awaits: ({ notice: id }, { state, forum }) => {
        const notice = state.information.get(id);
        return notice?.to === forum ? receiversAwaited(state, notice) : [];
      },
      over: ({ notice: id }, { information }) => {
        const notice = information.get(id);
        return notice !== undefined && partiesAwaited(notice).length === 0;
      },
    },
    ({ notice }, { information }) => namedIn(information.get(notice)),
  ),
  /** `time`: which correction it is, from 1. */
  subject(
    z.strictObject({
      subject: z.literal('information-corrected'),
      notice: id,
      time: z.string().regex(/^[1-9]\d{0,5}$/),
    }),
    ({ notice: id, time }, presenting) => {
      const notice = presenting.state.information.get(id);
      // Nothing if it has been put right once more since.
      if (!notice || String(notice.earlier.length) !== time) return undefined;
      const { text, earlier } = notice;
      return presentNews(presenting, 'information-corrected', {
        told: {
          name: presenting.people.name(notice.by),
          text,
          brief: shortened(text, LONGEST_NOTICE_IN_NEWS),
          before: earlier.at(-1)?.text,
        },
        lines: ['news.information-corrected.now', 'news.information-corrected.before'],
        buttons: [{ title: 'information.button.show', verb: 'show-information', data: { notice: id } }],
      });
    },
    { as: 'news' },
    ({ notice }, { information }) => namedIn(information.get(notice)),
  ),
] as const;

/**
 * At once in the chat of the forum that is told, whichever chat it was written in, and to each of its representatives
 * (B-informationsskyldighet-93); the chat it was written in has the card too, and sees who has received it.
 */
export function informingNotices(fact: InformingFact, after: Registered, by: string): readonly Notice[] {
  const notice = after.information.get(fact.notice);
  if (!notice) return [];
  const { id, to, earlier } = notice;
  const slot = `information:${id}`;
  const show = { subject: 'information', notice: id } as const;
  const cards = forumsOf(notice).map((forum): Notice => ({ forum, slot: `${slot}:${forum}`, show }));
  const meetings = plannedMeetingNotices(after, agendaOf(after, notice));
  const own = toEach(to, after, slot, show, fact.type === 'informationReceived' ? '' : by);
  if (fact.type === 'informationGiven') return [...cards, ...own, ...meetings];
  if (fact.type === 'informationReceived') return [...cards, ...own.filter((one) => one.to === by)];
  const time = String(earlier.length);
  const news = { subject: 'information-corrected', notice: id, time };
  const newsSlot = `information-corrected:${id}:${time}`;
  return [
    ...cards,
    ...own,
    ...forumsOf(notice).map((forum): Notice => ({ forum, slot: `${newsSlot}:${forum}`, show: news })),
    ...toEach(to, after, newsSlot, news, by),
    ...meetings,
  ];
}

/** Whoever has got a seat is told of what waits for their party: nobody has to ask for it. */
export const informingForSeats = (forum: string, after: Registered): readonly Notice[] =>
  [...after.information.values()]
    .filter((notice) => notice.to === forum && partiesAwaited(notice).length > 0)
    .flatMap((notice) =>
      receiversAwaited(after, notice)
        .filter((member) => member !== notice.by)
        .map((to): Notice => ({
          forum,
          slot: `information:${notice.id}:${to}`,
          show: { subject: 'information', notice: notice.id },
          to,
        })),
    );
