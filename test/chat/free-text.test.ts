import assert from 'node:assert/strict';
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

const item = held.FINANCE;
const about = { forum, meeting: 'm', item } as const;
const note = { type: 'takeNote', forum, meeting: 'm', kind: 'note' } as const;
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

/** What becomes of a text, by the field of the button that sends it: a command, or why it is kept nowhere. */
const texts: Readonly<Record<string, ((text: string) => Command) | string>> = {
  'open-vote.question': (question) => ({ type: 'openVote', forum, vote: 'new', question }),
  'declare-recusal.reason': (reason) => ({ type: 'declareRecusal', forum, vote: 'v', reason }),
  'reopen-vote.reason': (reason) => ({ type: 'reopenVote', forum, vote: 'new', earlier: 'old', reason }),
  'decisions.search': 'searched for; repeated only when quotable',
  'typed.text': 'read as if it had been typed',
  'draft-meeting.day': 'read as a day',
  'draft-meeting.time': 'read as a time',
  'draft-meeting.place': (place) => ({ ...drafting, kind: 'ordinary', place, reason: '' }),
  'draft-meeting.reason': (reason) => ({ ...drafting, kind: 'extra', place: '', reason }),
  'move-meeting.day': 'read as a day',
  'move-meeting.time': 'read as a time',
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
      const world = given(...(field === 'send-back-report.reason' ? reported : state));
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
