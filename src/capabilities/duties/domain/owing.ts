import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import type { Source } from '../../../agreement/domain/profile.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { partiesOf } from '../../meetings/domain/evolve.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Concerned } from '../../reports/domain/due.ts';
import { representatives, representativesOf } from '../../../partnership/domain/seats.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Owes } from './duty.ts';
import type { Fulfilment } from './reminder.ts';

export const PRODUCT_DEFAULT: Source = { kind: 'default' };

/** The day from which the record can see what the forum does; before a forum has a chat, that of the partnership. */
export function recordedSince(state: Registered, forum: string, today: string): string {
  const { forums } = state;
  const own = forums.get(forum)?.openedAt;
  if (own !== undefined) return localDay(own);
  const [first] = [...forums.values()].map(({ openedAt }) => openedAt).sort();
  return first === undefined ? agreementInForce(state, today).validity.value.from : localDay(first);
}

export const group = (forum: string): Owes => ({ forum, members: [] });

/** Those who may do it, of all who owe it. */
export const whoMay = (state: Registered, { forum, members, by }: Owes): readonly MemberId[] =>
  members.length > 0 ? members : (by ?? representatives(state, forum));

/** The parties' representatives; the group itself where that is all of them, or where nobody holds the parties' seats. */
export function owedByParties(
  state: Registered,
  forum: string,
  parties: readonly string[],
  today: string,
): Owes {
  if (partiesOf(state, forum, today).every((party) => parties.includes(party))) return group(forum);
  return { forum, members: parties.flatMap((party) => representativesOf(state, forum, party)) };
}

/** Undefined where it is somebody outside the partnership. */
export function owedBy(state: Registered, { forums, parties }: Concerned, today: string): Owes | undefined {
  const [forum] = forums;
  if (forum === undefined) return undefined;
  return parties.length === 0 ? group(forum) : owedByParties(state, forum, parties, today);
}

/** What somebody has said of the duty, and not taken back. */
export function fulfilmentOf({ fulfilled }: Registered, duty: string): Fulfilment | undefined {
  const found = fulfilled.get(duty);
  return found?.reopened ? undefined : found;
}

/** The local day on which somebody said that it is done. */
export function fulfilledOn(state: Registered, duty: string): string | undefined {
  const found = fulfilmentOf(state, duty);
  return found && localDay(found.at);
}
