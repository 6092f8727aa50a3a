import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { representativesOf } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, shortName } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { RegisterFact } from './domain/facts.ts';
import { kindOf } from './domain/kinds.ts';
import { detailsOf, dotted, flagOf, headOf } from './lines.ts';

const LONGEST_ENTRY_IN_SHORT = 80;

/** What has been noted that the other parties are to know at once: part of the journal's public format. */
export const registerSubjects = [
  subject(
    z.strictObject({ subject: z.literal('register-entry'), entry: id }),
    ({ entry: id }, presenting) => {
      const entry = presenting.state.entries.get(id);
      if (!entry) return undefined;
      const { register, content, by, party } = entry;
      const agreement = agreementNow(presenting);
      const flag = flagOf(register, content);
      return presentNews(presenting, 'register-entry', {
        told: {
          kind: kindOf(register)?.name ?? register,
          brief: shortened(content.text ?? '', LONGEST_ENTRY_IN_SHORT),
          about: dotted(headOf(register, content), ...detailsOf(agreement, register, content)),
          name: presenting.people.name(by),
          party: shortName(agreement, party),
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
] as const;

/** Each representative of the other parties there, of the kinds that are theirs to know of. */
export function registerNews(fact: RegisterFact, after: Registered): readonly Notice[] {
  const entry = after.entries.get(fact.entry);
  if (fact.type !== 'entryRecorded' || !entry || !kindOf(entry.register)?.tellsOthers) return [];
  const { id: own, forum, party } = entry;
  const others = new Set((after.forums.get(forum)?.seats ?? []).map((seat) => seat.party));
  others.delete(party);
  return [...others]
    .flatMap((other) => representativesOf(after, forum, other))
    .map((to) => ({
      forum,
      slot: `register-entry:${own}:${to}`,
      show: { subject: 'register-entry', entry: own },
      to,
    }));
}
