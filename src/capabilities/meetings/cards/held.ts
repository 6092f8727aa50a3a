import type { AttendanceLine } from '../../attendance/present.ts';
import { becameOf } from '../../conduct/present-decided.ts';
import type { DecidedLine } from '../../conduct/present-decided.ts';
import type { Leader } from '../../conduct/present.ts';
import type { ItemOutcome } from '../domain/meeting.ts';
import type { Say } from '../../../chat/words.ts';
import { valueInWords } from '../../../chat/value-in-words.ts';
import { nameList } from '../../../chat/wording.ts';

/** Phrases that the cards of an opened meeting are built from. */

export const leaderInWords = (say: Say, { name, role }: Leader): string =>
  say(`held.leader.${role}`, { name });

type Fact = { readonly title: string; readonly value: string };

/** Who is there, who sent somebody, who is not. Lists with nobody in them are left out. */
export function attendanceFacts(
  say: Say,
  people: readonly AttendanceLine[],
  named: (line: AttendanceLine) => string = ({ name }) => name,
): Fact[] {
  const inState = (state: AttendanceLine['state']): readonly AttendanceLine[] =>
    people.filter((line) => line.state === state);
  const fact = (title: string, names: readonly string[]): Fact[] =>
    names.length === 0 ? [] : [{ title, value: nameList(say, names) }];
  return [
    { title: say('held.present'), value: nameList(say, inState('present').map(named)) },
    ...fact(
      say('held.substitutes'),
      inState('substitute').map((line) =>
        say(line.servedBy === undefined ? 'held.substitute' : 'held.substitute-serves', {
          substitute: line.substitute ?? '',
          name: named(line),
        }),
      ),
    ),
    ...fact(say('held.absent'), inState('absent').map(named)),
  ];
}

/** What has become of an item, in a few words; what was decided on it last. */
export const outcomeInWords = (
  say: Say,
  { outcome, decisions }: { outcome: ItemOutcome; decisions: readonly DecidedLine[] },
): string => String(valueInWords(say, becameOf(outcome, decisions)));

/** Warnings about who was elected: the party had the chair last as well (B-styrgrupp-60). */
export const rotationWarnings = (
  say: Say,
  items: readonly { readonly decisions: readonly DecidedLine[] }[],
): string[] =>
  items.flatMap(({ decisions }) =>
    decisions.flatMap(({ elected }) =>
      elected?.sameParty === undefined ? [] : [say('item.elected-again', { party: elected.sameParty })],
    ),
  );
