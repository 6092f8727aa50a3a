import assert from 'node:assert/strict';
import { revokingQuestion } from '../../src/capabilities/results/domain/revoking.ts';
import type { z } from 'zod';
import { renderMessage } from '../../src/chat/render.ts';
import { parseTyped } from '../../src/chat/typed-command.ts';
import { agreementFrom } from '../../src/capabilities/new-agreement/domain/new-agreement.ts';
import { requestSchema } from '../../src/capabilities/index.ts';
import type { Command } from '../../src/capabilities/index.ts';
import type { Attendance } from '../../src/capabilities/meetings/domain/meeting.ts';
import * as held from '../capabilities/meetings/domain/held.ts';
import { given } from '../support/given.ts';
import type { Happened } from '../support/given.ts';
import { completeDraft } from '../support/new-agreement.ts';

const NUMBER = '19890201-3286';
const HARMLESS = 'Vi ses i Rosenlund';
const HARMFUL = `Vi ses hos ${NUMBER}`;
const { ANNA, BENGT, FORUM: forum } = held;
const LATER = '2025-03-12T11:00:00.000Z';

const state: readonly Happened[] = [
  ...held.normaGroup,
  ...held.opened(ANNA, held.here(ANNA, BENGT)),
  [
    ANNA,
    {
      type: 'seatsAssigned',
      v: 1,
      forum,
      seats: held.normaSeats.map((held) => ({ ...held, seat: `${held.party}-1` })),
    },
  ],
  [ANNA, { type: 'seatsToBeConfirmed', v: 1, forum, seats: ['forum-skill-1'] }],
  held.takenUp(held.GOALS),
  held.decided(held.GOALS, 1),
  ...held.votedOn(undefined, 2, 'tied', 'old'),
  held.takenUp(held.FINANCE),
  held.drafted('draft', LATER),
  ...held.called('called', '2025-04-12T11:00:00.000Z'),
  ...held.called('now', '2025-02-12T13:00:00.000Z'),
  [
    ANNA,
    {
      type: 'voteOpened',
      v: 1,
      vote: 'v',
      forum,
      question: 'Ska vi?',
      rule: { kind: 'simple' },
      ruleSource: { kind: 'default' },
      register: held.normaSeats,
    },
  ],
  [
    ANNA,
    {
      type: 'amendmentAdopted',
      v: 1,
      amendment: 'a',
      forum,
      text: 'Avtalet förlängs.',
      decision: { year: 2025, number: 2 },
      parties: ['funktionsstod', 'forum-skill'],
    },
  ],
  [
    BENGT,
    { type: 'actionAdded', v: 1, action: 'act', forum, text: 'Ring', member: BENGT, due: '2025-12-01' },
  ],
  [
    ANNA,
    {
      type: 'problemReported',
      v: 1,
      problem: 'p',
      forum,
      party: 'funktionsstod',
      kind: 'problem',
      text: 'Läcka',
    },
  ],
];
const reported: readonly Happened[] = [
  ...state,
  [
    ANNA,
    { type: 'reportSubmitted', v: 1, report: 'slutrapport:1', definition: 'slutrapport', forum, values: [] },
  ],
];

const noted: readonly Happened[] = [
  ...state,
  [BENGT, { type: 'noteTaken', v: 1, meeting: 'm', kind: 'note', text: 'Kaffe' }],
];
const ended: readonly Happened[] = [...state, held.closed];
const worlds: Readonly<Record<string, readonly Happened[]>> = {
  'send-back-report.reason': reported,
  'change-note.text': noted,
  'ask-change.text': ended,
  'refuse-approval.text': ended,
  'send-minutes.text': [
    ...ended,
    [BENGT, { type: 'minutesChangeAsked', v: 1, meeting: 'm', party: 'forum-skill', text: 'Fel' }],
  ],
  'propose-correction.says': [
    ...ended,
    held.approved(ANNA, 'funktionsstod'),
    held.approved(BENGT, 'forum-skill'),
  ],
  'propose-correction.shouldSay': [
    ...ended,
    held.approved(ANNA, 'funktionsstod'),
    held.approved(BENGT, 'forum-skill'),
  ],
};

const item = held.FINANCE;
const about = { forum, meeting: 'm', item } as const;
const note = { type: 'takeNote', forum, meeting: 'm', kind: 'note' } as const;
const correction = { type: 'proposeCorrection', forum, meeting: 'm', correction: 'c' } as const;
const attendance = (substitute: string): Attendance[] => [
  { member: ANNA, state: 'present' },
  { member: BENGT, state: 'substitute', substitute },
];
const signing = {
  type: 'signAmendment',
  forum,
  amendment: 'a',
  name: 'Eva Lind',
  role: 'Chef',
  place: 'Göteborg',
  day: '2025-02-12',
  registryNumber: '',
} as const;
const drafting = {
  type: 'draftMeeting',
  forum,
  meeting: 'new',
  startsAt: '2025-05-05T11:00:00.000Z',
} as const;

const task = { text: 'Skicka fakturan', member: BENGT, due: '2025-12-01' };
const mandate = {
  type: 'enterMandate',
  forum,
  seat: 'forum-skill-1',
  text: 'Löpande frågor',
  amount: '',
  reference: '',
} as const;

/** What becomes of a text, by the field of the button that sends it: a command, or why it is kept nowhere. */
const texts: Readonly<Record<string, ((text: string) => Command) | string>> = {
  'open-vote.question': (question) => ({ type: 'openVote', forum, vote: 'new', question }),
  'declare-recusal.reason': (reason) => ({ type: 'declareRecusal', forum, vote: 'v', reason }),
  'claim-recusal.reason': (reason) => ({
    type: 'claimRecusal',
    ...about,
    claim: 'new',
    member: BENGT,
    reason,
  }),
  'record-urgent-action.text': (text) => ({
    type: 'recordUrgentAction',
    forum,
    action: 'new',
    day: '2025-02-12',
    text,
  }),
  'revoke-decision.text': (replacedBy) => ({
    type: 'openVote',
    forum,
    vote: 'new',
    question: revokingQuestion({ decision: { year: 2025, number: 1 }, replacedBy }, 'Vi ses').sv,
    effect: { kind: 'revoke', decision: { year: 2025, number: 1 }, replacedBy },
  }),
  'reopen-vote.reason': (reason) => ({ type: 'reopenVote', forum, vote: 'new', earlier: 'old', reason }),
  'decisions.search': 'searched for; repeated only when quotable',
  'typed.text': 'read as if it had been typed',
  'draft-meeting.day': 'read as a day',
  'draft-meeting.time': 'read as a time',
  'draft-meeting.ends': 'read as a time',
  'draft-meeting.place': (place) => ({ ...drafting, kind: 'ordinary', place, reason: '' }),
  'draft-meeting.reason': (reason) => ({ ...drafting, kind: 'extra', place: '', reason }),
  'move-meeting.day': 'read as a day',
  'move-meeting.time': 'read as a time',
  'move-meeting.ends': 'read as a time',
  'move-meeting.place': (place) => ({ type: 'moveMeeting', forum, meeting: 'draft', startsAt: LATER, place }),
  'cancel-meeting.reason': (reason) => ({ type: 'cancelMeeting', forum, meeting: 'draft', reason }),
  'send-substitute.name': (name) => ({
    type: 'answerAttendance',
    forum,
    meeting: 'called',
    answer: 'substitute',
    name,
  }),
  'propose-matter.title': (title) => ({ type: 'proposeMatter', forum, matter: 'new', title }),
  'propose-matter.background': (background) => ({
    type: 'proposeMatter',
    forum,
    matter: 'new',
    title: 'Lokal',
    background,
  }),
  'propose-matter.link': 'an address: test/capabilities/agenda/domain/own-matters.test.ts',
  'change-matter.title': 'as in propose-matter: test/capabilities/agenda/domain/own-matters.test.ts',
  'change-matter.background': 'as in propose-matter',
  'change-matter.link': 'as in propose-matter',
  'decline-matter.text': 'as in refer-back: test/capabilities/conduct/domain/declining.test.ts',
  'decide-matter.text': (text) => ({ type: 'decideMatter', ...about, text, proposal: 'new' }),
  'table-matter.text': (reason) => ({ type: 'tableMatter', ...about, reason }),
  'refer-back.text': (reason) => ({ type: 'referMatterBack', ...about, reason }),
  'put-to-vote.text': (question) => ({ type: 'openVote', ...about, vote: 'new', question }),
  'record-co-opted.text': (capacity) => ({
    type: 'recordCoOpted',
    forum,
    meeting: 'm',
    coOpted: 'new',
    capacity,
  }),
  'take-note.text': (text) => ({ ...note, text }),
  'change-note.text': (text) => ({ ...note, type: 'changeNote', note: 1, text }),
  'ask-change.text': (text) => ({ type: 'askForChange', forum, meeting: 'm', text }),
  'refuse-approval.text': (text) => ({ type: 'refuseApproval', forum, meeting: 'm', text }),
  'send-minutes.text': (text) => ({ type: 'sendMinutesAgain', forum, meeting: 'm', text }),
  'propose-correction.says': (says) => ({ ...correction, says, shouldSay: 'Ek' }),
  'propose-correction.shouldSay': (shouldSay) => ({ ...correction, says: 'Eek', shouldSay }),
  'add-item.text': (title) => ({ type: 'addAgendaItem', forum, meeting: 'm', matter: 'new', title }),
  'reserve.text': (text) => ({
    type: 'makeReservation',
    forum,
    meeting: 'm',
    decision: { year: 2025, number: 1 },
    text,
  }),
  'correct-attendance.attendance': (name) => ({
    type: 'correctAttendance',
    forum,
    meeting: 'm',
    attendance: attendance(name),
  }),
  'open-meeting.attendance': 'as in correct-attendance; there can be one meeting open',
  'meeting-form.place': 'filled into the form of draft-meeting',
  'meeting-form.reason': 'filled into the form of draft-meeting',
  'begin-action.text': 'refused, or filled into the form of add-action',
  'add-action.text': (text) => ({ type: 'addAction', forum, action: 'new', ...task, text }),
  'change-action.text': (text) => ({
    type: 'changeAction',
    forum,
    action: 'act',
    ...task,
    text,
    reason: 'Så.',
  }),
  'change-action.reason': (reason) => ({
    ...{ type: 'changeAction', forum, action: 'act', ...task },
    text: 'Något annat',
    reason,
  }),
  'complete-action.text': (note) => ({ type: 'completeAction', forum, action: 'act', note }),
  'drop-action.text': (reason) => ({ type: 'dropAction', forum, action: 'act', reason }),
  'propose-times.day': 'read as a day',
  'propose-times.time': 'read as a time',
  'propose-times.secondDay': 'read as a day',
  'propose-times.secondTime': 'read as a time',
  'propose-times.thirdDay': 'read as a day',
  'propose-times.thirdTime': 'read as a time',
  'propose-times.place': (place) => ({
    type: 'proposeTimes',
    forum,
    proposal: 'new',
    times: [LATER, '2025-05-12T11:00:00.000Z'],
    place,
  }),
  'draft-next-meeting.day': 'read as a day',
  'draft-next-meeting.time': 'read as a time',
  'draft-next-meeting.place': 'as in draft-meeting',
  'begin-problem.text': 'filled into the form of report-problem, too',
  'fill-in-problem.text': 'filled into the form of report-problem',
  'report-problem.text': (text) => ({ type: 'reportProblem', forum, problem: 'new', kind: 'problem', text }),
  'answer-problem.text': (text) => ({ type: 'answerProblem', forum, problem: 'p', text }),
  'resolve-problem.text': (text) => ({ type: 'resolveProblem', forum, problem: 'p', text }),
  'submit-report.fields': 'every field: test/capabilities/reports/domain/form.test.ts',
  'send-back-report.reason': (reason) => ({
    type: 'sendBackReport',
    forum,
    report: 'slutrapport:1',
    round: 1,
    reason,
  }),
  'fulfil-duty.note': (text) => ({ type: 'fulfilDuty', forum, duty: 'invoice', note: text }),
  'open-amendment.text': (question) => ({
    type: 'openVote',
    forum,
    vote: 'new',
    question,
    effect: { kind: 'amend-agreement' },
  }),
  'sign-amendment.name': (name) => ({ ...signing, name }),
  'sign-amendment.role': (role) => ({ ...signing, role }),
  'sign-amendment.place': (place) => ({ ...signing, place }),
  'sign-amendment.registryNumber': (registryNumber) => ({ ...signing, registryNumber }),
  'confirm-seat.appointedBy': (appointedBy) => ({
    type: 'confirmSeat',
    forum,
    appointedBy,
    appointedOn: '2025-02-01',
  }),
  'enter-appointment.reference': (reference) => ({
    type: 'enterAppointment',
    forum,
    seat: 'funktionsstod-1',
    member: 'new',
    reference,
    decidedOn: '2025-02-01',
    gone: [],
  }),
  'enter-mandate.text': (text) => ({ ...mandate, text }),
  'enter-mandate.amount': 'read as an amount',
  'enter-mandate.reference': (reference) => ({ ...mandate, reference }),
  'assign-seats.draft': 'every field: below',
  'new-agreement.draft': 'every field: below',
};

/** Names under which a button may send what somebody wrote: a text, or something that texts are in. */
function written(): string[] {
  const anyText = 'text '.repeat(60);
  return requestSchema.options.flatMap(({ shape }) =>
    Object.entries<z.ZodType>(shape).flatMap(([name, schema]) => {
      const takes = [
        anyText,
        { field: anyText, name: anyText },
        [{ member: 'm', state: 'substitute', substitute: anyText }],
      ].some((value) => schema.safeParse(value).success);
      return takes ? [`${shape.ask.value}.${name}`] : [];
    }),
  );
}

describe('a personal identity number in what people write (N4-7, N9-13, B-sekretess-91)', () => {
  it('is thought of in every field there is', () => {
    assert.deepEqual(written().sort(), Object.keys(texts).sort());
  });

  for (const [field, command] of Object.entries(texts)) {
    if (typeof command === 'string') continue;
    it(`is refused in ${field}`, () => {
      const world = given(...(worlds[field] ?? state));
      const accepted = world.when(BENGT, command(HARMLESS));
      assert.ok(accepted.facts.length > 0, 'a harmless text is taken');
      world.when(BENGT, command(HARMFUL)).refused({ code: 'contains-personal-identity-number' });
    });
  }

  it('is refused in every field of a new agreement that is kept as it is written', () => {
    const { references, parties, ...plain } = completeDraft;
    const [first, ...others] = parties;
    assert.ok(first);
    const drafts = [
      ...Object.keys(plain).map((name) => ({ ...completeDraft, [name]: HARMFUL })),
      ...Object.keys(first).map((name) => ({
        ...completeDraft,
        parties: [{ ...first, [name]: HARMFUL }, ...others],
      })),
      ...Object.keys(references).flatMap((name) => [
        { ...completeDraft, references: { ...references, [name]: { section: HARMFUL, quote: '' } } },
        { ...completeDraft, references: { ...references, [name]: { section: '4', quote: HARMFUL } } },
      ]),
    ];
    for (const draft of drafts) {
      const made = agreementFrom(draft, 'avtal');
      assert.ok(!made.ok || !JSON.stringify(made.agreement).includes(NUMBER));
    }
  });

  it('is not repeated in the chat when a typed date or command is not understood', () => {
    for (const typed of [
      `möte ${NUMBER} kl 9`,
      `möte 12 ${NUMBER} kl 9`,
      `möte den 12 ${NUMBER}`,
      `möte på torsdag kl ${NUMBER}`,
      `möte på torsdag kl 13-${NUMBER}`,
      `extra möte om 2 veckor ${NUMBER}`,
    ]) {
      const request = parseTyped(typed, new Date('2025-01-15T09:00:00.000Z'));
      assert.ok(request.ask === 'draft-meeting' && request.refusal, typed);
      const message = { message: 'refused', refusal: request.refusal, names: {} } as const;
      for (const language of ['sv', 'en'] as const)
        assert.ok(
          !renderMessage(message, language).includes('3286'),
          `${typed}: ${renderMessage(message, language)}`,
        );
    }
  });
});
