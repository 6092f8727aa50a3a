import assert from 'node:assert/strict';
import { agendaFor, waitingItems } from '../../../src/capabilities/agenda/domain/agenda.ts';
import { commandsAbout, plannedMeeting } from '../../support/meetings-played.ts';
import { norma } from '../../support/agreements.ts';
import { inNorma } from '../../support/played.ts';
import { taken, told, urgentAction } from './urgent-cases.ts';

const m1 = commandsAbout('m1');

describe('an urgent action', () => {
  it('comes before all other matters on the next agenda, until a meeting has come to it', () => {
    const ids = agendaFor(told.state, plannedMeeting(told.state, 'm1'), told.moment).map(({ id }) => id);
    const at = ids.indexOf('urgent:b1');
    assert.ok(at > 0 && at < ids.indexOf('matter:x'));
    assert.ok(
      ids.slice(0, at).every((id) => /opening|attendance|approvers|agenda|previous/.test(id)),
      ids.join(),
    );
    const waits = (at: typeof told) =>
      waitingItems(at.state, 'styrgrupp', at.moment).some(({ id }) => id === 'urgent:b1');
    assert.ok(waits(told));
    assert.ok(!waits(taken.by('bengt', m1.close)));
  });

  it('is recorded once, and is no decision', () => {
    assert.deepEqual(told.facts('astrid', urgentAction()), []);
    assert.deepEqual(told.state.decisions, []);
  });

  it('is refused', () => {
    const group = inNorma(norma, '2025-02-03');
    assert.deepEqual(group.refusal('astrid', urgentAction('2025-02-04')), {
      code: 'urgent-day-ahead',
      day: '2025-02-04',
    });
    assert.deepEqual(group.refusal('astrid', urgentAction('')), { code: 'urgent-day-missing' });
    assert.deepEqual(group.refusal('astrid', urgentAction('2025-02-03', ' ')), { code: 'text-missing' });
    assert.deepEqual(told.refusal('astrid', urgentAction('2025-02-03', 'Annat')), {
      code: 'form-sent-already',
    });
  });
});
