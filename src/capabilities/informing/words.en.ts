import type { sv as swedish } from './words.sv.ts';

export const en = {
  'information.count': '{total, plural, =0 {No notices} one {One notice} other {# notices}}',
  'information.none':
    'Here is what the parties have told each other as the agreement asks, and who has received it.',
  'information.line': '{date, date, day} · from {party} · received by everybody',
  'information.line-awaited': '{date, date, day} · from {party} · waiting for {awaited}',
  'information.line-received': 'Received by {who}',
  'information.receipt': '{name} ({party}) {at, date, moment}',
  'information.receipt-before': '{name} ({party}) {at, date, moment}, before the correction',
  'information.some-shown': 'The {shown} latest are shown.',
  'information.button.new': 'New notice',
  'information.button.show': 'Show the notice',

  'begun-information.heading': '{name} has something to tell',
  'begun-information.summary': '{name} has something to tell: {text}',
  'begun-information.explanation':
    'Only {name} can send the notice. When it is sent it reaches those whom the agreement names.',
  'begun-information.button': 'Continue',

  'information-form.heading': 'Give notice',
  'information-form.text': 'What has changed or happened?',
  'information-form.placeholder':
    'For example: Our head of operations leaves on 1 March, and nobody has been appointed yet.',
  'information-form.text-missing': 'Say what has changed or happened.',
  'information-form.kind': 'What kind of notice is it?',
  'information-form.kind-missing': 'Choose what kind of notice it is.',
  'information-form.told':
    '{kind}: to {to, select, forum {{forum}} other {the representatives of {parties}}} ({source}). {urgent, select, yes {As it is urgent, whoever has not received it is reminded after} other {Whoever has not received it is reminded after}} {days, plural, one {one working day} other {# working days}} ({daysSource}).',
  'information-form.way':
    'The notice comes at once, in the chat and to each person, and is taken up at the next meeting.',
  'information-form.button': 'Send',

  'information-card.summary.receive':
    'Receive the notice by {lastDay, date, day}: {text} ({partnership}, from {party})',
  'information-card.summary': 'Notice: {text} ({partnership}, from {party})',
  'information-card.kicker': 'Notice · {name}, {party} · {at, date, moment}',
  'information-card.awaited': 'Waiting for {awaited} to receive it, by {lastDay, date, day} ({daysSource}).',
  'information-card.late': 'Not received by {awaited}. The last day was {lastDay, date, day} ({daysSource}).',
  'information-card.received': 'Everybody who is to know has received it.',
  'information-card.about': 'About',
  'information-card.kind': '{kind} ({source})',
  'information-card.way': 'From',
  'information-card.from-to': '{from} to {to}',
  'information-card.dialogue': 'Dialogue',
  'information-card.agenda': 'Comes up at the next meeting of {agenda} ({agendaSource})',
  'information-card.receipts': 'Received by',
  'information-card.and': 'And',
  'information-card.corrected': 'Corrected',
  'information-card.earlier': 'Before the correction {until, date, moment}:',
  'information-card.button.receive': 'Received',
  'information-card.button.more': 'Show more',
  'information-card.button.correct': 'Correct the notice',
  'information-card.button.agenda': 'Agenda',
  'information-card.button.list': 'Notices',

  'information-correction.heading': 'Correct the notice',
  'information-correction.explanation':
    'Those who have got the notice are told how it reads now. What you wrote first can still be read.',
  'information-correction.text': 'This is what it should say',
  'information-correction.button': 'Correct',

  'news.information-corrected.summary': 'Notice corrected: {brief} ({partnership})',
  'news.information-corrected.heading': '{name} has corrected a notice',
  'news.information-corrected.now': 'It now reads: “{text}”',
  'news.information-corrected.before': 'Before the correction: “{before}”',

  'agenda.reason.information': 'Notice from {party} on {day, date, day}, for dialogue ({source}).',

  'answer.information-of-another':
    'It is {name} who has something to tell, so only {name} can send it. Type @Samverka notice and what it is about to give one of your own.',
  'answer.information-given':
    'The notice is sent to {forum}. Here you see who has received it, and it comes up at the next meeting.',
  'answer.information-received': 'You have received the notice, and the card shows it.',
  'answer.information-corrected': 'The notice is corrected, and those who have got it are told.',
  'refusal.unknown-notice':
    'That notice does not exist in this chat. Type @Samverka notice to see which there are.',
  'refusal.unknown-information-duty':
    'You have not chosen what kind of notice it is. Choose from the list and send again.',
  'refusal.information-of-others':
    'That notice is given by {who} ({source}). Ask somebody there to do it, or choose another kind of notice.',
  'refusal.told-forum-without-chat':
    'The notice is for {group} ({source}), which is not connected to a chat yet. Register that group in its chat first, and tell them some other way meanwhile.',
  'refusal.too-many-notices':
    'There are already {most} notices that not everybody has received. Ask those who are missing to press Received first: type @Samverka notice to see which they are.',
  'refusal.notice-not-to-you':
    'The notice is for {group}, and the representatives there press Received. The card shows who has.',
  'refusal.own-notice':
    'Your party has given the notice, so the others press Received. If something is wrong, whoever wrote it can correct it.',
  'refusal.notice-of-another':
    'It was {member} who wrote the notice, so only {member} can correct it. Give one of your own if something is missing: type @Samverka notice.',
  'refusal.notice-taken-up':
    'The notice has already come up at a meeting, so it cannot be corrected here. Say at the meeting what is wrong, so that it is minuted, or give a new notice.',
} satisfies typeof swedish;
