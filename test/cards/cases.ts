import type { AssignSeatsView } from '../../src/application/registration/views.ts';
import type { DecisionLine } from '../../src/application/voting/views.ts';
import type { VoteView } from '../../src/application/voting/vote-view.ts';
import type { ChooseForumView, HelpView, StatusView } from '../../src/application/overview/views.ts';
import type { View } from '../../src/application/views.ts';
import type { Agreement } from '../../src/domain/agreement.ts';
import { seatsOf } from '../../src/domain/registration/rules.ts';
import { brukarskolan, norma } from '../support/agreements.ts';
import { amendmentCases } from './amendments-cases.ts';
import { dutyCases } from './duties-cases.ts';
import { meetingCases } from './meetings-cases.ts';
import { newAgreementCases } from './new-agreement-cases.ts';
import { problemCases } from './problems-cases.ts';
import { reportCases } from './reports-cases.ts';
import { decisionCases } from './decision-cases.ts';
import { voteCases } from './vote-cases.ts';
import { electors, resultCases, VOTE } from './result-cases.ts';
import { voteFormCases } from './vote-form-cases.ts';
import { rulesCases } from './rules-cases.ts';
import { substituteCases } from './substitute-cases.ts';

const forumOf = (agreement: Agreement): Agreement['forums'][number] => {
  const [forum] = agreement.forums;
  if (!forum) throw new Error(`${agreement.id} has no forum`);
  return forum;
};

const roster = [
  { person: '11111111-1111-4111-8111-111111111111', name: 'Anna Ek' },
  { person: '22222222-2222-4222-8222-222222222222', name: 'Bo Åström' },
  { person: '33333333-3333-4333-8333-333333333333', name: 'Cecilia Norén' },
  { person: '44444444-4444-4444-8444-444444444444', name: 'Dan Öberg' },
];
const [anna, bo] = roster.map(({ person }) => person);

const group: HelpView = { view: 'help', place: 'group', registered: true, representative: true };

const openVote: VoteView = {
  view: 'vote',
  vote: VOTE,
  question: 'Ska vi förlänga avtalet till den 31 december 2026?',
  openedBy: 'Anna Ek',
  ...ruleOf(brukarskolan),
  secret: false,
  electors,
  ownFor: [],
};

function ruleOf(agreement: Agreement): Pick<VoteView, 'rule' | 'ruleSource'> {
  const { decisionRule } = forumOf(agreement);
  return { rule: decisionRule.value, ruleSource: decisionRule.source };
}

const seatForm = (agreement: Agreement): AssignSeatsView => ({
  view: 'assign-seats',
  agreement,
  forum: forumOf(agreement),
  changing: false,
  seats: seatsOf(forumOf(agreement).seats),
  roster,
  chosen: {},
});

const decided: readonly DecisionLine[] = [
  {
    number: { year: 2025, number: 2 },
    date: '2025-05-14',
    question: 'Ska vi byta lokal?',
    outcome: 'tied',
  },
  {
    number: { year: 2025, number: 1 },
    date: '2025-02-03',
    question: 'Ska vi anta rutinen för studiebesök?',
    outcome: 'adopted',
  },
];

const status: StatusView = {
  view: 'status',
  agreement: norma,
  forum: 'styrgrupp',
  representative: true,
  seats: [
    { seat: 'funktionsstod-1', party: 'funktionsstod', name: 'Anna Ek' },
    { seat: 'forum-skill-1', party: 'forum-skill', name: 'Bo Åström' },
  ],
  unexpected: [],
  today: '2025-05-20',
  minutesToApprove: [],
  openVotes: [],
  next: [],
  openProblems: [],
  moreProblems: 0,
  carriedOver: [],
  latestDecisions: [],
  amendments: [],
  owedReports: [],
};

const [dispute, composition] = [norma.dispute.source, forumOf(brukarskolan).seats[0]?.expected?.source];

/** Five partnerships under two agreements: one forum more than there can be buttons. */
const ownForums: ChooseForumView['forums'] = [brukarskolan, norma, norma, brukarskolan, norma].flatMap(
  (agreement, index) =>
    agreement.forums.map(({ id, name }) => ({
      about: { partnership: `partnership-${index + 1}`, forum: id },
      agreement: agreement.name,
      name,
    })),
);

/** What a person could write to deceive or to break a card. */
export const HOSTILE =
  '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b> # ' + 'ordet'.repeat(30);

/** One case per golden file and language: every view, and every way it can look. */
export const cases: Readonly<Record<string, View>> = {
  ...newAgreementCases(HOSTILE),
  ...meetingCases,
  ...problemCases,
  ...reportCases,
  ...rulesCases,
  ...substituteCases,
  ...dutyCases,
  ...amendmentCases,

  'welcome.new': { view: 'welcome' },

  'help.personal': { view: 'help', place: 'personal', registered: false, representative: false },
  'help.personal-representative': { ...group, place: 'personal' },
  'help.unregistered': { ...group, registered: false, representative: false },
  'help.representative': group,
  'help.reader': { ...group, representative: false },
  'help.unknown': { ...group, unknown: { typed: 'hur mår du' } },
  'help.nearest-harmless': { ...group, unknown: { typed: 'visa status', nearest: 'status' } },
  'help.nearest-changing': { ...group, unknown: { typed: 'rosat Ska vi?', nearest: 'vote' } },
  'help.nearest-unusable': {
    ...group,
    representative: false,
    unknown: { typed: 'rosat Ska vi?', nearest: 'vote' },
  },
  'help.unquoted': { ...group, unknown: { typed: 'ring 19890201-3286' } },

  'choose-agreement.first': { view: 'choose-agreement', agreements: [norma, brukarskolan] },
  'choose-agreement.only': { view: 'choose-agreement', agreements: [norma] },
  'choose-agreement.none': { view: 'choose-agreement', agreements: [] },
  'choose-agreement.problem': {
    view: 'choose-agreement',
    agreements: [norma, brukarskolan],
    chosen: { agreement: 'norma', forum: 'samverkansgrupp' },
    problem: { code: 'unknown-forum' },
  },

  'profile.small': {
    view: 'profile',
    name: 'Vårt avtal',
    file: 'vart-avtal.json',
    json: '{\n  "id": "vart-avtal"\n}\n',
  },

  'assign-seats.norma': seatForm(norma),
  'assign-seats.brukarskolan': seatForm(brukarskolan),
  'assign-seats.person-twice': {
    ...seatForm(brukarskolan),
    chosen: {
      'vuxenskolan-1': anna ?? '',
      'socialforvaltningen-1': bo ?? '',
      'socialforvaltningen-2': anna ?? '',
    },
    problem: { code: 'person-holds-two-seats', member: 'm1' },
  },
  'assign-seats.seat-missing': {
    ...seatForm(norma),
    chosen: { 'funktionsstod-1': anna ?? '' },
    problem: { code: 'seat-not-filled', party: 'forum-skill', least: 1 },
  },
  'assign-seats.changing': {
    ...seatForm(brukarskolan),
    changing: true,
    chosen: { 'vuxenskolan-1': anna ?? '', 'socialforvaltningen-1': bo ?? '' },
  },
  'assign-seats.changing-problem': {
    ...seatForm(norma),
    changing: true,
    chosen: { 'funktionsstod-1': anna ?? '', 'forum-skill-1': anna ?? '' },
    problem: { code: 'person-holds-two-seats', member: 'm1' },
  },

  'status.new': status,
  'status.reader': { ...status, representative: false },
  'status.amendments': {
    ...status,
    amendments:
      amendmentCases['amendments.more']?.view === 'amendments' ? amendmentCases['amendments.more'].lines : [],
  },
  'status.busy': {
    ...status,
    minutesToApprove: [{ number: { year: 2025, number: 2 }, parties: ['Funktionsstöd', 'Forum Skill'] }],
    openVotes: [{ vote: VOTE, question: openVote.question, voted: 1, entitled: 2 }],
    next: dutyCases['deadlines.norma']?.view === 'deadlines' ? dutyCases['deadlines.norma'].lines : [],
    openProblems:
      problemCases['problems.some']?.view === 'problems' ? problemCases['problems.some'].problems : [],
    moreProblems: 2,
    carriedOver: decided.slice(0, 1),
    latestDecisions: decided,
  },
  'status.reports': {
    ...status,
    owedReports: ['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30'].map((due, index) => ({
      report: `slutrapport:${index + 1}`,
      name: { sv: 'Slutrapport', en: 'Final report' },
      ordinal: index + 1,
      due,
      standing: index === 0 ? 'overdue' : 'due',
    })),
  },
  'status.warned': {
    ...status,
    agreement: brukarskolan,
    seats: [
      { seat: 'vuxenskolan-1', party: 'vuxenskolan', name: 'Bo Åström' },
      ...['Anna Ek', 'Cecilia Norén', 'Dan Öberg'].map((name, index) => ({
        seat: `socialforvaltningen-${index + 1}`,
        party: 'socialforvaltningen',
        name,
      })),
    ],
    unexpected: [
      { party: 'vuxenskolan', filled: 1, expected: 2, source: composition ?? dispute },
      { party: 'socialforvaltningen', filled: 3, expected: 2, source: composition ?? dispute },
    ],
    today: '2025-01-01',
  },

  ...voteFormCases(HOSTILE),

  ...voteCases(openVote, ruleOf(norma), HOSTILE),
  'vote.amends': { ...openVote, effect: 'amend-agreement' },

  ...resultCases,
  ...decisionCases,

  'recusal-form.empty': { view: 'recusal-form', vote: VOTE, question: openVote.question, reason: '' },
  'recusal-form.problem': {
    view: 'recusal-form',
    vote: VOTE,
    question: openVote.question,
    reason: 'Jag sitter i styrelsen. '.repeat(30),
    problem: { code: 'recusal-reason-too-long', longest: 500 },
  },

  'choose-forum.two': { view: 'choose-forum', ask: 'vote-form', done: true, forums: ownForums.slice(0, 2) },
  'choose-forum.too-many': { view: 'choose-forum', ask: 'status', done: false, forums: ownForums },

  'open-votes.several': {
    view: 'open-votes',
    votes: [
      { vote: VOTE, question: openVote.question, voted: 2, entitled: 5 },
      { vote: 'vote-2', question: HOSTILE, voted: 0, entitled: 5 },
    ],
  },
};
