import type { sv as swedish } from './words.sv.ts';

export const en = {
  'duty.term-meetings':
    '{least, plural, one {At least one meeting} other {At least # meetings}} in the {term} of {year}, {held, plural, =0 {none held} other {# held}}{partial, select, true { (the agreement covers only part of the term)} other {}}',
  'duty.next-meeting':
    '{first, select, true {A first meeting} other {Next meeting}}, no later than {months, plural, one {one month} =2 {two months} other {# months}} after {first, select, true {} other {the meeting on }}{after, date, day}',
  'duty.call-meeting': 'Send the notice of the meeting on {startsAt, date, moment}',
  'duty.answer-notice': 'Answer the notice of the meeting on {startsAt, date, moment}',
  'duty.approve-minutes': 'Approve the minutes of the meeting on {held, date, day}',
  'duty.report': 'Submit: {name}',
  'duty.approve-report': 'Approve or send back: {name}',
  'duty.invoice':
    'Invoice{priced, select, true { for {ore, number, money}} other {}} from {issuer} to {receiver}',
  'duty.continuation': 'Decision on whether the partnership continues',
  'duty.expiry':
    'The agreement ends{withoutNotice, select, true { without anyone having to give notice} other {}}',
  'duty.first-meeting': 'The first meeting should have decided: {title}',
  'duty.chair-term': 'Elect a new chair after {name}, whose term ends',
  'duty.vote': 'Vote on “{question}”',
  'duty.accept-form': 'Answer whether you accept that “{question}” is decided in writing',
  'duty.problem': 'Acknowledge the report: “{text}”',
  'duty.sign-amendment': '{party} is to sign the amendment to the agreement: “{text}”',

  'deadlines.summary':
    'Deadlines in {partnership}: {late, plural, =0 {nothing is overdue} other {# overdue}}',
  'deadlines.kicker': 'Deadlines · {partnership} · one year ahead',
  'deadlines.heading':
    '{total, plural, =0 {Nothing is due under the agreement at present} other {{late, plural, =0 {Nothing is overdue} one {One thing is overdue} other {# things are overdue}}}}',
  'deadlines.line': '{what}{owed, select, source {} other { · {who}}}',
  'deadlines.button.more': 'Show more',
  'deadlines.button.first': 'From the start',
  'deadlines.button.mark': 'Mark as done',
  'deadlines.button.details': 'Show details',
  'deadlines.button.done': 'Done',
  'deadlines.button.mark-one': 'Mark as done: {what}, {day, date, day}',

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
  'duty-when.before-start': 'To be invoiced when the partnership starts on {start, date, day}.',
  'duty-when.start':
    'To be invoiced now, in connection with the start of the partnership. Counts as overdue after {due, date, day} (default).',
  'duty-when.late-start':
    'Overdue. It should have been invoiced in connection with the start of the partnership on {start, date, day}.',
  'last-day.on-weekend': '{day, date, day} ({day, date, weekday})',
  'duty-owed.by': 'Responsible: {who}.',
  'duty-owed.by-with-source': 'Responsible: {who} ({source}).',
  'duty-owed.source': 'Under {source}.',
  'duty-line': '{what}{elsewhere, select, true { ({forum})} other {}}. {when}',
  'duty-act.call-meeting': 'Show draft',
  'duty-act.answer-notice': 'Answer',
  'duty-act.approve-minutes': 'Approve',
  'duty-act.report': 'Fill in',
  'duty-act.approve-report': 'Read report',
  'duty-act.vote': 'Vote',
  'duty-act.accept-form': 'Answer',
  'duty-act.problem': 'Acknowledge',
  'duty-act.sign-amendment': 'Sign',
  'duty-act.agenda': 'Agenda',
  'duty-act.new-meeting': 'New meeting',
  'duty-act.done': 'Done',

  'fulfil-form.explanation':
    'Choose something that is done but cannot be seen in Samverka, for example an invoice that has been sent. It is saved with your name and today’s date, and nobody is reminded of it any more.',
  'fulfil-form.duty': 'What is done?',
  'fulfil-form.duty-missing': 'Choose what is done.',
  'fulfil-form.note': 'Note (optional)',
  'fulfil-form.note-placeholder': 'For example: The invoice was sent on 7 January.',

  'digest.summary':
    '{partnership}, reminder: {first}{more, plural, =0 {} one { And one more thing.} other { And # more things.}}',
  'digest.personal': 'This is waiting for you',
  'digest.group': 'The group needs to do or think of this',
  'digest.kicker': 'Reminder · {partnership}',
  'digest.unshown': '{unshown, plural, one {One more thing is} other {# more things are}} under Deadlines.',

  'answer.duty-fulfilled': 'Done. It has been recorded, and nobody is reminded of it any more.',
  'refusal.unknown-duty':
    'That deadline is no longer there. Type @Samverka deadlines to see what applies now.',
  'refusal.duty-seen-by-the-record':
    'Nobody needs to mark this. It is done by itself when it is done in Samverka. Type @Samverka deadlines to see what remains.',
  'refusal.duty-of-others':
    'Only whoever is responsible can mark it as done. Type @Samverka deadlines to see who that is.',
  'refusal.duty-not-chosen': 'Nothing is chosen. Choose what is done and try again.',
  'refusal.nothing-to-mark':
    'There is nothing for you to mark as done. Type @Samverka deadlines to see what remains and who is responsible.',
} satisfies typeof swedish;
