import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newAgreementStep } from '../../../src/capabilities/new-agreement/steps.ts';
import type { ShownStep } from '../../../src/capabilities/new-agreement/steps.ts';
import { NEW_AGREEMENT_STEPS } from '../../../src/capabilities/new-agreement/requests.ts';
import type { NewAgreementPress } from '../../../src/capabilities/new-agreement/requests.ts';
import { EMPTY_DRAFT, EMPTY_PARTY } from '../../../src/capabilities/new-agreement/draft-input.ts';
import type { NewAgreementDraft, PartyDraft } from '../../../src/capabilities/new-agreement/domain/draft.ts';
import { completeDraft, leastDraft } from '../../support/new-agreement.ts';
import { property } from '../../support/property.ts';

const TAKEN = new Set(['norma', 'brukarskolan']);

function shownAfter(
  step: NewAgreementPress['step'],
  go: NewAgreementPress['go'],
  draft: NewAgreementDraft = completeDraft,
  party?: number,
): ShownStep {
  const outcome = newAgreementStep({ step, go, draft, party }, TAKEN);
  assert.ok(outcome.step !== 'agreed', 'the agreement is finished');
  return outcome;
}
const problemsOn = (shown: ShownStep): readonly string[] =>
  'findings' in shown ? shown.findings.map(({ field, refusal }) => `${field}: ${refusal.code}`) : [];

describe('the steps of a new agreement', () => {
  it('begin with an empty form, whatever came with the press', () => {
    assert.deepEqual(shownAfter('rules', 'start'), {
      step: 'basics',
      draft: EMPTY_DRAFT,
      findings: [],
    });
  });

  it('go on, one after another, with what was typed, to the agreement', () => {
    for (const draft of [completeDraft, leastDraft]) {
      for (const [step, following] of [
        ['basics', 'parties'],
        ['parties', 'rules'],
        ['rules', 'references'],
        ['references', 'summary'],
      ] as const) {
        const shown = shownAfter(step, 'next', draft);
        assert.deepEqual([shown.step, shown.draft, problemsOn(shown)], [following, draft, []]);
      }
      const finished = newAgreementStep({ step: 'summary', go: 'next', draft }, TAKEN);
      assert.ok(finished.step === 'agreed');
      const shown = shownAfter('references', 'next', draft);
      assert.ok(shown.step === 'summary');
      assert.deepEqual(finished.agreement, shown.agreement);
      assert.equal(finished.agreement.id, 'motesplatsen');
    }
  });

  it('go back with what was typed, right or wrong, and without complaint', () => {
    const draft = { ...completeDraft, from: 'i går', share: '9', purpose: '' };
    for (const [step, previous] of [
      ['basics', 'basics'],
      ['parties', 'basics'],
      ['references', 'rules'],
      ['summary', 'references'],
    ] as const) {
      assert.deepEqual(shownAfter(step, 'back', draft), { step: previous, draft, findings: [] });
    }
    const last = { step: 'parties', party: 2, draft, findings: [] };
    assert.deepEqual(shownAfter('rules', 'back', draft), last);
    assert.deepEqual(shownAfter('parties', 'back', draft, 2), { ...last, party: 1 });
    assert.equal(shownAfter('parties', 'back', draft, 1).step, 'basics');
  });

  describe('for the parties', () => {
    const [city, association] = completeDraft.parties;
    assert.ok(city && association);
    const withParties = (...parties: readonly PartyDraft[]): NewAgreementDraft => ({
      ...completeDraft,
      parties,
    });
    const after = (party: number, ...parties: readonly PartyDraft[]) => {
      const shown = shownAfter('parties', 'next', withParties(...parties), party);
      return [shown.step, 'party' in shown ? shown.party : undefined, problemsOn(shown)];
    };

    it('are one for each', () => {
      assert.deepEqual(after(1, city, EMPTY_PARTY), ['parties', 2, []]);
      assert.deepEqual(after(2, city, association), ['rules', undefined, []]);
      assert.deepEqual(after(2, city, association, EMPTY_PARTY), ['parties', 3, []]);
      const { step, party } = { party: 0, ...shownAfter('basics', 'next') };
      assert.deepEqual([step, party], ['parties', 1]);
    });

    it('say what is wrong with one before the next, and nothing of those still to come', () => {
      const wrong = { ...city, least: '3' };
      const most = { ...association, most: 'många' };
      assert.deepEqual(after(1, wrong, most), ['parties', 1, ['least: seats-least-above-most']]);
      assert.deepEqual(after(1, city, most), ['parties', 2, []]);
      assert.deepEqual(after(2, city, most), ['parties', 2, ['most: number-out-of-range']]);
      const added = shownAfter('parties', 'add-party', withParties(city, most), 2);
      assert.deepEqual(problemsOn(added), ['most: number-out-of-range']);
    });

    it('take one that is left empty for none, as soon as two remain', () => {
      const tooFew = ['parties: too-few-parties'];
      assert.deepEqual(after(1, EMPTY_PARTY, EMPTY_PARTY), ['parties', 1, tooFew]);
      assert.deepEqual(after(2, city, EMPTY_PARTY), ['parties', 2, tooFew]);
      assert.deepEqual(after(2, city, EMPTY_PARTY, association), ['parties', 3, []]);
      assert.deepEqual(after(3, city, EMPTY_PARTY, association), ['rules', undefined, []]);
    });

    it('answer the buttons of cards that had all parties on one form', () => {
      assert.equal(shownAfter('parties', 'next').step, 'rules');
      assert.equal(shownAfter('parties', 'back').step, 'basics');
      const wrong = withParties(city, { ...association, least: '3' });
      const { party } = { party: 0, ...shownAfter('parties', 'next', wrong) };
      assert.equal(party, 2);
    });
  });

  it('stay where something is wrong and say all of it, but nothing of what is still to come', () => {
    const draft = { ...EMPTY_DRAFT, name: 'Mötesplatsen', from: '2026-02-30' };
    const shown = shownAfter('basics', 'next', draft);
    assert.equal(shown.step, 'basics');
    assert.deepEqual(problemsOn(shown), ['purpose: field-missing', 'from: day-unknown', 'to: field-missing']);
    assert.deepEqual(shown.draft, draft);
  });

  it('lead back to the first step that is wrong, also for a press that left it out', () => {
    const draft = {
      ...completeDraft,
      cadence: 'per-week',
      references: { seats: { section: '', quote: 'en' } },
    };
    for (const step of ['rules', 'references', 'summary'] as const) {
      const shown = shownAfter(step, 'next', draft);
      assert.equal(shown.step, 'rules');
      assert.deepEqual(problemsOn(shown), ['cadence: choice-missing']);
    }
    assert.equal(shownAfter('summary', 'next', EMPTY_DRAFT).step, 'basics');
  });

  it('add a party at a time, at most six', () => {
    const counts: number[] = [];
    let draft = completeDraft;
    for (let press = 1; press <= 5; press += 1) {
      const shown = shownAfter('parties', 'add-party', draft);
      assert.equal(shown.step, 'parties');
      draft = shown.draft;
      counts.push(draft.parties.length);
    }
    assert.deepEqual(counts, [3, 4, 5, 6, 6]);
    assert.deepEqual(draft.parties, [...completeDraft.parties, ...Array<PartyDraft>(4).fill(EMPTY_PARTY)]);
    assert.equal(shownAfter('parties', 'next', draft).step, 'rules', 'those left blank are none');
  });

  it('give the agreement an id of its own', () => {
    const outcome = newAgreementStep(
      { step: 'summary', go: 'next', draft: { ...leastDraft, name: 'Norma' } },
      TAKEN,
    );
    assert.ok(outcome.step === 'agreed');
    assert.equal(outcome.agreement.id, 'norma-2');
  });

  property('are never lost: any press on any part of a draft is answered', () => {
    const part = fc.subarray(Object.keys(completeDraft));
    fc.assert(
      fc.property(
        fc.constantFrom(...NEW_AGREEMENT_STEPS),
        fc.constantFrom('start', 'next', 'back', 'add-party'),
        part,
        (step, go, left) => {
          const empty = Object.entries(EMPTY_DRAFT).filter(([field]) => left.includes(field));
          const draft = { ...completeDraft, ...Object.fromEntries(empty) };
          const outcome = newAgreementStep({ step, go, draft }, TAKEN);
          if (outcome.step !== 'agreed') {
            assert.deepEqual(outcome.draft.name, go === 'start' ? '' : draft.name);
          } else {
            assert.deepEqual([step, go], ['summary', 'next']);
          }
        },
      ),
    );
  });
});
