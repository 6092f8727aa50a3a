import type { sv as swedish } from './words.sv.ts';

export const en = {
  'duty.term-meetings':
    '{least, plural, one {At least one meeting} other {At least # meetings}} in the {term} of {year}, {held, plural, =0 {none held} other {# held}}{partial, select, true { (the agreement covers only part of the term)} other {}}',
  'duty.next-meeting':
    '{first, select, true {A first meeting} other {Next meeting}}, at most {months, plural, one {one month} =2 {two months} other {# months}} after {first, select, true {} other {the meeting on }}{after, date, day}',
  'duty.call-meeting': 'Send the notice of the meeting on {startsAt, date, moment}',
  'duty.answer-notice': 'Answer the notice of the meeting on {startsAt, date, moment}',
  'duty.approve-minutes': 'Approve the minutes of the meeting on {held, date, day}',
  'duty.report': '{name} to be handed in',
  'duty.approve-report': '{name} to be approved or completed',
  'duty.invoice':
    'Invoice{priced, select, true { for {ore, number, money}} other {}} from {issuer} to {receiver}',
  'duty.continuation': 'Decision on whether the partnership continues',
  'duty.expiry':
    'The agreement ends{withoutNotice, select, true { without anyone having to give notice} other {}}',
  'duty.first-meeting': 'The first meeting should have decided: {title}',
  'duty.chair-term': 'A new chair to be elected, the term of {name} ends',
  'duty.vote': 'Vote on “{question}”',
  'duty.accept-form': 'Answer whether you accept that “{question}” is decided in writing',
  'duty.problem': 'Acknowledge the report “{text}”',
  'duty.sign-amendment': '{party} is to sign the amendment to the agreement: “{text}”',

  'deadlines.summary': 'Deadlines in {partnership}',
  'deadlines.none': 'Nothing is due under the agreement at present.',
  'deadlines.shown': '{total, plural, one {One deadline} other {# deadlines}}, one year ahead.',
  'deadlines.some-shown': 'Deadlines {first} to {last} of {total}.',
  'deadlines.button.more': 'Show more',
  'deadlines.button.first': 'From the start',
  'deadlines.button.mark': 'Mark as done',

  'duty-state.overdue': 'Overdue',
  'duty-state.due': 'Due now',
  'duty-state.upcoming': 'Coming up',
  'duty-state.done': 'Done',

  'duty-when.late': 'Overdue. The last day was {due, date, last-day}.',
  'duty-when.today': 'The last day is today, {due, date, last-day}.',
  'duty-when.soon': 'By {due, date, last-day}, in {daysLeft} days.',
  'duty-when.tomorrow': 'By tomorrow, {due, date, last-day}.',
  'duty-when.later': 'By {due, date, last-day}.',
  'duty-when.done': 'Done on {doneOn, date, day}.',
  'duty-when.ends-soon':
    'The last day is {due, date, last-day}, in {daysLeft, plural, one {one day} other {# days}}.',
  'duty-when.ends': 'The last day is {due, date, last-day}.',
  'duty-when.ended': 'The agreement was in force until {due, date, last-day} inclusive.',
  'last-day.on-weekend': '{day, date, day} ({day, date, weekday})',
  'duty-owed.by': 'Responsible: {who}.',
  'duty-owed.by-with-source': 'Responsible: {who}. Source: {source}.',
  'duty-owed.source': 'Source: {source}.',
  'duty-line': '{what}{elsewhere, select, true { ({forum})} other {}}. {when}',

  'fulfil-form.explanation':
    'Choose something that is done but cannot be seen in Samverka, for example an invoice that has been sent. It is recorded with your name and today’s date, and nobody is reminded of it any more.',
  'fulfil-form.duty': 'What is done?',
  'fulfil-form.duty-missing': 'Choose what is done.',
  'fulfil-form.note': 'Note (optional)',
  'fulfil-form.note-placeholder': 'For example: The invoice was sent on 7 January.',

  'digest.heading': 'Reminder',
  'digest.summary':
    'Reminder in {partnership}: {first}{more, plural, =0 {} one { And one more thing.} other { And # more things.}}',
  'digest.personal': 'This is waiting for you:',
  'digest.group': 'This is for the group to do or think of:',

  'answer.duty-fulfilled': 'Done. It has been recorded, and nobody is reminded of it any more.',
  'refusal.unknown-duty':
    'That deadline is no longer there. Write @Samverka deadlines to see what applies now.',
  'refusal.duty-seen-by-the-record':
    'Nobody needs to mark this. It is done by itself when it is done in Samverka. Write @Samverka deadlines to see what remains.',
  'refusal.duty-of-others':
    'Only whoever is responsible can mark it as done. Write @Samverka deadlines to see who that is.',
  'refusal.duty-not-chosen': 'Nothing is chosen. Choose what is done and try again.',
  'refusal.nothing-to-mark':
    'There is nothing for you to mark as done. Write @Samverka deadlines to see what remains and who is responsible.',
} satisfies typeof swedish;
