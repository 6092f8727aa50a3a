import type { Agreement, Label } from '../../../agreement/domain/profile.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { containsAll } from '../../../partnership/domain/contains-all.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { isHeld } from '../../meetings/domain/meeting.ts';
import type { Entry } from './entry.ts';
import type { Content } from './facts.ts';
import { kindOf, LESSONS } from './kinds.ts';

/** A line of a register: an entry of its own, or what was noted at a meeting and belongs there too. */
export interface Listed {
  readonly register: string;
  readonly forum: string;
  readonly by: MemberId;
  /** When it was written: UTC, ISO 8601. */
  readonly at: string;
  readonly content: Content;
  readonly struck: boolean;
  /** The entry, or the meeting whose minutes have it. */
  readonly from: { readonly entry: string } | { readonly meeting: string };
}

export interface Wanted {
  /** Empty: every register. */
  readonly register: string;
  readonly year?: number | undefined;
  readonly search: string;
}

/** Newest first. Every word searched for must occur in what the entry says, its kind or its day. */
export function entriesFound(
  state: Registered,
  agreement: Agreement,
  { register, year, search }: Wanted,
): readonly Listed[] {
  return [...entriesIn(state), ...lessonsOfMinutes(state)]
    .filter((listed) => register === '' || listed.register === register)
    .filter(({ content: { day } }) => year === undefined || yearOf(day) === year)
    .filter((listed) => containsAll(searchedIn(listed, agreement), search))
    .sort(newestFirst);
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));

const newestFirst = (one: Listed, other: Listed): number =>
  other.content.day.localeCompare(one.content.day) ||
  other.at.localeCompare(one.at) ||
  idOf(other).localeCompare(idOf(one));

const idOf = ({ from, content }: Listed): string =>
  'entry' in from ? from.entry : `${from.meeting} ${content.text ?? ''}`;

const entriesIn = (state: Registered): readonly Listed[] => [...state.entries.values()].map(listed);

const listed = ({ id, register, forum, by, at, content, struck }: Entry): Listed => ({
  register,
  forum,
  by,
  at,
  content,
  struck,
  from: { entry: id },
});

/** N14-28: what was noted as a lesson at meetings that have ended. */
function lessonsOfMinutes(state: Registered): readonly Listed[] {
  return [...state.meetings.values()].flatMap((meeting) => {
    if (!isHeld(meeting) || meeting.closedAt === undefined) return [];
    const { id, forum, openedAt, closedAt, notes } = meeting;
    return notes
      .filter(({ kind }) => kind === 'lesson')
      .map(({ text, by }) => ({
        register: LESSONS,
        forum,
        by,
        at: closedAt,
        content: { day: localDay(openedAt), text },
        struck: false,
        from: { meeting: id },
      }));
  });
}

/** The words of both languages: a group may write in either. */
function searchedIn({ register, content }: Listed, { parties }: Agreement): string {
  const kind = kindOf(register);
  const { day, text, more, link, choice, concerns } = content;
  const option = kind?.asks.choice?.options.find(({ id }) => id === choice);
  const party = parties.find(({ id }) => id === concerns);
  return [
    day,
    text,
    more,
    link,
    ...wordsOf(kind?.name),
    ...wordsOf(option?.label),
    party?.name,
    party?.shortName,
  ]
    .filter((word) => word !== undefined)
    .join(' ');
}

const wordsOf = (label: Label | undefined): readonly string[] => (label ? [label.sv, label.en] : []);
