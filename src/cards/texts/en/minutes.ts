import type { minutes as swedish } from '../sv/minutes.ts';

/** The minutes of a meeting, from draft to approved. */
export const minutes = {
  'minutes.kicker': '{partnership} · {forum}',
  'minutes.heading': 'Minutes {number}/{year}',
  'minutes.summary': 'Minutes {number}/{year}: {status}',
  'minutes.status.open': 'The meeting is in progress. This is how far you have come.',
  'minutes.status.closed': 'Draft, waiting for approval',
  'minutes.status.approved': 'Approved',
  'minutes.page': 'Page {page} of {pages}',
  'minutes.meeting': 'Meeting',
  'minutes.kind.ordinary': 'Ordinary meeting',
  'minutes.kind.extra': 'Extra meeting',
  'minutes.extra-because': '{kind}: {reason}',
  'minutes.date': 'Date',
  'minutes.time': 'Time',
  'minutes.from-to': '{from}–{to}',
  'minutes.from': '{from}, in progress',
  'minutes.led-by': 'Led by',
  'minutes.items': 'Items',
  'minutes.other-decisions': 'Other votes during the meeting',
  'minutes.notes': 'Notes about the meeting',
  'minutes.approval': 'Approval',
  'minutes.tabled-because': 'Postponed: {reason}',
  'minutes.referred-back-because': 'Referred back: {reason}',
  'minutes.acclamation': '{decision}, decided by acclamation: {text}',
  'minutes.voted': '{decision}, vote: {text}',
  'minutes.elected': 'Elected: {name}, until and including {date}.',
  'minutes.vote-outcome': '{outcome}. {count}',
  'minutes.count': '{choice}: {names}',
  'minutes.reservation': 'Reservation by {name}: {text}',
  'minutes.note': 'Note ({name}): {text}',
  'minutes.lesson': 'Lesson ({name}): {text}',
  'minutes.approved-by': '{party}: approved by {name}, {date}.',
  'minutes.waiting-for':
    '{party}: {count, plural, one {waiting for {names}} other {waiting for one of {names}}}.',
  'minutes.waiting-for-nobody': '{party}: no representative is appointed.',
  'minutes.locked': 'All parties have approved. The minutes cannot be changed.',
  'minutes.how':
    'One representative of each party approves. Until the first approval, whoever led the meeting can correct the draft.',
  'minutes.others': 'Other meetings',
  'minutes.others-missing': 'Choose a meeting.',
  'minutes.other': '{kind} {moment}',
  'minutes.button.approve': 'Approve',
  'minutes.button.note': 'Note',
  'minutes.button.attendance': 'Correct the attendance',
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
    'The minutes are approved and cannot be changed. If something is wrong: take it up at the next meeting.',
  'refusal.party-has-approved':
    '{member} has approved the minutes for {party} already. One approval per party is enough, so you need do nothing.',
  'refusal.approver-was-absent':
    'You were not at the meeting. The minutes are approved by somebody from {party} who was there. Ask one of them.',
} satisfies typeof swedish;
