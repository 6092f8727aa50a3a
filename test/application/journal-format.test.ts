import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Book } from '../../src/application/book.ts';
import { closedVotes } from '../../src/domain/voting/vote.ts';
import { parseCommit } from '../../src/storage/commit-document.ts';

/** The journal is a public format: what was once written must load for ever. Never change these files. */
describe('a journal written by an earlier version', () => {
  it('of format 1, with every fact of version 1, loads, is whole, and says the same as then', async () => {
    const documents = z
      .array(z.unknown())
      .parse(JSON.parse(await readFile('test/fixtures/journal/v1.json', 'utf8')));
    const partnership = '6f1c2c1e-8f57-4f0a-9d0f-1f6a53b9c001';
    const book = new Book(partnership);
    documents.forEach((document, index) => book.add(parseCommit(partnership, index + 1, document)));

    const { state } = book;
    assert.ok(state.status === 'registered');
    assert.equal(state.agreement.id, 'norma');
    assert.equal(state.forums.get('styrgrupp')?.language, 'en');
    assert.deepEqual(
      closedVotes(state).map(({ question, decision, result: { outcome, tally } }) => ({
        question,
        decision,
        outcome,
        tally,
      })),
      [
        {
          question: 'Ska vi förlänga samarbetet?',
          decision: { year: 2025, number: 1 },
          outcome: 'adopted',
          tally: { yes: 2, no: 0, abstain: 0, absent: 0, recused: 0, electors: 2 },
        },
        {
          question: 'Ska Forum Skill få hyra lokalen?',
          decision: { year: 2025, number: 2 },
          outcome: 'no-votes',
          tally: { yes: 0, no: 0, abstain: 1, absent: 0, recused: 1, electors: 1 },
        },
        {
          question: 'Shall we move?',
          decision: { year: 2025, number: 3 },
          outcome: 'tied',
          tally: { yes: 1, no: 1, abstain: 0, absent: 0, recused: 0, electors: 2 },
        },
      ],
    );
    assert.equal(book.hash, '0c41d43e866837ab056bc308cf1f28e29111525451592fa0bd1111f057d38aee');
  });
});
