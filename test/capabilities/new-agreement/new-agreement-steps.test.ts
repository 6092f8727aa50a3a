import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newAgreementStep } from '../../../src/capabilities/new-agreement/steps.ts';
import { NEW_AGREEMENT_STEPS } from '../../../src/capabilities/new-agreement/views.ts';
import type { NewAgreementPress, NewAgreementView } from '../../../src/capabilities/new-agreement/views.ts';
import { EMPTY_DRAFT, EMPTY_PARTY } from '../../../src/capabilities/new-agreement/domain/draft.ts';
import type { NewAgreementDraft, PartyDraft } from '../../../src/capabilities/new-agreement/domain/draft.ts';
import { completeDraft, leastDraft } from '../../support/new-agreement.ts';
import { property } from '../../support/property.ts';

const TAKEN = new Set(['norma', 'brukarskolan']);

function viewAfter(
  step: NewAgreementPress['step'],
  go: NewAgreementPress['go'],
  draft: NewAgreementDraft = completeDraft,
): NewAgreementView {
  const outcome = newAgreementStep({ step, go, draft }, TAKEN);
  assert.ok('view' in outcome, 'the agreement is finished');
  return outcome.view;
}
const problemsOn = (view: NewAgreementView): readonly string[] =>
  'problems' in view ? view.problems.map(({ field, refusal }) => `${field}: ${refusal.code}`) : [];

describe('the steps of a new agreement', () => {
  it('begin with an empty form, whatever came with the press', () => {
    assert.deepEqual(viewAfter('rules', 'start'), {
      view: 'new-agreement-basics',
      draft: EMPTY_DRAFT,
      problems: [],
    });
  });

  it('go on, one after another, with what was typed, to the agreement', () => {
    for (const draft of [completeDraft, leastDraft]) {
      for (const [step, following] of [
        ['basics', 'new-agreement-parties'],
        ['parties', 'new-agreement-rules'],
        ['rules', 'new-agreement-references'],
        ['references', 'new-agreement-summary'],
      ] as const) {
        const view = viewAfter(step, 'next', draft);
        assert.deepEqual([view.view, view.draft, problemsOn(view)], [following, draft, []]);
      }
      const finished = newAgreementStep({ step: 'summary', go: 'next', draft }, TAKEN);
      assert.ok('agreement' in finished);
      const shown = viewAfter('references', 'next', draft);
      assert.ok('agreement' in shown);
      assert.deepEqual(finished.agreement, shown.agreement);
      assert.equal(finished.agreement.id, 'motesplatsen');
    }
  });

  it('go back with what was typed, right or wrong, and without complaint', () => {
    const draft = { ...completeDraft, from: 'i går', share: '9', purpose: '' };
    for (const [step, previous] of [
      ['basics', 'new-agreement-basics'],
      ['parties', 'new-agreement-basics'],
      ['rules', 'new-agreement-parties'],
      ['references', 'new-agreement-rules'],
      ['summary', 'new-agreement-references'],
    ] as const) {
      assert.deepEqual(viewAfter(step, 'back', draft), { view: previous, draft, problems: [] });
    }
  });

  it('stay where something is wrong and say all of it, but nothing of what is still to come', () => {
    const draft = { ...EMPTY_DRAFT, name: 'Mötesplatsen', from: '2026-02-30' };
    const view = viewAfter('basics', 'next', draft);
    assert.equal(view.view, 'new-agreement-basics');
    assert.deepEqual(problemsOn(view), ['purpose: field-missing', 'from: day-unknown', 'to: field-missing']);
    assert.deepEqual(view.draft, draft);
  });

  it('lead back to the first step that is wrong, also for a press that left it out', () => {
    const draft = {
      ...completeDraft,
      cadence: 'per-week',
      references: { seats: { section: '', quote: 'en' } },
    };
    for (const step of ['rules', 'references', 'summary'] as const) {
      const view = viewAfter(step, 'next', draft);
      assert.equal(view.view, 'new-agreement-rules');
      assert.deepEqual(problemsOn(view), ['cadence: choice-missing']);
    }
    assert.equal(viewAfter('summary', 'next', EMPTY_DRAFT).view, 'new-agreement-basics');
  });

  it('add a party at a time, at most six', () => {
    const counts: number[] = [];
    let draft = completeDraft;
    for (let press = 1; press <= 5; press += 1) {
      const view = viewAfter('parties', 'add-party', draft);
      assert.equal(view.view, 'new-agreement-parties');
      draft = view.draft;
      counts.push(draft.parties.length);
    }
    assert.deepEqual(counts, [3, 4, 5, 6, 6]);
    assert.deepEqual(draft.parties, [...completeDraft.parties, ...Array<PartyDraft>(4).fill(EMPTY_PARTY)]);
    assert.equal(
      viewAfter('parties', 'next', draft).view,
      'new-agreement-rules',
      'those left blank are none',
    );
  });

  it('give the agreement an id of its own', () => {
    const outcome = newAgreementStep(
      { step: 'summary', go: 'next', draft: { ...leastDraft, name: 'Norma' } },
      TAKEN,
    );
    assert.ok('agreement' in outcome);
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
          if ('view' in outcome) {
            assert.deepEqual(outcome.view.draft.name, go === 'start' ? '' : draft.name);
          } else {
            assert.deepEqual([step, go], ['summary', 'next']);
          }
        },
      ),
    );
  });
});
