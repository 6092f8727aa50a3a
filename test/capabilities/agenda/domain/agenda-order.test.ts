import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Happened } from '../../../support/given.ts';
import { property } from '../../../support/property.ts';
import { agenda, ANNA, drafted, inNorma, proposal, stateAfter } from '../../meetings/domain/groups.ts';

const ids = (...happened: readonly Happened[]): readonly string[] =>
  agenda(stateAfter(...happened)).map(({ id }) => id);

/** Nothing comes after it. */
const CLOSING = 'standing:closing';

property('an agenda keeps every item exactly once, whatever order is wanted', () => {
  const happened = [...inNorma, proposal('a', 'x'), proposal('b', 'y'), drafted('m')];
  const usual = ids(...happened);
  const wanted = fc.array(fc.oneof(fc.constantFrom(...usual), fc.constant('gone')), { maxLength: 40 });
  fc.assert(
    fc.property(wanted, (items) => {
      const ordered = ids(...happened, [ANNA, { type: 'agendaOrdered', v: 1, meeting: 'm', items }]);
      assert.deepEqual([...ordered].sort(), [...usual].sort());
      assert.equal(ordered.at(-1), CLOSING);
      const named = [...new Set(items)].filter((id) => usual.includes(id) && id !== CLOSING);
      assert.deepEqual(
        ordered.filter((id) => named.includes(id)),
        named,
      );
    }),
  );
});
