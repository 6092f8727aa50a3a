import type { sv as swedish } from './words.sv.ts';

export const en = {
  'attendance-form.open.heading': 'Open the meeting',
  'attendance-form.correct.heading': 'Change the attendance',
  'attendance-form.open.explanation': 'Say who is present. Anybody you do not mark is recorded as absent.',
  'attendance-form.correct.explanation':
    'Say who is or was present. Anybody you do not mark is recorded as absent.',
  'attendance-form.led-by.any': 'Whoever opens the meeting leads it ({source}).',
  'attendance-form.led-by.chair':
    'The chair, {chair}, opens and leads the meeting ({source}). If {chair} is absent, somebody else who is present can open it.',
  'attendance-form.led-by.no-chair':
    'The chair leads the meeting ({source}), but no chair is elected at the moment. Whoever opens the meeting leads it.',
  'attendance-form.person': '{name} ({party})',
  'attendance-form.not-given': 'Not given',
  'attendance-form.substitute': 'Substitute for {name}',
  'attendance-form.substitute-placeholder': 'Name of the person who is here instead',
  'attendance-form.substitutes-serve':
    'A substitute chosen in the list may vote, at most {mostPerParty, plural, one {one substitute} other {# substitutes}} for each party ({source}). Anybody whose name is only written can attend but not vote.',
  'attendance-form.substitutes-do-not-vote':
    'Substitutes can attend but not vote, for neither the agreement nor a decision of the group lets them.',
  'attendance-form.substitute-person': 'Substitute for {name} (choose among those in the chat)',
  'attendance-form.substitute-otherwise': 'Name of the substitute for {name}, if not in the list',

  'answer.meeting-opened': 'The meeting is open. The agenda is posted in the chat.',
  'answer.attendance-corrected': 'The attendance is saved.',
  'answer.attendance-answered':
    'Your answer is recorded: {answer, select, coming {you are coming} substitute {a substitute is coming in your place} other {you are not coming}}. You can change it until the meeting is opened.',
  'answer.attendance-unchanged':
    'That was your answer already: {answer, select, coming {you are coming} substitute {a substitute is coming in your place} other {you are not coming}}. You can change it until the meeting is opened.',

  'refusal.substitute-unnamed': 'It is not clear who is the substitute for {member}. Say who and try again.',
  'refusal.substitute-has-a-seat':
    '{member} is a representative in the group and cannot be a substitute. Choose somebody else.',
  'refusal.not-quorate':
    'The group is not quorate: {present} representatives are present and at least {least} are needed ({source}). Postpone the item, or correct the attendance if more are here.',
  'refusal.substitute-name-missing': 'The name is missing. Write who is coming in your place and try again.',
  'refusal.substitute-serves-already':
    '{member} is already the substitute of another representative at the meeting and can have only one vote. Choose somebody else.',
  'refusal.too-many-substitutes':
    '{party} can have at most {most, plural, one {one substitute} other {# substitutes}} who vote at a meeting ({source}). Remove one of them, or write only the name of the one who is not to vote.',

  'substitute.heading': 'Who is coming in your place?',
  'substitute.no-vote':
    'The substitute can attend but not vote, for neither the agreement nor any decision of the group gives substitutes a vote.',
  'substitute.serves':
    'The substitute may vote if you are not there. Each party can have at most {mostPerParty, plural, one {one substitute} other {# substitutes}} who vote ({source}).',
  'substitute.name': 'The substitute’s name',
  'substitute.name-missing': 'Write the substitute’s name.',
  'substitute.button.send': 'Answer',
  'substitute.person': 'Substitute who is in the chat',
  'substitute.nobody': 'The person is not in the list',
  'substitute.name-otherwise': 'Name, if the person is not in the list',
  'substitute.name-otherwise-hint': 'Whoever is not in the chat can come to the meeting but not vote.',
} satisfies typeof swedish;
