import type { DeadlinesView, DutyLine, DutyView } from '../../src/application/duties/views.ts';
import type { DutyRefusal } from '../../src/domain/duties/refusals.ts';
import { brukarskolan, norma } from '../support/agreements.ts';
import type { DutyMessage } from '../../src/application/duties/views.ts';
import type { OfEach, Refusals } from './message-cases.ts';

const forum = { sv: 'styrgruppen', en: 'the steering group' };
const source = { kind: 'default' } as const;
const [meets] = norma.forums.map(({ cadence }) => cadence.source);
const final = { sv: 'Slutrapport', en: 'Final report' };

const line = (
  given: Pick<DutyLine, 'matter' | 'due' | 'daysLeft' | 'state'> & Partial<DutyLine>,
): DutyLine => ({ duty: given.matter.kind, forum, names: [], source, ...given });

const invoice = line({
  matter: {
    kind: 'invoice',
    issuer: 'Forum Skill',
    receiver: 'Nämnden för funktionsstöd, Göteborgs stad',
    ore: 73333300,
  },
  due: '2025-01-01',
  daysLeft: -7,
  state: 'overdue',
  names: ['Bo Åström'],
  source: norma.funding?.invoice?.source ?? source,
});
const expiry = line({
  matter: { kind: 'expiry', withoutNotice: true },
  due: '2025-08-31',
  daysLeft: 235,
  state: 'upcoming',
  source: norma.validity.source,
});
const report = line({
  matter: { kind: 'report', report: 'slutrapport:1', name: final },
  due: '2025-08-31',
  daysLeft: 235,
  state: 'upcoming',
  source: norma.reports[0]?.cadence.source ?? source,
});
const terms = (held: number, partial: boolean): DutyLine =>
  line({
    matter: {
      kind: 'term-meetings',
      least: 2,
      held,
      term: { sv: partial ? 'höstterminen' : 'vårterminen', en: partial ? 'autumn term' : 'spring term' },
      year: '2025',
      partial,
    },
    due: partial ? '2025-08-31' : '2025-06-30',
    daysLeft: 173,
    state: 'upcoming',
    source: meets ?? source,
  });

const norm: DeadlinesView = {
  view: 'deadlines',
  partnership: norma.name,
  lines: [invoice, terms(1, false), terms(0, true), expiry, report],
  from: 0,
  total: 5,
  markable: true,
};

/** One of each kind and state, in the order of the card. */
const every: readonly DutyLine[] = [
  line({
    matter: { kind: 'approve-minutes', held: '2022-06-01' },
    due: '2022-06-18',
    daysLeft: -10,
    state: 'overdue',
    names: ['Anna Ek', 'Cecilia Norén'],
  }),
  line({
    matter: { kind: 'first-meeting', title: { sv: 'Vem som blir ordförande', en: 'Who becomes chair' } },
    due: '2022-06-01',
    daysLeft: -27,
    state: 'overdue',
  }),
  line({
    matter: { kind: 'call-meeting', startsAt: '2022-07-05T11:00:00.000Z' },
    due: '2022-06-28',
    daysLeft: 0,
    state: 'due',
    names: ['Anna Ek'],
  }),
  line({
    matter: { kind: 'answer-notice', startsAt: '2022-06-30T11:00:00.000Z' },
    due: '2022-06-29',
    daysLeft: 1,
    state: 'due',
    names: ['Anna Ek'],
  }),
  line({
    matter: { kind: 'next-meeting', months: 2, after: '2022-06-01', first: false },
    due: '2022-08-01',
    daysLeft: 34,
    state: 'upcoming',
    source: brukarskolan.forums[0]?.cadence.source ?? source,
  }),
  line({
    matter: { kind: 'next-meeting', months: 1, after: '2022-04-01', first: true },
    due: '2022-05-01',
    daysLeft: 34,
    state: 'upcoming',
  }),
  line({
    matter: {
      kind: 'approve-report',
      report: 'h:1',
      name: { sv: 'Halvårsrapport', en: 'Half-yearly report' },
    },
    due: '2022-10-15',
    daysLeft: 100,
    state: 'upcoming',
  }),
  line({
    matter: { kind: 'chair-term', member: 'Anna Ek' },
    due: '2023-03-31',
    daysLeft: 276,
    state: 'upcoming',
  }),
  line({
    matter: { kind: 'vote', vote: 'v1', question: 'Ska vi [byta](http://x) **lokal**? '.repeat(20) },
    due: '2022-07-02',
    daysLeft: 4,
    state: 'upcoming',
    names: ['Anna Ek'],
  }),
  line({
    matter: { kind: 'accept-form', vote: 'v2', question: 'Ska vi byta **lokal**?' },
    due: '2022-07-02',
    daysLeft: 4,
    state: 'due',
    names: ['Bo Åström'],
  }),
  line({
    matter: { kind: 'problem', problem: 'p1', text: 'Det läcker in vatten i lokalen.' },
    due: '2022-07-02',
    daysLeft: 4,
    state: 'upcoming',
    names: ['Bo Åström'],
  }),
  line({ matter: { kind: 'expiry', withoutNotice: false }, due: '2024-12-31', daysLeft: 0, state: 'due' }),
  line({
    matter: { kind: 'continuation' },
    due: '2024-07-01',
    daysLeft: -3,
    state: 'done',
    doneOn: '2024-06-12',
  }),
  line({
    matter: { kind: 'invoice', issuer: 'A', receiver: 'B', ore: null },
    due: '2022-04-01',
    daysLeft: -88,
    state: 'done',
  }),
  line({ matter: { kind: 'expiry', withoutNotice: false }, due: '2024-12-31', daysLeft: -4, state: 'done' }),
].map((one, index) => {
  const { source: found, ...rest } = one;
  const marked = { ...rest, duty: `${one.duty}:${index}` };
  // Nobody set a vote's day but who opened it.
  return one.matter.kind === 'vote' || one.matter.kind === 'accept-form' || !found
    ? marked
    : { ...marked, source: found };
});

export const longList = (lines: number): readonly DutyLine[] =>
  Array.from({ length: lines }, (_, index) => ({ ...invoice, duty: `d${index}` }));

/** For the status card. */
export const nextLines: readonly DutyLine[] = [
  invoice,
  terms(1, false),
  expiry,
  { ...report, elsewhere: true },
];

/** Every view of duties, and every way it can look: one golden file per case and language. */
export const dutyCases: Readonly<Record<string, DutyView>> = {
  'deadlines.norma': norm,
  'deadlines.every-kind': {
    ...norm,
    partnership: brukarskolan.name,
    lines: every,
    total: every.length,
    markable: false,
  },
  'deadlines.first-page': { ...norm, lines: longList(20), total: 34 },
  'deadlines.last-page': { ...norm, lines: longList(14), from: 20, total: 34 },
  'deadlines.none': { ...norm, lines: [], total: 0, markable: false },
  'fulfil-form.empty': { view: 'fulfil-form', duties: [invoice], chosen: '', note: '' },
  'fulfil-form.problem': {
    view: 'fulfil-form',
    duties: [
      invoice,
      line({ matter: { kind: 'continuation' }, due: '2025-07-01', daysLeft: 3, state: 'due' }),
    ],
    chosen: 'invoice',
    note: 'Skickad till 890201-3286',
    problem: { code: 'contains-personal-identity-number' },
  },
  'digest.personal': {
    view: 'digest',
    partnership: norma.name,
    personal: true,
    lines: [invoice],
    markable: true,
  },
  'digest.group': {
    view: 'digest',
    partnership: norma.name,
    personal: false,
    lines: [
      { ...report, daysLeft: 14, state: 'due' },
      { ...expiry, daysLeft: 7, state: 'due' },
    ],
    markable: false,
  },
};

export const dutyRefusals: Refusals<DutyRefusal> = {
  'unknown-duty': { code: 'unknown-duty' },
  'duty-seen-by-the-record': { code: 'duty-seen-by-the-record' },
  'duty-of-others': { code: 'duty-of-others' },
  'duty-not-chosen': { code: 'duty-not-chosen' },
  'nothing-to-mark': { code: 'nothing-to-mark' },
};

export const dutyMessages: OfEach<DutyMessage> = {
  'duty-fulfilled': { message: 'duty-fulfilled' },
};
