import type { sv as swedish } from './words.sv.ts';

export const en = {
  'meeting.kind.ordinary': 'Ordinary meeting',
  'meeting.kind.extra': 'Extra meeting',
  'meeting.named':
    '{kind, select, extra {Extra meeting} other {Ordinary meeting}}, {startsAt, date, weekday-moment}{until}',
  'meeting.named-cancelled':
    'Cancelled: {kind, select, extra {extra meeting} other {ordinary meeting}}, {startsAt, date, weekday-moment}',
  'meeting.in-short':
    '{kind, select, extra {Extra meeting} other {Ordinary meeting}}, {startsAt, date, moment}{until}',
  'meeting.kicker': '{status} · {forum} · {partnership}',
  'meeting.where': '{where} · called by {sender}',
  'meeting.where-draft': '{where} · planned by {sender}',
  'meeting.status.draft': 'Draft notice',
  'meeting.status.called': 'Notice of meeting',
  'meeting.status.cancelled': 'The meeting is cancelled',
  'meeting.status.open': 'The meeting is in progress',
  'meeting.status.closed': 'The meeting is closed',
  'meeting.status.approved': 'The meeting is closed',
  'meeting.status.locked': 'The meeting is closed',
  'meeting.summary.draft': 'Draft notice: {meeting}. Send the notice when it is ready.',
  'meeting.until': '–{endsAt, time, clock}',
  'meeting.when': '{startsAt, date, short-moment}{until}',
  'meeting.when-and-where': '{startsAt, date, short-moment}{until}, {place}',
  'meeting.summary.called':
    'Notice{kind, select, extra { of an extra meeting} other {}}: {when}. Say whether you are coming ({partnership}).',
  'meeting.summary.answered':
    'Notice{kind, select, extra { of an extra meeting} other {}}: {when}. You have answered ({partnership}).',
  'meeting.summary.all-answered':
    'Notice{kind, select, extra { of an extra meeting} other {}}: {when}. Everybody has answered ({partnership}).',
  'meeting.summary.new-time':
    'New time: {when}, earlier {earlierStart, date, short-moment}. Answer again ({partnership}).',
  'meeting.summary.new-end': 'New end: {when} ({partnership})',
  'meeting.summary.new-place': 'New place: {when} ({partnership})',
  'meeting.summary.cancelled':
    'Cancelled: the meeting on {startsAt, date, short-moment} ({partnership}). Reason: {cancelledFor}',
  'meeting.summary.open': 'In progress: {meeting} ({partnership})',
  'meeting.summary.closed': 'Closed: {meeting} ({partnership})',
  'meeting.summary.approved': 'Closed: {meeting} ({partnership})',
  'meeting.summary.locked': 'Closed: {meeting} ({partnership})',
  'meeting.cancelled-for': 'Reason: {cancelledFor}',
  'news.meeting.place': 'Place: {place}',
  'news.meeting.no-place': 'The place has not been decided.',
  'news.meeting.same-place': 'The place is the same: {place}',
  'news.meeting.new-place': 'New place: {place} (earlier: {earlierPlace})',
  'news.meeting.place-gone': 'The place is no longer decided (earlier: {earlierPlace}).',
  'news.meeting-called.summary':
    'Notice{kind, select, extra { of an extra meeting} other {}}: {when}. Say whether you are coming ({partnership}).',
  'news.meeting-called.heading':
    'Notice of {kind, select, extra {an extra meeting} other {a meeting}} on {startsAt, date, weekday-moment}{until}',
  'news.meeting-called.reason': 'Reason: {reason}',
  'news.meeting-called.by': '{name} has sent the notice. Say whether you are coming.',
  'news.meeting-moved.summary':
    'New time: {startsAt, date, short-moment}{until}, earlier {earlierStart, date, short-moment}. Answer again ({partnership}).',
  'news.meeting-moved.heading': 'The meeting is moved to {startsAt, date, weekday-moment}{until}',
  'news.meeting-moved.earlier': 'Earlier time: {earlierStart, date, weekday-moment}{earlierUntil}.',
  'news.meeting-moved.by': '{name} has moved the meeting. Answer again whether you are coming.',
  'news.meeting-place.summary':
    '{placed, select, yes {New place: {placeInShort},} other {The place is not decided:}} the meeting on {startsAt, date, short-moment} ({partnership})',
  'news.meeting-place.heading':
    'The place of the meeting on {startsAt, date, weekday-moment} has been changed',
  'news.meeting-place.by':
    '{name} has changed the place. If you have answered, you do not have to answer again.',
  'news.meeting-end.summary':
    '{ends, select, yes {New end} other {No end any more}}: the meeting on {startsAt, date, short-moment}{until} ({partnership})',
  'news.meeting-end.heading':
    'The meeting on {startsAt, date, weekday-moment} {ends, select, yes {is to end at {endsAt, time, clock}} other {no longer has an end}}',
  'news.meeting-end.by':
    '{name} has changed when it ends. If you have answered, you do not have to answer again.',
  'news.meeting-place.end':
    '{ends, select, yes {New end: {endsAt, time, clock}.} other {The meeting no longer has an end.}}',
  'meeting.near.today': 'Today at {startsAt, time, clock}{until}',
  'meeting.near.tomorrow': 'Tomorrow at {startsAt, time, clock}{until}',
  'meeting.near.weekday': 'On {day, date, weekday} at {startsAt, time, clock}{until}',
  'news.meeting-tomorrow.summary':
    '{near}: {kind, select, extra {extra meeting} other {meeting}}{placed, select, yes {, {place}} other {}} ({partnership})',
  'news.meeting-tomorrow.heading': '{near}: {kind, select, extra {extra meeting} other {meeting}} of {forum}',
  'news.meeting-tomorrow.coming': 'You have answered that you are coming.',
  'news.meeting-tomorrow.substitute':
    'According to your answer, {substitute} is coming in your place. You may want to remind them.',
  'news.meeting-tomorrow.serves': 'You are coming in the place of {name}.',
  'news.meeting-today.summary':
    'Open the meeting when you have gathered. {near}{placed, select, yes {, {place}} other {}} ({partnership})',
  'news.meeting-today.heading': '{near}: {kind, select, extra {extra meeting} other {meeting}} of {forum}',
  'news.meeting-today.open': 'Open the meeting when you have gathered. Who is there is recorded then.',
  'news.meeting-not-opened.summary':
    'Open, move or cancel the meeting on {startsAt, date, short-moment}: it has not been opened ({partnership})',
  'news.meeting-not-opened.heading': 'The meeting on {startsAt, date, weekday-moment} has not been opened',
  'news.meeting-not-opened.held':
    'Have you met? Open the meeting now, so that what you agreed on can stand in minutes.',
  'news.meeting-not-opened.not-held': 'Was there no meeting? Move it, or cancel it with the reason.',
  'news.meeting-not-closed.summary':
    'Close the meeting on {startsAt, date, short-moment}: it is still open ({partnership})',
  'news.meeting-not-closed.heading': 'The meeting on {startsAt, date, weekday-moment} is still open',
  'news.meeting-not-closed.minutes': 'The minutes can be approved only when the meeting is closed.',
  'news.meeting-not-closed.nothing-recorded':
    'Nothing has been recorded. If the meeting was opened by mistake, you can undo the opening.',
  'meeting.button.move-it': 'Move',
  'meeting.button.cancel-it': 'Cancel it',
  'news.meeting-cancelled.summary':
    'Cancelled: the meeting on {startsAt, date, short-moment} ({partnership}). Reason: {reason}',
  'news.meeting-cancelled.heading': 'The meeting on {startsAt, date, weekday-moment} is cancelled',
  'news.meeting-cancelled.reason': '{name} has cancelled the meeting. Reason: {reason}',
  'news.matter-added.summary':
    'New matter for the meeting on {startsAt, date, short-moment} ({partnership}): {titleInShort}',
  'news.matter-added.heading': 'New matter: {title}',
  'news.matter-added.proposed': '{name} has proposed the matter.',
  'news.matter-added.raised': '{name} has raised the matter from {from}.',
  'news.matter-added.problem': '{name} has raised the problem to the meeting.',
  'news.matter-added.passed-on': 'Nobody acknowledged the problem in time.',
  'news.matter-added.meeting': 'It is now on the agenda of the meeting on {startsAt, date, weekday-moment}.',
  'meeting.opened': 'The meeting has been opened in the group’s chat.',
  'meeting.minutes-elsewhere': 'The minutes are in the group’s chat.',
  'meeting.new-time':
    'The meeting has been moved from {earlierStart, date, weekday-moment}{earlierUntil}. Everybody needs to answer again.',
  'meeting.new-end': 'When the meeting ends has been changed.',
  'meeting.new-place': 'The place has changed. It was: {earlierPlace}.',
  'meeting.place-set': 'The place has been decided.',
  'meeting.no-place': 'Place not decided',
  'meeting.reason': 'Reason',
  'meeting.reason-lead': 'Reason:',
  'meeting.answers.coming': 'Coming',
  'meeting.answers.substitute': 'Substitute',
  'meeting.answers.not-coming': 'Not\u00a0coming',
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
  'meeting.warning.after-last-day':
    'The meeting is {after, plural, one {one day} =2 {two days} other {# days}} after the last day for the next meeting, {due, date, day} ({source}).',
  'meeting.warning.away': 'Away that day: {names}.',
  'meeting.warning.weekend': '{day, date, day} is a {day, date, weekday}.',
  'meeting.warning.outside-validity':
    'The meeting is outside the validity of the agreement, {from, date, day} to {to, date, day} ({source}).',
  'meeting.warning.ended':
    'The partnership has ended: the agreement was valid until {to, date, day} ({source}).',
  'meeting.warning.none-elected':
    'The chair is to call the meetings ({source}). No chair has been elected yet, so for now any representative can call one.',
  'meeting.warning.term-over':
    'The chair is to call the meetings ({source}). The chair’s term has run out, so for now any representative can call one.',
  'meeting.warning.seat-lost':
    'The chair is to call the meetings ({source}). The chair has left the group, so for now any representative can call one.',
  'meeting.warning.not-called':
    'The chair is to call the meetings ({source}), but has not done so within five working days. Therefore any representative can call one.',

  'meeting-form.explanation':
    'First a draft is posted in the chat, with a proposed agenda. Nothing is sent to the others until somebody presses Send the notice.',
  'meeting-form.only-extra':
    'Only the chair, {chair}, calls ordinary meetings ({source}). You can call an extra meeting.',
  'meeting-form.guessed':
    'I have divided what you typed after the time into place and reason as well as I can. Correct what ended up in the wrong field.',
  'meeting-form.from-when':
    '{asked, select, true {From {from, date, day} any representative can call a meeting, if none has been called before that.} other {You can also ask the chair to call one. If no meeting has been called within five working days, any representative can.}}',
  'meeting-form.day': 'Date',
  'meeting-form.day-missing': 'Choose today’s date or a later one.',
  'meeting-form.time': 'Time',
  'meeting-form.ends': 'End (optional)',
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
    'The notice is changed, and the change is told in a new message in the chat and to each of the other representatives. If the day or the start changes, everybody needs to answer again.',
  'meeting.button.cancel': 'Cancel the meeting',
  'cancel-meeting.explanation': 'The draft in the chat shows that the meeting is cancelled, and why.',
  'cancel-meeting.explanation-called':
    'That the meeting is cancelled, and why, is told in a new message in the chat and to each of the other representatives.',
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
    'The notice is ready. It comes in the group’s chat and to each of the representatives. Anyone I cannot reach is mentioned in the group’s chat.',
  'answer.meeting-moved': 'The meeting is changed.',
  'answer.meeting-was-cancelled': 'The meeting is cancelled.',

  'refusal.unknown-meeting':
    'There is no such meeting in this chat. Type @Samverka agenda to see the next meeting.',
  'refusal.only-chair-may-call':
    'Under the agreement the chair calls the ordinary meetings, and that is now {member}. {asked, select, true {From {from, date, day} any representative can call a meeting, if none has been called before that.} other {Ask {member} to call it: type @Samverka status and choose Chair. If no meeting has been called within five working days, you can call it yourself, from {from, date, day}.}} You can always call an extra meeting.',
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
  'refusal.meeting-moved-since':
    'The meeting has been moved since that message was written, and is now on {moment, date, moment}. Answer the latest message instead.',
  'refusal.meeting-opened-already':
    'The meeting on {moment, date, moment} has already been opened, so it cannot be changed. Type @Samverka agenda to see how things stand.',
  'refusal.meeting-cancelled':
    'The meeting on {moment, date, moment} is cancelled, so it cannot be changed. Type @Samverka meeting to plan a new one.',
} satisfies typeof swedish;
