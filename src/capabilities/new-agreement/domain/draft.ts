/**
 * An agreement that somebody is adding in the chat, as it was typed: nothing here is valid yet, so that a form
 * can be shown again with what stood in it.
 */
import { FIELDS, FORM_STEPS } from './fields.ts';
import type { FormStep } from './fields.ts';
import type { Refusal } from '../../../partnership/domain/refusal.ts';
import { isNothing } from '../../../partnership/domain/typed-value.ts';

type FieldOf<Step extends FormStep> = keyof (typeof FIELDS)[Step];
/** A field that stands on its own: not one for each party or each setting. */
export type PlainField = FieldOf<'basics'> | FieldOf<'rules'>;
type PartyField = FieldOf<'parties'>;
export type ReferenceField = FieldOf<'references'>;

export type PartyDraft = Readonly<Record<PartyField, string>>;
export type ReferenceDraft = Readonly<Record<ReferenceField, string>>;

/** The settings whose place in the agreement can be given. */
export const REFERRED_SETTINGS = [
  'purpose',
  'validity',
  'registryNumber',
  'parties',
  'seats',
  'cadence',
  'decisionRule',
  'termination',
  'continuation',
  'dispute',
] as const;
export type ReferredSetting = (typeof REFERRED_SETTINGS)[number];

export interface NewAgreementDraft extends Readonly<Record<PlainField, string>> {
  readonly parties: readonly PartyDraft[];
  readonly references: Readonly<Partial<Record<ReferredSetting, ReferenceDraft>>>;
}

export const FEWEST_PARTIES = 2;
export const MOST_PARTIES = 6;

/** Where a field stands. `party` counts from 0. */
export type FieldPlace =
  | { readonly field: PlainField }
  | { readonly field: PartyField; readonly party: number }
  | { readonly field: ReferenceField; readonly setting: ReferredSetting };

/** What is wrong with a draft, and where: in a field, or in how many parties there are. */
export type Finding = (FieldPlace | { readonly field: 'parties' }) & { readonly refusal: Refusal };

/** The form on which it is said: that of the parties also for how many there are. */
export const stepOf = ({ field }: Finding): FormStep =>
  FORM_STEPS.find((step) => field in FIELDS[step]) ?? 'parties';

/** A party left wholly empty in the form is no party: that is how one is taken away. */
export const isBlank = (party: PartyDraft): boolean => Object.values(party).every(isNothing);

/** The settings that the draft gives and whose place in the agreement may therefore be asked for, in order. */
export const referable = (draft: NewAgreementDraft): readonly ReferredSetting[] =>
  REFERRED_SETTINGS.filter((setting) => {
    if (setting === 'termination') return !isNothing(draft.noticeMonths);
    if (setting === 'registryNumber' || setting === 'continuation') return !isNothing(draft[setting]);
    return (setting !== 'cadence' && setting !== 'decisionRule') || draft[setting] !== 'not-given';
  });
