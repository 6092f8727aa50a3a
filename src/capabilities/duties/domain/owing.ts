import type { Source } from '../../../agreement/domain/profile.ts';
import { partiesOf } from '../../meetings/domain/seated.ts';
import { fulfilledOn, fulfilmentOf } from '../../../partnership/domain/fulfilled.ts';
import { recordedSince, usedFrom } from '../../../partnership/domain/recorded-since.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Concerned } from '../../reports/domain/due.ts';
import { representatives, representativesOf } from '../../../partnership/domain/seats.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Owes } from './duty.ts';

export { fulfilledOn, fulfilmentOf, recordedSince, usedFrom };

export const PRODUCT_DEFAULT: Source = { kind: 'default' };

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
