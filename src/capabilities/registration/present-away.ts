import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { absencesFrom, awayOn } from '../../partnership/domain/seats.ts';
import type { Named } from '../../partnership/presenting.ts';

/** For each it stands with the seat all the same. */
const MOST_ABSENCES = 4;

/** Who is away on a day that is chosen; nothing where nobody is. @param day local, ISO */
export function awayThat({ state, people }: Named, forum: string, day: string): readonly Phrase[] {
  const names = awayOn(state, forum, day).map((member) => people.name(member));
  return names.length === 0 ? [] : [{ say: 'away.that-day', names }];
}

/**
 * For whoever chooses a day: who is away when, and on the day that stands there already.
 * @param days local, ISO; empty where none is chosen
 */
export const awayForChoosing = (
  shown: Named,
  forum: string,
  ...days: readonly string[]
): readonly Phrase[] => [
  ...days.flatMap((day) => (day === '' ? [] : awayThat(shown, forum, day))),
  ...absencesFrom(shown.state, forum, localDay(shown.now.toISOString()))
    .slice(0, MOST_ABSENCES)
    .map(({ member, from, to }): Phrase => ({
      say: from === to ? 'away.one-day' : 'away.from-to',
      name: shown.people.name(member),
      from,
      to,
    })),
];
