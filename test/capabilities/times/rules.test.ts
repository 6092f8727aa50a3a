import assert from 'node:assert/strict';
import { lastDayToMeet } from '../../../src/capabilities/duties/domain/last-day-to-meet.ts';
import { noticesOf } from '../../../src/capabilities/index.ts';
import { inBrukarskolan } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import {
  answer,
  answered,
  FIRST,
  group,
  pick,
  proposalIn,
  propose,
  proposed,
  SECOND,
  THIRD,
  withdraw,
} from './times-played.ts';

type Given = Parameters<Played['facts']>[1];
const code = (at: Played, member: string, command: Given): string => at.refusal(member, command).code;
const told = (at: Played, member: string, command: Given) =>
  noticesOf(at.facts(member, command), at.by(member, command).state, member)
    .filter(({ to }) => to !== undefined)
    .map(({ to, show }) => `${show.subject} ${to}`);

describe('times to meet', () => {
  it('are two or three different ones to come, put by a representative', () => {
    assert.deepEqual(proposalIn(proposed).times, [FIRST, SECOND, THIRD]);
    assert.equal(code(group, 'eva', propose('p1')), 'not-a-member');
    assert.equal(code(group, 'astrid', propose('p1', { times: [FIRST] })), 'times-too-few');
    assert.equal(code(group, 'astrid', propose('p1', { times: [FIRST, FIRST] })), 'times-alike');
    assert.equal(
      code(group, 'astrid', propose('p1', { times: [FIRST, '2025-01-01T12:00:00.000Z'] })),
      'meeting-in-the-past',
    );
    assert.deepEqual(proposed.facts('astrid', propose('p1')), []);
    assert.equal(code(proposed, 'astrid', propose('p1', { times: [FIRST, SECOND] })), 'form-sent-already');
  });

  it('are not too many at one time; those that have passed are not counted', () => {
    const full = ['p2', 'p3'].reduce((before, id) => before.by('astrid', propose(id)), proposed);
    const later = ['2025-04-01T12:00:00.000Z', '2025-04-02T12:00:00.000Z'];
    assert.equal(code(full, 'astrid', propose('p4', { times: later })), 'too-many-times');
    const passed = full.at('2025-03-01').by('astrid', propose('p4', { times: later }));
    assert.equal(proposalIn(passed, 'p4').status, 'open');
  });

  it('are asked of each of the others in person, and all answered told to who proposed them', () => {
    assert.deepEqual(told(group, 'astrid', propose('p1')), ['times-asked bengt']);
    const all = answer('p1', 'fits', 'does-not-fit', 'if-needed');
    assert.deepEqual(told(proposed, 'bengt', all), ['times-asked bengt', 'times-all-answered astrid']);
  });

  it('are answered one by one, and again until one is picked', () => {
    assert.equal(code(proposed, 'bengt', answer('p1', 'fits')), 'times-unanswered');
    assert.equal(code(proposed, 'eva', answer('p1', 'fits', 'fits', 'fits')), 'not-a-member');
    assert.equal(code(group, 'bengt', answer('p9', 'fits', 'fits', 'fits')), 'unknown-times');
    assert.deepEqual(answered.facts('bengt', answer('p1', 'fits', 'does-not-fit', 'if-needed')), []);
    const changed = answered.by('bengt', answer('p1', 'does-not-fit', 'fits', 'fits'));
    assert.equal(proposalIn(changed).answers.get('bengt')?.[0]?.answer, 'does-not-fit');
  });

  it('become a draft when one is picked, once', () => {
    const picked = answered.by('astrid', pick('p1', FIRST));
    const meeting = picked.state.meetings.get('m1');
    assert.deepEqual(
      [meeting?.status, meeting?.startsAt, meeting?.place, meeting?.kind],
      ['draft', FIRST, 'Rosenlund', 'ordinary'],
    );
    assert.deepEqual(picked.facts('bengt', pick('p1', FIRST, 'm2')), []);
    assert.equal(code(picked, 'bengt', pick('p1', SECOND, 'm2')), 'time-picked-already');
    assert.equal(code(picked, 'bengt', answer('p1', 'fits', 'fits', 'fits')), 'time-picked-already');
    assert.equal(code(answered, 'astrid', pick('p1', '2025-02-20T12:00:00.000Z')), 'unknown-times');
    assert.equal(code(answered.at('2025-02-13'), 'astrid', pick('p1', FIRST)), 'meeting-in-the-past');
  });

  it('are picked by whoever may call the meeting', () => {
    const chaired = inBrukarskolan()
      .at('2025-02-11')
      .happened('astrid', {
        type: 'chairElected',
        v: 1,
        forum: 'styrgrupp',
        member: 'bengt',
        until: '2025-12-31',
        decision: { year: 2025, number: 1 },
      })
      .by('astrid', propose('p1'));
    assert.equal(code(chaired, 'astrid', pick('p1', FIRST)), 'only-chair-may-call');
    assert.ok(chaired.by('bengt', pick('p1', FIRST)).state.meetings.has('m1'));
    assert.equal(code(chaired, 'cecilia', withdraw('p1')), 'times-of-another');
    const others = chaired.by('bengt', answer('p1', 'fits', 'fits', 'fits'));
    assert.deepEqual(told(others, 'cecilia', answer('p1', 'fits', 'fits', 'fits')), [
      'times-asked cecilia',
      'times-all-answered astrid',
      'times-all-answered bengt',
    ]);
  });

  it('are withdrawn by whoever proposed them', () => {
    const withdrawn = proposed.by('astrid', withdraw('p1'));
    assert.deepEqual(withdrawn.facts('astrid', withdraw('p1')), []);
    assert.equal(code(withdrawn, 'bengt', pick('p1', FIRST)), 'times-withdrawn');
    assert.equal(code(withdrawn, 'bengt', answer('p1', 'fits', 'fits', 'fits')), 'times-withdrawn');
  });
});

describe('the last day to meet', () => {
  it('is that of the first duty that no planned meeting sees to', () => {
    assert.equal(lastDayToMeet(group.state, 'styrgrupp', group.moment)?.day, '2025-06-30');
    const planned = answered.by('astrid', pick('p1', FIRST));
    assert.equal(lastDayToMeet(planned.state, 'styrgrupp', planned.moment)?.day, '2025-06-30');
    const second = planned.by('astrid', propose('p2')).by('astrid', pick('p2', THIRD, 'm2'));
    assert.notEqual(lastDayToMeet(second.state, 'styrgrupp', second.moment)?.day, '2025-06-30');
  });
});
