import assert from 'node:assert/strict';
import { votingDuties } from '../../../../src/capabilities/duties/domain/voting-duties.ts';
import { CLOCK } from '../../../../src/partnership/domain/actor.ts';
import type { Command } from '../../../../src/capabilities/index.ts';
import type { Obligation } from '../../../../src/capabilities/duties/domain/duty.ts';
import { given } from '../../../support/given.ts';
import {
  ANNA,
  BENGT,
  cast,
  CECILIA,
  forum,
  groupOf,
  openedBefore,
  openVote,
  played,
} from '../../voting/domain/group.ts';
import { registered } from './lived.ts';

const TODAY = '2025-02-12';
const accept = { type: 'answerWrittenProcedure', forum, vote: 'v1', accept: true } as const;
const recuse = { type: 'declareRecusal', forum, vote: 'v1', reason: 'släkt' } as const;

type Given = Parameters<typeof played>[1];

function owed(today: string, ...commands: readonly Given[]): readonly Obligation[] {
  const { happened } = played(groupOf({}, [ANNA, BENGT, CECILIA]), ...commands);
  return votingDuties(registered(given(...happened).state), today);
}
const lines = (duties: readonly Obligation[]) => duties.map(({ id, owes }) => [id, owes.members]);

describe('the duty to vote', () => {
  const written: Given = [ANNA, openedBefore({ written: true, lastDay: '2025-02-28' })];
  const by: Given = [ANNA, openVote({ lastDay: '2025-02-28' })];

  it('is that of those who have not voted, until the last day, and of no vote without one', () => {
    assert.deepEqual(lines(owed(TODAY, by, [BENGT, cast('no')])), [['vote:v1', [ANNA, CECILIA]]]);
    assert.deepEqual(lines(owed(TODAY, by, [BENGT, recuse])), [['vote:v1', [ANNA, CECILIA]]]);
    assert.deepEqual(lines(owed('2025-02-28', by)), [['vote:v1', [ANNA, BENGT, CECILIA]]]);
    assert.deepEqual(owed('2025-03-01', by), []);
    assert.deepEqual(owed(TODAY, [ANNA, openedBefore()]), []);
  });

  it('is in a vote in writing first to answer whether that form is accepted, and then to vote', () => {
    const asked = owed(TODAY, written, [BENGT, accept]);
    assert.deepEqual(lines(asked), [['accept-form:v1', [ANNA, CECILIA]]]);
    const [answer] = asked;
    assert.deepEqual(answer?.subject, { kind: 'accept-form', vote: 'v1', question: 'Ska vi?' });
    assert.deepEqual(answer.remind.before, [7, 3, 0]);

    const all: readonly Given[] = [written, [BENGT, accept], [ANNA, accept], [CECILIA, accept]];
    const [vote, ...others] = owed(TODAY, ...all, [ANNA, cast('yes')]);
    assert.deepEqual(others, []);
    assert.equal(vote?.subject.kind, 'vote');
    assert.deepEqual(vote.owes.members, [BENGT, CECILIA]);
  });

  it('waits for nobody who is recused, nor for anything once somebody has not accepted', () => {
    assert.deepEqual(lines(owed(TODAY, written, [ANNA, accept], [BENGT, recuse])), [
      ['accept-form:v1', [CECILIA]],
    ]);
    assert.deepEqual(owed(TODAY, written, [ANNA, { ...accept, accept: false }]), []);
  });

  it('of the group is to plan a meeting about what was not decided, until one is planned or the question put again', () => {
    const tick = [CLOCK, { type: 'tick' }, '2025-02-19T23:00:00.000Z'] as const;
    const declining = { ...accept, accept: false };
    for (const ending of [tick, [BENGT, declining] as const]) {
      const [meet, ...others] = owed('2025-02-21', [ANNA, openVote()], ending);
      assert.deepEqual(others, []);
      assert.deepEqual(meet?.subject, { kind: 'meet-about', question: 'Ska vi?' });
    }
    const missed = [[ANNA, openVote()], tick] as const;
    assert.equal(owed('2025-02-21', ...missed)[0]?.due, '2025-03-06');
    const startsAt = '2025-03-03T12:00:00.000Z';
    const draft = {
      type: 'draftMeeting',
      forum,
      meeting: 'm',
      kind: 'ordinary',
      startsAt,
      place: '',
      reason: '',
    };
    assert.deepEqual(owed('2025-02-21', ...missed, [ANNA, draft as Command, '2025-02-20T12:00:00.000Z']), []);
    const again = { type: 'reopenVote', forum, vote: 'v2', earlier: 'v1', reason: 'Igen' } as const;
    const reopened = owed('2025-02-21', ...missed, [ANNA, again, '2025-02-20T12:00:00.000Z']);
    assert.deepEqual(
      reopened.map(({ id }) => id),
      ['vote:v2'],
    );
  });
});
