/** An agreement that a group adds in the chat: what was typed becomes a whole profile, or everything wrong with it. */
import { agreementSchema } from '../../../agreement/domain/profile.ts';
import type { Agreement, Source } from '../../../agreement/domain/profile.ts';
import { Findings } from './findings.ts';
import { idFor } from './ids.ts';
import { referable } from './draft.ts';
import type { Finding, NewAgreementDraft, ReferenceField, ReferredSetting } from './draft.ts';
import { FIELDS } from './fields.ts';
import { partiesIn } from './draft-parties.ts';
import { cadenceIn, decisionRuleIn } from './draft-rules.ts';
import { isNothing } from '../../../partnership/domain/typed-value.ts';

export type NewAgreement =
  | { readonly ok: true; readonly agreement: Agreement }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const { basics: BASICS, rules: RULES } = FIELDS;

/** The only forum of a new agreement: the chat it is added in. */
const FORUM = {
  id: 'styrgrupp',
  name: { sv: 'Styrgrupp', en: 'Steering group' },
  nameInText: { sv: 'styrgruppen', en: 'the steering group' },
};

/** @returns an id for the profile, made from its name: lower case, digits and hyphens */
export const newAgreementId = (name: string, taken: ReadonlySet<string>): string =>
  idFor(name, 'avtal', taken);

/**
 * Settings that nobody is asked about get the product's defaults, which say that they are.
 * @param id for the profile; a slug, see `newAgreementId`
 */
export function agreementFrom(draft: NewAgreementDraft, id: string): NewAgreement {
  const findings = new Findings();
  const sources = sourcesIn(draft, findings);
  const sourceOf = (setting: ReferredSetting): Source => sources.get(setting) ?? { kind: 'entered' };

  const name = findings.read({ field: 'name' }, BASICS.name.read(draft.name));
  const purpose = findings.read({ field: 'purpose' }, BASICS.purpose.read(draft.purpose));
  const { parties, seats } = partiesIn(draft, findings, sourceOf('parties'), sourceOf('seats'));
  const profile = {
    id,
    name,
    parties,
    purposes: [{ id: 'syfte', text: { sv: purpose, en: purpose }, source: sourceOf('purpose') }],
    forums: [
      {
        ...FORUM,
        seats,
        ...cadenceIn(draft, findings, sourceOf('cadence')),
        decisionRule: decisionRuleIn(draft, findings, sourceOf('decisionRule')),
      },
    ],
    ...endingIn(draft, findings, sourceOf),
    ...registryNumberIn(draft, findings, sourceOf('registryNumber')),
    dispute: {
      value: {
        resolvedBy: 'dialogue',
        owner: { kind: 'all-parties' },
        askedBy: { kind: 'any-party' },
        otherwise: [],
      },
      source: sourceOf('dispute'),
    },
  };
  return findings.all.length > 0
    ? { ok: false, findings: findings.all }
    : { ok: true, agreement: agreementSchema.parse(profile) };
}

/** Only what the draft gives has a source: the reference of a setting taken away again is left out. */
function sourcesIn(draft: NewAgreementDraft, findings: Findings): ReadonlyMap<ReferredSetting, Source> {
  return new Map(referable(draft).map((setting) => [setting, sourceIn(draft, findings, setting)]));
}

function sourceIn({ references }: NewAgreementDraft, findings: Findings, setting: ReferredSetting): Source {
  const typed = references[setting] ?? { section: '', quote: '' };
  const read = (field: ReferenceField): string | undefined =>
    findings.read({ field, setting }, FIELDS.references[field].read(typed[field]));
  const [section, quote] = [read('section'), read('quote')];
  if (quote !== undefined && isNothing(typed.section)) {
    findings.refuse({ field: 'section', setting }, { code: 'quote-without-section' });
  }
  if (section !== undefined) return { kind: 'clause', section, ...(quote !== undefined && { quote }) };
  // Nobody is asked how disputes are settled, only where the agreement says it: dialogue is the product's choice.
  return setting === 'dispute' ? { kind: 'default' } : { kind: 'entered' };
}

/** How long it holds (N18-36), until when a continuation is decided (B-5.1-90), and the notice (B-uppsägning-99). */
function endingIn(
  draft: NewAgreementDraft,
  findings: Findings,
  sourceOf: (setting: ReferredSetting) => Source,
): object {
  const from = findings.read({ field: 'from' }, BASICS.from.read(draft.from));
  const to = findings.read({ field: 'to' }, BASICS.to.read(draft.to));
  const noticeMonths = findings.read({ field: 'noticeMonths' }, RULES.noticeMonths.read(draft.noticeMonths));
  const decideBy = findings.read({ field: 'continuation' }, RULES.continuation.read(draft.continuation));
  if (from !== undefined && to !== undefined && to < from) {
    findings.refuse({ field: 'to' }, { code: 'ends-before-it-begins' });
  }
  if (to !== undefined && decideBy !== undefined && decideBy > to) {
    findings.refuse({ field: 'continuation' }, { code: 'continuation-after-the-end', day: to });
  }
  const termination = { by: { kind: 'any-party' }, form: 'written', to: { forum: FORUM.id }, noticeMonths };
  return {
    validity: { value: { from, to }, source: sourceOf('validity') },
    ...(decideBy !== undefined && {
      continuation: { value: { decideBy }, source: sourceOf('continuation') },
    }),
    ...(noticeMonths !== undefined && {
      termination: { value: termination, source: sourceOf('termination') },
    }),
  };
}

/** Free text (B-bilagor-104). */
function registryNumberIn(draft: NewAgreementDraft, findings: Findings, source: Source): object {
  const value = findings.read({ field: 'registryNumber' }, BASICS.registryNumber.read(draft.registryNumber));
  return value === undefined ? {} : { registryNumber: { value, source } };
}
