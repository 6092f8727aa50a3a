import type {
  AgendaLine,
  ConveningView,
  MeetingCardView,
  MeetingFormView,
  MeetingLine,
} from '../../src/application/meetings/convening-views.ts';
import type { AgendaItem } from '../../src/domain/meetings/meeting.ts';
import type { Source } from '../../src/domain/agreement.ts';
import { brukarskolan, norma } from '../support/agreements.ts';

const MEETING = '00000000-0000-4000-8000-00000000000a';
const MATTER = '00000000-0000-4000-8000-00000000000b';
const STARTS = '2025-02-12T12:00:00.000Z';
const HELD = '2025-01-15T12:00:00.000Z';

const steering = (agreement: typeof norma) => {
  const [forum] = agreement.forums;
  if (!forum) throw new Error('no forum');
  return forum;
};
const [, collaboration] = brukarskolan.forums;
const raisesTo = collaboration?.raisesTo?.source ?? { kind: 'default' };

const standing = (agreement: typeof norma): readonly AgendaLine[] =>
  steering(agreement).standingItems.map(({ id, title, source }) => ({
    item: `standing:${id}`,
    title,
    source,
    origin: { kind: 'standing' },
  }));

const same = (title: string) => ({ sv: title, en: title });
const line = (item: string, title: string, origin: AgendaItem['origin'], source?: Source): AgendaLine => ({
  item,
  title: same(title),
  origin,
  ...(source && { source }),
});

/** Every reason for which a matter can be on an agenda. */
const reasons: readonly AgendaLine[] = [
  ...steering(brukarskolan).firstMeetingDecisions.map(({ id, title, source }) => ({
    item: `first:${id}`,
    title,
    source,
    origin: { kind: 'first-meeting' } as const,
  })),
  line('first:group', 'Arbetsformer', { kind: 'first-meeting' }, { kind: 'default' }),
  line('chair:2025-01-31', 'Val av ordförande', { kind: 'chair' }, steering(brukarskolan).chair.source),
  {
    ...line('matter:m1', 'Ny lokal till hösten', { kind: 'proposed', matter: 'm1', by: 'anna' }),
    by: 'Anna Ek',
  },
  {
    ...line('matter:m2', 'Fler platser', { kind: 'raised-by-forum', matter: 'm2', forum: 'samverkansgrupp' }),
    forum: collaboration?.nameInText ?? same('samverkansgruppen'),
  },
  line('problem:p1', 'Porten går inte att låsa upp. '.repeat(20), { kind: 'problem', problem: 'p1' }),
  line('report:r1', 'Halvårsrapport', { kind: 'report-submitted', report: 'r1' }, raisesTo),
  line('report:r2', 'Slutrapport', { kind: 'report-due', report: 'r2', due: '2025-03-31' }, raisesTo),
  line(
    'vote:v1',
    'Ska vi byta lokal?',
    { kind: 'tied-vote', vote: 'v1', decision: { year: 2025, number: 3 } },
    norma.dispute.source,
  ),
  { ...line('matter:m3', 'Studiebesök', { kind: 'tabled', meeting: 'm0' }), putOffAt: HELD },
  {
    ...line('matter:m4', 'Budget', { kind: 'referred-back', meeting: 'm0', reason: 'Kostnaden saknas.' }),
    putOffAt: HELD,
  },
  line('continuation', 'Fortsättning', { kind: 'continuation', decideBy: '2024-07-01' }, { kind: 'default' }),
  line('expiry', 'Avtalstiden går ut', { kind: 'expiry', to: '2025-08-31' }, norma.validity.source),
];

const HOSTILE = '[klicka](http://x) **fet** ${1+1} <b>x</b> # ' + 'ordet'.repeat(20);

export const meeting: MeetingLine = {
  meeting: MEETING,
  kind: 'ordinary',
  startsAt: STARTS,
  place: 'Rosenlund',
  status: 'called',
};

const draft: MeetingCardView = {
  view: 'meeting',
  ...meeting,
  status: 'draft',
  partnership: norma.name,
  forum: steering(norma).name,
  reason: '',
  cancelledFor: '',
  sender: 'Anna Ek',
  agenda: standing(norma),
  warnings: [],
  answers: [],
};

const nobody = [
  { name: 'Anna Ek', party: 'Funktionsstöd', answer: 'none', substitute: '' },
  { name: 'Bo Åström', party: 'Forum Skill', answer: 'none', substitute: '' },
] as const;

const called: MeetingCardView = {
  ...draft,
  status: 'called',
  partnership: brukarskolan.name,
  agenda: [...standing(brukarskolan).slice(0, 4), ...reasons.slice(3, 6)],
  answers: [
    { name: 'Anna Ek', party: 'Vuxenskolan', answer: 'coming', substitute: '' },
    { name: 'Bo Åström', party: 'Vuxenskolan', answer: 'substitute', substitute: 'Eva Holm' },
    { name: 'Cecilia Norén', party: 'Socialförvaltningen', answer: 'not-coming', substitute: '' },
    { name: 'Dan Öberg', party: 'Socialförvaltningen', answer: 'none', substitute: '' },
  ],
};

const form: MeetingFormView = {
  view: 'meeting-form',
  meeting: MEETING,
  kind: 'ordinary',
  day: '',
  time: '',
  place: '',
  reason: '',
  reasonRequired: true,
  today: '2025-02-03',
};

export const conveningCases: Readonly<Record<string, ConveningView>> = {
  'meeting.draft': draft,
  'meeting.draft-extra': {
    ...draft,
    kind: 'extra',
    place: '',
    reason: 'Lokalen är uppsagd.',
    warnings: [
      { warning: 'short-notice', days: 1, least: 7, source: { kind: 'default' } },
      { warning: 'weekend', day: '2025-02-15' },
    ],
  },
  'meeting.draft-warned': {
    ...draft,
    partnership: brukarskolan.name,
    agenda: reasons,
    warnings: [
      {
        warning: 'no-chair',
        missing: 'none-elected',
        source: steering(brukarskolan).meetingNoticeBy.source,
      },
      { warning: 'no-chair', missing: 'term-over', source: steering(brukarskolan).meetingNoticeBy.source },
      { warning: 'no-chair', missing: 'seat-lost', source: steering(brukarskolan).meetingNoticeBy.source },
      { warning: 'short-notice', days: 0, least: 7, source: { kind: 'default' } },
      { warning: 'outside-validity', ...brukarskolan.validity.value, source: brukarskolan.validity.source },
    ],
  },
  'meeting.called': called,
  'meeting.called-nobody': { ...called, answers: nobody },
  'meeting.changed': {
    ...called,
    answers: nobody,
    changedFrom: { startsAt: '2025-02-11T08:30:00.000Z', place: '' },
  },
  'meeting.own': { ...called, own: { answer: 'none', substitute: '' } },
  'meeting.own-substitute': { ...called, own: { answer: 'substitute', substitute: 'Eva Holm' } },
  'meeting.own-changed': {
    ...called,
    place: '',
    changedFrom: { place: 'Rosenlund' },
    own: { answer: 'coming', substitute: '' },
  },
  'meeting.own-cancelled': {
    ...called,
    status: 'cancelled',
    cancelledFor: 'Flera är sjuka.',
    agenda: [],
    own: { answer: 'coming', substitute: '' },
  },
  'meeting.cancelled': { ...called, status: 'cancelled', cancelledFor: 'Flera är sjuka.', agenda: [] },
  'meeting.open': { ...called, status: 'open' },
  'meeting.own-open': { ...called, status: 'open', own: { answer: 'coming', substitute: '' } },
  'meeting.own-closed': { ...called, status: 'closed', own: { answer: 'coming', substitute: '' } },
  'meeting.hostile': {
    ...called,
    kind: 'extra',
    place: HOSTILE,
    reason: HOSTILE,
    sender: '**Anna** [Ek](http://x)',
    agenda: [line('matter:m5', HOSTILE, { kind: 'problem', problem: 'p' })],
    answers: [{ name: '_Bo_', party: '${party}', answer: 'substitute', substitute: HOSTILE }],
  },

  'meeting-form.empty': form,
  'meeting-form.problem': {
    ...form,
    kind: 'extra',
    day: '2025-02-12',
    time: '13:00',
    place: 'Rosenlund',
    problem: { code: 'extra-meeting-reason-missing' },
  },
  'meeting-form.collides': {
    ...form,
    day: '2025-02-12',
    time: '13:30',
    problem: { code: 'meeting-collides', moment: STARTS },
  },
  'meeting-form.only-extra': {
    ...form,
    kind: 'extra',
    onlyExtra: { chair: 'Anna Ek', source: steering(brukarskolan).meetingNoticeBy.source },
  },
  'meeting-form.reason-optional': { ...form, reasonRequired: false },

  'move-meeting-form.draft': {
    view: 'move-meeting-form',
    meeting: MEETING,
    status: 'draft',
    day: '2025-02-12',
    time: '13:00',
    place: 'Rosenlund',
    today: '2025-02-03',
  },
  'move-meeting-form.problem': {
    view: 'move-meeting-form',
    meeting: MEETING,
    status: 'called',
    day: '2025-01-12',
    time: '13:00',
    place: '',
    today: '2025-02-03',
    problem: { code: 'meeting-in-the-past', moment: '2025-01-12T12:00:00.000Z' },
  },

  'cancel-meeting-form.draft': {
    view: 'cancel-meeting-form',
    meeting: { ...meeting, status: 'draft' },
    reason: '',
  },
  'cancel-meeting-form.problem': {
    view: 'cancel-meeting-form',
    meeting,
    reason: 'Sjukdom. '.repeat(80),
    problem: { code: 'text-too-long', longest: 500 },
  },

  'substitute-form.no-vote': { view: 'substitute-form', meeting, name: '' },
  'substitute-form.problem': {
    view: 'substitute-form',
    meeting,
    name: ' ',
    problem: { code: 'substitute-name-missing' },
  },

  'agenda.planned': {
    view: 'agenda',
    forum: steering(norma).name,
    meeting,
    items: standing(norma),
    representative: true,
  },
  'agenda.reader': {
    view: 'agenda',
    forum: steering(norma).name,
    meeting,
    items: standing(norma).slice(0, 2),
    representative: false,
  },
  'agenda.waiting': {
    view: 'agenda',
    forum: steering(brukarskolan).name,
    items: reasons.slice(0, 6),
    representative: true,
  },
  'agenda.nothing': {
    view: 'agenda',
    forum: steering(norma).name,
    items: [],
    representative: true,
  },

  'order-form.second': {
    view: 'order-form',
    meeting,
    items: [...standing(norma).slice(0, 5), ...reasons.slice(4, 6)],
    item: 'standing:attendance',
  },

  'matter-form.empty': {
    view: 'matter-form',
    matter: MATTER,
    title: '',
    own: { id: 'styrgrupp', name: steering(norma).name },
    forum: 'styrgrupp',
  },
  'matter-form.raises': {
    view: 'matter-form',
    matter: MATTER,
    title: '',
    own: { id: 'samverkansgrupp', name: collaboration?.name ?? same('Samverkansgrupp') },
    raisesTo: {
      id: 'styrgrupp',
      name: steering(brukarskolan).name,
      nameInText: steering(brukarskolan).nameInText ?? same('styrgruppen'),
      source: raisesTo,
    },
    forum: 'samverkansgrupp',
  },
  'matter-form.problem': {
    view: 'matter-form',
    matter: MATTER,
    title: 'Ring 890201-3286',
    own: { id: 'styrgrupp', name: steering(norma).name },
    forum: 'styrgrupp',
    problem: { code: 'contains-personal-identity-number' },
  },

  'raised-matter.planned': {
    view: 'raised-matter',
    title: 'Fler platser i kursen',
    by: 'Bo Åström',
    from: collaboration?.nameInText ?? same('samverkansgruppen'),
    source: raisesTo,
    startsAt: STARTS,
  },
  'raised-matter.waits': {
    view: 'raised-matter',
    title: 'Fler platser i kursen',
    by: 'Bo Åström',
    from: collaboration?.nameInText ?? same('samverkansgruppen'),
    source: raisesTo,
  },
};
