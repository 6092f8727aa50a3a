import assert from 'node:assert/strict';
import { waitingItems } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { isRetaken } from '../../../../src/capabilities/voting/domain/conditional.ts';
import { given, NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  ANNA,
  BENGT,
  cast,
  close,
  DAVID,
  forum,
  groupOf,
  openedBefore,
  PEOPLE,
  played,
  seatsOf,
} from './group.ts';

describe('a new round', () => {
  const reopen = (about: object = {}) =>
    ({ type: 'reopenVote', forum, vote: 'v2', earlier: 'v1', reason: 'Ny uppgift', ...about }) as const;
  const reopenedBefore = () => ({ ...reopen(), before: true }) as const;
  const once = played(groupOf(), [ANNA, openedBefore()], [BENGT, cast('no')], [ANNA, close()]).happened;

  it('puts the question again to those who are representatives now, and leaves the old round as it was', () => {
    const seats = seatsOf([DAVID, BENGT]);
    const now: Happened[] = [...once, [ANNA, { type: 'seatsAssigned', v: 1, forum, seats }]];
    const then = given(...now).when(DAVID, reopen());
    const [opened] = then.facts;
    assert.ok(opened?.type === 'voteOpened');
    assert.deepEqual(
      [opened.question, opened.earlier, opened.register.map(({ member }) => member)],
      ['Ska vi?', { vote: 'v1', reason: 'Ny uppgift' }, [DAVID, BENGT]],
    );
    const [before, after] = [given(...now).state, then.state()];
    assert.ok(before.status === 'registered' && after.status === 'registered');
    assert.deepEqual(after.votes.get('v1'), before.votes.get('v1'));
    assert.deepEqual(after.decisions, before.decisions);
  });

  it('is refused', () => {
    const group = given(...once);
    group.when(ANNA, reopen({ earlier: 'none' })).refused({ code: 'unknown-vote' });
    group.when(ANNA, reopen({ reason: ' ' })).refused({ code: 'text-missing' });
    given(...played(once, [ANNA, reopen()]).happened)
      .when(BENGT, reopen({ vote: 'v3' }))
      .refused({ code: 'vote-reopened-already' });
    given(...played(groupOf(), [ANNA, openedBefore()]).happened)
      .when(ANNA, reopen())
      .refused({ code: 'vote-not-closed' });
    const amended = played(
      groupOf(),
      [ANNA, openedBefore({ effect: { kind: 'amend-agreement' } })],
      [ANNA, cast('yes')],
      [ANNA, close()],
    ).happened;
    given(...amended)
      .when(ANNA, reopen())
      .refused({ code: 'vote-has-taken-effect', decision: { year: 2025, number: 1 } });
  });

  it('keeps who was recused in the matter out of it', () => {
    const { happened } = played(
      groupOf(),
      [ANNA, openedBefore()],
      [BENGT, { type: 'declareRecusal', forum, vote: 'v1', reason: 'släkt' }],
      [ANNA, cast('no')],
      [ANNA, close()],
      [ANNA, reopen()],
    );
    given(...happened)
      .when(BENGT, cast('yes', 'v2'))
      .refused({ code: 'recused' });
  });

  it('is refused when everybody is recused: nobody could vote in it', () => {
    const recused = PEOPLE.map(
      (by) => [by, { type: 'declareRecusal', forum, vote: 'v1', reason: 'släkt' }] as const,
    );
    const { happened } = played(groupOf(), [ANNA, openedBefore()], ...recused);
    given(...happened)
      .when(ANNA, reopen())
      .refused({ code: 'everybody-is-recused' });
  });

  it('takes the place of the decision before only when it has come to one itself', () => {
    const adopted = played(groupOf(), [ANNA, openedBefore()], [ANNA, cast('yes')], [ANNA, close()]).happened;
    const again = played(adopted, [BENGT, reopenedBefore()]).happened;
    const retaken = (happened: readonly Happened[]): boolean => {
      const { state } = given(...happened);
      assert.ok(state.status === 'registered' && state.decisions[0]);
      return isRetaken(state, state.decisions[0]);
    };
    assert.equal(retaken(played(again, [BENGT, close('v2')]).happened), false, 'nobody voted');
    assert.equal(retaken(played(again, [ANNA, cast('no', 'v2')], [BENGT, close('v2')]).happened), true);
  });

  it('keeps a tie on the next agenda until it has come to a decision', () => {
    const tied = played(
      groupOf(),
      [ANNA, openedBefore()],
      [ANNA, cast('yes')],
      [BENGT, cast('no')],
      [ANNA, close()],
      [BENGT, reopenedBefore()],
    ).happened;
    const waiting = (happened: readonly Happened[]): readonly string[] => {
      const { state } = given(...happened);
      assert.ok(state.status === 'registered');
      return waitingItems(state, forum, NOON)
        .map(({ id }) => id)
        .filter((id) => id.startsWith('vote:'));
    };
    assert.deepEqual(waiting(tied), [], 'it is being voted on');
    assert.deepEqual(waiting(played(tied, [BENGT, close('v2')]).happened), ['vote:v1']);
    assert.deepEqual(waiting(played(tied, [ANNA, cast('no', 'v2')], [BENGT, close('v2')]).happened), []);
  });
});
