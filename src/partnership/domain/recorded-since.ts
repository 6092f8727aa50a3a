import { agreementInForce } from './agreement-in-force.ts';
import { localDay } from './calendar.ts';
import type { Registered } from './state.ts';

/**
 * The day from which the record can see what the forum does, or a later one from which the group has said that it uses
 * Samverka; before a forum has a chat, that of the partnership.
 */
export function recordedSince(state: Registered, forum: string, today: string): string {
  const { forums } = state;
  const own = forums.get(forum)?.openedAt;
  if (own !== undefined) return [localDay(own), usedFrom(state, forum) ?? ''].sort().at(-1) ?? '';
  const [first] = [...forums.values()].map(({ openedAt }) => openedAt).sort();
  return first === undefined ? agreementInForce(state, today).validity.value.from : localDay(first);
}

/** The day from which Samverka is used, where the group began before: nothing before it is owed. */
export const usedFrom = ({ beginnings }: Registered, forum: string): string | undefined =>
  beginnings.get(forum)?.from;

/** The day of the latest meeting before Samverka. */
export const metOn = ({ beginnings }: Registered, forum: string): string | undefined =>
  beginnings.get(forum)?.latestMeeting;

/** Whether the forum met before Samverka: its first meeting has been. */
export const hasMet = (state: Registered, forum: string): boolean =>
  metOn(state, forum) !== undefined || (state.beginnings.get(forum)?.nextMinutes?.number ?? 1) > 1;
