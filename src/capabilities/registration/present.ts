import type { Agreement } from '../../agreement/domain/profile.ts';
import { profileJson } from '../../agreement/domain/profile-json.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { seatsOf } from './domain/rules.ts';
import type { Directory } from '../../partnership/members.ts';
import type { RosterEntry } from '../../partnership/turn.ts';
import type { Found, Wanted } from './agreements-on-offer.ts';
import type { AssignSeatsView, ChooseAgreementView, ProfileView } from './views.ts';

/** @param chosen what was chosen before a refusal, and why it was refused */
export const presentAgreements = (
  agreements: readonly Agreement[],
  { chosen, problem }: { readonly chosen?: Wanted; readonly problem?: Refusal } = {},
): ChooseAgreementView => ({
  view: 'choose-agreement',
  agreements,
  ...(chosen && { chosen }),
  ...(problem && { problem }),
});

/** What stands in the form: who holds which seat, by the Entra object id; and what is wrong with it. */
interface Filled {
  /** Whether the chat is a forum already. */
  readonly changing: boolean;
  readonly chosen: AssignSeatsView['chosen'];
  readonly problem?: Refusal;
}

/** @param roster who can be given a seat */
export const presentSeatsForm = (
  { agreement, forum, draft }: Found,
  roster: readonly RosterEntry[],
  { changing, chosen, problem }: Filled,
): AssignSeatsView => ({
  view: 'assign-seats',
  agreement,
  forum: { id: forum.id, name: forum.name },
  changing,
  seats: seatsOf(forum.seats),
  roster: roster.map(({ aadObjectId, name }) => ({ person: aadObjectId, name })),
  chosen,
  ...(draft && { draft }),
  ...(problem && { problem }),
});

/** Who holds the forum's seats now, as the form has them. */
export const seatsHeld = (state: Registered, forum: string, people: Directory): AssignSeatsView['chosen'] =>
  Object.fromEntries(
    (state.forums.get(forum)?.seats ?? []).map(({ seat, member }) => [
      seat,
      people.person(member)?.aadObjectId ?? '',
    ]),
  );

export const presentProfile = (agreement: Agreement): ProfileView => ({
  view: 'profile',
  name: agreement.name,
  file: `${agreement.id}.json`,
  json: profileJson(agreement),
});
