import assert from 'node:assert/strict';
import { approversIn, awaitedApprovers } from '../../../../src/capabilities/minutes/domain/approvers.ts';
import { duties } from '../../../../src/capabilities/duties/domain/duty.ts';
import { nextMoment } from '../../../../src/capabilities/duties/domain/tick.ts';
import {
  away,
  commandsAbout,
  heldMeeting,
  inBrukarskolanWithFour,
  inYear,
  present,
  sent,
} from '../../../support/meetings-played.ts';
import type { Played } from '../../../support/played.ts';

const m1 = commandsAbout('m1');
const [VUXEN, STAD] = ['vuxenskolan', 'socialforvaltningen'];

/** Astrid and Anna for Vuxenskolan, Bengt and Cecilia for the city; Astrid leads, and Cecilia is not there. */
const open = ['chair', 'chair-term', 'report-content', 'statistics'].reduce(
  (before, item) => before.by('astrid', m1.takeUp(`first:${item}`), m1.table(`first:${item}`, 'Tidsbrist')),
  inBrukarskolanWithFour('2024-02-01')
    .by('astrid', m1.draft('2024-02-14T12:00:00.000Z'), m1.call)
    .at('2024-02-14T12:00:00.000Z')
    .by('astrid', m1.open(...present('astrid', 'anna', 'bengt'), away('cecilia')))
    .by('bengt', m1.note('Det var 15 platser.')),
);
const closed = open.by('astrid', m1.close).at('2024-02-15');
const held = (at: Played) => heldMeeting(at.state, 'm1');
const approvers = (at: Played) => approversIn(at.state, held(at)).map(({ member }) => member);
const awaited = (at: Played) => awaitedApprovers(at.state, held(at));
const dutiesOf = (at: Played) =>
  duties(at.state, at.moment)
    .filter(({ id }) => id.includes('minutes:m1'))
    .map(({ subject, owes, due, state }) => [subject.kind, owes.members, due, state]);

describe('the approvers of minutes', () => {
  it('are one from each party among those who attended, who did not lead where there is another', () => {
    assert.deepEqual(approvers(open), ['anna', 'bengt']);
  });

  it('are those who are elected, among those who are there, by who leads', () => {
    const elected = open.by('astrid', m1.electApprovers({ [VUXEN]: 'astrid' }));
    assert.deepEqual(approvers(elected), ['astrid', 'bengt']);
    assert.deepEqual(elected.facts('astrid', m1.electApprovers({ [VUXEN]: 'astrid' })), []);
    for (const [party, member] of [
      [STAD, 'cecilia'],
      [STAD, 'astrid'],
      ['other', 'bengt'],
    ] as const)
      assert.deepEqual(open.refusal('astrid', m1.electApprovers({ [party]: member })), {
        code: 'approver-not-there',
        party,
      });
    assert.deepEqual(open.refusal('bengt', m1.electApprovers({ [STAD]: 'bengt' })), {
      code: 'only-leader',
      member: 'astrid',
    });
    assert.deepEqual(closed.refusal('astrid', m1.electApprovers({ [VUXEN]: 'astrid' })), {
      code: 'meeting-closed',
    });
  });

  it('are replaced by the party’s own people, with another of it who attended', () => {
    assert.deepEqual(awaited(closed.by('astrid', m1.replace('astrid'))), ['astrid', 'bengt']);
    assert.deepEqual(closed.refusal('cecilia', m1.replace('cecilia')), {
      code: 'approver-not-there',
      party: STAD,
    });
    assert.deepEqual(closed.refusal('bengt', m1.replace('astrid')), {
      code: 'approver-not-there',
      party: STAD,
    });
    assert.deepEqual(closed.by('anna', m1.approve).refusal('astrid', m1.replace('astrid')), {
      code: 'party-has-approved',
      party: VUXEN,
      member: 'anna',
    });
    assert.deepEqual(open.refusal('astrid', m1.replace('astrid')), { code: 'meeting-still-open' });
  });

  it('step aside for another of the party who attended when they have left the group', () => {
    const seats = (held: Readonly<Record<string, string>>) => ({
      type: 'seatsAssigned' as const,
      v: 1 as const,
      forum: 'styrgrupp',
      seats: Object.entries(held).map(([member, party]) => ({ seat: `seat-${member}`, party, member })),
    });
    const left = closed.happened('astrid', seats({ astrid: VUXEN, bengt: STAD, cecilia: STAD }));
    assert.deepEqual(awaited(left), ['astrid', 'bengt']);
    const nobody = closed.happened('astrid', seats({ astrid: VUXEN, cecilia: STAD }));
    assert.deepEqual(awaited(nobody), ['astrid']);
    const locked = nobody.by('astrid', m1.approve).at('2024-03-16T08:00:00.000Z').tick();
    assert.deepEqual(held(locked).handling.locked?.unapproved, [{ party: STAD, reason: 'nobody-left' }]);
  });

  it('are those whom the substitutes served for, where the party had no other there', () => {
    const meeting = held(open);
    const served = { ...meeting, attendance: [...present('astrid'), sent('bengt', 'Eva Lind', 'eva')] };
    assert.deepEqual(
      approversIn(open.state, served).map(({ member }) => member),
      ['astrid', 'bengt'],
    );
  });
});

describe('minutes that wait for approval', () => {
  it('ask the approvers alone, within fourteen days', () => {
    assert.deepEqual(dutiesOf(closed), [['approve-minutes', ['anna', 'bengt'], '2024-02-28', 'upcoming']]);
  });

  it('let an approval be undone until the last has answered', () => {
    const half = closed.by('anna', m1.approve);
    assert.deepEqual(awaited(half), ['bengt']);
    assert.deepEqual(awaited(half.by('anna', m1.undo)), ['anna', 'bengt']);
    assert.deepEqual(closed.facts('anna', m1.undo), []);
    assert.deepEqual(half.by('bengt', m1.approve).refusal('anna', m1.undo), { code: 'minutes-locked' });
  });

  it('are opened by a change that is asked for, which whoever led makes and sends', () => {
    const asked = closed.by('anna', m1.approve).by('bengt', m1.askForChange('Det var 12 platser.'));
    assert.deepEqual(awaited(asked), []);
    assert.deepEqual(dutiesOf(asked), [['mend-minutes', ['astrid'], '2024-02-22', 'upcoming']]);
    assert.deepEqual(asked.facts('bengt', m1.askForChange('Det var 12 platser.')), []);
    for (const command of [m1.refuse('Nej'), m1.askForChange('Mer')])
      assert.deepEqual(asked.refusal('bengt', command), { code: 'minutes-being-changed', member: 'bengt' });
    assert.deepEqual(asked.refusal('bengt', m1.sendAgain()), { code: 'only-leader', member: 'astrid' });
    const answered = asked.by('astrid', m1.sendAgain('Det var 15.'));
    assert.deepEqual(awaited(answered), ['bengt'], 'nothing was changed, so Anna has approved');
    const mended = asked.by('bengt', m1.changeNote(1, 'Det var 12 platser.')).by('astrid', m1.sendAgain());
    assert.deepEqual(awaited(mended), ['anna', 'bengt']);
    assert.deepEqual(mended.facts('astrid', m1.sendAgain()), []);
    assert.equal(held(mended.by('anna', m1.approve).by('bengt', m1.approve)).status, 'approved');
    assert.deepEqual(closed.refusal('astrid', m1.sendAgain()), { code: 'no-change-asked' });
    assert.deepEqual(closed.refusal('cecilia', m1.askForChange('Fel')), {
      code: 'approver-was-absent',
      party: STAD,
    });
  });

  it('lose the approvals that were given before a note or the attendance was changed', () => {
    const half = closed.by('anna', m1.approve);
    const everybody = m1.correct(...present('astrid', 'anna', 'bengt', 'cecilia'));
    for (const [by, command] of [
      ['cecilia', m1.note('Glömt')],
      ['bengt', m1.changeNote(1, 'Det var 12.')],
      ['bengt', m1.removeNote(1)],
      ['astrid', everybody],
    ] as const)
      assert.deepEqual(awaited(half.by(by, command)), ['anna', 'bengt'], command.type);
  });

  it('are locked when all have answered, also by a refusal, which stands in its words', () => {
    const refused = closed.by('bengt', m1.refuse('Vi är inte överens.'));
    assert.equal(held(refused).status, 'closed');
    assert.deepEqual(refused.facts('bengt', m1.refuse('Vi är inte överens.')), []);
    assert.deepEqual(closed.refusal('bengt', m1.refuse(' ')), { code: 'text-missing' });
    const locked = refused.by('anna', m1.approve);
    assert.equal(held(locked).status, 'locked');
    assert.deepEqual(held(locked).handling.locked?.unapproved, [
      { party: STAD, member: 'bengt', reason: 'refused' },
    ]);
    assert.equal(held(refused.by('bengt', m1.approve).by('anna', m1.approve)).status, 'approved');
    assert.deepEqual(locked.refusal('bengt', m1.approve), { code: 'minutes-locked' });
  });

  it('are locked after thirty days whoever has answered, and say why each has not', () => {
    const half = closed.by('anna', m1.approve);
    const at = (before: Played) => before.at('2024-03-16T07:00:00.000Z');
    assert.equal(held(half.at('2024-03-16T06:59:00.000Z').tick()).status, 'closed');
    const reasons = (before: Played) =>
      held(at(before).tick()).handling.locked?.unapproved.map(({ party, reason }) => [party, reason]);
    assert.deepEqual(reasons(half), [[STAD, 'not-answered']]);
    assert.deepEqual(reasons(closed), [
      [VUXEN, 'not-answered'],
      [STAD, 'not-answered'],
    ]);
    const asked = half.by('bengt', m1.askForChange('Det var 12.'));
    assert.deepEqual(reasons(asked), [[STAD, 'change-not-made']]);
    assert.deepEqual(reasons(asked.by('astrid', m1.sendAgain('Nej.'))), [[STAD, 'change-not-made']]);
    assert.deepEqual(
      reasons(asked.by('astrid', m1.note('Det var 12.'), m1.sendAgain()).by('anna', m1.approve)),
      [[STAD, 'not-answered']],
    );
    const locked = at(half).tick();
    assert.deepEqual(dutiesOf(locked), [['minutes-locked', [], '2024-02-28', 'done']]);
    assert.deepEqual(
      locked.tick().state.reminders.filter(({ duty }) => duty.includes('minutes')).length,
      locked.state.reminders.filter(({ duty }) => duty.includes('minutes')).length,
    );
    const waked = nextMoment(half.state, '2024-03-15T20:00:00.000Z');
    assert.ok(waked !== undefined && waked <= '2024-03-16T07:00:00.000Z');
  });

  it('are read by a party that was not there, and wait for nobody of it', () => {
    const alone = open
      .by('astrid', m1.correct(...present('astrid', 'anna'), away('bengt'), away('cecilia')), m1.close)
      .at('2024-02-15');
    assert.deepEqual(awaited(alone), ['anna']);
    assert.deepEqual(alone.refusal('bengt', m1.approve), { code: 'party-was-absent', party: STAD });
    assert.deepEqual(alone.refusal('anna', m1.read), { code: 'party-attended', party: VUXEN });
    const locked = alone.by('anna', m1.approve);
    assert.equal(held(locked).status, 'approved');
    const read = locked.by('cecilia', m1.read);
    assert.deepEqual(
      held(read).handling.read.map(({ party, by }) => [party, by]),
      [[STAD, 'cecilia']],
    );
    assert.deepEqual(read.facts('bengt', m1.read), []);
    assert.deepEqual(open.refusal('cecilia', m1.read), { code: 'meeting-still-open' });
  });

  it('that were approved by the rules before stay approved, and those that waited are locked at last', () => {
    const before = (by: string, party: string) =>
      closed.happened(by, { type: 'minutesApproved', v: 1, meeting: 'm1', party });
    const half = before('astrid', VUXEN);
    assert.deepEqual(awaited(half), ['bengt']);
    const both = half.happened('cecilia', { type: 'minutesApproved', v: 1, meeting: 'm1', party: STAD });
    assert.equal(held(both).status, 'approved');
    assert.deepEqual(approvers(both), ['astrid', 'cecilia']);
  });
});

it('a note is changed and taken away by its author alone, until the minutes are locked', () => {
  const changed = closed.by(
    'bengt',
    m1.note('En till.'),
    m1.changeNote(1, 'Det var 12.', 'standing:finance'),
  );
  assert.deepEqual(
    held(changed).notes.map(({ number, text, item }) => [number, text, item]),
    [
      [1, 'Det var 12.', 'standing:finance'],
      [2, 'En till.', undefined],
    ],
  );
  assert.deepEqual(changed.facts('bengt', m1.changeNote(2, 'En till.')), []);
  const removed = changed.by('bengt', m1.removeNote(2), m1.note('Tredje.'));
  assert.deepEqual(
    held(removed).notes.map(({ number }) => number),
    [1, 3],
  );
  assert.deepEqual(removed.refusal('bengt', m1.removeNote(2)), { code: 'unknown-note' });
  assert.deepEqual(removed.refusal('astrid', m1.removeNote(1)), { code: 'note-of-another', member: 'bengt' });
  assert.deepEqual(removed.refusal('bengt', m1.changeNote(1, ' ')), { code: 'text-missing' });
  assert.deepEqual(removed.refusal('bengt', m1.changeNote(1, 'x', 'nowhere')), { code: 'unknown-matter' });
  const locked = removed.by('anna', m1.approve).by('bengt', m1.approve);
  assert.deepEqual(locked.refusal('bengt', m1.removeNote(1)), { code: 'minutes-locked' });
});

describe('a correction of minutes', () => {
  const approved = closed.by('anna', m1.approve).by('bengt', m1.approve);
  const propose = m1.proposeCorrection('c1', 'Eek', 'Ek');
  const corrections = (at: Played) => held(at).handling.corrections;

  it('is proposed by somebody who attended, and stands when one from each party has approved it', () => {
    const proposed = approved.by('anna', propose);
    assert.equal(corrections(proposed)[0]?.number, undefined);
    const stands = proposed.by('cecilia', m1.approveCorrection('c1'));
    assert.equal(corrections(stands)[0]?.number, 1);
    assert.deepEqual(stands.facts('bengt', m1.approveCorrection('c1')), []);
    const second = stands
      .by('bengt', m1.proposeCorrection('c2', '15', '12'))
      .by('astrid', m1.approveCorrection('c2'));
    assert.equal(corrections(second)[1]?.number, 2);
  });

  it('lapses after fourteen days, and is then settled', () => {
    const lapsed = approved.by('anna', propose).at('2024-03-01T07:00:00.000Z').tick();
    assert.ok(corrections(lapsed)[0]?.settledAt !== undefined);
    assert.deepEqual(lapsed.refusal('bengt', m1.approveCorrection('c1')), { code: 'correction-settled' });
    assert.ok(corrections(lapsed.tick()).every(({ number }) => number === undefined));
  });

  it('is refused', () => {
    assert.deepEqual(closed.refusal('anna', propose), { code: 'minutes-not-locked' });
    assert.deepEqual(approved.refusal('cecilia', propose), { code: 'correction-by-attendees' });
    assert.deepEqual(approved.refusal('anna', m1.proposeCorrection('c1', 'Ek', ' Ek ')), {
      code: 'correction-changes-nothing',
    });
    assert.deepEqual(approved.refusal('anna', m1.proposeCorrection('c1', '', 'Ek')), {
      code: 'text-missing',
    });
    assert.deepEqual(approved.refusal('anna', m1.approveCorrection('c1')), { code: 'unknown-correction' });
    const proposed = approved.by('anna', propose);
    assert.deepEqual(proposed.facts('anna', propose), []);
    assert.deepEqual(proposed.refusal('anna', m1.proposeCorrection('c1', 'Eek', 'Ekh')), {
      code: 'form-sent-already',
    });
  });
});

it('a decision is not among what a draft changes', () => {
  assert.deepEqual(closed.refusal('bengt', m1.reserve(inYear(2024, 1), 'Nej')), { code: 'meeting-closed' });
});
