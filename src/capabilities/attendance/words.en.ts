import type { sv as swedish } from './words.sv.ts';

export const en = {
  'attendance-form.open.heading': 'Open the meeting',
  'attendance-form.correct.heading': 'Change the attendance',
  'attendance-form.open.explanation':
    'You who open it are recorded as present. The others say themselves that they are here, or you say so. Anybody you do not mark is asked.',
  'attendance-form.correct.explanation':
    'Say who is or was present. Anybody you do not mark is recorded as absent.',
  'attendance-form.away':
    'Nobody from {parties} has said that they will come. The meeting can be held all the same. If {parties} is not there, it does not count as a meeting of the group, and what you decide rests. If the notice came too late, you can decide nothing (Samverka’s default).',
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

  'attendance.button.here': 'I am here',
  'attendance.button.not-here': 'I am not here',
  'attendance-form.co-opted': 'Co-opted',
  'co-opted-form.heading': 'Co-opted',
  'co-opted-form.explanation':
    'Somebody who is co-opted takes part in the meeting and may speak, but does not vote. The name stands in the attendance and in the minutes.',
  'co-opted-form.person': 'Person in the chat',
  'co-opted-form.capacity': 'Role (if the person is not in the chat: write the role, not the name)',
  'co-opted-form.placeholder': 'For example: the administration’s economist',
  'co-opted-form.button': 'Add',
  'co-opted-form.remove-one': 'Remove {who}',
  'co-opted-form.remove': 'Remove',
  'answer.marked':
    '{here, select, true {You are recorded as present.} other {You are recorded as absent. Press I am here if you come.}}',
  'answer.co-opted-recorded': 'The person is recorded as co-opted.',
  'answer.co-opted-removed': 'The person is no longer recorded as co-opted.',
  'answer.meeting-opened': 'The meeting is open. The agenda is posted in the chat.',
  'answer.attendance-corrected': 'The attendance is saved.',
  'answer.attendance-answered':
    'Your answer is recorded: {answer, select, coming {you are coming} substitute {a substitute is coming in your place} other {you are not coming}}. You can change it until the meeting is opened.',
  'answer.attendance-unchanged':
    'That was your answer already: {answer, select, coming {you are coming} substitute {a substitute is coming in your place} other {you are not coming}}. You can change it until the meeting is opened.',

  'refusal.says-they-are-here':
    '{member} has said that they are here and cannot be recorded as absent by anybody else. Ask {member} to change it.',
  'refusal.party-says-who-serves':
    'Who serves for {member} is said by {member}, or by somebody else of the same party. Ask one of them to say so.',
  'refusal.has-a-seat':
    '{member} is a representative in the group and cannot be co-opted. Say instead whether {member} is present.',
  'refusal.co-opted-unnamed':
    'It is not clear who is co-opted. Choose somebody in the chat or write the role and try again.',
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

  'news.attendance-asked.summary': 'Say if you are here: the meeting is open ({partnership})',
  'news.attendance-asked.heading': 'Are you at the meeting?',
  'news.attendance-asked.why':
    '{name} has opened the meeting. You had said that you would come. Only those recorded as present can take part in decisions.',
  'news.attendance-marked.summary':
    '{name} has recorded {as, select, present {that you are present} absent {that you are absent} other {a substitute for you}} ({partnership})',
  'news.attendance-marked.heading':
    '{as, select, present {You are recorded as present} absent {You are recorded as absent} other {A substitute is recorded for you}}',
  'news.attendance-marked.change': '{name} recorded it. Put it right if it is not so.',
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
