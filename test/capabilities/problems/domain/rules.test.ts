import assert from 'node:assert/strict';
import {
  LONGEST_ANSWER,
  LONGEST_PROBLEM,
  MOST_OPEN_PROBLEMS,
} from '../../../../src/capabilities/problems/domain/rules.ts';
import { norma } from '../../../support/agreements.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  asRegistered,
  ASTRID,
  BENGT,
  CECILIA,
  collaborationAlone,
  inBrukarskolan,
  inNorma,
  OUTSIDER,
  registered,
  reportedFact,
} from './given-problem.ts';

const NUMBER = '890201-3286';
const here = { forum: 'styrgrupp', problem: 'p1' } as const;
const report = (text = 'Värmen är borta', kind = 'problem') =>
  ({ type: 'reportProblem', ...here, kind, text }) as const;
const acknowledge = { type: 'acknowledgeProblem', ...here } as const;
const answer = (text = 'Vi ringer') => ({ type: 'answerProblem', ...here, text }) as const;
const resolve = (text = 'Lagat') => ({ type: 'resolveProblem', ...here, text }) as const;
const raise = (forum = 'styrgrupp') => ({ type: 'raiseProblem', ...here, forum }) as const;

const reported: Happened = [ASTRID, reportedFact()];
const acknowledged: Happened = [BENGT, { type: 'problemAcknowledged', v: 1, problem: 'p1' }];
const answered: Happened = [BENGT, { type: 'problemAnswered', v: 1, problem: 'p1', text: 'Vi ringer' }];
const resolved: Happened = [BENGT, { type: 'problemResolved', v: 1, problem: 'p1', note: 'Lagat' }];
const raised: Happened = [ASTRID, { type: 'problemRaised', v: 1, problem: 'p1', forum: 'styrgrupp' }];
const everyCommand = [acknowledge, answer(), resolve(), raise()];

describe('reporting a problem (N12-21)', () => {
  it('is for any representative, and says for which party', () => {
    given(...inNorma)
      .when(ASTRID, report('  Värmen är borta '))
      .then(reportedFact());
    given(...inNorma)
      .when(BENGT, report('Värmen är borta', 'difficulty'))
      .then(reportedFact('styrgrupp', 'funktionsstod', 'difficulty'));
  });

  it('is done once with the same form; with other words in it nobody is told that they are kept', () => {
    const group = given(...inNorma, reported);
    group.when(ASTRID, report()).then();
    group.when(ASTRID, report('Något annat')).refused({ code: 'form-sent-already' });
  });

  it('is refused', () => {
    given().when(ASTRID, report()).refused({ code: 'not-registered' });
    const group = given(...inNorma);
    group.when(OUTSIDER, report()).refused({ code: 'not-a-member' });
    group.when(ASTRID, { ...report(), forum: 'okänt' }).refused({ code: 'unknown-forum' });
    group.when(ASTRID, report('x', 'practical-problem')).refused({ code: 'unknown-issue-kind' });
    group.when(ASTRID, report('x', '')).refused({ code: 'unknown-issue-kind' });
    group.when(ASTRID, report('  ')).refused({ code: 'text-missing' });
    group
      .when(ASTRID, report('x'.repeat(LONGEST_PROBLEM + 1)))
      .refused({ code: 'text-too-long', longest: LONGEST_PROBLEM });
    group.when(ASTRID, report(`Ring ${NUMBER}`)).refused({ code: 'contains-personal-identity-number' });
  });

  it('takes the kinds the agreement names, and one where it names none', () => {
    given(...inBrukarskolan)
      .when(CECILIA, report('x', 'problem'))
      .refused({ code: 'unknown-issue-kind' });
    const [, ...rest] = inNorma;
    const bare = given(...registered({ ...norma, issueKinds: [] }, rest));
    bare.when(ASTRID, report()).then(reportedFact());
    bare.when(ASTRID, report('x', 'difficulty')).refused({ code: 'unknown-issue-kind' });
  });

  it('has a limit of open ones; those resolved make room', () => {
    const many = Array.from({ length: MOST_OPEN_PROBLEMS }, (_, index): Happened => [
      BENGT,
      { ...reportedFact(), problem: `other-${index}` },
    ]);
    given(...inNorma, ...many)
      .when(ASTRID, report())
      .refused({ code: 'too-many-open-problems', most: MOST_OPEN_PROBLEMS });
    given(...inNorma, ...many, [ASTRID, { type: 'problemResolved', v: 1, problem: 'other-0', note: 'Lagat' }])
      .when(ASTRID, report())
      .then(reportedFact());
  });
});

describe('acknowledging', () => {
  it('is the counterpart’s, once', () => {
    const problem = given(...inNorma, reported);
    problem.when(BENGT, acknowledge).then({ type: 'problemAcknowledged', v: 1, problem: 'p1' });
    problem.when(ASTRID, acknowledge).refused({ code: 'not-counterpart' });
    given(...inNorma, reported, acknowledged)
      .when(BENGT, acknowledge)
      .refused({ code: 'problem-acknowledged-already', member: BENGT });
  });

  it('can be done after it was raised, and leaves it raised', () => {
    const after = given(...inNorma, reported, raised)
      .when(BENGT, acknowledge)
      .state();
    const problem = asRegistered(after).problems.get('p1');
    assert.deepEqual([problem?.status, problem?.acknowledged], ['raised', true]);
  });
});

describe('answering', () => {
  it('is either party’s; the counterpart’s first answer acknowledges', () => {
    const problem = given(...inNorma, reported);
    problem
      .when(BENGT, answer(' Vi ringer '))
      .then(
        { type: 'problemAcknowledged', v: 1, problem: 'p1' },
        { type: 'problemAnswered', v: 1, problem: 'p1', text: 'Vi ringer' },
      );
    problem.when(ASTRID, answer()).then({ type: 'problemAnswered', v: 1, problem: 'p1', text: 'Vi ringer' });
    given(...inNorma, reported, acknowledged)
      .when(BENGT, answer())
      .then({ type: 'problemAnswered', v: 1, problem: 'p1', text: 'Vi ringer' });
  });

  it('is done once with the same form', () => {
    const problem = given(...inNorma, reported, acknowledged, answered);
    problem.when(BENGT, answer()).then();
    problem.when(ASTRID, answer()).then({ type: 'problemAnswered', v: 1, problem: 'p1', text: 'Vi ringer' });
  });

  it('is refused with a text that cannot be recorded', () => {
    const problem = given(...inNorma, reported);
    for (const command of [answer, resolve]) {
      problem.when(BENGT, command(' ')).refused({ code: 'text-missing' });
      problem
        .when(BENGT, command('x'.repeat(LONGEST_ANSWER + 1)))
        .refused({ code: 'text-too-long', longest: LONGEST_ANSWER });
      problem.when(BENGT, command(NUMBER)).refused({ code: 'contains-personal-identity-number' });
    }
  });
});

describe('resolving', () => {
  it('is any representative’s, and the end', () => {
    const problem = given(...inNorma, reported);
    for (const by of [ASTRID, BENGT]) {
      problem.when(by, resolve()).then({ type: 'problemResolved', v: 1, problem: 'p1', note: 'Lagat' });
    }
    const over = given(...inNorma, reported, resolved);
    for (const command of everyCommand) over.when(BENGT, command).refused({ code: 'problem-resolved' });
  });
});

describe('raising', () => {
  it('from the steering group’s own chat puts it on that group’s agenda (N13-24)', () => {
    given(...inNorma, reported)
      .when(ASTRID, raise())
      .then({ type: 'problemRaised', v: 1, problem: 'p1', forum: 'styrgrupp' });
    given(...inNorma, reported, raised)
      .when(BENGT, raise())
      .refused({ code: 'problem-raised-already', forum: 'styrgrupp' });
  });

  it('from the collaboration group takes it to the forum above, also if that has no chat (B-samverkansgrupp-78)', () => {
    const inGroup: Happened = [ASTRID, reportedFact('samverkansgrupp', 'vuxenskolan', 'practical-problem')];
    for (const group of [inBrukarskolan, collaborationAlone]) {
      given(...group, inGroup)
        .when(BENGT, raise('samverkansgrupp'))
        .then({ type: 'problemRaised', v: 1, problem: 'p1', forum: 'styrgrupp' });
    }
    const below = given(...inBrukarskolan, inGroup);
    for (const command of everyCommand) below.when(CECILIA, command).refused({ code: 'unknown-problem' });
    const above = given(...inBrukarskolan, inGroup, raised);
    above.when(CECILIA, acknowledge).refused({ code: 'not-counterpart' });
    above.when(CECILIA, answer()).then({ type: 'problemAnswered', v: 1, problem: 'p1', text: 'Vi ringer' });
    above.when(BENGT, acknowledge).then({ type: 'problemAcknowledged', v: 1, problem: 'p1' });
    above.when(CECILIA, resolve()).then({ type: 'problemResolved', v: 1, problem: 'p1', note: 'Lagat' });
  });

  it('goes to where the agreement’s chain ends when the forum names no other, otherwise to its own agenda', () => {
    const [, ...rest] = inNorma;
    for (const escalation of [norma.escalation, []]) {
      given(...registered({ ...norma, escalation }, rest), reported)
        .when(ASTRID, raise())
        .then({ type: 'problemRaised', v: 1, problem: 'p1', forum: 'styrgrupp' });
    }
  });
});

describe('a problem', () => {
  it('is touched by representatives alone, and unknown when it is not there', () => {
    const problem = given(...inNorma, reported);
    for (const command of everyCommand) {
      problem.when(OUTSIDER, command).refused({ code: 'not-a-member' });
      problem.when(BENGT, { ...command, problem: 'p2' }).refused({ code: 'unknown-problem' });
      given().when(BENGT, command).refused({ code: 'not-registered' });
    }
  });
});
