/**
 * A draft travels in the card: what is typed on a step in its inputs, the rest in the data of the buttons. Both come
 * back as one flat list of names, so a name means the same in either place.
 */
import { EMPTY_DRAFT, EMPTY_PARTY, FEWEST_PARTIES, MOST_PARTIES, REFERRED_SETTINGS } from './domain/draft.ts';
import type { NewAgreementDraft, PartyDraft, ReferenceDraft, ReferredSetting } from './domain/draft.ts';

export type Fields = Readonly<Record<string, string>>;

const PLAIN = [
  'name',
  'purpose',
  'registryNumber',
  'from',
  'to',
  'cadence',
  'cadenceNumber',
  'decisionRule',
  'share',
  'noticeMonths',
  'continuation',
] as const satisfies readonly (keyof NewAgreementDraft)[];
export const PARTY_FIELDS = [
  'partyName',
  'organisationNumber',
  'kind',
  'least',
  'most',
] as const satisfies readonly (keyof PartyDraft)[];
const OF_REFERENCE = ['section', 'quote'] as const satisfies readonly (keyof ReferenceDraft)[];

/** @param party counted from 0 */
export const partyField = (party: number, field: keyof PartyDraft): string => `party-${party + 1}-${field}`;
export const referenceField = (setting: ReferredSetting, field: keyof ReferenceDraft): string =>
  `${setting}-${field}`;

const ordinals = Array.from({ length: MOST_PARTIES }, (_, party) => party);
export const FIELD_NAMES: ReadonlySet<string> = new Set([
  ...PLAIN,
  ...ordinals.flatMap((party) => PARTY_FIELDS.map((field) => partyField(party, field))),
  ...REFERRED_SETTINGS.flatMap((setting) => OF_REFERENCE.map((field) => referenceField(setting, field))),
]);

/** Everything that has been typed; what is empty is left out. */
export const fieldsOf = (draft: NewAgreementDraft): Fields =>
  Object.fromEntries(
    [
      ...PLAIN.map((field) => [field, draft[field]] as const),
      ...draft.parties.flatMap((party, index) =>
        PARTY_FIELDS.map((field) => [partyField(index, field), party[field]] as const),
      ),
      ...REFERRED_SETTINGS.flatMap((setting) =>
        OF_REFERENCE.map(
          (field) => [referenceField(setting, field), draft.references[setting]?.[field] ?? ''] as const,
        ),
      ),
    ].filter(([, typed]) => typed !== ''),
  );

/** The draft that the fields make up; fields that are not there are empty. */
export function draftOf(fields: Fields): NewAgreementDraft {
  const typed = (field: string): string => fields[field] ?? '';
  const parties = ordinals.map((party) => partyOf(party, typed));
  const last = ordinals.findLastIndex((party) =>
    PARTY_FIELDS.some((field) => fields[partyField(party, field)] !== undefined),
  );
  return {
    ...EMPTY_DRAFT,
    ...Object.fromEntries(PLAIN.map((field) => [field, typed(field)])),
    parties: parties.slice(0, Math.max(last + 1, FEWEST_PARTIES)),
    references: referencesOf(typed),
  };
}

const partyOf = (party: number, typed: (field: string) => string): PartyDraft => ({
  ...EMPTY_PARTY,
  ...Object.fromEntries(PARTY_FIELDS.map((field) => [field, typed(partyField(party, field))])),
});

const referencesOf = (typed: (field: string) => string): NewAgreementDraft['references'] =>
  Object.fromEntries(
    REFERRED_SETTINGS.flatMap((setting) => {
      const section = typed(referenceField(setting, 'section'));
      const quote = typed(referenceField(setting, 'quote'));
      return section === '' && quote === '' ? [] : [[setting, { section, quote }] as const];
    }),
  );
