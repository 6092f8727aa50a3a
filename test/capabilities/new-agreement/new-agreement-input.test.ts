import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newAgreementStep } from '../../../src/capabilities/new-agreement/steps.ts';
import { presentNewAgreement } from '../../../src/capabilities/new-agreement/present.ts';
import type { Request } from '../../../src/capabilities/index.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { parseCardInput } from '../../../src/chat/card-input.ts';
import {
  draftOf,
  EMPTY_DRAFT,
  EMPTY_PARTY,
  FIELD_NAMES,
  fieldsOf,
} from '../../../src/capabilities/new-agreement/draft-input.ts';
import { LARGEST_DRAFT, NEW_AGREEMENT_STEPS } from '../../../src/capabilities/new-agreement/requests.ts';
import { renderView } from '../../../src/chat/render.ts';
import { REFERRED_SETTINGS } from '../../../src/capabilities/new-agreement/domain/draft.ts';
import type { NewAgreementDraft } from '../../../src/capabilities/new-agreement/domain/draft.ts';
import type { FormStep } from '../../../src/capabilities/new-agreement/domain/fields.ts';
import { FIELDS } from '../../../src/capabilities/new-agreement/domain/fields.ts';
import { button, partsOfType, pressed } from '../../support/card-parts.ts';
import { completeDraft } from '../../support/new-agreement.ts';
import { property } from '../../support/property.ts';

const LARGEST_CARD = 28 * 1024;
const { basics } = FIELDS;
const { section, quote } = FIELDS.references;
type Press = Extract<Request, { ask: 'new-agreement' }>;

function press(data: unknown): Press | undefined {
  const request = parseCardInput('new-agreement', data)?.request;
  assert.ok(request === undefined || request.ask === 'new-agreement');
  return request;
}

/** Presses the button with every input left as it is. */
function pressOn(view: View, title: string): Press {
  const { card } = renderView(view, 'sv');
  const { data } = pressed(card, button(card, title));
  const request = press(data);
  assert.ok(request, title);
  return request;
}

/** The beginning of the text, repeated as far as needed, that fills a field. */
const filled = (text: string, longest: number): string => text.repeat(longest).slice(0, longest);

/** Every field as long as a form lets it be. */
const full = (text: string): NewAgreementDraft => ({
  ...completeDraft,
  name: filled(text, basics.name.bounds.longest),
  purpose: filled(text, basics.purpose.bounds.longest),
  registryNumber: filled(text, basics.registryNumber.bounds.longest),
  parties: Array.from({ length: 6 }, (_, index) => ({
    partyName: filled(`${index}${text}`, FIELDS.parties.partyName.bounds.longest),
    organisationNumber: '802448-5149',
    kind: 'civil',
    least: '10',
    most: '10',
  })),
  references: Object.fromEntries(
    REFERRED_SETTINGS.map((setting) => [
      setting,
      { section: filled(text, section.bounds.longest), quote: filled(text, quote.bounds.longest) },
    ]),
  ),
});
const SWEDISH = 'Föreningen och nämnden samverkar på lika villkor, ';

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

describe('the input of a new agreement', () => {
  it('without anything is the beginning', () => {
    assert.deepEqual(press({}), { ask: 'new-agreement', step: 'basics', go: 'start', draft: EMPTY_DRAFT });
    assert.deepEqual(press(null), press({}));
  });

  it('is what was typed on the step and what the button carried', () => {
    const found = press({
      step: 'parties',
      go: 'next',
      name: 'Mötesplatsen',
      'party-1-partyName': 'Föreningen',
      'party-1-least': 1,
      'party-3-kind': 'public',
      'seats-section': '11',
      'seats-quote': '',
    });
    assert.deepEqual(found, {
      ask: 'new-agreement',
      step: 'parties',
      go: 'next',
      draft: {
        ...EMPTY_DRAFT,
        name: 'Mötesplatsen',
        parties: [
          { ...EMPTY_PARTY, partyName: 'Föreningen', least: '1' },
          EMPTY_PARTY,
          { ...EMPTY_PARTY, kind: 'public' },
        ],
        references: { seats: { section: '11', quote: '' } },
      },
    });
  });

  for (const [what, data] of [
    ['a step that is not there', { step: 'seats' }],
    ['a direction that is not there', { go: 'done' }],
    ['an object for a text', { name: { evil: true } }],
    ['a list for a text', { 'party-1-partyName': ['a'] }],
    ['a text far too long', { purpose: 'x'.repeat(1001) }],
    ['a draft far too large', Object.fromEntries([...FIELD_NAMES].map((name) => [name, 'x'.repeat(100)]))],
    ['null for a text', { name: null }],
  ] as const) {
    it(`makes nothing of ${what}`, () => {
      assert.equal(press(data), undefined);
    });
  }

  it('leaves out what is not a field', () => {
    const found = press({
      draft: { name: 'x' },
      'party-7-partyName': 'x',
      'party-0-least': '1',
      'dispute-owner': 'x',
      parties: [1],
      references: 7,
      constructor: 'x',
    });
    assert.deepEqual(found?.draft, EMPTY_DRAFT);
  });

  it('takes a text that is too long or broken, so that it can be refused with the reason', () => {
    assert.equal(press({ name: 'x'.repeat(1000) })?.draft.name.length, 1000);
    assert.equal(press({ name: 'a\ud800b' })?.draft.name, 'a\ufffdb');
  });

  property('survives any JSON', () => {
    const keys = fc.constantFrom('step', 'go', '__proto__', 'draft', ...FIELD_NAMES);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue())), (data) => {
        const found = press(data);
        if (found) newAgreementStep(found, new Set());
      }),
      { numRuns: 300 },
    );
  });

  it('makes the same draft again of a draft’s fields', () => {
    assert.deepEqual(draftOf(fieldsOf(completeDraft)), completeDraft);
    assert.deepEqual(draftOf(fieldsOf(full('x'))), full('x'));
    assert.deepEqual(draftOf({}), EMPTY_DRAFT);
  });
});

const emptyForm = (step: FormStep): View => presentNewAgreement({ step, draft: EMPTY_DRAFT, findings: [] });

describe('a new agreement on its way through the cards', () => {
  it('loses nothing, forth and back', () => {
    for (const draft of [completeDraft, full(SWEDISH)]) {
      let outcome = newAgreementStep({ step: 'basics', go: 'next', draft }, new Set());
      const forms = draft.parties.length + 2;
      for (const title of [
        ...Array<string>(forms).fill('Fortsätt'),
        ...Array<string>(forms + 1).fill('Tillbaka'),
      ]) {
        assert.ok(outcome.step !== 'agreed');
        const request = pressOn(presentNewAgreement(outcome), title);
        assert.deepEqual(request.draft, draft, `${outcome.step}: ${title}`);
        outcome = newAgreementStep(request, new Set());
      }
      assert.equal(outcome.step, 'basics');
    }
  });

  it('goes back also with a field left empty: only the first step has required ones, and that one is left', () => {
    for (const step of ['parties', 'rules', 'references'] as const) {
      const { card } = renderView(emptyForm(step), 'sv');
      assert.ok(partsOfType(card, 'Input.').every(({ isRequired }) => isRequired === false));
      assert.equal(button(card, 'Tillbaka').associatedInputs, undefined);
    }
    const { card } = renderView(emptyForm('basics'), 'sv');
    assert.equal(button(card, 'Avbryt').associatedInputs, 'none');
  });

  describe('makes no card too large (28 KB)', () => {
    const cardsOf = (fields: Record<string, string>): readonly (readonly [string, number])[] =>
      NEW_AGREEMENT_STEPS.flatMap((step) =>
        (['back', 'next', 'add-party'] as const).flatMap((go) => {
          const found = press({ step, go, ...fields });
          assert.ok(found, `${bytes(fields)} bytes are not taken`);
          const outcome = newAgreementStep(found, new Set());
          if (outcome.step === 'agreed') return [];
          const view = presentNewAgreement(outcome);
          return (['sv', 'en'] as const).map(
            (language) => [`${view.view}.${language}`, bytes(renderView(view, language).card)] as const,
          );
        }),
      );
    const assertSmall = (fields: Record<string, string>): void => {
      for (const [card, size] of cardsOf(fields)) assert.ok(size < LARGEST_CARD, `${card}: ${size} bytes`);
    };
    /** As much as is taken, in one field after another, beside what is given. */
    const heavy = (given: Record<string, string>, fields: readonly string[]): Record<string, string> => {
      const all = { ...given };
      for (const field of fields) {
        const left = LARGEST_DRAFT - bytes({ ...all, [field]: '' });
        if (left > 0) all[field] = '漢'.repeat(Math.min(1000, Math.floor(left / 3)));
      }
      return all;
    };
    const sixWrongParties = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].flatMap((party) => [
        [`party-${party}-least`, '11'],
        [`party-${party}-organisationNumber`, '1'],
      ]),
    );

    it('of a draft with every field full of Swedish', () => {
      assertSmall(fieldsOf(full(SWEDISH)));
    });

    it('of one whose rules, which three buttons carry, are as heavy as can be, and every party is wrong', () => {
      const basics = { name: 'x', purpose: 'x', from: '2026-01-01', to: '2026-12-31' };
      assertSmall(heavy({ ...basics, ...sixWrongParties }, ['share', 'cadence', 'decisionRule']));
    });

    it('of one whose sources, which the summary repeats for each party, are as heavy as can be', () => {
      const section = '漢'.repeat(FIELDS.references.section.bounds.longest);
      const quote = '漢'.repeat(FIELDS.references.quote.bounds.longest);
      const references = { parties: { section, quote }, seats: { section, quote } };
      const { parties } = full('x');
      assertSmall(fieldsOf({ ...completeDraft, parties, references }));
    });
  });
});
