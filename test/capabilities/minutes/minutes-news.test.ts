import assert from 'node:assert/strict';
import { noticesOf, presentNotice } from '../../../src/capabilities/index.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { CLOCK } from '../../../src/partnership/domain/actor.ts';
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
    assert.deepEqual(await mentioned('minutes:m1', closed), ['Anna Ek', 'Bengt Åberg']);
    assert.deepEqual(await mentioned('minutes:m1', closed.by('anna', m1.approve)), ['Bengt Åberg']);
  });

  it('is told to nobody any more who is not to approve', async () => {
    const replaced = closed.by('astrid', m1.replace('astrid'));
    assert.equal(await mentioned('approve:m1:anna', replaced), undefined);
    assert.deepEqual(await mentioned('approve:m1:bengt', replaced), []);
  });

  it('is in the chat that they are approved, when every party has', () => {
    const half = closed.by('anna', m1.approve);
    assert.deepEqual(slots(told(closed, 'anna', m1.approve)), ['minutes:m1', 'approve:m1:anna']);
    assert.deepEqual(slots(told(half, 'bengt', m1.approve)), [
      'minutes:m1',
      'approve:m1:anna',
      'approve:m1:bengt',
      'approved:m1',
    ]);
  });

  it('is to whoever led that a change is asked for, and to the approvers when they are asked again', () => {
    const asked = closed.by('anna', m1.approve).by('bengt', m1.askForChange('Antalet är fel.'));
    assert.deepEqual(slots(told(closed, 'bengt', m1.askForChange('Antalet är fel.'))), [
      'minutes:m1',
      'approve:m1:anna',
      'approve:m1:bengt',
      'change:m1:1:astrid',
    ]);
    assert.deepEqual(slots(told(asked, 'astrid', m1.note('Det var 12.'))), ['minutes:m1']);
    const mended = asked.by('astrid', m1.note('Det var 12.'));
    assert.deepEqual(slots(told(mended, 'astrid', m1.sendAgain())), [
      'minutes:m1',
      'approve:m1:2:anna',
      'approve:m1:2:bengt',
      'change:m1:1:astrid',
    ]);
    const half = closed.by('anna', m1.approve);
    assert.deepEqual(slots(told(half, 'bengt', m1.note('Det var 12.'))), ['minutes:m1', 'approve:m1:2:anna']);
  });

  it('is to all when they are locked without an approval, and to a party that was not there', () => {
    const late = closed.by('anna', m1.approve).at('2024-03-16T08:00:00.000Z');
    assert.deepEqual(slots(told(late, CLOCK, { type: 'tick' })), [
      'minutes:m1',
      'approve:m1:anna',
      'approve:m1:bengt',
      'locked:m1',
    ]);
    const alone = open.by('astrid', m1.correct(...present('astrid', 'anna'), away('bengt'), away('cecilia')));
    assert.deepEqual(slots(told(alone, 'astrid', m1.close)), [
      'minutes:m1',
      'approve:m1:anna',
      'read:m1:bengt',
      'read:m1:cecilia',
    ]);
  });

  it('is of a correction to the other party, then in the chat', () => {
    const approved = closed.by('anna', m1.approve).by('bengt', m1.approve);
    const propose = m1.proposeCorrection('c1', 'Eek', 'Ek');
    const ofCorrections = (before: Played, by: string, command: Command) =>
      noticesOf(before.facts(by, command), before.by(by, command).state, by).map(({ slot }) => slot);
    assert.deepEqual(ofCorrections(approved, 'anna', propose), [
      'minutes:m1',
      'correct:c1:bengt',
      'correct:c1:cecilia',
    ]);
    const proposed = approved.by('anna', propose);
    assert.deepEqual(ofCorrections(proposed, 'cecilia', m1.approveCorrection('c1')), [
      'minutes:m1',
      'corrected:c1',
    ]);
    assert.deepEqual(
      ofCorrections(proposed.at('2024-03-01T08:00:00.000Z'), CLOCK, { type: 'tick' }).filter((slot) =>
        slot.startsWith('corrected'),
      ),
      ['corrected:c1', 'corrected:c1:anna'],
    );
  });
});
