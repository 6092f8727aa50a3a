import type { Agreement } from '../../agreement/domain/profile.ts';
import type { NewAgreementDraft } from '../new-agreement/domain/draft.ts';
import type { Language } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { NewAgreementView } from '../new-agreement/views.ts';
import type { Seat } from './domain/rules.ts';

export type RegistrationView =
  { view: 'welcome' } | ChooseAgreementView | AssignSeatsView | NewAgreementView | ProfileView;

export interface ChooseAgreementView {
  view: 'choose-agreement';
  agreements: readonly Pick<Agreement, 'id' | 'name' | 'forums'>[];
  chosen?: { agreement: string; forum: string };
  problem?: Refusal;
}

export interface AssignSeatsView {
  view: 'assign-seats';
  agreement: Pick<Agreement, 'id' | 'name' | 'parties'>;
  forum: { id: string; name: Readonly<Record<Language, string>> };
  /** Whether the chat is a forum already, so that the seats pass to others; false when it is being registered. */
  changing: boolean;
  seats: readonly Seat[];
  /** `person` is the value a choice sends back: the person's Entra object id. */
  roster: readonly { person: string; name: string }[];
  /** What was chosen before a refusal: seat id → person. */
  chosen: Readonly<Record<string, string>>;
  /** Of an agreement that is being added: it travels with the form. */
  draft?: NewAgreementDraft;
  problem?: Refusal;
}

/** The agreement profile as a file for the folder of profiles, to be copied. */
export interface ProfileView {
  view: 'profile';
  name: string;
  file: string;
  json: string;
}

export type RegistrationMessage =
  | { message: 'language-set'; language: Language }
  | { message: 'registered'; partnership: string }
  | { message: 'seats-changed'; partnership: string };
