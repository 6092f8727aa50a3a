import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CLOCK } from '../../../../src/partnership/domain/actor.ts';
import type { Agreement } from '../../../../src/agreement/domain/profile.ts';
import { local } from '../../../../src/partnership/domain/calendar.ts';
import { agendaFor } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { evolve } from '../../../../src/capabilities/index.ts';
import type { Registered } from '../../../../src/partnership/domain/state.ts';
import { nextWaitingMoment, overdueProblems } from '../../../../src/capabilities/problems/domain/waiting.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { given, NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  asRegistered,
  ASTRID,
  BENGT,
  inBrukarskolan,
  inNorma,
  registered,
  reportedFact,
  steeringAlone,
} from './given-problem.ts';
import { property } from '../../../support/property.ts';

const reported: Happened = [ASTRID, reportedFact()];
const inGroup: Happened = [ASTRID, reportedFact('samverkansgrupp', 'vuxenskolan', 'practical-problem')];
const acknowledged: Happened = [BENGT, { type: 'problemAcknowledged', v: 1, problem: 'p1' }];
const state = (...happened: readonly Happened[]): Registered => asRegistered(given(...happened).state);

/** What the clock makes of it at a moment. */
const ticked = (before: Registered, at: string): Registered =>
  asRegistered(
    overdueProblems(before, at).reduce<Parameters<typeof evolve>[0]>(
      (after, fact) => evolve(after, fact, { by: CLOCK, at }),
      before,
    ),
  );
const chain = (agreement: Agreement, escalation: Agreement['escalation']): Agreement => ({
  ...agreement,
  escalation,
});
const passedOn = (step: number, forum?: string) => ({
  type: 'problemPassedOn' as const,
  v: 1 as const,
  problem: 'p1',
  step,
  ...(forum !== undefined && { forum }),
});

/** Reported at noon on Wednesday 12 February 2025; three days are the 13th, 14th and 15th. */
const THREE_DAYS_LATER = '2025-02-16T07:00:00.000Z';

describe('waiting for an acknowledgement (N12-23)', () => {
  it('ends at 8 in the morning after the last whole day, and puts the problem on the agenda', () => {
    const waiting = state(...inNorma, reported);
    assert.equal(nextWaitingMoment(waiting), THREE_DAYS_LATER);
    assert.deepEqual(overdueProblems(waiting, '2025-02-16T06:59:59.999Z'), []);
    // The step for a role, which only the agreement names, is left out.
    assert.deepEqual(overdueProblems(waiting, THREE_DAYS_LATER), [passedOn(2, 'styrgrupp')]);

    const after = ticked(waiting, THREE_DAYS_LATER);
    assert.equal(nextWaitingMoment(after), undefined);
    assert.deepEqual(overdueProblems(after, '2026-01-01T00:00:00.000Z'), []);
    const agenda = agendaFor(after, meeting, THREE_DAYS_LATER);
    assert.ok(agenda.some(({ id }) => id === 'problem:p1'));
  });

  it('goes from step to step, each with its own time from the moment it came (B-samverkansgrupp-77, 78)', () => {
    const waiting = state(...inBrukarskolan, inGroup);
    assert.deepEqual(overdueProblems(waiting, THREE_DAYS_LATER), [passedOn(1, 'samverkansgrupp')]);
    // Late, as after a night without power: those who get it now have their full time still.
    const late = ticked(waiting, '2025-02-20T22:30:00.000Z');
    assert.equal(nextWaitingMoment(late), '2025-02-24T07:00:00.000Z');
    assert.deepEqual(overdueProblems(late, '2025-02-24T06:00:00.000Z'), []);
    assert.deepEqual(overdueProblems(late, '2025-02-24T07:00:00.000Z'), [passedOn(2, 'styrgrupp')]);
    const last = ticked(late, '2025-02-24T07:00:00.000Z');
    assert.equal(last.problems.get('p1')?.raisedTo, 'styrgrupp');
    assert.equal(nextWaitingMoment(last), undefined);
  });

  it('passes by a forum that has no chat, unless it is the last', () => {
    const inSteering: Happened = [ASTRID, reportedFact('styrgrupp', 'vuxenskolan', 'difficulty')];
    assert.deepEqual(overdueProblems(state(...steeringAlone, inSteering), THREE_DAYS_LATER), [
      passedOn(2, 'styrgrupp'),
    ]);
    const [begun, ...opened] = inBrukarskolan;
    assert.ok(begun);
    const collaboration = opened.filter(([, fact]) => 'forum' in fact && fact.forum === 'samverkansgrupp');
    const without = state(begun, ...collaboration, inGroup);
    const second = ticked(without, THREE_DAYS_LATER);
    assert.deepEqual(overdueProblems(second, '2025-03-01T12:00:00.000Z'), [passedOn(2, 'styrgrupp')]);
  });

  it('is over once the problem is acknowledged, resolved, or raised by a person', () => {
    for (const end of [
      acknowledged,
      [BENGT, { type: 'problemResolved', v: 1, problem: 'p1', note: 'Lagat' }],
      [ASTRID, { type: 'problemRaised', v: 1, problem: 'p1', forum: 'styrgrupp' }],
    ] satisfies Happened[]) {
      const ended = state(...inNorma, reported, end);
      assert.deepEqual(overdueProblems(ended, '2025-06-01T12:00:00.000Z'), []);
      assert.equal(nextWaitingMoment(ended), undefined);
    }
  });

  it('goes on when only the party that reported it has written more', () => {
    const more: Happened = [
      ASTRID,
      { type: 'problemAnswered', v: 1, problem: 'p1', text: 'Det blir kallare' },
    ];
    assert.deepEqual(overdueProblems(state(...inNorma, reported, more), THREE_DAYS_LATER), [
      passedOn(2, 'styrgrupp'),
    ]);
  });

  it('never ends where the agreement has no chain, and is the rest of the day where it begins with a forum', () => {
    const [, ...opened] = inNorma;
    assert.equal(nextWaitingMoment(state(...registered(chain(norma, []), opened), reported)), undefined);
    const toForum = registered(chain(norma, norma.escalation.slice(-1)), opened);
    assert.equal(nextWaitingMoment(state(...toForum, reported)), '2025-02-13T07:00:00.000Z');
    const after = ticked(state(...toForum, reported), '2025-02-13T07:00:00.000Z');
    assert.equal(after.problems.get('p1')?.raisedTo, 'styrgrupp');
    assert.equal(nextWaitingMoment(after), undefined);
  });

  it('is local: by the day in Stockholm, at 8 there in summer and winter', () => {
    const before = state(...inNorma);
    const at = (moment: string): string | undefined =>
      nextWaitingMoment(asRegistered(evolve(before, reportedFact(), { by: ASTRID, at: moment })));
    assert.equal(at('2025-03-28T22:59:00.000Z'), '2025-04-01T06:00:00.000Z');
    assert.equal(at('2025-03-28T23:01:00.000Z'), '2025-04-02T06:00:00.000Z');
    assert.equal(at('2025-10-25T12:00:00.000Z'), '2025-10-29T07:00:00.000Z');
  });

  property('gives at least the whole days whenever the report comes, and ends at 8', () => {
    const before = state(...inNorma);
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2025-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
        (moment) => {
          const at = moment.toISOString();
          const until = nextWaitingMoment(asRegistered(evolve(before, reportedFact(), { by: ASTRID, at })));
          assert.ok(until);
          assert.equal(local(until).hour, 8);
          const days = local(until).startOf('day').diff(local(at).startOf('day'), 'days').days;
          assert.equal(days, 4);
        },
      ),
    );
  });

  it('of several problems ends first for the one that was reported first', () => {
    const first = state(...inNorma, reported);
    const second = evolve(
      first,
      { ...reportedFact(), problem: 'p2' },
      {
        by: BENGT,
        at: '2025-02-13T11:00:00.000Z',
      },
    );
    assert.equal(nextWaitingMoment(asRegistered(second)), THREE_DAYS_LATER);
    assert.equal(overdueProblems(asRegistered(second), '2025-02-17T07:00:00.000Z').length, 2);
  });

  it('follows both agreements’ chains to the steering group', () => {
    for (const { escalation } of [norma, brukarskolan]) {
      assert.deepEqual(escalation.at(-1)?.to, { kind: 'forum', forum: 'styrgrupp' });
    }
  });
});

const meeting = {
  id: 'm',
  forum: 'styrgrupp',
  kind: 'ordinary',
  startsAt: '2025-03-01T12:00:00.000Z',
  draftedBy: ASTRID,
  draftedAt: NOON,
  order: [],
  answers: new Map(),
  status: 'draft',
} as const;
