import assert from 'node:assert/strict';
import type { Fact } from '../../../../src/capabilities/index.ts';
import { waitingItems } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { settledBy } from '../../../../src/capabilities/meetings/domain/record.ts';
import { LONGEST_REOPENING_REASON } from '../../../../src/capabilities/voting/domain/opening.ts';
import { given, NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  ANNA,
  BENGT,
  closed,
  FINANCE,
  FORUM,
  here,
  normaGroup,
  normaSeats,
  opened,
  OUTSIDER,
  takenUp,
  votedOn,
} from '../../meetings/domain/held.ts';

const again = (reason = 'Ingen hade läst underlaget.') =>
  ({ type: 'reopenVote', forum: FORUM, vote: 'new', earlier: 'vote-1', reason }) as const;
const tied = [...normaGroup, ...votedOn(undefined, 1, 'tied')];
const opening = (facts: readonly Fact[]) => facts.find((fact) => fact.type === 'voteOpened');
const newRound = (outcome: 'adopted' | 'tied'): Happened[] =>
  votedOn(FINANCE, 2, outcome).map(([by, fact]) => [
    by,
    fact.type === 'voteOpened' ? { ...fact, earlier: { vote: 'vote-1', reason: 'Fel underlag' } } : fact,
  ]);

describe('a question put again', () => {
  it('is a new vote with a register of its own, and says which it goes on from and why', () => {
    given(...tied)
      .when(BENGT, again('  Fel underlag '))
      .then({
        type: 'voteOpened',
        v: 3,
        vote: 'new',
        forum: FORUM,
        question: 'Ska vi?',
        rule: { kind: 'simple' },
        ruleSource: { kind: 'default' },
        register: normaSeats,
        earlier: { vote: 'vote-1', reason: 'Fel underlag' },
        procedure: 'per-capsulam',
        unannounced: false,
        eachParty: false,
        grace: 0,
        deadline: '2025-02-19T22:59:59.999Z',
      });
  });

  it('leaves the first result as it was, in the log as well', () => {
    const before = given(...tied);
    const after = before.when(BENGT, again()).state();
    assert.ok(before.state.status === 'registered' && after.status === 'registered');
    assert.deepEqual(after.votes.get('vote-1'), before.state.votes.get('vote-1'));
    assert.deepEqual(after.decisions, before.state.decisions);
  });

  it('keeps out who was recused in the matter (B-grund-51)', () => {
    const [open, close] = votedOn(undefined, 1, 'adopted');
    assert.ok(open && close);
    const recusal: Happened = [ANNA, { type: 'recusalDeclared', v: 1, vote: 'vote-1', reason: 'Släkt' }];
    const { facts } = given(...normaGroup, open, recusal, close).when(BENGT, again());
    assert.deepEqual(opening(facts)?.recusals, [{ member: ANNA, reason: 'Släkt' }]);
  });

  it('is held as it is asked to be', () => {
    const manner = { secret: true, lastDay: '2025-02-20' };
    const { facts } = given(...tied).when(ANNA, { ...again(), ...manner });
    const { secret, deadline } = opening(facts) ?? {};
    assert.deepEqual([secret, deadline], [true, '2025-02-20T22:59:59.999Z']);
  });

  it('sent twice is one', () => {
    given(
      ...tied,
      ...given(...tied)
        .when(ANNA, again())
        .facts.map((fact): Happened => [ANNA, fact]),
    )
      .when(ANNA, again())
      .then();
  });

  it('sent again with another reason is told that it has been sent', () => {
    const { facts } = given(...tied).when(ANNA, again());
    given(...tied, ...facts.map((fact): Happened => [ANNA, fact]))
      .when(ANNA, again('Något annat.'))
      .refused({ code: 'form-sent-already' });
  });

  it('is refused', () => {
    const group = given(...tied);
    group.when(OUTSIDER, again()).refused({ code: 'not-a-member' });
    group.when(ANNA, { ...again(), earlier: 'x' }).refused({ code: 'unknown-vote' });
    group.when(ANNA, again(' ')).refused({ code: 'text-missing' });
    group.when(ANNA, again('x'.repeat(LONGEST_REOPENING_REASON + 1))).refused({
      code: 'text-too-long',
      longest: LONGEST_REOPENING_REASON,
    });
    group.when(ANNA, again('890201-3286')).refused({ code: 'contains-personal-identity-number' });
    const [open] = votedOn(undefined, 1, 'tied');
    assert.ok(open);
    given(...normaGroup, open)
      .when(ANNA, again())
      .refused({ code: 'vote-not-closed' });
    given(...tied, ...newRound('tied'))
      .when(ANNA, again())
      .refused({ code: 'vote-reopened-already' });
  });

  it('is refused when the decision has taken effect', () => {
    const amending = votedOn(undefined, 1, 'adopted').map(([by, fact]): Happened => [
      by,
      fact.type === 'voteOpened' ? { ...fact, effect: { kind: 'amend-agreement' } } : fact,
    ]);
    given(...normaGroup, ...amending)
      .when(ANNA, again())
      .refused({ code: 'vote-has-taken-effect', decision: { year: 2025, number: 1 } });
  });

  it('takes a tied matter off the next agenda (N19-38)', () => {
    const waits = (...happened: readonly Happened[]): boolean => {
      const { state } = given(...happened);
      assert.ok(state.status === 'registered');
      return waitingItems(state, FORUM, NOON).some(({ origin }) => origin.kind === 'tied-vote');
    };
    assert.equal(waits(...tied), true);
    assert.equal(waits(...tied, ...newRound('adopted')), false);
  });

  it('settles the item of the agenda instead of the first decision', () => {
    const settled = (...happened: readonly Happened[]): number | undefined => {
      const { state } = given(
        ...normaGroup,
        ...opened(ANNA, here(ANNA, BENGT)),
        takenUp(FINANCE),
        ...votedOn(FINANCE, 1, 'adopted'),
        ...happened,
      );
      assert.ok(state.status === 'registered');
      const meeting = state.meetings.get('m');
      assert.ok(meeting?.status === 'open' || meeting?.status === 'closed');
      const item = meeting.agenda.find(({ id }) => id === FINANCE);
      return item && settledBy(state, meeting, item)?.number.number;
    };
    assert.equal(settled(), 1);
    assert.equal(settled(...newRound('tied'), closed), undefined);
    assert.equal(settled(...newRound('adopted'), closed), 2);
  });
});
