import type { partnership as swedish } from '../sv/partnership.ts';

/** Getting started, registering and the partnership at a glance. */
export const partnership = {
  'welcome.heading': 'Hello, I am Samverka',
  'welcome.what':
    'I help your group keep to your partnership agreement. I count votes as the agreement says and keep a decision log that every party can rely on.',
  'welcome.first': 'Start by pressing Register, or by writing @Samverka register.',
  'welcome.summary': 'Samverka is here. Write @Samverka register to start.',

  'help.heading': 'What you can do here',
  'help.unknown': 'I did not understand “{typed}”.',
  'help.unknown-unquoted': 'I did not understand what you wrote.',
  'help.nearest': 'Did you mean {command}?',
  'help.mention': 'Write @Samverka and then the word, for example: @Samverka {example}',
  'help.personal':
    'I work in the group’s chat, not here. Write @Samverka help there to see what you can do. If I am not in the chat yet, someone needs to add me first.',
  'help.personal-representative':
    'Write just the word, for example: {example}. It is about the group where you hold a seat. If you hold a seat in several groups, I ask which one you mean. You change seats and language in the group’s chat.',
  'help.unregistered': 'This chat is not connected to a partnership yet. Start with register.',
  'help.not-representative':
    'You have no seat in the group. You can therefore read, but not vote or open votes.',
  'help.button.language': 'Byt till svenska',

  'command.help': 'help',
  'command.register': 'register',
  'command.status': 'status',
  'command.vote': 'vote',
  'command.close': 'close',
  'command.decisions': 'decisions',
  'command.language': 'language',
  'command.help.does': 'Shows this card.',
  'command.register.does': 'Connects the chat to a partnership.',
  'command.register.does-again': 'Changes who holds which seat.',
  'command.status.does': 'Shows the partnership: parties, seats, validity, open votes and decisions.',
  'command.vote.does':
    'Opens a vote. Write only the word to get a form, or the question at once: vote Shall we move the meeting?',
  'command.close.does': 'Closes the open vote.',
  'command.decisions.does': 'Shows the decisions. Add a word to search: decisions budget',
  'command.language.does': 'Changes the group’s language: language sv or language en',

  'choose-forum.heading': 'Which group is it about?',
  'choose-forum.explanation': 'You hold a seat in several groups. Choose the one it is about.',
  'choose-forum.not-done': 'I have not done anything yet. Choose the group and continue from there.',
  'choose-forum.more':
    '{shown} of your {total} groups are shown here. If it is about one of the others, write in that group’s chat.',
  'choose-forum.same-name': '{name} ({ordinal})',

  'choose.heading': 'Connect the chat to a partnership',
  'choose.explanation': 'Choose the agreement that applies and the forum that meets in this chat.',
  'choose.agreement': 'Agreement',
  'choose.agreement-missing': 'Choose an agreement.',
  'choose.forum': 'Forum',
  'choose.forum-missing': 'Choose a forum.',
  'choose.placeholder': 'Choose from the list',
  'choose.none': 'There is no agreement to choose. Whoever runs the bot needs to add one.',
  'choose.button': 'Continue',

  'seats.heading': 'Who holds which seat?',
  'seats.heading-again': 'Who holds which seat now?',
  'seats.in': '{agreement} · {forum}',
  'seats.explanation':
    'Every representative has one seat and one vote. Choose among those who are in the chat.',
  'seats.explanation-again':
    'Every representative has one seat and one vote. Choose among those who are in the chat. In a vote that is open already, those who were representatives when it opened are the ones who vote.',
  'seats.source': 'The seats: {source}.',
  'seats.numbered': '{party} – representative {ordinal} of {most}',
  'seats.numbered-flexible': '{party} – representative {ordinal} of at most {most}',
  'seats.optional': '{label} (optional)',
  'seats.vacant': 'Nobody in this seat',
  'seats.missing': 'Choose who holds the seat.',
  'seats.placeholder': 'Choose a person',
  'seats.same-person': 'The same person',

  'status.kicker': 'Partnership · {forum}',
  'status.summary': 'The partnership {name}',
  'status.parties': 'Parties',
  'status.validity': 'Validity',
  'status.period': '{from} to {to} inclusive ({source}).',
  'status.not-yet': '{period} The agreement is not yet in force.',
  'status.expired': '{period} The agreement has expired.',
  'status.rule': 'Decision rule',
  'status.seats': 'Representatives',
  'status.vacant': 'Nobody appointed',
  'status.warnings': 'Worth noting',
  'status.unexpected':
    '{party} has {filled, plural, =0 {no representative} one {one representative} other {# representatives}} in the group. Elsewhere the agreement counts on {expected} ({source}). The group can still work and decide.',
  'status.unexpected-otherwise':
    '{party} has {filled, plural, =0 {no representative} one {one representative} other {# representatives}} in the group. The expected number is {expected} ({source}). The group can still work and decide.',
  'status.open-votes': 'Open votes',
  'status.open-vote': '{question} ({progress})',
  'status.no-open-votes': 'No vote is open.',
  'status.carried-over': 'For the next meeting',
  'status.carried-over-line': '{question} ({decision}, equal votes)',
  'status.decisions': 'Latest decisions',
  'status.no-decisions': 'No decisions have been made yet.',
  'status.decision': '{outcome}, {date}: {question}',
} satisfies typeof swedish;
