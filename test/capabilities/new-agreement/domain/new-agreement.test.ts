import assert from 'node:assert/strict';
import { agreementSchema } from '../../../../src/agreement/domain/profile.ts';
import type { Agreement, Source } from '../../../../src/agreement/domain/profile.ts';
import { agreementInForce } from '../../../../src/partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../../src/partnership/domain/calendar.ts';
import {
  agreementFrom,
  newAgreementId,
} from '../../../../src/capabilities/new-agreement/domain/new-agreement.ts';
import type { NewAgreementDraft } from '../../../../src/capabilities/new-agreement/domain/draft.ts';
import { seatsOf } from '../../../../src/capabilities/registration/domain/seat-choice.ts';
import { given, NOON } from '../../../support/given.ts';
import { completeDraft, leastDraft } from '../../../support/new-agreement.ts';

const ENTERED: Source = { kind: 'entered' };
const DEFAULT: Source = { kind: 'default' };

function made(draft: NewAgreementDraft): Agreement {
  const result = agreementFrom(draft, 'nytt');
  assert.ok(result.ok, JSON.stringify(result));
  return result.agreement;
}
const steeringGroup = (draft: NewAgreementDraft): Agreement['forums'][number] => {
  const [forum, ...others] = made(draft).forums;
  assert.ok(forum);
  assert.deepEqual(others, []);
  return forum;
};

describe('a new agreement', () => {
  it('is a whole profile, read again unchanged', () => {
    for (const draft of [completeDraft, leastDraft]) {
      const agreement = made(draft);
      assert.deepEqual(agreementSchema.parse(JSON.parse(JSON.stringify(agreement))), agreement);
    }
  });

  it('can be registered, with the seats that were given (N11-15, B-struktur-56)', () => {
    const agreement = made(completeDraft);
    const seats = seatsOf(steeringGroup(completeDraft).seats);
    assert.deepEqual(
      seats.map(({ id, required }) => [id, required]),
      [
        ['arbetsmarknadsnamnden-goteborgs-stad-1', true],
        ['arbetsmarknadsnamnden-goteborgs-stad-2', false],
        ['foreningen-vag-vidare-1', true],
        ['foreningen-vag-vidare-2', false],
      ],
    );
    const then = given().when('anna', {
      type: 'registerPartnership',
      agreement,
      forum: 'styrgrupp',
      language: 'sv',
      seats: seats.flatMap(({ id, required }, index) =>
        required ? [{ seat: id, member: `member-${index}` }] : [],
      ),
    });
    const registered = then.state();
    assert.ok(registered.status === 'registered');
    assert.deepEqual(agreementInForce(registered, localDay(NOON)), agreement);
  });

  it('has what was typed, each setting with its source', () => {
    const agreement = made(completeDraft);
    const { cadence, decisionRule, name, nameInText, seats } = steeringGroup(completeDraft);
    assert.deepEqual([agreement.id, agreement.name], ['nytt', 'Mötesplatsen']);
    assert.deepEqual(
      agreement.parties.map(({ kind, organisationNumber, source }) => [kind, organisationNumber, source]),
      [
        ['public', '212000-1355', ENTERED],
        ['civil', '802448-5149', ENTERED],
      ],
    );
    const { purpose } = completeDraft;
    assert.deepEqual(agreement.purposes, [
      { id: 'syfte', text: { sv: purpose, en: purpose }, source: { kind: 'clause', section: '4 Syfte' } },
    ]);
    assert.deepEqual(agreement.validity, {
      value: { from: '2026-01-01', to: '2027-12-31' },
      source: {
        kind: 'clause',
        section: '18 Giltighetstid',
        quote: 'Avtalet gäller från och med den 1 januari 2026.',
      },
    });
    assert.deepEqual(name, { sv: 'Styrgrupp', en: 'Steering group' });
    assert.deepEqual(nameInText, { sv: 'styrgruppen', en: 'the steering group' });
    assert.deepEqual(cadence, {
      value: { kind: 'per-term', least: 2 },
      source: { kind: 'clause', section: '11 Styrgrupp', quote: 'minst två gånger per termin' },
    });
    assert.deepEqual(decisionRule, {
      value: { kind: 'qualified', numerator: 2, denominator: 3 },
      source: ENTERED,
    });
    assert.deepEqual(
      seats.map(({ source }) => source.kind),
      ['clause', 'clause'],
    );
    assert.deepEqual(agreement.continuation, { value: { decideBy: '2027-06-30' }, source: ENTERED });
    assert.equal(agreement.termination?.value.noticeMonths, 4);
    assert.deepEqual(agreement.termination.source, { kind: 'clause', section: '20 Uppsägning' });
    assert.deepEqual(agreement.registryNumber, { value: 'SLK-2026-00147', source: ENTERED });
    assert.equal(agreement.dispute.source.kind, 'clause');
  });

  it('given as little as possible, then nothing is invented and what applies says that it is a default', () => {
    const agreement = made(leastDraft);
    const { cadence, castingVote, decisionRule, quorum, standingItems } = steeringGroup(leastDraft);
    assert.deepEqual(
      [agreement.termination, agreement.continuation, agreement.registryNumber, quorum, castingVote],
      [undefined, undefined, undefined, undefined, undefined],
    );
    assert.deepEqual(cadence, { value: { kind: 'by-decision' }, source: DEFAULT });
    assert.deepEqual(decisionRule, { value: { kind: 'simple' }, source: DEFAULT });
    assert.deepEqual(agreement.dispute.source, DEFAULT);
    assert.equal(agreement.dispute.value.resolvedBy, 'dialogue');
    assert.equal(standingItems.length, 16);
    assert.ok(standingItems.every(({ source }) => source.kind === 'default'));
  });

  it('tells an agreement that leaves the cadence to the group from one that says nothing', () => {
    assert.deepEqual(steeringGroup({ ...leastDraft, cadence: 'by-decision' }).cadence, {
      value: { kind: 'by-decision' },
      source: ENTERED,
    });
  });

  it('given a reference to a setting that was taken away again, then it is left out', () => {
    const agreement = made({
      ...leastDraft,
      references: {
        termination: { section: 'x'.repeat(500), quote: '' },
        decisionRule: { section: '11 Styrgrupp', quote: '' },
      },
    });
    assert.equal(agreement.termination, undefined);
    assert.deepEqual(agreement.forums[0]?.decisionRule.source, DEFAULT);
  });

  it('is tidied: spaces, line breaks, and parties left blank', () => {
    const [first, second] = completeDraft.parties;
    assert.ok(first && second);
    const blank = { partyName: ' ', organisationNumber: '', kind: '', least: '', most: '' };
    const agreement = made({
      ...completeDraft,
      name: '  Mötes\n platsen\t',
      registryNumber: '–',
      parties: [blank, first, blank, second],
    });
    assert.equal(agreement.name, 'Mötes platsen');
    assert.equal(agreement.registryNumber, undefined);
    assert.equal(agreement.parties.length, 2);
  });
});

describe('the ids of a new agreement', () => {
  const parties = (...names: readonly string[]): readonly (readonly [string, string])[] => {
    const [party] = completeDraft.parties;
    assert.ok(party);
    const { parties: found } = made({
      ...completeDraft,
      parties: names.map((partyName) => ({ ...party, partyName })),
    });
    return found.map(({ id, shortName }) => [id, shortName]);
  };

  it('are made from the names, all different', () => {
    assert.deepEqual(parties('Åbo ÄÖ & co', 'Abo ao (co)'), [
      ['abo-ao-co', 'Åbo ÄÖ & co'],
      ['abo-ao-co-2', 'Abo ao (co)'],
    ]);
  });

  it('are never empty', () => {
    assert.deepEqual(parties('Дом', 'البيت'), [
      ['part-1', 'Дом'],
      ['part-2', 'البيت'],
    ]);
  });

  it('and short names are short', () => {
    const [long] = parties(
      'Nämnden för arbetsmarknad, vuxenutbildning och integration i Västra Götaland',
      'Ab',
    );
    assert.deepEqual(long, [
      'namnden-for-arbetsmarknad-vuxenutbildning-och-inte',
      'Nämnden för arbetsmarknad,…',
    ]);
    assert.deepEqual(parties('x'.repeat(90), 'Ab')[0]?.[1], `${'x'.repeat(38)}…`);
  });

  it('the profile’s own is free', () => {
    assert.equal(newAgreementId('Mötesplatsen', new Set()), 'motesplatsen');
    assert.equal(newAgreementId('Norma', new Set(['norma', 'norma-2'])), 'norma-3');
    assert.equal(newAgreementId('…', new Set()), 'avtal');
  });
});
