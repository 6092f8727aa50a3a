import assert from 'node:assert/strict';
import { agreementSchema } from '../../../src/agreement/domain/profile.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { emailAddress, phoneNumber } from '../../../src/agreement/domain/party.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { everyKindOfField } from '../../support/report-profile.ts';

/** What the schema says about a copy that somebody has changed: `path: message`, one for each problem. */
function problems(agreement: Agreement, change: (copy: Agreement) => void): readonly string[] {
  const copy = structuredClone(agreement);
  change(copy);
  const parsed = agreementSchema.safeParse(copy);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const first = <Entry>(list: readonly Entry[]): Entry => {
  const [found] = list;
  assert.ok(found);
  return found;
};

describe('the agreement schema', () => {
  it('reads what it has read before, unchanged: profiles are kept in the journal', () => {
    for (const agreement of [norma, brukarskolan]) {
      assert.deepEqual(agreementSchema.parse(JSON.parse(JSON.stringify(agreement))), agreement);
    }
  });

  it('accepts a setting that a group decision has made', () => {
    const found = problems(brukarskolan, (copy) => {
      first(copy.forums).castingVote = {
        value: 'chair',
        source: { kind: 'group-decision', decision: '§ 7/2026' },
      };
    });
    assert.deepEqual(found, []);
  });

  it('accepts a setting given without its clause, and a clause without a quote', () => {
    for (const source of [{ kind: 'entered' }, { kind: 'clause', section: '18 Giltighetstid' }] as const) {
      assert.deepEqual(
        problems(norma, (copy) => (copy.validity.source = source)),
        [],
      );
    }
  });

  it('given the least a profile can say, then lists are empty and defaults say that they are defaults', () => {
    const { id, name, parties, validity, dispute } = norma;
    const forum = first(norma.forums);
    const { seats, decisionRule } = forum;
    const agreement = agreementSchema.parse({
      id,
      name,
      parties,
      validity,
      dispute,
      forums: [{ id: forum.id, name: forum.name, seats, decisionRule }],
    });
    const least = first(agreement.forums);
    assert.deepEqual(agreement.reports, []);
    assert.deepEqual(least.cadence, { value: { kind: 'by-decision' }, source: { kind: 'default' } });
    assert.deepEqual(least.meetingNoticeDays, { value: 7, source: { kind: 'default' } });
    assert.equal(least.standingItems.length, 16);
    assert.equal(agreement.amendment.signedBy.source.kind, 'default');
    assert.deepEqual([least.quorum, least.castingVote, least.substitutes], [undefined, undefined, undefined]);
    assert.equal(agreement.termination, undefined);
  });

  it('lets a report ask for text, number, amount and choice', () => {
    const kinds = everyKindOfField().reports.flatMap(({ fields }) => fields.map(({ kind }) => kind));
    for (const kind of ['text', 'number', 'amount', 'choice'])
      assert.ok(kinds.some((found) => found === kind));
  });

  it('gives a choice 2 to 20 answers, each with an id of its own', () => {
    const withAnswers = (...ids: readonly string[]): readonly string[] =>
      problems(everyKindOfField(), (copy) => {
        const field = first(copy.reports).fields.find(({ kind }) => kind === 'choice');
        assert.ok(field?.kind === 'choice');
        field.options = ids.map((id) => ({ id, label: { sv: id, en: id } }));
      });
    const path = 'reports.0.fields.3.options';
    assert.deepEqual(withAnswers('a', 'b'), []);
    assert.deepEqual(withAnswers('a', 'b', 'a'), [`${path}.2.id: "a" stands twice in the list`]);
    for (const ids of [['a'], Array.from({ length: 21 }, (_, index) => `a${index}`)]) {
      assert.match(withAnswers(...ids).join('\n'), /^reports\.0\.fields\.3\.options: /);
    }
    assert.match(withAnswers('a', 'NONE').join('\n'), /lower-case/);
  });

  it('writes an organisation number in one way, however it was written (N1-1)', () => {
    const copy = structuredClone(norma);
    first(copy.parties).organisationNumber = '162120001355';
    assert.equal(agreementSchema.parse(copy).parties[0]?.organisationNumber, '212000-1355');
  });

  it('never has a text that looks like a personal identity number (N4-7, B-sekretess-91)', () => {
    const found = problems(norma, (copy) => {
      first(copy.goals).text.sv = 'Stödja 19890201-3286';
    });
    assert.deepEqual(found, ['goals.0.text.sv: looks like a personal identity number']);
  });
});

describe('the agreement schema refuses, with the path,', () => {
  const cases: readonly (readonly [string, Agreement, (copy: Agreement) => void, readonly string[]])[] = [
    [
      'a wrong check digit (N1-1)',
      norma,
      (copy) => (first(copy.parties).organisationNumber = '212000-1356'),
      ['parties.0.organisationNumber: the last digit is 6, the check digit should be 5'],
    ],
    [
      'a seat of an unknown party (N11-15)',
      norma,
      (copy) => (first(first(copy.forums).seats).party = 'nobody'),
      ['forums.0.seats.0.party: there is no party "nobody"'],
    ],
    [
      'two seat rules for a party',
      norma,
      (copy) => (first(first(copy.forums).seats).party = 'forum-skill'),
      ['forums.0.seats.1.party: "forum-skill" already has a seat rule'],
    ],
    [
      'more seats at least than at most (B-struktur-56)',
      brukarskolan,
      (copy) => (first(first(copy.forums).seats).least = 3),
      ['forums.0.seats.0.least: must not be more than "most"'],
    ],
    [
      'two roles with the same id',
      norma,
      (copy) => (first(copy.roles).id = 'verksamhetsansvarig'),
      [
        'roles.1.id: "verksamhetsansvarig" stands twice in the list',
        'escalation.0.reportedBy: there is no role "forestandare"',
      ],
    ],
    [
      'an owner, forum, indicator and report that do not exist',
      brukarskolan,
      (copy) => {
        first(copy.commitments).owner = 'nobody';
        copy.escalation.push({
          to: { kind: 'forum', forum: 'nowhere' },
          waitDays: { value: 1, source: { kind: 'default' } },
          source: { kind: 'default' },
        });
        if (copy.feedback?.includedIn) copy.feedback.includedIn.value.reports = ['nothing'];
        copy.indicators.shift();
      },
      [
        'commitments.0.owner: there is no party "nobody"',
        'reports.2.fields.3.indicator: there is no indicator "halsa"',
        'feedback.includedIn.value.reports.0: there is no report "nothing"',
        'escalation.3.to.forum: there is no forum "nowhere"',
      ],
    ],
    [
      'a day that does not exist (N18-36)',
      norma,
      (copy) => (copy.validity.value.to = '2025-02-29'),
      ['validity.value.to: must be a date that exists, written YYYY-MM-DD'],
    ],
    [
      'an end before the beginning (N18-36)',
      norma,
      (copy) => (copy.validity.value.to = '2024-12-31'),
      ['validity.value.to: must not be before "from"'],
    ],
    [
      'a continuation agreed on too late (B-5.1-90)',
      brukarskolan,
      (copy) => {
        if (copy.continuation) copy.continuation.value.decideBy = '2025-01-01';
      },
      ['continuation.value.decideBy: must not be after the last day of validity'],
    ],
    [
      'terms that overlap (N11-17)',
      norma,
      (copy) => (first(copy.terms.value).to = '07-01'),
      ['terms.value.1.from: begins before the term before it ends'],
    ],
    [
      'a step on a breach without the step it requires (N19-41)',
      norma,
      (copy) => (copy.breachSteps = copy.breachSteps.filter(({ step }) => step !== 'written-reminder')),
      [
        'breachSteps.2.requires.0: "written-reminder" must be a step before "correction-period"',
        'breachSteps.3.requires.0: "written-reminder" must be a step before "rescission"',
      ],
    ],
    [
      'originals that nobody holds (N-slut-43)',
      norma,
      (copy) => {
        if (copy.originals) copy.originals.value.count = 3;
      },
      ['originals.value.heldBy.parties: must name one holder for each original'],
    ],
    [
      'a yearly report without its day (B-årlig-82)',
      brukarskolan,
      (copy) => delete copy.reports[2]?.dueDay,
      ['reports.2.dueDay: is missing: a yearly report needs its day'],
    ],
    [
      'a quote longer than 300 characters',
      norma,
      (copy) =>
        (copy.validity.source = { kind: 'clause', section: '18 Giltighetstid', quote: 'x'.repeat(301) }),
      ['validity.source.quote: Too big: expected string to have <=300 characters'],
    ],
    [
      'a text over several lines',
      norma,
      (copy) => (copy.name = 'Norma\nNorma'),
      ['name: must be one line without spaces at its ends'],
    ],
  ];
  for (const [what, agreement, change, expected] of cases) {
    it(what, () => {
      assert.deepEqual(problems(agreement, change), expected);
    });
  }
});

describe('a qualified majority', () => {
  const problemsOf = (numerator: number, denominator: number) =>
    problems(norma, (copy) => {
      first(copy.forums).decisionRule.value = { kind: 'qualified', numerator, denominator };
    });

  for (const [numerator, denominator] of [
    [2, 3],
    [51, 100],
    [3, 3],
  ] as const) {
    it(`may be ${numerator}/${denominator}`, () => {
      assert.deepEqual(problemsOf(numerator, denominator), []);
    });
  }
  for (const [numerator, denominator] of [
    [1, 2],
    [1, 3],
    [4, 3],
  ] as const) {
    it(`may not be ${numerator}/${denominator}`, () => {
      assert.deepEqual(problemsOf(numerator, denominator), [
        'forums.0.decisionRule.value.numerator: a qualified majority must be more than half and at most all',
      ]);
    });
  }
});

describe('the details of a contact person (N2-2)', () => {
  for (const address of ['iop@forumskill.se', 'kontakt@räksmörgås.se', 'förvaltning@xn--rksmrgs-5wao1o.se']) {
    it(`${address} is an e-mail address`, () => {
      assert.ok(emailAddress.safeParse(address).success);
    });
  }
  for (const number of ['031-365 00 00', '+46 (0)31-365 00 00', '031/365 00 00', '08 508 250 00 ankn 12']) {
    it(`${number} is a phone number`, () => {
      assert.ok(phoneNumber.safeParse(number).success);
    });
  }
  it('other things are not', () => {
    for (const text of ['kontakt', 'a b@c.se', 'kontakt@se', ''])
      assert.ok(!emailAddress.safeParse(text).success);
    for (const text of ['ring mig', '112', '']) assert.ok(!phoneNumber.safeParse(text).success);
  });
});
