import assert from 'node:assert/strict';
import type { Command } from '../../../../src/capabilities/index.ts';
import { commandsAbout, present } from '../../../support/meetings-played.ts';
import { inBrukarskolan } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const forum = 'styrgrupp';
const m1 = commandsAbout('m1');
const about = { forum, meeting: 'm1' } as const;
const correct = (until: string, member = 'bengt'): Command => ({
  type: 'correctElection',
  ...about,
  member,
  until,
});
const confirm = (correction = 'election-1'): Command => ({
  type: 'confirmElectionCorrection',
  ...about,
  correction,
});
const dispute: Command = { type: 'disputeElectionCorrection', ...about, correction: 'election-1' };

/** Bengt is elected to the last of December; November was meant. */
const before = inBrukarskolan(undefined, '2025-01-20')
  .by('astrid', m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
  .at('2025-02-12T12:00:00.000Z')
  .by('astrid', m1.open(...present('astrid', 'bengt')))
  .by('astrid', { type: 'takeUpElection', ...about });
const elected = before.by('astrid', m1.elect('first:chair', 'bengt', '2025-12-31'));
const ended = elected
  .by('astrid', m1.takeUp('first:report-content'), m1.table('first:report-content', 'Senare.'))
  .by('astrid', m1.takeUp('first:statistics'), m1.table('first:statistics', 'Senare.'))
  .by('astrid', m1.close);
const until = ({ state }: Played): (string | undefined)[] => [
  state.chairs.get(forum)?.until,
  state.decisions[0]?.elected?.until,
];

// A correction is approved by one from each party within fourteen days; what changes meaning is a new decision, and a
// corrected setting holds from that day.
describe('a slip of the pen in an election', () => {
  it('is put right with the same number when one from each party has confirmed it', () => {
    for (const at of [elected, ended]) {
      const waits = at.by('astrid', correct('2025-11-30'));
      assert.deepEqual(until(waits), ['2025-12-31', '2025-12-31'], 'nobody corrects alone');
      assert.deepEqual(waits.facts('astrid', correct('2025-11-30')), [], 'sent twice');
      assert.deepEqual(waits.facts('astrid', confirm()), [], 'who proposed it has said so');
      const corrected = waits.by('cecilia', confirm());
      assert.deepEqual(until(corrected), ['2025-11-30', '2025-11-30']);
      assert.deepEqual(corrected.state.decisions[0]?.number, { year: 2025, number: 1 });
      assert.deepEqual(corrected.refusal('bengt', confirm()), { code: 'election-correction-gone' });
      assert.deepEqual(corrected.facts('astrid', correct('2025-11-30')), []);
    }
  });

  it('falls when somebody does not agree, and is replaced by other words', () => {
    const fallen = ended.by('astrid', correct('2025-11-30')).by('bengt', dispute);
    assert.deepEqual(fallen.refusal('bengt', confirm()), { code: 'election-correction-gone' });
    const other = ended.by('astrid', correct('2025-11-30')).by('astrid', correct('2026-11-30', 'astrid'));
    assert.deepEqual(other.refusal('bengt', confirm()), { code: 'election-correction-gone' });
    assert.equal(other.by('bengt', confirm('election-2')).state.chairs.get(forum)?.member, 'astrid');
  });

  it('waits fourteen days, and not past an approval of the minutes', () => {
    const waits = ended.by('astrid', correct('2025-11-30'));
    assert.deepEqual(until(waits.at('2025-02-26').by('bengt', confirm()))[0], '2025-11-30');
    assert.deepEqual(waits.at('2025-02-27').refusal('bengt', confirm()), {
      code: 'election-correction-gone',
    });
    const approved = waits.by('astrid', m1.approve);
    assert.deepEqual(approved.refusal('bengt', confirm()), { code: 'minutes-locked' });
    assert.deepEqual(approved.refusal('astrid', correct('2025-10-30')), { code: 'minutes-locked' });
  });

  it('needs the party that was not there too, and never rests on its silence', () => {
    const gone: Command = { type: 'markAttendance', ...about, state: 'absent' };
    const alone = before.by('bengt', gone).by('astrid', m1.elect('first:chair', 'astrid', '2025-06-30'));
    const waits = alone.by('astrid', correct('2026-03-31', 'astrid'));
    assert.equal(waits.state.decisions[0]?.elected?.until, '2025-06-30');
    assert.equal(waits.by('cecilia', confirm()).state.decisions[0]?.elected?.until, '2026-03-31');
    assert.equal(waits.by('cecilia', confirm()).state.chairs.size, 0, 'the election rests as before');
  });

  it('is refused', () => {
    for (const at of [elected, ended])
      assert.deepEqual(at.refusal('cecilia', correct('2025-11-30')), {
        code: 'only-leader',
        member: 'astrid',
      });
    assert.deepEqual(elected.refusal('outsider', dispute), { code: 'not-a-member' });
    assert.deepEqual(elected.refusal('astrid', correct('2025-01-01')), {
      code: 'chair-term-past',
      day: '2025-01-01',
    });
    assert.deepEqual(elected.refusal('astrid', correct('2025-11-30', 'x')), { code: 'chair-not-chosen' });
    assert.deepEqual(before.refusal('astrid', correct('2025-11-30')), { code: 'no-election-to-correct' });
  });
});
