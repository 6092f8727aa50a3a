import type { sv as swedish } from './words.sv.ts';

/** Why a change of what the bot goes by is not proposed. */
export const en = {
  'change-elsewhere.heading': 'It is decided in another group',
  'change-elsewhere.matter': 'Matter:',
  'change-elsewhere.raise': 'Raise it',

  'refusal.nothing-to-change': 'Nothing differs from what holds now. Fill in what is to change.',
  'refusal.too-many-changes': 'It is too much for one question. Divide the changes between several votes.',
  'refusal.change-is-as-now': 'That holds already: {words} Fill in what is to be different.',
  'refusal.change-from-past':
    'A change cannot hold from a day that has passed. Choose {day, date, day} or later, or leave the field empty.',
  'refusal.change-needs-signatures':
    'That is in the agreement, and changes when every party has signed. Type @Samverka amendment and propose it there.',
  'refusal.setting-of-another-forum':
    'That is for {group} to decide. Take the matter up there, or choose what is about your own group.',
  'refusal.setting-elsewhere':
    'That is decided in {group} ({source}). Raise the matter there, or choose what is about your own group.',
  'refusal.last-day-of-agreement-too-early':
    'The last day cannot be before {day, date, day}. Choose that day or a later one.',
  'refusal.last-day-of-agreement-too-late':
    'The last day is too far ahead. Choose {day, date, day} or an earlier one.',
  'refusal.party-not-in-forum': '{party} has no seats in {group}. Choose a party that has.',
  'refusal.more-seats-filled':
    '{party} has {filled, plural, one {one representative} other {# representatives}} now, more than {most}. Give up a seat first, or choose a higher number.',
  'refusal.no-such-escalation-step': 'By the agreement, problems do not wait there. Choose another step.',
} satisfies typeof swedish;
