import type { sv as swedish } from './words.sv.ts';

export const en = {
  'news.kicker': '{partnership} · {forum}',

  'help.heading': 'What you can do here',
  'help.how-it-works': 'How it works',
  'help.how.registered':
    'One of you registers the chat: chooses the agreement and who represents the parties.',
  'help.how.shown':
    'Then everything comes as cards here in the chat: meeting notices, votes, minutes, problems, reports and reminders. Every rule shows where it stands in the agreement.',
  'help.how.written': 'Press the cards, or type for example:',
  'help.mention': 'Press a button, or type @Samverka and a word, for example:',
  'help.personal':
    'It is about the group where you hold a seat. If you hold seats in several, I ask which you mean. Press a button, or type for example:',
  'help.not-representative':
    'You have no seat in the group. You can therefore read, but not vote or open votes.',
  'help.all': 'All words',
  'help.button.language': 'Byt till svenska',
  'help.register-again': 'Changes who the representatives are.',
  'not-understood.typed': 'I do not recognise “{typed}”.',
  'not-understood.unquoted': 'I do not recognise what you typed.',
  'not-understood.nearest': 'Did you mean {command}?',
  'not-understood.look': 'Press Help to see what you can do.',
  'not-understood.unregistered':
    'This chat is not connected to a partnership yet. Start by pressing Register.',
  'not-understood.elsewhere': 'I work in the group’s chat. Write to me there.',
  greeting: 'Hello! I am Samverka. What would you like to do?',
  'answer.thanks': 'You are welcome. Tell me if there is anything else.',
  'answer.fine': 'Good. Tell me if there is anything else.',
  'answer.undo':
    'Most things are changed where you did them: your ballot on the vote’s card until it is closed, a meeting on its notice. A decision is changed by a new decision.',
  'answer.ballot-typed':
    'You vote and declare recusal with the buttons on the vote’s card. Type @Samverka status to see which votes are open.',
  'status.kicker': '{name} · {forum}',
  'status.summary': '{name}: {what}',
  'status.summary-ended': '{name} has ended: {what}',
  'status.ended': 'The partnership has ended. The agreement was valid until {lastDay, date, day}.',
  'status.remains': 'What remains',
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
  'status.vacant': 'Vacant',
  'status.warnings': 'Please note',
  'status.resting': 'Resting decisions',
  'status.conditional': 'Conditional decisions',
  'status.resting-line': '{decision}: {text} {state}',
  'status.unexpected':
    '{party} has {filled, plural, =0 {no representative} one {one representative} other {# representatives}} in the group. Another clause provides for {expected, plural, one {one representative} =2 {two representatives} =3 {three representatives} other {# representatives}} ({source}). The group can still work and decide.',
  'status.unexpected-otherwise':
    '{party} has {filled, plural, =0 {no representative} one {one representative} other {# representatives}} in the group. The usual number is {expected, plural, one {one representative} =2 {two representatives} =3 {three representatives} other {# representatives}} ({source}). The group can still work and decide.',
  'status.next': 'Coming up',
  'status.report': '{report}: {standing}',
  'status.carried-over': 'For\u00a0the\u00a0next\u00a0meeting',
  'status.carried-over-line': '{question} ({decision}, tied vote)',
  'status.problem': '{text} ({state})',
  'status.decisions': 'Latest\u00a0decision',
  'status.decision': '{outcome}, {number}: {question}',
  'choose-forum.heading': 'Which group is it about?',
  'choose-forum.explanation': 'You hold a seat in several groups. Choose the one it is about.',
  'choose-forum.not-done': 'I have not done anything yet. Choose the group and continue from there.',
  'choose-forum.more':
    '{shown} of your {total} groups are shown here. If it is about one of the others, write in that group’s chat.',
  'choose-forum.button': '{number}. {forum}',
  'choose-forum.same-name': '{name} ({ordinal})',
  'told.typed': 'What you wrote is kept here. You can copy it or try again.',
  'told.again': 'Try again',
  'form-button.open': 'Open the form',
  'status.after-that': 'After that',
  'status.duty-late': 'Overdue since {due, date, day}.',
  'status.duty-by':
    '{daysLeft, plural, =0 {Today at the latest} =1 {Tomorrow at the latest} other {By {due, date, last-day}}}.',
  'status.duty-line': '{lead} {text}',
  'handover.summary': 'This is what you take over in {group} ({agreement})',
  'handover.kicker': '{agreement} · {group}',
  'handover.heading': 'This is what you take over',
  'handover.purpose': 'What the partnership is for',
  'handover.decided': 'Decided lately',
  'handover.decision': '{number}, {date, date, day}: {text} ({outcome}).',
  'handover.owed': 'To be done',
  'handover.duty': '{what}. {when}',
  'handover.meeting': 'Next meeting',
  'handover.more': 'There is more under Deadlines.',
} satisfies typeof swedish;
