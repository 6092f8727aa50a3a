import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CLOCK } from '../../../../src/partnership/domain/actor.ts';
import { agreementInForce } from '../../../../src/partnership/domain/agreement-in-force.ts';
import { addDays, localDay, momentOf } from '../../../../src/partnership/domain/calendar.ts';
import { lastWorkingDay, nextWorkingDay } from '../../../../src/partnership/domain/working-days.ts';
import { decide } from '../../../../src/capabilities/index.ts';
import { obligations } from '../../../../src/capabilities/duties/domain/duty.ts';
import { occasions } from '../../../../src/capabilities/duties/domain/schedule.ts';
import { nextMoment } from '../../../../src/capabilities/duties/domain/tick.ts';
import type { Fact, FactOf } from '../../../../src/capabilities/index.ts';
import { UNREGISTERED } from '../../../../src/partnership/domain/state.ts';
import { evolve } from '../../../../src/capabilities/index.ts';
import type { Registered } from '../../../../src/partnership/domain/state.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { BRUKARSKOLAN_SEATS, lived, meeting, NORMA_SEATS, registered } from './lived.ts';
import type { Event } from './lived.ts';
import { property } from '../../../support/property.ts';

const inNorma = (...events: readonly Event[]) => lived(norma, '2025-01-02', NORMA_SEATS, ...events);

function ticked(state: Registered, at: string): { facts: readonly Fact[]; after: Registered } {
  const decided = decide(state, { type: 'tick' }, { by: CLOCK, at });
  assert.ok(decided.ok);
  const after = decided.facts.reduce(
    (before, fact) => registered(evolve(before, fact, { by: CLOCK, at })),
    state,
  );
  return { facts: decided.facts, after };
}

const reminders = (facts: readonly Fact[]): readonly (readonly [string, string])[] =>
  facts.flatMap((fact) => (fact.type === 'reminded' ? [[fact.duty, fact.stage] as const] : []));

describe('the clock', () => {
  it('has nothing to do where nothing is registered', () => {
    assert.deepEqual(decide(UNREGISTERED, { type: 'tick' }, { by: CLOCK, at: '2025-01-02T08:00:00.000Z' }), {
      ok: true,
      facts: [],
    });
    assert.equal(nextMoment(UNREGISTERED, '2025-01-02T08:00:00.000Z'), undefined);
  });

  it('reminds at eight in the morning local, from the day after registering (N17-33)', () => {
    const state = inNorma();
    const eight = '2025-01-03T07:00:00.000Z';
    assert.equal(nextMoment(state, momentOf('2025-01-02', 13)), eight);
    assert.deepEqual(ticked(state, '2025-01-03T06:59:59.999Z').facts, []);
    assert.deepEqual(ticked(state, eight).facts, [
      {
        type: 'reminded',
        v: 1,
        duty: 'invoice',
        stage: 'before',
        day: '2025-01-03',
        forum: 'styrgrupp',
        to: ['bengt'],
      },
    ]);
    assert.equal(nextMoment(inNorma(), '2025-07-01T07:00:00.000Z'), eight, 'also when it has passed');
  });

  it('gives only the latest of what was missed while it stood still', () => {
    const { facts } = ticked(inNorma(), momentOf('2025-09-02', 9));
    assert.deepEqual(reminders(facts), [
      ['invoice', 'overdue'],
      ['report:slutrapport:1', 'overdue'],
    ]);
    const inTime = ticked(inNorma(), momentOf('2025-08-29', 9));
    assert.deepEqual(reminders(inTime.facts), [
      ['invoice', 'overdue'],
      ['expiry', 'due'],
      ['term-meetings:styrgrupp:vt-2025', 'overdue'],
      ['term-meetings:styrgrupp:ht-2025', 'due'],
      ['report:slutrapport:1', 'due'],
    ]);
  });

  it('waits till the morning with what came due while it stood still', () => {
    const night = momentOf('2025-01-05', 3);
    assert.deepEqual(ticked(inNorma(), night).facts, []);
    assert.equal(nextMoment(inNorma(), night), momentOf('2025-01-07', 8), 'after a Sunday and Epiphany');
  });

  it('says nothing of a term whose meetings are planned', () => {
    const planned = ['m1', 'm2'].map((id): Event => [
      '2025-01-10',
      'anna',
      {
        type: 'meetingDrafted',
        v: 1,
        meeting: id,
        forum: 'styrgrupp',
        kind: 'ordinary',
        startsAt: momentOf('2025-06-10', 13),
      },
    ]);
    const { facts } = ticked(inNorma(...planned), momentOf('2025-05-02', 8));
    assert.ok(!reminders(facts).some(([duty]) => duty.startsWith('term-meetings')));
  });

  it('reminds nobody in a forum without a chat', () => {
    const state = lived(brukarskolan, '2022-04-01', BRUKARSKOLAN_SEATS);
    const { facts } = ticked(state, momentOf('2022-09-30', 9));
    assert.ok(!reminders(facts).some(([duty]) => duty.startsWith('report:halvarsrapport')));
    const both = lived(brukarskolan, '2022-04-01', {
      ...BRUKARSKOLAN_SEATS,
      samverkansgrupp: [['eva', 'vuxenskolan']],
    });
    assert.ok(
      reminders(ticked(both, momentOf('2022-09-30', 9)).facts).some(
        ([duty, stage]) => duty === 'report:halvarsrapport:1' && stage === 'due',
      ),
    );
  });

  it('counts down to the continuation decision and after it (B-5.1-90)', () => {
    let state = lived(brukarskolan, '2024-04-01', BRUKARSKOLAN_SEATS);
    const given: string[] = [];
    for (let day = '2024-04-02'; day < '2024-08-01'; day = addDays(day, 1)) {
      const { facts, after } = ticked(state, momentOf(day, 8));
      state = after;
      for (const [duty, stage] of reminders(facts))
        if (duty === 'continuation') given.push(`${stage} ${day}`);
    }
    assert.deepEqual(given, [
      'before 2024-05-02',
      'before 2024-06-17',
      'due 2024-07-01',
      'overdue 2024-07-02',
      'overdue 2024-07-16',
      'overdue 2024-07-30',
    ]);
  });

  const opened = (vote: string, day: string, deadline: string): Event => [
    day,
    'anna',
    {
      type: 'voteOpened',
      v: 1,
      vote,
      forum: 'styrgrupp',
      question: 'Ska vi?',
      rule: { kind: 'simple' },
      ruleSource: { kind: 'default' },
      register: [
        { seat: 'a', party: 'funktionsstod', member: 'anna' },
        { seat: 'b', party: 'forum-skill', member: 'bengt' },
      ],
      deadline,
    },
  ];

  it('closes votes whose time is out, each with its own decision number', () => {
    const deadline = '2025-02-20T22:59:59.999Z';
    const state = inNorma(opened('v1', '2025-02-10', deadline), opened('v2', '2025-02-10', deadline), [
      '2025-02-11',
      'anna',
      { type: 'ballotCast', v: 1, vote: 'v1', choice: 'yes', replaces: false },
    ]);
    assert.deepEqual(
      ticked(state, '2025-02-20T22:59:59.998Z').facts.filter(({ type }) => type === 'voteClosed'),
      [],
    );
    const { facts, after } = ticked(state, deadline);
    const closed = facts.filter((fact): fact is FactOf<'voteClosed'> => fact.type === 'voteClosed');
    assert.deepEqual(
      closed.map(({ vote, cause, result, decision }) => [vote, cause, result.outcome, decision.number]),
      [
        ['v1', 'deadline', 'adopted', 1],
        ['v2', 'deadline', 'no-votes', 2],
      ],
    );
    const vote = after.votes.get('v1');
    assert.ok(vote?.status === 'closed' && vote.closedBy === null);
    assert.deepEqual(ticked(after, deadline).facts, []);
  });

  it('reminds who has not voted, three days before and on the last day', () => {
    const state = inNorma(opened('v1', '2025-02-10', '2025-02-20T22:59:59.999Z'), [
      '2025-02-11',
      'anna',
      { type: 'ballotCast', v: 1, vote: 'v1', choice: 'yes', replaces: false },
    ]);
    const [early] = ticked(state, momentOf('2025-02-17', 8)).facts.filter(
      (fact) => fact.type === 'reminded' && fact.duty === 'vote:v1',
    );
    assert.ok(early?.type === 'reminded');
    assert.deepEqual([early.stage, early.to], ['before', ['bengt']]);
  });

  const leak: Event = [
    '2025-02-10',
    'bengt',
    {
      type: 'problemReported',
      v: 1,
      problem: 'p1',
      forum: 'styrgrupp',
      party: 'forum-skill',
      kind: 'problem',
      text: 'Det läcker',
    },
  ];

  it('passes on a problem that nobody acknowledged, having reminded them (N12-23)', () => {
    const state = inNorma(leak);
    const reminded = ticked(state, momentOf('2025-02-13', 8));
    assert.ok(
      reminded.facts.some(
        (fact) => fact.type === 'reminded' && fact.duty.startsWith('problem:p1') && fact.to[0] === 'anna',
      ),
    );
    const passed = ticked(reminded.after, momentOf('2025-02-14', 8));
    assert.ok(passed.facts.some(({ type }) => type === 'problemPassedOn'));
    assert.ok(
      !ticked(passed.after, momentOf('2025-02-14', 9)).facts.some(({ type }) => type === 'problemPassedOn'),
    );
  });

  it('does not remind those who had a problem before, when it passes on after a standstill', () => {
    const { facts } = ticked(inNorma(leak), momentOf('2025-02-14', 8));
    assert.ok(facts.some(({ type }) => type === 'problemPassedOn'));
    assert.deepEqual(
      reminders(facts).filter(([duty]) => duty.startsWith('problem:')),
      [],
    );
  });
});

describe('reminders, whenever the clock looks', () => {
  const states = [
    inNorma(...meeting('m1', '2025-02-12')),
    lived(brukarskolan, '2022-04-01', {
      ...BRUKARSKOLAN_SEATS,
      samverkansgrupp: [
        ['eva', 'vuxenskolan'],
        ['cecilia', 'socialforvaltningen'],
      ],
    }),
  ] as const;
  const START = ['2025-01-02T12:00:00.000Z', '2022-04-01T12:00:00.000Z'] as const;
  const HOUR = 3_600_000;
  const gaps = fc.array(fc.integer({ min: 1, max: 24 * 40 }), { minLength: 1, maxLength: 60 });

  property(
    'each occasion of a duty is reminded of at most once, and never late when something newer has come',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(0, 1), gaps, (which, hours) => {
          let state = states[which];
          let at = Date.parse(START[which]);
          const seen = new Set<string>();
          for (const gap of hours) {
            at += gap * HOUR;
            const now = new Date(at).toISOString();
            const { facts, after } = ticked(state, now);
            // A restart forgets nothing: what has been given is in the facts. A second process finds nothing to do.
            assert.deepEqual(ticked(after, now).facts, []);
            for (const fact of facts) {
              if (fact.type !== 'reminded') continue;
              const duty = obligations(state, localDay(now)).find(({ id }) => id === fact.duty);
              assert.ok(duty && duty.doneOn === undefined);
              const latest = occasions(duty).findLast(({ day }) => day <= fact.day);
              assert.equal(latest?.stage, fact.stage);
              const key = `${fact.duty} ${latest.day}`;
              assert.ok(!seen.has(key), key);
              seen.add(key);
            }
            const next = nextMoment(after, now);
            assert.ok(next === undefined || next > now, 'after a tick nothing is due');
            state = after;
          }
        }),
        { numRuns: 30 },
      );
    },
  );

  property(
    'every duty that stays undone is reminded of on its day or later, however seldom the clock looks',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(0, 1), fc.integer({ min: 3, max: 200 }), (which, days) => {
          let state = states[which];
          const { to } = agreementInForce(state, localDay(START[which])).validity.value;
          const first = localDay(START[which]);
          const end = addDays(to, 30);
          for (let day = first; day <= addDays(end, days); day = addDays(day, days)) {
            state = ticked(state, momentOf(nextWorkingDay(day), 12)).after;
          }
          const left = obligations(state, end).filter(
            ({ doneOn, due, remind }) => !doneOn && due > first && due <= end && remind.overdue !== 'never',
          );
          assert.ok(left.length > 0);
          for (const { id, due } of left) {
            assert.ok(
              state.reminders.some(
                ({ duty, day, stage }) => duty === id && day >= lastWorkingDay(due) && stage !== 'before',
              ),
              id,
            );
          }
        }),
        { numRuns: 8 },
      );
    },
  );

  property(
    'waking only at the moments it asks for misses nothing that looking every morning would find',
    () => {
      for (const [which, start] of START.entries()) {
        const given = (looking: 'as-asked' | 'daily'): string[] => {
          let after: Registered | undefined = states[which];
          const found: string[] = [];
          const end = addDays(localDay(start), 300);
          for (let now: string | undefined = start; after && now !== undefined && localDay(now) < end;) {
            const tick = ticked(after, now);
            after = tick.after;
            for (const [duty, stage] of reminders(tick.facts)) found.push(`${now} ${duty} ${stage}`);
            now = looking === 'daily' ? momentOf(addDays(localDay(now), 1), 8) : nextMoment(after, now);
          }
          return found;
        };
        assert.ok(given('daily').length > 5);
        assert.deepEqual(given('as-asked'), given('daily'));
      }
    },
  );
});
