import assert from 'node:assert/strict';
import { noticesOf } from '../../../../src/capabilities/index.ts';
import type { Fact } from '../../../../src/capabilities/index.ts';
import { waitingItems } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import {
  away,
  commandsAbout,
  heldMeeting,
  inBrukarskolanWithFour,
  itemOf,
  present,
  propose,
} from '../../../support/meetings-played.ts';

const m1 = commandsAbout('m1');
const OTHER = 'samverkansgrupp';
const WHY = 'Frågan hör inte hit.';
const called = inBrukarskolanWithFour('2024-02-01')
  .by('cecilia', propose('a', 'Fler platser', 'styrgrupp', OTHER))
  .by('cecilia', {
    type: 'reportProblem',
    forum: OTHER,
    problem: 'p',
    kind: 'practical-problem',
    text: 'Värmen fungerar inte.',
  })
  .by('cecilia', { type: 'raiseProblem', forum: OTHER, problem: 'p' })
  .by('astrid', m1.draft('2024-02-14T12:00:00.000Z'), m1.call)
  .at('2024-02-14T12:00:00.000Z');
const opened = called.by('astrid', m1.open(...present('astrid', 'anna', 'bengt'), away('cecilia')));
const current = opened.by('astrid', m1.takeUp('matter:a'));
const proposed = current.proposes('astrid', m1.decline('matter:a', WHY));
const about = { v: 1, meeting: 'm1', item: 'matter:a' } as const;
const proposal = 'decline-1';
const confirm = {
  type: 'confirmDecision',
  forum: 'styrgrupp',
  meeting: 'm1',
  item: 'matter:a',
  proposal,
} as const;

describe('striking off a matter', () => {
  it('takes a reason, and the matter does not come again', () => {
    assert.deepEqual(proposed.facts('bengt', confirm), [
      { type: 'decisionConfirmed', ...about, proposal },
      { type: 'matterDeclined', ...about, reason: WHY, proposal },
    ]);
    assert.deepEqual(current.refusal('astrid', m1.decline('matter:a', ' ')), { code: 'text-missing' });
    assert.equal(
      current.refusal('astrid', m1.decline('matter:a', '890201-3286')).code,
      'contains-personal-identity-number',
    );
    const after = current.by('astrid', m1.decline('matter:a', WHY));
    const outcome = { kind: 'declined', reason: WHY };
    assert.deepEqual(itemOf(heldMeeting(after.state, 'm1'), 'matter:a').outcome, outcome);
    const left = waitingItems(
      after
        .by('astrid', m1.takeUp('first:chair'), m1.elect('first:chair', 'astrid', '2024-12-31'))
        .by('astrid', m1.takeUp('first:report-content'), m1.table('first:report-content', 'Senare.'))
        .by('astrid', m1.takeUp('first:statistics'), m1.table('first:statistics', 'Senare.'))
        .by('astrid', m1.close).state,
      'styrgrupp',
      '2024-02-20T12:00:00.000Z',
    );
    assert.ok(!left.some(({ id }) => id === 'matter:a'));
    assert.deepEqual(after.refusal('cecilia', { type: 'withdrawMatter', forum: OTHER, matter: 'a' }), {
      code: 'matter-taken-up',
    });
  });

  // A proposed matter is withdrawn by its proposer, or declined by the group with a reason.
  it('is the group’s: one from each other party there confirms the reason', () => {
    assert.deepEqual(current.facts('astrid', m1.decline('matter:a', ` ${WHY} `)), [
      { type: 'decisionProposed', ...about, proposal, text: WHY, declines: true },
    ]);
    assert.deepEqual(proposed.facts('astrid', m1.decline('matter:a', WHY)), [], 'sent twice');
    assert.deepEqual(proposed.refusal('astrid', confirm), { code: 'own-proposal' });
    assert.equal(
      itemOf(heldMeeting(proposed.by('anna', confirm).state, 'm1'), 'matter:a').outcome.kind,
      'current',
      'a colleague of the same party decides nothing',
    );
    const dispute = { ...confirm, type: 'disputeDecision' } as const;
    const fallen = proposed.by('bengt', dispute);
    assert.equal(itemOf(heldMeeting(fallen.state, 'm1'), 'matter:a').outcome.kind, 'current');
    assert.deepEqual(fallen.refusal('bengt', confirm), { code: 'proposal-gone' });
  });

  it('waits for a meeting where every party is', () => {
    const gone = current.by('bengt', {
      type: 'markAttendance',
      forum: 'styrgrupp',
      meeting: 'm1',
      state: 'absent',
    });
    assert.deepEqual(gone.refusal('astrid', m1.decline('matter:a', WHY)), {
      code: 'decline-party-away',
      party: 'socialforvaltningen',
    });
  });

  it('was enough for whoever led at a meeting that was opened before', () => {
    const facts = called.facts('astrid', m1.open(...present('astrid', 'anna', 'bengt'))).map((fact): Fact => {
      if (fact.type !== 'meetingOpened') return fact;
      const { type, v, meeting, agenda, attendance } = fact;
      return { type, v, meeting, agenda, attendance };
    });
    const then = called.happened('astrid', ...facts).by('astrid', m1.takeUp('matter:a'));
    assert.deepEqual(
      then.facts('astrid', m1.decline('matter:a', WHY)).map(({ type }) => type),
      ['matterDeclined'],
    );
  });

  it('is undone by taking it up again at the meeting', () => {
    const again = current.by('astrid', m1.decline('matter:a', WHY), m1.takeUp('matter:a'));
    assert.equal(itemOf(heldMeeting(again.state, 'm1'), 'matter:a').outcome.kind, 'current');
  });

  it('is for whoever leads, of what is under discussion and somebody proposed', () => {
    assert.deepEqual(opened.refusal('astrid', m1.decline('matter:a', WHY)), { code: 'matter-not-current' });
    assert.deepEqual(current.refusal('bengt', m1.decline('matter:a', WHY)), {
      code: 'only-leader',
      member: 'astrid',
    });
    for (const [item, why] of [
      ['problem:p', 'problem'],
      ['first:chair', 'first'],
      ['standing:finance', 'standing'],
    ] as const)
      assert.deepEqual(opened.by('astrid', m1.takeUp(item)).refusal('astrid', m1.decline(item, WHY)), {
        code: 'item-stays',
        why,
      });
  });

  it('is told to whoever proposed it and was not there, and in the chat that it came from', () => {
    const after = proposed.by('bengt', confirm);
    const told = noticesOf(proposed.facts('bengt', confirm), after.state, 'bengt');
    assert.deepEqual(
      told.filter(({ slot }) => slot.startsWith('declined')).map(({ forum, to }) => [forum, to]),
      [
        [OTHER, undefined],
        [OTHER, 'cecilia'],
      ],
    );
  });
});
