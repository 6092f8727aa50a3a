import type {
  NextStep,
  ProblemCardView,
  ProblemLine,
  ProblemMessage,
  ProblemView,
  ProblemFormView,
} from '../../src/application/problems/views.ts';
import type { Agreement } from '../../src/domain/agreement.ts';
import type { ProblemRefusal } from '../../src/domain/problems/refusals.ts';
import { brukarskolan, norma } from '../support/agreements.ts';
import type { OfEach, Refusals } from './message-cases.ts';

const ID = '5b1d4f0e-8a3c-4a59-9f0e-3f6f5c1f2a77';
const TEXT = 'Värmen i lokalen har varit borta sedan i måndags.';
const STEERING = { sv: 'styrgruppen', en: 'the steering group' };
const NAMED = { sv: 'Styrgrupp', en: 'Steering group' };
const COLLABORATION = { sv: 'samverkansgruppen', en: 'the collaboration group' };
const HOSTILE_TEXT =
  '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b>\n# rubrik';

const [byDefault, toSteering] = [
  { kind: 'default' } as const,
  norma.escalation.at(-1)?.source ?? { kind: 'default' as const },
];

const waiting: NextStep = {
  until: '2025-02-16T07:00:00.000Z',
  days: { value: 3, source: byDefault },
  forum: STEERING,
  source: toSteering,
};

const form = ({ issueKinds, problemsReported }: Agreement, told: string): ProblemFormView => ({
  view: 'problem-form',
  id: ID,
  text: TEXT,
  kind: issueKinds.find(({ kind }) => kind === 'problem')?.kind ?? issueKinds[0]?.kind ?? '',
  kinds: issueKinds,
  told: [told],
  toldSource: problemsReported.source,
  next: waiting,
  ownMessage: true,
});
const normasForm = form(norma, 'Nämnden för funktionsstöd, Göteborgs stad');

const settled: ProblemCardView = {
  view: 'problem',
  id: ID,
  kind: { sv: 'Problem', en: 'Problem' },
  text: TEXT,
  reportedBy: 'Astrid Berg',
  party: 'Forum Skill',
  reportedAt: '2025-02-12T11:00:00.000Z',
  status: 'reported',
  acknowledged: false,
  counterpart: ['Nämnden för funktionsstöd, Göteborgs stad'],
  history: [],
  earlier: 0,
  fromList: false,
};
const raisable: ProblemCardView = { ...settled, raise: STEERING };
const reported: ProblemCardView = { ...raisable, waiting };

const acknowledged = {
  what: 'acknowledged',
  name: 'Bengt Åberg',
  at: '2025-02-12T12:30:00.000Z',
} as const;
const answered = {
  what: 'answered',
  name: 'Bengt Åberg',
  at: '2025-02-12T12:31:00.000Z',
  text: 'Fastighetsägaren kommer på torsdag.',
} as const;

/** As on the status card. */
export const problemLines: readonly ProblemLine[] = [
  { id: ID, text: TEXT, status: 'raised', acknowledged: true, raisedTo: STEERING, date: '2025-02-12' },
  { id: 'p2', text: HOSTILE_TEXT, status: 'in-dialogue', acknowledged: false, date: '2025-02-03' },
];

/** Every view of problems, and every way it can look: one golden file per case and language. */
export const problemCases: Readonly<Record<string, ProblemView>> = {
  'problems.none': { view: 'problems', forum: NAMED, problems: [], total: 0, representative: true },
  'problems.some': {
    view: 'problems',
    forum: { sv: 'Samverkansgrupp', en: 'Collaboration group' },
    problems: [
      ...problemLines,
      { id: 'p3', text: 'Nyckeln fattas', status: 'acknowledged', acknowledged: true, date: '2025-01-30' },
      { id: 'p4', text: 'Lång '.repeat(80), status: 'reported', acknowledged: false, date: '2025-01-29' },
    ],
    total: 4,
    representative: true,
  },
  'problems.many': {
    view: 'problems',
    forum: NAMED,
    problems: problemLines,
    total: 34,
    representative: false,
  },

  'begun-problem.new': {
    view: 'begun-problem',
    id: ID,
    author: 'm1',
    name: 'Astrid Berg',
    text: HOSTILE_TEXT,
  },

  'problem-form.norma': normasForm,
  'problem-form.brukarskolan': {
    ...form(brukarskolan, 'Stockholms stad, Socialförvaltningen'),
    text: '',
    ownMessage: false,
  },
  'problem-form.no-kinds': { ...normasForm, kinds: [], kind: 'problem', toldSource: byDefault },
  'problem-form.personal-identity-number': {
    ...normasForm,
    text: 'Ring 890201-3286',
    kind: 'difficulty',
    problem: { code: 'contains-personal-identity-number' },
  },

  'problem.reported': reported,
  'problem.acknowledged': {
    ...raisable,
    status: 'acknowledged',
    acknowledged: true,
    history: [acknowledged],
  },
  'problem.in-dialogue': {
    ...raisable,
    status: 'in-dialogue',
    acknowledged: true,
    history: [acknowledged, answered],
    earlier: 3,
    fromList: true,
  },
  'problem.raised': {
    ...reported,
    status: 'raised',
    raisedTo: COLLABORATION,
    waiting: { ...waiting, days: { value: 1, source: toSteering } },
    history: [{ what: 'passed-on', at: '2025-02-16T07:00:00.000Z', forum: COLLABORATION }],
  },
  'problem.raised-all-the-way': {
    ...settled,
    status: 'raised',
    acknowledged: true,
    raisedTo: STEERING,
    history: [
      acknowledged,
      { what: 'raised', name: 'Astrid Berg', at: '2025-02-14T12:31:00.000Z', forum: STEERING },
    ],
  },
  'problem.resolved': {
    ...settled,
    status: 'resolved',
    acknowledged: true,
    history: [
      acknowledged,
      answered,
      {
        what: 'resolved',
        name: 'Astrid Berg',
        at: '2025-02-20T08:00:00.000Z',
        text: 'Värmepumpen är bytt.',
      },
    ],
  },
  'problem.hostile': {
    ...reported,
    text: HOSTILE_TEXT,
    reportedBy: '**Astrid** [Berg](http://x)',
    history: [{ ...answered, name: '_Bengt_', text: HOSTILE_TEXT }],
  },

  'problem-note-form.answer': {
    view: 'problem-note-form',
    id: ID,
    purpose: 'answer',
    about: TEXT,
    text: '',
  },
  'problem-note-form.resolve-problem': {
    view: 'problem-note-form',
    id: ID,
    purpose: 'resolve',
    about: TEXT,
    text: ' ',
    problem: { code: 'text-missing' },
  },
};

export const problemRefusals: Refusals<ProblemRefusal> = {
  'unknown-problem': { code: 'unknown-problem' },
  'unknown-issue-kind': { code: 'unknown-issue-kind' },
  'too-many-open-problems': { code: 'too-many-open-problems', most: 50 },
  'not-counterpart': { code: 'not-counterpart' },
  'problem-acknowledged-already': { code: 'problem-acknowledged-already', member: 'm1' },
  'problem-raised-already': { code: 'problem-raised-already', forum: 'styrgrupp' },
  'problem-resolved': { code: 'problem-resolved' },
};

export const problemMessages: OfEach<ProblemMessage> = {
  'problem-of-another': { message: 'problem-of-another', name: 'Astrid Berg' },
  'problem-reported': { message: 'problem-reported' },
  'problem-acknowledged': { message: 'problem-acknowledged' },
  'problem-answered': { message: 'problem-answered' },
  'problem-resolved': { message: 'problem-resolved' },
  'problem-raised': { message: 'problem-raised', forum: STEERING },
};
