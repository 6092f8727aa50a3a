import assert from 'node:assert/strict';
import { kindOf } from '../../../../src/capabilities/changes/domain/kinds.ts';
import type { Change } from '../../../../src/capabilities/changes/domain/kinds.ts';
import { applied } from '../../../../src/capabilities/changes/domain/change.ts';
import { inNorma } from '../../../support/played.ts';

describe('how it is now, in words', () => {
  const { state, agreement } = inNorma();
  const now = (kind: Change['kind'], ...changes: readonly Change[]) => {
    const decision = { year: 2025, number: 1 };
    const changed = { kind: 'changed', from: '2025-02-10', decision, changes, signed: true } as const;
    const where = { state, forum: 'styrgrupp', today: '2025-02-10' };
    return kindOf(kind).now({ ...where, agreement: applied(agreement, changed) }).words;
  };
  const waiting = (days: number): Change => ({ kind: 'escalation-time', at: { kind: 'counterpart' }, days });
  const rule = (setting: 'meetingNoticeDays' | 'daysToAnswer', value: number): Change => ({
    kind: 'group-rule',
    forum: 'styrgrupp',
    rule: { setting, value },
  });

  it('says how many days a problem waits, one as one', () => {
    assert.deepEqual(now('escalation-time', waiting(5)), {
      sv: 'Ett problem väntar 5 dagar hos den andra parten.',
      en: 'A problem waits 5 days with the other party.',
    });
    assert.deepEqual(now('escalation-time', waiting(1)), {
      sv: 'Ett problem väntar en dag hos den andra parten.',
      en: 'A problem waits one day with the other party.',
    });
  });

  it('says how early people are told, one day as one', () => {
    assert.deepEqual(now('group-rule', rule('meetingNoticeDays', 1), rule('daysToAnswer', 1)), {
      sv: 'Kallelse minst en dag före mötet, omröstning mellan möten minst en dag.',
      en: 'Notice at least one day before the meeting, votes between meetings at least one day.',
    });
  });

  it('counts one representative as one', () => {
    const seats = (least: number, most: number): Change => ({
      kind: 'seats',
      forum: 'styrgrupp',
      party: 'forum-skill',
      least,
      most,
    });
    assert.match(now('seats', seats(1, 1)).en, /Forum Skill has 1 representative in the/);
    assert.match(now('seats', seats(1, 2)).en, /Forum Skill has 1–2 representatives in the/);
  });
});
