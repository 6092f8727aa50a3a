import assert from 'node:assert/strict';
import { noticesOf, presentNotice } from '../../../src/capabilities/index.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { away, commandsAbout, inBrukarskolanWithFour, present } from '../../support/meetings-played.ts';
import { people } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

const m1 = commandsAbout('m1');

/** Astrid and Anna for one party, Bengt and Cecilia for the other; Cecilia is not there. */
const open = ['chair', 'chair-term', 'report-content', 'statistics'].reduce(
  (before, item) => before.by('astrid', m1.takeUp(`first:${item}`), m1.table(`first:${item}`, 'Tidsbrist')),
  inBrukarskolanWithFour('2024-02-01')
    .by('astrid', m1.draft('2024-02-14T12:00:00.000Z'), m1.call)
    .at('2024-02-14T12:00:00.000Z')
    .by('astrid', m1.open(...present('astrid', 'anna', 'bengt'), away('cecilia'))),
);
const closed = open.by('astrid', m1.close);

const told = (before: Played, by: string, command: Command) =>
  noticesOf(before.facts(by, command), before.by(by, command).state, by).filter(({ show }) =>
    show.subject.startsWith('minutes'),
  );
const slots = (notices: ReturnType<typeof told>) => notices.map(({ slot }) => slot);

/** Who is mentioned in the message of a slot, as it comes `after`; undefined if none comes. */
async function mentioned(slot: string, after: Played): Promise<readonly string[] | undefined> {
  const notice = told(open, 'astrid', m1.close).find((one) => one.slot === slot);
  assert.ok(notice, slot);
  const shown = await presentNotice(
    notice,
    after.state,
    () => Promise.resolve(people),
    new Date(after.moment),
  );
  return shown?.mentions.map(({ name }) => name);
}

describe('the news of minutes', () => {
  it('is to those who may approve when the meeting has ended, but not to who ended it', () => {
    assert.deepEqual(slots(told(open, 'astrid', m1.close)), [
      'minutes:m1',
      'approve:m1:anna',
      'approve:m1:bengt',
    ]);
  });

  it('is in the chat the minutes themselves, where those who may approve are mentioned', async () => {
    assert.deepEqual(await mentioned('minutes:m1', closed), ['Astrid Berg', 'Anna Ek', 'Bengt Åberg']);
    assert.deepEqual(await mentioned('minutes:m1', closed.by('anna', m1.approve)), ['Bengt Åberg']);
  });

  it('is told to nobody any more whose party has approved', async () => {
    const half = closed.by('astrid', m1.approve);
    assert.equal(await mentioned('approve:m1:anna', half), undefined);
    assert.deepEqual(await mentioned('approve:m1:bengt', half), []);
  });

  it('is in the chat that they are approved, when every party has', () => {
    const half = closed.by('astrid', m1.approve);
    assert.deepEqual(slots(told(closed, 'astrid', m1.approve)), ['minutes:m1']);
    assert.deepEqual(slots(told(half, 'bengt', m1.approve)), ['minutes:m1', 'approved:m1']);
  });
});
