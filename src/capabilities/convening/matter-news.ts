import { z } from 'zod';
import type { Matter } from '../meetings/domain/meeting.ts';
import { nextMeeting, openMeeting, plannedMeetings } from '../meetings/domain/planned.ts';
import { meetingLine } from '../meetings/present.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsView } from '../../partnership/news.ts';
import type { Notice, Shown } from '../../partnership/notices.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { agendaFor } from '../agenda/domain/agenda.ts';
import type { AgendaFact } from '../agenda/domain/facts.ts';
import { matterOf } from '../agenda/domain/waiting-matters.ts';
import { everyPlannedCard, plannedMeetingNotices, toEach } from './notices.ts';

const LONGEST_CHANGED_MATTER = 160;
const LONGEST_CHANGED_IN_SHORT = 80;

const proposer = ({ item }: { item: string }, state: Registered) => [matterOf(state, item)?.by ?? []].flat();

/** What becomes of a matter that people have been told of: part of the journal's public format. */
export const matterNewsSubjects = [
  /** `time`: which change of it, from 1. What it said before is not said again. */
  subject(
    z.strictObject({
      subject: z.literal('matter-changed'),
      item: id,
      time: z.string().regex(/^[1-9]\d{0,8}$/),
    }),
    ({ item }, presenting) => presentChanged(item, presenting),
    {
      as: 'news',
      spent: ({ item, time }, { state }) => {
        const { withdrawn, changes = 0 } = matterOf(state, item) ?? {};
        return withdrawn === true || Number(time) < changes;
      },
    },
    proposer,
  ),
  subject(
    z.strictObject({ subject: z.literal('matter-withdrawn'), item: id }),
    ({ item }, presenting) => presentWithdrawn(item, presenting),
    { as: 'news' },
    proposer,
  ),
] as const;

function presentChanged(item: string, presenting: Presenting): NewsView | undefined {
  const { state, forum, people } = presenting;
  const now = presenting.now.toISOString();
  const matter = matterOf(state, item);
  if (matter?.withdrawn) return presentWithdrawn(item, presenting);
  const meeting = nextMeeting(state, forum, now);
  if (!matter || meeting?.status !== 'called') return undefined;
  const at = agendaFor(state, meeting, now).findIndex((one) => one.id === item);
  if (at < 0) return undefined;
  return presentNews(presenting, 'matter-changed', {
    told: {
      ...meetingLine(meeting),
      number: at + 1,
      title: shortened(matter.title, LONGEST_CHANGED_MATTER),
      titleInShort: shortened(matter.title, LONGEST_CHANGED_IN_SHORT),
      name: people.name(matter.by),
    },
    lines: ['news.matter-changed.by', 'news.matter-changed.meeting'],
    buttons: [
      { title: 'agenda.button.matter', verb: 'show-matter', data: { matter: matter.id } },
      { title: 'raised.button', verb: 'agenda', data: { meeting: meeting.id } },
    ],
  });
}

/** That it is gone, but not what it said. */
export function presentWithdrawn(item: string, presenting: Presenting): NewsView | undefined {
  const { state, forum, people, now } = presenting;
  const matter = matterOf(state, item);
  if (!matter?.withdrawn) return undefined;
  const meeting = nextMeeting(state, forum, now.toISOString());
  const called = meeting?.status === 'called' ? meeting : undefined;
  return presentNews(presenting, 'matter-withdrawn', {
    told: { ...(called && meetingLine(called)), name: people.name(matter.by) },
    lines: ['news.matter-withdrawn.by', ...(called ? ['news.matter-withdrawn.meeting'] : [])],
    buttons: [{ title: 'raised.button', verb: 'agenda', data: called ? { meeting: called.id } : {} }],
  });
}

/** What was told of it when it came on the agenda is not as it was. */
export const isAltered = (matter: Matter | undefined): boolean =>
  matter !== undefined && (matter.withdrawn === true || (matter.changes ?? 0) > 0);

/**
 * Whoever has been called to a meeting is told when a matter is changed or taken back, and every card that has its text is
 * edited. At a meeting that goes on those who are there see it.
 */
export function matterNews(fact: AgendaFact, after: Registered, by: string): readonly Notice[] {
  if (fact.type === 'standingItemLeftOut' || fact.type === 'standingItemPutBack') {
    const forum = after.meetings.get(fact.meeting)?.forum;
    return forum === undefined ? [] : plannedMeetingNotices(after, forum);
  }
  if (fact.type === 'matterDeclined') return [];
  const matter = after.matters.get(fact.matter);
  if (!matter) return [];
  const { id: name, forum, from } = matter;
  const item = `matter:${name}`;
  const toEverybody = (slot: string, show: Shown): readonly Notice[] => [
    { forum, slot, show },
    ...toEach(forum, after, slot, show, by),
  ];
  const { changes = 0, withdrawn = false } = matter;
  const called = plannedMeetings(after, forum).some(({ status }) => status === 'called');
  const here = openMeeting(after, forum)?.agenda.some((one) => one.id === item) === true;
  const isNews = called && !here;
  // What has been told of it before is only kept up to date: see `spent`.
  const told = Array.from({ length: changes }, (_, index) => String(index + 1));
  const changed = withdrawn || isNews ? told : told.slice(0, -1);
  return [
    ...(from === undefined ? [] : [{ forum, slot: item, show: { subject: 'raised-matter', matter: name } }]),
    ...everyPlannedCard(after, forum),
    ...toEverybody(`added:${item}`, { subject: 'matter-added', item }),
    ...changed.flatMap((time) =>
      toEverybody(`changed:${item}:${time}`, { subject: 'matter-changed', item, time }),
    ),
    ...(withdrawn && isNews ? toEverybody(`withdrawn:${item}`, { subject: 'matter-withdrawn', item }) : []),
  ];
}
