import type { sv as swedish } from './words.sv.ts';

export const en = {
  'agenda.heading': 'Agenda',
  'agenda.kicker': 'Agenda · {forum}',
  'agenda.waiting-heading': 'Waiting for the next meeting',
  'agenda.hint.planned': 'All representatives can propose matters until the meeting is opened.',
  'agenda.hint.no-meeting': 'No meeting is planned. This is taken up when the group meets next.',
  'agenda.hint.nothing-waiting': 'No meeting is planned, and no particular matter is waiting.',
  'agenda.item': '{number} {title}',
  'agenda.button.meeting': 'Show the meeting',
  'agenda.reason.first-by-agreement': 'The agreement requires it at the first meeting ({source}).',
  'agenda.reason.first': 'To be decided at the first meeting ({source}).',
  'agenda.reason.standing': 'On the agenda of every meeting ({source}).',
  'agenda.reason.called-for': 'The reason for the extra meeting.',
  'agenda.reason.chair': 'The term has run out, or the chair has left the group ({source}).',
  'agenda.reason.proposed': 'Proposed by {name}.',
  'agenda.reason.raised-by-forum': 'Raised from {forum}.',
  'agenda.reason.problem': 'Raised as a problem.',
  'agenda.reason.report-submitted': 'The report is handed in and waits for approval ({source}).',
  'agenda.reason.report-due': 'Last day to hand it in: {day, date, day} ({source}).',
  'agenda.reason.vote-between-meetings': 'Vote between meetings, {decision}: the result is reported.',
  'agenda.reason.tied-vote': 'Equal votes, {decision} ({source}).',
  'agenda.reason.tabled': 'Postponed at the meeting on {day, date, day}.',
  'agenda.reason.referred-back': 'Referred back at the meeting on {day, date, day}: {explanation}',
  'agenda.reason.continuation': 'Last day to decide: {day, date, day} ({source}).',
  'agenda.reason.expiry': 'The agreement is valid until {day, date, day} inclusive ({source}).',

  'order.kicker': 'Change the order',
  'order.explanation': 'Choose a matter and move it one step at a time. Each step is saved at once.',
  'order.item-missing': 'Choose a matter.',
  'order.button.up': 'Move up',
  'order.button.down': 'Move down',
  'order.button.done': 'Done',

  'matter.heading': 'Propose a matter',
  'matter.explanation': 'The matter is put on the agenda of the group’s next meeting.',
  'matter.explanation-raises':
    'The matter is put on the agenda of the next meeting. You can also raise it to {forum} ({source}).',
  'matter.title': 'Matter',
  'matter.title-placeholder': 'For example: New premises in the autumn',
  'matter.title-missing': 'Write what the matter is.',
  'matter.forum': 'Which group is to take it up?',
  'matter.forum-missing': 'Choose a group.',

  'raised.kicker': 'A matter has been raised to this group',
  'raised.summary': 'Raised to this group: {title}',
  'raised.from': 'Raised from',
  'raised.by': 'Raised by',
  'raised.on-agenda': 'The matter is on the agenda of the meeting on {startsAt, date, weekday-moment}.',
  'raised.waits': 'No meeting is planned. The matter waits for the next agenda.',
  'raised.source': 'The right to raise matters: {source}.',

  'answer.matter-on-agenda':
    'The matter is proposed. It is on the agenda of the meeting on {moment, date, moment}.',
  'answer.matter-waits':
    'The matter is proposed. No meeting is planned yet, so it waits for the next agenda.',
  'answer.matter-raised': 'The matter is raised to {forum} and will be on its next agenda.',

  'refusal.only-chair-may-arrange':
    'The chair leads the meeting and says in what order the matters are taken. Ask {member} to change the order.',
  'refusal.matter-missing': 'The matter is missing. Write what it is about and try again.',
  'refusal.too-many-matters':
    'Already {most} matters are waiting for the next agenda, and no more can be taken. Take up some of them at a meeting first.',
  'refusal.not-on-agenda':
    'That matter is no longer on the agenda. Write @Samverka agenda to see it as it is now.',
} satisfies typeof swedish;
