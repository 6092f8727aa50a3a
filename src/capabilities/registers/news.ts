import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { representativesOf } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, shortName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { Entry } from './domain/entry.ts';
import type { Content, RegisterFact } from './domain/facts.ts';
import { kindOf } from './domain/kinds.ts';
import { detailsOf, dotted, flagOf, headOf } from './lines.ts';

const LONGEST_ENTRY_IN_SHORT = 80;

/** What has been noted, and changed since, that the other parties are to know at once: part of the journal's public format. */
export const registerSubjects = [
  subject(
    z.strictObject({ subject: z.literal('register-entry'), entry: id }),
    ({ entry: id }, presenting) => {
      const entry = presenting.state.entries.get(id);
      if (!entry) return undefined;
      const { register, content, by } = entry;
      const flag = flagOf(register, content);
      return presentNews(presenting, 'register-entry', {
        told: {
          ...inShort(presenting, entry, content),
          about: dotted(headOf(register, content), ...detailsOf(agreementNow(presenting), register, content)),
          name: presenting.people.name(by),
          day: content.day,
          flag: flag ?? '',
        },
        lines: ['news.register-entry.what', ...(flag ? ['news.register-entry.flag'] : [])],
        buttons: [{ title: 'action.button.show', verb: 'show-entry', data: { entry: id } }],
      });
    },
    { as: 'news', over: ({ entry }, { entries }) => entries.get(entry)?.struck !== false },
    ({ entry }, { entries }) => [entries.get(entry)?.by ?? []].flat(),
  ),
  /** `time`: which change it is, from 1. */
  subject(
    z.strictObject({
      subject: z.literal('register-entry-changed'),
      entry: id,
      time: z.string().regex(/^[1-9]\d{0,5}$/),
    }),
    ({ entry: id, time }, presenting) => {
      const entry = presenting.state.entries.get(id);
      const [before, change] = entry?.history.slice(Number(time) - 1) ?? [];
      if (!entry || !before || !change) return undefined;
      const { what, by, content, reason } = change;
      const news = what === 'struck' ? 'register-entry-struck' : 'register-entry-corrected';
      return presentNews(presenting, news, {
        told: {
          ...inShort(presenting, entry, content),
          name: presenting.people.name(by),
          about: inFull(presenting, entry, content),
          day: content.day,
          before: inFull(presenting, entry, before.content),
          dayBefore: before.content.day,
          reason: reason ?? '',
        },
        lines:
          what === 'struck'
            ? ['news.register-entry-struck.what', 'news.register-entry-struck.reason']
            : ['news.register-entry-corrected.what', 'news.register-entry-corrected.before'],
        buttons: [{ title: 'action.button.show', verb: 'show-entry', data: { entry: id } }],
      });
    },
    { as: 'news' },
    ({ entry }, { entries }) => entries.get(entry)?.history.map(({ by }) => by) ?? [],
  ),
] as const;

const inShort = (presenting: Presenting, { register, party }: Entry, { text = '' }: Content) => ({
  kind: kindOf(register)?.name ?? register,
  brief: shortened(text, LONGEST_ENTRY_IN_SHORT),
  party: shortName(agreementNow(presenting), party),
});

/** With the beginning of the comment too, for that may be what was changed. */
const inFull = (presenting: Presenting, { register }: Entry, content: Content) =>
  dotted(
    headOf(register, content),
    ...detailsOf(agreementNow(presenting), register, content),
    ...(content.more === undefined ? [] : [shortened(content.more, LONGEST_ENTRY_IN_SHORT)]),
  );

/**
 * Each representative of the other parties there, of the kinds that are theirs to know of: what they have been told is not
 * changed in silence either.
 */
export function registerNews(fact: RegisterFact, after: Registered): readonly Notice[] {
  const entry = after.entries.get(fact.entry);
  if (!entry || !kindOf(entry.register)?.tellsOthers) return [];
  const { id: own, forum, party, history } = entry;
  const time = String(history.length - 1);
  const [slot, show] =
    fact.type === 'entryRecorded'
      ? [`register-entry:${own}`, { subject: 'register-entry', entry: own }]
      : [`register-entry-changed:${own}:${time}`, { subject: 'register-entry-changed', entry: own, time }];
  const others = new Set((after.forums.get(forum)?.seats ?? []).map((seat) => seat.party));
  others.delete(party);
  return [...others]
    .flatMap((other) => representativesOf(after, forum, other))
    .map((to) => ({ forum, slot: `${slot}:${to}`, show, to }));
}
