import type { sv as swedish } from './words.sv.ts';

export const en = {
  'chair-form.heading': 'Elect chair',
  'chair-form.explanation':
    'Say whom you have elected and until which day. The election gets a decision number. If the term is an item of its own, it is decided at the same time.',
  'chair-form.rotation': 'The chair rotates. {last} had it last, so it is now the turn of {turn} ({source}).',
  'chair-form.person': 'Chair',
  'chair-form.person-missing': 'Choose who becomes chair.',
  'chair-form.until': 'Until and including',
  'chair-form.until-missing': 'Enter a valid date.',
  'chair-form.button': 'Elect',

  'answer.chair-elected': 'The chair is elected: {decision}.',
  'answer.chair-elected-again':
    'The chair is elected: {decision}. Note that {partyName} had the chair last time too, and that it is meant to rotate.',
  'answer.chair-elected-already': 'The election was saved already and stands.',

  'refusal.chair-is-elected':
    'A chair is elected under this item. Press Elect chair, so that it is clear who is elected and for how long.',
  'refusal.not-a-chair-matter': 'No chair is elected under this item. Press Decide or Vote.',
  'refusal.chair-not-chosen':
    'The chair must be one of the group’s representatives. Choose somebody from the list.',
  'refusal.chair-term-missing': 'It is not clear how long the chair serves. Enter a valid date.',
  'refusal.chair-term-past':
    'The chair cannot be elected until and including {day, date, day}. Enter a date after today.',
} satisfies typeof swedish;
