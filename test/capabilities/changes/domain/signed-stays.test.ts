import assert from 'node:assert/strict';
import type { Command } from '../../../../src/capabilities/index.ts';
import { changeHistory } from '../../../../src/capabilities/changes/domain/history.ts';
import type { Change } from '../../../../src/capabilities/changes/domain/kinds.ts';
import type { VoteEffect } from '../../../../src/capabilities/group-rules/domain/effect.ts';
import { proposed } from '../../../../src/capabilities/amendments/domain/proposed.ts';
import { consequence } from '../../../../src/capabilities/results/explaining.ts';
import { adopting } from '../../../chat/adopting.ts';
import { inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const VOTERS = ['astrid', 'bengt'];
const waiting = (days: number): Change => ({ kind: 'escalation-time', at: { kind: 'counterpart' }, days });
const notice = (value: number): Change => ({
  kind: 'group-rule',
  forum: 'styrgrupp',
  rule: { setting: 'meetingNoticeDays', value },
});
const days = ({ agreement }: Played): number | undefined =>
  agreement.escalation.find(({ to }) => to.kind === 'counterpart')?.waitDays.value;
const decided = (group: Played, vote: string, effect: VoteEffect): Played =>
  adopting(group, { vote, text: 'Ska det här gälla?', voters: VOTERS, effect });
const open = (vote: string, effect: VoteEffect): Command => ({
  type: 'openVote',
  forum: 'styrgrupp',
  vote,
  question: 'Ska det här gälla?',
  effect,
});
const vote = (choice: 'yes' | 'no'): Command => ({
  type: 'castBallot',
  forum: 'styrgrupp',
  vote: 'own',
  choice,
});
const signed = (group: Played, day: string): Played =>
  VOTERS.reduce(
    (before, by) =>
      before.by(by, {
        type: 'signAmendment',
        forum: 'styrgrupp',
        amendment: 'all',
        name: 'Eva Lind',
        role: 'Ordförande',
        place: 'Göteborg',
        day,
        registryNumber: '',
      }),
    group,
  );
const follows = ({ state }: Played, id: string) => {
  const closed = state.votes.get(id);
  assert.ok(closed?.status === 'closed');
  return consequence(closed, state);
};

describe('what all parties have signed (B-ändringar-92)', () => {
  const begun = inNorma().at('2025-02-12');
  const coming = signed(
    decided(begun, 'all', {
      kind: 'amend-agreement',
      changes: [waiting(5), notice(10)],
      from: '2025-03-03',
    }),
    '2025-02-12',
  );

  it('is not for the group alone, also before it holds', () => {
    const own = (from?: string): VoteEffect => ({
      kind: 'change-settings',
      changes: [waiting(9)],
      ...(from !== undefined && { from }),
    });
    for (const from of [undefined, '2025-03-04'])
      assert.deepEqual(coming.refusal('astrid', open('own', own(from))), { code: 'change-needs-signatures' });
    assert.ok(begun.facts('astrid', open('own', own())));
    const rule = { setting: 'meetingNoticeDays', value: 3 } as const;
    assert.deepEqual(coming.refusal('astrid', open('own', { kind: 'set-rule', rule })), {
      code: 'rule-is-in-the-agreement',
      source: { kind: 'amendment', decision: '§ 1/2025' },
    });
    const asked = proposed(
      { state: coming.state, agreement: coming.agreement, today: '2025-02-12' },
      { changes: [waiting(9)], text: '', wording: '', document: '', from: '' },
      'sv',
    );
    assert.ok(asked.ok);
    assert.equal(asked.effect.kind, 'amend-agreement');
  });

  it('stays when the day comes of what the group had decided before for a later day', () => {
    const before = decided(begun, 'own', {
      kind: 'change-settings',
      changes: [waiting(9)],
      from: '2025-05-01',
    });
    assert.equal(days(before.at('2025-05-01')), 9);
    const after = signed(
      decided(before.at('2025-03-03'), 'all', { kind: 'amend-agreement', changes: [waiting(5)] }),
      '2025-03-03',
    );
    assert.deepEqual([days(after), days(after.at('2025-05-01'))], [5, 5]);
    assert.deepEqual(
      changeHistory(after.state).map(({ signed: all, words }) => [all, words.en.match(/\d+ days/)?.[0]]),
      [[true, '5 days']],
    );
    assert.deepEqual(follows(after, 'own'), {
      say: 'result.next.signed-otherwise',
      from: '2025-05-01',
      holding: 0,
    });
  });

  it('stays when the group was voting as the last signature came; what else it decided holds', () => {
    const amended = decided(begun, 'all', { kind: 'amend-agreement', changes: [waiting(5)] });
    const voting = amended.by(
      'astrid',
      open('own', { kind: 'change-settings', changes: [waiting(9), notice(12)] }),
      vote('yes'),
    );
    const closed = signed(voting, '2025-02-12').at('2025-02-13').by('bengt', vote('yes'));
    assert.equal(days(closed), 5);
    assert.equal(closed.agreement.forums[0]?.meetingNoticeDays.value, 12);
    assert.deepEqual(follows(closed, 'own'), {
      say: 'result.next.signed-otherwise',
      from: '2025-02-13',
      holding: 1,
    });
  });

  it('stays when the group was voting about a rule of its own', () => {
    const amended = decided(begun, 'all', { kind: 'amend-agreement', changes: [notice(10)] });
    const rule = { setting: 'meetingNoticeDays', value: 3 } as const;
    const voting = amended.by('astrid', open('own', { kind: 'set-rule', rule }), vote('yes'));
    const closed = signed(voting, '2025-02-12').at('2025-02-13').by('bengt', vote('yes'));
    assert.equal(closed.agreement.forums[0]?.meetingNoticeDays.value, 10);
    assert.equal(follows(closed, 'own')?.say, 'result.next.signed-otherwise');
    assert.equal(follows(voting.by('bengt', vote('yes')), 'own')?.say, 'result.next.set-rule');
  });
});
