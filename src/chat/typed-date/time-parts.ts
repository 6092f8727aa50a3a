import type { Half } from './date-parts.ts';
import { END, reader } from './line.ts';
import type { Match, Span } from './line.ts';
import { COUNT_WORDS } from './words.ts';

/** A time as it stands: whether there is such a time is not yet known. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: Half | undefined;
  /** Twelve is noon or midnight with "am" and "pm" only; "12 fm" is neither. */
  readonly english: boolean;
}

/** Something typed that has to do with the time of day. */
export type TimePart = Span &
  (
    | {
        readonly kind: 'time';
        readonly from: Clock;
        readonly until: Clock | undefined;
        /** A time wherever it stands ("kl 9", "1 pm"). Others are times only beside a date ("13.00", "13-15"). */
        readonly marked: boolean;
      }
    /** Not sure without "på" or "in the": "God kväll, på torsdag kl 9" is in the morning. */
    | { readonly kind: 'half'; readonly half: Half; readonly sure: boolean }
    | { readonly kind: 'unclear-time'; readonly marked: boolean }
  );

const KL = '(?:(?:kl|klockan)\\.? ?)';
const clock = (name: string, between = '[.:]'): string =>
  `(?<${name}>\\d{1,2})(?:${between}(?<${name}Minute>\\d{2}))?(?: ?(?<${name}Half>[apef]\\.?m\\.?|o.clock))?${END}`;
const UNTIL = `(?:(?: ?- ?| (?:till|to|until) )${KL}?${clock('until')})?`;
/** No date and no longer number follows. */
const ALONE = '(?![-.:,/]\\d)';

const TIMES = [
  `(?<mark>(?:(?:fran|from|at) )?${KL})${clock('from', '[.:]?')}${UNTIL}${ALONE}`,
  `(?<mark>fran|from|at) ${clock('from')}${UNTIL}${ALONE}`,
  `(?<mark>mellan|between) ${KL}?${clock('from')} (?:och|and) ${KL}?${clock('until')}${ALONE}`,
  `${clock('from')}${UNTIL}${ALONE}`,
].map(reader);

const clockOf = (groups: Match['groups'], name: 'from' | 'until'): Clock => {
  const half = groups[`${name}Half`]?.replaceAll('.', '') ?? '';
  return {
    hour: Number(groups[name]),
    minute: Number(groups[`${name}Minute`] ?? 0),
    half: HALVES[half],
    english: half === 'am' || half === 'pm',
  };
};
const HALVES: Readonly<Record<string, Half>> = { am: 'am', fm: 'am', pm: 'pm', em: 'pm' };

function time({ groups, start, end }: Match): TimePart | undefined {
  const from = clockOf(groups, 'from');
  const until = groups.until === undefined ? undefined : clockOf(groups, 'until');
  const marked = (groups.mark ?? groups.fromHalf ?? groups.untilHalf) !== undefined;
  if (!marked && groups.fromMinute === undefined && !until) return undefined;
  return { kind: 'time', from, until, marked, start, end };
}

const findHalf = reader(
  `(?<sure>(?:pa|in) (?:the )?)?(?:(?<morning>morgon(?:en)?|formiddag(?:en)?|bitti|fm|morning)|eftermiddag(?:en)?|kvall(?:en)?|em|afternoon|evening)${END}`,
);
const findUnclear = reader(
  `(?:${[
    `(?<mark>kl|klockan)(?:\\. ?| )[^ ]{1,20}(?: (?:\\d{1,2}|${COUNT_WORDS}))?`,
    `(?:at )?(?:half|halv|quarter|kvart)(?: (?:past|to|over|i))? (?:\\d{1,2}|${COUNT_WORDS})`,
    '(?:(?:at|vid|pa|i) )?(?:noon|midday|midnight|midnatt|natten|natt|night)',
    `(?:om|in) (?:\\d{1,3}|${COUNT_WORDS}) (?:timm(?:ar|e|a)|hours?|minut(?:er)?|minutes?)`,
    '(?:at )?\\d{1,2}[:.]\\d{2}[^ ]+',
  ].join('|')})${END}`,
);

export function timePartAt(folded: string, at: number): TimePart | undefined {
  for (const find of TIMES) {
    const found = find(folded, at);
    const part = found && time(found);
    if (part) return part;
  }
  const half = findHalf(folded, at);
  if (half) {
    const { morning, sure } = half.groups;
    const said = { half: morning === undefined ? 'pm' : 'am', sure: sure !== undefined } as const;
    return { kind: 'half', ...said, start: at, end: half.end };
  }
  const unclear = findUnclear(folded, at);
  if (!unclear) return undefined;
  return { kind: 'unclear-time', marked: unclear.groups.mark !== undefined, start: at, end: unclear.end };
}
