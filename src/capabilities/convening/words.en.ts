import type { sv as swedish } from './words.sv.ts';

export const en = {
  'meeting.kind.ordinary': 'Ordinary meeting',
  'meeting.kind.extra': 'Extra meeting',
  'meeting.named':
    '{kind, select, extra {Extra meeting} other {Ordinary meeting}}, {startsAt, date, weekday-moment}',
  'meeting.named-cancelled':
    'Cancelled: {kind, select, extra {extra meeting} other {ordinary meeting}}, {startsAt, date, weekday-moment}',
  'meeting.in-short':
    '{kind, select, extra {Extra meeting} other {Ordinary meeting}}, {startsAt, date, moment}',
  'meeting.kicker': '{status} · {forum} · {partnership}',
  'meeting.where': '{where} · called by {sender}',
  'meeting.where-draft': '{where} · planned by {sender}',
  'meeting.status.draft': 'Draft notice',
  'meeting.status.called': 'Notice of meeting',
  'meeting.status.cancelled': 'The meeting is cancelled',
  'meeting.status.open': 'The meeting is in progress',
  'meeting.status.closed': 'The meeting is closed',
  'meeting.status.approved': 'The meeting is closed',
  'meeting.summary.draft': 'Draft notice: {meeting}. Send the notice when it is ready.',
  'meeting.summary.called': 'Notice: {meeting} ({partnership}). Answer whether you are coming.',
  'meeting.summary.answered': 'Notice: {meeting} ({partnership}). You have answered.',
  'meeting.summary.new-time':
    'New time: {meeting} ({partnership}). It was {earlierStart, date, moment}. Answer again.',
  'meeting.summary.new-place': 'New place: {meeting} ({partnership}).',
  'meeting.summary.cancelled': 'Cancelled: {meeting} ({partnership}). Reason: {cancelledFor}',
  'meeting.summary.open': 'In progress: {meeting}',
  'meeting.summary.closed': 'Closed: {meeting}',
  'meeting.summary.approved': 'Closed: {meeting}',
  'meeting.cancelled-for': 'Reason: {cancelledFor}',
  'news.meeting-cancelled.summary':
    'Cancelled: the meeting on {startsAt, date, weekday-moment} ({partnership}). Reason: {reason}',
  'news.meeting-cancelled.heading': 'The meeting on {startsAt, date, weekday-moment} is cancelled',
  'news.meeting-cancelled.reason': '{name} has cancelled the meeting. Reason: {reason}',
  'meeting.opened': 'The meeting has been opened in the group’s chat.',
  'meeting.minutes-elsewhere': 'The minutes are in the group’s chat.',
  'meeting.new-time':
    'The meeting has been moved from {earlierStart, date, weekday-moment}. Everybody needs to answer again.',
  'meeting.new-place': 'The place has changed. It was: {earlierPlace}.',
  'meeting.place-set': 'The place has been decided.',
  'meeting.no-place': 'Place not decided',
  'meeting.reason': 'Reason',
  'meeting.reason-lead': 'Reason:',
  'meeting.answers.coming': 'Coming',
  'meeting.answers.substitute': 'Substitute',
  'meeting.answers.not-coming': 'Not\u00a0coming',
  'meeting.answers.none': 'No\u00a0answer',
  'meeting.substitute-for': '{substitute} instead of {name}',
  'meeting.answer.coming': 'You are coming.',
  'meeting.answer.not-coming': 'You are not coming.',
  'meeting.answer.substitute': 'A substitute is coming in your place.',
  'meeting.answer.substitute-named': '{name} is coming in your place.',
  'meeting.answer.none': 'You have not answered yet.',
  'meeting.button.not-coming': 'Not coming',
  'meeting.button.call': 'Send the notice',
  'meeting.button.move-or-cancel': 'Change or cancel',
  'meeting.button.change-agenda': 'Change the agenda',
  'meeting.button.open': 'Open the meeting',
  'meeting.button.back': 'Back to the meeting',
  'button.new-meeting': 'New meeting',

  'meeting.warning.short-notice':
    '{days, plural, =0 {The notice comes on the day of the meeting} one {The notice comes only one day before the meeting} other {The notice comes only # days before the meeting}}. It should come at least {least, plural, one {one day} other {# days}} before ({source}).',
  'meeting.warning.weekend': '{day, date, day} is a {day, date, weekday}.',
  'meeting.warning.outside-validity':
    'The meeting is outside the validity of the agreement, {from, date, day} to {to, date, day} ({source}).',
  'meeting.warning.none-elected':
    'The chair is to call the meetings ({source}). No chair has been elected yet, so for now any representative can call one.',
  'meeting.warning.term-over':
    'The chair is to call the meetings ({source}). The chair’s term has run out, so for now any representative can call one.',
  'meeting.warning.seat-lost':
    'The chair is to call the meetings ({source}). The chair has left the group, so for now any representative can call one.',

  'meeting-form.explanation':
    'First a draft is posted in the chat, with a proposed agenda. Nothing is sent to the others until somebody presses Send the notice.',
  'meeting-form.only-extra':
    'Only the chair, {chair}, calls ordinary meetings ({source}). You can call an extra meeting.',
  'meeting-form.day': 'Date',
  'meeting-form.day-missing': 'Choose today’s date or a later one.',
  'meeting-form.time': 'Time',
  'meeting-form.time-missing': 'Choose a time.',
  'meeting-form.place': 'Place (optional)',
  'meeting-form.place-placeholder': 'For example: Rosenlund, or Teams',
  'meeting-form.kind': 'Kind of meeting',
  'meeting-form.kind-missing': 'Choose the kind of meeting.',
  'meeting-form.reason': 'Reason (required for an extra meeting)',
  'meeting-form.reason-optional': 'Reason for an extra meeting (optional)',
  'meeting-form.reason-placeholder': 'For example: We are losing the premises.',
  'meeting-form.reason-missing': 'Say why an extra meeting is needed.',
  'meeting-form.button.draft': 'Make a draft',

  'meeting.button.move': 'Change time or place',
  'move-meeting.explanation': 'The draft in the chat is changed.',
  'move-meeting.explanation-called':
    'The notice is changed both in the chat and in each representative’s own chat. If the time changes, everybody needs to answer again.',
  'meeting.button.cancel': 'Cancel the meeting',
  'cancel-meeting.explanation': 'The draft in the chat shows that the meeting is cancelled, and why.',
  'cancel-meeting.explanation-called':
    'The notice shows that the meeting is cancelled, and why, both in the chat and in each representative’s own chat.',
  'cancel-meeting.reason-placeholder': 'For example: Several people are ill.',
  'cancel-meeting.reason-missing': 'Say why the meeting is cancelled.',

  'status.next-meeting': 'Next\u00a0meeting',
  'status.no-meeting': 'None planned.',
  'status.meeting-draft': '{meeting}. The notice has not been sent.',
  'status.meeting-called': '{meeting}.',
  'status.meeting-open': '{meeting}. The meeting is in progress.',
  'status.meeting-at': '{meeting}, {place}',

  'answer.meeting-drafted':
    'The draft is posted in the chat. The notice goes out when somebody presses Send the notice there.',
  'answer.meeting-called':
    'The notice has been sent to each of the representatives and can be seen here in the chat.',
  'answer.meeting-moved': 'The meeting is changed.',
  'answer.meeting-was-cancelled': 'The meeting is cancelled.',

  'refusal.unknown-meeting':
    'There is no such meeting in this chat. Type @Samverka agenda to see the next meeting.',
  'refusal.only-chair-may-call':
    'Under the agreement the chair calls the ordinary meetings, and the chair is {member}. Ask {member} to call it, or call an extra meeting yourself.',
  'refusal.only-caller-may-cancel':
    'The extra meeting was called by {party}, and only those who represent that party can cancel it. Ask one of them.',
  'refusal.extra-meeting-reason-missing':
    'An extra meeting needs a reason. Say why it is needed in the field Reason.',
  'refusal.cancel-reason-missing': 'The reason is missing. Say why the meeting is cancelled and try again.',
  'refusal.meeting-in-the-past': '{moment, date, moment} has already passed. Choose a later time.',
  'refusal.meeting-time-passed':
    'The time of the meeting, {moment, date, moment}, has already passed. Change the time first and then send the notice.',
  'refusal.meeting-collides':
    'The group already has a meeting on {moment, date, moment}. Choose a time at least an hour from it, or change that meeting.',
  'refusal.too-many-meetings':
    'The group already has {most} planned meetings, and no more can be planned at the same time. Cancel one of them first.',
  'refusal.meeting-called-already':
    'The notice of the meeting on {moment, date, moment} has already been sent. Answer it here in the chat or in your personal chat with Samverka.',
  'refusal.meeting-not-called':
    'The notice of the meeting on {moment, date, moment} has not been sent yet. Wait with your answer until it comes.',
  'refusal.meeting-opened-already':
    'The meeting on {moment, date, moment} has already been opened, so it cannot be changed. Type @Samverka agenda to see how things stand.',
  'refusal.meeting-cancelled':
    'The meeting on {moment, date, moment} is cancelled, so it cannot be changed. Type @Samverka meeting to plan a new one.',
} satisfies typeof swedish;
