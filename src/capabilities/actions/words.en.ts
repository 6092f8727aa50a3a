import type { sv as swedish } from './words.sv.ts';

export const en = {
  'actions.summary':
    'Actions in {partnership}: {total, plural, =0 {none left} other {# left}}{late, plural, =0 {} other {, # overdue}}',
  'actions.kicker': 'Actions · {partnership} · {forum}',
  'actions.heading':
    '{total, plural, =0 {No actions are left to do} one {One action is left to do} other {# actions are left to do}}',
  'actions.late': '{late, plural, one {One of them is overdue.} other {# of them are overdue.}}',
  'actions.none': 'Whoever is given an action gets a message, is reminded and marks it as done.',
  'actions.own': '{called, select, you {Your actions} other {Actions for {name}}}',
  'actions.others': 'Others in the group',
  'actions.everybodys': 'In the group',
  'actions.line': '{name} · by {due, date, day}{late, select, true { · overdue} other {}}',
  'actions.in-line': '{name}: {text} (by {due, date, day}{late, select, true {, overdue} other {}})',
  'actions.button.new': 'New action',
  'actions.button.more': 'Show more',
  'actions.button.first': 'From the start',

  'action.button.show': 'Show',
  'action.button.done': 'Done',
  'action.button.change': 'Change',
  'action.button.drop': 'Remove',
  'action.button.reopen': 'Undo done',
  'action.button.all': 'All actions',

  'action.summary.open': 'By {due, date, day}, {name}: {text} ({partnership})',
  'action.summary.done': 'Done: {text} ({partnership})',
  'action.summary.dropped': 'Removed: {text} ({partnership})',
  'action.kicker': 'Action · {partnership} · {forum}',
  'action.late': 'Overdue. The last day was {due, date, last-day}.',
  'action.gone': '{name} has left the group. Give the action to somebody else with Change.',
  'action.done': 'Done on {day, date, day}, marked by {name}.',
  'action.dropped': 'Removed on {day, date, day} by {name}.',
  'action.said': '“{text}”',
  'action.who': 'Responsible',
  'action.when': 'By',
  'action.from': 'Belongs to',
  'action.decision': 'decision {decision}',
  'action.meeting': 'the meeting on {meetingDay, date, day}',
  'action.added-by': 'Added by',
  'action.added': '{addedBy}, {addedOn, date, day}',
  'action.changed': 'Changed',
  'action.changed-by': '{name}, {day, date, day}: {text}',

  'action-form.add.heading': 'New action',
  'action-form.change.heading': 'Change the action',
  'action-form.about': 'The action belongs to decision {decision}: “{text}”.',
  'action-form.at-meeting': 'It will be in the minutes of the meeting.',
  'action-form.text': 'What is to be done?',
  'action-form.text-placeholder': 'For example: Send the invoice for the spring.',
  'action-form.text-missing': 'Write what is to be done.',
  'action-form.who': 'Who is to do it?',
  'action-form.who-missing': 'Choose who is to do it.',
  'action-form.day': 'By',
  'action-form.day-missing': 'Give the last day.',
  'action-form.reason': 'Why is it changed?',
  'action-form.reason-missing': 'Write why the action is changed.',
  'action-form.told':
    'Whoever gets the action gets a message and is reminded. It stands under Deadlines and on the next agenda until it is done.',
  'action-form.no-clients':
    'Write nothing about individual participants, neither names nor identity numbers.',
  'action-form.add.button': 'Add',
  'action-form.change.button': 'Save',

  'action-note.complete.heading': 'Mark the action as done',
  'action-note.complete.explanation':
    'It is saved with your name and today’s date. Whoever added the action is told, and nobody is reminded any more.',
  'action-note.complete.label': 'Note (optional)',
  'action-note.complete.missing': 'The note is too long.',
  'action-note.complete.button': 'Done',
  'action-note.drop.heading': 'Remove the action',
  'action-note.drop.explanation':
    'Whoever was to do it is told that it is no longer needed. The action stays in the history.',
  'action-note.drop.label': 'Why is it no longer needed?',
  'action-note.drop.missing': 'Write why it is no longer needed.',
  'action-note.drop.button': 'Remove',

  'news.action.what': 'Action: {text}',
  'news.action.when': 'Responsible: {who}. By {due, date, last-day}.',
  'news.action.said.done': 'Note: “{note}”',
  'news.action.said.changed': 'Reason: “{note}”',
  'news.action.said.dropped': 'Reason: “{note}”',
  'news.action-added.summary': 'New action for you, by {due, date, day-of-year}: {brief} ({partnership})',
  'news.action-added.heading': '{name} has given you an action',
  'news.action-changed.summary': 'Changed action, by {due, date, day-of-year}: {brief} ({partnership})',
  'news.action-changed.heading': '{name} has changed an action',
  'news.action-taken-over.summary': 'No longer your action, {who} takes over: {brief} ({partnership})',
  'news.action-taken-over.heading': '{name} has given your action to {who}',
  'news.action-done.summary': 'Done: {brief} ({partnership}, {name})',
  'news.action-done.heading': '{name} has marked an action as done',
  'news.action-reopened.summary': 'Not done after all, by {due, date, day-of-year}: {brief} ({partnership})',
  'news.action-reopened.heading': '{name} has undone that an action is done',
  'news.action-dropped.summary': 'No longer needed: {brief} ({partnership})',
  'news.action-dropped.heading': '{name} has removed an action',

  'answer.action-added':
    '{own, select, true {The action has been added. You will be reminded before {day, date, day}.} other {The action has been added. {name} gets a message and is reminded before {day, date, day}.}}',
  'answer.action-done': 'The action is done. Whoever added it is told.',
  'answer.action-reopened': 'The action is not done. Those it concerns are told.',
  'answer.action-changed': 'The action has been changed. Those it concerns are told.',
  'answer.action-was-dropped': 'The action has been removed. Whoever was to do it is told.',

  'refusal.unknown-action':
    'There is no such action in this group. Type @Samverka action to see those there are.',
  'refusal.action-owner-missing': 'Nobody is chosen. Choose who is to do it.',
  'refusal.action-day-missing': 'The last day is missing. Choose the day by which it is to be done.',
  'refusal.action-day-passed': '{day, date, day} has passed. Choose today or a later day.',
  'refusal.too-many-actions':
    'The group already has {most} actions left to do. Mark those that are done, or remove those that are not needed.',
  'refusal.action-of-another':
    'It is {member} who has the action. Ask {member} to mark it as done, or whoever leads the next meeting.',
  'refusal.action-added-by-another':
    'The action was added by {member}. Ask {member} to change it, or whoever leads the next meeting.',
  'refusal.action-done-by-another':
    'It is {member} who has marked the action as done. Ask {member} to undo it, or whoever leads the next meeting.',
  'refusal.action-done-already':
    '{member} has already marked the action as done. Type @Samverka action to see what is left.',
  'refusal.action-dropped':
    'The action has been removed. Type @Samverka action to see what is left, or add a new one.',

  'minutes.actions': 'Actions',
  'minutes.action': '{name}: {text} (by {due, date, day}{numbered, select, true {, {decision}} other {}})',
} satisfies typeof swedish;
