import { conveningNewsSubjects } from '../../../src/capabilities/convening/news.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { shownBy } from '../../support/played.ts';
import { calledToFirst, hostile, HOSTILE, MEETING, meeting } from './convening-cases.ts';

const [meetingCancelled] = conveningNewsSubjects;

const cancelled = (before: typeof hostile, by: string, reason: string) =>
  shownBy(
    meetingCancelled,
    { subject: 'meeting-cancelled', meeting: MEETING, by },
    before.by(by, meeting.cancel(reason)),
  );

export const conveningNewsCases: Readonly<Record<string, View>> = {
  'news.meeting-cancelled': cancelled(calledToFirst, 'astrid', 'Flera är sjuka.'),
  'news.hostile': cancelled(hostile, 'hostile', HOSTILE),
};
