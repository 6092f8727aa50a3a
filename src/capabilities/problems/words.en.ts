import type { sv as swedish } from './words.sv.ts';

export const en = {
  'problems.heading': 'Open problems',
  'problems.none': 'No problems are open.',
  'problems.shown':
    '{total, plural, one {One open problem.} other {# open problems. The latest comes first.}}',
  'problems.some-shown':
    'The latest {shown} of {total} open problems. The others are shown when some of these are resolved.',
  'problems.choose': 'Choose a problem',
  'problems.choose-missing': 'Choose a problem.',
  'problems.choice': '{text} ({state}, {date, date, day})',
  'problems.button.show': 'Show the problem',
  'problems.button.report': 'Report a problem',

  'problem-state.reported': 'waiting for acknowledgement',
  'problem-state.acknowledged': 'acknowledged',
  'problem-state.in-dialogue': 'in dialogue',
  'problem-state.raised': 'raised to {raisedTo}',
  'problem-state.resolved': 'resolved',

  'begun-problem.heading': '{name} is reporting a problem',
  'begun-problem.explanation':
    'Only {name} can fill in the report. When it has been sent, the problem is shown here instead.',
  'begun-problem.button': 'Fill in the report',

  'problem-form.heading': 'Report a problem',
  'problem-form.kind': 'What is it about?',
  'problem-form.kind-missing': 'Choose what it is about.',
  'problem-form.kind-source': '{kinds}: {source}.',
  'problem-form.text': 'Describe the problem',
  'problem-form.text-placeholder': 'For example: The heating in the premises has been off since Monday.',
  'problem-form.text-missing': 'Write what the problem is.',
  'problem-form.no-clients':
    'Write nothing about individual participants, neither names nor personal identity numbers.',
  'problem-form.told-heading': 'Who is told, and when?',
  'problem-form.told': '{parties} will know at once, by a message to each of its representatives ({source}).',
  'problem-form.next-step':
    'If the counterpart has not acknowledged the report before {until, date, moment}, the problem passes on to {to, select, forum {{forum}} other {the counterpart}} ({source}). {days, plural, =0 {The waiting time is the rest of the day} one {The waiting time is one day} other {The waiting time is # days}} ({daysSource}).',
  'problem-form.button.report': 'Report',

  'problem-card.kind': 'A problem',
  'problem-card.summary': '{kind} ({state}): {text}',
  'problem-card.kicker': 'Reported by {reportedBy}, {party} · {reportedAt, date, moment}',
  'problem-card.reported': 'The counterpart has not acknowledged the report yet.',
  'problem-card.acknowledged': 'The counterpart has acknowledged the report.',
  'problem-card.in-dialogue': 'The parties are in dialogue about the problem.',
  'problem-card.raised': 'The problem is raised to {raisedTo} and will be on its next agenda.',
  'problem-card.resolved': 'The problem is resolved.',
  'problem-card.waiting-for': 'Waiting\u00a0for',
  'problem-card.waiting': 'Waiting\u00a0time',
  'problem-card.waiting-time':
    '{days, plural, =0 {Until} one {One day, until} other {# days, until}} {until, date, moment} ({daysSource}).',
  'problem-card.next': 'After\u00a0that',
  'problem-card.next-step': '{to, select, forum {{forum}} other {the counterpart}} ({source}).',
  'problem-card.earlier':
    '{earlier, plural, one {One earlier event is not shown here. It} other {# earlier events are not shown here. They}} can still be found in the partnership’s journal.',
  'problem-card.button.acknowledge': 'Acknowledge',
  'problem-card.button.answer': 'Answer',
  'problem-card.button.raise': 'Raise to {raise}',
  'problem-card.button.list': 'All open problems',

  'problem-event.acknowledged': '{name} acknowledged the report',
  'problem-event.answered': '{name} answered',
  'problem-event.raised': '{name} raised the problem to {forum}',
  'problem-event.passed-on': 'The waiting time ran out and the problem passed on to {forum}',
  'problem-event.passed-on-to-counterpart':
    'The waiting time ran out and the problem passed on to the counterpart',
  'problem-event.resolved': '{name} marked the problem as resolved',

  'problem-note.answer.heading': 'Answer the report',
  'problem-note.resolve.heading': 'Mark the problem as resolved',
  'problem-note.answer.explanation':
    'The answer is shown with your name on the problem’s card. If you represent the counterpart, you also acknowledge the report.',
  'problem-note.resolve.explanation':
    'What you write is shown with your name on the problem’s card. After that the problem is closed and cannot be changed.',
  'problem-note.answer.label': 'Answer',
  'problem-note.resolve.label': 'How was the problem resolved?',
  'problem-note.answer.missing': 'Write an answer.',
  'problem-note.resolve.missing': 'Write how the problem was resolved.',
  'problem-note.answer.button': 'Send the answer',
  'problem-note.resolve.button': 'Resolve',
  'problem-note.back': 'Back to the problem',

  'answer.problem-of-another':
    'It is {name} who is reporting this problem, so only {name} can fill in the report. Write @Samverka problem and what it is about to make one of your own.',
  'answer.problem-reported':
    'The problem is reported. The counterpart’s representatives are told at once, each in a message of their own.',
  'answer.problem-acknowledged': 'You have acknowledged the report, and the card shows it.',
  'answer.problem-answered': 'The answer is saved and shown on the problem’s card.',
  'answer.problem-resolved': 'The problem is marked as resolved.',
  'answer.problem-raised': 'The problem is raised to {forum} and will be on its next agenda.',
  'refusal.unknown-problem':
    'That problem does not exist in this chat. Write @Samverka problem to see which ones are open.',
  'refusal.unknown-issue-kind':
    'The agreement has no such kind of report. Choose what it is about in the list and try again.',
  'refusal.too-many-open-problems':
    'There are already {most} open problems, and no more can be open at the same time. Write @Samverka problem and mark those that are resolved first.',
  'refusal.not-counterpart':
    'You represent the party that reported the problem, so it is for the counterpart to acknowledge the report. Press Answer if you want to add something.',
  'refusal.problem-acknowledged-already':
    '{member} has already acknowledged the report. Press Answer if you want to write something about the problem.',
  'refusal.problem-raised-already':
    'The problem is already raised to {forum} and will be on its next agenda. Press Answer if you want to add something.',
  'refusal.problem-resolved':
    'The problem is already marked as resolved, so it cannot be changed. If it has come back, report it again: write @Samverka problem and what it is about.',
} satisfies typeof swedish;
