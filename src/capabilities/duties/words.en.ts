import type { duties as swedish } from './words.sv.ts';

/** What the agreement makes due, and reminders of it. */
export const duties = {
  'deadlines.heading': 'Deadlines',
  'deadlines.summary': 'Deadlines in {name}',
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

  'duty.late': 'Overdue. The last day was {date}.',
  'duty.today': 'The last day is today, {date}.',
  'duty.soon': 'By {date}, in {days} days.',
  'duty.tomorrow': 'By tomorrow, {date}.',
  'duty.later': 'By {date}.',
  'duty.done': 'Done.',
  'duty.done-on': 'Done on {date}.',
  'duty.ends-today': 'The last day is today, {date}.',
  'duty.ends-soon': 'The last day is {date}, in {days, plural, one {one day} other {# days}}.',
  'duty.ends': 'The last day is {date}.',
  'duty.ended': 'The agreement was in force until {date} inclusive.',
  'duty.owed-by': 'Responsible: {who}.',
  'duty.owed-by-with-source': 'Responsible: {who}. Source: {source}.',
  'duty.source': 'Source: {source}.',
  'duty.on-weekend': '{date} ({weekday})',
  'duty.line': '{what}. {when}',
  'duty.line-elsewhere': '{what} ({forum}). {when}',

  'duty.term-meetings':
    '{least, plural, one {At least one meeting} other {At least # meetings}} in the {term} of {year}, {held, plural, =0 {none held} other {# held}}',
  'duty.term-meetings-partial':
    '{least, plural, one {At least one meeting} other {At least # meetings}} in the {term} of {year}, {held, plural, =0 {none held} other {# held}} (the agreement covers only part of the term)',
  'duty.next-meeting':
    'Next meeting, at most {months, plural, one {one month} =2 {two months} other {# months}} after the meeting on {date}',
  'duty.next-meeting-first':
    'A first meeting, at most {months, plural, one {one month} =2 {two months} other {# months}} after {date}',
  'duty.call-meeting': 'Send the notice of the meeting on {moment}',
  'duty.answer-notice': 'Answer the notice of the meeting on {moment}',
  'duty.approve-minutes': 'Approve the minutes of the meeting on {date}',
  'duty.report': '{name} to be handed in',
  'duty.approve-report': '{name} to be approved or completed',
  'duty.invoice': 'Invoice from {issuer} to {receiver}',
  'duty.invoice-of': 'Invoice for {amount} from {issuer} to {receiver}',
  'duty.continuation': 'Decision on whether the partnership continues',
  'duty.expiry': 'The agreement ends',
  'duty.expiry-without-notice': 'The agreement ends without anyone having to give notice',
  'duty.first-meeting': 'The first meeting should have decided: {title}',
  'duty.chair-term': 'A new chair to be elected, the term of {name} ends',
  'duty.vote': 'Vote on “{question}”',
  'duty.accept-form': 'Answer whether you accept that “{question}” is decided in writing',
  'duty.problem': 'Acknowledge the report “{text}”',

  'fulfil-form.heading': 'Mark as done',
  'fulfil-form.explanation':
    'Choose something that is done but cannot be seen in Samverka, for example an invoice that has been sent. It is recorded with your name and today’s date, and nobody is reminded of it any more.',
  'fulfil-form.duty': 'What is done?',
  'fulfil-form.duty-missing': 'Choose what is done.',
  'fulfil-form.note': 'Note (optional)',
  'fulfil-form.note-placeholder': 'For example: The invoice was sent on 7 January.',

  'digest.heading': 'Reminder',
  'digest.summary':
    'Reminder in {name}: {first}{more, plural, =0 {} one { And one more thing.} other { And # more things.}}',
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
