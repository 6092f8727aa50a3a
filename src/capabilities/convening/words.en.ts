import type { sv as swedish } from './words.sv.ts';

export const en = {
  'meeting.kind.ordinary': 'Ordinary meeting',
  'meeting.kind.extra': 'Extra meeting',
  'meeting.named':
    '{kind, select, extra {Extra meeting} other {Ordinary meeting}}, {startsAt, date, weekday-moment}',
  'meeting.in-short':
    '{kind, select, extra {Extra meeting} other {Ordinary meeting}}, {startsAt, date, moment}',
  'meeting.kicker': '{status} · {forum} · {partnership}',
  'meeting.status.draft': 'Draft notice',
  'meeting.status.called': 'Notice of meeting',
  'meeting.status.cancelled': 'Cancelled meeting',
  'meeting.status.open': 'The meeting is in progress',
  'meeting.status.closed': 'The meeting is closed',
  'meeting.status.approved': 'The meeting is closed',
  'meeting.summary.draft': 'Draft notice: {meeting}',
  'meeting.summary.called': 'Notice: {meeting}. Answer whether you are coming.',
  'meeting.summary.changed': 'Changed notice: {meeting}',
  'meeting.summary.cancelled': 'Cancelled: {meeting}',
  'meeting.summary.open': 'In progress: {meeting}',
  'meeting.summary.closed': 'Closed: {meeting}',
  'meeting.summary.approved': 'Closed: {meeting}',
  'meeting.alert.cancelled': 'The meeting is cancelled. Reason: {cancelledFor}',
  'meeting.alert.opened': 'The meeting has been opened in the group’s chat.',
  'meeting.alert.minutes-elsewhere': 'The minutes are in the group’s chat.',
  'meeting.new-time':
    'New time: {startsAt, date, weekday-moment}. Earlier time: {earlierStart, date, weekday-moment}. Everybody needs to answer again.',
  'meeting.new-place': 'New place: {place}. Earlier place: {earlierPlace}.',
  'meeting.no-place': 'Not decided',
  'meeting.reason': 'Reason',
  'meeting.planned-by': 'Planned\u00a0by',
  'meeting.sender': 'Sender',
  'meeting.answers': 'Who is coming?',
  'meeting.own-heading': 'Your answer',
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
  'meeting.answer-hint': 'You can change your answer until the meeting is opened.',
  'meeting.button.not-coming': 'Not coming',
  'meeting.button.call': 'Send the notice',
  'meeting.button.move-or-cancel': 'Change or cancel',
  'meeting.button.change-agenda': 'Change the agenda',
  'meeting.button.open': 'Open the meeting',
  'meeting.button.back': 'Back to the meeting',
  'button.new-meeting': 'New meeting',

  'meeting.warning.short-notice':
    '{days, plural, =0 {The meeting is today already} one {The notice reaches people one day before the meeting} other {The notice reaches people # days before the meeting}}. The notice should come at least {least, plural, one {one day} other {# days}} before ({source}).',
  'meeting.warning.weekend': '{day, date, day} is a {day, date, weekday}.',
  'meeting.warning.outside-validity':
    'The meeting is outside the validity of the agreement, {from, date, day} to {to, date, day} inclusive ({source}).',
  'meeting.warning.none-elected':
    'The chair is to call the meetings ({source}). No chair has been elected yet, so for now any representative can call one.',
  'meeting.warning.term-over':
    'The chair is to call the meetings ({source}). The chair’s term has run out, so for now any representative can call one.',
  'meeting.warning.seat-lost':
    'The chair is to call the meetings ({source}). The elected chair no longer has a seat in the group, so for now any representative can call one.',

  'meeting-form.explanation':
    'First a draft comes in the chat, with a proposed agenda. The notice goes out when somebody presses Send the notice.',
  'meeting-form.only-extra':
    'Only the chair, {chair}, calls ordinary meetings ({source}). You can call an extra meeting.',
  'meeting-form.day': 'Date',
  'meeting-form.day-missing': 'Choose a date, today or later.',
  'meeting-form.time': 'Time',
  'meeting-form.time-missing': 'Choose a time.',
  'meeting-form.place': 'Place (optional)',
  'meeting-form.place-placeholder': 'For example: Rosenlund, or Teams',
  'meeting-form.kind': 'Kind of meeting',
  'meeting-form.kind-missing': 'Choose the kind of meeting.',
  'meeting-form.reason': 'Reason (required for an extra meeting)',
  'meeting-form.reason-optional': 'Reason for an extra meeting (optional)',
  'meeting-form.reason-placeholder': 'For example: We are losing the premises.',
  'meeting-form.reason-missing': 'Write why an extra meeting is needed.',
  'meeting-form.button.draft': 'Make a draft',

  'meeting.button.move': 'Change time or place',
  'move-meeting.explanation': 'The draft in the chat is changed.',
  'move-meeting.explanation-called':
    'The notice is changed both in the chat and in each representative’s own chat. If the time changes, everybody needs to answer again.',
  'meeting.button.cancel': 'Cancel the meeting',
  'cancel-meeting.explanation':
    'The draft in the chat is changed and shows that the meeting is cancelled. The reason is on the card.',
  'cancel-meeting.explanation-called':
    'The notice is changed both in the chat and in each representative’s own chat, so that all see that the meeting is cancelled. The reason is on the card.',
  'cancel-meeting.reason-placeholder': 'For example: Several people are ill.',
  'cancel-meeting.reason-missing': 'Write why the meeting is cancelled.',

  'status.next-meeting': 'Next\u00a0meeting',
  'status.no-meeting': 'None planned.',
  'status.meeting-draft': '{meeting}. The notice has not been sent.',
  'status.meeting-called': '{meeting}.',
  'status.meeting-open': '{meeting}. The meeting is in progress.',
  'status.meeting-at': '{meeting}, {place}',

  'answer.meeting-drafted':
    'The draft is coming in the chat. The notice goes out when somebody presses Send the notice there.',
  'answer.meeting-called': 'The notice has been sent to the chat and to each of the representatives.',
  'answer.meeting-moved': 'The meeting is changed.',
  'answer.meeting-was-cancelled': 'The meeting is cancelled.',

  'refusal.unknown-meeting':
    'There is no such meeting in this chat. Write @Samverka agenda to see the next meeting.',
  'refusal.only-chair-may-call':
    'Under the agreement the chair calls the ordinary meetings, and the chair is {member}. Ask {member}, or call an extra meeting: @Samverka extra meeting 12 February at 13:00 and the reason.',
  'refusal.only-caller-may-cancel':
    'The extra meeting was called by {party}, and only those who represent that party can cancel it. Ask one of them.',
  'refusal.extra-meeting-reason-missing':
    'An extra meeting needs a reason. Write why it is needed, for example @Samverka extra meeting 12 February at 13:00 We are losing the premises.',
  'refusal.cancel-reason-missing': 'The reason is missing. Write why the meeting is cancelled and try again.',
  'refusal.meeting-in-the-past':
    '{moment, date, moment} has already passed. Choose a time to come, for example @Samverka meeting 12 February at 13:00 Rosenlund.',
  'refusal.meeting-time-passed':
    'The time of the meeting, {moment, date, moment}, has already passed. Change the time first and then send the notice.',
  'refusal.meeting-collides':
    'The group already has a meeting on {moment, date, moment}. Choose a time at least an hour from it, or change that meeting.',
  'refusal.too-many-meetings':
    'The group already has {most} planned meetings, and no more can be planned at the same time. Cancel one of them first.',
  'refusal.meeting-called-already':
    'The notice of the meeting on {moment, date, moment} has already been sent. Answer it in the chat or in your own message.',
  'refusal.meeting-not-called':
    'The notice of the meeting on {moment, date, moment} has not been sent yet. Wait with your answer until it comes.',
  'refusal.meeting-opened-already':
    'The meeting on {moment, date, moment} has already been opened, so it cannot be changed. Write @Samverka agenda to see how things stand.',
  'refusal.meeting-cancelled':
    'The meeting on {moment, date, moment} is cancelled, so it cannot be changed. Write @Samverka meeting to plan a new one.',
} satisfies typeof swedish;
