import assert from 'node:assert/strict';
import { agendaFor } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import {
  commandsAbout,
  heldMeeting,
  inBrukarskolanWithFour,
  plannedMeeting,
  present,
  propose,
} from '../../../support/meetings-played.ts';
import { inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const m1 = commandsAbout('m1');
const STARTS = '2024-02-14T12:00:00.000Z';
const planned = inBrukarskolanWithFour('2024-02-01')
  .by('cecilia', {
    type: 'reportProblem',
    forum: 'samverkansgrupp',
    problem: 'p',
    kind: 'practical-problem',
    text: 'Värmen fungerar inte.',
  })
  .by('cecilia', { type: 'raiseProblem', forum: 'samverkansgrupp', problem: 'p' })
  .by('anna', propose('a', 'Ny lokal'))
  .by('astrid', m1.draft(STARTS), m1.call);
const items = (at: Played) =>
  agendaFor(at.state, plannedMeeting(at.state, 'm1'), at.moment).map(({ id }) => id);

describe('a meeting that does without a standing item', () => {
  it('has it again when somebody changes their mind; the next meeting has it anyway', () => {
    const without = planned.by('astrid', m1.leaveOut('standing:finance'));
    assert.ok(!items(without).includes('standing:finance'));
    assert.deepEqual(without.facts('astrid', m1.leaveOut('standing:finance')), []);
    const back = without.by('bengt', m1.putBack('standing:finance'));
    assert.deepEqual(items(back), items(planned));
    assert.deepEqual(back.facts('bengt', m1.putBack('standing:finance')), []);
    const opened = without.at(STARTS).by('astrid', m1.open(...present('astrid', 'bengt')));
    assert.ok(!heldMeeting(opened.state, 'm1').agenda.some(({ id }) => id === 'standing:finance'));
    const next = opened.by('astrid', commandsAbout('m2').draft('2024-03-13T12:00:00.000Z'));
    const later = agendaFor(next.state, plannedMeeting(next.state, 'm2'), next.moment);
    assert.ok(later.some(({ id }) => id === 'standing:finance'));
  });

  it('never does without the formalities, or what the record or a person brings up', () => {
    for (const [item, why] of [
      ['standing:opening', 'formality'],
      ['standing:attendance', 'formality'],
      ['standing:agenda', 'formality'],
      ['standing:previous-minutes', 'formality'],
      ['standing:closing', 'formality'],
      ['first:chair', 'first'],
      ['problem:p', 'problem'],
      ['matter:a', 'proposed'],
    ] as const)
      assert.deepEqual(planned.refusal('astrid', m1.leaveOut(item)), { code: 'item-stays', why }, item);
    assert.deepEqual(planned.refusal('astrid', m1.leaveOut('standing:none')), { code: 'not-on-agenda' });
  });

  it('does not leave out what an earlier meeting put off', () => {
    const m0 = commandsAbout('m0');
    const tabled = inNorma()
      .by('astrid', m0.draft('2025-02-12T12:00:00.000Z'), m0.call)
      .at('2025-02-12T12:00:00.000Z')
      .by('astrid', m0.open(...present('astrid', 'bengt')))
      .by('astrid', m0.takeUp('standing:finance'), m0.table('standing:finance'), m0.close)
      .by('astrid', m1.draft('2025-03-12T12:00:00.000Z'));
    assert.deepEqual(tabled.refusal('astrid', m1.leaveOut('standing:finance')), {
      code: 'item-stays',
      why: 'postponed',
    });
  });

  it('is for whoever may call it or leads it', () => {
    const chaired = planned.happened('astrid', {
      type: 'chairElected',
      v: 1,
      forum: 'styrgrupp',
      member: 'bengt',
      until: '2024-12-31',
      decision: { year: 2024, number: 1 },
    });
    assert.deepEqual(chaired.refusal('anna', m1.leaveOut('standing:finance')), {
      code: 'only-chair-may-arrange',
      member: 'bengt',
    });
    assert.equal(chaired.facts('bengt', m1.leaveOut('standing:finance')).length, 1);
  });
});

describe('an item that is added at a meeting', () => {
  const opened = planned.at(STARTS).by('astrid', m1.open(...present('astrid', 'bengt', 'anna')));
  const last = (at: Played) =>
    heldMeeting(at.state, 'm1')
      .agenda.slice(-4)
      .map(({ id }) => id);

  it('comes before the last items, and where they have been reached before those that are left', () => {
    assert.deepEqual(last(opened.by('bengt', m1.add('x', 'Fika'))), [
      ...['matter:x', 'standing:other', 'standing:next-meeting', 'standing:closing'],
    ]);
    const reached = opened.by('astrid', m1.takeUp('standing:other')).by('bengt', m1.add('x', 'Fika'));
    assert.deepEqual(last(reached), [
      ...['standing:other', 'matter:x', 'standing:next-meeting', 'standing:closing'],
    ]);
    const done = reached.by('astrid', m1.takeUp('standing:next-meeting')).by('bengt', m1.add('y', 'Te'));
    assert.deepEqual(last(done), [...['matter:x', 'standing:next-meeting', 'matter:y', 'standing:closing']]);
  });

  it('stands before the closing where a journal does not say what it comes before', () => {
    const old = opened.happened('bengt', {
      type: 'agendaItemAdded',
      v: 1,
      meeting: 'm1',
      item: {
        id: 'matter:x',
        title: { sv: 'Fika', en: 'Fika' },
        origin: { kind: 'proposed', matter: 'x', by: 'bengt' },
      },
    });
    assert.deepEqual(last(old).slice(-2), ['matter:x', 'standing:closing']);
  });
});
