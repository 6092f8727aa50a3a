import type { sv as swedish } from './words.sv.ts';

export const en = {
  'help.heading': 'What you can do here',
  'help.unknown': 'I did not understand “{typed}”.',
  'help.unknown-unquoted': 'I did not understand what you wrote.',
  'help.nearest': 'Did you mean {command}?',
  'help.mention': 'Write @Samverka and then the word, for example: @Samverka {example}',
  'help.personal':
    'I work in the group’s chat, not here. Write @Samverka help there to see what you can do. If I am not in the chat yet, someone needs to add me first.',
  'help.unregistered': 'This chat is not connected to a partnership yet. Start with register.',
  'help.not-representative':
    'You have no seat in the group. You can therefore read, but not vote or open votes.',
  'help.button.language': 'Byt till svenska',
  'command.help': 'help',
  'command.register': 'register',
  'command.status': 'status',
  'command.meeting': 'meeting',
  'command.extra-meeting': 'extra meeting',
  'command.agenda': 'agenda',
  'command.vote': 'vote',
  'command.close': 'close',
  'command.decisions': 'decisions',
  'command.rules': 'rules',
  'command.problem': 'problem',
  'command.report': 'report',
  'command.deadlines': 'deadlines',
  'command.minutes': 'minutes',
  'command.amendment': 'amendment',
  'command.language': 'language',
  'command.help.does': 'Shows this card.',
  'command.register.does': 'Connects the chat to a partnership.',
  'command.register.does-again': 'Changes who holds which seat.',
  'command.meeting.does':
    'Plans a meeting. Write the word alone to get a form, or the time and place directly: meeting 12 February at 13:00 Rosenlund',
  'command.extra-meeting.does':
    'Plans an extra meeting, with the reason: extra meeting 12 February at 13:00 We are losing the premises',
  'command.agenda.does': 'Shows the agenda of the next meeting. Representatives can propose matters there.',
  'command.status.does':
    'Shows the partnership: parties, seats, validity, what comes next, open votes and decisions.',
  'command.vote.does':
    'Opens a vote. Write only the word to get a form, or the question at once: vote Shall we move the meeting?',
  'command.close.does': 'Closes the open vote. If none is open, closes the meeting in progress.',
  'command.decisions.does': 'Shows the decisions. Add a word to search: decisions budget',
  'command.rules.does':
    'Shows the group’s rules for decisions and where they come from. Representatives can propose new ones there.',
  'command.problem.does':
    'Shows open problems. Representatives report a new one by writing what it is about: problem The heating is off',
  'command.report.does':
    'Shows which reports are due and when. There you fill in those that you are to hand in.',
  'command.deadlines.does':
    'Shows everything the agreement makes due, with the last day and who is responsible.',
  'command.minutes.does': 'Shows the minutes of the latest meeting, or how far the one in progress has come.',
  'command.amendment.does':
    'Shows amendments to the agreement. Representatives open a vote on a new one by writing what is to be changed: amendment The agreement is extended by a year',
  'command.language.does': 'Changes the group’s language: language sv or language en',
  'status.kicker': 'Partnership · {forum}',
  'status.summary': 'The partnership {name}',
  'status.parties': 'Parties',
  'status.validity': 'Validity',
  'status.period':
    '{from, date, day} to {to, date, day} inclusive ({source}).{when, select, ahead { The agreement is not yet in force.} over { The agreement has expired.} other {}}',
  'status.seats': 'Representatives',
  'status.vacant': 'Nobody appointed',
  'status.warnings': 'Worth noting',
  'status.unexpected':
    '{party} has {filled, plural, =0 {no representative} one {one representative} other {# representatives}} in the group. Elsewhere the agreement counts on {expected, plural, one {one representative} =2 {two representatives} =3 {three representatives} other {# representatives}} ({source}). The group can still work and decide.',
  'status.unexpected-otherwise':
    '{party} has {filled, plural, =0 {no representative} one {one representative} other {# representatives}} in the group. The expected number is {expected, plural, one {one representative} =2 {two representatives} =3 {three representatives} other {# representatives}} ({source}). The group can still work and decide.',
  'status.next': 'Coming up',
  'status.no-open-votes': 'No vote is open.',
  'status.report': '{report}: {standing}',
  'status.more-reports':
    '{more, plural, one {One more report.} other {# more reports.}} Write @Samverka report to see them all.',
  'status.minutes': 'Minutes to approve',
  'status.minutes-line': 'Minutes {number}/{year} are waiting for {parties}.',
  'status.carried-over': 'For the next meeting',
  'status.carried-over-line': '{question} ({decision}, equal votes)',
  'status.problem': '{text} ({state})',
  'status.more-problems':
    '{more, plural, one {And one more.} other {And # more.}} Write @Samverka problem to see them.',
  'status.decisions': 'Latest decisions',
  'status.decision': '{outcome}, {date, date, day}: {question}',
  'help.personal-representative':
    'Write just the word, for example: {example}. It is about the group where you hold a seat. If you hold a seat in several groups, I ask which one you mean. You change seats and language in the group’s chat.',
  'choose-forum.heading': 'Which group is it about?',
  'choose-forum.explanation': 'You hold a seat in several groups. Choose the one it is about.',
  'choose-forum.not-done': 'I have not done anything yet. Choose the group and continue from there.',
  'choose-forum.more':
    '{shown} of your {total} groups are shown here. If it is about one of the others, write in that group’s chat.',
  'choose-forum.same-name': '{name} ({ordinal})',
} satisfies typeof swedish;
