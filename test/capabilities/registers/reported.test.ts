import assert from 'node:assert/strict';
import { minutesEntries } from '../../../src/capabilities/registers/present-minutes.ts';
import { presentForm } from '../../../src/capabilities/reports/present-form.ts';
import { reportOccasions } from '../../../src/capabilities/reports/domain/due.ts';
import { localDay } from '../../../src/partnership/domain/calendar.ts';
import { renderView } from '../../../src/chat/render.ts';
import { commandsAbout, heldMeeting, present } from '../../support/meetings-played.ts';
import { partsOfType } from '../../support/card-parts.ts';
import { plain } from '../../support/plain.ts';
import type { Played } from '../../support/played.ts';
import { COMPLAINT, correct, group, groups, record, strike, VISIT, visited } from './registers-played.ts';

const meetingOn = (at: Played, id: string, day: string): Played => {
  const meeting = commandsAbout(id);
  return at
    .by('bengt', meeting.draft(`${day}T12:00:00.000Z`), meeting.call)
    .at(`${day}T12:03:00.000Z`)
    .by('bengt', meeting.open(...present('bengt', 'astrid')))
    .at(`${day}T13:00:00.000Z`);
};
const reported = (at: Played, meeting: string) =>
  minutesEntries(at.presenting(), heldMeeting(at.state, meeting)).map(({ about }) =>
    typeof about === 'string' ? about : (about as { before: string }).before,
  );

describe('the minutes', () => {
  const first = meetingOn(visited, 'm1', '2025-02-12');

  it('report what has been noted since the meeting before, once', () => {
    const closed = first.by('bengt', commandsAbout('m1').close);
    const next = meetingOn(
      closed
        .at('2025-02-20')
        .by('bengt', record('e2', 'contributions', { text: 'Lokal', concerns: 'funktionsstod' })),
      'm2',
      '2025-03-12',
    );
    assert.deepEqual(reported(next, 'm1'), [VISIT.text]);
    assert.deepEqual(reported(next, 'm2'), ['Lokal']);
  });

  it('say what was noted as it stood when the meeting ended', () => {
    const closed = first.by('bengt', commandsAbout('m1').close).at('2025-02-13');
    assert.deepEqual(reported(closed.by('astrid', correct('e1', { text: 'Annat' })), 'm1'), [VISIT.text]);
    assert.deepEqual(reported(closed.by('astrid', strike('e1')), 'm1'), [VISIT.text]);
    assert.deepEqual(reported(first.by('astrid', strike('e1')), 'm1'), []);
  });

  it('do not report what another group has noted', () => {
    const noted = groups.by(
      'astrid',
      record('e1', 'contributions', {
        forum: 'samverkansgrupp',
        day: '2022-04-04',
        text: 'Lokal',
        concerns: 'vuxenskolan',
      }),
    );
    assert.deepEqual(reported(meetingOn(noted, 'm1', '2022-04-12'), 'm1'), []);
  });
});

/** What the fields of a report's form start from, by their labels. */
function draft(at: Played, report: string): Readonly<Record<string, string>> {
  const occasion = reportOccasions(at.state, localDay(at.moment)).find(({ id }) => id === report);
  assert.ok(occasion);
  const { card } = renderView(presentForm(at.presenting(), occasion), 'sv');
  return Object.fromEntries(
    partsOfType(card, 'Input.Text').map(({ label, value }) => [String(label), plain(String(value))]),
  );
}

describe('the draft of a report', () => {
  it('has the feedback of the year in its own field, and nothing that was struck (B-synpunkter-86)', () => {
    const feedback = (entry: string, day: string, text: string) =>
      record(entry, 'feedback', { ...COMPLAINT, day, text });
    const at = groups
      .at('2023-03-01')
      .by(
        'astrid',
        feedback('e1', '2022-06-01', 'Kallt i lokalen.'),
        feedback('e2', '2022-07-01', 'Skrevs fel.'),
        feedback('e3', '2023-02-01', 'Nästa år.'),
        record('e4', 'contributions', {
          day: '2022-05-01',
          text: 'Lokal',
          concerns: 'vuxenskolan',
          amount: '1000',
        }),
      )
      .by('astrid', strike('e2'));
    const fields = draft(at, 'arlig-sammanstallning:1');
    const [first = ''] = Object.values(fields);
    const log = feedbackIn(fields);
    assert.match(
      log,
      /^Synpunkter och klagomål, en anteckning:\n1 juni 2022: Kallt i lokalen\. · Klagomål \(Vi har ringt värden\.\)$/,
    );
    assert.match(first, /Insatser utan pengar, en anteckning:\n1 maj 2022: Lokal · Vuxenskolan · 1 000 kr/);
  });

  it('of the last report begins with what was noted (N12-19, N14-27)', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      record(`v${n}`, 'study-visits', { text: `Besök ${n}`, day: '2025-02-01' }),
    );
    const at = group.by('astrid', ...many).at('2025-08-20');
    const [first = ''] = Object.values(draft(at, 'slutrapport:1'));
    assert.match(first, /^Studiebesök, 12 anteckningar:\n1 februari 2025: Besök /);
    assert.match(first, /\n… och 2 till i loggboken$/);
  });
});

const feedbackIn = (fields: Readonly<Record<string, string>>): string =>
  Object.values(fields).find((value) => value.startsWith('Synpunkter')) ?? '';
