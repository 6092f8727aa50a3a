import type { answers as swedish } from '../sv/answers.ts';

/** Short answers to one person: confirmations, and refusals with the reason and what to do instead. */
export const answers = {
  'answer.ballot-recorded': 'Your vote is recorded: {choice}. You can change it until the vote is closed.',
  'answer.ballot-changed': 'Your vote is changed to {choice}. The latest vote is the one that counts.',
  'answer.ballot-unchanged': 'Your vote was {choice} already and still stands.',
  'answer.vote-opened': 'The vote is open. Its card is coming in the chat.',
  'answer.vote-closed': 'The vote is closed: {outcome}, {decision}.',
  'answer.recusal-recorded':
    'Your recusal is recorded. You do not take part in the vote and are not counted on the electoral register for this matter.',
  'answer.language-set':
    '{language, select, sv {The language of this chat is now Swedish.} other {The language of this chat is now English.}}',
  'answer.registered': 'The seats in {partnership} are saved.',
  'answer.seats-changed':
    'The seats in {partnership} are changed. A vote that is open already keeps its electoral register.',
  'answer.done': 'Done.',
  'answer.only-in-a-group':
    'You do that in the group’s chat, not here. Write @Samverka help there to see what you can do. If I am not in the chat yet, someone needs to add me first.',
  'answer.input-not-understood':
    'I could not read what the card sent, so nothing has changed. Write @Samverka help to see what you can do.',
  'answer.went-wrong':
    'Something went wrong on my side. Write @Samverka status to see whether what you did was saved. If not, try again in a while. If it happens again, give the code {correlationId} to whoever runs the bot.',

  'refusal.not-registered':
    'This chat is not connected to a partnership yet. Write @Samverka register to connect it.',
  'refusal.already-registered':
    'The chat is already connected to {partnership}. Only the group’s representatives can change the seats. Write @Samverka status to see who they are.',
  'refusal.not-a-member':
    'Only the group’s representatives can do this, and you have no seat in the group. Write @Samverka status to see who they are, and ask one of them.',
  'refusal.unknown-agreement': 'That agreement does not exist. Choose an agreement from the list.',
  'refusal.unknown-forum': 'The agreement has no such forum. Choose another forum.',
  'refusal.unknown-seat':
    'The seats do not match the agreement. Write @Samverka register and choose the seats again.',
  'refusal.seat-not-filled':
    '{party} must have at least {least, plural, one {one representative} other {# representatives}} under the agreement. Choose who it is and try again.',
  'refusal.person-holds-two-seats':
    '{person} is chosen for two seats. A person can have only one seat and one vote. Choose different people.',
  'refusal.seat-of-another-party':
    'Each party names its own representatives. Ask one of those who represent {party} to change their seats, and leave them as they were here.',
  'refusal.person-not-in-chat':
    'One of the people is not in the chat. Add the person to the chat or choose someone else.',
  'refusal.question-missing': 'The question is missing. Write what the group is to vote on and try again.',
  'refusal.question-too-long':
    'The question is too long. Shorten it to at most {longest} characters and try again.',
  'refusal.too-many-open-votes':
    'There are already {most} open votes, and no more can be open at the same time. Write @Samverka close to close one of them first.',
  'refusal.unknown-vote':
    'That vote does not exist in this chat. Write @Samverka status to see which votes are open.',
  'refusal.no-open-vote': 'No vote is open. Write @Samverka vote and then the question to open one.',
  'refusal.several-open-votes': 'Several votes are open. Write @Samverka close and choose which one.',
  'refusal.vote-closed':
    'The vote is already closed, so nothing in it can be changed. The result is {decision}. Write @Samverka decisions to see it.',
  'refusal.not-an-elector':
    'You are not on the electoral register for this vote, so your vote cannot be counted. Those who were representatives when it opened can vote and close it.',
  'refusal.recused':
    'You have declared a recusal in this matter, so you cannot vote on it. The others on the electoral register decide.',
  'refusal.recusal-reason-missing': 'The reason is missing. Write why you are recused and try again.',
  'refusal.recusal-reason-too-long':
    'The reason is too long. Shorten it to at most {longest} characters and try again.',
  'refusal.language-unknown': 'I know Swedish and English. Write @Samverka language sv or language en.',
  'refusal.contains-personal-identity-number':
    'The text seems to contain a personal identity number. Such numbers must not be stored here, so nothing is saved. Remove the number and try again.',
  'refusal.date-missing':
    'I find no date. Write for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.date-unknown':
    'I do not understand which day “{typed}” is. Write the date first, in figures or with the name of the month: @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.date-does-not-exist':
    'The date {typed} is not in the calendar. Correct it and try again, for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.date-ambiguous':
    '“{typed}” can mean both {first} and {second}. Write which date it is, for example @Samverka meeting {first} at 13:00 Rosenlund.',
  'refusal.several-dates':
    'I see more than one date and do not know which one you mean. Write one date and put it first, for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.weekday-does-not-fit':
    'The weekday does not fit: {date} is a {weekday}. Correct the weekday or the date, or write the date alone: @Samverka meeting {date} at 13:00 Rosenlund.',
  'refusal.time-missing':
    'The time is missing. Write it after the date, for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.time-unknown':
    'I do not understand which time “{typed}” is. Write it in figures after the date: @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.time-does-not-exist':
    'There is no time {typed}. The day runs from 0:00 to 23:59. Write for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.time-skipped':
    'There is no {time} on {date}, because clocks go forward to summer time then. Choose another time, for example @Samverka meeting {date} at 13:00 Rosenlund.',
  'refusal.ends-before-it-starts':
    'The end in “{typed}” is not later than the start. Correct the times, for example @Samverka meeting 12 February at 13:00–15:00 Rosenlund.',
  'refusal.day-in-the-past':
    '{date} has already passed. Write a day to come, for example @Samverka meeting 12 February at 13:00 Rosenlund. Without a year, the next time that date comes is meant.',
  'refusal.time-in-the-past':
    '{date} at {time} has already passed. Write a time to come, for example @Samverka meeting 12 February at 13:00 Rosenlund. Without a year, the next time that date comes is meant.',
} satisfies typeof swedish;
