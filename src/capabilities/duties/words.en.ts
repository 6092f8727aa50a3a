import type { sv as swedish } from './words.sv.ts';

export const en = {
  'duty.term-meetings':
    '{least, plural, one {At least one meeting} other {At least # meetings}} in the {term} of {year}, {held, plural, =0 {none held} other {# held}}{partial, select, true { (the agreement covers only part of the term)} other {}}',
  'duty.next-meeting':
    '{first, select, true {A first meeting} other {Next meeting}}, no later than {months, plural, one {one month} =2 {two months} other {# months}} after {first, select, true {} other {the meeting on }}{after, date, day}',
  'duty.call-meeting': 'Send the notice of the meeting on {startsAt, date, moment}',
  'duty.answer-notice': 'Answer the notice of the meeting on {startsAt, date, moment}',
  'duty.approve-minutes': 'Approve the minutes of the meeting on {held, date, day}',
  'duty.mend-minutes':
    'Correct the minutes of the meeting on {held, date, day}, or answer, and send them again',
  'duty.minutes-locked': 'The minutes of the meeting on {held, date, day} are not approved by {parties}',
  'duty.report': 'Submit: {name}{number, plural, =0 {} other { no. #}}',
  'duty.approve-report': 'Approve or send back: {name}{number, plural, =0 {} other { no. #}}',
  'duty.review-report': 'Examine, with the finances: {name}{number, plural, =0 {} other { no. #}}',
  'duty.deliver-report': 'Hand on: {name}{number, plural, =0 {} other { no. #}} (to: {to}, {occasion})',
  'duty.invoice':
    'Invoice{priced, select, true { for {ore, number, money}} other {}} from {issuer} to {receiver}',
  'duty.instalment': 'Pay {ore, number, money} to {receiver}: “{text}”',
  'duty.continuation': 'Decision on whether the partnership continues',
  'duty.expiry':
    'The agreement ends{withoutNotice, select, true { without anyone having to give notice} other {}}',
  'duty.first-meeting': 'The first meeting should have decided: {title}',
  'duty.meet-about': 'Plan a meeting about the question that was not decided: “{question}”',
  'duty.chair-left': 'Elect a new chair after {name}, who is no longer a representative',
  'duty.chair-term': 'Elect a new chair after {name}, whose term ends',
  'duty.vote': 'Vote on “{question}”',
  'duty.accept-form': 'Answer whether you accept that “{question}” is decided in writing',
  'duty.problem': 'Acknowledge the report: “{text}”',
  'duty.receive-notice': 'Receive a notice: “{text}”',
  'duty.answer-resting': 'Accept {decision}, or ask for the matter to be taken up again: “{text}”',
  'duty.uncounted': '{day, date, day}: {why}',
  'duty.meet-proviso': '{party} is to enter its own decision, for which {decision} waits: “{text}”',
  'duty.action': 'Action: {text}',
  'duty.sign-amendment': '{party} is to sign the amendment to the agreement: “{text}”',

  'duty.renew-amendment': 'Renew the amendment to the agreement or let it lapse: “{text}”',

  'duty.gone': 'What was done',

  'deadlines.summary':
    'Deadlines in {partnership}: {late, plural, =0 {nothing is overdue} other {# overdue}}',
  'deadlines.kicker': 'Deadlines · {partnership} · one year ahead',
  'deadlines.heading':
    '{open, plural, =0 {Nothing is due under the agreement at present} other {{open, plural, one {One thing} other {# things}} to do, {late, plural, =0 {nothing is overdue} other {# overdue}}}}',
  'deadlines.line': '{what}{owed, select, source {} other { · {who}}}',
  'deadlines.button.more': 'Show more',
  'deadlines.button.all-done': 'Show all that is done',
  'deadlines.button.undo': 'Undo',
  'deadlines.button.undo-one': 'Not done yet: {what}',
  'deadlines.button.first': 'From the start',
  'deadlines.button.mark': 'Mark as done',
  'deadlines.button.details': 'Show details',
  'deadlines.button.done': 'Done',
  'deadlines.button.mark-one': 'Mark as done: {what}, {day, date, day}',

  'duty-state.due': 'Due now',
  'duty-state.upcoming': 'Coming up',
  'duty-state.done': 'Done',

  'duty-when.late': 'Overdue. The last day was {due, date, last-day}.{planned}',
  'duty-when.today': 'The last day is today, {due, date, last-day}.{planned}',
  'duty-when.soon': 'By {due, date, last-day}, in {daysLeft} days.{planned}',
  'duty-when.tomorrow': 'By tomorrow, {due, date, last-day}.{planned}',
  'duty-when.later': 'By {due, date, last-day}.{planned}',
  'duty-when.planned':
    ' A meeting is planned for {day, date, day}, {after, plural, one {one day} =2 {two days} other {# days}} after the last day.',
  'duty-when.marked': 'Marked as done by {name} on {doneOn, date, day}.',
  'duty-when.marked-with-note': 'Marked as done by {name} on {doneOn, date, day}: {note}',
  'duty-when.done': 'Done on {doneOn, date, day}.',
  'duty-when.locked': 'Locked on {doneOn, date, day}.',
  'duty-when.ends-soon':
    'The last day is {due, date, last-day}, in {daysLeft, plural, one {one day} other {# days}}. Do you want to go on? Take it up at the next meeting.',
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
  'duty-owed.own-day':
    'Responsible: {who} ({source}). The agreement names no day; this one is Samverka’s default.',
  'duty-owed.source': 'Under {source}.',
  'duty-line': '{what}{elsewhere, select, true { ({forum})} other {}}',
  'duty-act.call-meeting': 'Show draft',
  'duty-act.answer-notice': 'Answer',
  'duty-act.approve-minutes': 'Approve',
  'duty-act.mend-minutes': 'Show',
  'duty-act.minutes-locked': 'Show',
  'duty-act.report': 'Fill in',
  'duty-act.approve-report': 'Read report',
  'duty-act.vote': 'Vote',
  'duty-act.accept-form': 'Answer',
  'duty-act.problem': 'Acknowledge',
  'duty-act.receive-notice': 'Receive',
  'duty-act.answer-resting': 'Answer',
  'duty-act.meet-proviso': 'Enter',
  'duty-act.action': 'Show the action',
  'duty-act.sign-amendment': 'Sign',
  'duty-act.renew-amendment': 'Answer',
  'duty-act.agenda': 'Agenda',
  'duty-act.new-meeting': 'New meeting',
  'duty-act.done': 'Done',

  'fulfil-form.explanation':
    'Choose something that is done but cannot be seen in Samverka, for example an invoice that has been sent. It is saved with your name and today’s date, and nobody is reminded of it any more.',
  'fulfil-form.duty': 'What is done?',
  'fulfil-form.duty-missing': 'Choose what is done.',
  'fulfil-form.note': 'Note (optional)',
  'fulfil-form.note-placeholder': 'For example: The invoice was sent on 7 January.',

  'digest.summary': '{first}{more, plural, =0 {} one { And one more thing.} other { And # more things.}}',
  'digest-first.late': 'Overdue ({partnership}): {what}.',
  'digest-first.done': 'Done ({partnership}): everything in the reminder.',
  'digest-first.in-time': '{what} ({partnership}).',
  'digest-first.quoted': '{what} ({partnership}): “{quoted}”',
  'duty-by.today': 'today',
  'duty-by.tomorrow': 'by tomorrow',
  'duty-by.day': 'by {due, date, day-of-year}',
  'duty-first.term-meetings':
    '{late, select, true {{missing, plural, one {one meeting is} other {# meetings are}} missing for the {term} of {year}} other {{partnership}: {missing, plural, one {one meeting} other {# meetings}} to be held {when}, {planned, plural, =0 {none planned} other {# planned}}.}}',
  'duty-first.next-meeting':
    '{late, select, true {hold} other {Hold}} {first, select, true {a first meeting} other {the next meeting}}{late, select, true {} other { {when}}}{planned, select, yes { (one is planned for {plannedFor, date, day-of-year})} other {}}',
  'duty-first.call-meeting':
    '{late, select, true {send} other {Send}} the notice of the meeting on {startsAt, date, day-of-year}{late, select, true {} other { {when}}}',
  'duty-first.answer-notice': 'Answer the notice of the meeting on {startsAt, date, day-of-year} {when}',
  'duty-first.approve-minutes':
    '{late, select, true {approve} other {Approve}} the minutes of the meeting on {held, date, day-of-year}{late, select, true {} other { {when}}}',
  'duty-first.mend-minutes':
    '{late, select, true {correct} other {Correct}} the minutes of the meeting {held, date, day-of-year}{late, select, true {} other { {when}}}',
  'duty-first.minutes-locked': 'The minutes of the meeting {held, date, day-of-year} are locked',
  'duty-first.report':
    '{late, select, true {submit} other {Submit}} {inText}{number, plural, =0 {} other { no. #}}{late, select, true {} other { {when}}}',
  'duty-first.approve-report':
    '{late, select, true {decide on} other {Decide on}} {inText}{number, plural, =0 {} other { no. #}}{late, select, true {} other { {when}}}',
  'duty-first.review-report':
    '{late, select, true {examine} other {Examine}} {inText}{number, plural, =0 {} other { no. #}}{late, select, true {} other { {when}}}',
  'duty-first.deliver-report':
    '{late, select, true {hand on} other {Hand on}} {inText}{number, plural, =0 {} other { no. #}}{late, select, true {} other { {when}}}',
  'duty-first.invoice':
    '{late, select, true {send} other {Send}} the invoice{priced, select, true { for {ore, number, money}} other {}}{late, select, true {} other {{started, select, true { now} other { at the start on {start, date, day-of-year}}}}}',
  'duty-first.instalment':
    '{late, select, true {pay} other {Pay}} {ore, number, money}{late, select, true {} other { {when}}}',
  'duty-first.continuation':
    '{late, select, true {decide} other {Decide {when}}} whether the partnership continues',
  'duty-first.expiry': 'The agreement ends on {due, date, day-of-year}',
  'duty-first.first-meeting': '{late, select, true {take up} other {Take up}} “{title}” at the next meeting',
  'duty-first.meet-about':
    '{late, select, true {plan a meeting about the question that was not decided} other {Plan {when} a meeting about the question that was not decided}}',
  'duty-first.chair-left': '{late, select, true {elect a new chair} other {Elect a new chair {when}}}',
  'duty-first.chair-term': '{late, select, true {elect a new chair} other {Elect a new chair {when}}}',
  'duty-first.vote': 'Vote {when}',
  'duty-first.accept-form': 'Answer {when} about the vote in writing',
  'duty-first.problem': 'Acknowledge the problem {when}',
  'duty-first.receive-notice': 'Receive the notice {when}',
  'duty-first.answer-resting':
    '{late, select, true {Overdue: answer about {decision}, taken without you} other {Answer {when} about {decision}, taken without you}}',
  'duty-first.meet-proviso':
    '{late, select, true {Overdue: enter your party’s decision, for which {decision} waits} other {Enter your party’s decision {when}, for which {decision} waits}}',
  'duty-first.action': '{late, select, true {Overdue action} other {Carry out the action {when}}}',
  'duty-first.sign-amendment':
    '{late, select, true {sign the amendment to the agreement} other {Sign the amendment to the agreement {when}}}',
  'duty-first.renew-amendment': 'Renew the amendment to the agreement {when}, or let it lapse',
  'digest.personal': 'This is waiting for you',
  'digest.group': 'The group needs to do or think of this',
  'digest.done': 'Everything in this reminder is done',
  'digest.awaited': 'This concerns {awaited} in particular.',
  'digest.kicker': 'Reminder · {partnership}',
  'digest.unshown': '{unshown, plural, one {One more thing is} other {# more things are}} under Deadlines.',

  'answer.duty-fulfilled':
    '{what}: marked as done by {name} on {day, date, day}{noted, select, true {: “{note}”} other {}}. Nobody is reminded of it any more. A mistake? Press Undo under Deadlines.',
  'answer.duty-reopened': '{what}: no longer marked as done. The reminders go on.',
  'news.duty-marked.summary': 'Done ({partnership}): {what}',
  'news.duty-marked.heading': 'Done: {what}',
  'news.duty-marked.by': '{name} marked it as done on {day, date, day}.',
  'news.duty-marked.note': 'Note: {note}',
  'news.duty-reopened.summary': 'Not done ({partnership}): {what}',
  'news.duty-reopened.heading': 'Not done: {what}',
  'news.duty-reopened.by': '{name} took back on {day, date, day} that it was done.',
  'news.partnership-ended.summary':
    'The partnership has ended ({partnership}){left, select, true {: see what remains} other {}}',
  'news.partnership-ended.heading': 'The partnership has ended',
  'news.partnership-ended.remains':
    'The agreement was valid until {lastDay, date, day}. This remains to be done:',
  'news.partnership-ended.nothing':
    'The agreement was valid until {lastDay, date, day}. Nothing remains to be done in Samverka.',
  'news.partnership-ended.owed': '{owed}.',
  'news.partnership-ended.minutes':
    '{minutes, plural, one {The minutes of one meeting} other {The minutes of # meetings}} are to be approved.',
  'news.partnership-ended.actions':
    '{actions, plural, one {One action is} other {# actions are}} to be done.',
  'news.partnership-ended.amendments':
    '{amendments, plural, one {One amendment has} other {# amendments have}} not been signed by every party.',
  'news.partnership-ended.kept':
    'Decisions, minutes and reports are kept here. Nobody is reminded of meetings or elections under the agreement any more.',
  'refusal.duty-not-marked':
    'Nobody has marked it as done, so there is nothing to undo. Type @Samverka deadlines to see how things stand.',
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
