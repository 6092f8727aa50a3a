/**
 * An agreement that somebody is adding in the chat, as it was typed: nothing here is valid yet, so that a form
 * can be shown again with what stood in it.
 */
import type { Refusal } from '../../../partnership/domain/refusal.ts';
import { isNothing } from '../../../partnership/domain/typed-value.ts';

export interface PartyDraft {
  readonly partyName: string;
  readonly organisationNumber: string;
  /** `public` or `civil`. */
  readonly kind: string;
  /** Seats in the steering group. */
  readonly least: string;
  readonly most: string;
}

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

export interface ReferenceDraft {
  readonly section: string;
  readonly quote: string;
}

export interface NewAgreementDraft {
  readonly name: string;
  readonly purpose: string;
  readonly registryNumber: string;
  /** Local days, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly parties: readonly PartyDraft[];
  /** One of `CADENCES`. */
  readonly cadence: string;
  /** Meetings per term or months between meetings, as the cadence is. */
  readonly cadenceNumber: string;
  /** One of `DECISION_RULES`. */
  readonly decisionRule: string;
  /** Of a qualified majority, `2/3`. */
  readonly share: string;
  readonly noticeMonths: string;
  /** Local day, `YYYY-MM-DD`. */
  readonly continuation: string;
  readonly references: Readonly<Partial<Record<ReferredSetting, ReferenceDraft>>>;
}

/** `not-given`: the agreement says nothing, which is another thing than that it leaves it to the group. */
export const CADENCES = ['per-term', 'longest-interval', 'by-decision', 'not-given'] as const;
export const DECISION_RULES = ['simple', 'absolute', 'qualified', 'unanimous', 'not-given'] as const;
export const PARTY_KINDS = ['public', 'civil'] as const;

/**
 * UTF-16 units. Within what a profile can hold, and so short that the whole draft fits in a card's buttons, where it
 * travels from step to step.
 */
export const LONGEST = {
  name: 100,
  purpose: 300,
  registryNumber: 60,
  partyName: 100,
  section: 80,
  quote: 140,
} as const;

export const FEWEST_PARTIES = 2;
export const MOST_PARTIES = 6;

/** Bounds of the numbers, both included. Ten seats for each of six parties still make a form one can fill in. */
export const NUMBERS = {
  least: { least: 0, most: 10 },
  most: { least: 1, most: 10 },
  perTerm: { least: 1, most: 30 },
  intervalMonths: { least: 1, most: 24 },
  noticeMonths: { least: 0, most: 36 },
} as const;

export const EMPTY_PARTY: PartyDraft = {
  partyName: '',
  organisationNumber: '',
  kind: '',
  least: '',
  most: '',
};

export const EMPTY_DRAFT: NewAgreementDraft = {
  name: '',
  purpose: '',
  registryNumber: '',
  from: '',
  to: '',
  parties: [EMPTY_PARTY, EMPTY_PARTY],
  cadence: '',
  cadenceNumber: '',
  decisionRule: '',
  share: '',
  noticeMonths: '',
  continuation: '',
  references: {},
};

/** Where in a draft something stands. `party` counts from 0. */
export type DraftPlace =
  | { readonly field: Exclude<keyof NewAgreementDraft, 'references'> }
  | { readonly field: keyof PartyDraft; readonly party: number }
  | { readonly field: keyof ReferenceDraft; readonly setting: ReferredSetting };

export type DraftProblem = DraftPlace & { readonly refusal: Refusal };

/** A party left wholly empty in the form is no party: that is how one is taken away. */
export const isBlank = (party: PartyDraft): boolean => Object.values(party).every(isNothing);

/** The settings that the draft gives and whose place in the agreement may therefore be asked for, in order. */
export const referable = (draft: NewAgreementDraft): readonly ReferredSetting[] =>
  REFERRED_SETTINGS.filter((setting) => {
    switch (setting) {
      case 'registryNumber':
      case 'continuation':
        return !isNothing(draft[setting]);
      case 'termination':
        return !isNothing(draft.noticeMonths);
      case 'cadence':
      case 'decisionRule':
        return draft[setting] !== 'not-given';
      case 'purpose':
      case 'validity':
      case 'parties':
      case 'seats':
      case 'dispute':
        return true;
    }
  });
