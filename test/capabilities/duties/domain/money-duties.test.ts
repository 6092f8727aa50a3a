import assert from 'node:assert/strict';
import { noticesOf } from '../../../../src/capabilities/index.ts';
import { duties } from '../../../../src/capabilities/duties/domain/duty.ts';
import type { Entry } from '../../../../src/capabilities/registers/domain/entry.ts';
import { correct, group, groups, record, strike } from '../../registers/registers-played.ts';
import type { Played } from '../../../support/played.ts';

const instalment = (day: string, choice = 'instalment') =>
  record('e1', 'money', { choice, amount: '366 666,50', text: 'Våren 2025', day });
const found = (at: Played) => duties(at.state, at.moment).find(({ id }) => id === 'instalment:e1');
const withoutDay = (entry: Entry): Entry => ({
  ...entry,
  get at(): string {
    throw new Error('its day was asked for');
  },
});
const noted = group.by('bengt', instalment('2025-03-31'));

describe('an instalment (N17-32, B-ersättning)', () => {
  it('is owed by whoever pays, on the day that was noted', () => {
    const duty = found(noted);
    assert.deepEqual(duty?.subject, {
      kind: 'instalment',
      receiver: 'forum-skill',
      ore: 36_666_650,
      text: 'Våren 2025',
    });
    assert.equal(duty.due, '2025-03-31');
    assert.deepEqual(duty.owes.members, ['bengt']);
    assert.equal(found(noted.at('2025-04-01'))?.state, 'overdue');
    assert.deepEqual(duty.source, { kind: 'default' }, 'no clause says this instalment and this day');
  });

  it('is noted by whoever is to pay it, and the other party is told', () => {
    const other = { code: 'entry-of-other-party', party: 'funktionsstod' };
    assert.deepEqual(group.refusal('astrid', instalment('2025-03-31')), other);
    const granted = group.by('astrid', instalment('2025-03-31', 'granted'));
    const turned = correct('e1', { choice: 'instalment', amount: '366 666,50', text: 'Våren 2025' });
    assert.deepEqual(granted.refusal('astrid', turned), other);
    const told = noticesOf(group.facts('bengt', instalment('2025-03-31')), noted.state, 'bengt');
    assert.deepEqual(
      told.map(({ to, show }) => [to, show.subject]),
      [['astrid', 'register-entry']],
    );
  });

  it('is marked as paid by whoever pays, and by nobody else', () => {
    const paid = { type: 'fulfilDuty', forum: 'styrgrupp', duty: 'instalment:e1', note: '' } as const;
    assert.equal(noted.refusal('astrid', paid).code, 'duty-of-others');
    assert.equal(found(noted.by('bengt', paid))?.state, 'done');
  });

  it('is owed no more when it has been struck, and never where it was noted afterwards or is something else', () => {
    assert.equal(found(noted.by('bengt', strike('e1'))), undefined);
    assert.equal(found(group.by('bengt', instalment('2025-02-02'))), undefined);
    assert.ok(found(group.by('bengt', instalment('2025-02-03'))), 'the same day');
    assert.equal(found(group.by('bengt', instalment('2025-03-31', 'paid'))), undefined);
  });

  it('costs nothing for what is noted of other things, or is struck', () => {
    const others = group.by('bengt', record('e1', 'study-visits', { text: 'Mölndal' }));
    for (const { state, moment } of [others, noted.by('bengt', strike('e1'))]) {
      const untimed = [...state.entries].map(([id, entry]) => [id, withoutDay(entry)] as const);
      assert.ok(duties({ ...state, entries: new Map(untimed) }, moment).length > 0);
    }
  });

  it('is of either agreement, and a day ahead is for money alone', () => {
    assert.ok(found(groups.by('bengt', instalment('2022-09-30'))));
    const visit = record('e2', 'study-visits', { text: 'Mölndal', day: '2025-03-31' });
    assert.equal(group.refusal('astrid', visit).code, 'entry-day-ahead');
  });
});
