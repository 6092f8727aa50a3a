import type { sv as swedish } from './words.sv.ts';

export const en = {
  'times-form.heading': 'Propose times to meet',
  'times-form.explanation':
    'Propose two or three times. Each representative is asked in their own chat, and the answers are shown here. Then one time is picked, and becomes the draft of a meeting.',
  'times-form.day': 'Day, proposal {number}{required, select, true {} other { (optional)}}',
  'times-form.time': 'Time, proposal {number}',
  'times-form.day-missing': 'Give the day.',
  'times-form.time-missing': 'Give the time.',
  'times-form.button': 'Send the question',

  'times.summary.open': 'Times to meet, proposed by {name} ({partnership})',
  'times.summary.picked': 'Time to meet picked: {picked, date, weekday-moment} ({partnership})',
  'times.summary.withdrawn': 'The proposed times have been withdrawn ({partnership})',
  'times.kicker': 'Times to meet · proposed by {name} · {forum}',
  'times.heading.open': 'When can you meet?',
  'times.heading.picked': 'Time picked: {picked, date, weekday-moment}',
  'times.heading.withdrawn': 'The proposal has been withdrawn',
  'times.passed': 'All the times have passed. Propose new ones.',
  'times.time': '{number}. {startsAt, date, weekday-moment}',
  'times.answer.fits': 'Suits: {people}',
  'times.answer.if-needed': 'Possible if needed: {people}',
  'times.answer.does-not-fit': 'Does not suit: {people}',
  'times.awaited': 'Waiting for {awaited} to answer.',
  'times.chair': '{chair} calls the meetings and picks the time.',
  'times.picked': 'The draft of the meeting is in the chat.',
  'times.button.pick': 'Pick {number}',
  'times.button.pick-one': 'Pick {startsAt, date, weekday-moment}',
  'times.button.answer': 'Answer',
  'times.button.withdraw': 'Withdraw',
  'times.button.show': 'Show the answers',

  'times-answer-form.summary': 'Answer when you can meet: proposal from {name} ({partnership})',
  'times-answer-form.summary.over': 'The question about times to meet is closed ({partnership})',
  'times-answer-form.heading': 'When can you meet?',
  'times-answer-form.answered': 'You have answered. You can change your answer until a time is picked.',
  'times-answer-form.over': 'No time was picked. You need not answer.',
  'times-answer-form.place': 'Place: {place}',
  'times-answer-form.fits': 'Suits me',
  'times-answer-form.if-needed': 'Possible if needed',
  'times-answer-form.does-not-fit': 'Does not suit me',
  'times-answer-form.missing': 'Say whether the time suits you.',
  'times-answer-form.button': 'Answer',

  'next-meeting-form.heading': 'Set the next meeting',
  'next-meeting-form.button': 'Set time',
  'next-meeting-form.explanation': 'The meeting becomes a draft in the chat. The notice is sent from there.',
  'next-meeting-form.planned': 'A meeting is planned already: {planned, date, weekday-moment}.',
  'next-meeting-form.last-day': 'The group has to meet by {day, date, last-day} ({source}).',
  'next-meeting-form.too-late':
    '{chosen, date, day} is too late: the group has to meet by {day, date, last-day} ({source}). Choose an earlier day, or make the draft anyway.',
  'next-meeting-form.draft': 'Make draft',
  'next-meeting-form.draft-anyway': 'Draft anyway',
  'next-meeting-form.times': 'Propose times',

  'news.times-all-answered.summary': 'Pick a time to meet: all have answered ({partnership})',
  'news.times-all-answered.heading': 'All have answered about the proposed times',
  'news.times-all-answered.next': 'One of the {count} times can be picked now.',

  'answer.times-proposed':
    'The question has been sent to each of the representatives. The answers are shown in the group’s chat.',
  'answer.times-answered':
    'Thank you, your answer is shown in the group’s chat. You can change it until a time is picked.',
  'answer.time-picked':
    'The time has been picked. The draft of the meeting is in the group’s chat; send the notice from there.',
  'answer.times-were-withdrawn': 'The proposal has been withdrawn.',
  'answer.next-meeting-drafted':
    'The draft of the next meeting is in the group’s chat; send the notice from there.',

  'refusal.unknown-times':
    'There are no such proposed times in this group. Type @Samverka times to propose new ones.',
  'refusal.times-too-few': 'At least {least} times are needed to choose between. Fill in one more.',
  'refusal.times-alike': 'The same time stands twice: {moment, date, moment}. Change one of them.',
  'refusal.too-many-times':
    'The group already has {most} proposals waiting for answers. Pick a time in one of them, or withdraw it, first.',
  'refusal.times-unanswered': 'One time has not been answered. Say of each whether it suits you.',
  'refusal.time-picked-already':
    'A time has been picked already: {moment, date, moment}. Move the meeting if it no longer suits.',
  'refusal.times-withdrawn': 'The proposal has been withdrawn. Type @Samverka times to propose new times.',
  'refusal.times-of-another':
    'It is {member} who has proposed the times. Ask {member} to withdraw them, or whoever calls the meetings.',
} satisfies typeof swedish;
