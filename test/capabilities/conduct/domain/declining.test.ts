import assert from 'node:assert/strict';
import { noticesOf } from '../../../../src/capabilities/index.ts';
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
const opened = inBrukarskolanWithFour('2024-02-01')
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
  .at('2024-02-14T12:00:00.000Z')
  .by('astrid', m1.open(...present('astrid', 'anna', 'bengt'), away('cecilia')));
const current = opened.by('astrid', m1.takeUp('matter:a'));

describe('striking off a matter', () => {
  it('takes a reason, and the matter does not come again', () => {
    assert.deepEqual(current.facts('astrid', m1.decline('matter:a', ` ${WHY} `)), [
      { type: 'matterDeclined', v: 1, meeting: 'm1', item: 'matter:a', reason: WHY },
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
    const command = m1.decline('matter:a', WHY);
    const after = current.by('astrid', command);
    const told = noticesOf(current.facts('astrid', command), after.state, 'astrid');
    assert.deepEqual(
      told.filter(({ slot }) => slot.startsWith('declined')).map(({ forum, to }) => [forum, to]),
      [
        [OTHER, undefined],
        [OTHER, 'cecilia'],
      ],
    );
  });
});
