import type { sv as swedish } from './words.sv.ts';

export const en = {
  'problems.count': '{total, plural, =0 {No open problems} one {One open problem} other {# open problems}}',
  'problems.line': '{date, date, day} · {state}',
  'problems.some-shown':
    'The latest {shown} are shown. The others are shown when some of these are resolved.',
  'problems.button.show': 'Show',
  'problems.button.report': 'Report a problem',

  'problem-state.reported': 'waiting for acknowledgement',
  'problem-state.acknowledged': 'acknowledged',
  'problem-state.in-dialogue': 'being discussed',
  'problem-state.raised': 'raised to {raisedTo}',
  'problem-state.resolved': 'resolved',

  'begun-problem.heading': '{name} is reporting a problem',
  'begun-problem.summary': '{name} is reporting a problem: {text}',
  'begun-problem.explanation': 'Only {name} can fill in the report. Once sent, it comes here in the chat.',
  'begun-problem.button': 'Fill in the report',

  'problem-form.heading': 'Report a problem',
  'problem-form.kind': 'What is it about?',
  'problem-form.kind-missing': 'Choose what it is about.',
  'problem-form.kind-source': '{kinds}: {source}.',
  'problem-form.text': 'Describe the problem',
  'problem-form.text-placeholder': 'For example: The heating in the premises does not work.',
  'problem-form.text-missing': 'Say what the problem is.',
  'problem-form.no-clients':
    'Write nothing about individual participants, neither names nor personal identity numbers.',
  'problem-form.told': 'The representatives of {parties} get a message at once ({source}).',
  'problem-form.told-role': '{name} ({role}) is told at once ({source}).',
  'problem-form.vacant':
    'By the agreement the problem goes first to the role {role} ({source}), but nobody here has been given it. So it goes straight to {parties}. A representative of your party can give the role: type @Samverka agreement and press Parties, contact persons and roles.',
  'problem-form.next-step':
    'If none of them has acknowledged it before {until, date, moment}, the problem passes on to {to, select, forum {{forum}} role {{role}} other {{parties}}} ({source}). {days, plural, =0 {The waiting time is the rest of the day} one {The waiting time is one day} other {The waiting time is # days}} ({daysSource}).',
  'problem-form.button.report': 'Report',

  'problem-card.kind': 'A problem',
  'problem-card.summary.reported':
    'Acknowledge{timed, select, true { by {lastDay, date, day}} other {}}: {text} ({partnership}, from {party})',
  'problem-card.summary.acknowledged': 'Acknowledged problem: {text} ({partnership})',
  'problem-card.summary.in-dialogue': 'New answer: {text} ({partnership})',
  'problem-card.summary.raised': 'Problem raised to {raisedTo}: {text} ({partnership})',
  'problem-card.summary.resolved': 'The problem is resolved: {text} ({partnership})',
  'problem-card.kicker': '{kind} · reported by {reportedBy}, {party} · {reportedAt, date, moment}',
  'problem-card.reported': 'Waiting for {counterpart} to acknowledge the report.',
  'problem-card.acknowledged': '{acknowledgedBy} acknowledged the report.',
  'problem-card.in-dialogue': 'The parties are discussing the problem.',
  'problem-card.raised': 'The problem has been raised to {raisedTo} and is taken up at the next meeting.',
  'problem-card.resolved': 'The problem is resolved.',
  'problem-card.late':
    '{forwarded, select, forum {Nobody acknowledged it in time. The problem has been raised to {raisedTo} and is taken up at the next meeting.} other {Nobody acknowledged it in time.}}',
  'problem-card.acknowledge-by':
    'must acknowledge it before {until, date, moment}. Otherwise it goes {to, select, forum {to {forum}} role {to {role}} next {to the other party} other {directly to that party}} ({source}).',
  'problem-card.holder': '{name} ({role})',
  'problem-card.waiting-time':
    '{days, plural, =0 {The waiting time is the rest of the day} one {The waiting time is one day} other {The waiting time is # days}} ({daysSource}).',
  'problem-card.earlier':
    '{earlier, plural, one {One earlier event is not shown here. It} other {# earlier events are not shown here. They}} can still be found in the history.',
  'problem-card.button.acknowledge': 'Acknowledge receipt',
  'problem-card.button.hand-on': 'Hand on',
  'problem-card.button.answer': 'Answer',
  'problem-card.button.raise': 'Raise to {raise}',
  'problem-card.button.list': 'All open problems',
  'problem-card.button.more': 'Show more',

  'problem-event.acknowledged': '{name} acknowledged the report',
  'problem-event.answered': '{name} answered',
  'problem-event.raised': '{name} raised the problem to {forum}',
  'problem-event.passed-on': 'Nobody had acknowledged it in time, so the problem passed on to {forum}',
  'problem-event.passed-on-to-counterpart':
    'The waiting time ran out, so the problem passed on to the other party',
  'problem-event.passed-on-to-role': 'Nobody had acknowledged in time, so the problem passed on to {role}',
  'problem-event.handed-on': '{name} handed the problem on to {forum}',
  'problem-event.handed-on-to-counterpart': '{name} handed the problem on to the other party',
  'problem-event.handed-on-to-role': '{name} handed the problem on to {role}',
  'problem-event.resolved': '{name} marked the problem as resolved',

  'news.problem.about': 'About: {problem}',
  'news.problem-acknowledged.summary': '{name} has acknowledged your report: {problem} ({partnership})',
  'news.problem-acknowledged.heading': '{name} has acknowledged that your report has arrived',
  'news.problem-answered.summary': 'Answer from {name}: “{brief}” ({partnership})',
  'news.problem-answered.heading': 'New answer from {name}',
  'news.problem-said.answered': '“{text}”',
  'news.problem-resolved.summary': 'The problem is resolved: {problem} ({partnership})',
  'news.problem-resolved.heading': '{name} has marked a problem as resolved',
  'news.problem-said.resolved': '“{text}”',
  'news.problem-raised.summary': 'Problem raised to {group}: {problem} ({partnership})',
  'news.problem-raised.heading': '{name} has raised a problem to {group}',
  'news.problem-said.raised': 'It will come up at the next meeting.',
  'news.problem-passed-on.summary':
    'Problem raised to {group}, nobody acknowledged in time: {problem} ({partnership})',
  'news.problem-passed-on.heading': 'A problem has been raised to {group}',
  'news.problem-said.passed-on': 'Nobody had acknowledged it in time. It will come up at the next meeting.',
  'news.problem-passed-on-to-counterpart.summary': 'The waiting time is over: {problem} ({partnership})',
  'news.problem-passed-on-to-counterpart.heading': 'The waiting time for a problem is over',
  'news.problem-said.passed-on-to-counterpart': 'The problem has gone on to the other party.',
  'news.problem-passed-on-to-role.summary':
    'Problem to {role}, nobody acknowledged in time: {problem} ({partnership})',
  'news.problem-passed-on-to-role.heading': 'A problem has passed on to {role}',
  'news.problem-said.passed-on-to-role': 'Nobody had acknowledged it in time.',
  'news.problem-handed-on.summary': 'Problem handed on to {group}: {problem} ({partnership})',
  'news.problem-handed-on.heading': '{name} has handed a problem on to {group}',
  'news.problem-said.handed-on': 'It is taken up at the next meeting.',
  'news.problem-handed-on-to-counterpart.summary':
    'Acknowledge a problem that {name} has handed on: {problem} ({partnership})',
  'news.problem-handed-on-to-counterpart.heading': '{name} has handed a problem on',
  'news.problem-said.handed-on-to-counterpart':
    'It has gone to the other party, which needs to acknowledge it.',
  'news.problem-handed-on-to-role.summary': 'Problem handed on to {role}: {problem} ({partnership})',
  'news.problem-handed-on-to-role.heading': '{name} has handed a problem on to {role}',
  'news.problem-said.handed-on-to-role': 'Whoever has the role needs to acknowledge it.',
  'problem-news.button.show': 'Show the problem',

  'problem-note.answer.heading': 'Answer the report',
  'problem-note.resolve.heading': 'Mark the problem as resolved',
  'problem-note.answer.explanation':
    'The answer is shown with your name on the card. If it was the other party that reported the problem, you also acknowledge the report.',
  'problem-note.resolve.explanation':
    'What you write is shown with your name on the card. After that the problem cannot be changed.',
  'problem-note.answer.label': 'Answer',
  'problem-note.resolve.label': 'How was the problem resolved?',
  'problem-note.answer.missing': 'Write an answer.',
  'problem-note.resolve.missing': 'Say how the problem was resolved.',
  'problem-note.answer.button': 'Send the answer',
  'problem-note.resolve.button': 'Mark as resolved',

  'answer.problem-of-another':
    'It is {name} who is reporting this problem, so only {name} can fill in the report. Type @Samverka problem and what it is about to make one of your own.',
  'answer.problem-reported':
    'The problem is reported. The other party’s representatives are mentioned in the group’s chat, and a message goes to each of them.',
  'answer.problem-reported-to-role':
    'The problem is reported. Whoever gets it first by the agreement has been told, and the card is posted in the group’s chat.',
  'answer.problem-handed-on': 'The problem is handed on. Those who get it now have been told.',
  'answer.problem-acknowledged': 'You have acknowledged the report, and the card shows it.',
  'answer.problem-answered': 'The answer is saved and shown on the card.',
  'answer.problem-resolved': 'The problem is marked as resolved.',
  'answer.problem-raised': 'The problem is raised to {forum} and is taken up at its next meeting.',
  'refusal.unknown-problem':
    'That problem does not exist in this chat. Type @Samverka problem to see which ones are open.',
  'refusal.unknown-issue-kind':
    'That kind of report is not in the agreement. Choose what it is about in the list and try again.',
  'refusal.too-many-open-problems':
    'There are already {most} open problems, and no more can be open at the same time. Type @Samverka problem and mark those that are resolved first.',
  'refusal.not-counterpart':
    'Your party reported the problem, so it is for the other party to acknowledge it. Press Answer if you want to add something.',
  'refusal.problem-with-another':
    'By the agreement the problem is first with {member}. Press Answer if you want to write something about it.',
  'refusal.problem-with-a-role':
    'The problem is first with a role in the agreement that nobody has at the moment. It passes on when the waiting time is over. Press Answer if you want to write something about it.',
  'refusal.problem-with-no-role':
    'The problem has passed on already. Press Answer if you want to write something about it.',
  'refusal.nobody-after-the-role':
    'By the agreement there is nobody to hand the problem on to. Press Answer or raise it with the group.',
  'refusal.problem-acknowledged-already':
    '{member} has already acknowledged the report. Press Answer if you want to write something about the problem.',
  'refusal.problem-raised-already':
    'The problem is already raised to {forum} and is taken up at the next meeting. Press Answer if you want to add something.',
  'refusal.problem-resolved':
    'The problem is already marked as resolved, so it cannot be changed. If it has come back, report it again: type @Samverka problem and what it is about.',
} satisfies typeof swedish;
