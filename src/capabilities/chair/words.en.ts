import type { sv as swedish } from './words.sv.ts';

export const en = {
  'button.chair': 'Chair',
  'chair-form.heading': 'Elect chair',
  'chair-form.explanation':
    'Say whom you have elected and until which day. The election gets a decision number. If the term is an item of its own, it is settled by the same decision.',
  'chair-form.correct': 'Correct election',
  'chair-form.correct-explanation':
    'Here you correct a slip of the pen, such as the wrong last day. The correction holds when one from each other party has pressed Correct (Samverka’s default). The decision keeps its number. If the group has changed its mind, a new election is needed.',
  'chair-form.term':
    'The term is {months, plural, one {one month} other {# months}} ({source}). The day is a suggestion.',
  'chair-form.validity': 'The agreement is valid until and including {to, date, day} ({source}).',
  'chair-form.beyond':
    'The term ends after the agreement’s last day, {to, date, day}. Change the date, or press Save anyway if that is what you have decided.',
  'chair-form.button-anyway': 'Save anyway',
  'chair-form.button-correct': 'Correct',
  'election-form.explanation':
    'The election becomes an item of its own on the agenda and is taken up now. Under the item you say whom you have elected, or let the group vote.',
  'election-form.button': 'Take it up',
  'acting-chair-form.heading': 'Name acting chair',
  'acting-chair-form.explanation':
    'The acting chair can call meetings and lead them on these days. You are still the chair and can do the same. Everybody is told.',
  'acting-chair-form.person': 'Acting chair',
  'acting-chair-form.person-missing': 'Choose who acts.',
  'acting-chair-form.from': 'From and including',
  'acting-chair-form.button': 'Name',

  'chair.summary': 'Chair of {group}',
  'chair.acting': 'Acting',
  'chair.is': '{name}, {party}, until and including {until, date, day}.',
  'chair.none.none-elected': 'Nobody has been elected yet.',
  'chair.none.term-over':
    '{name} was elected until and including {until, date, day}. Nobody else has been elected.',
  'chair.none.seat-lost':
    '{name} was elected but is no longer a representative. Nobody else has been elected.',
  'chair.acting.named': '{name}, {party}, is acting chair until and including {until, date, day}.',
  'chair.acting.longest-serving':
    '{name}, {party}, is acting chair until another is elected, as the other party’s longest-serving representative (default, the agreement does not say).',
  'chair.no-chair': 'This group has no chair under the agreement.',
  'chair.planned': '{name} is named acting chair from {from, date, day} until and including {to, date, day}.',
  'chair.request': '{name} asked for a meeting on {at, date, moment}.',
  'chair.calling':
    'Whoever chairs calls the ordinary meetings. If no meeting is called within five working days of a request or a reminder, any representative can call one (default, the agreement does not say).',
  'chair.calling-asked':
    'From {from, date, day} any representative can call a meeting, if none has been called before that (default, the agreement does not say).',
  'chair.silent': 'No meeting has been called within five working days. Now any representative can call one.',
  'chair.button.correct': 'Correct',
  'chair.button.not-correct': 'Not correct',
  'chair.button.request': 'Ask for meeting',
  'chair.button.name': 'Name acting chair',
  'chair.button.end': 'End the appointment',

  'news.acting-chair.summary':
    'Acting chair: {name}, {from, date, day-of-year} to {until, date, day-of-year} ({partnership})',
  'news.acting-chair.heading':
    '{name} is acting chair from {from, date, day} until and including {until, date, day}',
  'news.acting-chair.may':
    'Named by {chair}. The acting chair can call meetings and lead them on those days.',
  'news.acting-chair-you.summary':
    'You are acting chair {from, date, day-of-year} to {until, date, day-of-year} ({partnership})',
  'news.acting-chair-you.heading':
    'You are acting chair from {from, date, day} until and including {until, date, day}',
  'news.acting-chair-ended.summary': '{name} is no longer acting chair ({partnership})',
  'news.acting-chair-ended.heading': '{name} is no longer acting chair. The appointment was ended by {by}.',
  'news.meeting-requested.summary': 'Call a meeting: {name} asks for one ({partnership})',
  'news.meeting-requested.heading': '{name} asks you to call a meeting of {forum}',
  'news.meeting-requested.from':
    'From {from, date, day} any representative can call a meeting, if none has been called before that.',
  'news.election-corrected.summary':
    'Corrected: {name} is elected chair until and including {until, date, day-of-year} ({partnership})',
  'news.election-corrected.heading':
    'Corrected, {decision}: {name} is elected chair until and including {until, date, day}',
  'news.election-corrected.by': '{by} has confirmed the correction. The decision keeps its number.',
  'news.election-correction-proposed.summary':
    'Confirm a corrected election: {name} until {until, date, day-of-year} ({partnership})',
  'news.election-correction-proposed.heading': 'The election of chair corrected, {decision}: is this right?',
  'news.election-correction-proposed.says': 'It says now: {says} until and including {saysUntil, date, day}',
  'news.election-correction-proposed.should-say':
    'It should say: {name} until and including {until, date, day}',
  'news.election-correction-proposed.by':
    '{by} has proposed the correction. It holds when one from {waits} has pressed Correct, by {last, date, day}. Otherwise the election stands as it is written.',
  'news.election-correction-disputed.summary':
    'The election is not corrected: {by} pressed Not correct ({partnership})',
  'news.election-correction-disputed.heading':
    'The election of chair is not corrected: {by} pressed Not correct. It stands as it is written.',
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
  'answer.election-corrected': 'The election is corrected.',
  'answer.election-correction-proposed':
    'The correction is in the chat. It holds when one from each other party has pressed Correct.',
  'answer.election-correction-confirmed': 'Your answer is saved. The correction waits for more.',
  'answer.election-correction-disputed': 'The correction is removed. The election stands as it is written.',
  'answer.election-taken-up':
    'The election of a chair is taken up at the meeting. The card in the chat shows how to go on.',
  'answer.acting-chair-named':
    '{name} is acting chair from {from, date, day} until and including {to, date, day}. The group is told.',
  'answer.acting-chair-ended': 'The appointment is ended.',
  'answer.meeting-requested':
    '{name} is told that you ask for a meeting. From {from, date, day} you can call one yourself, if none has been called before that.',

  'refusal.chair-is-elected':
    'A chair is elected under this item. Press Elect chair, so that it is clear who is elected and for how long.',
  'refusal.not-a-chair-matter': 'No chair is elected under this item. Press Decide or Vote.',
  'refusal.agreement-without-chair':
    'Under the agreement this group has no chair. If you want one, the agreement has to be changed: type @Samverka amendment.',
  'refusal.no-election-to-correct':
    'This meeting has not elected the chair that the group has now, so there is nothing to correct here. Elect a chair at the next meeting.',
  'refusal.election-correction-gone':
    'That correction does not wait any more: it has been confirmed or removed, or its days have run out. Type @Samverka chair to see what holds.',
  'refusal.election-waits-for-party':
    'The vote has been decided, but nobody from {party} is here any more to confirm who was elected. Wait for {party}, or close the meeting and elect a chair at the next one.',
  'refusal.nobody-chairs':
    'The group has no elected chair now, so nobody can name an acting one. Elect a chair at the next meeting.',
  'refusal.only-chair-names': 'It is for {member}, as chair, to name and to end. Ask {member} to do it.',
  'refusal.acting-chair-not-chosen':
    'The acting chair must be another of the group’s representatives. Choose somebody from the list.',
  'refusal.acting-days-missing': 'It is not clear which days are meant. Enter two valid dates.',
  'refusal.acting-days-past':
    'The appointment cannot end on {day, date, day}. Enter a last day that is today or later, and not before the first.',
  'refusal.acting-past-the-term':
    'Your term as chair ends on {day, date, day}. Enter a last day no later than that.',
  'refusal.meeting-called-ahead':
    'The group has already been called to a meeting on {moment, date, moment}. Propose the matter for that meeting: type @Samverka agenda.',
  'refusal.may-call-oneself':
    'You can call a meeting yourself and need not ask anybody. Type @Samverka meeting.',
  'refusal.chair-not-chosen':
    'The chair must be one of the group’s representatives. Choose somebody from the list.',
  'refusal.chair-term-missing': 'It is not clear how long the chair serves. Enter a valid date.',
  'refusal.chair-term-past':
    'The chair cannot be elected until and including {day, date, day}. Enter a date after today.',
} satisfies typeof swedish;
