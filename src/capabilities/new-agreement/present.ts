import type { Agreement, Label } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { FEWEST_PARTIES, MOST_PARTIES, referable } from './domain/draft.ts';
import type {
  FieldPlace,
  Finding,
  NewAgreementDraft,
  PlainField,
  ReferenceField,
  ReferredSetting,
} from './domain/draft.ts';
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

/** One of the parties, with the names of the others beside it. */
function presentParties(shown: ShownForm) {
  const { draft, party: ordinal = 1 } = shown;
  const fields = byField(FIELDS.parties, (field) => shownField(draft, { field, party: ordinal - 1 }));
  const own = Object.values(fields);
  const count = draft.parties.length;
  return {
    view: 'new-agreement-parties' as const,
    ...form(shown, own),
    ...fields,
    ordinal,
    count,
    others: draft.parties.flatMap(({ partyName }, index) =>
      index !== ordinal - 1 && partyName.trim() !== '' ? [{ ordinal: index + 1, name: partyName }] : [],
    ),
    mayBeBlank: ordinal > FEWEST_PARTIES,
    mayAdd: ordinal === count && count < MOST_PARTIES,
    add: { ...pressData('parties', 'add-party', draft, own), party: ordinal },
  };
}

/** Where each rule stands; the words there are folded away, and when something is wrong, all that is not about it. */
function presentReferences(shown: ShownForm) {
  const { draft, findings } = shown;
  const fields = referable(draft).flatMap((setting) =>
    Object.values(byField(FIELDS.references, (field) => shownReference(draft, field, setting))),
  );
  const wrong = new Set(findings.flatMap((finding) => ('setting' in finding ? finding.setting : [])));
  const { seen = [], folded = [] } = Object.groupBy(fields, ({ field, setting }) =>
    (wrong.size > 0 ? wrong.has(setting) : field === 'section') ? 'seen' : 'folded',
  );
  return {
    view: 'new-agreement-references' as const,
    ...form(shown, fields),
    seen: inPairs(seen),
    folded: inPairs(folded),
  };
}

const shownReference = (draft: NewAgreementDraft, field: ReferenceField, setting: ReferredSetting) => ({
  ...shownField(draft, { field, setting }),
  field,
  setting,
});

const inPairs = <T>(all: readonly T[]): readonly { readonly pair: readonly T[] }[] =>
  all.flatMap((_, index) => (index % 2 === 0 ? [{ pair: all.slice(index, index + 2) }] : []));

/**
 * What all forms have. No field but those of the first step is required by the client: going back sends what has been
 * typed, and clients let nothing be sent as long as a required field is empty. The answer says what is missing instead.
 */
const form = ({ step, draft, findings, party }: ShownForm, own: readonly { readonly id: string }[]) => ({
  step: FORM_STEPS.indexOf(step) + 1,
  steps: FORM_STEPS.length,
  refusals: findings.map((finding) => ({ ...finding, ...placeOf(finding) })),
  next: { ...pressData(step, 'next', draft, own), ...(party && { party }) },
  back: { ...pressData(step, 'back', draft, own), ...(party && { party }) },
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
