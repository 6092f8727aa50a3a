import type { TimesMessage } from '../../../src/capabilities/times/messages.ts';
import type { TimesRefusal } from '../../../src/capabilities/times/domain/refusals.ts';
import { timesSubjects } from '../../../src/capabilities/times/notices.ts';
import { presentNextMeetingForm, presentTimesForm } from '../../../src/capabilities/times/present-forms.ts';
import { presentTimes, presentTimesToAnswer } from '../../../src/capabilities/times/present.ts';
import type { TimesView } from '../../../src/capabilities/times/present.ts';
import type { NewsView } from '../../../src/partnership/news.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';
import { inBrukarskolan, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import {
  answer,
  answered,
  FIRST,
  group,
  pick,
  propose,
  proposalIn,
  proposed,
  withdraw,
} from './times-played.ts';

const ID = '6a0c3f0e-8a3c-4a59-9f0e-3f6f5c1f2a22';
const HOSTILE = '[klicka](http://x) **fet** <b>x</b>';

const card = (at: Played, reader?: string) => presentTimes(proposalIn(at), at.presenting(), reader);
const own = (at: Played, member = 'bengt') => presentTimesToAnswer(proposalIn(at), at.presenting(), member);
const chaired = inBrukarskolan()
  .at('2025-02-11')
  .happened('astrid', {
    type: 'chairElected',
    v: 1,
    forum: 'styrgrupp',
    member: 'bengt',
    until: '2025-12-31',
    decision: { year: 2025, number: 1 },
  })
  .by('astrid', propose('p1', { place: HOSTILE }));

/** Astrid and Bengt are away when one of the times is. */
const away = ['astrid', 'bengt'].reduce(
  (before, member) =>
    before.by(member, { type: 'recordAway', forum: 'styrgrupp', from: FIRST.slice(0, 10), to: '2025-12-01' }),
  proposed,
);

const empty = {
  proposal: ID,
  ...{ day: '', time: '', secondDay: '', secondTime: '', thirdDay: '', thirdTime: '', place: '' },
};
const next = { meeting: ID, day: '', time: '13:00', place: 'Rosenlund' };

/** Every view of times to meet, and every way it can look. */
export const timesCases: Readonly<Record<string, TimesView>> = {
  'times-form.new': presentTimesForm(group.presenting(), empty),
  'times-form.away': presentTimesForm(away.presenting(), empty),
  'times-form.refused': presentTimesForm(
    group.presenting(),
    { ...empty, day: '2025-02-12', time: '13:00', place: HOSTILE },
    group.refusal('astrid', propose('p1', { times: [FIRST] })),
  ),

  'times.proposed': card(proposed),
  'times.away': card(away),
  'times.answered': card(answered),
  'times.reader': card(answered, 'eva'),
  'times.no-place': card(group.by('astrid', propose('p1'))),
  'times.chair-picks': card(chaired, 'astrid'),
  'times.picked': card(answered.by('astrid', pick('p1', FIRST))),
  'times.withdrawn': card(proposed.by('astrid', withdraw('p1'))),
  'times.passed': card(answered.at('2025-03-01')),

  'times-answer-form.asked': own(proposed),
  'times-answer-form.answered': own(answered),
  'times-answer-form.refused': presentTimesToAnswer(
    proposalIn(group.by('astrid', propose('p1'))),
    group.presenting(),
    'bengt',
    proposed.refusal('bengt', answer('p1', 'fits')),
  ),
  'times-answer-form.picked': own(answered.by('astrid', pick('p1', FIRST))),
  'times-answer-form.withdrawn': own(proposed.by('astrid', withdraw('p1'))),

  'next-meeting-form.new': presentNextMeetingForm(group.presenting(), 'styrgrupp', next),
  'next-meeting-form.away': presentNextMeetingForm(away.presenting(), 'styrgrupp', {
    ...next,
    day: FIRST.slice(0, 10),
  }),
  'next-meeting-form.refused': presentNextMeetingForm(
    group.presenting(),
    'styrgrupp',
    { ...next, day: '2025-01-20' },
    { refusal: { code: 'meeting-in-the-past', moment: '2025-01-20T12:00:00.000Z' } },
  ),
  'next-meeting-form.planned': presentNextMeetingForm(
    answered.by('astrid', pick('p1', FIRST)).presenting(),
    'styrgrupp',
    next,
  ),
  'next-meeting-form.too-late': presentNextMeetingForm(
    group.presenting(),
    'styrgrupp',
    { ...next, day: '2025-08-20' },
    { tooLateFor: { day: '2025-06-30', source: { kind: 'default' } } },
  ),
};

const [, , allAnswered] = timesSubjects;

export const timesNewsCases: Readonly<Record<string, NewsView>> = {
  'news.times-all-answered': shownBy(
    allAnswered,
    { subject: 'times-all-answered', proposal: 'p1' },
    answered,
    { to: 'astrid' },
  ),
};

export const timesRefusals: Refusals<TimesRefusal> = {
  'unknown-times': { code: 'unknown-times' },
  'times-too-few': { code: 'times-too-few', least: 2 },
  'times-alike': { code: 'times-alike', moment: FIRST },
  'too-many-times': { code: 'too-many-times', most: 3 },
  'times-unanswered': { code: 'times-unanswered' },
  'time-picked-already': { code: 'time-picked-already', moment: FIRST },
  'times-withdrawn': { code: 'times-withdrawn' },
  'times-of-another': { code: 'times-of-another', member: 'm1' },
};

export const timesMessages: OfEach<TimesMessage> = {
  'times-proposed': { message: 'times-proposed' },
  'times-answered': { message: 'times-answered' },
  'time-picked': { message: 'time-picked' },
  'times-were-withdrawn': { message: 'times-were-withdrawn' },
  'next-meeting-drafted': { message: 'next-meeting-drafted' },
};
