import assert from 'node:assert/strict';
import type { Fact } from '../../../../src/capabilities/index.ts';
import { occasions } from '../../../../src/capabilities/duties/domain/schedule.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { BRUKARSKOLAN_SEATS, duty, idsOf, lived, NORMA_SEATS } from './lived.ts';
import type { Event } from './lived.ts';

const inNorma = (...events: readonly Event[]) => lived(norma, '2025-01-02', NORMA_SEATS, ...events);
const inBrukarskolan = (...events: readonly Event[]) =>
  lived(brukarskolan, '2022-04-01', BRUKARSKOLAN_SEATS, ...events);

describe('what the agreement dates', () => {
  it('the invoice is the issuer’s from a week before the start, until somebody says it is sent (N17-33)', () => {
    const found = duty(inNorma(), 'invoice', '2025-01-03');
    assert.deepEqual([found.state, found.canBeMarkedDone], ['due', true]);
    assert.deepEqual(found.owes, { forum: 'styrgrupp', members: ['bengt'] });
    const sent = inNorma(['2025-01-07', 'bengt', { type: 'dutyFulfilled', v: 1, duty: 'invoice' }]);
    assert.equal(duty(sent, 'invoice', '2025-01-08').doneOn, '2025-01-07');
  });

  it('an invoice “in connection with the start” is late after thirty days, no sooner (N17-33)', () => {
    const at = (day: string) => duty(inNorma(), 'invoice', day).state;
    assert.deepEqual(['2025-01-01', '2025-01-02', '2025-01-31', '2025-02-01'].map(at), [
      'due',
      'due',
      'due',
      'overdue',
    ]);
    const began = (day: string) => occasions(duty(lived(norma, day, NORMA_SEATS), 'invoice', day));
    const days = (day: string) =>
      began(day)
        .slice(0, 4)
        .map(({ stage, day: on }) => `${stage} ${on}`);
    assert.deepEqual(days('2024-12-01'), [
      'before 2024-12-23',
      'before 2024-12-30',
      'due 2025-01-31',
      'overdue 2025-02-03',
    ]);
    assert.deepEqual(
      days('2025-01-02').slice(0, 2),
      ['before 2025-01-03', 'due 2025-01-31'],
      'begun after the start',
    );
    assert.deepEqual(days('2025-03-03').slice(0, 1), ['overdue 2025-03-04'], 'late when Samverka came');
  });

  it('the agreement ends by itself: it is never late (N18-36, N18-37)', () => {
    const at = (day: string) => duty(inNorma(), 'expiry', day).state;
    assert.deepEqual(['2025-06-01', '2025-06-02', '2025-08-31', '2025-09-01'].map(at), [
      'upcoming',
      'due',
      'due',
      'done',
    ]);
    assert.ok(idsOf(inBrukarskolan(), '2022-05-01').includes('expiry'));
  });

  it('the continuation is decided by its day, whichever way the vote goes (B-5.1-90)', () => {
    const found = duty(inBrukarskolan(), 'continuation', '2024-05-02');
    assert.deepEqual([found.due, found.state], ['2024-07-01', 'due']);
    assert.deepEqual(found.owes, { forum: 'styrgrupp', members: [] });
    for (const [outcome, done] of [
      ['adopted', true],
      ['rejected', true],
      ['tied', false],
      ['no-votes', false],
    ] as const) {
      const state = inBrukarskolan(...voted(outcome));
      assert.equal(duty(state, 'continuation', '2024-06-13').state === 'done', done, outcome);
    }
  });

  it('reports are owed by who prepares them, and an answer by who receives them (N14-27, B-samverkansgrupp-79)', () => {
    const half = duty(inBrukarskolan(), 'report:halvarsrapport:1', '2022-09-20');
    assert.deepEqual([half.due, half.state, half.owes.forum], ['2022-09-30', 'due', 'samverkansgrupp']);
    const submitted: Event = [
      '2022-09-28',
      'anna',
      {
        type: 'reportSubmitted',
        v: 1,
        report: 'halvarsrapport:1',
        definition: 'halvarsrapport',
        forum: 'samverkansgrupp',
        values: [],
      },
    ];
    const waiting = inBrukarskolan(submitted);
    assert.equal(duty(waiting, half.id, '2022-10-01').doneOn, '2022-09-28');
    const answer = duty(waiting, 'approve-report:halvarsrapport:1', '2022-10-01');
    assert.deepEqual([answer.due, answer.owes.forum], ['2022-10-12', 'styrgrupp']);
    const back = inBrukarskolan(submitted, [
      '2022-10-03',
      'anna',
      { type: 'reportSentBack', v: 1, report: 'halvarsrapport:1', reason: 'Siffror saknas' },
    ]);
    assert.equal(duty(back, half.id, '2022-10-04').state, 'overdue');
    assert.ok(!idsOf(back, '2022-10-04').includes(answer.id));
    assert.equal(duty(inNorma(), 'report:slutrapport:1', '2025-08-31').due, '2025-08-31');
  });

  it('the annual compilation is due every year the agreement touches (B-årlig-82)', () => {
    const years = idsOf(inBrukarskolan(), '2022-04-02').filter((id) => id.startsWith('report:arlig'));
    assert.equal(years.length, 3);
  });

  it('a report due before the record began is not asked for, and none can be marked as done', () => {
    const late = lived(brukarskolan, '2023-01-10', BRUKARSKOLAN_SEATS);
    assert.ok(!idsOf(late, '2023-01-10').includes('report:halvarsrapport:1'));
    assert.ok(!duty(late, 'report:halvarsrapport:2', '2023-01-10').canBeMarkedDone);
  });

  it('the last day stands whatever weekday it is', () => {
    assert.equal(duty(inNorma(), 'expiry', '2025-08-01').due, '2025-08-31', 'a Sunday');
  });
});

const result = (
  outcome: 'adopted' | 'rejected' | 'tied' | 'no-votes',
): Extract<Fact, { type: 'voteClosed' }>['result'] => ({
  outcome,
  tally: { yes: 1, no: 1, abstain: 0, absent: 0, recused: 0, electors: 2 },
  denominator: { of: 'votes-cast', total: 2, needed: 2 },
});

const voted = (outcome: 'adopted' | 'rejected' | 'tied' | 'no-votes'): readonly Event[] => [
  [
    '2024-06-12',
    'anna',
    {
      type: 'voteOpened',
      v: 1,
      vote: 'v1',
      forum: 'styrgrupp',
      question: 'Ska vi fortsätta?',
      rule: { kind: 'simple' },
      ruleSource: { kind: 'default' },
      register: [{ seat: 's', party: 'vuxenskolan', member: 'anna' }],
      item: 'continuation',
    },
  ],
  [
    '2024-06-12',
    'anna',
    {
      type: 'voteClosed',
      v: 1,
      vote: 'v1',
      cause: 'everyone-voted',
      result: result(outcome),
      decision: { year: 2024, number: 1 },
    },
  ],
];
