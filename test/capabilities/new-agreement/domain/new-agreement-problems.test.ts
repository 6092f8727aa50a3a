import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreementSchema } from '../../../../src/agreement/domain/profile.ts';
import { agreementFrom } from '../../../../src/capabilities/new-agreement/domain/new-agreement.ts';
import { REFERRED_SETTINGS } from '../../../../src/capabilities/new-agreement/domain/draft.ts';
import type {
  Finding,
  NewAgreementDraft,
  PartyDraft,
  ReferenceDraft,
} from '../../../../src/capabilities/new-agreement/domain/draft.ts';
import { FIELDS } from '../../../../src/capabilities/new-agreement/domain/fields.ts';
import { EMPTY_DRAFT } from '../../../../src/capabilities/new-agreement/draft-input.ts';
import { completeDraft } from '../../../support/new-agreement.ts';
import { property } from '../../../support/property.ts';

const problemsOf = (draft: NewAgreementDraft): readonly Finding[] => {
  const result = agreementFrom(draft, 'nytt');
  return result.ok ? [] : result.findings;
};

const withParty = (party: number, change: Partial<PartyDraft>): NewAgreementDraft => ({
  ...completeDraft,
  parties: completeDraft.parties.map((entry, index) => (index === party ? { ...entry, ...change } : entry)),
});
const withParties = (count: number): NewAgreementDraft => {
  const [party] = completeDraft.parties;
  assert.ok(party);
  return {
    ...completeDraft,
    parties: Array.from({ length: count }, (_, index) => ({ ...party, partyName: `Part ${index + 1}` })),
  };
};

describe('a new agreement is refused, naming the field, for', () => {
  for (const [what, draft, problem] of [
    [
      'a wrong check digit, with the expected one (N1-1)',
      withParty(0, { organisationNumber: '212000-1356' }),
      {
        field: 'organisationNumber',
        party: 0,
        refusal: { code: 'organisation-number-check-digit', expected: 5, found: 6 },
      },
    ],
    [
      'a third digit below two (N1-1)',
      withParty(1, { organisationNumber: '890201-3286' }),
      {
        field: 'organisationNumber',
        party: 1,
        refusal: { code: 'organisation-number-third-digit', digit: 0 },
      },
    ],
    [
      'an organisation number with a digit missing (N1-1)',
      withParty(1, { organisationNumber: '802448-514' }),
      { field: 'organisationNumber', party: 1, refusal: { code: 'organisation-number-not-ten-digits' } },
    ],
    [
      'a civil party without an organisation number',
      withParty(1, { organisationNumber: ' ' }),
      { field: 'organisationNumber', party: 1, refusal: { code: 'organisation-number-missing' } },
    ],
    [
      'a kind of party that is not chosen',
      withParty(1, { kind: 'private' }),
      { field: 'kind', party: 1, refusal: { code: 'choice-missing' } },
    ],
    [
      'two parties of the same name',
      withParty(1, { partyName: 'arbetsmarknadsnämnden,  GÖTEBORGS stad' }),
      { field: 'partyName', party: 1, refusal: { code: 'party-name-twice' } },
    ],
    [
      'more seats at least than at most (B-struktur-56)',
      withParty(0, { least: '3' }),
      { field: 'least', party: 0, refusal: { code: 'seats-least-above-most' } },
    ],
    [
      'more seats than can be filled in',
      withParty(0, { most: '11' }),
      { field: 'most', party: 0, refusal: { code: 'number-out-of-range', least: 1, most: 10 } },
    ],
    [
      'half a seat',
      withParty(0, { least: '0,5' }),
      { field: 'least', party: 0, refusal: { code: 'number-out-of-range', least: 0, most: 10 } },
    ],
    ['one party', withParties(1), { field: 'parties', refusal: { code: 'too-few-parties', least: 2 } }],
    ['seven parties', withParties(7), { field: 'parties', refusal: { code: 'too-many-parties', most: 6 } }],
    [
      'a first day that does not exist (N18-36)',
      { ...completeDraft, from: '2026-02-29' },
      { field: 'from', refusal: { code: 'day-unknown' } },
    ],
    [
      'a last day before the first (N18-36)',
      { ...completeDraft, from: '2028-01-01' },
      { field: 'to', refusal: { code: 'ends-before-it-begins' } },
    ],
    [
      'a continuation decided after the end (B-5.1-90)',
      { ...completeDraft, continuation: '2028-01-01' },
      { field: 'continuation', refusal: { code: 'continuation-after-the-end', day: '2027-12-31' } },
    ],
    [
      'a notice period of ten years (B-uppsägning-99)',
      { ...completeDraft, noticeMonths: '120' },
      { field: 'noticeMonths', refusal: { code: 'number-out-of-range', least: 0, most: 36 } },
    ],
    [
      'a cadence without its number (N11-17)',
      { ...completeDraft, cadenceNumber: '' },
      { field: 'cadenceNumber', refusal: { code: 'field-missing' } },
    ],
    [
      'more than two years between meetings (B-styrgrupp-64)',
      { ...completeDraft, cadence: 'longest-interval', cadenceNumber: '25' },
      { field: 'cadenceNumber', refusal: { code: 'number-out-of-range', least: 1, most: 24 } },
    ],
    [
      'a decision rule that is not chosen (B-styrgrupp-70)',
      { ...completeDraft, decisionRule: '' },
      { field: 'decisionRule', refusal: { code: 'choice-missing' } },
    ],
    [
      'a share that is not one',
      { ...completeDraft, share: 'två tredjedelar' },
      { field: 'share', refusal: { code: 'share-unknown' } },
    ],
    [
      'a share that is no majority',
      { ...completeDraft, share: '1/2' },
      { field: 'share', refusal: { code: 'share-not-a-majority' } },
    ],
    [
      'a name of nothing but signs',
      { ...completeDraft, name: '—' },
      { field: 'name', refusal: { code: 'field-missing' } },
    ],
    [
      'a name that is too long',
      { ...completeDraft, name: 'å'.repeat(101) },
      { field: 'name', refusal: { code: 'text-too-long', longest: 100 } },
    ],
    [
      'a personal identity number (N4-7, B-sekretess-91)',
      { ...completeDraft, purpose: 'Stödja 19890201-3286' },
      { field: 'purpose', refusal: { code: 'contains-personal-identity-number' } },
    ],
    [
      'a quote that nobody can find',
      { ...completeDraft, references: { seats: { section: ' ', quote: 'en per part' } } },
      { field: 'section', setting: 'seats', refusal: { code: 'quote-without-section' } },
    ],
    [
      'a personal identity number in a quote (B-sekretess-91)',
      { ...completeDraft, references: { seats: { section: '11', quote: 'ring 890201-3286' } } },
      { field: 'quote', setting: 'seats', refusal: { code: 'contains-personal-identity-number' } },
    ],
  ] satisfies [string, NewAgreementDraft, Finding][]) {
    it(what, () => {
      assert.deepEqual(problemsOf(draft), [problem]);
    });
  }

  it('everything at once', () => {
    const draft = { ...withParty(0, { partyName: '', least: 'x' }), from: '', to: '2026-13-01', cadence: '' };
    assert.deepEqual(
      problemsOf(draft).map(({ field, refusal }) => `${field}: ${refusal.code}`),
      [
        'partyName: field-missing',
        'least: number-out-of-range',
        'cadence: choice-missing',
        'from: field-missing',
        'to: day-unknown',
      ],
    );
    assert.equal(problemsOf(EMPTY_DRAFT).length, 7);
  });
});

describe('any draft', () => {
  const text = fc.oneof(
    fc.constantFrom('', ' ', '—', '890201-3286', 'Åsa & co', 'x\u2028y\u0000', '\ud800', '9'.repeat(99)),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: fc.constantFrom('8', '9', '0', '2', '1', '-', ' ', 'å'), maxLength: 100 }),
  );
  const day = fc.oneof(
    text,
    fc.constantFrom('2026-01-01', '2026-02-29', '2028-02-29', '0000-01-01', '9999-12-31'),
  );
  const number = fc.oneof(fc.integer({ min: -1, max: 40 }).map(String), text);
  const party: fc.Arbitrary<PartyDraft> = fc.record({
    partyName: text,
    organisationNumber: fc.oneof(fc.constantFrom('', '212000-1355', '8024485149', '212000-1356'), text),
    kind: fc.oneof(fc.constantFrom(...FIELDS.parties.kind.bounds.choices), text),
    least: number,
    most: number,
  });
  const reference: fc.Arbitrary<ReferenceDraft> = fc.record({ section: text, quote: text });
  const anything: fc.Arbitrary<NewAgreementDraft> = fc.record({
    name: text,
    purpose: text,
    registryNumber: text,
    from: day,
    to: day,
    parties: fc.array(party, { maxLength: 7 }),
    cadence: fc.oneof(fc.constantFrom(...FIELDS.rules.cadence.bounds.choices), text),
    cadenceNumber: number,
    decisionRule: fc.oneof(fc.constantFrom(...FIELDS.rules.decisionRule.bounds.choices), text),
    share: fc.oneof(fc.constantFrom('2/3', '51/100', '1/2', '999/999'), text),
    noticeMonths: number,
    continuation: day,
    references: fc.dictionary(fc.constantFrom(...REFERRED_SETTINGS), reference),
  });
  /** Each part replaced one at a time: nearly right drafts, which is where a schema and the rules could differ. */
  const nearlyRight = fc
    .record({ change: anything, parts: fc.subarray(Object.keys(completeDraft), { maxLength: 3 }) })
    .map(({ change, parts }) => ({
      ...completeDraft,
      ...Object.fromEntries(Object.entries(change).filter(([part]) => parts.includes(part))),
    }));

  const isWholeOrRefused = (draft: NewAgreementDraft): boolean => {
    const result = agreementFrom(draft, 'nytt');
    if (!result.ok) {
      assert.ok(result.findings.length > 0);
      return false;
    }
    assert.deepEqual(agreementSchema.parse(JSON.parse(JSON.stringify(result.agreement))), result.agreement);
    return true;
  };

  property('gives a valid profile or problems, and never throws', () => {
    fc.assert(fc.property(anything, (draft) => void isWholeOrRefused(draft)));
    fc.assert(
      fc.property(nearlyRight, (draft) => void isWholeOrRefused(draft)),
      { numRuns: 500 },
    );
  });

  property('with any name that can be read gives a valid profile', () => {
    const name = text.filter((typed) => problemsOf({ ...completeDraft, name: typed }).length === 0);
    fc.assert(
      fc.property(name, (typed) => assert.ok(isWholeOrRefused(withParty(0, { partyName: typed })), typed)),
      { numRuns: 300 },
    );
  });
});
