import assert from 'node:assert/strict';
import { agreementForum } from '../../src/partnership/domain/state.ts';
import { norma } from '../support/agreements.ts';
import { assertClause, entry } from './clause.ts';

const section4 = '4 Värdegrund';
const section12 = '12 Kommunikation och lärande';
const section14 = '14 Uppföljning, kunskapsinhämtning och utvärdering';
const section19 = '19 Hävning och återbetalning';

const publicParty = entry(norma.parties, 'funktionsstod');
const civilParty = entry(norma.parties, 'forum-skill');

function steeringGroup() {
  const forum = agreementForum(norma, 'styrgrupp');
  assert.ok(forum);
  return forum;
}

describe('the profile of Norma: who takes part and why', () => {
  it('N1-1 names the parties with addresses and organisation numbers', () => {
    assert.equal(publicParty.organisationNumber, '212000-1355');
    assert.equal(civilParty.organisationNumber, '802448-5149');
    assert.equal(publicParty.visitingAddress?.value, 'Selma Lagerlöfs torg 2');
    assert.equal(civilParty.postalAddress?.value, '413 04 Göteborg');
    assertClause(civilParty.postalAddress.source, '1 Parter', '413 04 Göteborg');
    assert.deepEqual([publicParty.kind, civilParty.kind], ['public', 'civil']);
  });

  it('N2-2 has a contact person for each party, and no private person’s details', () => {
    for (const party of norma.parties) {
      assertClause(party.contactPerson?.source, '2 Kontaktpersoner', 'För F');
      assert.equal(party.contactPerson?.value.phone, undefined);
      assert.equal(party.contactPerson?.value.email, undefined);
    }
  });

  it('N3-3 knows from whom the public party took over', () => {
    const [succession] = publicParty.succession;
    assert.equal(succession?.since, '2024-03');
    assert.equal(succession.predecessor, 'Nämnden för arbetsmarknad och vuxenutbildning');
    assertClause(succession.source, '3 Bakgrund', 'över ansvaret');
  });

  it('N3-4 lists what the partnership rests on', () => {
    assert.deepEqual(
      norma.governingDocuments.map(({ id }) => id),
      ['overenskommelse', 'budget', 'uppdrag'],
    );
  });

  it('N4-5, N4-6 has the values: equal parties, accessible to all', () => {
    assertClause(entry(norma.values, 'jambordiga').source, section4, 'självständiga och jämbördiga');
    assertClause(entry(norma.values, 'tillgangligt').source, section4, 'tillgängligt för alla');
  });

  it('N4-7, N9-13 says which data about clients is never stored', () => {
    assertClause(entry(norma.clientData, 'varsamhet').source, section4, 'varsamhet');
    assertClause(
      entry(norma.clientData, 'handlingsplan').source,
      '9 Insatser i partnerskapet',
      'individuell handlingsplan',
    );
  });

  it('N5-8 describes the target group as a group', () => {
    assertClause(norma.targetGroup?.source, '5 Målgrupp', '18 till 25 år');
  });

  it('N6-9, N7-10 has goals and methods', () => {
    assert.equal(norma.goals.length, 3);
    assertClause(norma.goals[0]?.source, '6 Syfte och mål', 'Målet med partnerskapet');
    assert.equal(norma.methods.length, 6);
    assertClause(norma.methods[0]?.source, '7 Metoder att nå målen', 'Kulturella verksamheter');
  });

  it('N9-11 expects 12 to 15 participants a year, N9-12 in 48 weeks with a pause of four', () => {
    const participants = entry(norma.indicators, 'deltagare');
    assert.ok(participants.kind === 'count');
    assert.deepEqual(participants.range, { least: 12, most: 15 });
    assert.deepEqual(norma.activity?.value, { weeks: 48, pauseWeeks: 4 });
  });

  it('N10-14 has commitments with their owners', () => {
    assert.equal(entry(norma.commitments, 'driva-norma').owner, 'forum-skill');
    assert.equal(entry(norma.commitments, 'finansiering').owner, 'funktionsstod');
  });

  it('N15-29 makes each party controller of its own personal data', () => {
    assert.equal(norma.dataControllers?.value, 'each-party');
  });
});

describe('the profile of Norma: the steering group', () => {
  it('N11-15 has exactly one seat for each party', () => {
    assert.deepEqual(
      steeringGroup().seats.map(({ party, least, most }) => ({ party, least, most })),
      [
        { party: 'funktionsstod', least: 1, most: 1 },
        { party: 'forum-skill', least: 1, most: 1 },
      ],
    );
    assertClause(steeringGroup().seats[0]?.source, '11 Styrgrupp', 'en företrädare per part');
  });

  it('N11-16, N14-28 follows and develops the work and takes up lessons at every meeting', () => {
    assert.ok(steeringGroup().mandate.some(({ power }) => power === 'follow-and-develop'));
    assertClause(
      entry(steeringGroup().standingItems, 'activity').source,
      '11 Styrgrupp',
      'följa och utveckla',
    );
    const lessons = entry(steeringGroup().standingItems, 'knowledge');
    assertClause(lessons.source, section14, 'dokumentation vid styrgruppsmöten');
  });

  it('N11-17 meets at least twice a term', () => {
    assert.deepEqual(steeringGroup().cadence.value, { kind: 'per-term', least: 2 });
    assertClause(steeringGroup().cadence.source, '11 Styrgrupp', 'minst två gånger per termin');
    assert.deepEqual(
      norma.terms.value.map(({ id, from, to }) => ({ id, from, to })),
      [
        { id: 'vt', from: '01-01', to: '06-30' },
        { id: 'ht', from: '07-01', to: '12-31' },
      ],
    );
    assert.equal(norma.terms.source.kind, 'default');
  });

  it('N13-25 can be called to an extra meeting by any party, with a reason', () => {
    assert.deepEqual(steeringGroup().extraMeeting.value, { calledBy: 'any-party', reasonRequired: true });
    assertClause(steeringGroup().extraMeeting.source, '13 Samverkan', 'påkallas av part');
  });

  it('says default wherever the agreement is silent, and invents nothing', () => {
    const forum = steeringGroup();
    assert.deepEqual(forum.decisionRule, { value: { kind: 'simple' }, source: { kind: 'default' } });
    assert.deepEqual(forum.chair, { value: { kind: 'none' }, source: { kind: 'default' } });
    assert.deepEqual(forum.meetingNoticeDays, { value: 7, source: { kind: 'default' } });
    assert.deepEqual([forum.quorum, forum.castingVote, forum.substitutes], [undefined, undefined, undefined]);
    assert.equal(norma.termination, undefined);
  });
});

describe('the profile of Norma: communication, reports and money', () => {
  it('N12-18, N12-19, N12-20 has the communication commitments', () => {
    assert.equal(entry(norma.communication, 'marknadsforing').duty, 'shall');
    const visits = entry(norma.communication, 'studiebesok');
    assert.deepEqual([visits.kind, visits.logged], ['study-visits', true]);
    assert.deepEqual(entry(norma.communication, 'gemensam-information').owners, [
      'funktionsstod',
      'forum-skill',
    ]);
  });

  it('N12-21, N12-22 has three types of issue, reported at once', () => {
    assert.deepEqual(
      norma.issueKinds.map(({ kind }) => kind),
      ['important-information', 'problem', 'difficulty'],
    );
    assert.equal(norma.problemsReported.value, 'at-once');
    assertClause(norma.problemsReported.source, section12, 'snarast till relevant part');
  });

  it('N12-23, N13-24 escalates from the manager to the head of operations, counterpart and steering group', () => {
    assert.deepEqual(
      norma.escalation.map(({ to, reportedBy }) => ({ to, reportedBy })),
      [
        { to: { kind: 'role', role: 'verksamhetsansvarig' }, reportedBy: 'forestandare' },
        { to: { kind: 'counterpart' }, reportedBy: undefined },
        { to: { kind: 'forum', forum: 'styrgrupp' }, reportedBy: undefined },
      ],
    );
  });

  it('N14-26 is followed up jointly, N14-27 ends with a short report', () => {
    assertClause(norma.followUp[0]?.source, section14, 'gemensamt av parterna löpande');
    const report = entry(norma.reports, 'slutrapport');
    assert.deepEqual([report.kind, report.cadence.value], ['final', { kind: 'at-end' }]);
    assert.deepEqual(
      report.fields.map(({ id }) => id),
      ['insatser', 'effekter', 'medverkande', 'deltagare'],
    );
  });

  it('N16-30, N16-31 obliges the parties to tell each other of changes', () => {
    assert.deepEqual(
      norma.informationDuties.map(({ about, to }) => ({ about, to: to.kind })),
      [
        { about: 'organisation-change', to: 'counterpart' },
        { about: 'policy-or-law', to: 'counterpart' },
      ],
    );
  });

  it('N17-32 to N17-35 has the amount in öre, the invoice, unlisted costs and billing details', () => {
    assert.equal(norma.funding?.total.value.amount, 73_333_300);
    assertClause(norma.funding.total.source, '17 Finansiering', '733 333 kronor');
    assert.deepEqual(norma.funding.invoice?.value, {
      issuer: 'forum-skill',
      receiver: 'funktionsstod',
      when: 'at-start',
    });
    assert.equal(norma.funding.unlistedCosts?.value, 'not-chargeable');
    assertClause(
      norma.funding.billingDetails?.source,
      '17 Finansiering',
      'faktureringsuppgifter vid anmodan',
    );
  });
});

describe('the profile of Norma: how it ends', () => {
  it('N18-36, N18-37 is valid from January to August 2025 and then ends by itself', () => {
    assert.deepEqual(norma.validity.value, { from: '2025-01-01', to: '2025-08-31' });
    assert.equal(norma.endsWithoutNotice?.value, true);
  });

  it('N19-38, N19-39, N19-41 has the steps on a breach, each with what it requires', () => {
    assert.deepEqual(
      norma.breachSteps.map(({ step, requires }) => [step, ...requires]),
      [
        ['dialogue'],
        ['renegotiation', 'dialogue'],
        ['written-reminder'],
        ['correction-period', 'written-reminder'],
        ['rescission', 'written-reminder', 'correction-period'],
        ['repayment', 'rescission'],
      ],
    );
    assert.equal(norma.renegotiation?.form?.value, 'written');
  });

  it('N19-40 resolves disputes by dialogue between the parties', () => {
    assert.deepEqual(norma.dispute.value, {
      resolvedBy: 'dialogue',
      owner: { kind: 'all-parties' },
      askedBy: { kind: 'any-party' },
      otherwise: ['rescission', 'renegotiation'],
    });
    assertClause(
      norma.dispute.source,
      section19,
      'tvister ska i första hand lösas mellan parterna genom dialog',
    );
  });

  it('N19-42 lets part or all of the money be claimed back on rescission', () => {
    assert.deepEqual(
      norma.repayment.map(({ on, extent }) => ({ on, extent })),
      [{ on: 'rescission', extent: 'part-or-all' }],
    );
  });

  it('N-slut-43, N-slut-44 has two originals and what each signature consists of', () => {
    assert.deepEqual(norma.originals?.value, {
      count: 2,
      heldBy: { parties: ['funktionsstod', 'forum-skill'] },
    });
    assert.deepEqual(norma.signatures[0]?.fields, ['place', 'date', 'name', 'position']);
    assert.equal(norma.signatures[0].position, 'Förvaltningsdirektör');
  });
});
