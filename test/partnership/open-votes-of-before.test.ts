import assert from 'node:assert/strict';
import { continued } from './journal-continued.ts';

/**
 * Votes that were open when votes came to be held per capsulam or among those at a meeting. Each is finished by the rules
 * it was opened with: whoever leads closes it early, answers that are missing do not leave it undecided, and the last
 * answer closes it at once.
 */

const member = (number: number): string => `7d1c0f7e-0a4b-4b52-9d5e-00000000000${number}`;
const [A, B, C, D, E, S] = [1, 2, 3, 4, 5, 6].map(member) as [string, string, string, string, string, string];
const vote = (number: number): string =>
  `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
const [PLAIN, LAST_DAY, NOT_ACCEPTED, ACCEPTED, SECRET] = [5, 6, 7, 8, 9].map(vote) as [
  string,
  string,
  string,
  string,
  string,
];
const [ALTERNATIVES, RULE, AMENDMENT, ON_ITEM, AT_MEETING] = [10, 11, 12, 13, 14].map(vote) as [
  string,
  string,
  string,
  string,
  string,
];

const KEYS = { [SECRET]: 'fK5zK5hQenALTNgTmApaDaxu4PEa6b73/FvDJxLjTV8=' };
const WAITS = { atMeeting: 10, outside: 60, call: 120 };
const DURING = '2022-05-24T10:00:00.000Z';
const AFTER = '2022-05-25T10:00:00.000Z';
const PAST_LAST_DAY = '2022-06-10T22:00:00.000Z';

const close = (id: string) => ({ type: 'closeVote', vote: id }) as const;
const cast = (id: string, choice: 'yes' | 'no' | 'abstain' | 'alternative-3') =>
  ({ type: 'castBallot', vote: id, choice }) as const;

describe('votes that were opened by the first version of their fact, and are open still', () => {
  const fresh = () => continued('v1-open-votes-2022', KEYS, WAITS);
  type Journal = Awaited<ReturnType<typeof fresh>>;
  const outcome = async (journal: Journal, id: string) => {
    const closed = await journal.closed(id);
    const numbers = closed && 'tally' in closed.result ? closed.result.tally : undefined;
    assert.deepEqual(journal.findings(), []);
    return [
      closed?.cause,
      closed?.result.outcome,
      closed?.result.castingVote,
      numbers?.yes,
      numbers?.no,
    ].filter((value) => value !== undefined);
  };

  it('are closed early by whoever leads: while a meeting goes on its leader', async () => {
    const journal = await fresh();
    assert.equal(await journal.give(DURING, B, close(PLAIN)), 'only-who-leads-closes');
    assert.equal(await journal.give(DURING, A, { type: 'callMissing', vote: PLAIN }), '');
    assert.equal(await journal.give(DURING, A, close(PLAIN)), 'voteClosed');
    assert.deepEqual(await outcome(journal, PLAIN), ['closed-by-member', 'tied', 1, 1]);
  });

  it('are closed early by whoever opened them, between meetings, before their last day', async () => {
    const journal = await fresh();
    for (const id of [ON_ITEM, AT_MEETING])
      assert.equal(await journal.give(DURING, A, close(id)), 'voteClosed');
    assert.deepEqual(await outcome(journal, ON_ITEM), ['closed-by-member', 'adopted', 'yes', 1, 1]);
    assert.deepEqual(await outcome(journal, AT_MEETING), ['closed-by-member', 'not-quorate', 1, 0]);
    assert.match(await journal.give(DURING, A, { type: 'closeMeeting', meeting: 'm-2' }), /^meetingClosed/);
    assert.equal(await journal.give(AFTER, B, close(LAST_DAY)), 'only-who-leads-closes');
    assert.equal(await journal.give(AFTER, C, close(LAST_DAY)), 'voteClosed');
    assert.deepEqual(await outcome(journal, LAST_DAY), ['closed-by-member', 'adopted', 2, 1]);
  });

  it('are counted at their last day, though answers are missing', async () => {
    const journal = await fresh();
    assert.match(await journal.tick(PAST_LAST_DAY), /voteClosed/);
    assert.deepEqual(await outcome(journal, LAST_DAY), ['deadline', 'adopted', 2, 1]);
    assert.equal(await journal.closed(PLAIN), undefined, 'without a last day it stays open');
  });

  it('in writing take an accepted form first, and nobody’s silence accepts it', async () => {
    const journal = await fresh();
    assert.equal(await journal.give(AFTER, A, cast(NOT_ACCEPTED, 'yes')), 'form-not-accepted');
    const accept = { type: 'answerWrittenProcedure', vote: NOT_ACCEPTED, accept: true } as const;
    assert.equal(await journal.give(AFTER, B, accept), 'formAccepted');
    await journal.tick(PAST_LAST_DAY);
    assert.deepEqual(await outcome(journal, NOT_ACCEPTED), ['deadline', 'form-declined', 0, 0]);
    assert.deepEqual(await outcome(journal, ACCEPTED), ['deadline', 'not-quorate', 1, 0]);
  });

  it('close at once with the last answer, in writing as otherwise', async () => {
    const journal = await fresh();
    for (const by of [A, B, C])
      assert.equal(await journal.give(AFTER, by, cast(ACCEPTED, 'no')), 'ballotCast');
    assert.equal(await journal.give(AFTER, E, cast(ACCEPTED, 'abstain')), 'ballotCast voteClosed');
    assert.deepEqual(await outcome(journal, ACCEPTED), ['everyone-voted', 'rejected', 1, 3]);
    assert.equal(await journal.give(AFTER, D, cast(ALTERNATIVES, 'alternative-3')), 'ballotCast voteClosed');
    assert.deepEqual(await outcome(journal, ALTERNATIVES), ['everyone-voted', 'adopted', 'alternative-1']);
  });

  it('open their sealed ballots when they are closed early', async () => {
    const journal = await fresh();
    assert.equal(await journal.give(DURING, A, close(SECRET)), 'voteClosed');
    assert.deepEqual(await outcome(journal, SECRET), ['closed-by-member', 'adopted', 2, 0]);
  });

  it('bring about what they were to bring about', async () => {
    const journal = await fresh();
    assert.equal(await journal.give(DURING, A, close(RULE)), 'voteClosed groupRuleSet');
    assert.equal(await journal.give(DURING, A, close(AMENDMENT)), 'voteClosed amendmentAdopted');
    assert.deepEqual(await outcome(journal, AMENDMENT), ['closed-by-member', 'adopted', 2, 0]);
  });

  it('have the register they were opened with: those absent, and a substitute for one of them', async () => {
    const journal = await fresh();
    assert.equal(await journal.give(DURING, E, cast(ON_ITEM, 'no')), 'substitute-votes');
    for (const by of [B, C]) await journal.give(DURING, by, cast(ON_ITEM, 'no'));
    assert.equal(await journal.give(DURING, S, cast(ON_ITEM, 'abstain')), 'ballotCast');
    assert.equal(await journal.give(DURING, D, cast(ON_ITEM, 'no')), 'ballotCast voteClosed');
    assert.deepEqual(await outcome(journal, ON_ITEM), ['everyone-voted', 'rejected', 1, 3]);
  });
});
