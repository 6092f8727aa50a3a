import assert from 'node:assert/strict';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { occasions } from '../../../../src/capabilities/duties/domain/schedule.ts';
import { BRUKARSKOLAN_SEATS, duty, idsOf, lived, meeting, noon, NORMA_SEATS } from './lived.ts';
import type { Event } from './lived.ts';

const inNorma = (...events: readonly Event[]) => lived(norma, '2025-01-02', NORMA_SEATS, ...events);
const inBrukarskolan = (...events: readonly Event[]) =>
  lived(brukarskolan, '2022-04-01', BRUKARSKOLAN_SEATS, ...events);
const SPRING = 'term-meetings:styrgrupp:vt-2025';
const AUTUMN = 'term-meetings:styrgrupp:ht-2025';

describe('the duty to meet', () => {
  it('is at least two meetings a term, owed by the group on the last day of the term (N11-17)', () => {
    const found = duty(inNorma(), SPRING, '2025-01-03');
    assert.equal(found.due, '2025-06-30');
    assert.equal(found.state, 'upcoming');
    assert.deepEqual(found.owes, { forum: 'styrgrupp', members: [] });
    assert.deepEqual(found.source, norma.forums[0]?.cadence.source);
    assert.deepEqual(found.subject, {
      kind: 'term-meetings',
      least: 2,
      held: 0,
      planned: 0,
      term: { sv: 'vårterminen', en: 'spring term' },
      year: '2025',
      partial: false,
      uncounted: [],
    });
  });

  it('holds for the part of a term that the agreement covers, and ends with it (N11-17, N18-36)', () => {
    const found = duty(inNorma(), AUTUMN, '2025-01-03');
    assert.equal(found.due, '2025-08-31');
    assert.ok(found.subject.kind === 'term-meetings' && found.subject.partial);
  });

  it('counts the meetings of the term, and is done with the last that was needed', () => {
    const once = inNorma(...meeting('m1', '2025-02-12'));
    const { subject } = duty(once, SPRING, '2025-03-01');
    assert.ok(subject.kind === 'term-meetings' && subject.held === 1);
    const twice = inNorma(...meeting('m1', '2025-02-12'), ...meeting('m2', '2025-05-06'));
    const done = duty(twice, SPRING, '2025-06-01');
    assert.deepEqual([done.state, done.doneOn], ['done', '2025-05-06']);
    assert.equal(duty(twice, AUTUMN, '2025-06-01').state, 'upcoming');
  });

  it('is late the day after the term, and nothing then mends it', () => {
    assert.equal(duty(inNorma(), SPRING, '2025-06-30').state, 'due');
    assert.equal(duty(inNorma(), SPRING, '2025-07-01').state, 'overdue');
    assert.equal(duty(inNorma(), SPRING, '2025-07-01').remind.overdue, 'once');
  });

  it('does not reach back to terms before the record began', () => {
    const late = lived(norma, '2025-07-15', NORMA_SEATS);
    assert.ok(!idsOf(late, '2025-07-15').includes(SPRING));
    assert.ok(idsOf(late, '2025-07-15').includes(AUTUMN));
  });

  it('is at most two months after the first day, then after each meeting (B-styrgrupp-64)', () => {
    const first = duty(inBrukarskolan(), 'next-meeting:styrgrupp:2022-04-01', '2022-04-02');
    assert.equal(first.due, '2022-06-01');
    assert.deepEqual(first.subject, {
      kind: 'next-meeting',
      months: 2,
      after: '2022-04-01',
      first: true,
      uncounted: [],
    });
    const met = inBrukarskolan(...meeting('m1', '2022-05-31'));
    assert.equal(duty(met, 'next-meeting:styrgrupp:2022-05-31', '2022-06-02').due, '2022-07-31');
    assert.ok(!idsOf(met, '2022-06-02').includes(first.id));
  });

  it('keeps to the last day of a shorter month', () => {
    const met = inBrukarskolan(...meeting('m1', '2022-12-31'));
    assert.equal(duty(met, 'next-meeting:styrgrupp:2022-12-31', '2023-01-01').due, '2023-02-28');
  });

  it('is not called late while a meeting is planned, but again when that day has passed (B-styrgrupp-64)', () => {
    const planned: Event = [
      '2022-06-02',
      'anna',
      {
        type: 'meetingDrafted',
        v: 1,
        meeting: 'm1',
        forum: 'styrgrupp',
        kind: 'ordinary',
        startsAt: noon('2022-06-20'),
      },
    ];
    const late = (...events: readonly Event[]): string | undefined =>
      occasions(duty(inBrukarskolan(...events), 'next-meeting:styrgrupp:2022-04-01', '2022-06-03')).find(
        ({ stage }) => stage === 'overdue',
      )?.day;
    assert.equal(late(), '2022-06-02');
    const { subject } = duty(inBrukarskolan(planned), 'next-meeting:styrgrupp:2022-04-01', '2022-06-03');
    assert.ok(subject.kind === 'next-meeting');
    assert.equal(subject.plannedFor, '2022-06-20');
    assert.equal(late(planned), '2022-06-21');
  });

  it('is never marked as done: the record sees every meeting there is', () => {
    assert.ok(!duty(inBrukarskolan(), 'next-meeting:styrgrupp:2022-04-01', '2022-04-02').canBeMarkedDone);
    assert.ok(!duty(lived(norma, '2025-01-07', NORMA_SEATS), SPRING, '2025-01-08').canBeMarkedDone);
  });

  it('comes again where one was marked as done, as after any meeting', () => {
    const first = 'next-meeting:styrgrupp:2022-04-01';
    const state = inBrukarskolan(['2022-05-16', 'anna', { type: 'dutyFulfilled', v: 1, duty: first }]);
    assert.equal(duty(state, first, '2022-05-17').doneOn, '2022-05-16');
    const { due, doneOn, subject } = duty(state, 'next-meeting:styrgrupp:2022-05-16', '2022-05-17');
    assert.deepEqual([due, doneOn], ['2022-07-16', undefined]);
    assert.ok(subject.kind === 'next-meeting' && !subject.first);
    const met = inBrukarskolan(
      ['2022-05-16', 'anna', { type: 'dutyFulfilled', v: 1, duty: first }],
      ...meeting('m1', '2022-06-20'),
    );
    assert.equal(duty(met, 'next-meeting:styrgrupp:2022-06-20', '2022-06-21').due, '2022-08-20');
  });

  it('ends with the agreement, and is none where the group decides (B-samverkansgrupp-72)', () => {
    const last = inBrukarskolan(...meeting('m1', '2024-11-15'));
    assert.ok(!idsOf(last, '2024-11-16').some((id) => id.startsWith('next-meeting')));
    assert.ok(!idsOf(inBrukarskolan(), '2022-04-02').some((id) => id.includes('samverkansgrupp:2')));
  });
});

describe('a meeting’s duties', () => {
  const drafted = (day: string, starts: string): Event => [
    day,
    'bengt',
    {
      type: 'meetingDrafted',
      v: 1,
      meeting: 'm1',
      forum: 'styrgrupp',
      kind: 'ordinary',
      startsAt: noon(starts),
    },
  ];
  const called = (day: string): Event => [day, 'bengt', { type: 'meetingCalled', v: 1, meeting: 'm1' }];
  const CALL = 'call-meeting:m1';
  const ANSWER = 'answer-notice:m1';
  const MINUTES = 'approve-minutes:m1';

  it('a draft is to be called a week before, by who drafted it where there is no chair', () => {
    const found = duty(inNorma(drafted('2025-02-01', '2025-03-03')), CALL, '2025-02-02');
    assert.equal(found.due, '2025-02-24');
    assert.deepEqual(found.owes.members, ['bengt']);
  });

  it('a draft is to be called by the chair where the agreement says so (B-styrgrupp-62)', () => {
    const chair: Event = [
      '2022-04-05',
      'anna',
      {
        type: 'chairElected',
        v: 1,
        forum: 'styrgrupp',
        member: 'cecilia',
        until: '2023-03-31',
        decision: { year: 2022, number: 1 },
      },
    ];
    const state = inBrukarskolan(chair, drafted('2022-04-06', '2022-05-03'));
    assert.deepEqual(duty(state, CALL, '2022-04-07').owes.members, ['cecilia']);
    const after = (by: string) => {
      const [when, , fact] = drafted('2023-04-03', '2023-05-03');
      return duty(inBrukarskolan(chair, [when, by, fact]), CALL, '2023-04-04').owes.members;
    };
    assert.deepEqual(after('david'), ['david'], 'the term is over');
    assert.deepEqual(after('bengt'), [], 'he has no seat any more: any of the others may call it');
    const ends = duty(state, 'chair-term:styrgrupp:2023-03-31', '2023-03-02');
    assert.deepEqual([ends.state, ends.due], ['due', '2023-03-31']);
  });

  it('a draft at short notice is to be called the day it was made, and no longer when it has passed', () => {
    const state = inNorma(drafted('2025-03-01', '2025-03-03'));
    assert.equal(duty(state, CALL, '2025-03-01').due, '2025-03-01');
    assert.ok(!idsOf(state, '2025-03-04').includes(CALL));
  });

  it('the notice is to be answered the day before, by those who have not', () => {
    const answered: Event = [
      '2025-02-20',
      'anna',
      { type: 'attendanceAnswered', v: 1, meeting: 'm1', answer: 'coming' },
    ];
    const state = inNorma(drafted('2025-02-01', '2025-03-03'), called('2025-02-10'), answered);
    const found = duty(state, ANSWER, '2025-02-21');
    assert.deepEqual([found.due, found.owes.members], ['2025-03-02', ['bengt']]);
    assert.ok(!idsOf(state, '2025-02-21').includes(CALL));
    assert.ok(!idsOf(state, '2025-03-03').includes(ANSWER), 'nobody is asked on the day of the meeting');
  });

  it('the minutes are to be approved in two weeks, by the parties that have not', () => {
    const approved = (by: string, party: string): Event => [
      '2025-02-20',
      by,
      { type: 'minutesApproved', v: 1, meeting: 'm1', party },
    ];
    const one = inNorma(...meeting('m1', '2025-02-12'), approved('anna', 'funktionsstod'));
    const found = duty(one, MINUTES, '2025-02-21');
    assert.deepEqual([found.due, found.owes.members, found.doneOn], ['2025-02-26', ['bengt'], undefined]);
    const both = inNorma(
      ...meeting('m1', '2025-02-12'),
      approved('anna', 'funktionsstod'),
      approved('bengt', 'forum-skill'),
    );
    assert.equal(duty(both, MINUTES, '2025-02-21').doneOn, '2025-02-20');
  });

  it('what the first meeting left undecided is late (B-styrgrupp-61, 63)', () => {
    const state = inBrukarskolan(...meeting('m1', '2022-04-20'));
    const left = idsOf(state, '2022-04-21').filter((id) => id.startsWith('first-meeting:'));
    assert.deepEqual(left.map((id) => id.split(':').at(-1)).sort(), [
      'chair',
      'chair-term',
      'report-content',
      'statistics',
    ]);
    assert.equal(duty(state, left[0] ?? '', '2022-04-21').state, 'overdue');
    assert.ok(!idsOf(inBrukarskolan(), '2022-04-21').some((id) => id.startsWith('first-meeting:')));
  });
});
