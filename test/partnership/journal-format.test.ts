import assert from 'node:assert/strict';
import { agreementInForce } from '../../src/partnership/domain/agreement-in-force.ts';
import { tallyOf } from '../support/tally-of.ts';
import { capabilities } from '../../src/capabilities/index.ts';
import { PartnershipLog } from '../../src/partnership/partnership-log.ts';
import { validFrom } from '../../src/capabilities/amendments/domain/amendment.ts';
import { chosenText, closedVotes } from '../../src/capabilities/voting/domain/vote.ts';
import { journalFixture } from '../support/journal-fixtures.ts';

async function loaded(file: string): Promise<PartnershipLog> {
  const { partnership, commits } = await journalFixture(file);
  const book = new PartnershipLog(partnership, capabilities);
  for (const commit of commits) book.add(commit);
  return book;
}

/** The votes of a journal in a line each: what came of them, or how many have answered. */
function votesIn({ state }: PartnershipLog): readonly string[] {
  assert.ok(state.status === 'registered');
  return [...state.votes.values()].map((vote) =>
    [
      vote.id.replace(/^[0-]*4000-8000-0*/, ''),
      vote.procedure ?? 'first version',
      ...(vote.status === 'closed'
        ? [vote.cause, vote.result.outcome, `§ ${vote.decision.number}`]
        : ['open', `${vote.ballots.size} of ${vote.electoralRegister.length}`]),
    ].join(' '),
  );
}

/** The journal is a public format: what was once written must load for ever. Never change these files. */
describe('a journal written by an earlier version', () => {
  it('of format 1, with every fact of version 1, loads, is whole, and says the same as then', async () => {
    const book = await loaded('v1');
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
    const book = await loaded('v1-votes-2025');
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
      const { state, hash } = await loaded(file);
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

  it('of format 1, with open votes of each kind from before they said how they are held, says the same as then', async () => {
    const book = await loaded('v1-open-votes-2022');
    assert.deepEqual(votesIn(book), [
      '1 first version closed-by-member adopted § 1',
      '2 first version closed-by-member adopted § 2',
      '3 first version closed-by-member adopted § 3',
      '4 first version everyone-voted adopted § 6',
      '5 first version open 2 of 5',
      '6 first version open 3 of 5',
      '7 first version open 0 of 5',
      '8 first version open 1 of 5',
      '9 first version open 2 of 5',
      '10 first version open 3 of 5',
      '11 first version open 2 of 5',
      '12 first version open 2 of 5',
      '13 first version open 2 of 5',
      '14 first version open 1 of 5',
    ]);
    assert.equal(book.hash, 'e8b33465ad27d77792edaa72e5015d55222596e3e0f0aa5fc627824bd6b78a94');
  });

  it('of format 1, with votes per capsulam and among those at a meeting, says the same as then', async () => {
    const book = await loaded('v1-votes-per-capsulam-2022');
    assert.deepEqual(votesIn(book), [
      '1 per-capsulam everyone-voted adopted § 1',
      '2 per-capsulam everyone-voted adopted § 2',
      '3 per-capsulam everyone-voted adopted § 3',
      '4 per-capsulam deadline undecided § 11',
      '5 per-capsulam withdrawn withdrawn § 4',
      '6 per-capsulam form-declined form-declined § 5',
      '7 per-capsulam everyone-voted adopted § 6',
      '8 per-capsulam everyone-voted adopted § 7',
      '9 per-capsulam everyone-voted adopted § 8',
      '10 per-capsulam everyone-voted second-round § 9',
      '10.2 per-capsulam everyone-voted adopted § 10',
      '11 at-meeting everyone-voted adopted § 13',
      '12 at-meeting closed-by-member adopted § 15',
      '13 at-meeting closed-by-member undecided § 16',
      '14 per-capsulam open 2 of 5',
      '15 per-capsulam open 1 of 5',
      '16 per-capsulam open 1 of 5',
      '17 per-capsulam open 1 of 5',
      '18 per-capsulam open 2 of 5',
      '19 at-meeting open 2 of 3',
      '20 at-meeting open 1 of 3',
    ]);
    assert.equal(book.hash, '8b1c058f50c97dbf5236f8cd314ce77852af525ae837bbc812a0a0a00e018ce5');
  });
});
