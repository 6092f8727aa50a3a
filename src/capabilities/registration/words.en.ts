import type { sv as swedish } from './words.sv.ts';

export const en = {
  'welcome.heading': 'Hello, I am Samverka',
  'welcome.meetings': 'I call meetings, count votes and write the minutes.',
  'welcome.problems': 'I take problems and reports and see that they reach the right party.',
  'welcome.deadlines': 'I remind of what your agreement requires and show where it says so.',
  'welcome.first-group': 'Start by pressing Register.',
  'welcome.first-personal':
    'Open the group’s chat and press Register there. If I am not in it yet, someone needs to add me.',
  'welcome.button.how': 'How it works',
  'welcome.summary-group': 'Samverka is here. Press Register to start.',
  'welcome.summary-personal': 'Samverka is here. Open the group’s chat to start.',
  'choose.heading': 'Connect the chat to a partnership',
  'choose.explanation': 'Choose the agreement that applies and the forum that meets in this chat.',
  'choose.agreement': 'Agreement',
  'choose.agreement-missing': 'Choose an agreement.',
  'choose.forum': 'Forum',
  'choose.forum-missing': 'Choose a forum.',
  'choose.placeholder': 'Choose from the list',
  'choose.none': 'There is no ready-made agreement to choose. Press New agreement to add yours.',
  'choose.button': 'Continue',
  'seats.heading': 'Who holds which seat?',
  'seats.heading-again': 'Who holds which seat now?',
  'seats.in': '{agreement} · {forum}',
  'seats.explanation':
    'Every representative has one seat and one vote. Choose among those who are in the chat.',
  'seats.explanation-again':
    'Every representative has one seat and one vote. Choose among those who are in the chat. In a vote that is open already, those who were representatives when it opened are the ones who vote.',
  'seats.you': 'You, {you}, are preselected. Change it if that seat is not yours.',
  'seats.source': 'The seats: {source}.',
  'seats.label':
    '{party}{numbering, select, one {} all { – representative {ordinal} of {most}} other { – representative {ordinal} of at most {most}}}{required, select, true {} other { (optional)}}',
  'seats.vacant': 'Nobody in this seat',
  'seats.missing': 'Choose who holds the seat.',
  'seats.placeholder': 'Choose a person',
  'seats.same-person': 'The same person',

  'answer.language-set':
    '{language, select, sv {The language of this chat is now Swedish.} other {The language of this chat is now English.}}',
  'answer.registered': 'The seats in {partnership} are saved.',
  'answer.seats-changed':
    'The seats in {partnership} are changed. A vote that is open already keeps its electoral register.',
  'refusal.already-registered':
    'The chat is already connected to {partnership}. Only the group’s representatives can change the seats. Write @Samverka status to see who they are.',
  'refusal.unknown-agreement': 'That agreement does not exist. Choose an agreement from the list.',
  'refusal.unknown-seat':
    'The seats do not match the agreement. Write @Samverka register and choose the seats again.',
  'refusal.seat-not-filled':
    '{party} must have at least {least, plural, one {one representative} other {# representatives}} under the agreement. Choose who it is and try again.',
  'refusal.person-holds-two-seats':
    '{member} is chosen for two seats. A person can have only one seat and one vote. Choose different people.',
  'refusal.seat-of-another-party':
    'Each party names its own representatives. Ask one of those who represent {party} to change their seats, and leave them as they were here.',
  'refusal.person-not-in-chat':
    'One of the people is not in the chat. Add the person to the chat or choose someone else.',
  'refusal.language-unknown': 'I know Swedish and English. Write @Samverka language sv or language en.',
  'refusal.forum-opened-already':
    'That group already has a chat of its own. Open that chat and write @Samverka help there.',
  'refusal.forum-needs-another':
    'You hold no seat in the partnership that {group} belongs to. Ask somebody with a seat in {another} to write @Samverka register here. If {another} is not registered yet: register it first, in its own chat.',
  'choose.button.new': 'New agreement',
  'seats.button.profile': 'Show the agreement profile',
  'profile.heading': 'The agreement profile',
  'profile.explanation':
    'This is the agreement as a file. Whoever runs the bot can save the text as {file} in the folder of agreement profiles. Then other chats can choose the agreement too.',
  'profile.label': 'The contents of {file}',
  'refusal.profile-too-large':
    'The agreement profile is too large to show in a card. It came from a file, and whoever runs the bot has that file in the folder of agreement profiles.',
} satisfies typeof swedish;
