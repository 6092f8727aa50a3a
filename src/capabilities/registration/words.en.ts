import type { sv as swedish } from './words.sv.ts';

export const en = {
  'welcome.heading': 'Hello, I am Samverka',
  'welcome.meetings': 'I call meetings, count votes and write the minutes.',
  'welcome.problems': 'I receive problems and reports and see that they reach the right party.',
  'welcome.deadlines': 'I remind you of what your agreement requires and show where it says so.',
  'welcome.first-group': 'Start by pressing Register.',
  'welcome.first-personal':
    'Open the group’s chat and press Register there. If I am not in it yet, someone needs to add me.',
  'welcome.button.how': 'How it works',
  'welcome.summary-group': 'Samverka is here. Press Register to start.',
  'welcome.summary-personal': 'Samverka is here. Open the group’s chat to start.',
  'choose.heading': 'Connect the chat to a partnership',
  'choose.explanation': 'Choose the agreement and which group uses this chat.',
  'choose.agreement': 'Agreement',
  'choose.agreement-missing': 'Choose an agreement.',
  'choose.forum': 'Group',
  'choose.forum-missing': 'Choose a group.',
  'choose.placeholder': 'Choose from the list',
  'choose.none': 'There is no ready-made agreement to choose. Press New agreement to add yours.',
  'choose.button': 'Continue',
  'seats.heading': 'Who are the representatives?',
  'seats.heading-again': 'Who are the representatives now?',
  'seats.in': '{agreement} · {forum}',
  'seats.explanation': 'Each representative has one vote. Change seats if you represent another party.',
  'seats.explanation-again':
    'In an open vote, those who were representatives when it was opened have the votes.',
  'seats.quorum':
    'The group has a quorum when at least {least, plural, one {one person takes} other {# people take}} part ({source}). Where fewer seats than that are filled, the filled ones count, and then everybody has to take part.',
  'seats.label':
    '{party}{numbered, select, true {, representative {ordinal}} other {}}{required, select, true {} other { (optional)}}',
  'seats.vacant': 'Vacant',
  'seats.missing': 'Choose who holds the seat.',
  'seats.placeholder': 'Choose a person',
  'seats.same-person': 'The same person',

  'answer.language-set':
    '{language, select, sv {The language of this chat is now Swedish.} other {The language of this chat is now English.}}',
  'answer.registered': 'The representatives in {partnership} are saved.',
  'answer.seats-changed':
    'The representatives in {partnership} are changed. A vote that is open already keeps its electoral register.',
  'refusal.already-registered':
    'The chat is already connected to {partnership}. Only the group’s representatives can change who they are. Type @Samverka status to see who they are.',
  'refusal.unknown-agreement': 'That agreement does not exist. Choose an agreement from the list.',
  'refusal.unknown-seat':
    'The seats do not match the agreement. Type @Samverka register and choose the representatives again.',
  'refusal.seat-not-filled':
    '{party} must have at least {least, plural, one {one representative} other {# representatives}} under the agreement. Choose who it is and try again.',
  'refusal.person-holds-two-seats':
    '{member} is chosen for two seats. A person can have only one seat and one vote. Choose different people.',
  'refusal.seat-of-another-party':
    'Each party names its own representatives. Ask one of those who represent {party} to change those seats, and do not change them here. If none of them can, press Representatives and then Written decision.',
  'refusal.person-not-in-chat':
    'One of the people is not in the chat. Add the person to the chat or choose someone else.',
  'refusal.language-unknown': 'I know Swedish and English. Type @Samverka language sv or language en.',
  'refusal.forum-opened-already':
    'That group already has a chat of its own. Open that chat and type @Samverka help there.',
  'refusal.forum-needs-another':
    'You hold no seat in the partnership that {group} belongs to. Ask somebody with a seat in {another} to type @Samverka register here. If {another} is not registered yet: register it first, in its own chat.',
  'choose.button.new': 'New agreement',
  'seats.button.more': 'More seats',
  'seats.button.profile': 'Show the agreement profile',
  'profile.heading': 'The agreement profile',
  'profile.explanation':
    'This is the agreement as a file. Whoever looks after Samverka in your organisation can save the text as {file} in the folder of agreement profiles. Then other chats can choose the agreement too.',
  'profile.label': 'The contents of {file}',
  'refusal.profile-too-large':
    'The agreement profile is too large to show in a card. It came from a file, and whoever looks after Samverka in your organisation has that file in the folder of agreement profiles.',
  'seats.rule':
    '{exactly, select, true {{most, plural, one {One representative} other {# representatives}}} other {{least, select, 0 {At most} other {At least {least} and at most}} {most, plural, one {one representative} other {# representatives}}}} ({source}).',
  'seats.for-party': '{name} for {party}',
  'news.seat.summary':
    '{awaits, select, true {Confirm that you represent {party} in {group} ({partnership}).} other {You represent {party} in {group} ({partnership}). You get notices and reminders in your own chat with Samverka.}}',
  'news.seat.heading': 'You represent {party} in {group}',
  'news.seat.what':
    'Meeting notices, matters that wait for you, and reminders come here. You can answer right here.',
  'news.seats-changed.summary':
    '{cause, select, temporary {Temporary representative: {came}} resumed {No longer a temporary representative: {left}} other {{newcomers, plural, =0 {No longer a representative: {left}} one {New representative: {came}} other {New representatives: {came}}}}} ({partnership})',
  'news.seats-changed.heading':
    '{cause, select, left {{name} has left their seat} disputed {{name} says that the seat is not correct} appointed {New representative under the party’s written decision} temporary {A temporary representative begins} resumed {A temporary representative has ended} other {{name} has changed who the representatives are}}',
  'news.seats-changed.came':
    '{cause, select, temporary {Temporary representative} resumed {Representative again} other {{newcomers, plural, one {New representative} other {New representatives}}}}: {came}.',
  'news.seats-changed.left':
    '{cause, select, temporary {In place of} resumed {Has ended} other {No longer a representative}}: {left}.',
  'seats.person': '{name}{you, select, true { (you)} other {}}',
} satisfies typeof swedish;
