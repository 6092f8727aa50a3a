import * as held from '../capabilities/meetings/domain/held.ts';
import type { Happened } from '../support/given.ts';

/** What has happened before somebody writes something. */

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
    BENGT,
    {
      type: 'entryRecorded',
      v: 1,
      entry: 'e',
      register: 'study-visits',
      forum,
      party: 'forum-skill',
      day: '2025-02-12',
      text: 'Mölndal',
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

const noted: readonly Happened[] = [
  ...state,
  [BENGT, { type: 'noteTaken', v: 1, meeting: 'm', kind: 'note', text: 'Kaffe' }],
];
const ended: readonly Happened[] = [...state, held.closed];
const asked: Happened = [
  ANNA,
  {
    type: 'voteOpened',
    v: 2,
    vote: 'new',
    forum,
    question: 'Ska vi?',
    procedure: 'per-capsulam',
    grace: 0,
    rule: { kind: 'simple' },
    ruleSource: { kind: 'default' },
    register: held.normaSeats,
  },
];
const conditional: readonly Happened[] = [
  ...held.normaGroup,
  asked,
  [BENGT, { type: 'ballotCast', v: 1, vote: 'new', choice: 'yes', replaces: false, proviso: 'styrelsen' }],
  [
    ANNA,
    {
      type: 'voteClosed',
      v: 1,
      vote: 'new',
      cause: 'everyone-voted',
      decision: { year: 2025, number: 1 },
      result: {
        outcome: 'adopted',
        tally: { yes: 1, no: 0, abstain: 1, absent: 0, recused: 0, electors: 2 },
        denominator: { of: 'votes-cast', total: 1, needed: 1 },
      },
    },
  ],
];
const informed: readonly Happened[] = [
  ...state,
  [
    BENGT,
    {
      type: 'informationGiven',
      v: 1,
      notice: 'i',
      forum,
      party: 'forum-skill',
      duty: 'verksamhet',
      text: 'Chefen slutar',
      to: forum,
      parties: ['funktionsstod'],
    },
  ],
];
/** Where a field is about something else than usual. */
const worlds: Readonly<Record<string, readonly Happened[]>> = {
  'send-back-report.reason': reported,
  'vote-with-proviso.proviso': [...held.normaGroup, asked],
  'meet-proviso.reference': conditional,
  'change-note.text': noted,
  'correct-information.text': informed,
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

/** @param field as in `texts` */
export const before = (field: string): readonly Happened[] => worlds[field] ?? state;
