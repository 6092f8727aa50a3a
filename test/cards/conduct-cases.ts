import type {
  ConductMessage,
  ItemFormView,
  LiveAgendaView,
} from '../../src/application/meetings/conduct-views.ts';
import type { MinutesMessage, MinutesView } from '../../src/application/meetings/minutes-views.ts';
import type { MeetingView } from '../../src/application/meetings/views.ts';
import type { AgreementForum } from '../../src/domain/agreement.ts';
import type { ConductRefusal } from '../../src/domain/meetings/conduct-refusals.ts';
import { brukarskolan, norma } from '../support/agreements.ts';
import type { OfEach, Refusals } from './message-cases.ts';
import { resultView } from './result-cases.ts';

const firstForum = (forums: readonly AgreementForum[]): AgreementForum => {
  const [forum] = forums;
  if (!forum) throw new Error('the agreement has no forum');
  return forum;
};
const [normaForum, styrgrupp] = [firstForum(norma.forums), firstForum(brukarskolan.forums)];
const MADE = '44444444-4444-4444-8444-444444444444';
const decision = { year: 2025, number: 4 };
const same = (text: string): { sv: string; en: string } => ({ sv: text, en: text });

/** What a person could write to deceive or to break a card. */
const HOSTILE = '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b> # ';

const head = {
  meeting: 'm1',
  forum: normaForum.name,
  kind: 'ordinary',
  startsAt: '2025-02-12T12:00:00.000Z',
  place: 'Rosenlundsgatan 4',
} as const;

const attendance: LiveAgendaView['attendance'] = [
  { member: 'anna', name: 'Anna Ek', party: 'Funktionsstöd', state: 'present' },
  { member: 'bengt', name: 'Bengt Åberg', party: 'Forum Skill', state: 'present' },
];

const standing = normaForum.standingItems.map(({ id, title }) => ({
  item: `standing:${id}`,
  title,
  outcome: { kind: 'waiting' },
  decisions: [],
  open: true,
})) satisfies LiveAgendaView['items'];

const [one, two, three, four, five, six, ...rest] = standing;
const items: LiveAgendaView['items'] =
  one && two && three && four && five && six
    ? [
        { ...one, outcome: { kind: 'discussed' } },
        {
          ...two,
          outcome: { kind: 'decided', decision },
          decisions: [{ number: decision, text: 'Rapporten godkänns.', outcome: 'adopted' }],
          open: false,
        },
        {
          ...three,
          outcome: { kind: 'decided', decision: { year: 2025, number: 5 } },
          decisions: [{ number: { year: 2025, number: 5 }, text: 'Ska vi?', outcome: 'tied' }],
        },
        { ...four, outcome: { kind: 'tabled', reason: 'Tidsbrist' } },
        { ...five, outcome: { kind: 'current' }, open: false },
        { ...six, outcome: { kind: 'in-vote', vote: 'v1' }, open: false },
        ...rest,
      ]
    : standing;

const live: LiveAgendaView = {
  view: 'live-agenda',
  ...head,
  openedAt: '2025-02-12T12:03:00.000Z',
  leader: { name: 'Anna Ek', role: 'leader' },
  attendance,
  items,
  current: {
    item: five?.item ?? '',
    reason: { kind: 'standing' },
    ...(normaForum.standingItems[4] && { source: normaForum.standingItems[4].source }),
  },
  ...(rest[0] && { next: rest[0].item }),
  hasDecisions: true,
};

const chairItem = styrgrupp.firstMeetingDecisions.find(({ decides }) => decides === 'chair');
const rotation = { last: 'Vuxenskolan', turn: ['Socialförvaltningen'], source: styrgrupp.chair.source };
const chairLine = {
  item: 'first:chair',
  title: chairItem?.title ?? same('Val av ordförande'),
  outcome: { kind: 'current' },
  decisions: [],
  open: false,
} as const;
const first: LiveAgendaView = {
  ...live,
  forum: styrgrupp.name,
  leader: { name: 'Cecilia Öst', role: 'acting-chair' },
  attendance: [
    { member: 'c', name: 'Cecilia Öst', party: 'Socialförvaltningen', state: 'present' },
    { member: 'b', name: 'Bengt Åberg', party: 'Vuxenskolan', state: 'substitute', substitute: 'Eva Holm' },
    { member: 'd', name: 'David Nord', party: 'Socialförvaltningen', state: 'absent' },
  ],
  items: [chairLine, ...standing.slice(0, 3)],
  current: {
    item: 'first:chair',
    reason: { kind: 'first-meeting' },
    ...(chairItem && { source: chairItem.source }),
  },
  chairMatter: { item: 'first:chair', title: chairLine.title, rotation },
  hasDecisions: false,
};

const { current: _current, ...notBegun } = live;
const { current: _first, ...firstNotBegun } = first;

const form = (name: ItemFormView['form'], about: Partial<ItemFormView> = {}): ItemFormView => ({
  view: 'item-form',
  ...head,
  form: name,
  item: { item: 'standing:finance', title: { sv: 'Ekonomi', en: 'Finance' } },
  makes: MADE,
  text: '',
  items: [],
  decisions: [],
  noteKind: 'note',
  reasonRequired: name === 'refer-back',
  closed: false,
  ...about,
});

const { decisionRule } = styrgrupp;
const vote = resultView(
  'rejected',
  { rule: decisionRule.value, ruleSource: decisionRule.source },
  brukarskolan.dispute.source,
);

const draft: MinutesView = {
  view: 'minutes',
  ...head,
  partnership: norma.name,
  status: 'closed',
  number: { year: 2025, number: 3 },
  openedAt: '2025-02-12T12:03:00.000Z',
  closedAt: '2025-02-12T13:10:00.000Z',
  leader: { name: 'Anna Ek', role: 'leader' },
  attendance,
  items: [
    { title: { sv: 'Öppnande', en: 'Opening' }, outcome: { kind: 'discussed' }, decisions: [], notes: [] },
    {
      title: { sv: 'Verksamhetsrapport', en: 'Activity report' },
      outcome: { kind: 'decided', decision },
      decisions: [
        {
          number: decision,
          text: 'Rapporten godkänns.',
          outcome: 'adopted',
          reservations: [{ name: 'Bengt Åberg', text: 'Kostnaderna saknas i rapporten.' }],
        },
      ],
      notes: [{ kind: 'note', text: 'Siffrorna kompletteras i mars.', name: 'Bengt Åberg' }],
    },
    {
      title: same('Ny lokal'),
      outcome: { kind: 'decided', decision: { year: 2025, number: 5 } },
      decisions: [
        {
          number: { year: 2025, number: 5 },
          text: 'Ska vi byta lokal?',
          outcome: 'rejected',
          vote,
          reservations: [],
        },
      ],
      notes: [{ kind: 'lesson', text: 'Börja leta i tid.', name: 'Anna Ek' }],
    },
    {
      title: { sv: 'Ekonomi', en: 'Finance' },
      outcome: { kind: 'referred-back', reason: 'Kostnaden saknas' },
      decisions: [],
      notes: [],
    },
    {
      title: same('Studiebesök'),
      outcome: { kind: 'tabled', reason: 'Tidsbrist' },
      decisions: [],
      notes: [],
    },
    { title: same('Avslutande'), outcome: { kind: 'waiting' }, decisions: [], notes: [] },
  ],
  otherDecisions: [],
  notes: [],
  approvals: [
    { party: 'Nämnden för funktionsstöd, Göteborgs stad', approvers: ['Anna Ek'] },
    { party: 'Forum Skill', approvers: ['Bengt Åberg'] },
  ],
  correctable: true,
  others: [],
  page: 0,
};

/** As long as a meeting may ever get: every item with decision, reservation and note. */
const longItem = (number: number): MinutesView['items'][number] => ({
  title: same(`Ärende ${number} om någonting som tar ganska lång tid att gå igenom`),
  outcome: { kind: 'decided', decision: { year: 2025, number } },
  decisions: [
    {
      number: { year: 2025, number },
      text: 'Styrgruppen beslutar att gå vidare med förslaget. '.repeat(10),
      outcome: 'adopted',
      reservations: [{ name: 'Bengt Åberg', text: 'Kostnaderna är för höga. '.repeat(8) }],
    },
  ],
  notes: [{ kind: 'note', text: 'Vi återkommer till frågan i höst. '.repeat(10), name: 'Anna Ek' }],
});
const long: MinutesView = { ...draft, items: Array.from({ length: 30 }, (_, index) => longItem(index + 1)) };

export const conductCases: Readonly<Record<string, MeetingView>> = {
  'live-agenda.current': live,
  'live-agenda.first-meeting': first,
  'live-agenda.chair-voted': {
    ...firstNotBegun,
    items: [
      {
        ...chairLine,
        outcome: { kind: 'decided', decision },
        decisions: [{ number: decision, text: 'Ska Cecilia Öst bli ordförande?', outcome: 'adopted' }],
      },
      ...standing.slice(0, 3),
    ],
  },
  'live-agenda.chair-elected': {
    ...first,
    leader: { name: 'Cecilia Öst', role: 'chair' },
    items: [
      {
        ...chairLine,
        outcome: { kind: 'decided', decision },
        decisions: [
          {
            number: decision,
            text: 'Vem som blir ordförande',
            outcome: 'adopted',
            elected: { name: 'Bengt Åberg', until: '2026-03-31', sameParty: 'Vuxenskolan' },
          },
        ],
      },
      { ...chairLine, item: 'matter:x', title: same(HOSTILE) },
    ],
    current: { item: 'matter:x', reason: { kind: 'proposed', name: '**Anna** [Ek](http://x)' } },
  },
  'live-agenda.just-opened': { ...notBegun, items: standing, hasDecisions: false },
  'live-agenda.closed': { ...live, closedAt: '2025-02-12T13:10:00.000Z' },
  'live-agenda.referred-back': {
    ...live,
    kind: 'extra',
    current: {
      item: five?.item ?? '',
      reason: { kind: 'referred-back', day: '2025-01-15', reason: 'Kostnaden saknas.' },
    },
  },

  'attendance-form.norma': {
    view: 'attendance-form',
    ...head,
    purpose: 'open',
    leadership: { by: 'any-representative', source: normaForum.leadership.source },
    people: attendance,
    closed: false,
  },
  'attendance-form.chair': {
    view: 'attendance-form',
    ...head,
    forum: styrgrupp.name,
    purpose: 'open',
    leadership: { by: 'chair', chair: 'Anna Ek', source: styrgrupp.leadership.source },
    people: first.attendance,
    closed: false,
    problem: { code: 'substitute-unnamed', member: 'b' },
  },
  'attendance-form.no-chair': {
    view: 'attendance-form',
    ...head,
    forum: styrgrupp.name,
    purpose: 'open',
    leadership: { by: 'chair', source: styrgrupp.leadership.source },
    people: first.attendance,
    closed: false,
  },
  'attendance-form.correct': {
    view: 'attendance-form',
    ...head,
    purpose: 'correct',
    leadership: { by: 'any-representative', source: normaForum.leadership.source },
    people: attendance,
    closed: true,
  },

  'item-form.decide': form('decide'),
  'item-form.too-long': form('decide', {
    text: 'Styrgruppen beslutar. '.repeat(60),
    problem: { code: 'text-too-long', longest: 1000 },
  }),
  'item-form.table': form('table'),
  'item-form.table-first': form('table', {
    reasonRequired: true,
    problem: {
      code: 'first-decision-left',
      title: chairLine.title,
      source: chairItem?.source ?? { kind: 'default' },
    },
  }),
  'item-form.refer-back': form('refer-back'),
  'item-form.put-to-vote': form('put-to-vote', { text: 'Ekonomi' }),
  'item-form.note': form('note', {
    items: standing.map(({ item, title }) => ({ item, title })),
    item: { item: standing[1]?.item ?? '', title: same('x') },
    noteKind: 'lesson',
    closed: true,
  }),
  'item-form.add-item': form('add-item'),
  'item-form.reserve': form('reserve', {
    decisions: [
      { number: decision, text: 'Rapporten godkänns.', outcome: 'adopted' },
      { number: { year: 2025, number: 5 }, text: HOSTILE, outcome: 'tied' },
    ],
    decision,
  }),

  'chair-form.first': {
    view: 'chair-form',
    ...head,
    item: 'first:chair',
    title: chairLine.title,
    people: [
      { member: 'b', name: 'Bengt Åberg', party: 'Vuxenskolan' },
      { member: 'c', name: 'Cecilia Öst', party: 'Socialförvaltningen' },
    ],
    chosen: { member: '', until: '' },
  },
  'chair-form.problem': {
    view: 'chair-form',
    ...head,
    item: 'first:chair',
    title: chairLine.title,
    people: [
      { member: 'b', name: 'Bengt Åberg', party: 'Vuxenskolan' },
      { member: 'c', name: 'Cecilia Öst', party: 'Socialförvaltningen' },
    ],
    rotation,
    chosen: { member: 'c', until: '2024-01-01' },
    problem: { code: 'chair-term-past', day: '2024-01-01' },
  },

  'close-meeting.left': {
    view: 'close-meeting',
    ...head,
    left: rest.map(({ item, title }) => ({ item, title })),
  },
  'close-meeting.nothing-left': { view: 'close-meeting', ...head, left: [] },

  'minutes.draft': draft,
  'minutes.half-approved': {
    ...draft,
    kind: 'extra',
    reason: 'Lokalen är uppsagd',
    correctable: false,
    leader: { name: 'Cecilia Öst', role: 'acting-chair' },
    attendance: first.attendance,
    approvals: [
      { party: 'Forum Skill', by: 'Bengt Åberg', day: '2025-02-13', approvers: [] },
      { party: 'Stockholms stad', approvers: ['Cecilia Öst', 'David Nord'] },
    ],
    otherDecisions: draft.items[2]?.decisions ?? [],
    notes: [{ kind: 'lesson', text: HOSTILE, name: 'Anna Ek' }],
    others: [
      { meeting: 'm0', startsAt: '2025-01-15T12:00:00.000Z', kind: 'ordinary' },
      { meeting: 'm-1', startsAt: '2024-11-15T12:00:00.000Z', kind: 'extra' },
    ],
  },
  'minutes.approved': {
    ...draft,
    status: 'approved',
    correctable: false,
    approvals: [
      { party: 'Nämnden för funktionsstöd, Göteborgs stad', by: 'Anna Ek', day: '2025-02-13', approvers: [] },
      { party: 'Forum Skill', by: 'Bengt Åberg', day: '2025-02-14', approvers: [] },
    ],
  },
  'minutes.open': { ...draft, status: 'open', correctable: false, page: 0 },
  'minutes.long-first': long,
  'minutes.long-last': { ...long, page: 99 },
};

const source = styrgrupp.leadership.source;

export const conductRefusals: Refusals<ConductRefusal> = {
  'meeting-is-draft': { code: 'meeting-is-draft', moment: head.startsAt },
  'meeting-is-cancelled': { code: 'meeting-is-cancelled' },
  'meeting-not-open': { code: 'meeting-not-open', moment: head.startsAt },
  'meeting-still-open': { code: 'meeting-still-open' },
  'meeting-closed': { code: 'meeting-closed' },
  'meeting-already-open': { code: 'meeting-already-open', member: 'm1' },
  'another-meeting-open': { code: 'another-meeting-open', moment: head.startsAt },
  'no-open-meeting': { code: 'no-open-meeting' },
  'too-early': { code: 'too-early', moment: head.startsAt },
  'leader-not-present': { code: 'leader-not-present' },
  'chair-opens': { code: 'chair-opens', member: 'm1' },
  'only-leader': { code: 'only-leader', member: 'm1' },
  'substitute-unnamed': { code: 'substitute-unnamed', member: 'm1' },
  'not-quorate': { code: 'not-quorate', present: 1, least: 2, source },
  'unknown-matter': { code: 'unknown-matter' },
  'matter-not-current': { code: 'matter-not-current' },
  'matter-in-vote': { code: 'matter-in-vote' },
  'matter-decided': { code: 'matter-decided', decision },
  'chair-is-elected': { code: 'chair-is-elected' },
  'not-a-chair-matter': { code: 'not-a-chair-matter' },
  'chair-not-chosen': { code: 'chair-not-chosen' },
  'chair-term-missing': { code: 'chair-term-missing' },
  'chair-term-past': { code: 'chair-term-past', day: '2024-01-01' },
  'chair-not-recorded': { code: 'chair-not-recorded', title: chairLine.title },
  'first-decision-left': { code: 'first-decision-left', title: chairLine.title, source },
  'vote-still-open': { code: 'vote-still-open', question: 'Ska vi byta lokal?' },
  'not-present': { code: 'not-present' },
  'unknown-decision': { code: 'unknown-decision' },
  'meeting-is-full': { code: 'meeting-is-full', most: 100 },
  'no-minutes': { code: 'no-minutes' },
  'minutes-locked': { code: 'minutes-locked' },
  'party-has-approved': { code: 'party-has-approved', party: 'forum-skill', member: 'm1' },
  'approver-was-absent': { code: 'approver-was-absent', party: 'forum-skill' },
};

export const conductMessages: OfEach<ConductMessage | MinutesMessage> = {
  'meeting-opened': { message: 'meeting-opened' },
  'attendance-corrected': { message: 'attendance-corrected' },
  'matter-taken-up': { message: 'matter-taken-up' },
  'matter-decided': { message: 'matter-decided', decision },
  'matter-tabled': { message: 'matter-tabled' },
  'matter-referred-back': { message: 'matter-referred-back' },
  'note-taken': { message: 'note-taken' },
  'item-added': { message: 'item-added' },
  'reservation-made': { message: 'reservation-made', decision },
  'chair-elected': { message: 'chair-elected', decision },
  'chair-elected-again': { message: 'chair-elected-again', decision, partyName: 'Vuxenskolan' },
  'chair-elected-already': { message: 'chair-elected-already' },
  'meeting-closed': { message: 'meeting-closed' },
  'minutes-approved': { message: 'minutes-approved' },
  'minutes-approved-by-all': { message: 'minutes-approved-by-all' },
  'minutes-approved-already': { message: 'minutes-approved-already' },
};
