import type { Agreement, Label } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { FEWEST_PARTIES, MOST_PARTIES, referable } from './domain/draft.ts';
import type { FieldPlace, Finding, NewAgreementDraft, PlainField } from './domain/draft.ts';
import { byField, FIELDS, FORM_STEPS } from './domain/fields.ts';
import { fieldsOf, inputOf, typedIn } from './draft-input.ts';
import type { NewAgreementPress } from './requests.ts';
import type { ShownStep } from './steps.ts';

export type NewAgreementView = ReturnType<typeof presentNewAgreement>;

export function presentNewAgreement(shown: ShownStep) {
  switch (shown.step) {
    case 'basics':
      return { view: 'new-agreement-basics' as const, ...plainForm(shown, FIELDS.basics) };
    case 'parties':
      return presentParties(shown);
    case 'rules':
      return { view: 'new-agreement-rules' as const, ...plainForm(shown, FIELDS.rules) };
    case 'references':
      return presentReferences(shown);
    case 'summary':
      return {
        ...presentSummary(shown.agreement),
        next: pressData('summary', 'next', shown.draft),
        back: pressData('summary', 'back', shown.draft),
      };
  }
}

/** Everything that will be kept, also what nobody was asked about and therefore holds, to be read through together. */
const presentSummary = (agreement: Agreement) => ({
  view: 'new-agreement-summary' as const,
  ...agreement,
  purposes: agreement.purposes.map(({ text, source }) => ({ text: withoutStop(text), source })),
  parties: agreement.parties.map((party) => ({
    ...party,
    number: party.organisationNumber ?? 'none',
    seats: agreement.forums
      .flatMap(({ seats }) => seats.filter((rule) => rule.party === party.id))
      .map(({ least, most, source }): Phrase => ({
        say: least === most ? 'new-agreement.seats-exactly' : 'new-agreement.seats-line',
        least,
        most,
        source,
      })),
  })),
});

/** It stands in a sentence of ours, which has a full stop of its own. */
const withoutStop = ({ sv, en }: Label): Label => ({ sv: sv.replace(/\.$/, ''), en: en.replace(/\.$/, '') });

type ShownForm = Exclude<ShownStep, { step: 'summary' }>;

/** Of fields that stand on their own. */
function plainForm<Name extends PlainField>(shown: ShownForm, asked: Readonly<Record<Name, unknown>>) {
  const fields = byField(asked, (field) => shownField(shown.draft, { field }));
  return { ...form(shown, Object.values<ShownField>(fields)), ...fields };
}

function presentParties(shown: ShownForm) {
  const { draft } = shown;
  const parties = draft.parties
    .slice(0, MOST_PARTIES)
    .map((_, party) => byField(FIELDS.parties, (field) => shownField(draft, { field, party })));
  const own = parties.flatMap((fields) => Object.values(fields));
  return {
    view: 'new-agreement-parties' as const,
    ...form(shown, own),
    parties,
    someMayBeBlank: parties.length > FEWEST_PARTIES,
    mayAdd: parties.length < MOST_PARTIES,
    add: pressData('parties', 'add-party', draft, own),
  };
}

function presentReferences(shown: ShownForm) {
  const references = referable(shown.draft).map((setting) =>
    byField(FIELDS.references, (field) => shownField(shown.draft, { field, setting })),
  );
  const own = references.flatMap((fields) => Object.values(fields));
  return { view: 'new-agreement-references' as const, ...form(shown, own), references };
}

/**
 * What all forms have. No field but those of the first step is required by the client: going back sends what has been
 * typed, and clients let nothing be sent as long as a required field is empty. The answer says what is missing instead.
 */
const form = ({ step, draft, findings }: ShownForm, own: readonly ShownField[]) => ({
  step: FORM_STEPS.indexOf(step) + 1,
  steps: FORM_STEPS.length,
  refusals: findings.map((finding) => ({ ...finding, ...placeOf(finding) })),
  next: pressData(step, 'next', draft, own),
  back: pressData(step, 'back', draft, own),
});

type ShownField = ReturnType<typeof shownField>;

/** A field with what was typed in it: what its input needs beside the words. */
function shownField(draft: NewAgreementDraft, place: FieldPlace) {
  const { again, bounds } = fieldAt(place);
  return { id: inputOf(place), ...placeOf(place), typed: again(typedIn(draft, place)), ...bounds };
}

function fieldAt(place: FieldPlace) {
  if ('setting' in place) return FIELDS.references[place.field];
  return 'party' in place ? FIELDS.parties[place.field] : { ...FIELDS.basics, ...FIELDS.rules }[place.field];
}

/** Which party's it is, or about which setting. */
function placeOf(place: FieldPlace | Finding) {
  if ('setting' in place) return { setting: place.setting };
  return 'party' in place ? { ordinal: place.party + 1 } : {};
}

/** A button's data: what it does, and what has been typed on the other steps. @param own fields that the card has */
export function pressData(
  step: NewAgreementPress['step'],
  go: NewAgreementPress['go'],
  draft: NewAgreementDraft,
  own: readonly { readonly id: string }[] = [],
) {
  const inputs = new Set(own.map(({ id }) => id));
  const carried = Object.entries(fieldsOf(draft)).filter(([name]) => !inputs.has(name));
  return { step, go, ...Object.fromEntries(carried) };
}
