import type { ItemFormView, LiveAgendaView } from '../../src/application/meetings/conduct-views.ts';
import type { MeetingView } from '../../src/application/meetings/views.ts';
import type { AgreementForum } from '../../src/domain/agreement.ts';
import { brukarskolan, norma } from '../support/agreements.ts';

const firstForum = (forums: readonly AgreementForum[]): AgreementForum => {
  const [forum] = forums;
  if (!forum) throw new Error('the agreement has no forum');
  return forum;
};
export const [normaForum, styrgrupp] = [firstForum(norma.forums), firstForum(brukarskolan.forums)];
const MADE = '44444444-4444-4444-8444-444444444444';
export const decision = { year: 2025, number: 4 };
export const same = (text: string): { sv: string; en: string } => ({ sv: text, en: text });

/** What a person could write to deceive or to break a card. */
export const HOSTILE = '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b> # ';

export const head = {
  meeting: 'm1',
  forum: normaForum.name,
  kind: 'ordinary',
  startsAt: '2025-02-12T12:00:00.000Z',
  place: 'Rosenlundsgatan 4',
} as const;

export const attendance: LiveAgendaView['attendance'] = [
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

const notBegun: LiveAgendaView = {
  view: 'live-agenda',
  ...head,
  openedAt: '2025-02-12T12:03:00.000Z',
  leader: { name: 'Anna Ek', role: 'leader' },
  attendance,
  items,
  ...(rest[0] && { next: rest[0].item }),
  hasDecisions: true,
};
const live: LiveAgendaView = {
  ...notBegun,
  current: {
    item: five?.item ?? '',
    title: five?.title ?? same('Föregående protokoll'),
    origin: { kind: 'standing' },
    ...(normaForum.standingItems[4] && { source: normaForum.standingItems[4].source }),
  },
};

export const chairItem = styrgrupp.firstMeetingDecisions.find(({ decides }) => decides === 'chair');
const rotation = { last: 'Vuxenskolan', turn: ['Socialförvaltningen'], source: styrgrupp.chair.source };
export const chairLine = {
  item: 'first:chair',
  title: chairItem?.title ?? same('Val av ordförande'),
  outcome: { kind: 'current' },
  decisions: [],
  open: false,
} as const;
export const firstNotBegun: LiveAgendaView = {
  ...notBegun,
  forum: styrgrupp.name,
  leader: { name: 'Cecilia Öst', role: 'acting-chair' },
  attendance: [
    { member: 'c', name: 'Cecilia Öst', party: 'Socialförvaltningen', state: 'present' },
    { member: 'b', name: 'Bengt Åberg', party: 'Vuxenskolan', state: 'substitute', substitute: 'Eva Holm' },
    { member: 'd', name: 'David Nord', party: 'Socialförvaltningen', state: 'absent' },
  ],
  items: [chairLine, ...standing.slice(0, 3)],
  chairMatter: { item: 'first:chair', title: chairLine.title, rotation },
  hasDecisions: false,
};
const first: LiveAgendaView = {
  ...firstNotBegun,
  current: {
    item: 'first:chair',
    title: chairLine.title,
    origin: { kind: 'first-meeting' },
    ...(chairItem && { source: chairItem.source }),
  },
};

const finance = { item: 'standing:finance', title: { sv: 'Ekonomi', en: 'Finance' } };
const form = (name: ItemFormView['form'], about: Partial<ItemFormView> = {}): ItemFormView => ({
  view: 'item-form',
  ...head,
  form: name,
  ...(name !== 'add-item' && name !== 'reserve' && { item: finance }),
  makes: MADE,
  text: '',
  items: [],
  decisions: [],
  noteKind: 'note',
  reasonRequired: name === 'refer-back',
  closed: false,
  ...about,
});

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
    current: {
      item: 'matter:x',
      title: same(HOSTILE),
      origin: { kind: 'proposed', matter: 'x', by: 'anna' },
      by: '**Anna** [Ek](http://x)',
    },
  },
  'live-agenda.just-opened': { ...notBegun, items: standing, hasDecisions: false },
  'live-agenda.raises': {
    ...notBegun,
    items: standing,
    hasDecisions: false,
    raisesTo: { id: 'styrgrupp', name: { sv: 'styrgruppen', en: 'the steering group' } },
  },
  'live-agenda.closed': { ...live, closedAt: '2025-02-12T13:10:00.000Z' },
  'live-agenda.referred-back': {
    ...live,
    kind: 'extra',
    current: {
      item: five?.item ?? '',
      title: five?.title ?? same('Föregående protokoll'),
      origin: { kind: 'referred-back', meeting: 'm0', reason: 'Kostnaden saknas.' },
      putOffAt: '2025-01-15T12:00:00.000Z',
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
  'item-form.put-to-vote': form('put-to-vote', {
    text: 'Ekonomi',
    ballot: { alternatives: [], secret: false },
  }),
  'item-form.put-to-vote-alternatives': form('put-to-vote', {
    text: 'Var ska verksamheten vara i höst?',
    ballot: { alternatives: ['Rosenlund', '', HOSTILE, 'rosenlund'], secret: true },
    problem: { code: 'alternatives-alike' },
  }),
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
};
