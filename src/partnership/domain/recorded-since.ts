import { agreementInForce } from './agreement-in-force.ts';
import { localDay } from './calendar.ts';
import type { Registered } from './state.ts';

/** The day from which the record can see what the forum does; before a forum has a chat, that of the partnership. */
export function recordedSince(state: Registered, forum: string, today: string): string {
  const { forums } = state;
  const own = forums.get(forum)?.openedAt;
  if (own !== undefined) return localDay(own);
  const [first] = [...forums.values()].map(({ openedAt }) => openedAt).sort();
  return first === undefined ? agreementInForce(state, today).validity.value.from : localDay(first);
}
