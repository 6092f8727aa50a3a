import assert from 'node:assert/strict';
import { duties } from '../../../src/capabilities/duties/domain/duty.ts';
import { dueReminders } from '../../../src/capabilities/duties/domain/schedule.ts';
import { inNorma } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { COLLABORATION, give, inStockholm, receive } from '../informing/informing-played.ts';

const owed = (played: Played) =>
  duties(played.state, played.moment).flatMap(({ id, due, owes, state, source }) =>
    id.startsWith('receive-notice:') ? [{ due, members: owes.members, state, source: source?.kind }] : [],
  );
const reminded = (played: Played) =>
  dueReminders(played.state, played.moment).flatMap(({ obligation: { id, owes } }) =>
    id.startsWith('receive-notice:') ? owes.members : [],
  );

describe('receiving what has been told', () => {
  const changed = inStockholm('2022-04-01')
    .at('2022-04-08')
    .by('frida', give({ forum: COLLABORATION, duty: 'andrade-omstandigheter' }));

  it('is due within one working day where the clause says at once: a Friday’s on Monday (B-informationsskyldighet-93, snarast 1 working day)', () => {
    assert.deepEqual(owed(changed), [
      { due: '2022-04-11', members: ['bengt', 'cecilia'], state: 'upcoming', source: 'default' },
      { due: '2022-04-11', members: ['astrid', 'anna'], state: 'upcoming', source: 'default' },
    ]);
  });

  it('is due within ten working days where it is told as it comes (N16-30, utan dröjsmål 10 working days)', () => {
    const told = inNorma().at('2025-02-12').by('astrid', give());
    assert.deepEqual(owed(told), [
      { due: '2025-02-26', members: ['bengt'], state: 'upcoming', source: 'default' },
    ]);
  });

  it('is reminded of only to those whose party has not', () => {
    const monday = '2022-04-11T07:00:00.000Z';
    assert.deepEqual(reminded(changed.at(monday)), ['astrid', 'anna', 'bengt', 'cecilia']);
    const received = changed.by('bengt', receive());
    assert.deepEqual(reminded(received.at(monday)), ['astrid', 'anna']);
    assert.deepEqual(reminded(received.by('anna', receive()).at(monday)), []);
    assert.deepEqual(reminded(received.at('2022-04-12T07:00:00.000Z')), ['astrid', 'anna']);
  });
});
