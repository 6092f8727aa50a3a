import { z } from 'zod';
import { localDay } from '../../partnership/domain/calendar.ts';
import { representatives, partyOf } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsView } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { DutyFact } from './domain/facts.ts';
import { duties } from './domain/duty.ts';
import { dutyLine } from './duty-line.ts';
import { endNews, endSubject } from './end-news.ts';

const about = {
  duty: z.string().min(1).max(256),
  /** Which time it was said to be done, from 1. */
  time: z.string().regex(/^[1-9]\d{0,8}$/),
};
interface About {
  readonly duty: string;
  readonly time: string;
}

/** What somebody has said of a duty that the record cannot see: part of the journal's public format. */
export const dutyNewsSubjects = [
  subject(
    z.strictObject({ subject: z.literal('duty-marked'), ...about }),
    ({ duty, time }, presenting) => presentMark('duty-marked', { duty, time }, presenting),
    { as: 'news' },
  ),
  subject(
    z.strictObject({ subject: z.literal('duty-reopened'), ...about }),
    ({ duty, time }, presenting) => presentMark('duty-reopened', { duty, time }, presenting),
    { as: 'news' },
    ({ duty }, { fulfilled }) => [fulfilled.get(duty)?.reopened?.by ?? []].flat(),
  ),
  endSubject,
] as const;

/** Nothing if it has been said otherwise since. */
function presentMark(
  news: 'duty-marked' | 'duty-reopened',
  { duty: id, time }: About,
  presenting: Presenting,
): NewsView | undefined {
  const { state, people, now } = presenting;
  const found = state.fulfilled.get(id);
  const duty = duties(state, now.toISOString()).find((one) => one.id === id);
  const said = news === 'duty-marked' ? found : found?.reopened;
  const stands = String(found?.time) === time && (found?.reopened === undefined) === (news === 'duty-marked');
  if (!duty || !found || !said || !stands) return undefined;
  const noted = news === 'duty-marked' && found.note !== undefined;
  return presentNews(presenting, news, {
    told: {
      what: dutyLine(duty, presenting).what,
      name: people.name(said.by),
      day: localDay(said.at),
      note: found.note,
    },
    lines: [`news.${news}.by`, ...(noted ? ['news.duty-marked.note'] : [])],
    buttons: [{ title: 'button.deadlines', verb: 'deadlines', data: { from: 0 } }],
  });
}

/** The group is told, and in person whoever represents another party there: one of them may wait for it. */
export function dutyNews(fact: DutyFact, after: Registered, by: string): readonly Notice[] {
  if (fact.type === 'partnershipEnded') return endNews(fact, after);
  if (fact.type === 'reminded') return [];
  const { duty: id } = fact;
  const found = after.fulfilled.get(id);
  const at = fact.type === 'dutyFulfilled' ? found?.at : found?.reopened?.at;
  const forum = at === undefined ? undefined : duties(after, at).find((duty) => duty.id === id)?.owes.forum;
  if (!found || forum === undefined || !after.forums.has(forum)) return [];
  const what = fact.type === 'dutyFulfilled' ? 'marked' : 'reopened';
  const slot = `${what}:${id}:${found.time}`;
  const show = { subject: `duty-${what}`, duty: id, time: String(found.time) };
  const own = partyOf(after, forum, by);
  return [
    { forum, slot, show },
    ...representatives(after, forum)
      .filter((member) => member !== by && (own === undefined || partyOf(after, forum, member) !== own))
      .map((to): Notice => ({ forum, slot: `${slot}:${to}`, show, to })),
  ];
}
