import assert from 'node:assert/strict';
import { noticesOf } from '../../../../src/capabilities/index.ts';
import type { Fact } from '../../../../src/capabilities/index.ts';
import { awaitedOf } from '../../../../src/capabilities/problems/domain/problem.ts';
import { overdueProblems, waitingOf } from '../../../../src/capabilities/problems/domain/waiting.ts';
import { obligations } from '../../../../src/capabilities/duties/domain/duty.ts';
import { norma } from '../../../support/agreements.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import { asRegistered, ASTRID, BENGT, inNorma, OUTSIDER, registered, reportedFact } from './given-problem.ts';

const forum = 'styrgrupp';
const MANAGER = 'cecilia';
const RESPONSIBLE = 'dan';
const here = { forum, problem: 'p1' } as const;
const report = { type: 'reportProblem', ...here, kind: 'problem', text: 'Värmen är borta' } as const;
const acknowledge = { type: 'acknowledgeProblem', ...here } as const;
const handOn = { type: 'handOnProblem', ...here } as const;
const answer = { type: 'answerProblem', ...here, text: 'Vi ringer' } as const;
const resolve = { type: 'resolveProblem', ...here, text: 'Lagat' } as const;
const raise = { type: 'raiseProblem', ...here } as const;

const has = (role: string, member: string): Happened => [
  ASTRID,
  { type: 'agreementRoleGiven', v: 1, forum, role, member },
];
const managed: Happened[] = [...inNorma, has('forestandare', MANAGER)];
const staffed: Happened[] = [...managed, has('verksamhetsansvarig', RESPONSIBLE)];
const alongTheChain: Fact = { ...reportedFact(), reportedAs: 'forestandare', role: 'verksamhetsansvarig' };
const reported: Happened[] = [...staffed, [MANAGER, alongTheChain]];
const passedOn: Fact = { type: 'problemPassedOn', v: 1, problem: 'p1', step: 1 };

const told = (...happened: readonly Happened[]): readonly (string | undefined)[] => {
  const [by = '', fact] = happened.at(-1) ?? [];
  return noticesOf(fact ? [fact] : [], given(...happened).state, by)
    .filter(({ show }) => show.subject === 'problem')
    .map(({ to }) => to);
};

describe('a problem that the manager of Norma sees (N12-23)', () => {
  it('goes to whoever is responsible for operations at Forum Skill, in person', () => {
    given(...staffed)
      .when(MANAGER, report)
      .then(alongTheChain);
    const { state } = given(...reported);
    const problem = asRegistered(state).problems.get('p1');
    assert.ok(problem);
    assert.deepEqual(awaitedOf(asRegistered(state), problem), [RESPONSIBLE]);
    // The group's card, and the person's own: the other party is not asked yet.
    assert.deepEqual(told(...reported), [undefined, RESPONSIBLE]);
  });

  it('is theirs to acknowledge, to answer and to hand on, and nobody else’s', () => {
    const group = given(...reported);
    group.when(RESPONSIBLE, acknowledge).then({ type: 'problemAcknowledged', v: 1, problem: 'p1' });
    group
      .when(RESPONSIBLE, answer)
      .then(
        { type: 'problemAcknowledged', v: 1, problem: 'p1' },
        { type: 'problemAnswered', v: 1, problem: 'p1', text: 'Vi ringer' },
      );
    group.when(BENGT, answer).then({ type: 'problemAnswered', v: 1, problem: 'p1', text: 'Vi ringer' });
    group.when(RESPONSIBLE, handOn).then(passedOn);
    for (const other of [ASTRID, BENGT, MANAGER]) {
      group.when(other, acknowledge).refused({ code: 'problem-with-another', member: RESPONSIBLE });
      group.when(other, handOn).refused({ code: 'problem-with-another', member: RESPONSIBLE });
    }
    group.when(OUTSIDER, acknowledge).refused({ code: 'not-a-member' });
  });

  // docs/seats.md: they acknowledge the problem, answer it or hand it on.
  it('is resolved, and taken to a meeting, by representatives alone', () => {
    const group = given(...reported);
    for (const command of [resolve, raise]) {
      for (const other of [RESPONSIBLE, MANAGER])
        group.when(other, command).refused({ code: 'not-a-member' });
      for (const seated of [ASTRID, BENGT]) assert.ok(group.when(seated, command).accepted);
    }
  });

  it('asks the other party when it is handed on, also after it has been acknowledged', () => {
    const acknowledged: Happened = [RESPONSIBLE, { type: 'problemAcknowledged', v: 1, problem: 'p1' }];
    const handed = [...reported, acknowledged, [RESPONSIBLE, passedOn] as Happened];
    assert.deepEqual(told(...handed), [undefined, RESPONSIBLE, BENGT]);
    const group = given(...handed);
    group.when(BENGT, acknowledge).then({ type: 'problemAcknowledged', v: 1, problem: 'p1' });
    group.when(RESPONSIBLE, acknowledge).refused({ code: 'not-counterpart' });
    group.when(RESPONSIBLE, handOn).refused({ code: 'problem-with-no-role' });
  });

  it('passes on to the other party when the waiting time is over, and is owed by whoever it is with', () => {
    const state = asRegistered(given(...reported).state);
    const problem = state.problems.get('p1');
    assert.ok(problem);
    assert.equal(waitingOf(state, problem)?.until, '2025-02-16T07:00:00.000Z');
    assert.deepEqual(overdueProblems(state, '2025-02-16T07:00:00.000Z'), [passedOn]);
    const owed = obligations(state, '2025-02-12').find(({ id }) => id === 'problem:p1:0');
    assert.deepEqual(owed?.owes, { forum, members: [RESPONSIBLE] });
  });

  it('goes straight to the other party where nobody has the role', () => {
    given(...managed)
      .when(MANAGER, report)
      .then(reportedFact());
    assert.deepEqual(told(...managed, [MANAGER, reportedFact()]), [undefined, BENGT]);
  });

  it('goes on where the role is taken back meanwhile', () => {
    const vacated: Happened = [
      ASTRID,
      { type: 'agreementRoleEnded', v: 1, forum, role: 'verksamhetsansvarig', member: RESPONSIBLE },
    ];
    const group = given(...reported, vacated);
    group.when(RESPONSIBLE, acknowledge).refused({ code: 'not-a-member' });
    group.when(BENGT, acknowledge).refused({ code: 'problem-with-a-role' });
    assert.deepEqual(overdueProblems(asRegistered(group.state), '2025-02-16T07:00:00.000Z'), [passedOn]);
  });

  it('is as any other where whoever reports it represents the party', () => {
    given(...staffed, has('forestandare', ASTRID))
      .when(ASTRID, report)
      .then(reportedFact());
  });

  it('has nobody after it where the chain ends with the role', () => {
    const [, ...opened] = reported;
    const alone = { ...norma, escalation: norma.escalation.slice(0, 1) };
    given(...registered(alone, opened))
      .when(RESPONSIBLE, handOn)
      .refused({ code: 'nobody-after-the-role' });
  });
});

describe('a contact person (N2-2)', () => {
  const contact: Happened = [
    BENGT,
    { type: 'roleGiven', v: 1, forum, role: 'contact', member: 'eva', party: 'funktionsstod' },
  ];

  it('is told of a problem beside the representatives, and can acknowledge it', () => {
    const happened: Happened[] = [...inNorma, contact, [ASTRID, reportedFact()]];
    assert.deepEqual(told(...happened), [undefined, BENGT, 'eva']);
    given(...happened)
      .when('eva', acknowledge)
      .then({ type: 'problemAcknowledged', v: 1, problem: 'p1' });
    for (const command of [resolve, raise])
      given(...happened)
        .when('eva', command)
        .refused({ code: 'not-a-member' });
  });

  it('is not, where the agreement names none', () => {
    const [, ...opened] = inNorma;
    const without = {
      ...norma,
      parties: norma.parties.map(({ contactPerson, ...party }) => ({ ...party, ...(!contactPerson && {}) })),
    };
    const happened = [...registered(without, opened), contact, [ASTRID, reportedFact()] as Happened];
    assert.deepEqual(told(...happened), [undefined, BENGT]);
    given(...happened)
      .when('eva', acknowledge)
      .refused({ code: 'not-a-member' });
  });
});
