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
  'status.kicker': '{name} · {forum}',
  'status.summary': '{name}: {what}',
  'status.to-do': 'What needs to be done',
  'status.nothing-to-do': 'Nothing needs to be done now',
  'status.nothing': 'nothing needs to be done now',
  'status.short-late':
    '{count, plural, one {{kind, select, invoice {invoice overdue} report {report overdue} other {one thing overdue}}} other {# things overdue}}',
  'status.short-votes': '{count, plural, one {one vote open} other {# votes open}}',
  'status.short-waiting': '{count, plural, one {one thing waiting} other {# things waiting}}',
  'status.duty': '{what}{elsewhere, select, true { ({forum})} other {}}.',
  'status.waits-for': '{when} Waiting for {who}.',
  'status.named': '{what}:',
  'status.vote': 'Vote:',
  'status.more':
    '{more, plural, one {And one more thing.} other {And # more things.}} Type @Samverka deadlines or @Samverka problem to see everything.',
  'status.button.about': 'The partnership',
  'status.parties': 'Parties',
  'status.validity': 'Validity',
  'status.period':
    '{from, date, day} to {to, date, day} inclusive ({source}).{when, select, ahead { The agreement is not yet in force.} over { The agreement has expired.} other {}}',
  'status.vacant': 'Nobody appointed',
  'status.warnings': 'Worth noting',
  'status.unexpected':
    '{party} has {filled, plural, =0 {no representative} one {one representative} other {# representatives}} in the group. Another clause provides for {expected, plural, one {one representative} =2 {two representatives} =3 {three representatives} other {# representatives}} ({source}). The group can still work and decide.',
  'status.unexpected-otherwise':
    '{party} has {filled, plural, =0 {no representative} one {one representative} other {# representatives}} in the group. The usual number is {expected, plural, one {one representative} =2 {two representatives} =3 {three representatives} other {# representatives}} ({source}). The group can still work and decide.',
  'status.next': 'Coming up',
  'status.report': '{report}: {standing}',
  'status.carried-over': 'For\u00a0the\u00a0next\u00a0meeting',
  'status.carried-over-line': '{question} ({decision}, equal votes)',
  'status.problem': '{text} ({state})',
  'status.decisions': 'Latest\u00a0decision',
  'status.decision': '{outcome}, {number}: {question}',
  'help.personal-representative':
    'Write just the word, for example: {example}. It is about the group where you hold a seat. If you hold a seat in several groups, I ask which one you mean. You change seats and language in the group’s chat.',
  'choose-forum.heading': 'Which group is it about?',
  'choose-forum.explanation': 'You hold a seat in several groups. Choose the one it is about.',
  'choose-forum.not-done': 'I have not done anything yet. Choose the group and continue from there.',
  'choose-forum.more':
    '{shown} of your {total} groups are shown here. If it is about one of the others, write in that group’s chat.',
  'choose-forum.same-name': '{name} ({ordinal})',
  'status.after-that': 'After that',
  'status.duty-late': 'Overdue since {due, date, day}.',
  'status.duty-by':
    '{daysLeft, plural, =0 {Today at the latest} =1 {Tomorrow at the latest} other {By {due, date, last-day}}}.',
  'status.duty-line': '{lead} {text}',
} satisfies typeof swedish;
