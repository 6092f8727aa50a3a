import { endSubject } from '../../../src/capabilities/duties/end-news.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { presentMeeting } from '../../../src/capabilities/convening/present.ts';
import { presentMeetingForm } from '../../../src/capabilities/convening/present-forms.ts';
import { presentStatus } from '../../../src/capabilities/overview/present.ts';
import { emptyAmendment, presentAmendmentForm } from '../../../src/capabilities/amendments/present-form.ts';
import { emptyReopening, presentReopenForm } from '../../../src/capabilities/results/present-form.ts';
import { presentNextMeetingForm, presentTimesForm } from '../../../src/capabilities/times/present-forms.ts';
import { emptyVote, presentVoteForm } from '../../../src/capabilities/voting/present-forms.ts';
import { presentVote } from '../../../src/capabilities/voting/present-vote.ts';
import { norma } from '../../support/agreements.ts';
import { inNorma, people, shownBy } from '../../support/played.ts';
import { adopting } from '../../chat/adopting.ts';
import { call, close, draft, open } from './duties-played.ts';

const forum = 'styrgrupp';
const LAST_DAY = '2025-08-31';
const VOTE = 'd3c1f6a0-5a3f-4d7e-9b0e-2f1f6f0c7a11';
const AFTER = '00000000-0000-4000-8000-00000000000b';
const norma2025 = inNorma(norma, '2025-06-02');

/** Göteborg on its last working day, with something left of everything that remains. */
const busyAtTheEnd = adopting(norma2025.at('2025-08-18'), {
  vote: 'change',
  text: 'Lokalen byts.',
  voters: ['astrid', 'bengt'],
})
  .at('2025-08-28')
  .by('astrid', {
    type: 'addAction',
    forum,
    action: 'a1',
    text: 'Städa.',
    member: 'bengt',
    due: '2025-09-30',
  })
  .by('bengt', draft('last', '2025-08-28T11:00:00Z'), call('last'))
  .by('bengt', open('last', 'astrid', 'bengt'), close('last'));

export const ended = busyAtTheEnd.at('2025-09-01T06:00:00Z').tick();

const withoutReports = inNorma({ ...norma, reports: [] }, '2025-06-02');
const vote = ended.by('astrid', { type: 'openVote', forum, vote: VOTE, question: 'Ska vi fortsätta ändå?' });
const planned = ended.by('bengt', draft(AFTER, '2025-09-10T11:00:00Z'));
const meeting = planned.state.meetings.get(AFTER);
const opened = vote.state.votes.get(VOTE);
const closed = busyAtTheEnd.state.votes.get('change');
if (!meeting || !opened || closed?.status !== 'closed') throw new Error('both have been made');

const EMPTY = { day: '', time: '', ends: '', place: '', reason: '' };
const NO_TIMES = { day: '', time: '', secondDay: '', secondTime: '', thirdDay: '', thirdTime: '', place: '' };

/** What is said when the partnership has ended, and on what begins something new after that. */
export const endCases: Readonly<Record<string, View>> = {
  'news.partnership-ended': shownBy(endSubject, { subject: 'partnership-ended', lastDay: LAST_DAY }, ended),
  'news.partnership-ended-nothing-left': shownBy(
    endSubject,
    { subject: 'partnership-ended', lastDay: LAST_DAY },
    withoutReports.by('astrid', { type: 'fulfilDuty', forum, duty: 'invoice', note: '' }).at('2025-09-01'),
  ),
  'status.ended': presentStatus(ended.presenting(), true),
  'status.ended-nothing-left': presentStatus(
    withoutReports
      .by('astrid', { type: 'fulfilDuty', forum, duty: 'invoice', note: '' })
      .at('2025-09-01')
      .presenting(),
    true,
  ),
  'vote-form.ended': presentVoteForm(emptyVote(VOTE), ended.presenting(), forum),
  'vote.ended': presentVote(opened, vote.state, people),
  'meeting-form.ended': presentMeetingForm(ended.presenting(), 'bengt', {
    meeting: AFTER,
    kind: 'ordinary',
    ...EMPTY,
  }),
  'vote-form.in-force': presentVoteForm(emptyVote(VOTE), norma2025.presenting(), forum),
  'reopen-form.in-force': presentReopenForm(closed, emptyReopening(closed, VOTE), busyAtTheEnd.presenting()),
  'amendment-form.ended': presentAmendmentForm(ended.presenting(), forum, emptyAmendment(VOTE, [])),
  'next-meeting-form.ended': presentNextMeetingForm(ended.presenting(), forum, {
    meeting: AFTER,
    day: '',
    time: '',
    place: '',
  }),
  'times-form.ended': presentTimesForm(ended.presenting(), { proposal: VOTE, ...NO_TIMES }),
  'meeting.ended': presentMeeting(meeting, planned.presenting()),
};
