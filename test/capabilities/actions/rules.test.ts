import assert from 'node:assert/strict';
import { minutesActions } from '../../../src/capabilities/actions/present-minutes.ts';
import { agendaFor } from '../../../src/capabilities/agenda/domain/agenda.ts';
import { duties } from '../../../src/capabilities/duties/domain/duty.ts';
import { noticesOf } from '../../../src/capabilities/index.ts';
import { MOST_OPEN_ACTIONS } from '../../../src/capabilities/actions/domain/rules.ts';
import { heldMeeting, inYear } from '../../support/meetings-played.ts';
import { inBrukarskolan } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import {
  actionIn,
  add,
  change,
  complete,
  decided,
  drop,
  given,
  group,
  m1,
  reopen,
  TEXT,
} from './actions-played.ts';

const code = (at: Played, member: string, ...[command]: Parameters<Played['refusal']>[1][]): string =>
  command ? at.refusal(member, command).code : '';
const toldOf = (at: Played, member: string, command: Parameters<Played['facts']>[1]) => {
  const facts = at.facts(member, command);
  return noticesOf(facts, at.by(member, command).state, member).filter(({ to }) => to !== undefined);
};
const dutyOf = (at: Played, id = 'a1') =>
  duties(at.state, at.moment).find((duty) => duty.id === `action:${id}`);
const onAgenda = (at: Played): readonly string[] =>
  agendaFor(at.state, { forum: 'styrgrupp', startsAt: at.moment, order: [] }, at.moment).map(({ id }) => id);

describe('an action', () => {
  it('is added by a representative, with who and by when', () => {
    const { text, member, due, status, addedBy } = actionIn(given);
    assert.deepEqual(
      { text, member, due, status, addedBy },
      {
        text: TEXT,
        member: 'bengt',
        due: '2025-03-03',
        status: 'open',
        addedBy: 'astrid',
      },
    );
    assert.equal(code(group, 'eva', add('a2')), 'not-a-member');
    assert.equal(code(group, 'astrid', add('a2', { member: '' })), 'action-owner-missing');
    assert.equal(code(group, 'astrid', add('a2', { due: '' })), 'action-day-missing');
    assert.equal(code(group, 'astrid', add('a2', { due: '2025-02-02' })), 'action-day-passed');
    assert.equal(code(group, 'astrid', add('a2', { text: ' ' })), 'text-missing');
    assert.equal(
      code(group, 'astrid', add('a2', { text: 'Ring 890201-3286' })),
      'contains-personal-identity-number',
    );
    assert.equal(actionIn(group.by('astrid', add('a2', { due: '2025-02-03' })), 'a2').status, 'open');
  });

  it('is added once, however often the form is sent', () => {
    assert.deepEqual(given.facts('astrid', add('a1')), []);
    assert.equal(code(given, 'astrid', add('a1', { due: '2025-03-04' })), 'form-sent-already');
  });

  it('is not one of too many', () => {
    const full = Array.from({ length: MOST_OPEN_ACTIONS }, (_, index) => index).reduce(
      (before, index) => before.by('astrid', add(`a${index}`)),
      group,
    );
    assert.equal(code(full, 'astrid', add('one-more')), 'too-many-actions');
    assert.equal(actionIn(full.by('bengt', complete('a0')).by('astrid', add('b')), 'b').status, 'open');
  });

  it('comes from a meeting that goes on, its item and a decision of the group', () => {
    const added = decided.by(
      'bengt',
      add('a2', { meeting: 'm1', item: 'standing:activity', decision: inYear(2025, 1) }),
    );
    assert.deepEqual(actionIn(added, 'a2').decision, inYear(2025, 1));
    assert.equal(code(decided, 'bengt', add('a2', { decision: inYear(2025, 9) })), 'unknown-decision');
    assert.equal(code(decided, 'bengt', add('a2', { meeting: 'm9' })), 'unknown-meeting');
    assert.equal(
      code(decided, 'bengt', add('a2', { meeting: 'm1', item: 'standing:none' })),
      'unknown-matter',
    );
    assert.equal(
      code(decided.by('bengt', m1.close), 'bengt', add('a2', { meeting: 'm1' })),
      'meeting-closed',
    );
  });

  it('is marked done by whoever has it, and undone by them', () => {
    assert.equal(code(given, 'astrid', complete('a1')), 'action-of-another');
    const done = given.by('bengt', complete('a1', 'Faktura 2025-014.'));
    assert.equal(actionIn(done).status, 'done');
    assert.deepEqual(done.facts('bengt', complete('a1')), []);
    assert.equal(code(done, 'astrid', complete('a1')), 'action-done-already');
    assert.equal(code(done, 'astrid', reopen('a1')), 'action-done-by-another');
    const again = done.by('bengt', reopen('a1'));
    assert.equal(actionIn(again).status, 'open');
    assert.deepEqual(again.facts('bengt', reopen('a1')), []);
  });

  it('is marked done and undone by whoever leads a meeting', () => {
    const leads = decided.by('bengt', add('a2', { member: 'astrid' }));
    const done = leads.by('bengt', complete('a2'));
    assert.equal(actionIn(done, 'a2').status, 'done');
    assert.equal(actionIn(done.by('bengt', reopen('a2')), 'a2').status, 'open');
  });

  it('can be the business of somebody without a seat', () => {
    const evas = group.by('astrid', add('a1', { member: 'eva' }));
    assert.equal(actionIn(evas.by('eva', complete('a1'))).status, 'done');
    assert.deepEqual(dutyOf(evas)?.owes.members, ['eva']);
  });

  it('is changed and dropped with a reason by whoever added it', () => {
    const later = change('a1', { due: '2025-04-01' });
    assert.equal(code(given, 'bengt', later), 'action-added-by-another');
    assert.equal(code(given, 'astrid', change('a1', { due: '2025-04-01' }, ' ')), 'text-missing');
    assert.deepEqual(given.facts('astrid', change('a1')), []);
    assert.equal(actionIn(given.by('astrid', later)).due, '2025-04-01');
    const dropped = given.by('astrid', drop('a1'));
    assert.equal(actionIn(dropped).status, 'dropped');
    assert.deepEqual(dropped.facts('astrid', drop('a1')), []);
    for (const command of [complete('a1'), reopen('a1'), later])
      assert.equal(code(dropped, 'astrid', command), 'action-dropped');
    assert.equal(code(given.by('bengt', complete('a1')), 'astrid', drop('a1')), 'action-done-already');
    const late = given.at('2025-03-10');
    assert.equal(
      actionIn(late.by('astrid', change('a1', { text: 'Skicka om den.' }))).text,
      'Skicka om den.',
    );
  });

  it('of another forum is as unknown as one that never was', () => {
    const elsewhere = { ...complete('a1'), forum: 'samverkansgrupp' };
    assert.equal(code(inBrukarskolan(), 'astrid', complete('a1')), 'unknown-action');
    assert.equal(code(given, 'bengt', elsewhere), 'unknown-action');
  });

  it('of somebody who has left is the group’s, until somebody else gets it', () => {
    const left = given.by('bengt', {
      type: 'changeSeats',
      forum: 'styrgrupp',
      gone: [],
      seats: [
        { seat: 'funktionsstod-1', member: 'eva' },
        { seat: 'forum-skill-1', member: 'astrid' },
      ],
    });
    assert.deepEqual(dutyOf(left)?.owes, { forum: 'styrgrupp', members: [] });
    assert.equal(actionIn(left.by('eva', change('a1', { member: 'eva' }))).member, 'eva');
    assert.equal(actionIn(left.by('eva', complete('a1'))).status, 'done');
  });
});

describe('what an action makes due', () => {
  it('is owed by whoever has it, reminded of a week before, on the day and after it', () => {
    const duty = dutyOf(given);
    assert.deepEqual(duty?.owes, { forum: 'styrgrupp', members: ['bengt'] });
    assert.equal(duty.due, '2025-03-03');
    const days = ['2025-02-24', '2025-03-03', '2025-03-04'].map((day) => {
      const at = given.at(`${day}T07:00:00Z`);
      return at
        .tick()
        .state.reminders.some(({ duty: id, to }) => id === 'action:a1' && to.join() === 'bengt');
    });
    assert.deepEqual(days, [true, true, true]);
  });

  it('is done with it, and gone when it is dropped', () => {
    assert.equal(dutyOf(given.by('bengt', complete('a1')))?.state, 'done');
    assert.equal(dutyOf(given.by('astrid', drop('a1'))), undefined);
  });

  it('is one item on the next agenda, until all of them are done', () => {
    const two = given.by('astrid', add('a2', { member: 'astrid' }));
    assert.equal(onAgenda(two).filter((id) => id === 'actions').length, 1);
    assert.ok(onAgenda(two.by('bengt', complete('a1'))).includes('actions'));
    assert.ok(!onAgenda(two.by('bengt', complete('a1')).by('astrid', drop('a2'))).includes('actions'));
    const held = decided.by('bengt', m1.takeUp('actions'), m1.close);
    assert.ok(onAgenda(held).includes('actions'));
  });
});

describe('who is told of an action', () => {
  const told = (at: Played, member: string, command: Parameters<typeof toldOf>[2]) =>
    toldOf(at, member, command).map(({ to, show }) => [to, show.subject]);

  it('is whoever gets it from somebody else', () => {
    assert.deepEqual(told(group, 'astrid', add('a1')), [['bengt', 'action-event']]);
    assert.deepEqual(told(group, 'bengt', add('a1')), []);
  });

  it('is whoever added it, when it is done or not done after all', () => {
    assert.deepEqual(told(given, 'bengt', complete('a1')), [['astrid', 'action-event']]);
    const done = given.by('bengt', complete('a1'));
    assert.deepEqual(told(done, 'bengt', reopen('a1')), [['astrid', 'action-event']]);
  });

  it('is who had it and who has it, when it is another’s from now on', () => {
    assert.deepEqual(
      told(given, 'astrid', change('a1', { member: 'eva' }))
        .map(([to]) => to)
        .sort(),
      ['bengt', 'eva'],
    );
    assert.deepEqual(told(given, 'astrid', drop('a1')), [['bengt', 'action-event']]);
  });
});

describe('what the minutes say of actions', () => {
  it('is what the meeting gave, as it stood when it ended', () => {
    const at = decided
      .by('bengt', add('a2', { meeting: 'm1', decision: inYear(2025, 1) }), add('a3', { meeting: 'm1' }))
      .by('bengt', drop('a3'))
      .at('2025-02-12T13:00:00Z')
      .by('bengt', m1.close);
    const said = (then: Played) => minutesActions(then.presenting(), heldMeeting(then.state, 'm1'));
    assert.deepEqual(
      said(at).map(({ say, name, due }) => ({ say, name, due })),
      [{ say: 'minutes.action', name: 'Bengt Åberg', due: '2025-03-03' }],
    );
    const changed = at.at('2025-02-13').by('bengt', change('a2', { due: '2025-05-01' }));
    assert.deepEqual(said(changed), said(at));
  });
});
