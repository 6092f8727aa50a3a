import assert from 'node:assert/strict';
import { agreementInForce } from '../../src/partnership/domain/agreement-in-force.ts';
import { tallyOf } from '../support/tally-of.ts';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { capabilities } from '../../src/capabilities/index.ts';
import { PartnershipLog } from '../../src/partnership/partnership-log.ts';
import { validFrom } from '../../src/capabilities/amendments/domain/amendment.ts';
import { chosenText, closedVotes } from '../../src/capabilities/voting/domain/vote.ts';
import { parseCommit } from '../../src/storage/commit-document.ts';

/** The journal is a public format: what was once written must load for ever. Never change these files. */
describe('a journal written by an earlier version', () => {
  it('of format 1, with every fact of version 1, loads, is whole, and says the same as then', async () => {
    const documents = z
      .array(z.unknown())
      .parse(JSON.parse(await readFile('test/fixtures/journal/v1.json', 'utf8')));
    const partnership = '6f1c2c1e-8f57-4f0a-9d0f-1f6a53b9c001';
    const book = new PartnershipLog(partnership, capabilities);
    documents.forEach((document, index) => book.add(parseCommit(partnership, index + 1, document)));

    const { state } = book;
    assert.ok(state.status === 'registered');
    assert.equal(agreementInForce(state, '2025-02-12').id, 'norma');
    assert.equal(state.forums.get('styrgrupp')?.language, 'en');
    assert.deepEqual(
      closedVotes(state).map(({ question, decision, result }) => ({
        question,
        decision,
        outcome: result.outcome,
        tally: tallyOf(result),
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

  it('of format 1, with votes of every kind, rules of the group’s own and an amendment, says the same as then', async () => {
    const documents = z
      .array(z.looseObject({ partnership: z.string() }))
      .parse(JSON.parse(await readFile('test/fixtures/journal/v1-votes-2025.json', 'utf8')));
    const book = new PartnershipLog(documents[0]?.partnership ?? '', capabilities);
    documents.forEach((document, index) => book.add(parseCommit(book.partnership, index + 1, document)));
    const { state } = book;
    assert.ok(state.status === 'registered');
    assert.deepEqual(
      closedVotes(state).map((vote) => [
        vote.decision.number,
        vote.result.outcome,
        chosenText(vote) ?? '',
        vote.earlier?.reason ?? '',
        vote.secret,
        vote.written,
      ]),
      [
        [1, 'adopted', 'Rosenlund', '', false, false],
        [2, 'adopted', '', '', false, false],
        [3, 'second-round', '', '', false, false],
        [4, 'adopted', 'Båda', '', false, false],
        [5, 'adopted', '', '', false, false],
        [6, 'not-quorate', '', '', false, false],
        [7, 'adopted', '', 'En av oss kunde inte vara med.', true, false],
        [8, 'adopted', '', '', false, true],
        [9, 'form-declined', '', '', false, true],
        [10, 'adopted', '', '', false, false],
      ],
    );
    assert.deepEqual([...state.amendments.values()].map(validFrom), ['2025-02-12']);
    assert.equal(book.hash, '252a1601305890b1a97f898a84a8b5587f9bcb690ef13f525f6fd60252b42d2f');
  });

  it('of format 1, with meetings, problems, reports and reminders, loads and says the same as then', async () => {
    const read = async (file: string) => {
      const documents = z
        .array(z.looseObject({ partnership: z.string() }))
        .parse(JSON.parse(await readFile(`test/fixtures/journal/${file}.json`, 'utf8')));
      const partnership = documents[0]?.partnership ?? '';
      const book = new PartnershipLog(partnership, capabilities);
      documents.forEach((document, index) => book.add(parseCommit(partnership, index + 1, document)));
      const { state, hash } = book;
      assert.ok(state.status === 'registered');
      const last = state.decisions.at(-1);
      return {
        hash,
        meetings: [...state.meetings.values()].map(({ status }) => status).join(' '),
        problems: [...state.problems.values()].map(({ status }) => status).join(' '),
        reports: [...state.reports].map(([id, { status }]) => `${id} ${status}`),
        decided: last && `${last.number.number}/${last.number.year} ${last.text}: ${last.outcome}`,
        reminders: state.reminders.length,
        chair: state.chairs.get('styrgrupp')?.until,
      };
    };
    assert.deepEqual(await read('v1-norma-2025'), {
      hash: '80040eb33e68929049a4fbaac5a82094290d54956ba6811ac6f67fa05f656494',
      meetings: 'approved approved approved approved approved draft',
      problems: 'resolved resolved',
      reports: ['slutrapport:1 approved'],
      decided: '8/2025 Parterna tackar varandra.: adopted',
      reminders: 10,
      chair: undefined,
    });
    assert.deepEqual(await read('v1-brukarskolan-2022'), {
      hash: '9b746eb8c815e571d2a6ee26f740692a0879ecf48f26d0d6d84b37e914f8bf75',
      meetings: Array<string>(8).fill('approved').join(' '),
      problems: 'resolved',
      reports: [
        'halvarsrapport:1 approved',
        'arlig-sammanstallning:1 approved',
        'halvarsrapport:2 approved',
        'halvarsrapport:3 approved',
      ],
      decided: '2/2024 Val av ordförande: adopted',
      reminders: 36,
      chair: '2024-12-31',
    });
  });
});
