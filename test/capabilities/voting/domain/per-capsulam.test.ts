import assert from 'node:assert/strict';
import { waitingItems } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { CLOCK } from '../../../../src/partnership/domain/actor.ts';
import { given, NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import { ANNA, BENGT, cast, CECILIA, close, closingIn, forum, groupOf, openVote, played } from './group.ts';

const three = groupOf({}, [ANNA, BENGT, CECILIA]);
const opened = played(three, [ANNA, openVote()]).happened;
const tick = { type: 'tick' } as const;
const about = { forum, vote: 'v1' };
const declining = { type: 'answerWrittenProcedure', ...about, accept: false } as const;
/** The last day is the 19th: seven days, five of them working days. */
const AFTER_LAST_DAY = '2025-02-19T23:00:00.000Z';

const waiting = (happened: readonly Happened[]) => {
  const { state } = given(...happened);
  assert.ok(state.status === 'registered');
  return waitingItems(state, forum, NOON).map(({ id, origin }) => `${id} ${origin.kind}`);
};

describe('a vote outside a meeting', () => {
  it('is adopted when everybody has answered, and abstaining lets the others decide', () => {
    const { last } = played(
      opened,
      [ANNA, cast('yes')],
      [BENGT, cast('abstain')],
      [CECILIA, cast('abstain')],
    );
    const { cause, result } = closingIn(last);
    assert.deepEqual([cause, result.outcome], ['everyone-voted', 'adopted']);
  });

  it('cannot be closed early by anybody, whoever has answered', () => {
    for (const by of [ANNA, BENGT])
      given(...played(opened, [ANNA, cast('yes')]).happened)
        .when(by, close())
        .refused({ code: 'closes-by-itself', day: '2025-02-19' });
  });

  it('is not decided when an answer is missing at the last day, and is on the next agenda', () => {
    const { last, happened } = played(
      opened,
      [ANNA, cast('yes')],
      [BENGT, cast('yes')],
      [CLOCK, tick, AFTER_LAST_DAY],
    );
    const { cause, result } = closingIn(last);
    assert.deepEqual([cause, result.outcome], ['deadline', 'undecided']);
    assert.ok(waiting(happened).includes('vote:v1 undecided-vote'));
  });

  it('ends with one no to the written form, also of who has answered, and is on the next agenda', () => {
    for (const before of [[], [[BENGT, cast('yes')]]] as const) {
      const { last, happened } = played(opened, ...before, [BENGT, declining]);
      const { cause, result } = closingIn(last);
      assert.deepEqual([cause, result.outcome], ['form-declined', 'form-declined']);
      assert.ok(waiting(happened).includes('vote:v1 undecided-vote'));
    }
  });

  it('asks nobody to accept the form first: answering does', () => {
    given(...opened)
      .when(BENGT, { ...declining, accept: true })
      .refused({ code: 'voting-accepts' });
  });

  it('is reported at the next meeting when it was decided, whatever it was about', () => {
    const rule = { kind: 'set-rule', rule: { setting: 'quorum', value: { least: 2 } } } as const;
    for (const effect of [undefined, { kind: 'amend-agreement' } as const, rule]) {
      const { happened } = played(
        three,
        [ANNA, openVote(effect && { effect })],
        [ANNA, cast('yes')],
        [BENGT, cast('yes')],
        [CECILIA, cast('yes')],
      );
      assert.ok(waiting(happened).includes('outside:v1 vote-between-meetings'));
    }
  });

  it('is withdrawn by who put the question until somebody has answered, and is then no news', () => {
    const withdrawing = { type: 'withdrawVote', ...about } as const;
    given(...opened)
      .when(BENGT, withdrawing)
      .refused({ code: 'not-your-question', member: ANNA });
    given(...played(opened, [BENGT, cast('no')]).happened)
      .when(ANNA, withdrawing)
      .refused({ code: 'answered-already' });
    const { last, happened } = played(opened, [ANNA, withdrawing]);
    assert.equal(closingIn(last).result.outcome, 'withdrawn');
    assert.deepEqual(
      waiting(happened).filter((item) => item.includes('v1')),
      [],
    );
  });

  it('is not decided when a party has nobody left who may vote: it names another first', () => {
    const recusal = { type: 'declareRecusal', ...about, reason: 'släkt' } as const;
    // Bengt alone is of the second party.
    const { last } = played(opened, [ANNA, cast('yes')], [CECILIA, cast('yes')], [BENGT, recusal]);
    assert.equal(closingIn(last).result.outcome, 'undecided');
  });

  it('lets a quorum be no larger than the seats that are filled, less those who are recused', () => {
    const quorum = groupOf({ quorum: { value: { least: 5 }, source: { kind: 'default' } } }, [
      ANNA,
      BENGT,
      CECILIA,
    ]);
    const recusal = { type: 'declareRecusal', ...about, reason: 'släkt' } as const;
    const all = played(quorum, [ANNA, openVote()], [ANNA, cast('yes')], [BENGT, cast('yes')]).happened;
    assert.equal(closingIn(played(all, [CECILIA, cast('yes')]).last).result.outcome, 'adopted');
    assert.equal(closingIn(played(all, [CECILIA, recusal]).last).result.outcome, 'adopted');
  });
});

describe('second thoughts in a vote', () => {
  const waits = { atMeeting: 10, outside: 60, call: 120 };
  const at = (seconds: number): string => new Date(Date.parse(NOON) + seconds * 1_000).toISOString();
  const patient = given(...three).when(ANNA, openVote(), NOON, undefined, waits).facts;
  const answers = (...given: readonly Happened[]): readonly Happened[] => [
    ...three,
    ...patient.map((fact): Happened => [ANNA, fact]),
    ...given,
  ];
  const cast1 = (by: string, choice: 'yes' | 'no', seconds: number): Happened => [
    by,
    { type: 'ballotCast', v: 1, vote: 'v1', choice, replaces: false },
    at(seconds),
  ];
  const complete = answers(cast1(ANNA, 'yes', 1), cast1(BENGT, 'yes', 2), cast1(CECILIA, 'yes', 3));
  const closedAt = (happened: readonly Happened[], seconds: number): string | undefined => {
    const { facts } = given(...happened).when(CLOCK, tick, at(seconds));
    const closed = facts.find((fact) => fact.type === 'voteClosed');
    return closed?.result.outcome;
  };

  it('have a minute from the last answer, also for who answered last', () => {
    assert.equal(closedAt(complete, 62), undefined);
    assert.equal(closedAt(complete, 63), 'adopted');
    const changed: Happened[] = [
      ...complete,
      [CECILIA, { type: 'ballotCast', v: 1, vote: 'v1', choice: 'no', replaces: true }, at(50)],
    ];
    assert.equal(closedAt(changed, 63), undefined);
    assert.equal(closedAt(changed, 110), 'adopted');
  });

  it('take a ballot back, and the vote waits for a new one', () => {
    const withdrawn = given(...complete).when(CECILIA, { type: 'withdrawBallot', ...about }, at(30));
    withdrawn.then({ type: 'ballotWithdrawn', v: 1, vote: 'v1' });
    assert.equal(
      closedAt([...complete, [CECILIA, { type: 'ballotWithdrawn', v: 1, vote: 'v1' }, at(30)]], 300),
      undefined,
    );
    given(...answers())
      .when(CECILIA, { type: 'withdrawBallot', ...about }, at(30))
      .then();
  });

  it('end with the last day, when the last answer comes in its last minute', () => {
    const late = (by: string): Happened => [
      by,
      { type: 'ballotCast', v: 1, vote: 'v1', choice: 'yes', replaces: false },
      '2025-02-19T22:59:30.000Z',
    ];
    const { facts } = given(...answers(late(ANNA), late(BENGT), late(CECILIA))).when(
      CLOCK,
      tick,
      AFTER_LAST_DAY,
    );
    assert.deepEqual(closingIn(facts).result.outcome, 'adopted');
  });
});
