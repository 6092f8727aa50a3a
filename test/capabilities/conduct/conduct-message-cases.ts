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

export const conductRefusals: Refusals<AttendanceRefusal | ChairRefusal | ConductRefusal> = {
  'meeting-is-draft': { code: 'meeting-is-draft', moment },
  'meeting-not-open': { code: 'meeting-not-open', moment },
  'meeting-still-open': { code: 'meeting-still-open' },
  'meeting-closed': { code: 'meeting-closed' },
  'meeting-has-begun': { code: 'meeting-has-begun' },
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
  'agreement-without-chair': { code: 'agreement-without-chair' },
  'no-election-to-correct': { code: 'no-election-to-correct' },
  'nobody-chairs': { code: 'nobody-chairs' },
  'only-chair-names': { code: 'only-chair-names', member: 'm1' },
  'acting-chair-not-chosen': { code: 'acting-chair-not-chosen' },
  'acting-days-missing': { code: 'acting-days-missing' },
  'acting-days-past': { code: 'acting-days-past', day: '2024-01-01' },
  'acting-past-the-term': { code: 'acting-past-the-term', day: '2025-12-31' },
  'meeting-called-ahead': { code: 'meeting-called-ahead', moment },
  'may-call-oneself': { code: 'may-call-oneself' },
  'chair-not-recorded': { code: 'chair-not-recorded', title },
  'first-decision-left': { code: 'first-decision-left', title, source },
  'vote-still-open': { code: 'vote-still-open', question: 'Ska vi byta lokal?' },
  'not-present': { code: 'not-present' },
  'recusal-of-nobody': { code: 'recusal-of-nobody' },
  'recusal-claimed-already': { code: 'recusal-claimed-already', member: 'm1' },
  'unknown-recusal-claim': { code: 'unknown-recusal-claim' },
  'only-the-person-answers': { code: 'only-the-person-answers', member: 'm1' },
  'unknown-decision': { code: 'unknown-decision' },
  'meeting-is-full': { code: 'meeting-is-full', most: 100, of: 'items' },
  'no-minutes': { code: 'no-minutes' },
  'minutes-locked': { code: 'minutes-locked' },
  'party-has-approved': { code: 'party-has-approved', party: 'forum-skill', member: 'm1' },
  'approver-was-absent': { code: 'approver-was-absent', party: 'forum-skill' },
};

export const conductMessages: OfEach<AttendanceMessage | ChairMessage | ConductMessage | MinutesMessage> = {
  'attendance-answered': { message: 'attendance-answered', answer: 'coming' },
  'attendance-unchanged': { message: 'attendance-unchanged', answer: 'not-coming' },
  'meeting-opened': { message: 'meeting-opened' },
  'attendance-corrected': { message: 'attendance-corrected' },
  'matter-taken-up': { message: 'matter-taken-up' },
  'matter-decided': { message: 'matter-decided', decision },
  'matter-tabled': { message: 'matter-tabled' },
  'matter-declined': { message: 'matter-declined' },
  'matter-referred-back': { message: 'matter-referred-back' },
  'note-taken': { message: 'note-taken' },
  'item-added': { message: 'item-added' },
  'reservation-made': { message: 'reservation-made', decision },
  'chair-elected': { message: 'chair-elected', decision },
  'chair-elected-again': { message: 'chair-elected-again', decision, partyName: 'Vuxenskolan' },
  'chair-elected-already': { message: 'chair-elected-already' },
  'opening-undone': { message: 'opening-undone' },
  'election-corrected': { message: 'election-corrected' },
  'election-taken-up': { message: 'election-taken-up' },
  'acting-chair-named': {
    message: 'acting-chair-named',
    name: 'Astrid Berg',
    from: '2025-07-01',
    to: '2025-07-31',
  },
  'acting-chair-ended': { message: 'acting-chair-ended' },
  'meeting-requested': { message: 'meeting-requested', name: 'Astrid Berg', from: '2025-07-09' },
  'meeting-closed': { message: 'meeting-closed' },
  'minutes-approved': { message: 'minutes-approved' },
  'minutes-approved-by-all': { message: 'minutes-approved-by-all' },
  'minutes-approved-already': { message: 'minutes-approved-already' },
};
