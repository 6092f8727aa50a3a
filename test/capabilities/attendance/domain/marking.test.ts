import assert from 'node:assert/strict';
import { marksPresent } from '../../../../src/capabilities/attendance/domain/marking.ts';
import { unmarked } from '../../../../src/capabilities/attendance/domain/attendance.ts';
import type { Command } from '../../../../src/capabilities/index.ts';
import { away, commandsAbout, heldMeeting, present } from '../../../support/meetings-played.ts';
import { inBrukarskolan } from '../../../support/played.ts';

const meeting = commandsAbout('m');
const about = { forum: 'styrgrupp', meeting: 'm' };
const mark = (state: 'present' | 'absent', member?: string): Command => ({
  type: 'markAttendance',
  ...about,
  state,
  ...(member !== undefined && { member }),
});

const opened = inBrukarskolan()
  .by('astrid', meeting.draft('2025-03-03T12:00:00Z'), meeting.call)
  .at('2025-03-03T12:00:00Z')
  .by('astrid', meeting.open());
const of = (member: string, at = opened) =>
  heldMeeting(at.state, 'm').attendance.find((entry) => entry.member === member)?.state;

describe('who is at a meeting', () => {
  it('is nobody but whoever opens it, until each says that they are there', () => {
    assert.deepEqual(heldMeeting(opened.state, 'm').attendance, [
      ...present('astrid'),
      away('bengt'),
      away('cecilia'),
    ]);
    assert.deepEqual(unmarked(heldMeeting(opened.state, 'm')), ['bengt', 'cecilia']);
    const here = opened.by('bengt', mark('present'));
    assert.equal(of('bengt', here), 'present');
    assert.deepEqual(unmarked(heldMeeting(here.state, 'm')), ['cecilia']);
    assert.deepEqual(here.facts('bengt', mark('present')), []);
  });

  it('is said by another too, who cannot say that somebody is away who says that they are there', () => {
    const marked = opened.by('astrid', mark('present', 'bengt'));
    assert.equal(of('bengt', marked), 'present');
    // Who was marked by another can be marked otherwise, and can say it themselves.
    assert.equal(of('bengt', marked.by('cecilia', mark('absent', 'bengt'))), 'absent');
    const own = marked.by('bengt', mark('present'));
    assert.deepEqual(own.refusal('astrid', mark('absent', 'bengt')), {
      code: 'says-they-are-here',
      member: 'bengt',
    });
    assert.deepEqual(own.refusal('astrid', meeting.correct(...present('astrid'))), {
      code: 'says-they-are-here',
      member: 'bengt',
    });
    assert.equal(of('bengt', own.by('bengt', mark('absent'))), 'absent');
    // Who has said that they are away comes after all.
    assert.equal(
      of('bengt', own.by('bengt', mark('absent')).by('astrid', mark('present', 'bengt'))),
      'present',
    );
  });

  it('is the same fact for a vote, which counts somebody in who joins', () => {
    assert.deepEqual(marksPresent(opened.state, 'styrgrupp', 'bengt'), {
      type: 'attendanceMarked',
      v: 1,
      meeting: 'm',
      member: 'bengt',
      state: 'present',
    });
    assert.equal(marksPresent(opened.state, 'styrgrupp', 'astrid'), undefined);
    assert.equal(marksPresent(opened.state, 'styrgrupp', 'outsider'), undefined);
    assert.equal(marksPresent(inBrukarskolan().state, 'styrgrupp', 'bengt'), undefined);
  });

  it('leaves votes that are open alone', () => {
    const voting = opened
      .by('bengt', mark('present'))
      .by('astrid', meeting.takeUp('standing:goals'), meeting.putToVote('standing:goals', 'v', 'Ska vi?'));
    const register = voting.state.votes.get('v')?.electoralRegister;
    const later = voting.by('cecilia', mark('present')).by('bengt', mark('absent'));
    assert.deepEqual(later.state.votes.get('v')?.electoralRegister, register);
  });

  it('has the name of a substitute whom the record does not know in the whole attendance alone', () => {
    const [fact] = opened.facts('bengt', {
      ...about,
      type: 'markAttendance',
      state: 'substitute',
      substitute: 'Eva Holm',
    });
    assert.equal(fact?.type, 'attendanceCorrected');
  });
});

describe('who is co-opted', () => {
  const record = (coOpted: string, member?: string, capacity = ''): Command => ({
    type: 'recordCoOpted',
    ...about,
    coOpted,
    capacity,
    ...(member !== undefined && { member }),
  });

  it('is recorded, once, and taken away again', () => {
    const recorded = opened.by(
      'bengt',
      record('c1', 'eva', 'föreståndare'),
      record('c2', undefined, 'en ekonom'),
    );
    assert.deepEqual(heldMeeting(recorded.state, 'm').coOpted, [
      { id: 'c1', member: 'eva', capacity: 'föreståndare' },
      { id: 'c2', capacity: 'en ekonom' },
    ]);
    assert.deepEqual(recorded.facts('bengt', record('c3', 'eva')), []);
    const removed = recorded.by('astrid', { type: 'removeCoOpted', ...about, coOpted: 'c1' });
    assert.deepEqual(
      heldMeeting(removed.state, 'm').coOpted.map(({ id }) => id),
      ['c2'],
    );
  });

  it('is no representative, and somebody', () => {
    assert.deepEqual(opened.refusal('bengt', record('c1', 'cecilia')), {
      code: 'has-a-seat',
      member: 'cecilia',
    });
    assert.deepEqual(opened.refusal('bengt', record('c1')), { code: 'co-opted-unnamed' });
  });
});
