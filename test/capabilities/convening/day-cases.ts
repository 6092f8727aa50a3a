import { dayNewsSubjects } from '../../../src/capabilities/convening/day-news.ts';
import { undoneNewsSubjects } from '../../../src/capabilities/conduct/undone-news.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { away, commandsAbout, present } from '../../support/meetings-played.ts';
import { shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { called, ending, group, hostile, MEETING, meeting } from './convening-cases.ts';

const [tomorrow, today, notOpened, notClosed] = dayNewsSubjects;
const [openingUndone] = undoneNewsSubjects;

const about = { meeting: MEETING };
const tellTomorrow = (at: Played, to: string) =>
  shownBy(tomorrow, { subject: 'meeting-tomorrow', ...about }, at, { to });
const tellToday = (at: Played) => shownBy(today, { subject: 'meeting-today', ...about }, at);
const tellNotOpened = (at: Played) => shownBy(notOpened, { subject: 'meeting-not-opened', ...about }, at);
const tellNotClosed = (at: Played) => shownBy(notClosed, { subject: 'meeting-not-closed', ...about }, at);

const answered = ending.by('bengt', meeting.coming).by('astrid', meeting.substitute('Eva Holm'));
const placeless = commandsAbout(MEETING);
const withoutPlace = group.by(
  'bengt',
  placeless.draft('2025-02-17T12:00:00.000Z', { kind: 'extra', place: '', reason: 'Lokalen är uppsagd.' }),
  placeless.call,
  placeless.coming,
);
const opened = called
  .at('2025-02-12T12:02:00.000Z')
  .by('bengt', meeting.open(...present('bengt'), away('astrid')));

export const dayCases: Readonly<Record<string, View>> = {
  'news.meeting-tomorrow': tellTomorrow(answered.at('2025-02-11'), 'bengt'),
  'news.meeting-tomorrow-substitute': tellTomorrow(answered.at('2025-02-11'), 'astrid'),
  'news.meeting-tomorrow-on-monday': tellTomorrow(withoutPlace.at('2025-02-14'), 'bengt'),
  'news.meeting-tomorrow-serves': tellTomorrow(
    called
      .happened('astrid', {
        type: 'attendanceAnswered',
        v: 1,
        meeting: MEETING,
        answer: 'substitute',
        substitute: 'Eva Lind',
        servedBy: 'eva',
      })
      .at('2025-02-11'),
    'eva',
  ),
  'news.meeting-today': tellToday(answered.at('2025-02-12T07:00:00.000Z')),
  'news.meeting-today-extra': tellToday(withoutPlace.at('2025-02-17T07:00:00.000Z')),
  'news.meeting-not-opened': tellNotOpened(called.at('2025-02-12T14:00:00.000Z')),
  'news.meeting-not-opened-hostile': tellNotOpened(hostile.at('2025-02-12T14:00:00.000Z')),
  'news.meeting-not-closed': tellNotClosed(
    opened.by('bengt', meeting.note('Vi väntar på Astrid.')).at('2025-02-13T07:00:00.000Z'),
  ),
  'news.meeting-not-closed-empty': tellNotClosed(opened.at('2025-02-13T07:00:00.000Z')),
  'news.opening-undone': shownBy(
    openingUndone,
    { subject: 'opening-undone', ...about, by: 'bengt' },
    opened.by('bengt', meeting.undoOpening),
  ),
};
