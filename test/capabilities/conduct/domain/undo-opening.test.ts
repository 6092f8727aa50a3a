import assert from 'node:assert/strict';
import { noticesOf } from '../../../../src/capabilities/index.ts';
import type { Command } from '../../../../src/capabilities/index.ts';
import { heldMeetings } from '../../../../src/capabilities/meetings/minutes-number.ts';
import { norma } from '../../../support/agreements.ts';
import {
  away,
  commandsAbout,
  heldMeeting,
  inBrukarskolanWithFour,
  plannedMeeting,
  present,
} from '../../../support/meetings-played.ts';
import { inNorma } from '../../../support/played.ts';

const meeting = commandsAbout('m');
const STARTS = '2025-02-12T12:00:00.000Z';
const called = inNorma(norma, '2025-02-03')
  .by('bengt', meeting.draft(STARTS), meeting.call)
  .by('astrid', meeting.coming)
  .at(STARTS);
const opened = called.by('bengt', meeting.open(...present('bengt', 'astrid')));
const item = heldMeeting(opened.state, 'm').agenda.find(({ formality }) => formality === undefined)?.id ?? '';
const onItem = { forum: 'styrgrupp', meeting: 'm', item } as const;
const dispute: Command = { type: 'disputeDecision', ...onItem, proposal: `proposal of ${item}` };
const notToday: Command = { type: 'answerDecidingToday', ...onItem, agrees: false };

describe('undoing that a meeting was opened', () => {
  it('makes it a meeting that is called, and has not been held', () => {
    const undone = opened.by(
      'bengt',
      meeting.correct(...present('bengt'), away('astrid')),
      meeting.undoOpening,
    );
    const planned = plannedMeeting(undone.state, 'm');
    assert.deepEqual([planned.status, planned.answers.size, planned.undone], ['called', 1, 1]);
    assert.deepEqual(
      Object.keys(planned).filter((key) => ['agenda', 'leader', 'openedAt'].includes(key)),
      [],
    );
    assert.deepEqual(heldMeetings(undone.state, 'styrgrupp'), []);
    assert.deepEqual(undone.facts('bengt', meeting.undoOpening), [], 'pressed twice');
    const again = undone.by('astrid', meeting.open(...present('bengt', 'astrid')));
    assert.equal(heldMeeting(again.state, 'm').status, 'open');
  });

  it('is for those who may lead the meeting', () => {
    assert.equal(
      opened.facts('astrid', meeting.undoOpening).length,
      1,
      'any representative who is there, in Norma',
    );
    const four = inBrukarskolanWithFour('2024-02-01')
      .by('bengt', meeting.draft('2024-02-14T12:00:00.000Z'), meeting.call)
      .at('2024-02-14T12:00:00.000Z')
      .by('bengt', meeting.open(...present('bengt', 'anna')));
    assert.deepEqual(four.refusal('anna', meeting.undoOpening), { code: 'only-leader', member: 'bengt' });
    assert.deepEqual(four.refusal('outsider', meeting.undoOpening), { code: 'not-a-member' });
    assert.equal(four.facts('bengt', meeting.undoOpening).length, 1);
  });

  it('leaves nobody counted as there: who had said so says it again, and the answers to the notice stay', () => {
    const here = { type: 'markAttendance', forum: 'styrgrupp', meeting: 'm', state: 'present' } as const;
    const came = called.by('bengt', meeting.open()).by('astrid', here).by('bengt', meeting.undoOpening);
    const again = came.by('bengt', meeting.open());
    const held = heldMeeting(again.state, 'm');
    assert.deepEqual(held.marks, []);
    assert.equal(held.attendance.find(({ member }) => member === 'astrid')?.state, 'absent');
    assert.equal(held.answers.get('astrid')?.answer, 'coming');
    assert.equal(heldMeeting(again.by('astrid', here).state, 'm').marks.length, 1);
  });

  it('is refused when anything has been recorded but who is there', () => {
    const current = opened.by('bengt', meeting.takeUp(item));
    assert.equal(
      current.facts('bengt', meeting.undoOpening).length,
      1,
      'an item under discussion is nothing yet',
    );
    for (const [what, after] of [
      ['a note', opened.by('bengt', meeting.note('Vi väntar.'))],
      [
        'words that were not right',
        current.proposes('bengt', meeting.decide(item, 'Ja.')).by('astrid', dispute),
      ],
      ['that it is not for today', current.by('astrid', notToday)],
      ['a matter put off', current.by('bengt', meeting.table(item))],
      ['a decision', current.by('bengt', meeting.decide(item, 'Ja.'))],
      ['a vote', current.by('bengt', meeting.putToVote(item, 'v', 'Ska vi?'))],
      ['an item gone past', current.by('bengt', meeting.takeUp('standing:other'))],
    ] as const)
      assert.deepEqual(after.refusal('bengt', meeting.undoOpening), { code: 'meeting-has-begun' }, what);
    assert.deepEqual(opened.by('bengt', meeting.close).refusal('bengt', meeting.undoOpening), {
      code: 'meeting-closed',
    });
  });

  it('is told in the chat, on the card that followed the meeting and on the notices', () => {
    const facts = opened.facts('bengt', meeting.undoOpening);
    const undone = opened.by('bengt', meeting.undoOpening);
    const slots = noticesOf(facts, undone.state, 'bengt').map(({ slot }) => slot);
    assert.deepEqual(slots, [
      'meeting:m',
      'notice:m:bengt',
      'notice:m:astrid',
      'agenda:m',
      'opening-undone:m:1',
    ]);
    const open = meeting.open(...present('bengt', 'astrid'));
    const again = noticesOf(undone.facts('bengt', open), undone.by('bengt', open).state, 'bengt');
    assert.ok(again.some(({ slot }) => slot === 'agenda:m:1'));
  });
});
