/**
 * A draft travels in the card: what is typed on a step in its inputs, the rest in the data of the buttons. Both come
 * back as one flat list of names, so a name means the same in either place.
 */
import { FEWEST_PARTIES, MOST_PARTIES, REFERRED_SETTINGS } from './domain/draft.ts';
import type { FieldPlace, NewAgreementDraft } from './domain/draft.ts';
import { byField, FIELDS } from './domain/fields.ts';

export type Fields = Readonly<Record<string, string>>;

const PLAIN = { ...FIELDS.basics, ...FIELDS.rules };
const ORDINALS = Array.from({ length: MOST_PARTIES }, (_, party) => party);

const PLACES: readonly FieldPlace[] = [
  byField(PLAIN, (field) => ({ field })),
  ...ORDINALS.map((party) => byField(FIELDS.parties, (field) => ({ field, party }))),
  ...REFERRED_SETTINGS.map((setting) => byField(FIELDS.references, (field) => ({ field, setting }))),
].flatMap((places) => Object.values<FieldPlace>(places));

/** The name of the field's input. */
export function inputOf(place: FieldPlace): string {
  if ('setting' in place) return `${place.setting}-${place.field}`;
  return 'party' in place ? `party-${place.party + 1}-${place.field}` : place.field;
}

export function typedIn(draft: NewAgreementDraft, place: FieldPlace): string {
  if ('setting' in place) return draft.references[place.setting]?.[place.field] ?? '';
  return 'party' in place ? (draft.parties[place.party]?.[place.field] ?? '') : draft[place.field];
}

export const FIELD_NAMES: ReadonlySet<string> = new Set(PLACES.map(inputOf));

/** Of everything that came back from a card, what belongs to a new agreement; undefined where nothing does. */
export function newAgreementFields(
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const fields = Object.entries(data).filter(([name]) => FIELD_NAMES.has(name));
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Everything that has been typed; what is empty is left out. */
export const fieldsOf = (draft: NewAgreementDraft): Fields =>
  Object.fromEntries(
    PLACES.map((place) => [inputOf(place), typedIn(draft, place)] as const).filter(
      ([, typed]) => typed !== '',
    ),
  );

/** The draft that the fields make up; fields that are not there are empty. */
export function draftOf(fields: Fields): NewAgreementDraft {
  const typed = (place: FieldPlace): string => fields[inputOf(place)] ?? '';
  const ordinals = PLACES.flatMap((place) =>
    'party' in place && fields[inputOf(place)] !== undefined ? [place.party + 1] : [],
  );
  return {
    ...byField(PLAIN, (field) => typed({ field })),
    parties: ORDINALS.slice(0, Math.max(FEWEST_PARTIES, ...ordinals)).map((party) =>
      byField(FIELDS.parties, (field) => typed({ field, party })),
    ),
    references: Object.fromEntries(
      REFERRED_SETTINGS.map(
        (setting) => [setting, byField(FIELDS.references, (field) => typed({ field, setting }))] as const,
      ).filter(([, { section, quote }]) => section !== '' || quote !== ''),
    ),
  };
}

export const EMPTY_DRAFT = draftOf({});
export const EMPTY_PARTY = byField(FIELDS.parties, () => '');
