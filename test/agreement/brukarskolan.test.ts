import assert from 'node:assert/strict';
import type { ForumPower } from '../../src/agreement/domain/profile.ts';
import { agreementForum } from '../../src/partnership/domain/state.ts';
import { brukarskolan } from '../support/agreements.ts';
import { assertClause, entry } from './clause.ts';

const form = 'Partnerskapets form och utgångspunkt';

function forum(id: string) {
  const found = agreementForum(brukarskolan, id);
  assert.ok(found);
  return found;
}
const steering = forum('styrgrupp');
const collaboration = forum('samverkansgrupp');

function power(of: typeof steering, wanted: ForumPower) {
  return of.mandate.find((mandate) => mandate.power === wanted)?.source;
}

describe('the profile of Brukarskolan: who takes part and on what ground', () => {
  it('B-aktörer-45 has the unit that acts for the public party, which has no organisation number', () => {
    const city = entry(brukarskolan.parties, 'socialforvaltningen');
    assert.equal(city.unit?.value, 'Boendeenheten');
    assertClause(city.unit.source, 'Partnerskapets aktörer', 'genom boendeenheten');
    assert.equal(city.organisationNumber, null);
    assert.equal(entry(brukarskolan.parties, 'vuxenskolan').organisationNumber, '802005-9641');
  });

  it('B-form-46, 47, 48 lets commitments change while goals, purposes and values stay', () => {
    const change = brukarskolan.commitmentChange;
    assert.deepEqual(change?.kinds.value, ['change', 'replace', 'withdraw']);
    assert.deepEqual(change.guards.value, ['goals', 'purposes', 'values']);
    assert.deepEqual(change.record.value, { requires: ['background', 'decision'], keptWith: 'agreement' });
    assertClause(change.record.source, form, 'Bakgrund och beslut');
  });

  it('B-form-49 says what a commitment consists of', () => {
    assert.deepEqual(brukarskolan.commitmentFields?.value, ['content', 'arrangement', 'period', 'finance']);
    assert.deepEqual(
      brukarskolan.commitments.map(({ owner }) => owner),
      ['vuxenskolan', 'socialforvaltningen'],
    );
  });

  it('B-grund-50 has the eligibility checklist, B-grund-51 recusal', () => {
    for (const id of ['stadgar', 'ekonomi', 'bankgiro']) {
      assert.ok(entry(brukarskolan.eligibility, id).text.en.length > 0);
    }
    assert.equal(brukarskolan.eligibility.length, 11);
    assertClause(brukarskolan.recusal.source, 'Grund', 'rutiner för att undvika jäv');
  });

  it('B-grund-52, B-synpunkter-86, 87 has the feedback routine and where it is reported', () => {
    assertClause(
      entry(brukarskolan.feedback?.routine ?? [], 'inflytande').source,
      'Grund',
      'lämna synpunkter på',
    );
    const told = entry(brukarskolan.feedback?.routine ?? [], 'information');
    assertClause(told.source, 'Synpunkter och klagomål', 'till deltagande brukare');
    assert.deepEqual(brukarskolan.feedback?.includedIn?.value.reports, ['arlig-sammanstallning']);
  });

  it('B-informationsspridning-53 makes each organisation speak for itself', () => {
    assert.equal(brukarskolan.speakingRule?.value, 'each-organisation-for-itself');
  });

  it('B-sekretess-91 restricts data about clients', () => {
    const rule = entry(brukarskolan.clientData, 'relevans');
    assertClause(
      rule.source,
      'Sekretess, tystnadsplikt och orosanmälan',
      'endast vara av relevant betydelse',
    );
  });
});

describe('the profile of Brukarskolan: the steering group', () => {
  it('B-struktur-55 is appointed by the parties, with authority to decide', () => {
    for (const found of [steering, collaboration]) {
      assert.deepEqual(found.appointment?.value, { by: 'each-party', authority: 'to-decide' });
    }
  });

  it('B-struktur-56 has one to two and at most three seats in both forums', () => {
    for (const { seats } of [steering, collaboration]) {
      assert.deepEqual(
        seats.map(({ party, least, most }) => [party, least, most]),
        [
          ['vuxenskolan', 1, 2],
          ['socialforvaltningen', 1, 3],
        ],
      );
    }
  });

  it('B-styrgrupp-58 expects two and two in the steering group only', () => {
    assert.deepEqual(
      steering.seats.map(({ expected }) => expected?.value),
      [2, 2],
    );
    assertClause(steering.seats[0]?.expected?.source, 'Styrgrupp', 'ytterligare representant från vardera');
    assert.ok(collaboration.seats.every(({ expected }) => expected === undefined));
  });

  it('B-styrgrupp-57, 59, 66, 67, 68, 69 and B-brister-97, 98 has its powers', () => {
    const sections: readonly (readonly [ForumPower, string, string])[] = [
      ['strategic-matters', 'Styrgrupp', 'strategiska frågor'],
      ['goal-check', 'Styrgrupp', 'gemensamma målet'],
      ['negotiate-changes', 'Styrgrupp', 'förhandlar om förändringar'],
      ['add-or-remove-party', 'Styrgrupp', 'utökas eller minskas'],
      ['set-directive', 'Styrgrupp', 'inriktning/direktiv'],
      ['inform-parties', 'Styrgrupp', 'informera alla parter'],
      ['action-plan', 'Brister', 'plan för hur'],
      ['terminate', 'Brister', 'säga upp'],
    ];
    for (const [wanted, section, phrase] of sections) assertClause(power(steering, wanted), section, phrase);
    assert.deepEqual(steering.directs?.value, { forum: 'samverkansgrupp' });
  });

  it('B-styrgrupp-60, 61, 63 has a rotating chair and what the first meeting must decide', () => {
    assert.deepEqual(steering.chair.value, { kind: 'rotating', termDecided: 'first-meeting' });
    assertClause(steering.chair.source, 'Styrgrupp', 'Ordförandeskapet är roterande');
    assert.deepEqual(
      steering.firstMeetingDecisions.map(({ id }) => id),
      ['chair', 'chair-term', 'report-content', 'statistics'],
    );
  });

  it('B-styrgrupp-62 makes the chair answer for notice and documentation', () => {
    assert.deepEqual([steering.meetingNoticeBy.value, steering.documentation.value], ['chair', 'chair']);
    assertClause(steering.meetingNoticeBy.source, 'Styrgrupp', 'kallelse och dokumentation');
  });

  it('B-styrgrupp-64, 65 meets at least every second month until it decides otherwise', () => {
    assert.deepEqual(steering.cadence.value, { kind: 'longest-interval', months: 2 });
    assertClause(steering.cadence.source, 'Styrgrupp', 'minst varannan månad');
    assertClause(steering.cadenceChange?.source, 'Styrgrupp', 'med annat intervall');
  });

  it('B-styrgrupp-70, B-samverkansgrupp-80 decides by majority, one vote each', () => {
    assert.deepEqual(steering.decisionRule.value, { kind: 'simple' });
    assertClause(
      steering.decisionRule.source,
      'Styrgrupp',
      'majoritetsbeslut och varje representant har en röst',
    );
    assertClause(collaboration.decisionRule.source, 'Samverkansgrupp', 'majoritetsbeslut');
  });

  it('has no quorum, casting vote or substitutes, because the agreement gives none', () => {
    for (const { quorum, castingVote, substitutes } of [steering, collaboration]) {
      assert.deepEqual([quorum, castingVote, substitutes], [undefined, undefined, undefined]);
    }
    assert.equal(steering.meetingNoticeDays.source.kind, 'default');
  });
});

describe('the profile of Brukarskolan: the collaboration group', () => {
  it('B-samverkansgrupp-71, 74, 75, 76, 77, 78 has its powers', () => {
    const phrases: readonly (readonly [ForumPower, string])[] = [
      ['operational-matters', 'beslutsmandat för de operativa'],
      ['routines', 'rutiner och arbetsflödesbeskrivningar'],
      ['knowledge', 'gemensam kunskapsinhämtning'],
      ['commitment-check', 'åtagandena utförs'],
      ['practical-problems', 'problem av praktisk natur'],
      ['raise-matters', 'lyfta frågor'],
    ];
    for (const [wanted, phrase] of phrases)
      assertClause(power(collaboration, wanted), 'Samverkansgrupp', phrase);
    assert.deepEqual(collaboration.raisesTo?.value, { forum: 'styrgrupp' });
  });

  it('B-samverkansgrupp-72, 73 meets as it decides; documentation rotates', () => {
    assert.deepEqual(collaboration.cadence.value, { kind: 'by-decision' });
    assertClause(collaboration.cadence.source, 'Samverkansgrupp', 'lämpligt intervall');
    assert.equal(collaboration.documentation.value, 'rotating-party');
    assertClause(collaboration.documentation.source, 'Samverkansgrupp', 'Ansvaret roteras');
  });

  it('B-samverkansgrupp-77, 78 tries practical problems here before the steering group', () => {
    assert.deepEqual(
      brukarskolan.escalation.map(({ to }) => (to.kind === 'forum' ? to.forum : to.kind)),
      ['counterpart', 'samverkansgrupp', 'styrgrupp'],
    );
  });
});
