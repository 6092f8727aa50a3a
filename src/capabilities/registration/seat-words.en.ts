import type { seatSv as swedish } from './seat-words.sv.ts';

export const seatEn = {
  'seats.button.list': 'Representatives',
  'seats.button.confirm': 'Correct',
  'seats.button.dispute': 'Not correct',
  'seats.button.history': 'History',
  'seats.summary': 'Representatives in {forum}',
  'seats.kicker': '{agreement} · {forum}',
  'seats.list-heading': 'Representatives and mandates',
  'seats.roles': 'Roles without a vote',
  'seats.named-roles': 'Roles that the agreement names',
  'seat-role.named': '{role}: {name}.',
  'seat-role.vacant': '{role}: nobody yet. The party gives the role under Roles.',
  'seat-role.registrar': 'Registrar: {name}.',
  'seat-role.contact': 'Contact person for {party}: {name}.',
  'seat-note.confirmed': 'Appointed by {appointedBy} on {appointedOn, date, day}.',
  'seat-note.appointed': 'Appointed by “{reference}” on {decidedOn, date, day}. This was entered by {name}.',
  'seat-note.awaits': 'Has not confirmed yet.',
  'seat-note.serves': 'Temporary representative until and including {to, date, day}: {name}.',
  'seat-note.to-serve':
    'Temporary representative from {from, date, day} until and including {to, date, day}: {name}.',
  'seat-note.away': 'Away from {from, date, day} until and including {to, date, day}.',
  'away.that-day': 'Away that day: {names}.',
  'away.one-day': 'Away on {from, date, day}: {name}.',
  'away.from-to': 'Away {from, date, day}–{to, date, day}: {name}.',
  'seat-note.gone': 'Has left the chat.',
  'seat-note.disputed':
    'Whoever held the seat last says that it is not correct. The seat is vacant until the party has settled it.',
  'seat-note.waiting':
    '{name} gets the seat on {day, date, day} under “{reference}” ({decidedOn, date, day}), unless somebody says that it is not correct.',
  'seat-note.mandate':
    'Mandate: {text}{priced, select, true {, at most {ore, number, money}} other {}}{written, select, true { ({reference})} other {}}.',
  'seat-note.proviso':
    'Voted yes to {decision} subject to a decision by {text}. That decision has not been entered yet.',
  'seat-history.heading': 'Who has held which seat?',
  'seat-history.line':
    '{party}{temporary, select, true {, temporarily} other {}}: {from, date, day}–{lasts, select, true {} other {{to, date, day}}}{ended, select, left { (left the seat)} disputed { (said it was not correct)} other {}}',
  'seat-history.named': 'Named by {name}.',
  'seat-history.button.earlier': 'Show older',
  'seat-history.more':
    'The latest are shown. {more, plural, one {One earlier} other {# earlier}} cannot be shown here.',

  'seat-form.confirm.heading': 'Confirm the seat',
  'seat-form.confirm.explanation':
    'Say who in your party has appointed you, for example a committee, a board or a position. Do not write a person’s name.',
  'seat-form.confirm.send': 'Correct',
  'seat-form.confirm.appointedBy': 'Appointed by (body or position)',
  'seat-form.confirm.appointedOn': 'On which day',
  'seat-form.dispute.heading': 'That is not correct',
  'seat-form.dispute.explanation':
    'Everybody in the group is told that you say it is not correct. If you hold the seat it becomes vacant until your party has settled who is to have it.',
  'seat-form.dispute.send': 'Not correct',
  'seat-form.leave.heading': 'Leave the seat',
  'seat-form.leave.explanation':
    'The seat becomes vacant and everybody in the group is told. Whoever is to take over can be given the seat directly instead: type @Samverka register in the group’s chat.',
  'seat-form.leave.send': 'Leave the seat',
  'seat-form.temporary.heading': 'Temporary representative',
  'seat-form.temporary.explanation':
    'The temporary representative has the seat and the vote meanwhile. Everybody in the group is told.',
  'seat-form.temporary.send': 'Save',
  'seat-form.temporary.seat': 'In place of',
  'seat-form.temporary.person': 'Temporary representative',
  'seat-form.temporary.from': 'From',
  'seat-form.temporary.to': 'Until and including',
  'seat-form.away.heading': 'Away',
  'seat-form.away.explanation':
    'The group sees it when days are chosen. If somebody else is to vote for you meanwhile, a temporary representative is needed.',
  'seat-form.away.send': 'Save',
  'seat-form.away.from': 'From',
  'seat-form.away.to': 'Until and including',
  'seat-form.appointment.heading': 'Written decision on a representative',
  'seat-form.appointment.explanation':
    'If a party has nobody else in the chat who can change the seat, you enter the party’s own written decision. Everybody is told, whoever has the seat too. It holds after three working days (product default), or at once if whoever had the seat has left the chat.',
  'seat-form.appointment.send': 'Enter',
  'seat-form.appointment.seat': 'Seat',
  'seat-form.appointment.person': 'New representative',
  'seat-form.appointment.reference': 'The decision (minutes and paragraph, or registry number)',
  'seat-form.appointment.decidedOn': 'Day of the decision',
  'seat-form.mandate.heading': 'Mandate',
  'seat-form.mandate.explanation':
    'Say what whoever has the seat may decide for your party. The group can see it.',
  'seat-form.mandate.send': 'Save',
  'seat-form.mandate.seat': 'Seat',
  'seat-form.mandate.text': 'May decide on',
  'seat-form.mandate.amount': 'Largest amount in kronor (leave empty if none is set)',
  'seat-form.mandate.reference': 'Delegation or decision (may be empty)',
  'seat-form.role.heading': 'Roles',
  'seat-form.role.explanation':
    'A registrar can read what the representatives read in their own chat with Samverka. A contact person can change the seats of your party and receives problems where the agreement names one. Roles that the agreement names are given to whoever has them at your party.',
  'seat-form.role.send': 'Give the role',
  'seat-form.role.role': 'Role',
  'seat-form.role.person': 'Who',
  'seat-form.role.registrar': 'Registrar',
  'seat-form.role.contact': 'Contact person for your party',
  'seat-form.quorum.vacant':
    'The group has a quorum when at least {least, plural, one {one person takes} other {# people take}} part ({source}). With the seat vacant {filled, plural, =0 {no seat is filled} one {only one seat is filled, and only that one counts then} other {only # seats are filled, and only they count then: all # have to take part}}.',
  'seat-form.quorum.away':
    'The group has a quorum when at least {least, plural, one {one person takes} other {# people take}} part ({source}). If you are away {count, plural, =0 {} other {at the same time as {others} }}without a temporary representative, the group cannot decide anything at meetings then.',
  'seat-form.seat': '{party}{numbered, select, true {, seat {ordinal}} other {}}: {who}',
  'seat-form.choice-missing': 'Choose from the list.',
  'seat-form.text-missing': 'Fill in the field.',
  'seat-form.day-missing': 'Choose a day.',
  'seat-form.placeholder': 'Choose from the list',
  'seat-form.end': 'End for {name}',
  'seat-form.end-away': 'I am not away',
  'seat-form.end-role': 'Remove {name}',
  'seat-form.end-named-role': 'Remove {name}, {role}',

  'news.seat.appointed': 'You are appointed by “{reference}” on {decidedOn, date, day}. {name} entered it.',
  'news.seat.confirm':
    'Press Correct and say who in your party has appointed you, and when. If it is wrong, press Not correct.',
  'news.seat-for-a-time.summary':
    'You represent {party} temporarily in {group} until and including {to, date, day} ({partnership})',
  'news.seat-for-a-time.heading':
    'You represent {party} temporarily in {group} until and including {to, date, day}',
  'news.seats-changed.appointed':
    'Under the party’s written decision “{reference}” of {decidedOn, date, day}. {enteredBy} entered it.',
  'news.seats-changed.until': 'This applies until and including {to, date, day}.',
  'news.seats-changed.vacant':
    'The seat is vacant. {party} names a new representative: type @Samverka register in the group’s chat.',
  'news.seat-appointment.summary':
    'New representative for {party} on {day, date, day}: {name}, if it is correct ({partnership})',
  'news.seat-appointment.heading': '{name} gets the seat of {party} on {day, date, day}',
  'news.seat-appointment.entered':
    'Under the party’s written decision “{reference}” of {decidedOn, date, day}. {by} entered it.',
  'news.seat-appointment.instead': 'In place of {before}.',
  'news.seat-appointment.object':
    'Whoever has the seat, or held it last, can say before then that it is not correct. The seat is then vacant until the party has settled it.',
  'news.temporary-named.summary': 'Temporary representative from {from, date, day}: {name} ({partnership})',
  'news.temporary-named.heading':
    '{name} represents {party} in place of {instead} from {from, date, day} until and including {to, date, day}',
  'news.temporary-named.vote': 'The seat still has one vote.',
  'news.left-the-chat.summary': '{name} has left the group’s chat and still has a seat ({partnership})',
  'news.left-the-chat.heading': '{name} has left the group’s chat',
  'news.left-the-chat.seat': '{name} still represents {party}.',
  'news.left-the-chat.party':
    '{others} can give the seat to somebody else: type @Samverka register in the group’s chat.',
  'news.left-the-chat.others':
    'Nobody else from {party} is in the chat. Add somebody from {party}, and enter the party’s written decision on a new representative: press Representatives and then Written decision.',
  'news.role-given.summary':
    '{you, select, true {You are now} other {{name} is now}} {role, select, registrar {registrar} other {contact person for {party}}} in {group} ({partnership})',
  'news.role-given.heading':
    '{you, select, true {You are now} other {{name} is now}} {role, select, registrar {registrar} other {contact person for {party}}} in {group}',
  'news.role-given.registrar':
    'A registrar has no vote, but can read status, deadlines, minutes and decisions in their own chat with Samverka.',
  'news.role-given.contact':
    'A contact person has no vote, but can change who represents the party: type @Samverka register in the group’s chat.',

  'news.agreement-role.summary':
    '{you, select, true {You now have the role} other {{name} now has the role}} {role} ({partnership})',
  'news.agreement-role.heading':
    '{you, select, true {You now have the role} other {{name} now has the role}} {role}',
  'news.agreement-role.source': 'The agreement names the role, and it is of {party} ({source}).',
  'news.agreement-role.receives':
    'Problems that go to that role by the agreement come straight to whoever has it.',
  'news.agreement-role.reports': 'Whoever has the role can report problems: type @Samverka problem.',

  'seat-offer.confirm': 'Correct',
  'seat-offer.dispute': 'Not correct',
  'seat-offer.leave': 'Leave the seat',
  'seat-offer.temporary': 'Temporary representative',
  'seat-offer.away': 'Away',
  'seat-offer.appointment': 'Written decision',
  'seat-offer.mandate': 'Mandate',
  'seat-offer.role': 'Roles',

  'status.seat-awaits': '{name} has not confirmed their seat for {party} yet.',
  'status.seat-vacant': 'A seat of {party} is vacant.',
  'status.seat-gone': '{name}, who represents {party}, has left the chat.',

  'seat-offer.beginning': 'The group has already begun',
  'seat-form.beginning.heading': 'The group began before Samverka',
  'seat-form.beginning.explanation':
    'Fill in what applies. Numbers then go on from where you are, and nobody is reminded of anything from before the day you give. It can be corrected until the group has decided something or held a meeting in Samverka.',
  'seat-form.beginning.send': 'Save',
  'seat-form.beginning.from': 'Samverka is used from (empty: today)',
  'seat-form.beginning.latestMeeting': 'The latest meeting before Samverka',
  'seat-form.beginning.nextMinutes': 'Number of the next minutes this year, for example 3',
  'seat-form.beginning.nextDecision': 'Number of the next decision this year, for example § 12',
  'seat-form.beginning.inForce':
    'Decisions in force, one on each line, for example: § 3/2025 Substitutes may serve',
  'seat-form.beginning.chair': 'Elected chair',
  'seat-form.beginning.chairUntil': 'Last day of the chair’s term',
  'seat-form.beginning.nobody': 'Nobody elected',
  'answer.seat-beginning': 'What was before Samverka has been saved.',
  'refusal.beginning-outside-validity':
    'The day is outside the validity of the agreement, {from, date, day} to {to, date, day}. Choose a day within it.',
  'refusal.latest-meeting-ahead':
    '{day, date, day} is still to come. Choose the day of the latest meeting that has been held.',
  'refusal.next-number-unknown': 'I do not understand the number. Type for example 12 or 12/2025.',
  'refusal.decision-numbers-begun':
    'The partnership already has numbered decisions in Samverka, so the series goes on by itself. Leave the number of the next decision empty.',
  'refusal.too-many-decisions-in-force':
    'There are more than {most} decisions. Write the most important here, and keep the rest in a document.',
  'refusal.beginning-settled':
    'The group has already decided something or held a meeting in Samverka, so what was before can no longer be changed. Take up what is wrong at the next meeting.',
  'answer.seat-confirm': 'Thank you. The seat is confirmed.',
  'answer.seat-dispute': 'Everybody in the group is told that you say it is not correct.',
  'answer.seat-leave': 'You have left the seat. Everybody in the group is told.',
  'answer.seat-temporary': 'Done. Everybody in the group is told.',
  'answer.seat-away': 'Done. The group can see it.',
  'answer.seat-appointment': 'The decision is entered. Everybody in the group is told.',
  'answer.seat-mandate': 'The mandate is saved and the group can see it.',
  'answer.seat-role': 'Done.',
  'refusal.person-missing': 'Nobody is chosen. Choose a person from the list.',
  'refusal.appointment-needed':
    'Each party names its own representatives, and nobody else from {party} in the chat can change the seat. Add somebody from {party}, or press Representatives and then Written decision if you have the party’s decision.',
  'refusal.appointment-waits':
    'A written decision on that seat has been entered already and applies from {day, date, day}. Wait until then, or ask whoever has the seat to say if it is not correct.',
  'refusal.seat-of-own-party':
    'That is your own party’s seat. Type @Samverka register in the group’s chat and change it there.',
  'refusal.no-seat-of-yours':
    'You have no seat in the group. Press Representatives to see who has the seats.',
  'refusal.seat-confirmed-already':
    'You have confirmed the seat already. If you do not want it any more, choose Leave the seat.',
  'refusal.seat-not-in-question':
    'You have confirmed the seat and nobody else has said anything about it. If you do not want it any more, choose Leave the seat.',
  'refusal.appointed-in-the-future':
    'That day has not come yet. Choose the day when it was decided, {day, date, day} at the latest.',
  'refusal.temporary-named-already':
    'The seat has a temporary representative already. End that first, with the button End in the form.',
  'refusal.no-temporary':
    'The seat has no temporary representative. Press Representatives to see how it stands now.',
  'refusal.last-day-before-first': 'The last day is before the first. Change one of the days.',
  'refusal.amount-unknown': 'The amount cannot be read. Write whole kronor in figures, for example 50,000.',
  'refusal.role-needs-no-seat':
    '{member} is a representative and can do already what the role gives. Choose somebody else.',
  'refusal.unknown-role': 'There is no such role. Choose one in the list.',
  'refusal.role-of-another-party':
    'The role is of {party}, and only that party gives it. Ask one of its representatives.',
} satisfies typeof swedish;
