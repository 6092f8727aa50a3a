import type { AttendanceLine, DecidedLine, ItemLine, Leader, MeetingHead } from '../../conduct/views.ts';
import type { ItemOutcome } from '../domain/meeting.ts';
import type { Say } from '../../../chat/words.ts';
import { dateInWords, decisionNumber, nameList, shortened } from '../../../chat/wording.ts';

const LONGEST_CHOSEN = 60;

/** Phrases that the cards of an opened meeting are built from. */

export const kickerInWords = (say: Say, { kind, forum, startsAt }: MeetingHead): string =>
  say('held.kicker', {
    kind: say(`held.kind.${kind}`),
    forum,
    startsAt,
  });

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
export function outcomeInWords(
  say: Say,
  { outcome, decisions }: { outcome: ItemOutcome; decisions: readonly DecidedLine[] },
): string {
  const last = decisions.at(-1);
  return outcome.kind === 'decided' && last ? decidedInWords(say, last) : say(`item.${plain(outcome.kind)}`);
}

/** An item is decided by a decision, so there is always one to show. */
const plain = (kind: ItemOutcome['kind']): Exclude<ItemOutcome['kind'], 'decided'> =>
  kind === 'decided' ? 'discussed' : kind;

function decidedInWords(say: Say, { number, outcome, chosen, elected }: DecidedLine): string {
  const decision = decisionNumber(say, number);
  const state =
    outcome === 'adopted'
      ? say('item.decided.adopted', { decision })
      : say('item.decided.otherwise', { outcome: say(`outcome.${outcome}`), decision });
  if (chosen !== undefined) return say('item.chosen', { state, chosen: shortened(chosen, LONGEST_CHOSEN) });
  if (!elected) return state;
  return say('item.elected', { state, name: elected.name, date: dateInWords(say, elected.until) });
}

/** Warnings about who was elected: the party had the chair last as well (B-styrgrupp-60). */
export const rotationWarnings = (say: Say, items: readonly Pick<ItemLine, 'decisions'>[]): string[] =>
  items.flatMap(({ decisions }) =>
    decisions.flatMap(({ elected }) =>
      elected?.sameParty === undefined ? [] : [say('item.elected-again', { party: elected.sameParty })],
    ),
  );
