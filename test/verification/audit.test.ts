import assert from 'node:assert/strict';
import { tallyOf } from '../support/tally-of.ts';
import { capabilities } from '../../src/capabilities/index.ts';
import { audit } from '../../src/verification/audit.ts';
import { PartnershipLog } from '../../src/partnership/partnership-log.ts';
import { JournalDamaged } from '../../src/partnership/journal.ts';
import type { Commit } from '../../src/partnership/journal.ts';
import { brukarskolan } from '../support/agreements.ts';
import { journalFixture } from '../support/journal-fixtures.ts';
import { asStored, inPlaces, resealed, withFacts } from '../support/tampering.ts';
import {
  at,
  CLOSED_1,
  CLOSED_2,
  codes,
  commits,
  found,
  LANGUAGE,
  OPENED_2,
  ofVote,
  P,
  RECUSED,
} from './audited.ts';

describe('an audit', () => {
  it('finds nothing in a journal that nobody has touched, and says what is in it', () => {
    const { name, commits: number, last, votes, findings } = audit(P, asStored(commits));
    assert.deepEqual(findings, []);
    assert.equal(name, brukarskolan.name);
    assert.equal(number, CLOSED_2);
    assert.deepEqual(last, { seq: CLOSED_2, hash: commits.at(-1)?.hash });
    assert.deepEqual(
      votes.map(({ question, decision, result }) => [
        question,
        decision.number,
        result.outcome,
        tallyOf(result),
      ]),
      [
        [
          'Ska vi söka medel?',
          1,
          'adopted',
          { yes: 3, no: 2, abstain: 0, absent: 0, recused: 0, electors: 5 },
        ],
        ['Shall we move?', 2, 'tied', { yes: 1, no: 1, abstain: 2, absent: 0, recused: 1, electors: 4 }],
      ],
    );
  });

  for (const file of [
    'v1',
    'v1-norma-2025',
    'v1-brukarskolan-2022',
    'v1-votes-2025',
    'v1-open-votes-2022',
    'v1-votes-per-capsulam-2022',
  ]) {
    it(`finds nothing in the journal that an earlier version wrote: ${file}`, async () => {
      const { partnership, commits: written } = await journalFixture(file);
      const { findings, votes } = audit(partnership, asStored(written));
      assert.deepEqual(findings, []);
      assert.ok(votes.length > 0);
    });
  }

  it('finds nothing in an empty journal', () => {
    const { findings, commits: number, last } = audit(P, []);
    assert.deepEqual({ findings, number, last }, { findings: [], number: 0, last: undefined });
  });

  describe('of a journal whose hashes are as they were', () => {
    it('finds contents that were changed, and counts all the same', () => {
      const tampered = withFacts(
        commits,
        ofVote('v1', 'bengt', (fact) => ({ ...fact, choice: 'yes' })),
      );
      assert.deepEqual(found(tampered), ['4 contents-changed', `${CLOSED_1} result-differs`]);
    });

    it('finds the place where new hashes meet the old', () => {
      const renamed = withFacts(commits, (fact) =>
        fact.type === 'recusalDeclared' ? { ...fact, reason: 'None' } : fact,
      );
      const mended = resealed(renamed.slice(0, RECUSED));
      assert.deepEqual(found([...mended, ...commits.slice(RECUSED)]), [`${RECUSED + 1} chain-broken`]);
    });

    it('finds commits that are gone, and goes on after them', () => {
      assert.deepEqual(audit(P, asStored(commits.toSpliced(LANGUAGE - 1, 1))).findings, [
        { code: 'commits-missing', seq: LANGUAGE, to: LANGUAGE },
      ]);
      assert.deepEqual(found(commits.toSpliced(2, 2)), ['3 commits-missing', `${CLOSED_1} result-differs`]);
      assert.deepEqual(found(commits.slice(1)), ['1 commits-missing', '2 fact-out-of-order']);
    });

    it('finds what is no commit in its place, such as two that changed places', () => {
      const moved = commits.toSpliced(LANGUAGE - 1, 2, at(OPENED_2), at(LANGUAGE));
      assert.deepEqual(codes(audit(P, inPlaces(moved)).findings), [
        `${LANGUAGE} not-a-commit`,
        `${OPENED_2} not-a-commit`,
        '10 vote-not-opened',
      ]);
    });

    it('finds a number that stands there twice', () => {
      assert.deepEqual(found(commits.toSpliced(LANGUAGE, 0, at(LANGUAGE))), [`${LANGUAGE} commit-repeated`]);
    });

    it('finds a first commit that follows from something else', () => {
      const [first] = commits;
      assert.ok(first);
      const other = resealed([first, first]).slice(1);
      assert.deepEqual(found(other.map((commit) => ({ ...commit, seq: 1 }))), [
        '1 chain-broken',
        '1 contents-changed',
      ]);
    });
  });

  describe('at load', () => {
    const load = (journal: readonly Commit[]): PartnershipLog => {
      const book = new PartnershipLog(P, capabilities);
      for (const commit of journal) book.add(commit);
      return book;
    };

    it('lets an untouched journal through', () => {
      assert.equal(load(commits).seq, CLOSED_2);
    });

    it('refuses a result that the ballots do not give, though every hash is right', () => {
      const tampered = resealed(
        withFacts(
          commits,
          ofVote('v1', 'eva', (fact) => ({ ...fact, choice: 'yes' })),
        ),
      );
      assert.throws(
        () => load(tampered),
        (error) =>
          error instanceof JournalDamaged &&
          error.seq === CLOSED_1 &&
          error.flaw === 'the result of vote v1 is not what its ballots give',
      );
    });
  });
});
