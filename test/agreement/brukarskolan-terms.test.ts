import assert from 'node:assert/strict';
import { brukarskolan } from '../support/agreements.ts';
import { assertClause, entry } from './clause.ts';

describe('the profile of Brukarskolan: reports', () => {
  const annual = entry(brukarskolan.reports, 'arlig-sammanstallning');

  it('B-styrgrupp-63 leaves the content of activity reports to the first meeting', () => {
    const report = entry(brukarskolan.reports, 'verksamhetsrapport');
    assert.equal(report.contentDecided?.value, 'first-meeting');
    assertClause(report.contentDecided.source, 'Styrgrupp', 'följas upp och statistikföras');
  });

  it('B-samverkansgrupp-79 has two written reports to the steering group in twelve months', () => {
    const report = entry(brukarskolan.reports, 'halvarsrapport');
    assert.deepEqual(report.cadence.value, { kind: 'per-period', months: 12, count: 2 });
    assertClause(report.cadence.source, 'Samverkansgrupp', 'två tillfällen per 12-månadersperiod');
    assert.deepEqual(report.preparedBy.value, { kind: 'forum', forum: 'samverkansgrupp' });
    assert.deepEqual(report.recipient.value, { kind: 'forum', forum: 'styrgrupp' });
  });

  it('B-årlig-82 has a yearly compilation made from the reports; its day is the product’s default', () => {
    assert.deepEqual(annual.cadence.value, { kind: 'yearly' });
    assertClause(annual.cadence.source, 'Årlig sammanställning', 'årligen göra en sammanställning');
    assert.deepEqual(annual.basedOn?.value.reports, ['verksamhetsrapport', 'halvarsrapport']);
    assert.equal(annual.dueDay?.source.kind, 'default');
  });

  it('B-årlig-83, 84 is reviewed and handed to the board', () => {
    assert.deepEqual(annual.review?.value.by, { kind: 'party', party: 'socialforvaltningen' });
    assert.equal(annual.delivery?.value.to.kind, 'body');
    assertClause(annual.delivery.source, 'Årlig sammanställning', 'i samband med verksamhetsberättelsen');
  });

  it('B-uppföljning-81, B-årlig-85, B-synpunkter-86, B-jämställdhet-54 has its fields and indicators', () => {
    assert.deepEqual(
      annual.fields.map(({ id }) => id),
      ['verksamhet', 'medel', 'medel-mal', 'halsa', 'livssituation', 'andel-man', 'synpunkter'],
    );
    assertClause(entry(annual.fields, 'medel-mal').source, 'Uppföljning', 'förvaltningens tillförda medel');
    assertClause(entry(brukarskolan.indicators, 'halsa').source, 'Årlig sammanställning', '(enkätfråga)');
    const gender = entry(brukarskolan.indicators, 'andel-man');
    assert.ok(gender.kind === 'share');
    assert.equal(gender.baseline, 70);
  });
});

describe('the profile of Brukarskolan: validity, changes and information', () => {
  it('B-5.1-88, 89, 90 is valid to the end of 2024, on conditions, with a day to agree on continuation', () => {
    const section = '5.1 Period för partnerskapet';
    assert.deepEqual(brukarskolan.validity.value, { from: '2022-04-01', to: '2024-12-31' });
    assertClause(brukarskolan.validity.source, section, '1 april 2022');
    assertClause(entry(brukarskolan.conditions, 'medel').source, section, 'förutsatt att medel');
    assert.equal(brukarskolan.continuation?.value.decideBy, '2024-07-01');
    assertClause(brukarskolan.continuation.source, section, 'Senast 1 juli 2024');
  });

  it('B-ändringar-92 makes a change valid only in writing and when all have signed', () => {
    assert.deepEqual(
      [brukarskolan.amendment.form.value, brukarskolan.amendment.signedBy.value],
      ['written', 'all-parties'],
    );
    assertClause(
      brukarskolan.amendment.signedBy.source,
      'Ändringar och tillägg',
      'skriftliga och undertecknade',
    );
  });

  it('B-informationsskyldighet-93, 94 brings changed circumstances to the steering group’s agenda', () => {
    const duty = entry(brukarskolan.informationDuties, 'andrade-omstandigheter');
    assert.deepEqual([duty.when, duty.to], ['at-once', { kind: 'forum', forum: 'styrgrupp' }]);
    assert.deepEqual(duty.onAgendaOf?.value, { forum: 'styrgrupp' });
    assertClause(duty.onAgendaOf.source, 'Informationsskyldighet', 'föra en dialog');
  });

  it('B-styrgrupp-69, B-samverkansgrupp-78 has who informs whom', () => {
    assert.deepEqual(entry(brukarskolan.informationDuties, 'beslut').to, { kind: 'all-parties' });
    assert.deepEqual(entry(brukarskolan.informationDuties, 'handelser').to, {
      kind: 'forum',
      forum: 'styrgrupp',
    });
  });

  it('B-bilagor-104 has the annex and a registry number that is still blank', () => {
    assert.equal(brukarskolan.annexes.length, 1);
    assert.equal(brukarskolan.registryNumber?.value, null);
    assertClause(brukarskolan.registryNumber.source, 'Bilagor', 'diarienummer X.X.X--XXX-2022');
  });

  it('B-underskrift-105 has an original for each party', () => {
    assert.deepEqual(brukarskolan.originals?.value.heldBy.parties, ['socialforvaltningen', 'vuxenskolan']);
  });
});

describe('the profile of Brukarskolan: money and ending', () => {
  it('B-ersättning-95, 96 lets the public party hold payments; repayment needs correspondence', () => {
    assert.equal(brukarskolan.funding?.total.value.amount, null);
    assert.deepEqual(brukarskolan.funding.paymentHold?.value.by, {
      kind: 'party',
      party: 'socialforvaltningen',
    });
    const claim = brukarskolan.repayment.find(({ on }) => on === 'non-performance');
    assert.deepEqual(claim?.requires, ['correspondence']);
    assertClause(claim.source, 'Ersättning', 'efter skriftväxling');
  });

  it('B-brister-97, 98 and B-hävning-100 has the steps on a breach, each with what it requires', () => {
    assert.deepEqual(
      brukarskolan.breachSteps.map(({ step, requires }) => [step, ...requires]),
      [
        ['dialogue'],
        ['action-plan', 'dialogue'],
        ['follow-up', 'action-plan'],
        ['termination', 'action-plan', 'follow-up'],
        ['correction-period'],
        ['rescission', 'correction-period'],
        ['repayment', 'rescission'],
      ],
    );
    const rescission = brukarskolan.breachSteps.find(({ step }) => step === 'rescission');
    assert.deepEqual(rescission?.by, { kind: 'party', party: 'socialforvaltningen' });
  });

  it('B-uppsägning-99 can be terminated by the association with four months’ notice', () => {
    assert.deepEqual(brukarskolan.termination?.value, {
      by: { kind: 'party', party: 'vuxenskolan' },
      form: 'written',
      to: { forum: 'styrgrupp' },
      noticeMonths: 4,
    });
    assertClause(brukarskolan.termination.source, 'Uppsägning', 'fyra månader');
  });

  it('B-omförhandling-101, 102 can be renegotiated by any party, after dialogue and decision', () => {
    assert.deepEqual(brukarskolan.renegotiation?.askedBy.value, { kind: 'any-party' });
    assert.deepEqual(brukarskolan.renegotiation.before?.value, ['dialogue', 'decision']);
  });

  it('B-tvist-103 makes the steering group answer for dialogue', () => {
    assert.deepEqual(brukarskolan.dispute.value.owner, { kind: 'forum', forum: 'styrgrupp' });
    assert.deepEqual(brukarskolan.dispute.value.askedBy, { kind: 'any-party' });
    assertClause(brukarskolan.dispute.source, 'Tvist', 'styrgruppen som ansvarar');
  });
});
