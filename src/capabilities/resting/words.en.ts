import type { sv as swedish } from './words.sv.ts';

export const en = {
  'resting.decided':
    'Resting: {parties} was not there when it was decided. When it takes effect stands in the decision log (Samverka’s default).',
  'resting.until':
    'Resting: {parties} was not there. The decision takes effect when it has been accepted, or after {day, date, day} if nobody asks for the matter to be taken up again (Samverka’s default).',
  'resting.needs-yes':
    'Resting: {parties} was not there. The decision takes effect only when {parties} has said yes (Samverka’s default).',
  'resting.nobody-told':
    'Resting: {parties} was not there, and has no representative to ask. Whoever is given the seat is asked (Samverka’s default).',
  'resting.asked':
    'Resting: {parties} was not there and has asked for the matter to be taken up again at the next meeting.{needsYes, select, true { The decision takes effect only when {parties} has said yes.} other {}}',
  'resting.ended.accepted':
    '{parties} was not there and has accepted the decision. It has been in effect since {day, date, day}.',
  'resting.ended.silence':
    '{parties} was not there and did not answer within ten working days. The decision has been in effect since {day, date, day}.',
  'resting.ended.stayed-away':
    '{parties} was not there, and did not come to the meeting that was to take the matter up again. The decision has been in effect since {day, date, day}.',
  'resting.ended.taken-up-again':
    'The decision never took effect: the matter was taken up again on {day, date, day}.',
  'resting.button.accept': 'Accept',
  'resting.button.again': 'Take up again',
  'uncounted.party-away':
    'The meeting does not count as a meeting of the group: {came} was there, {away} was not (Samverka’s default).',
  'uncounted.not-together':
    'The meeting does not count as a meeting of the group: {came} were there, but not at the same time (Samverka’s default).',
  'uncounted.nothing-treated':
    'The meeting does not count as a meeting of the group: no item beyond the formalities was dealt with (Samverka’s default).',
  'answer.resting-accepted': 'You have accepted {decision}.',
  'answer.asked-again': 'The matter of {decision} is taken up again, first, at the next meeting.',
  'refusal.not-resting':
    '{decision} is not resting, so there is nothing to answer. Type @Samverka decisions to see what holds.',
  'refusal.not-for-your-party':
    'Your party was there when {decision} was taken. Only the party that was not can accept it or ask for the matter to be taken up again. Make a reservation at the meeting, or propose a new matter.',
  'refusal.asked-again-already':
    'The matter of {decision} is already to be taken up at the next meeting. Bring it up there.',
  'refusal.taken-up-once':
    'The matter has been taken up again once already, from {decision}. Accept the decision, or propose a new matter.',
  'news.decision-resting.summary': 'Answer about {decision}, taken without you ({partnership}): {short}',
  'news.decision-resting.heading': '{decision} was taken without you and is resting',
  'news.decision-resting.words': '“{text}”',
  'news.decision-resting.day':
    'Accept the decision, or ask for the matter to be taken up again at the next meeting. You have ten working days, until and including {day, date, day} (Samverka’s default).',
  'news.decision-resting.asked':
    'You have asked for the matter to be taken up again. You can still accept the decision.',
  'news.decision-resting.silence': 'If you do not answer, the decision takes effect after that.',
  'news.decision-resting.stay-away': 'If none of you comes to that meeting, the decision takes effect then.',
  'news.decision-resting.needs-yes':
    'The decision is about something that needs your yes. It does not take effect until you have accepted it.',
  'news.resting-ended.summary':
    '{effect, select, no {{decision} never took effect} other {{decision} is in effect}} ({partnership}): {short}',
  'news.resting-ended.heading':
    '{effect, select, no {{decision} never took effect} other {{decision} is in effect now}}',
  'news.resting-ended.what': '{what}',
  'news.asked-again.summary': '{decision} is taken up again at the next meeting ({partnership}): {short}',
  'news.asked-again.heading': '{decision} is taken up again at the next meeting',
  'news.asked-again.what': '{what}',
} satisfies typeof swedish;
