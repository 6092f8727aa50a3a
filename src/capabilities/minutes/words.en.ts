import type { sv as swedish } from './words.sv.ts';

/** The minutes of a meeting, from draft to approved. */
export const en = {
  'minutes.heading': 'Minutes {number}/{year}',
  'minutes.summary': 'Minutes {number}/{year}: {status}',
  'minutes.status.open': 'The meeting is in progress. This is how far you have come.',
  'minutes.status.closed': 'Draft, waiting for approval',
  'minutes.status.approved': 'Approved',
  'minutes.page': 'Page {page} of {pages}',
  'minutes.meeting': 'Meeting',
  'minutes.extra-because': '{kind}: {reason}',
  'minutes.time': 'Time',
  'minutes.from-to': '{openedAt, time, clock}–{closedAt, time, clock}',
  'minutes.from': '{openedAt, time, clock}, in progress',
  'minutes.led-by': 'Led by',
  'minutes.remaining': 'Remaining',
  'minutes.not-taken-up': 'Not reached or not taken up',
  'minutes.title': '{number}. {title};',
  'minutes.last-title': '{number}. {title}.',
  'minutes.items': 'Items',
  'minutes.other-decisions': 'Other votes during the meeting',
  'minutes.notes': 'Notes about the meeting',
  'minutes.approval': 'Approval',
  'minutes.tabled-because': 'Postponed: {reason}',
  'minutes.referred-back-because': 'Referred back: {reason}',
  'minutes.acclamation': '{decision}, decided by acclamation: {text}',
  'minutes.voted': '{decision}, vote: {text}',
  'minutes.elected': 'Elected: {name}, until and including {until, date, day}.',
  'minutes.vote-outcome': '{outcome}.',
  'minutes.count': '{choice}: {names}',
  'minutes.reported': 'Reported to the meeting, settled between meetings:',
  'minutes.register': 'Electoral register: {names}',
  'minutes.note': 'Note ({name}): {text}',
  'minutes.lesson': 'Lesson ({name}): {text}',
  'minutes.approved-by': '{party}: approved by {by}, {day, date, day}.',
  'minutes.waiting-for':
    '{party}: {count, plural, one {waiting for {approvers}} other {waiting for one of {approvers}}}.',
  'minutes.waiting-for-nobody': '{party}: no representative is appointed.',
  'minutes.locked': 'All parties have approved. The minutes cannot be changed.',
  'minutes.how': 'One representative of each party approves.',
  'minutes.correctable': 'Whoever led the meeting can correct the draft until the first approval.',
  'minutes.others': 'Other meetings',
  'minutes.others-missing': 'Choose a meeting.',
  'minutes.other': '{kind} {startsAt, date, moment}',
  'minutes.button.approve': 'Approve',
  'minutes.button.next': 'Next page',
  'minutes.button.previous': 'Previous page',
  'minutes.button.agenda': 'The agenda',
  'minutes.button.show': 'Show',

  'answer.minutes-approved': 'You have approved the minutes for your party. The other parties remain.',
  'answer.minutes-approved-by-all':
    'You have approved the minutes. All parties have approved, so they are locked.',
  'answer.minutes-approved-already': 'You have approved the minutes already, and that stands.',
  'refusal.no-minutes':
    'There are no minutes yet, for no meeting has been held here. The first come when a meeting is closed.',
  'refusal.minutes-locked':
    'The approval has begun, so the minutes cannot be changed. If something is wrong, take it up at the next meeting.',
  'refusal.party-has-approved':
    '{member} has already approved the minutes for {party}. One approval per party is enough, so you need do nothing.',
  'refusal.approver-was-absent':
    'You were not at the meeting. The minutes are approved by somebody from {party} who was there. Ask one of them.',
} satisfies typeof swedish;
