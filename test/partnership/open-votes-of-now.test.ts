import assert from 'node:assert/strict';
import { continued } from './journal-continued.ts';

/** Votes of the second version of their fact, as this version opened them: they are finished so for ever. */

const member = (number: number): string => `7d1c0f7e-0a4b-4b52-9d5e-00000000000${number}`;
const [A, B, C, D, E] = [1, 2, 3, 4, 5].map(member) as [string, string, string, string, string];
const vote = (number: number): string => `00000000-0000-4000-8000-0000000000${number}`;
const [YES_NO, SECRET, ALTERNATIVES, RULE] = [14, 15, 16, 17].map(vote) as [string, string, string, string];
const [AMENDMENT, ON_ITEM, AT_MEETING] = [18, 19, 20].map(vote) as [string, string, string];

const KEYS = { [SECRET]: 'hTbumH0lo3PVTHSF8yy827Mf/uspzwS7OVj49vCQETs=' };
const WAITS = { atMeeting: 10, outside: 60, call: 120 };
const DURING = '2022-06-15T08:30:00.000Z';
const LATER = '2022-06-15T08:31:00.000Z';
const PAST_LAST_DAY = '2022-06-17T22:00:00.000Z';

const close = (id: string) => ({ type: 'closeVote', vote: id }) as const;
const cast = (id: string, choice: 'yes' | 'no' | 'abstain' | 'alternative-2') =>
  ({ type: 'castBallot', vote: id, choice }) as const;

describe('votes that were opened by the second version of their fact, and are open still', () => {
  const fresh = () => continued('v1-votes-per-capsulam-2022', KEYS, WAITS);
  type Journal = Awaited<ReturnType<typeof fresh>>;
  const outcome = async (journal: Journal, id: string) => {
    const closed = await journal.closed(id);
    assert.deepEqual(journal.findings(), []);
    return [closed?.cause, closed?.result.outcome];
  };

  it('are closed early by nobody, and close a minute after the last answer, which can be taken back till then', async () => {
    const journal = await fresh();
    assert.equal(await journal.give(DURING, A, close(YES_NO)), 'closes-by-itself');
    for (const by of [A, D, E])
      assert.equal(await journal.give(DURING, by, cast(YES_NO, 'yes')), 'ballotCast');
    assert.equal(await journal.give(DURING, A, { type: 'withdrawBallot', vote: YES_NO }), 'ballotWithdrawn');
    await journal.tick(LATER);
    assert.equal(await journal.closed(YES_NO), undefined);
    assert.equal(await journal.give(LATER, A, cast(YES_NO, 'yes')), 'ballotCast');
    assert.match(await journal.tick('2022-06-15T08:32:00.000Z'), /voteClosed/);
    assert.deepEqual(await outcome(journal, YES_NO), ['everyone-voted', 'adopted']);
  });

  it('are undecided where an answer is missing at the last day', async () => {
    const journal = await fresh();
    await journal.tick(PAST_LAST_DAY);
    for (const id of [YES_NO, SECRET, ALTERNATIVES, RULE, AMENDMENT])
      assert.deepEqual(await outcome(journal, id), ['deadline', 'undecided']);
  });

  it('end with a no to deciding in writing', async () => {
    const journal = await fresh();
    const decline = { type: 'answerWrittenProcedure', vote: AMENDMENT, accept: false } as const;
    assert.equal(await journal.give(DURING, D, decline), 'formDeclined voteClosed');
    assert.deepEqual(await outcome(journal, AMENDMENT), ['form-declined', 'form-declined']);
  });

  it('are counted by their rule, secret or not, and bring about what they were to', async () => {
    const journal = await fresh();
    for (const by of [B, C, D, E]) await journal.give(DURING, by, cast(SECRET, 'yes'));
    for (const by of [A, B, C, E]) await journal.give(DURING, by, cast(ALTERNATIVES, 'alternative-2'));
    for (const by of [B, C, D, E]) await journal.give(DURING, by, cast(RULE, 'yes'));
    assert.match(await journal.tick('2022-06-15T08:32:00.000Z'), /voteClosed groupRuleSet/);
    for (const id of [SECRET, ALTERNATIVES, RULE])
      assert.deepEqual(await outcome(journal, id), ['everyone-voted', 'adopted']);
  });

  it('at a meeting are among those who attend, and closed by whoever leads after a call', async () => {
    const journal = await fresh();
    assert.equal(await journal.give(DURING, D, cast(ON_ITEM, 'no')), 'not-at-the-meeting');
    assert.equal(await journal.give(DURING, A, close(AT_MEETING)), 'call-missing-first');
    assert.equal(await journal.give(DURING, A, { type: 'callMissing', vote: AT_MEETING }), 'missingCalled');
    assert.equal(await journal.give(LATER, A, close(AT_MEETING)), 'call-not-over');
    assert.equal(await journal.give('2022-06-15T08:32:00.000Z', A, close(AT_MEETING)), 'voteClosed');
    assert.deepEqual(
      await outcome(journal, AT_MEETING),
      ['closed-by-member', 'undecided'],
      'a party has not answered',
    );
    assert.equal(await journal.give(DURING, A, close(ON_ITEM)), 'voteClosed');
    assert.deepEqual(await outcome(journal, ON_ITEM), ['closed-by-member', 'not-quorate']);
  });

  it('at a meeting can be closed by whoever leads as soon as all have answered', async () => {
    const journal = await fresh();
    assert.equal(await journal.give(DURING, B, cast(ON_ITEM, 'no')), 'ballotCast');
    assert.equal(await journal.give(DURING, A, close(ON_ITEM)), 'voteClosed');
    assert.deepEqual(await outcome(journal, ON_ITEM), ['everyone-voted', 'adopted']);
  });
});
