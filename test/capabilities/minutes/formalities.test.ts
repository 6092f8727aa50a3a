import assert from 'node:assert/strict';
import { minutesRecord } from '../../../src/capabilities/minutes/record.ts';
import { commandsAbout, heldMeeting, itemOf, present } from '../../support/meetings-played.ts';
import { inNorma } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

const [m1, m2] = [commandsAbout('m1'), commandsAbout('m2')];

const held = (before: Played, meeting: typeof m1, startsAt: string): Played =>
  before
    .by('bengt', meeting.draft(startsAt), meeting.call)
    .at(startsAt)
    .by('bengt', meeting.open(...present('bengt', 'astrid')), meeting.close);

const first = held(inNorma(), m1, '2025-02-12T12:00:00.000Z');
const approvals = (at: Played): Played => at.by('bengt', m1.approve).by('astrid', m1.approve);

const said = (at: Played, meeting: string, item: string): unknown =>
  minutesRecord(at.presenting(), heldMeeting(at.state, meeting)).items.find(({ id }) => id === item)
    ?.formality;

describe('the minutes’ sentence about the minutes before', () => {
  const previous = (at: Played, meeting: string) => said(at, meeting, 'standing:previous-minutes');

  it('says that there are none', () => {
    assert.deepEqual(previous(first, 'm1'), { say: 'minutes.formality.no-previous' });
  });

  it('says how they stood when the meeting ended, whatever comes later', () => {
    const waiting = held(first, m2, '2025-03-12T12:00:00.000Z');
    const expected = { say: 'minutes.formality.previous-waiting', year: 2025, number: 1 };
    assert.deepEqual(previous(waiting, 'm2'), expected);
    assert.deepEqual(previous(approvals(waiting.at('2025-03-13')), 'm2'), expected);
    const approved = held(approvals(first), m2, '2025-03-12T12:00:00.000Z');
    assert.deepEqual(previous(approved, 'm2'), { ...expected, say: 'minutes.formality.previous-approved' });
  });
});

describe('a meeting opened before agendas said which items the bot carries out', () => {
  it('has opening and closing done, and the others as they were left', () => {
    const agenda = ['opening', 'attendance', 'closing'].map((id) => ({
      id: `standing:${id}`,
      title: { sv: id, en: id },
      origin: { kind: 'standing' } as const,
    }));
    const at = inNorma()
      .by('bengt', m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
      .at('2025-02-12T12:00:00.000Z')
      .happened('bengt', {
        type: 'meetingOpened',
        v: 1,
        meeting: 'm1',
        agenda,
        attendance: present('bengt', 'astrid'),
      })
      .by('bengt', m1.close);
    const meeting = heldMeeting(at.state, 'm1');
    assert.deepEqual(
      agenda.map(({ id }) => itemOf(meeting, id).outcome.kind),
      ['discussed', 'waiting', 'discussed'],
    );
    assert.equal(said(at, 'm1', 'standing:attendance'), undefined);
  });
});
