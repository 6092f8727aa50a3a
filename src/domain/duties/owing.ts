import type { Source } from '../agreement.ts';
import { localDay } from '../calendar.ts';
import { partiesOf } from '../meetings/evolve.ts';
import type { Registered } from '../partnership.ts';
import type { Concerned } from '../reports/due.ts';
import { representativesOf } from '../who.ts';
import type { Obligation, Owes } from './duty.ts';

export const PRODUCT_DEFAULT: Source = { kind: 'default' };

/** The day from which the record can see what the forum does; before a forum has a chat, that of the partnership. */
export function recordedSince({ agreement, forums }: Registered, forum: string): string {
  const own = forums.get(forum)?.openedAt;
  if (own !== undefined) return localDay(own);
  const [first] = [...forums.values()].map(({ openedAt }) => openedAt).sort();
  return first === undefined ? agreement.validity.value.from : localDay(first);
}

/** The forum that what concerns parties is dealt with in. */
export const mainForum = ({ agreement }: Registered): string => agreement.forums[0]?.id ?? '';

export const group = (forum: string): Owes => ({ forum, members: [] });

/** The parties' representatives; the group itself where that is all of them, or where nobody holds the parties' seats. */
export function owedByParties(state: Registered, forum: string, parties: readonly string[]): Owes {
  if (partiesOf(state, forum).every((party) => parties.includes(party))) return group(forum);
  return { forum, members: parties.flatMap((party) => representativesOf(state, forum, party)) };
}

/** Undefined where it is somebody outside the partnership. */
export function owedBy(state: Registered, { forums, parties }: Concerned): Owes | undefined {
  const [forum] = forums;
  if (forum === undefined) return undefined;
  return parties.length === 0 ? group(forum) : owedByParties(state, forum, parties);
}

/** Whether somebody has said that it is done. */
export function said({ fulfilled }: Registered, duty: string): Pick<Obligation, 'done' | 'doneOn'> {
  const found = fulfilled.get(duty);
  return found ? { done: true, doneOn: localDay(found.at) } : { done: false };
}
