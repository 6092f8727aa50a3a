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
  'command.register.does-again': 'Changes who holds which seat.',
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
  'told.typed': 'What you wrote is kept here. You can copy it or try again.',
  'told.again': 'Try again',
  'form-button.open': 'Open the form',
} satisfies typeof swedish;
