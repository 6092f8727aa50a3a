import type { sv as swedish } from './words.sv.ts';

export const en = {
  'agenda.heading': 'Agenda',
  'agenda.summary': 'Agenda: {about}',
  'agenda.kicker': 'Agenda · {forum}',
  'agenda.waiting-heading': 'Waiting for the next meeting',
  'agenda.hint.planned': 'All representatives can propose matters until the meeting is opened.',
  'agenda.hint.no-meeting': 'No meeting is planned. This is taken up the next time the group meets.',
  'agenda.hint.nothing-waiting': 'No meeting is planned, and no particular matter is waiting.',
  'agenda.item': '{number} {title}',
  'agenda.matters': 'To be taken up at the meeting',
  'agenda.no-matters': 'So far only the standing items.',
  'agenda.unshown':
    '{unshown, plural, one {One more matter is} other {# more matters are}} under The whole agenda.',
  'agenda.button.whole': 'The whole agenda ({items})',
  'agenda.button.meeting': 'Show the meeting',
  'agenda.reason.first-by-agreement': 'The agreement says that the first meeting decides it ({source}).',
  'agenda.reason.first': 'To be decided at the first meeting ({source}).',
  'agenda.reason.standing': 'On the agenda of every meeting ({source}).',
  'agenda.reason.called-for': 'The reason for the extra meeting.',
  'agenda.reason.chair-none-elected': 'The group has no chair ({source}).',
  'agenda.reason.chair-seat-lost': 'The chair has left the group ({source}).',
  'agenda.reason.chair-term-over': 'The chair is elected until {day, date, day} inclusive ({source}).',
  'agenda.reason.proposed': 'Proposed by {name}.',
  'agenda.reason.raised-by-forum': 'Raised from {forum}.',
  'agenda.reason.problem': 'Comes from a reported problem.',
  'agenda.reason.report-submitted': 'The report has been submitted and waits for approval ({source}).',
  'agenda.reason.report-due': 'To be submitted by {day, date, day} ({source}).',
  'agenda.reason.vote-between-meetings': 'Settled between the meetings, {decision}. The result is reported.',
  'agenda.reason.asked-again': '{party} was not there when {decision} was taken and has asked for the matter to be taken up again',
  'agenda.reason.tied-vote': 'The vote was tied, {decision}, and needs to be discussed ({source}).',
  'agenda.reason.tabled': 'Postponed at the meeting on {day, date, day}.',
  'agenda.reason.referred-back': 'Referred back at the meeting on {day, date, day}: {explanation}',
  'agenda.reason.continuation': 'To be decided by {day, date, day} ({source}).',
  'agenda.reason.expiry': 'The agreement is valid until {day, date, day} inclusive ({source}).',

  'order.kicker': 'Change the order',
  'order.explanation': 'Choose an item and move it one step at a time. Each step is saved at once.',
  'order.item': 'Item',
  'order.item-missing': 'Choose an item.',
  'order.button.up': 'Move up',
  'order.button.down': 'Move down',
  'order.button.done': 'Done',

  'matter.heading': 'Propose a matter',
  'matter.button': 'Propose',
  'matter.explanation': 'The matter is put on the agenda of the group’s next meeting.',
  'matter.explanation-raises':
    'The matter is put on the agenda of the next meeting. You can also raise it to {forum} ({source}).',
  'matter.title': 'Matter',
  'matter.title-placeholder': 'For example: New premises in the autumn',
  'matter.title-missing': 'Say what the matter is.',
  'matter.forum': 'Which group is to take it up?',
  'matter.forum-missing': 'Choose a group.',

  'raised.kicker': 'A matter from {from}, raised by {by}',
  'raised.summary': 'A matter from {from}: {title}',
  'raised.on-agenda': 'The matter is on the agenda of the meeting on {startsAt, date, weekday-moment}.',
  'raised.waits': 'No meeting is planned. The matter is taken up at the next meeting.',
  'raised.source': 'That group can raise matters here ({source}).',
  'raised.button': 'Show the agenda',

  'answer.matter-on-agenda':
    'The matter is proposed. It is on the agenda of the meeting on {moment, date, moment}.',
  'answer.matter-waits':
    'The matter is proposed. No meeting is planned yet, so it is taken up at the next meeting.',
  'answer.matter-raised': 'The matter is raised to {forum} and is taken up at its next meeting.',

  'refusal.only-chair-may-arrange':
    'The chair leads the meeting and says in what order the items are taken. Ask {member} to change the order.',
  'refusal.matter-missing': 'The matter is missing. Say what it is about and try again.',
  'refusal.too-many-matters':
    'Already {most} matters are waiting for the next agenda, and no more can be taken. Take up some of them at a meeting first.',
  'refusal.not-on-agenda':
    'That matter is no longer on the agenda. Type @Samverka agenda to see it as it is now.',
} satisfies typeof swedish;
