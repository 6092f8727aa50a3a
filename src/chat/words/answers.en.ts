import type { sv as swedish } from './answers.sv.ts';

export const en = {
  'answer.done': 'Done.',
  'answer.only-in-a-group':
    'You do that in the group’s chat, not here. Type @Samverka help there to see what you can do. If I am not in the chat yet, someone needs to add me first.',
  'answer.input-not-understood':
    'I could not read what the card sent, so nothing has changed. Type @Samverka help to see what you can do.',
  'answer.went-wrong':
    'Something went wrong on my side. Type @Samverka status to see whether what you did was saved. If not, try again in a while. If it happens again, give the code {correlationId} to whoever looks after Samverka in your organisation.',
  'answer.record-damaged':
    'The group’s history is not what was saved, so I can neither answer nor save anything. Turn to whoever looks after Samverka in your organisation, and give the code {correlationId}. The command npm run verify shows what differs.',
  'refusal.not-registered':
    'This chat is not connected to a partnership yet. Type @Samverka register to connect it.',
  'refusal.not-a-member':
    'Only the group’s representatives can do this, and you have no seat in the group. Type @Samverka status to see who they are, and ask one of them.',
  'refusal.unknown-forum': 'The agreement has no such group. Choose another group.',
  'refusal.contains-personal-identity-number':
    'The text seems to contain a personal identity number. Such numbers must not be stored here, so nothing is saved. Remove the number and try again.',
  'refusal.form-sent-already':
    'The form has been sent already. What stands in it now is not saved. Open a new form and write it there.',
  'refusal.text-missing': 'The text is missing. Type something and try again.',
  'refusal.text-too-long': 'The text is too long. Shorten it to at most {longest} characters and try again.',
  'answer.done-in-the-group': 'Done. It is shown in the group’s chat.',
  'refusal.unknown-group':
    'The card is about a group that I cannot find among yours. Type help to see what you can do here.',
  'refusal.date-missing':
    'I find no date. Type for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.date-unknown':
    'I do not understand which day “{typed}” is. Type the date first, in figures or with the name of the month: @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.date-does-not-exist':
    'The date {typed} is not in the calendar. Correct it and try again, for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.date-ambiguous':
    '“{typed}” can mean both {first, date, day} and {second, date, day}. Type which date it is, for example @Samverka meeting {first, date, day} at 13:00 Rosenlund.',
  'refusal.several-dates':
    'I see more than one date and do not know which one you mean. Type one date and put it first, for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.weekday-does-not-fit':
    'The weekday does not fit: {day, date, day} is a {day, date, weekday}. Correct the weekday or the date, or type the date alone: @Samverka meeting {day, date, day} at 13:00 Rosenlund.',
  'refusal.time-missing':
    'The time is missing. Type it after the date, for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.time-unknown':
    'I do not understand which time “{typed}” is. Type it in figures after the date: @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.time-does-not-exist':
    'There is no time {typed}. The day runs from 0:00 to 23:59. Type for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.time-skipped':
    'There is no {time, time, local} on {day, date, day}, because clocks go forward to summer time then. Choose another time, for example @Samverka meeting {day, date, day} at 13:00 Rosenlund.',
  'refusal.ends-before-it-starts':
    'The end in “{typed}” is not later than the start. Correct the times, for example @Samverka meeting 12 February at 13:00–15:00 Rosenlund.',
  'refusal.day-in-the-past':
    '{day, date, day} has already passed. Type a later date, for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.day-lately-passed':
    '{day, date, day} has already passed. Type a later date, or type the year as well if you mean {next, date, day}: @Samverka meeting {next, date, day} at 13:00 Rosenlund.',
  'refusal.time-in-the-past':
    '{day, date, day} at {time, time, local} has already passed. Type a later time, for example @Samverka meeting 12 February at 13:00 Rosenlund.',
} satisfies typeof swedish;
