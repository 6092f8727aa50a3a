import type { Command } from '../../../src/capabilities/index.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { inBrukarskolan, inNorma } from '../../support/played.ts';
import { adopting } from '../../chat/adopting.ts';

/** Partnerships whose duties are shown, and how they came to have them. */

export const forum = 'styrgrupp';
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
export const fulfil = (duty: string, note = ''): Command => ({ type: 'fulfilDuty', forum, duty, note });
const report = (problem: string, text: string): Command => ({
  type: 'reportProblem',
  forum,
  problem,
  kind: 'problem',
  text,
});

/** Göteborg, whose invoice was to be sent a week before the group began to use Samverka. */
const norma2025 = inNorma(norma, '2025-01-07');
export const late = norma2025.at('2025-01-08T07:00:00Z').tick();

/** Thirty-four things to do, of which twenty fit a card. */
export const many = Array.from({ length: 29 }, (_, index) => index + 1).reduce(
  (before, number) => before.by('astrid', report(`p${number}`, `Lampa ${number} i korridoren är trasig.`)),
  late,
);

/** Stockholm's steering group before it has met, and then with one thing to do of almost each kind. */
export const begun = inBrukarskolan(brukarskolan, '2022-04-04').at('2022-05-20');
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
export const continued = inBrukarskolan(brukarskolan, '2024-05-06')
  .at('2024-06-12')
  .by('astrid', fulfil('continuation', 'Överenskommet i brev.'));

/** Göteborg's agreement, had it left the amount to an annex, when it has ended. */
const { funding } = norma;
const annexed = funding && {
  ...funding,
  total: { ...funding.total, value: { ...funding.total.value, amount: null } },
};
export const ended = inNorma({ ...norma, ...(annexed && { funding: annexed }) }, '2024-12-20')
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
export const undemanding = inNorma({
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
export const unsigned = adopting(inNorma().by('astrid', fulfil('invoice')).at('2025-02-12'), {
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

/** Bengt's party has yet to decide what his yes was subject to. */
export const provided = inNorma()
  .by('astrid', fulfil('invoice'))
  .at('2025-02-12')
  .by(
    'bengt',
    { type: 'openVote', forum, vote: 'v', question: 'Ska vi köpa en dator?' },
    { type: 'castBallot', forum, vote: 'v', choice: 'yes', proviso: 'styrelsen' },
  )
  .by('astrid', { type: 'castBallot', forum, vote: 'v', choice: 'yes' })
  .at('2025-03-17T07:00:00Z')
  .tick();

/** Both of what is told in the last month is told at once, for the clock had stood still. */
export const lastWeek = norma2025.at('2025-08-25T06:00:00Z').tick();

/** Nobody has acknowledged Astrid's report in time: it has come before the whole group, and others than she may do so. */
export const passedOn = inBrukarskolan(brukarskolan, '2022-05-02')
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
export const chaired = firstMeetingHeld.at('2022-07-11T06:00:00Z').tick();

/** A meeting is called for two days after the last day, the first of August. */
export const tooLate = firstMeetingHeld
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

/** Sent, with a note, after a reminder; then found not to have been. */
export const sentInvoice = late.by('astrid', fulfil('invoice', 'Faktura 2025-014 skickad med e-post.'));
export const notSent = sentInvoice.at('2025-01-09').by('astrid', {
  type: 'reopenDuty',
  forum,
  duty: 'invoice',
});

/** Bengt has something to do, and is reminded of it a week before it is due. */
export const inTime = inNorma(norma, '2025-02-03')
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
