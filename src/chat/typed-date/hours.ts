import type { MomentProblem } from '../../partnership/domain/refusal.ts';
import { unsureIn } from './context.ts';
import type { Half } from './date-parts.ts';
import { quoted } from './line.ts';
import type { Line } from './line.ts';
import { isConnecting, isDatePart } from './parts.ts';
import type { Group, Part } from './parts.ts';
import type { Clock, TimePart } from './time-parts.ts';

/** Local, 'HH:mm'. */
export interface Hours {
  readonly time: string;
  readonly ends: string | undefined;
  /** What says so in the line. */
  readonly parts: readonly Part[];
}

/**
 * The time that goes with a date: beside it, or first or last in the line ("i Rosenlund den 12 februari kl 13").
 * One in the middle of other words may be about something else.
 */
export function hoursWith(
  date: Group,
  groups: readonly Group[],
  line: Line,
): Hours | MomentProblem | undefined {
  const group = date.parts.some(isClock)
    ? date
    : groups.find(
        (other) => !other.parts.some(isDatePart) && isAtAnEdge(line, other) && isTimeAnywhere(other),
      );
  if (!group) return undefined;
  const unsure = group === date ? undefined : unsureIn(line.folded, group);
  const parts = [...new Set([...date.parts, ...group.parts])];
  const [clock, ...others] = group.parts.filter(isClock);
  const halves = new Set(parts.flatMap((part) => ('half' in part ? (part.half ?? []) : [])));
  if (unsure || others.length > 0 || halves.size > 1)
    return { code: 'time-unknown', typed: quoted(line, unsure ?? group) };
  if (clock?.kind !== 'time') return { code: 'time-unknown', typed: quoted(line, clock ?? group) };
  const hours = hoursOf(clock, [...halves][0]);
  return typeof hours === 'string' ? { code: hours, typed: quoted(line, clock) } : { ...hours, parts };
}

const isClock = ({ kind }: Part): boolean => kind === 'time' || kind === 'unclear-time';

const isTimeAnywhere = (group: Group): boolean => group.parts.some((part) => 'marked' in part && part.marked);

function isAtAnEdge({ folded }: Line, { start, end }: Group): boolean {
  return isConnecting(folded.slice(0, start)) || !/[\p{L}\p{N}]/u.test(folded.slice(end));
}

/** @param half what the words around say ("imorgon eftermiddag kl 3") of clocks that do not say it themselves */
function hoursOf(
  { from, until }: Extract<TimePart, { kind: 'time' }>,
  half: Half | undefined,
): Omit<Hours, 'parts'> | 'time-does-not-exist' | 'ends-before-it-starts' {
  const ends = until && timeOf(until, half ?? from.half);
  // "1-3 pm" starts in the afternoon, "11-1 pm" before noon.
  const starts = [timeOf(from, half ?? until?.half), timeOf(from, half)].filter((time) => time !== undefined);
  const time = starts.find((start) => ends === undefined || start < ends);
  if (starts.length === 0 || (until && ends === undefined)) return 'time-does-not-exist';
  return time === undefined ? 'ends-before-it-starts' : { time, ends };
}

function timeOf(clock: Clock, around: Half | undefined): string | undefined {
  const hour = hourOf(clock, clock.half ?? around);
  if (hour === undefined || hour > 23 || clock.minute > 59) return undefined;
  return [hour, clock.minute].map((number) => String(number).padStart(2, '0')).join(':');
}

/** Of the day's 24; undefined when there is no such hour in that half of the day. */
function hourOf({ hour, english }: Clock, half: Half | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour === 12 && english) return half === 'am' ? 0 : 12;
  if (half === 'am') return hour < 12 ? hour : undefined;
  if (hour > 12) return hour;
  return hour > 0 && hour < 12 ? hour + 12 : undefined;
}
