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
  'agenda.button.matter': 'Show the matter',
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
  'agenda.reason.asked-again':
    '{party} was not there when {decision} was taken and has asked for the matter to be taken up again',
  'agenda.reason.tied-vote': 'The vote was tied, {decision}, and needs to be discussed ({source}).',
  'agenda.reason.undecided-vote': 'Was not decided in the vote between meetings, {decision}.',
  'agenda.reason.tabled': 'Postponed at the meeting on {day, date, day}.',
  'agenda.reason.referred-back': 'Referred back at the meeting on {day, date, day}: {explanation}',
  'agenda.reason.continuation': 'To be decided by {day, date, day} ({source}).',
  'agenda.reason.actions':
    '{left, plural, one {One is left to do} other {# are left to do}}{late, plural, =0 {} one {, one is overdue} other {, # are overdue}}.',
  'agenda.reason.expiry': 'The agreement is valid until {day, date, day} inclusive ({source}).',

  'order.kicker': 'Change the items',
  'order.button': 'Change the items',
  'order.explanation':
    'Choose an item and move it one step at a time, or take a standing item off this meeting. Everything is saved at once.',
  'order.left-out': '{title} (not at this meeting)',
  'order.item': 'Item',
  'order.item-missing': 'Choose an item.',
  'order.button.up': 'Move up',
  'order.button.down': 'Move down',
  'order.button.leave-out': 'Take off the item',
  'order.button.put-back': 'Put the item back',
  'order.button.done': 'Done',

  'matter.heading.propose': 'Propose a matter',
  'matter.heading.change': 'Change the matter',
  'matter.send.propose': 'Propose',
  'matter.send.change': 'Save',
  'matter.explanation.propose':
    'The matter is put on the agenda of the group’s next meeting. You can change or withdraw it until it is taken up.',
  'matter.explanation.change':
    'All representatives see the change. Does the text say something about an individual? Then withdraw the matter, and no card shows the text any more.',
  'matter.explanation-raises':
    'The matter is put on the agenda of the next meeting. You can also raise it to {forum} ({source}).',
  'matter.title': 'Matter',
  'matter.title-placeholder': 'For example: New premises in the autumn',
  'matter.title-missing': 'Say what the matter is.',
  'matter.background': 'Background (optional)',
  'matter.background-placeholder': 'What do the others need to know? Never write about individuals.',
  'matter.link': 'Link to documents (optional)',
  'matter.summary': 'Matter: {title}',
  'matter.kicker': 'Matter proposed by {by}',
  'matter.link-lead': 'Documents:',
  'matter.stands.on-agenda':
    'The matter is on the agenda of the meeting on {startsAt, date, weekday-moment}.',
  'matter.stands.waits': 'No meeting is planned. The matter is taken up at the next meeting.',
  'matter.stands.taken-up': 'The matter has been taken up at a meeting.',
  'matter.button.change': 'Change it',
  'matter.button.withdraw': 'Withdraw the matter',
  'matter.button.link': 'Open documents',
  'matter.withdrawn': 'Withdrawn matter',
  'matter.withdrawn-by': '{by} has withdrawn the matter.',
  'matter.forum': 'Which group is to take it up?',
  'matter.forum-missing': 'Choose a group.',

  'raised.kicker': 'A matter from {from}, raised by {by}',
  'raised.summary': 'A matter from {from}: {title}',
  'raised.withdrawn-summary': 'A matter from {from} is withdrawn',
  'raised.on-agenda': 'The matter is on the agenda of the meeting on {startsAt, date, weekday-moment}.',
  'raised.waits': 'No meeting is planned. The matter is taken up at the next meeting.',
  'raised.source': 'That group can raise matters here ({source}).',
  'raised.button': 'Show the agenda',

  'answer.matter-on-agenda':
    'The matter is proposed. It is on the agenda of the meeting on {moment, date, moment}.',
  'answer.matter-waits':
    'The matter is proposed. No meeting is planned yet, so it is taken up at the next meeting.',
  'answer.matter-raised': 'The matter is raised to {forum} and is taken up at its next meeting.',

  'news.matter-changed.summary':
    'Changed matter for the meeting {startsAt, date, short-moment} ({partnership}): {titleInShort}',
  'news.matter-changed.heading': 'Changed matter: {title}',
  'news.matter-changed.by': '{name} has changed a matter that was already on the agenda.',
  'news.matter-changed.meeting': 'It is item {number} at the meeting on {startsAt, date, weekday-moment}.',
  'news.matter-withdrawn.summary': 'Withdrawn matter ({partnership})',
  'news.matter-withdrawn.heading': 'A matter is withdrawn',
  'news.matter-withdrawn.by': '{name} has withdrawn a matter. Its text is not shown any more.',
  'news.matter-withdrawn.meeting':
    'It is no longer on the agenda of the meeting on {startsAt, date, weekday-moment}.',
  'answer.matter-changed': 'The matter is changed.',
  'answer.matter-withdrawn': 'The matter is withdrawn. Its text is not shown on any card any more.',

  'refusal.matter-gone': 'The matter is withdrawn. Type @Samverka agenda to see what is there now.',
  'refusal.matter-of-another':
    'Only {member}, who proposed the matter, can change or withdraw it. At the meeting the group can strike it off.',
  'refusal.matter-taken-up':
    'The matter has been taken up at a meeting and can be neither changed nor withdrawn. Propose a new matter if more needs to be taken up.',
  'refusal.link-not-https':
    'The link has to be a web address that begins with https://. Correct it, or leave the field empty.',
  'refusal.closing-comes-last':
    'The closing is always last, and nothing can come after it. Choose another item to move.',
  'refusal.item-stays':
    '{why, select, formality {No meeting can do without that item, so it cannot be taken off. Move it if it is to come elsewhere.} standing {The item is on the agenda of every meeting and cannot be struck off. Go on to the next item, or take it off before the meeting next time.} first {The first meeting is to decide it, so the item cannot be taken off. Decide, or postpone the item with a reason.} chair {The group needs a chair, so the item cannot be taken off. Elect a chair, or postpone the item.} problem {The item comes from a reported problem and stays until the problem is resolved. Postpone it, or mark the problem as resolved.} urgent {A party has told of something it had to do at once, so the item cannot be taken off. Take it up, or postpone it.} notice {The item comes from a notice that the parties are to talk about, so it cannot be taken off. Take it up, or postpone it.} directive {The item is a directive to the group, so it cannot be taken off. Take it up, or postpone it.} actions {The item stays until the actions are done. Mark them as done, or postpone the item.} report {The item comes from a report and stays until the report is approved. Approve the report or send it back, or postpone the item.} vote {The item comes from a vote whose outcome the meeting is to be told, so it cannot be taken off. Take it up, or postpone it.} day {The item comes from a day in the agreement, so it cannot be taken off. Decide, or postpone the item.} postponed {The item was put off at an earlier meeting, so it cannot be taken off. Take it up, or postpone it again.} called {The item is the reason for the extra meeting, so it cannot be taken off. Cancel the meeting if it is not needed.} other {The matter was proposed by a representative. Whoever proposed it can withdraw it, and at the meeting the group can strike it off.}}',
  'refusal.only-chair-may-arrange':
    'The chair leads the meeting and says in what order the items are taken. Ask {member} to change the order.',
  'refusal.matter-missing': 'The matter is missing. Say what it is about and try again.',
  'refusal.too-many-matters':
    'Already {most} matters are waiting for the next agenda, and no more can be taken. Take up some of them at a meeting first.',
  'refusal.not-on-agenda':
    'That matter is no longer on the agenda. Type @Samverka agenda to see it as it is now.',
} satisfies typeof swedish;
