import {
  dutiesToMark,
  presentDeadlines,
  presentDigest,
  presentFulfilForm,
} from '../../../src/capabilities/duties/present.ts';
import type { DutyMessage } from '../../../src/capabilities/duties/messages.ts';
import type { DutyView } from '../../../src/capabilities/duties/present.ts';
import type { Command, View } from '../../../src/capabilities/index.ts';
import { dutyNewsSubjects } from '../../../src/capabilities/duties/news.ts';
import type { DutyRefusal } from '../../../src/capabilities/duties/domain/refusals.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { inBrukarskolan, inNorma, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { adopting } from '../../chat/adopting.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';

const forum = 'styrgrupp';
const HOSTILE_QUESTION = 'Ska vi [byta](http://x) **lokal**? ';

export const draft = (meeting: string, startsAt: string, place = '') => ({
  type: 'draftMeeting' as const,
  forum,
  meeting,
  kind: 'ordinary' as const,
  startsAt,
  place,
  reason: '',
});
export const call = (meeting: string) => ({ type: 'callMeeting' as const, forum, meeting });
const coming = (meeting: string): Command => ({ type: 'answerAttendance', forum, meeting, answer: 'coming' });
export const open = (meeting: string, ...members: readonly string[]): Command => ({
  type: 'openMeeting',
  forum,
  meeting,
  attendance: members.map((member) => ({ member, state: 'present' })),
});
export const close = (meeting: string): Command => ({ type: 'closeMeeting', forum, meeting });
const approve = (meeting: string): Command => ({ type: 'approveMinutes', forum, meeting });
const about = (item: string) => ({ forum, meeting: 'first', item });
const fulfil = (duty: string, note = ''): Command => ({ type: 'fulfilDuty', forum, duty, note });
const report = (problem: string, text: string): Command => ({
  type: 'reportProblem',
  forum,
  problem,
  kind: 'problem',
  text,
});

/** Göteborg, whose invoice was to be sent a week before the group began to use Samverka. */
const norma2025 = inNorma(norma, '2025-01-07');
const late = norma2025.at('2025-01-08T07:00:00Z').tick();

/** Thirty-four things to do, of which twenty fit a card. */
const many = Array.from({ length: 29 }, (_, index) => index + 1).reduce(
  (before, number) => before.by('astrid', report(`p${number}`, `Lampa ${number} i korridoren är trasig.`)),
  late,
);

/** Stockholm's steering group before it has met, and then with one thing to do of almost each kind. */
const begun = inBrukarskolan(brukarskolan, '2022-04-04').at('2022-05-20');
const firstMeetingHeld = begun
  .by('astrid', draft('first', '2022-06-01T11:00:00Z'), call('first'))
  .at('2022-06-01T11:00:00Z')
  .by(
    'astrid',
    open('first', 'astrid', 'bengt', 'cecilia'),
    { type: 'takeUpMatter', ...about('first:chair') },
    { type: 'electChair', ...about('first:chair'), member: 'bengt', until: '2023-03-31' },
    { type: 'takeUpMatter', ...about('first:report-content') },
    { type: 'tableMatter', ...about('first:report-content'), reason: 'Vi vill höra samverkansgruppen.' },
    { type: 'takeUpMatter', ...about('first:statistics') },
    { type: 'decideMatter', ...about('first:statistics'), text: 'Antal deltagare.', proposal: 'p' },
  )
  .by('bengt', close('first'));
export const busy = adopting(
  firstMeetingHeld
    .at('2022-06-20')
    .by('bengt', draft('july', '2022-07-05T11:00:00Z'), draft('june', '2022-06-30T11:00:00Z'), call('june'))
    .by('cecilia', coming('june'))
    .by('bengt', coming('june'))
    .by('bengt', {
      type: 'submitReport',
      forum: 'samverkansgrupp',
      report: 'verksamhetsrapport:1',
      typed: { decided_content: 'Tio deltagare.' },
    })
    .at('2022-06-28'),
  {
    vote: 'change',
    text: 'Avtalet förlängs till och med den 31 december 2026. '.repeat(5),
    voters: ['astrid', 'bengt', 'cecilia'],
  },
)
  .openedBefore('astrid', {
    type: 'openVote',
    forum,
    vote: 'v1',
    question: HOSTILE_QUESTION.repeat(12),
    lastDay: '2022-07-02',
  })
  .by('astrid', { type: 'castBallot', forum, vote: 'v1', choice: 'yes' })
  .openedBefore('astrid', {
    type: 'openVote',
    forum,
    vote: 'v2',
    question: HOSTILE_QUESTION,
    lastDay: '2022-07-02',
    written: true,
  })
  .by('astrid', { type: 'answerWrittenProcedure', forum, vote: 'v2', accept: true })
  .by('astrid', {
    type: 'reportProblem',
    forum,
    problem: 'leak',
    kind: 'practical-problem',
    text: 'Det läcker in vatten i lokalen.',
  });

/** Stockholm's parties have agreed, half a year before the end, on what follows. */
const continued = inBrukarskolan(brukarskolan, '2024-05-06')
  .at('2024-06-12')
  .by('astrid', fulfil('continuation', 'Överenskommet i brev.'));

/** Göteborg's agreement, had it left the amount to an annex, when it has ended. */
const { funding } = norma;
const annexed = funding && {
  ...funding,
  total: { ...funding.total, value: { ...funding.total.value, amount: null } },
};
const ended = inNorma({ ...norma, ...(annexed && { funding: annexed }) }, '2024-12-20')
  .at('2025-01-07')
  .by('astrid', fulfil('invoice'))
  .at('2025-02-12')
  .by('bengt', draft('m', '2025-02-19T12:00:00Z'), call('m'))
  .at('2025-02-19T12:00:00Z')
  .by('bengt', open('m', 'astrid', 'bengt'), close('m'))
  .at('2025-02-24')
  .by('bengt', approve('m'))
  .by('astrid', approve('m'))
  .at('2025-08-30')
  .by('astrid', {
    type: 'submitReport',
    forum,
    report: 'slutrapport:1',
    typed: { insatser: 'Tio kurser.', effekter: 'Två nya praktikplatser.' },
  })
  .at('2025-09-05');

/** An agreement that asks for nothing within a year. */
const undemanding = inNorma({
  ...norma,
  reports: [],
  ...(funding && { funding: { total: funding.total } }),
  validity: { ...norma.validity, value: { from: '2025-01-01', to: '2030-12-31' } },
  forums: norma.forums.map((each) => ({
    ...each,
    cadence: { ...each.cadence, value: { kind: 'by-decision' as const } },
  })),
});

/** The association has not signed a change of the agreement in time. */
const unsigned = adopting(inNorma().by('astrid', fulfil('invoice')).at('2025-02-12'), {
  vote: 'change',
  text: 'Avtalet förlängs till och med den 31 december 2025.',
  voters: ['astrid', 'bengt'],
})
  .at('2025-02-14')
  .by('bengt', {
    type: 'signAmendment',
    forum,
    amendment: 'change',
    name: 'Eva Lind',
    role: 'Förvaltningsdirektör',
    place: 'Göteborg',
    day: '2025-02-14',
    registryNumber: '',
  })
  .at('2025-03-17T07:00:00Z')
  .tick();

/** Both of what is told in the last month is told at once, for the clock had stood still. */
const lastWeek = norma2025.at('2025-08-25T06:00:00Z').tick();

/** Nobody has acknowledged Astrid's report in time: it has come before the whole group, and others than she may do so. */
const passedOn = inBrukarskolan(brukarskolan, '2022-05-02')
  .at('2022-05-09')
  .by('astrid', {
    type: 'reportProblem',
    forum: 'samverkansgrupp',
    problem: 'leak',
    kind: 'practical-problem',
    text: 'Det läcker in vatten i lokalen.',
  })

  .at('2022-05-13')
  .tick()
  .at('2022-05-16T06:00:00Z')
  .tick();

/** The chair alone calls the meetings. */
const chaired = firstMeetingHeld.at('2022-07-11T06:00:00Z').tick();

/** A meeting is called for two days after the last day, the first of August. */
const tooLate = firstMeetingHeld
  .by('bengt', draft('late', '2022-08-03T11:00:00Z'), call('late'))
  .by('astrid', coming('late'))
  .by('bengt', coming('late'))
  .by('cecilia', coming('late'))
  .at('2022-08-01T06:00:00Z')
  .tick();

/** A notice to answer on the same day in each of two groups: its card is about one of them, and a button about the other. */
export const inTwoGroups = inBrukarskolan(brukarskolan, '2022-05-02')
  .at('2022-05-20')
  .by('astrid', draft('s', '2022-06-10T08:00:00Z'), call('s'))
  .by(
    'astrid',
    { ...draft('c', '2022-06-10T12:00:00Z'), forum: 'samverkansgrupp' },
    { ...call('c'), forum: 'samverkansgrupp' },
  )
  .at('2022-06-07T06:00:00Z');

function digest(partnership: Played, member?: string, where = forum): DutyView {
  const view = presentDigest(partnership.presenting(where), partnership.moment.slice(0, 10), member);
  if (!view) throw new Error('nobody was reminded');
  return view;
}

const onlyInvoice = dutiesToMark(late.presenting(), 'astrid');
const twoToMark = [
  ...onlyInvoice,
  ...dutiesToMark(inBrukarskolan(brukarskolan, '2024-05-06').at('2024-06-12').presenting(), 'astrid'),
];

/** Sent, with a note, after a reminder; then found not to have been. */
const sentInvoice = late.by('astrid', fulfil('invoice', 'Faktura 2025-014 skickad med e-post.'));
const notSent = sentInvoice.at('2025-01-09').by('astrid', {
  type: 'reopenDuty',
  forum,
  duty: 'invoice',
});
const [dutyMarked, dutyReopened] = dutyNewsSubjects;
const first = { duty: 'invoice', time: '1' };
const NUMBER = 'Skickad till 890201-3286';

/** Every view of duties, and every way it can look. */
/** Bengt has something to do, and is reminded of it a week before it is due. */
const inTime = inNorma(norma, '2025-02-03')
  .by('astrid', {
    type: 'addAction',
    forum,
    action: 'a1',
    text: `Ta fram ett förslag till lokaler. ${HOSTILE_QUESTION.repeat(4)}`,
    member: 'bengt',
    due: '2025-02-18',
  })
  .at('2025-02-11T07:00:00Z')
  .tick();

export const dutyCases: Readonly<Record<string, DutyView>> = {
  'deadlines.norma': presentDeadlines(late.presenting(), 0),
  'deadlines.first-days': presentDeadlines(begun.presenting(), 0),
  'deadlines.busy': presentDeadlines(busy.presenting(), 0),
  'deadlines.continued': presentDeadlines(continued.at('2024-06-25').presenting(), 0),
  'deadlines.last-day': presentDeadlines(continued.at('2024-12-31').presenting(), 0),
  'deadlines.ended': presentDeadlines(ended.presenting(), 0),
  'deadlines.first-page': presentDeadlines(many.presenting(), 0),
  'deadlines.last-page': presentDeadlines(many.presenting(), 20),
  'deadlines.none': presentDeadlines(undemanding.presenting(), 0),

  'deadlines.planned-too-late': presentDeadlines(tooLate.at('2022-08-02').presenting(), 0),
  'deadlines.marked': presentDeadlines(sentInvoice.presenting(), 0),
  'deadlines.done-further-on': presentDeadlines(many.by('astrid', fulfil('invoice')).presenting(), 0),
  'deadlines.all-done': presentDeadlines(ended.presenting(), 1),
  'deadlines.personal': presentDeadlines(late.presenting(), 0, 'bengt'),

  'fulfil-form.empty': presentFulfilForm(onlyInvoice),
  'fulfil-form.not-chosen': presentFulfilForm(twoToMark, {
    chosen: '',
    note: '',
    refusal: { code: 'duty-not-chosen' },
  }),
  'fulfil-form.problem': presentFulfilForm(twoToMark, {
    chosen: 'invoice',
    note: NUMBER,
    refusal: late.refusal('astrid', fulfil('invoice', NUMBER)),
  }),

  'digest.personal': digest(late, 'astrid'),
  'digest.all-done': digest(sentInvoice, 'astrid'),
  'digest.signature': digest(unsigned, 'astrid'),
  'digest.votes': digest(busy.at('2022-06-29T06:00:00Z').tick(), 'bengt'),
  'digest.many': digest(many.at('2025-01-10T07:00:00Z').tick(), 'bengt'),
  'digest.group': digest(lastWeek),
  'digest.chaired': digest(chaired),
  'digest.planned-too-late': digest(tooLate),
  'digest.passed-on': digest(passedOn, undefined, 'samverkansgrupp'),
  'digest.action': digest(inTime, 'bengt'),
  'digest.action-late': digest(inTime.at('2025-02-19T07:00:00Z').tick(), 'bengt'),
  'digest.last-day': digest(lastWeek.at('2025-08-29T06:00:00Z').tick()),
};

export const dutyNewsCases: Readonly<Record<string, View>> = {
  'news.duty-marked': shownBy(dutyMarked, { subject: 'duty-marked', ...first }, sentInvoice),
  'news.duty-marked-without-note': shownBy(
    dutyMarked,
    { subject: 'duty-marked', ...first },
    late.by('astrid', fulfil('invoice')),
  ),
  'news.duty-reopened': shownBy(dutyReopened, { subject: 'duty-reopened', ...first }, notSent),
};

export const dutyRefusals: Refusals<DutyRefusal> = {
  'unknown-duty': { code: 'unknown-duty' },
  'duty-seen-by-the-record': { code: 'duty-seen-by-the-record' },
  'duty-of-others': { code: 'duty-of-others' },
  'duty-not-marked': { code: 'duty-not-marked' },
  'duty-not-chosen': { code: 'duty-not-chosen' },
  'nothing-to-mark': { code: 'nothing-to-mark' },
};

export const dutyMessages: OfEach<DutyMessage> = {
  'duty-fulfilled': {
    message: 'duty-fulfilled',
    what: { say: 'duty.continuation' },
    name: 'Astrid Berg',
    day: '2025-01-08',
    noted: true,
    note: 'Brev den 7 januari',
  },
  'duty-reopened': { message: 'duty-reopened', what: { say: 'duty.continuation' } },
};
