import { agendaNewsSubjects } from '../../../src/capabilities/convening/agenda-news.ts';
import { matterNewsSubjects } from '../../../src/capabilities/convening/matter-news.ts';
import { conveningNewsSubjects } from '../../../src/capabilities/convening/news.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { propose } from '../../support/meetings-played.ts';
import { shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import {
  called,
  calledToFirst,
  CALLED_FOR,
  ending,
  FORUM,
  four,
  group,
  hostile,
  HOSTILE,
  MEETING,
  meeting,
  OTHER,
  STARTS,
} from './convening-cases.ts';

const [meetingCalled, meetingMoved, meetingCancelled] = conveningNewsSubjects;
const [matterAdded] = agendaNewsSubjects;

const calling = (after: Played, by: string) =>
  shownBy(meetingCalled, { subject: 'meeting-called', meeting: MEETING, by }, after);

/** @param move which of them is told */
const moved = (after: Played, move = '1') =>
  shownBy(meetingMoved, { subject: 'meeting-moved', meeting: MEETING, move }, after);

const cancelled = (before: Played, by: string, reason: string) =>
  shownBy(
    meetingCancelled,
    { subject: 'meeting-cancelled', meeting: MEETING, by },
    before.by(by, meeting.cancel(reason)),
  );

const added = (after: Played, item: string) => shownBy(matterAdded, { subject: 'matter-added', item }, after);

const [matterChanged, matterWithdrawn] = matterNewsSubjects;
const proposed = called.by('astrid', propose('m9', 'Ny lokal'));

const LATER = '2024-02-15T08:30:00.000Z';
const raised = calledToFirst.by(
  'cecilia',
  {
    type: 'reportProblem',
    forum: OTHER,
    problem: 'p1',
    kind: 'practical-problem',
    text: 'Värmen fungerar inte i lokalen på Rosenlundsgatan.',
  },
  { type: 'raiseProblem', forum: OTHER, problem: 'p1' },
);

export const conveningNewsCases: Readonly<Record<string, View>> = {
  'news.meeting-called': calling(calledToFirst, 'astrid'),
  'news.meeting-called-with-an-end': calling(ending, 'bengt'),
  'news.meeting-moved-with-an-end': moved(
    ending.by('bengt', meeting.move('2025-02-13T12:00:00.000Z', 'Rosenlund', '2025-02-13T14:00:00.000Z')),
  ),
  'news.meeting-end': moved(
    ending.by('bengt', meeting.move(STARTS, 'Rosenlund', '2025-02-12T13:30:00.000Z')),
  ),
  'news.meeting-end-gone': moved(ending.by('bengt', meeting.move(STARTS, 'Rosenlund'))),
  'news.meeting-place-and-end': moved(
    ending.by('bengt', meeting.move(STARTS, 'Teams', '2025-02-12T13:30:00.000Z')),
  ),
  'news.meeting-called-extra': calling(
    group.by(
      'bengt',
      meeting.draft('2025-02-12T12:00:00.000Z', { kind: 'extra', place: '', reason: 'Lokalen är uppsagd.' }),
      meeting.call,
    ),
    'bengt',
  ),
  'news.meeting-moved': moved(calledToFirst.by('bengt', meeting.move(LATER, 'Rosenlund'))),
  'news.meeting-moved-elsewhere': moved(calledToFirst.by('bengt', meeting.move(LATER, 'Teams'))),
  'news.meeting-moved-again': moved(
    calledToFirst.by('bengt', meeting.move(LATER, '')).by('astrid', meeting.move(CALLED_FOR, '')),
    '2',
  ),
  'news.meeting-place': moved(calledToFirst.by('bengt', meeting.move(CALLED_FOR, 'Teams'))),
  'news.meeting-place-gone': moved(calledToFirst.by('bengt', meeting.move(CALLED_FOR, ''))),
  'news.meeting-cancelled': cancelled(calledToFirst, 'astrid', 'Flera är sjuka.'),
  'news.matter-added': added(called.by('astrid', propose('m9', 'Ny lokal till hösten')), 'matter:m9'),
  'news.matter-added-raised': added(
    calledToFirst.by('anna', propose('m9', 'Fler kursplatser', FORUM, OTHER)),
    'matter:m9',
  ),
  'news.matter-added-problem': added(raised, 'problem:p1'),
  'news.matter-added-passed-on': added(
    four
      .by('cecilia', {
        type: 'reportProblem',
        forum: OTHER,
        problem: 'p1',
        kind: 'practical-problem',
        text: 'Värmen fungerar inte.',
      })
      .by('astrid', meeting.draft(CALLED_FOR), meeting.call)
      .happened('clock', { type: 'problemPassedOn', v: 1, problem: 'p1', step: 1, forum: FORUM }),
    'problem:p1',
  ),
  'news.matter-changed': shownBy(
    matterChanged,
    { subject: 'matter-changed', item: 'matter:m9', time: '1' },
    proposed.by('astrid', {
      type: 'changeMatter',
      forum: FORUM,
      matter: 'm9',
      title: 'Ny lokal från hösten',
    }),
  ),
  'news.matter-withdrawn': shownBy(
    matterWithdrawn,
    { subject: 'matter-withdrawn', item: 'matter:m9' },
    proposed.by('astrid', { type: 'withdrawMatter', forum: FORUM, matter: 'm9' }),
  ),
  'news.hostile': cancelled(hostile, 'hostile', HOSTILE),
  'news.hostile-called': calling(hostile, 'hostile'),
  'news.hostile-moved': moved(hostile.by('hostile', meeting.move('2025-02-13T12:00:00.000Z', `${HOSTILE}2`))),
  'news.hostile-matter': added(hostile.by('hostile', propose('m9', HOSTILE)), 'matter:m9'),
};
