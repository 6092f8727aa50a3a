import type { sv as swedish } from './words.sv.ts';

export const en = {
  'attendance-form.open.heading': 'Open the meeting',
  'attendance-form.correct.heading': 'Correct the attendance',
  'attendance-form.open.explanation':
    'Say who is here. The answers to the notice are filled in, and whoever has not answered stands as present: change what is not right. The meeting starts with the agenda as it stands now, and items can be added for as long as the meeting goes on.',
  'attendance-form.correct.explanation': 'Say who is or was here.',
  'attendance-form.led-by.any': 'Whoever opens the meeting leads it ({source}).',
  'attendance-form.led-by.chair':
    'The chair, {chair}, opens and leads the meeting ({source}). If {chair} is not here, somebody else who is present can open it.',
  'attendance-form.led-by.no-chair':
    'The chair leads the meeting ({source}), but no chair is elected at the moment. Whoever opens the meeting leads it.',
  'attendance-form.person': '{name} ({party})',
  'attendance-form.substitute': 'Substitute for {name}',
  'attendance-form.substitute-placeholder': 'Only if somebody else is here instead: the name',
  'attendance-form.substitutes-serve':
    'A substitute whom you choose in the list may vote at the meeting, at most {mostPerParty, plural, one {one substitute} other {# substitutes}} for each party ({source}). If the substitute is not in the chat, write the name instead, but then the substitute cannot vote.',
  'attendance-form.substitutes-do-not-vote':
    'Substitutes can attend but not vote, for neither the agreement nor a decision of the group lets them. See The group’s rules.',
  'attendance-form.substitute-person': 'Substitute for {name}, if in the chat',
  'attendance-form.substitute-otherwise': 'Another substitute for {name}',

  'answer.meeting-opened': 'The meeting is open. The agenda is coming in the chat.',
  'answer.attendance-corrected': 'The attendance is saved.',
  'answer.attendance-answered':
    'Your answer is recorded: {answer, select, coming {you are coming} substitute {a substitute is coming in your place} other {you are not coming}}. You can change it until the meeting is opened.',
  'answer.attendance-unchanged':
    'That was your answer already: {answer, select, coming {you are coming} substitute {a substitute is coming in your place} other {you are not coming}}. You can change it until the meeting is opened.',

  'refusal.substitute-unnamed': 'The name of the substitute for {member} is missing. Write it and try again.',
  'refusal.not-quorate':
    'The group is not quorate: {present} representatives are present and at least {least} are needed ({source}). Postpone the item, or correct the attendance if more are here.',
  'refusal.substitute-name-missing': 'The name is missing. Write who is coming in your place and try again.',
  'refusal.substitute-serves-already':
    '{member} is already the substitute of another representative at the meeting and can have only one vote. Choose somebody else.',
  'refusal.too-many-substitutes':
    '{party} can have at most {most, plural, one {one substitute} other {# substitutes}} who vote at a meeting ({source}). Remove one of them, or write only the name of the one who comes without voting.',

  'substitute.kicker': 'A substitute is coming',
  'substitute.no-vote':
    'Write who is coming in your place. The substitute can take part, but neither the agreement nor any decision of the group gives substitutes a vote.',
  'substitute.serves':
    'Choose who is coming in your place. The substitute may vote at the meeting if you are not there. Each party can have at most {mostPerParty, plural, one {one substitute} other {# substitutes}} who vote ({source}).',
  'substitute.name': 'The substitute’s name',
  'substitute.name-missing': 'Write the substitute’s name.',
  'substitute.button.send': 'Answer',
  'substitute.person': 'Substitute who is in the chat',
  'substitute.nobody': 'Nobody in the list',
  'substitute.name-otherwise': 'Somebody else: the name',
  'substitute.name-otherwise-hint': 'Whoever is not in the chat can come to the meeting but not vote.',
} satisfies typeof swedish;
