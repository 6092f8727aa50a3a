import assert from 'node:assert/strict';
import { tallyOf, yesNo } from '../support/tally-of.ts';
import { audit } from '../../src/verification/audit.ts';
import type { Commit, CommandRecord } from '../../src/partnership/journal.ts';
import type { Fact, FactOf } from '../../src/capabilities/index.ts';
import { asStored, resealed, withFacts } from '../support/tampering.ts';
import {
  at,
  CLOSED_1,
  CLOSED_2,
  commits,
  factsOf,
  found,
  LANGUAGE,
  OPENED_1,
  OPENED_2,
  ofVote,
  P,
  RECUSED,
} from './audited.ts';

const closing =
  (vote: string, change: (fact: FactOf<'voteClosed'>) => Fact | readonly Fact[]) =>
  (fact: Fact): Fact | readonly Fact[] =>
    fact.type === 'voteClosed' && fact.vote === vote ? change(fact) : fact;
/** A command put in after commit `seq`, as a commit of its own. */
const inserted = (
  seq: number,
  facts: readonly Fact[],
  given: Partial<CommandRecord> = {},
): readonly Commit[] => {
  const before = commits[seq - 1];
  const command = before?.commands[0];
  assert.ok(before && command);
  const commit = { ...before, commands: [{ ...command, id: 'put-in', facts, ...given }] };
  return resealed(commits.toSpliced(seq, 0, commit));
};
const no: FactOf<'ballotCast'> = { type: 'ballotCast', v: 1, vote: 'v1', choice: 'no', replaces: false };

describe('an audit of a journal with all hashes computed anew', () => {
  const rewritten = (...change: Parameters<typeof withFacts>[1][]): readonly Commit[] =>
    resealed(change.reduce(withFacts, commits));

  it('names the vote, what is recorded and what the ballots give, when a ballot was changed', () => {
    const tampered = rewritten(ofVote('v1', 'anna', (fact) => ({ ...fact, choice: 'no' })));
    assert.deepEqual(audit(P, asStored(tampered)).findings, [
      {
        code: 'result-differs',
        seq: CLOSED_1,
        vote: { id: 'v1', question: 'Ska vi söka medel?', decision: { year: 2022, number: 1 } },
        recorded: {
          outcome: 'adopted',
          tally: { yes: 3, no: 2, abstain: 0, absent: 0, recused: 0, electors: 5 },
          denominator: { of: 'votes-cast', total: 5, needed: 3 },
        },
        recounted: {
          outcome: 'rejected',
          tally: { yes: 2, no: 3, abstain: 0, absent: 0, recused: 0, electors: 5 },
          denominator: { of: 'votes-cast', total: 5, needed: 3 },
        },
      },
    ]);
  });

  const expected: readonly [string, () => readonly Commit[], readonly string[]][] = [
    [
      'a ballot was removed',
      () => rewritten(ofVote('v1', 'david', () => [])),
      [`${CLOSED_1} result-differs`],
    ],
    [
      'an earlier ballot of the same person was removed',
      () => rewritten(ofVote('v2', 'anna', (fact) => (fact.replaces ? fact : []))),
      ['11 ballot-out-of-order'],
    ],
    [
      'the outcome was changed',
      () =>
        rewritten(
          closing('v2', (fact) => ({ ...fact, result: { ...fact.result, outcome: 'adopted' as const } })),
        ),
      [`${CLOSED_2} result-differs`],
    ],
    [
      'a number was changed',
      () =>
        rewritten(
          closing('v2', (fact) => ({
            ...fact,
            result: { ...yesNo(fact.result), tally: { ...tallyOf(fact.result), absent: 1 } },
          })),
        ),
      [`${CLOSED_2} result-differs`],
    ],
    [
      'what was needed was changed',
      () =>
        rewritten(
          closing('v1', (fact) => ({
            ...fact,
            result: { ...fact.result, denominator: { ...fact.result.denominator, needed: 2 } },
          })),
        ),
      [`${CLOSED_1} result-differs`],
    ],
    [
      'somebody outside the register voted',
      () => inserted(OPENED_1, [no], { by: 'fatima' }),
      ['3 ballot-not-valid'],
    ],
    [
      'somebody recused voted',
      () => inserted(RECUSED, [{ ...no, vote: 'v2' }], { by: 'eva' }),
      [`${RECUSED + 1} ballot-not-valid`],
    ],
    [
      'somebody voted after the last day, and that was counted',
      () =>
        resealed(
          rewritten(ofVote('v1', 'eva', (fact) => fact)).map((commit) =>
            commit.seq === CLOSED_1
              ? {
                  ...commit,
                  commands: commit.commands.map((command) => ({
                    ...command,
                    at: '2022-03-10T12:00:00.000Z',
                  })),
                }
              : commit,
          ),
        ),
      [`${CLOSED_1} ballot-not-valid`, `${CLOSED_1} result-differs`],
    ],
    [
      'a recusal was declared for somebody outside the register',
      () =>
        inserted(RECUSED, [{ type: 'recusalDeclared', v: 1, vote: 'v2', reason: 'No' }], { by: 'fatima' }),
      [`${RECUSED + 1} recusal-not-valid`],
    ],
    [
      'a recusal was declared twice',
      () => inserted(RECUSED, [{ type: 'recusalDeclared', v: 1, vote: 'v2', reason: 'No' }], { by: 'eva' }),
      [`${RECUSED + 1} recusal-not-valid`],
    ],
    [
      'a recusal was removed',
      () => rewritten((fact) => (fact.type === 'recusalDeclared' ? [] : fact)),
      [`${CLOSED_2} result-differs`],
    ],
    [
      'a ballot was put in after the closing',
      () => inserted(CLOSED_1, [{ ...no, replaces: true }], { by: 'anna' }),
      [`${CLOSED_1 + 1} vote-changed-after-closing`],
    ],
    [
      'a vote was opened twice, with a smaller register',
      () =>
        inserted(
          4,
          factsOf(OPENED_1).map((fact) =>
            fact.type === 'voteOpened' ? { ...fact, register: fact.register.slice(0, 1) } : fact,
          ),
        ),
      ['5 vote-opened-twice'],
    ],
    [
      'a vote was closed twice',
      () =>
        inserted(
          CLOSED_2,
          factsOf(CLOSED_2).flatMap((fact) =>
            fact.type === 'voteClosed' ? [{ ...fact, decision: { year: 2022, number: 3 } }] : [],
          ),
        ),
      [`${CLOSED_2 + 1} vote-closed-twice`],
    ],
    [
      'the opening of a vote was removed',
      () => rewritten((fact) => (fact.type === 'voteOpened' && fact.vote === 'v2' ? [] : fact)),
      ['10 vote-not-opened'],
    ],
    [
      'the opening of a vote was moved behind its first ballot',
      () => resealed(commits.toSpliced(OPENED_2 - 1, 2, at(10), at(OPENED_2))),
      ['9 vote-not-opened', '11 ballot-out-of-order'],
    ],
    [
      'a decision number was skipped',
      () => rewritten(closing('v2', (fact) => ({ ...fact, decision: { year: 2022, number: 3 } }))),
      [`${CLOSED_2} decision-number-out-of-turn`],
    ],
    [
      'a decision number was given twice',
      () => rewritten(closing('v2', (fact) => ({ ...fact, decision: { year: 2022, number: 1 } }))),
      [`${CLOSED_2} decision-number-repeated`],
    ],
    [
      'a decision has the number of another year',
      () => rewritten(closing('v2', (fact) => ({ ...fact, decision: { year: 2021, number: 1 } }))),
      [`${CLOSED_2} decision-year-differs`],
    ],
    [
      'a fact does not fit what came before',
      () => inserted(LANGUAGE, [{ type: 'meetingClosed', v: 1, meeting: 'never drafted' }]),
      [`${LANGUAGE + 1} fact-out-of-order`],
    ],
    [
      'the partnership was registered once more, which would forget everything',
      () => inserted(LANGUAGE, factsOf(1).slice(0, 1)),
      [`${LANGUAGE + 1} fact-out-of-order`],
    ],
    ['the registration was removed; said once', () => resealed(commits.slice(1)), ['1 fact-out-of-order']],
  ];
  for (const [name, tampered, findings] of expected) {
    it(`finds exactly that ${name}`, () => {
      assert.deepEqual(found(tampered()), findings);
    });
  }

  it('finds every vote that differs, not only the first', () => {
    const all = rewritten(
      ofVote('v1', 'anna', (fact) => ({ ...fact, choice: 'no' })),
      ofVote('v2', 'bengt', (fact) => ({ ...fact, choice: 'abstain' })),
    );
    assert.deepEqual(found(all), [`${CLOSED_1} result-differs`, `${CLOSED_2} result-differs`]);
  });

  it('cannot see a commit dropped that nothing else depends on: the hash kept elsewhere is gone', () => {
    const shorter = audit(P, asStored(resealed(commits.toSpliced(LANGUAGE - 1, 1))));
    assert.deepEqual(shorter.findings, []);
    assert.equal(shorter.hashes.has(commits.at(-1)?.hash ?? ''), false);
    assert.equal(shorter.hashes.get(commits[LANGUAGE - 2]?.hash ?? ''), LANGUAGE - 1);
  });
});
