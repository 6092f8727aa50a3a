import type { RestingMessage } from '../../../src/capabilities/resting/messages.ts';
import type { RestingRefusal } from '../../../src/capabilities/resting/domain/refusals.ts';
import type { AttendanceMessage } from '../../../src/capabilities/attendance/messages.ts';
import type { ChairMessage } from '../../../src/capabilities/chair/messages.ts';
import type { ConductMessage } from '../../../src/capabilities/conduct/messages.ts';
import type { MinutesMessage } from '../../../src/capabilities/minutes/messages.ts';
import type { AttendanceRefusal } from '../../../src/capabilities/attendance/domain/refusals.ts';
import type { ChairRefusal } from '../../../src/capabilities/chair/domain/refusals.ts';
import type { ConductRefusal } from '../../../src/capabilities/conduct/domain/refusals.ts';
import { brukarskolan } from '../../support/agreements.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';

const moment = '2025-02-12T12:00:00.000Z';
const decision = { year: 2025, number: 4 };
const title = { sv: 'Val av ordförande', en: 'Election of chair' };
const source = brukarskolan.forums[0]?.leadership.source ?? { kind: 'default' };

export const conductRefusals: Refusals<
  AttendanceRefusal | ChairRefusal | ConductRefusal | RestingRefusal
> = {
  'says-they-are-here': { code: 'says-they-are-here', member: 'm1' },
  'has-a-seat': { code: 'has-a-seat', member: 'm1' },
  'co-opted-unnamed': { code: 'co-opted-unnamed' },
  'proposal-gone': { code: 'proposal-gone' },
  'proposal-waits': { code: 'proposal-waits', title },
  'proposal-of-another': { code: 'proposal-of-another', member: 'm1' },
  'own-proposal': { code: 'own-proposal' },
  'concerns-unsaid': { code: 'concerns-unsaid' },
  'not-today-short-notice': { code: 'not-today-short-notice', days: 7 },
  'not-today-not-in-notice': { code: 'not-today-not-in-notice' },
  'not-today-party-away': { code: 'not-today-party-away', party: 'forum-skill' },
  'not-today-objected': { code: 'not-today-objected', member: 'm1' },
  'not-resting': { code: 'not-resting', decision },
  'not-for-your-party': { code: 'not-for-your-party', decision },
  'asked-again-already': { code: 'asked-again-already', decision },
  'taken-up-once': { code: 'taken-up-once', decision },
  'meeting-is-draft': { code: 'meeting-is-draft', moment },
  'meeting-not-open': { code: 'meeting-not-open', moment },
  'meeting-still-open': { code: 'meeting-still-open' },
  'meeting-closed': { code: 'meeting-closed' },
  'meeting-already-open': { code: 'meeting-already-open', member: 'm1' },
  'another-meeting-open': { code: 'another-meeting-open', moment },
  'no-open-meeting': { code: 'no-open-meeting' },
  'too-early': { code: 'too-early', moment },
  'leader-not-present': { code: 'leader-not-present' },
  'chair-opens': { code: 'chair-opens', member: 'm1' },
  'only-leader': { code: 'only-leader', member: 'm1' },
  'substitute-name-missing': { code: 'substitute-name-missing' },
  'substitute-has-a-seat': { code: 'substitute-has-a-seat', member: 'm1' },
  'substitute-serves-already': { code: 'substitute-serves-already', member: 'm1' },
  'too-many-substitutes': {
    code: 'too-many-substitutes',
    party: 'funktionsstod',
    most: 1,
    source: { kind: 'group-decision', decision: '§ 4/2025' },
  },
  'substitute-unnamed': { code: 'substitute-unnamed', member: 'm1' },
  'not-quorate': { code: 'not-quorate', present: 1, least: 2, source },
  'unknown-matter': { code: 'unknown-matter' },
  'matter-not-current': { code: 'matter-not-current' },
  'agenda-moved-on': { code: 'agenda-moved-on' },
  'matter-in-vote': { code: 'matter-in-vote' },
  'matter-decided': { code: 'matter-decided', decision },
  'chair-is-elected': { code: 'chair-is-elected' },
  'not-a-chair-matter': { code: 'not-a-chair-matter' },
  'chair-not-chosen': { code: 'chair-not-chosen' },
  'chair-term-missing': { code: 'chair-term-missing' },
  'chair-term-past': { code: 'chair-term-past', day: '2024-01-01' },
  'chair-not-recorded': { code: 'chair-not-recorded', title },
  'first-decision-left': { code: 'first-decision-left', title, source },
  'vote-still-open': { code: 'vote-still-open', question: 'Ska vi byta lokal?' },
  'not-present': { code: 'not-present' },
  'unknown-decision': { code: 'unknown-decision' },
  'meeting-is-full': { code: 'meeting-is-full', most: 100, of: 'items' },
  'no-minutes': { code: 'no-minutes' },
  'minutes-locked': { code: 'minutes-locked' },
  'party-has-approved': { code: 'party-has-approved', party: 'forum-skill', member: 'm1' },
  'approver-was-absent': { code: 'approver-was-absent', party: 'forum-skill' },
};

export const conductMessages: OfEach<
  AttendanceMessage | ChairMessage | ConductMessage | MinutesMessage | RestingMessage
> = {
  marked: { message: 'marked', here: true },
  'co-opted-recorded': { message: 'co-opted-recorded' },
  'co-opted-removed': { message: 'co-opted-removed' },
  'decision-proposed': { message: 'decision-proposed' },
  'decision-confirmed': { message: 'decision-confirmed' },
  'decision-disputed': { message: 'decision-disputed' },
  'proposal-withdrawn': { message: 'proposal-withdrawn' },
  'today-answered': { message: 'today-answered', agrees: false },
  'resting-accepted': { message: 'resting-accepted', decision },
  'asked-again': { message: 'asked-again', decision },
  'attendance-answered': { message: 'attendance-answered', answer: 'coming' },
  'attendance-unchanged': { message: 'attendance-unchanged', answer: 'not-coming' },
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
