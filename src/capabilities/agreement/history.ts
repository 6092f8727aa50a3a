import { isDeepStrictEqual } from 'node:util';
import type { Phrase } from '../../chat/phrase.ts';
import { agreementThroughTime } from '../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { AsOf } from '../../partnership/presenting.ts';
import { headingsOf } from './headings.ts';
import type { SettingLine } from './setting-line.ts';

/** What a setting has said from a day; undefined: the agreement said nothing of it. */
interface Version {
  readonly from?: string;
  readonly line: SettingLine | undefined;
}

/** How each setting under a heading has come to be what it is, and what is decided and does not hold yet. */
export type History = (setting: string) => readonly Phrase[];

/**
 * Found by saying the agreement as each decision has left it: a decision that changes a setting needs no more to be
 * seen here. @param heading one of `headingsOf`
 */
export function historyOf({ state, now }: AsOf, heading: string): History {
  const today = localDay(now.toISOString());
  const through = agreementThroughTime(state);
  if (through.length === 1) return () => [];
  const versions = through.map(({ from, agreement }) => ({
    ...(from !== undefined && { from }),
    lines: new Map(
      (headingsOf(agreement).find(({ id }) => id === heading)?.lines ?? []).map((line) => [
        line.setting,
        line,
      ]),
    ),
  }));
  return (setting) => {
    const all = distinct(
      versions.map(({ from, lines }) => ({ ...(from && { from }), line: lines.get(setting) })),
    );
    const current = all.findLastIndex(({ from = '' }) => from <= today);
    return all.flatMap(({ from = '', line }, index): Phrase[] => {
      if (index === current) return [];
      const what = line ? { says: line.says, source: line.source } : undefined;
      if (index > current)
        return [what ? { say: 'agreement.from', from, ...what } : { say: 'agreement.gone-from', from }];
      const until = all[index + 1]?.from ?? '';
      return what ? [{ say: 'agreement.until', until, ...what }] : [];
    });
  };
}

/** Without those that say the same as the one before; of several from one day the last. */
const distinct = (versions: readonly Version[]): readonly Version[] =>
  versions
    .filter(({ from }, index) => from === undefined || versions[index + 1]?.from !== from)
    .filter(({ line }, index, kept) => index === 0 || !same(line, kept[index - 1]?.line));

const same = (one: SettingLine | undefined, other: SettingLine | undefined): boolean =>
  isDeepStrictEqual([one?.says, one?.source], [other?.says, other?.source]);
