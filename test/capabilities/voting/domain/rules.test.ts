import assert from 'node:assert/strict';
import { tallyOf } from '../../../support/tally-of.ts';
import type { Fact } from '../../../../src/capabilities/index.ts';
import { closedVotes } from '../../../../src/capabilities/voting/domain/vote.ts';
import { LONGEST_RECUSAL_REASON } from '../../../../src/capabilities/voting/domain/ballots.ts';
import { LONGEST_QUESTION, MOST_OPEN_VOTES } from '../../../../src/capabilities/voting/domain/opening.ts';
import { norma } from '../../../support/agreements.ts';
import { given, NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';

const forum = 'styrgrupp';
const ANNA = 'anna';
const BENGT = 'bengt';
const CECILIA = 'cecilia';
const OUTSIDER = 'outsider';

const seats = [ANNA, BENGT, CECILIA].map((member, index) => ({ seat: `s-${index}`, party: 'p', member }));
const registered: Happened[] = [
  [ANNA, { type: 'partnershipRegistered', v: 1, agreement: norma }],
  [ANNA, { type: 'forumOpened', v: 1, forum, language: 'sv' }],
  [ANNA, { type: 'seatsAssigned', v: 1, forum, seats }],
];
const opened = (vote = 'v1'): Happened => [
  ANNA,
  {
    type: 'voteOpened',
    v: 1,
    vote,
    forum,
    question: 'Ska vi?',
    rule: { kind: 'simple' },
    ruleSource: { kind: 'default' },
    register: seats,
  },
];
const ballot = (by: string, choice: 'yes' | 'no' | 'abstain'): Happened => [
  by,
  { type: 'ballotCast', v: 1, vote: 'v1', choice, replaces: false },
];
const recusal = (by: string): Happened => [
  by,
  { type: 'recusalDeclared', v: 1, vote: 'v1', reason: 'släkt' },
];
const cast = (choice: 'yes' | 'no' | 'abstain', vote = 'v1', inForum = forum) =>
  ({ type: 'castBallot', forum: inForum, vote, choice }) as const;
const open = (question: string) => ({ type: 'openVote', forum, vote: 'v1', question }) as const;
const close = { type: 'closeVote', forum, vote: 'v1' } as const;
const recuse = (reason: string) => ({ type: 'declareRecusal', forum, vote: 'v1', reason }) as const;
const closing = (facts: readonly Fact[]): Fact | undefined =>
  facts.find((fact) => fact.type === 'voteClosed');

describe('opening a vote', () => {
  it('freezes the register and takes the rule with its source from the agreement', () => {
    given(...registered)
      .when(BENGT, open('  Ska vi anställa?  '))
      .then({
        type: 'voteOpened',
        v: 3,
        vote: 'v1',
        forum,
        question: 'Ska vi anställa?',
        rule: { kind: 'simple' },
        ruleSource: { kind: 'default' }, // N11-15: the agreement states no rule, so the product says its own
        register: seats,
        procedure: 'per-capsulam',
        unannounced: false,
        eachParty: false,
        grace: 0,
        deadline: '2025-02-19T22:59:59.999Z',
      });
  });

  it('keeps its register when seats change afterwards', () => {
    const others = [{ seat: 's-0', party: 'p', member: OUTSIDER }];
    const later = given(...registered, opened(), [
      ANNA,
      { type: 'seatsAssigned', v: 1, forum, seats: others },
    ]);
    later.when(OUTSIDER, cast('yes')).refused({ code: 'not-an-elector' });
    later
      .when(BENGT, cast('yes'))
      .then({ type: 'ballotCast', v: 1, vote: 'v1', choice: 'yes', replaces: false });
  });

  it('is refused', () => {
    given().when(ANNA, open('Ska vi?')).refused({ code: 'not-registered' });
    const group = given(...registered);
    group.when(OUTSIDER, open('Ska vi?')).refused({ code: 'not-a-member' });
    group.when(ANNA, open('   ')).refused({ code: 'question-missing' });
    group.when(ANNA, { ...open('Ska vi?'), forum: 'annat' }).refused({ code: 'unknown-forum' });
    group.when(ANNA, open('x'.repeat(LONGEST_QUESTION + 1))).refused({
      code: 'question-too-long',
      longest: LONGEST_QUESTION,
    });
    group
      .when(ANNA, open('Ska 890201-3286 få plats?')) // N9-13, B-sekretess-91
      .refused({ code: 'contains-personal-identity-number' });
    const busy = given(...registered, ...Array.from({ length: MOST_OPEN_VOTES }, (_, n) => opened(`v${n}`)));
    busy
      .when(ANNA, { ...open('En till?'), vote: 'one-more' })
      .refused({ code: 'too-many-open-votes', most: MOST_OPEN_VOTES });
  });
});

it('opening a vote again with the same form opens no other, and says so if it asks another question', () => {
  const group = given(...registered, opened());
  group.when(ANNA, open('Ska vi?')).then();
  group.when(ANNA, open('En annan fråga?')).refused({ code: 'form-sent-already' });
});

describe('casting a ballot', () => {
  it('lets the latest ballot count (B-styrgrupp-70: one representative, one vote)', () => {
    const changed = given(...registered, opened(), ballot(ANNA, 'yes'));
    changed
      .when(ANNA, cast('no'))
      .then({ type: 'ballotCast', v: 1, vote: 'v1', choice: 'no', replaces: true });
  });

  it('changes nothing when the same choice is pressed twice', () => {
    given(...registered, opened(), ballot(ANNA, 'yes'))
      .when(ANNA, cast('yes'))
      .then();
  });

  it('closes the vote when everyone has voted, with the numbers of the ballots', () => {
    const last = given(...registered, opened(), ballot(ANNA, 'yes'), ballot(BENGT, 'abstain')).when(
      CECILIA,
      cast('yes'),
    );
    assert.deepEqual(closing(last.facts), {
      type: 'voteClosed',
      v: 1,
      vote: 'v1',
      cause: 'everyone-voted',
      result: {
        outcome: 'adopted',
        tally: { yes: 2, no: 0, abstain: 1, absent: 0, recused: 0, electors: 3 },
        denominator: { of: 'votes-cast', total: 2, needed: 2 },
      },
      decision: { year: 2025, number: 1 },
    });
  });

  it('is refused to others, in other chats and for votes that do not exist', () => {
    const voting = given(...registered, opened());
    voting.when(OUTSIDER, cast('yes')).refused({ code: 'not-an-elector' });
    voting.when('', cast('yes')).refused({ code: 'not-an-elector' });
    voting.when(ANNA, cast('yes', 'v2')).refused({ code: 'unknown-vote' });
    voting.when(ANNA, cast('yes', 'v1', 'samverkansgrupp')).refused({ code: 'unknown-vote' });
  });

  it('is refused after closing, with the decision it led to', () => {
    const state = given(...registered, opened())
      .when(ANNA, close)
      .state();
    assert.equal(state.status, 'registered');
    const closed = given(...registered, opened(), [
      ANNA,
      closing(given(...registered, opened()).when(ANNA, close).facts) ?? assert.fail(),
    ]);
    closed.when(BENGT, cast('yes')).refused({ code: 'vote-closed', decision: { year: 2025, number: 1 } });
    closed.when(BENGT, close).refused({ code: 'vote-closed', decision: { year: 2025, number: 1 } });
  });
});

describe('recusal (B-grund-51)', () => {
  it('takes the person and an earlier ballot out of the matter', () => {
    const state = given(...registered, opened(), ballot(ANNA, 'no'), recusal(ANNA), ballot(BENGT, 'yes'))
      .when(CECILIA, cast('yes'))
      .state();
    assert.ok(state.status === 'registered');
    const [vote] = closedVotes(state);
    assert.deepEqual(tallyOf(vote?.result), {
      yes: 2,
      no: 0,
      abstain: 0,
      absent: 0,
      recused: 1,
      electors: 2,
    });
  });

  it('closes the vote when only those recused had not voted', () => {
    const facts = given(...registered, opened(), ballot(ANNA, 'yes'), ballot(BENGT, 'no')).when(
      CECILIA,
      recuse('Min syster söker tjänsten'),
    ).facts;
    const fact = closing(facts);
    assert.ok(fact?.type === 'voteClosed');
    assert.equal(fact.result.outcome, 'tied');
  });

  it('of everyone ends the vote without a decision', () => {
    const facts = given(...registered, opened(), recusal(ANNA), recusal(BENGT)).when(
      CECILIA,
      recuse('jäv'),
    ).facts;
    const fact = closing(facts);
    assert.ok(fact?.type === 'voteClosed');
    assert.equal(fact.result.outcome, 'no-votes');
    assert.equal(tallyOf(fact.result).electors, 0);
  });

  it('is refused without a reason, twice, or to who has no vote', () => {
    const voting = given(...registered, opened());
    voting.when(ANNA, recuse('  ')).refused({ code: 'recusal-reason-missing' });
    voting.when(ANNA, recuse('x'.repeat(LONGEST_RECUSAL_REASON + 1))).refused({
      code: 'recusal-reason-too-long',
      longest: LONGEST_RECUSAL_REASON,
    });
    voting.when(ANNA, recuse('brukaren 890201-3286')).refused({ code: 'contains-personal-identity-number' });
    voting.when(OUTSIDER, recuse('släkt')).refused({ code: 'not-an-elector' });
    const recused = given(...registered, opened(), recusal(ANNA));
    recused.when(ANNA, recuse('släkt')).refused({ code: 'recused' });
    recused.when(ANNA, cast('yes')).refused({ code: 'recused' });
  });
});

describe('closing a vote', () => {
  it('by who opened it counts who has voted and leaves the others absent', () => {
    const fact = closing(given(...registered, opened(), ballot(BENGT, 'yes')).when(ANNA, close).facts);
    assert.ok(fact?.type === 'voteClosed');
    assert.equal(fact.cause, 'closed-by-member');
    assert.deepEqual(tallyOf(fact.result), { yes: 1, no: 0, abstain: 0, absent: 2, recused: 0, electors: 3 });
  });

  it('is refused to who is not in the register', () => {
    given(...registered, opened())
      .when(OUTSIDER, close)
      .refused({ code: 'not-an-elector' });
  });

  it('is refused to an elector who does not lead it, while whoever opened it is there', () => {
    given(...registered, opened(), ballot(BENGT, 'yes'))
      .when(BENGT, close)
      .refused({ code: 'only-who-leads-closes', member: ANNA });
    const left = [{ seat: 's-1', party: 'p', member: BENGT }];
    const fact = closing(
      given(...registered, opened(), ballot(BENGT, 'yes'), [
        BENGT,
        { type: 'seatsAssigned', v: 1, forum, seats: left },
      ]).when(BENGT, close).facts,
    );
    assert.ok(fact?.type === 'voteClosed');
  });

  it('is for the chair, and no longer for whoever opened it, once they have left the forum', () => {
    const chairs: Happened = [
      ANNA,
      {
        type: 'chairElected',
        v: 1,
        forum,
        member: CECILIA,
        until: '2025-12-31',
        decision: { year: 2025, number: 1 },
      },
    ];
    const left: Happened = [CECILIA, { type: 'seatsAssigned', v: 1, forum, seats: seats.slice(1) }];
    const voting = given(...registered, chairs, opened(), left);
    voting.when(ANNA, close).refused({ code: 'only-who-leads-closes', member: CECILIA });
    assert.ok(voting.when(CECILIA, close).accepted);
  });

  it('numbers decisions in one series per local year, without gaps', () => {
    const closed = (number: number, year: number): Happened[] => [
      opened(`old-${year}-${number}`),
      [
        ANNA,
        {
          type: 'voteClosed',
          v: 1,
          vote: `old-${year}-${number}`,
          cause: 'closed-by-member',
          result: {
            outcome: 'rejected',
            tally: { yes: 0, no: 1, abstain: 0, absent: 2, recused: 0, electors: 3 },
            denominator: { of: 'votes-cast', total: 1, needed: 1 },
          },
          decision: { year, number },
        },
      ],
    ];
    const group = given(...registered, ...closed(1, 2024), ...closed(2, 2024), ...closed(1, 2025), opened());
    const numberAt = (at: string): unknown => {
      const fact = closing(group.when(ANNA, close, at).facts);
      return fact?.type === 'voteClosed' ? fact.decision : undefined;
    };
    assert.deepEqual(numberAt(NOON), { year: 2025, number: 2 });
    // 23.30 UTC on New Year's Eve is already the new year in Stockholm.
    assert.deepEqual(numberAt('2025-12-31T23:30:00.000Z'), { year: 2026, number: 1 });
    assert.deepEqual(numberAt('2025-12-31T22:30:00.000Z'), { year: 2025, number: 2 });
  });
});
