import type { Agreement, AgreementForum, Label } from '../../agreement/domain/profile.ts';
import { profileJson } from '../../agreement/domain/profile.ts';
import { holding } from '../../partnership/domain/seat-register.ts';
import type { Tenure } from '../../partnership/domain/seat-register.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Directory } from '../../partnership/members.ts';
import type { NewAgreementView } from '../new-agreement/present.ts';
import type { Wanted } from './agreements-on-offer.ts';
import type { presentSeatForm } from './present-seat-form.ts';
import type { presentSeatHistory, presentSeatList } from './present-seat-list.ts';
import type { presentSeatsForm } from './present-seats.ts';
import type { ChosenSeats } from './requests.ts';

export type RegistrationView =
  /** What the bot is for and what to press first, in a chat that is no forum. */
  | { view: 'welcome'; place: 'group' | 'personal' }
  | ReturnType<typeof presentAgreements>
  | ReturnType<typeof presentSeatsForm>
  | ReturnType<typeof presentProfile>
  | ReturnType<typeof presentSeatList>
  | ReturnType<typeof presentSeatHistory>
  | ReturnType<typeof presentSeatForm>
  | NewAgreementView;

/** @param chosen what was chosen before a refusal, and why it was refused */
export function presentAgreements(
  agreements: readonly Agreement[],
  { chosen, refusal }: { readonly chosen?: Wanted; readonly refusal?: Refusal } = {},
) {
  const [only, ...others] = agreements;
  const forums = forumChoices(agreements);
  const known = (choices: readonly { id: string }[], wanted: string | undefined): string =>
    choices.find(({ id }) => id === wanted)?.id ?? '';
  return {
    view: 'choose-agreement' as const,
    agreements: agreements.map(({ id, name }) => ({ id, name })),
    agreement: known(agreements, chosen?.agreement ?? (others.length === 0 ? only?.id : undefined)),
    forums,
    forum: known(forums, chosen?.forum ?? sharedFirstForum(agreements)),
    refusal,
  };
}

/** One choice per forum id over all agreements; an id that has several names shows them all. */
function forumChoices(agreements: readonly Agreement[]): readonly { id: string; name: Label }[] {
  const forums = Map.groupBy(
    agreements.flatMap((agreement) => agreement.forums),
    ({ id }) => id,
  );
  return [...forums].map(([id, alike]) => ({
    id,
    name: { sv: namesOf(alike, 'sv'), en: namesOf(alike, 'en') },
  }));
}

const namesOf = (forums: readonly AgreementForum[], language: keyof Label): string =>
  [...new Set(forums.map(({ name }) => name[language]))].join(' / ');

/** The forum that every agreement names first is the likeliest one. */
function sharedFirstForum(agreements: readonly Agreement[]): string | undefined {
  const first = new Set(agreements.map(({ forums }) => forums[0]?.id));
  return first.size === 1 ? [...first][0] : undefined;
}

/** Who holds the forum's seats now, as the form has them. */
export const seatsHeld = (state: Registered, forum: string, people: Directory): ChosenSeats =>
  Object.fromEntries(
    heldIn(state, forum).map(({ seat, member }) => [seat, people.person(member)?.aadObjectId ?? '']),
  );

/** Those who hold seats, also where somebody serves for them. */
export const heldIn = (state: Registered, forum: string): readonly Tenure[] => {
  const found = state.forums.get(forum);
  return found ? holding(found.register) : [];
};

/** The agreement profile as a file for the folder of profiles, to be copied. */
export const presentProfile = (agreement: Agreement) => ({
  view: 'profile' as const,
  name: agreement.name,
  file: `${agreement.id}.json`,
  json: profileJson(agreement),
});
