import assert from 'node:assert/strict';
import { given } from '../../../support/given.ts';
import { ANNA, BENGT, cast, CECILIA, closingIn, forum, groupOf, openedBefore, played } from './group.ts';

describe('a written vote opened before votes said how they are held', () => {
  const written = (lastDay = '2025-02-20') => [ANNA, openedBefore({ written: true, lastDay })] as const;
  const accept = { type: 'answerWrittenProcedure', forum, vote: 'v1', accept: true } as const;
  const decline = { ...accept, accept: false };
  const three = groupOf({}, [ANNA, BENGT, CECILIA]);

  it('lets nobody vote before every elector has accepted the form', () => {
    const asked = played(three, written(), [ANNA, accept], [BENGT, accept]);
    given(...asked.happened)
      .when(ANNA, cast('yes'))
      .refused({ code: 'form-not-accepted', remaining: 1 });
    const ready = played(asked.happened, [CECILIA, accept]);
    given(...ready.happened)
      .when(CECILIA, decline)
      .refused({ code: 'form-already-accepted' });
    const { last } = played(ready.happened, [ANNA, cast('yes')], [BENGT, cast('yes')], [CECILIA, cast('no')]);
    assert.deepEqual([closingIn(last).result.outcome, closingIn(last).cause], ['adopted', 'everyone-voted']);
  });

  it('ends when one elector does not accept, also after having accepted: the matter waits for a meeting', () => {
    for (const before of [[], [[BENGT, accept]]] as const) {
      const { last } = played(three, written(), ...before, [BENGT, decline]);
      assert.deepEqual(
        [closingIn(last).result.outcome, closingIn(last).cause],
        ['form-declined', 'form-declined'],
      );
    }
  });

  it('is not decided when its last day passes before all have accepted', () => {
    const { last } = played(
      three,
      written(),
      [ANNA, accept],
      ['clock', { type: 'tick' }, '2025-02-21T11:00:00.000Z'],
    );
    assert.equal(closingIn(last).result.outcome, 'form-declined');
  });

  it('does not wait for who is recused', () => {
    const { happened } = played(
      three,
      written(),
      [ANNA, accept],
      [BENGT, accept],
      [CECILIA, { type: 'declareRecusal', forum, vote: 'v1', reason: 'släkt' }],
    );
    assert.ok(given(...happened).when(ANNA, cast('yes')).accepted);
  });

  it('is the only vote of its time with a form to accept', () => {
    given(...played(three, [ANNA, openedBefore()]).happened)
      .when(ANNA, accept)
      .refused({ code: 'not-in-writing' });
  });
});
