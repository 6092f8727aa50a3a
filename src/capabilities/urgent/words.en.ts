import type { sv as swedish } from './words.sv.ts';

export const en = {
  'button.urgent': 'Urgent action',
  'urgent-form.explanation':
    'Here you tell what your party has had to do at once, within its own responsibility. Everybody is told now, and it comes first on the next agenda. It is information and no decision of the group.',
  'urgent-form.text': 'What have you done, and why could it not wait?',
  'urgent-form.text-missing': 'Say what you have done.',
  'urgent-form.placeholder':
    'For example: A water leak. We closed the premises and cancelled this week’s sessions.',
  'urgent-form.day': 'When was it done?',
  'urgent-form.button': 'Tell everybody',

  'news.urgent-action.summary': 'Urgent action by {party}: {inShort} ({partnership})',
  'news.urgent-action.heading': 'Urgent action: {text}',
  'news.urgent-action.by':
    '{party} did it on {day, date, day}, within its own responsibility. Told by {name}.',
  'news.urgent-action.no-decision':
    'It is information and no decision of the group. It comes first on the next agenda.',
  'agenda.reason.urgent-action':
    'Urgent action by {party} on {day, date, day}. It is information and no decision of the group.',

  'answer.urgent-action-recorded': 'Everybody is told now, and it comes first on the next agenda.',
  'refusal.urgent-day-missing': 'It is not clear when it was done. Enter a valid date.',
  'refusal.urgent-day-ahead':
    '{day, date, day} has not been yet, and what is recorded here has been done already. Enter today’s date or an earlier one, or propose a matter: type @Samverka agenda.',
} satisfies typeof swedish;
