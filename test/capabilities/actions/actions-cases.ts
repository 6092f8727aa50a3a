import { actionNewsSubjects } from '../../../src/capabilities/actions/news.ts';
import type { ActionMessage } from '../../../src/capabilities/actions/messages.ts';
import type { ActionRefusal } from '../../../src/capabilities/actions/domain/refusals.ts';
import { presentActionForm, presentActionNoteForm } from '../../../src/capabilities/actions/present-forms.ts';
import type { FilledAction } from '../../../src/capabilities/actions/present-forms.ts';
import { presentAction, presentActions } from '../../../src/capabilities/actions/present.ts';
import type { ActionView } from '../../../src/capabilities/actions/present.ts';
import type { NewsView } from '../../../src/partnership/news.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';
import { inYear } from '../../support/meetings-played.ts';
import { shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { actionIn, add, change, complete, decided, drop, given, group, reopen } from './actions-played.ts';

const ID = '7d0c3f0e-8a3c-4a59-9f0e-3f6f5c1f2a11';
const HOSTILE = '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b>\n# rubrik';

const mixed = given
  .by('astrid', add('a2', { member: 'astrid', text: 'Boka lokal till nästa möte.', due: '2025-02-20' }))
  .by(
    'bengt',
    add('a3', { member: 'eva', text: 'Fråga fastighetskontoret om ventilationen.', due: '2025-03-14' }),
  );
const many = Array.from({ length: 21 }, (_, index) => index + 1).reduce(
  (before, number) =>
    before.by('astrid', add(`b${number}`, { text: `Sak nummer ${number}`, due: '2025-03-01' })),
  mixed,
);
const atMeeting = decided.by(
  'bengt',
  add('a4', { member: 'astrid', meeting: 'm1', item: 'standing:activity', decision: inYear(2025, 1) }),
);
const hostile = group.by('astrid', add('a1', { text: HOSTILE, member: 'hostile' }));
const late = given.at('2025-03-10');
const left = given.by('bengt', {
  type: 'changeSeats',
  forum: 'styrgrupp',
  gone: [],
  seats: [
    { seat: 'funktionsstod-1', member: 'eva' },
    { seat: 'forum-skill-1', member: 'astrid' },
  ],
});

const list = (at: Played, member: string, { alone = true, from = 0 } = {}) =>
  presentActions(at.presenting(), { member, alone }, { from, representative: true });
const card = (at: Played, reader: string, id = 'a1') =>
  presentAction(actionIn(at, id), at.presenting(), reader);

const choices = [
  { value: 'astrid', name: 'Astrid Berg' },
  { value: 'bengt', name: 'Bengt Åberg' },
  { value: 'aad-eva', name: 'Eva Lind' },
];
const form = (at: Played, filled: Partial<FilledAction>) =>
  presentActionForm(at.presenting(), choices, { action: ID, text: '', who: '', day: '', ...filled });

/** Every view of actions, and every way it can look. */
export const actionCases: Readonly<Record<string, ActionView>> = {
  'actions.none': list(group, 'astrid'),
  'actions.mine-and-others': list(mixed, 'astrid'),
  'actions.in-the-group': list(mixed, 'astrid', { alone: false }),
  'actions.late': list(mixed.at('2025-03-10'), 'bengt'),
  'actions.of-others': list(given, 'astrid'),
  'actions.many': list(many, 'astrid', { from: 8 }),
  'actions.reader': presentActions(
    given.presenting(),
    { member: 'eva', alone: false },
    { from: 0, representative: false },
  ),

  'action.own': card(given, 'bengt'),
  'action.of-another': card(given, 'frida'),
  'action.added': card(given, 'astrid'),
  'action.late': card(late, 'bengt'),
  'action.at-meeting': card(atMeeting, 'astrid', 'a4'),
  'action.at-meeting-undecided': card(decided.by('bengt', add('a4', { meeting: 'm1' })), 'astrid', 'a4'),
  'action.done-without-note': card(given.by('bengt', complete('a1')), 'astrid'),
  'action.changed': card(given.by('astrid', change('a1', { due: '2025-04-01' })), 'bengt'),
  'action.done': card(given.by('bengt', complete('a1', 'Faktura 2025-014 är skickad.')), 'bengt'),
  'action.dropped': card(given.by('astrid', drop('a1')), 'bengt'),
  'action.gone': card(left, 'eva'),
  'action.hostile': card(hostile, 'astrid'),

  'action-form.new': form(group, {}),
  'action-form.decision': form(decided, {
    meeting: 'm1',
    decision: inYear(2025, 1),
    item: 'standing:activity',
  }),
  'action-form.refused': form(group, {
    text: 'Skicka fakturan',
    who: 'bengt',
    day: '2025-02-01',
    refusal: group.refusal('astrid', add('a1', { due: '2025-02-01' })),
  }),
  'action-form.change': form(late, {
    action: 'a1',
    text: HOSTILE,
    who: 'bengt',
    day: '2025-03-03',
    reason: '',
  }),

  'action-note-form.complete': presentActionNoteForm(actionIn(given), { purpose: 'complete', text: '' }),
  'action-note-form.drop': presentActionNoteForm(actionIn(given), {
    purpose: 'drop',
    text: ' ',
    refusal: given.refusal('astrid', drop('a1', ' ')),
  }),
};

const [subject] = actionNewsSubjects;
const latest = (at: Played, to: string): NewsView =>
  shownBy(
    subject,
    { subject: 'action-event', action: 'a1', event: String(actionIn(at).history.length - 1) },
    at,
    { to },
  );
const handedOver = given.by('astrid', change('a1', { member: 'eva' }));
const done = given.by('bengt', complete('a1', 'Faktura 2025-014 är skickad.'));

/** What people are told of an action. */
export const actionNewsCases: Readonly<Record<string, NewsView>> = {
  'news.action-added': latest(given, 'bengt'),
  'news.action-changed': latest(given.by('astrid', change('a1', { due: '2025-04-01' })), 'bengt'),
  'news.action-got': latest(handedOver, 'eva'),
  'news.action-taken-over': latest(handedOver, 'bengt'),
  'news.action-done': latest(done, 'astrid'),
  'news.action-reopened': latest(done.by('bengt', reopen('a1')), 'astrid'),
  'news.action-dropped': latest(given.by('astrid', drop('a1')), 'bengt'),
  'news.action-hostile': latest(hostile, 'hostile'),
};

export const actionRefusals: Refusals<ActionRefusal> = {
  'unknown-action': { code: 'unknown-action' },
  'action-owner-missing': { code: 'action-owner-missing' },
  'action-day-missing': { code: 'action-day-missing' },
  'action-day-passed': { code: 'action-day-passed', day: '2025-02-01' },
  'too-many-actions': { code: 'too-many-actions', most: 60 },
  'action-of-another': { code: 'action-of-another', member: 'm1' },
  'action-added-by-another': { code: 'action-added-by-another', member: 'm1' },
  'action-done-by-another': { code: 'action-done-by-another', member: 'm1' },
  'action-done-already': { code: 'action-done-already', member: 'm1' },
  'action-dropped': { code: 'action-dropped' },
};

export const actionMessages: OfEach<ActionMessage> = {
  'action-added': { message: 'action-added', own: false, name: 'Bengt Åberg', day: '2025-03-03' },
  'action-done': { message: 'action-done' },
  'action-reopened': { message: 'action-reopened' },
  'action-changed': { message: 'action-changed' },
  'action-was-dropped': { message: 'action-was-dropped' },
};
