import { registerSubjects } from '../../../src/capabilities/registers/news.ts';
import type { RegisterMessage } from '../../../src/capabilities/registers/messages.ts';
import type { RegisterRefusal } from '../../../src/capabilities/registers/domain/refusals.ts';
import { kindOf } from '../../../src/capabilities/registers/domain/kinds.ts';
import {
  emptyEntry,
  filledFrom,
  presentEntryForm,
  presentStrikeForm,
} from '../../../src/capabilities/registers/present-form.ts';
import type { FilledEntry } from '../../../src/capabilities/registers/present-form.ts';
import { presentEntry } from '../../../src/capabilities/registers/present-entry.ts';
import { presentLogbook } from '../../../src/capabilities/registers/present-logbook.ts';
import type { RegisterView } from '../../../src/capabilities/registers/present.ts';
import { presentMinutes } from '../../../src/capabilities/minutes/present.ts';
import type { View } from '../../../src/capabilities/index.ts';
import type { NewsView } from '../../../src/partnership/news.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';
import { commandsAbout, heldMeeting, present } from '../../support/meetings-played.ts';
import { shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import {
  COMPLAINT,
  correct,
  COST,
  entryIn,
  group,
  groups,
  record,
  strike,
  VISIT,
  visited,
} from './registers-played.ts';

const ID = '7d0c3f0e-8a3c-4a59-9f0e-3f6f5c1f2a11';
const HOSTILE = '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b>\n# rubrik';

/** Of a kind that the agreement does not ask for any more. */
const earlier = group.happened('astrid', {
  type: 'entryRecorded',
  v: 1,
  entry: 'e1',
  register: 'documents',
  forum: 'styrgrupp',
  party: 'forum-skill',
  day: '2025-02-03',
  text: 'Rutin för nya kurser',
});
const costs = visited.by(
  'astrid',
  record('e2', 'costs', COST),
  record('e3', 'costs', { ...COST, text: 'Drift av Norma', choice: 'listed', amount: '733 333' }),
);
const struck = costs.by('astrid', strike('e2', 'Vi tar inte betalt för porto.'));
const many = Array.from({ length: 19 }, (_, index) => index).reduce(
  (before, n) =>
    before.by(
      'astrid',
      record(`v${n}`, 'study-visits', {
        text: `Besök nummer ${n}`,
        day: n < 12 ? '2025-02-01' : '2024-11-20',
      }),
    ),
  visited,
);
const hostile = group.by('astrid', record('e1', 'joint-information', { text: HOSTILE, more: HOSTILE }));
const twice = ['Mölndal', 'Mölndals stad'].reduce(
  (before, text) => before.by('astrid', correct('e1', { ...VISIT, text })),
  visited.at('2025-02-05'),
);

const stockholm = groups.by(
  'astrid',
  record('e1', 'eligibility', { day: '2022-04-04', concerns: 'vuxenskolan', checks: 'stadgar,ekonomi' }),
  record('e2', 'feedback', { ...COMPLAINT, day: '2022-04-04' }),
  record('e3', 'documents', {
    day: '2022-04-04',
    text: 'Rutin för nya kurser',
    link: 'https://example.se/rutin',
  }),
  record('e4', 'statements', {
    day: '2022-04-04',
    concerns: 'vuxenskolan',
    text: 'Kurserna gör skillnad.',
    more: 'Lokaltidningen',
  }),
);

const list = (at: Played, register: string, { search = '', year = 0, from = 0, mayRecord = true } = {}) =>
  presentLogbook(at.presenting(), { register, search, ...(year > 0 && { year }) }, { from, mayRecord });
const card = (at: Played, reader: string, id = 'e1') =>
  presentEntry(entryIn(at, id), at.presenting(), reader);
const form = (at: Played, register: string, filled: Partial<FilledEntry> = {}) => {
  const kind = kindOf(register);
  if (!kind) throw new Error(`no register ${register}`);
  return presentEntryForm(at.presenting(), kind, 'record', { ...emptyEntry(ID, '2025-02-03'), ...filled });
};
const m1 = commandsAbout('m1');
const meeting = costs
  .by('astrid', record('e4', 'contributions', { text: 'Lokal', concerns: 'funktionsstod', amount: '9 000' }))
  .by('bengt', m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
  .at('2025-02-12T12:03:00.000Z')
  .by('bengt', m1.open(...present('bengt', 'astrid')), m1.close);

/** Every view of registers, and every way it can look. */
export const registerCases: Readonly<Record<string, RegisterView>> = {
  'logbook.overview': list(costs, ''),
  'logbook.overview-stockholm': list(stockholm, ''),
  'logbook.no-longer-offered': list(earlier, ''),
  'logbook.reader': list(visited, 'study-visits', { mayRecord: false }),
  'logbook.none': list(group, 'study-visits'),
  'logbook.none-found': list(visited, 'feedback', { search: 'Maten är kall' }),
  'logbook.flagged': list(costs, 'costs'),
  'logbook.amounts': list(struck, 'costs'),
  'logbook.money': list(
    group.by(
      'astrid',
      record('p1', 'money', { choice: 'invoiced', amount: '733 333', text: 'Hela 2025', more: 'Faktura 12' }),
      record('p2', 'money', { choice: 'paid', amount: '700 000', text: 'Hela 2025' }),
    ),
    'money',
  ),
  'logbook.values': list(
    group.by(
      'astrid',
      record('p1', 'contributions', { concerns: 'forum-skill', amount: '900', text: 'Lokal' }),
    ),
    'contributions',
  ),
  'logbook.many': list(many, 'study-visits'),
  'logbook.second-page': list(many, 'study-visits', { from: 8 }),
  'logbook.year': list(many, 'study-visits', { year: 2024 }),
  'logbook.searched': list(stockholm, '', { search: 'kurs' }),
  'logbook.personal-identity-number': list(visited, '', { search: '890201-3286' }),
  'logbook.hostile': list(hostile, 'joint-information'),

  'entry.own': card(visited, 'astrid'),
  'entry.of-another': card(visited, 'bengt'),
  'entry.flagged': card(costs, 'bengt', 'e2'),
  'entry.struck': card(struck, 'astrid', 'e2'),
  'entry.corrected': card(twice, 'astrid'),
  'entry.checklist': card(stockholm, 'bengt'),
  'entry.complaint': card(stockholm, 'bengt', 'e2'),
  'entry.document': card(stockholm, 'bengt', 'e3'),
  'entry.hostile': card(hostile, 'astrid'),
  'entry.no-longer-offered': card(earlier, 'astrid'),

  'entry-form.new': form(group, 'study-visits'),
  'entry-form.cost': form(group, 'costs'),
  'entry-form.day-ahead': form(group, 'money'),
  'entry-form.daily-work': form(groups, 'feedback'),
  'entry-form.checklist': form(groups, 'eligibility'),
  'entry-form.document': form(groups, 'documents'),
  'entry-form.refused': form(groups, 'feedback', {
    ...COMPLAINT,
    recognisable: 'yes',
    refusal: { code: 'entry-recognisable' },
  }),
  'entry-form.correct': presentEntryForm(
    costs.presenting(),
    kindOf('costs') ?? fail(),
    'correct',
    filledFrom(entryIn(costs, 'e3')),
  ),

  'strike-entry': presentStrikeForm(entryIn(visited), { reason: '' }),
  'strike-entry.refused': presentStrikeForm(entryIn(visited), {
    reason: ' ',
    refusal: visited.refusal('astrid', strike('e1', ' ')),
  }),
};

function fail(): never {
  throw new Error('no such register');
}

/** Where else entries are read. */
export const registerMinutesCases: Readonly<Record<string, View>> = {
  'minutes.entries': presentMinutes(meeting.presenting(), heldMeeting(meeting.state, 'm1'), 0),
};

const [subject, changed] = registerSubjects;

/** What people are told of an entry. */
export const registerNewsCases: Readonly<Record<string, NewsView>> = {
  'news.register-entry': shownBy(
    subject,
    { subject: 'register-entry', entry: 'e1' },
    group.by(
      'astrid',
      record('e1', 'billing-details', { choice: 'asked', text: 'Vart skickar vi fakturan?' }),
    ),
    { to: 'bengt' },
  ),
  'news.register-entry-flagged': shownBy(subject, { subject: 'register-entry', entry: 'e2' }, costs, {
    to: 'bengt',
  }),
  'news.register-entry-corrected': shownBy(
    changed,
    { subject: 'register-entry-changed', entry: 'e2', time: '1' },
    costs.by('astrid', correct('e2', { ...COST, amount: '4 500', more: 'För brev till deltagarna.' })),
    { to: 'bengt' },
  ),
  'news.register-entry-struck': shownBy(
    changed,
    { subject: 'register-entry-changed', entry: 'e2', time: '1' },
    struck,
    { to: 'bengt' },
  ),
};

export const registerRefusals: Refusals<RegisterRefusal> = {
  'register-not-offered': { code: 'register-not-offered' },
  'unknown-entry': { code: 'unknown-entry' },
  'entry-day-missing': { code: 'entry-day-missing' },
  'entry-day-ahead': { code: 'entry-day-ahead', day: '2025-02-04' },
  'entry-choice-missing': { code: 'entry-choice-missing' },
  'entry-party-missing': { code: 'entry-party-missing' },
  'entry-amount-missing': { code: 'entry-amount-missing' },
  'entry-recognisable-unanswered': { code: 'entry-recognisable-unanswered' },
  'entry-recognisable': { code: 'entry-recognisable' },
  'entry-of-other-party': { code: 'entry-of-other-party', party: 'forum-skill' },
  'entry-of-another': { code: 'entry-of-another', member: 'm1' },
  'entry-not-fresh': { code: 'entry-not-fresh', day: '2025-02-17' },
  'entry-struck': { code: 'entry-struck' },
};

export const registerMessages: OfEach<RegisterMessage> = {
  'entry-recorded': { message: 'entry-recorded', told: true },
  'entry-corrected': { message: 'entry-corrected' },
  'entry-struck': { message: 'entry-struck' },
};
