import assert from 'node:assert/strict';
import { nextMeeting } from '../../../../src/capabilities/meetings/domain/planned.ts';
import { MOST_MATTERS } from '../../../../src/capabilities/agenda/domain/proposing.ts';
import { given, NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  agenda,
  ANNA,
  BENGT,
  called,
  CECILIA,
  drafted,
  elected,
  forum,
  inNorma,
  inStockholm,
  opened,
  OUTSIDER,
  proposal,
  STARTS,
  stateAfter,
} from '../../meetings/domain/groups.ts';

const propose = (title: string, more: { forum?: string; from?: string } = {}) =>
  ({ type: 'proposeMatter', forum, matter: 'a', title, ...more }) as const;
const moveItem = (item: string, direction: 'up' | 'down') =>
  ({ type: 'moveItem', forum, meeting: 'm', item, direction }) as const;

describe('proposing a matter', () => {
  it('is for any representative, also when no meeting is planned', () => {
    given(...inNorma)
      .when(BENGT, propose(' Ny lokal '))
      .then({ type: 'matterProposed', v: 1, matter: 'a', forum, title: 'Ny lokal' });
    given(...inNorma)
      .when(OUTSIDER, propose('Ny lokal'))
      .refused({ code: 'not-a-member' });
  });

  it('proposes one, however often the form is sent', () => {
    given(...inNorma, proposal('a', 'Ny lokal'))
      .when(ANNA, propose('Ny lokal'))
      .then();
    given(...inNorma, proposal('a', 'Ny lokal'))
      .when(ANNA, propose('Studiebesök'))
      .refused({ code: 'form-sent-already' });
  });

  it('takes a short title without a personal identity number', () => {
    const group = given(...inNorma);
    group.when(ANNA, propose('  ')).refused({ code: 'matter-missing' });
    group.when(ANNA, propose('x'.repeat(201))).refused({ code: 'text-too-long', longest: 200 });
    group.when(ANNA, propose('om 890201-3286')).refused({ code: 'contains-personal-identity-number' });
  });

  it('takes a limited number at a time', () => {
    const many = Array.from({ length: MOST_MATTERS }, (_, index) => proposal(`x${index}`, 'x'));
    given(...inNorma, ...many)
      .when(ANNA, propose('En till'))
      .refused({ code: 'too-many-matters', most: MOST_MATTERS });
  });

  it('can raise it to the forum that the agreement names, and to no other (B-samverkansgrupp-78)', () => {
    const group = given(...inStockholm);
    group.when(CECILIA, propose('Fler platser', { from: 'samverkansgrupp' })).then({
      type: 'matterProposed',
      v: 1,
      matter: 'a',
      forum,
      title: 'Fler platser',
      from: 'samverkansgrupp',
    });
    group
      .when(CECILIA, propose('Fler platser', { forum: 'samverkansgrupp', from: forum }))
      .refused({ code: 'unknown-forum' });
    group
      .when(OUTSIDER, propose('Fler platser', { from: 'samverkansgrupp' }))
      .refused({ code: 'not-a-member' });
  });
});

describe('ordering an agenda', () => {
  const planned = [...inNorma, drafted('m'), proposal('a', 'Ny lokal')];
  const order = (happened: readonly Happened[]): readonly string[] =>
    agenda(stateAfter(...happened)).map(({ id }) => id);

  it('moves an item one step, and no further than the ends', () => {
    const before = order(planned);
    const at = before.indexOf('matter:a');
    const ordered = (item: string, direction: 'up' | 'down'): readonly string[] => {
      const [fact] = given(...planned).when(BENGT, moveItem(item, direction)).facts;
      return fact ? order([...planned, [BENGT, fact]]) : [];
    };
    assert.equal(ordered('matter:a', 'up').indexOf('matter:a'), at - 1);
    assert.equal(ordered('matter:a', 'down').indexOf('matter:a'), at + 1);
    given(...planned)
      .when(ANNA, moveItem('standing:opening', 'up'))
      .then();
    given(...planned)
      .when(ANNA, moveItem('standing:closing', 'up'))
      .refused({ code: 'closing-comes-last' });
    given(...planned)
      .when(ANNA, moveItem('standing:next-meeting', 'down'))
      .refused({ code: 'closing-comes-last' });
  });

  it('keeps the order when another matter comes', () => {
    const [fact] = given(...planned).when(BENGT, moveItem('matter:a', 'up')).facts;
    assert.ok(fact);
    const before = order([...planned, [BENGT, fact]]);
    const later = order([...planned, [BENGT, fact], proposal('b', 'Budget')]);
    assert.deepEqual(
      later.filter((id) => id !== 'matter:b'),
      before,
    );
  });

  it('is for whoever may call the meeting or leads it', () => {
    const group = given(...inStockholm, drafted('m'), elected(BENGT));
    assert.equal(group.when(BENGT, moveItem('standing:opening', 'down')).facts.length, 1);
    group
      .when(ANNA, moveItem('standing:opening', 'down'))
      .refused({ code: 'only-chair-may-arrange', member: BENGT });
    assert.equal(
      given(...inStockholm, drafted('m')).when(ANNA, moveItem('standing:opening', 'down')).facts.length,
      1,
    );
  });

  it('is for what is on it, until the meeting is opened', () => {
    given(...planned)
      .when(ANNA, moveItem('matter:x', 'up'))
      .refused({ code: 'not-on-agenda' });
    given(...planned, called('m'), opened('m', []))
      .when(ANNA, moveItem('matter:a', 'up'))
      .refused({ code: 'meeting-opened-already', moment: STARTS });
  });
});

describe('the next meeting', () => {
  it('is the earliest to come, not one that was forgotten', () => {
    const [old, soon, later] = ['2025-01-10', '2025-02-20', '2025-03-20'].map(
      (day) => `${day}T12:00:00.000Z`,
    );
    const state = stateAfter(...inNorma, drafted('later', later), drafted('soon', soon), drafted('old', old));
    assert.equal(nextMeeting(state, forum, NOON)?.id, 'soon');
    assert.equal(nextMeeting(state, forum, '2025-02-20T15:00:00.000Z')?.id, 'soon');
    assert.equal(nextMeeting(state, forum, '2025-02-21T15:00:00.000Z')?.id, 'later');
    assert.equal(nextMeeting(stateAfter(...inNorma, drafted('old', old)), forum, NOON)?.id, 'old');
    assert.equal(nextMeeting(state, 'samverkansgrupp', NOON), undefined);
  });
});
