import { z } from 'zod';
import { id } from '../../partnership/domain/fact-fields.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { agreementInForce } from '../../partnership/domain/agreement-in-force.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { anyMayCallFrom, requestOf } from '../meetings/domain/not-called.ts';
import { callerOf } from '../meetings/domain/calling.ts';
import type { ChairFact } from './domain/facts.ts';

const time = z.string().regex(/^[1-9]\d{0,8}$/);

/** What is told about who chairs, beside the cards: part of the journal's public format. */
export const chairSubjects = [
  /** `time`: which naming of the forum's it is. */
  subject(
    z.strictObject({ subject: z.literal('acting-chair'), time }),
    ({ time: which }, presenting, to) => {
      const named = presenting.state.actingChairs.get(presenting.forum);
      if (!named || String(named.time) !== which || named.ended) return undefined;
      const { from, to: until } = named;
      const { people } = presenting;
      return presentNews(presenting, to === undefined ? 'acting-chair' : 'acting-chair-you', {
        told: { name: people.name(named.member), chair: people.name(named.by), from, until },
        lines: ['news.acting-chair.may'],
        buttons: [{ title: 'button.chair', verb: 'chair' }],
      });
    },
    { as: 'news' },
    (_about, { actingChairs }) => [...actingChairs.values()].flatMap(({ by, member }) => [by, member]),
  ),
  /** `by`: member id of whoever ended it. */
  subject(
    z.strictObject({ subject: z.literal('acting-chair-ended'), time, by: id }),
    ({ time: which, by }, presenting) => {
      const named = presenting.state.actingChairs.get(presenting.forum);
      if (!named?.ended || String(named.time) !== which) return undefined;
      const { people } = presenting;
      return presentNews(presenting, 'acting-chair-ended', {
        told: { name: people.name(named.member), by: people.name(by) },
        buttons: [{ title: 'button.chair', verb: 'chair' }],
      });
    },
    { as: 'news' },
    ({ by }, { actingChairs }) => [by, ...[...actingChairs.values()].map(({ member }) => member)],
  ),
  /** `time`: which request of the forum's it is. */
  subject(
    z.strictObject({ subject: z.literal('meeting-requested'), time }),
    ({ time: which }, presenting) => {
      const request = requestOf(presenting.state, presenting.forum);
      if (!request || String(request.time) !== which) return undefined;
      return presentNews(presenting, 'meeting-requested', {
        told: { name: presenting.people.name(request.by), from: anyMayCallFrom(localDay(request.at)) },
        lines: ['news.meeting-requested.from'],
        buttons: [{ title: 'button.new-meeting', verb: 'meeting-form', asked: true }],
      });
    },
    { as: 'news' },
    (_about, { meetingRequests }) => [...meetingRequests.values()].map(({ by }) => by),
  ),
] as const;

/** In the group's chat; whoever is to act, or to call a meeting, in person too. */
export function chairNotices(fact: ChairFact, after: Registered, by: string): readonly Notice[] {
  if ('correction' in fact) return [];
  const { forum } = fact;
  if (fact.type === 'meetingRequested') return requested(forum, after);
  const { time, member } = after.actingChairs.get(forum) ?? {};
  if (time === undefined || member === undefined) return [];
  const which = String(time);
  if (fact.type === 'actingChairNamed') {
    const news = {
      forum,
      slot: `acting-chair:${forum}:${which}`,
      show: { subject: 'acting-chair', time: which },
    };
    return [news, { ...news, slot: `${news.slot}:${member}`, to: member }];
  }
  const show = { subject: 'acting-chair-ended', time: which, by };
  return [{ forum, slot: `acting-chair-ended:${forum}:${which}`, show }];
}

function requested(forum: string, after: Registered): readonly Notice[] {
  const { time, at } = after.meetingRequests.get(forum) ?? {};
  const rules = at === undefined ? undefined : agreementForum(agreementInForce(after, localDay(at)), forum);
  const caller = rules && at !== undefined ? callerOf(after, rules, at) : undefined;
  if (caller?.kind !== 'chair') return [];
  const which = String(time);
  const callers = [...new Set([caller.member, ...(caller.acting === undefined ? [] : [caller.acting])])];
  return callers.map((to) => ({
    forum,
    slot: `meeting-requested:${forum}:${which}:${to}`,
    show: { subject: 'meeting-requested', time: which },
    to,
  }));
}
