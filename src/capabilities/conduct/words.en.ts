import type { sv as swedish } from './words.sv.ts';

export const en = {
  'held.kicker': '{kind} · {forum} · {startsAt, date, moment}',
  'held.kind.ordinary': 'Meeting',
  'held.kind.extra': 'Extra meeting',
  'held.leader.chair': 'led by {name}, chair',
  'held.leader.meeting-chair': 'led by {name}',
  'held.present': 'Present',
  'held.substitutes': 'Substitutes',
  'held.substitute': '{substitute} for {name}',
  'held.substitute-serves': '{substitute}, serving as substitute for {name}',
  'held.absent': 'Absent',
  'held.from': '{name} from {from, time, clock}',
  'held.until': '{name} until {until, time, clock}',
  'held.from-until': '{name} {from, time, clock}–{until, time, clock}',
  'held.co-opted-people': 'Co-opted',
  'held.co-opted': '{name} ({capacity})',
  'held.unmarked': 'Not answered',
  'held.place': 'Place',

  'item.numbered': '{number}. {title}',
  'item.choice': '{number} · {title}',
  'item.in-line': '{number} {title}',
  'item.more': '{count} more',
  'item.state': '{title} · {state}',
  'item.waiting': 'Not dealt with',
  'item.current': 'Under discussion',
  'item.formality': 'Done',
  'item.discussed': 'Gone through',
  'item.treated': 'Dealt with',
  'item.withdrawn': 'Withdrawn',
  'item.declined': 'Struck off',
  'item.in-vote': 'Vote in progress',
  'item.tabled': 'Postponed',
  'item.referred-back': 'Referred back',
  'item.decided.adopted': 'Decision {decision}',
  'item.chosen': '{state}: {chosen}',
  'item.elected': '{state}: {name} until and including {until, date, day}',
  'item.elected-again':
    'Please note: {party} had the chair last time too, and it is meant to rotate. The decision stands all the same.',

  'live-agenda.summary': 'The meeting is in progress, item {number} of {total}: {title}',
  'live-agenda.kicker': '{kind} in progress · {group} · {leader} · opened at {openedAt, time, clock}',
  'live-agenda.kicker.closed': '{kind} · {group} · {startsAt, date, moment}',
  'live-agenda.top.current': 'Item {number} of {total}',
  'live-agenda.top.in-vote': 'Item {number} of {total} · vote in progress',
  'live-agenda.top.next': 'Next: item {number} of {total}',
  'live-agenda.done': 'Done:',
  'live-agenda.done.none': 'none yet',
  'live-agenda.done.plain': '{numbers}',
  'live-agenda.done.decided':
    '{number} ({decision}{outcome, select, adopted {} tied {, tied} rejected {, not adopted} other {, no decision}})',
  'live-agenda.done.tabled': '{number} postponed',
  'live-agenda.done.declined': '{number} struck off',
  'live-agenda.done.referred-back': '{number} referred back',
  'live-agenda.coming': 'Then:',
  'live-agenda.closed': 'The minutes are in a message of their own. They are approved there.',
  'live-agenda.all-done': 'All items have been gone through.',
  'live-agenda.choose': 'Go to another item',
  'live-agenda.choose-missing': 'Choose an item.',
  'live-agenda.record-chair':
    'The vote on “{title}” has been decided. Press Elect chair and say who was elected and for how long.',
  'live-agenda.goal-lead': 'Goal:',
  'live-agenda.goal': '{text} ({source}).',
  'live-agenda.rotation': 'The chair rotates. {last} had it last, so it is now the turn of {turn}.',
  'live-agenda.button.next': 'Next item',
  'live-agenda.button.actions': 'All actions',
  'live-agenda.button.vote': 'Vote',
  'live-agenda.button.whole': 'The whole agenda',
  'live-agenda.button.take-up': 'Take up the item',
  'live-agenda.button.raise': 'Raise to {forum}',
  'live-agenda.button.attendance': 'Change attendance',

  'live-agenda.unmarked': 'Are you here? {names} has not answered.',
  'live-agenda.away':
    'Nobody from {parties} is here. What you decide rests until {parties} has accepted it or let ten working days pass, and the meeting does not count as a meeting of the group (Samverka’s default).',
  'live-agenda.away-late':
    'Nobody from {parties} is here, and the notice was sent less than {days} days before the meeting. So nothing can be decided today: prepare the items and postpone them. The meeting does not count as a meeting of the group (Samverka’s default).',
  'live-agenda.today.agreed': 'Every party agrees that the item is decided today.',
  'live-agenda.today.ask':
    'Whoever presses Correct on a decision also agrees that the item is decided today.',
  'live-agenda.button.here': 'I am here',
  'live-agenda.button.today': 'Decide it today',
  'live-agenda.button.not-today': 'Not today',
  'proposal.kicker': 'Decision proposed by {name}',
  'proposal.waits': 'Nothing is decided yet. The decision holds when one from {waits} has pressed Correct.',
  'proposal.declines': 'The matter “{title}” is struck off. Reason: {reason}',
  'proposal.declines-short': 'The matter is struck off. {reason}',
  'proposal.button.confirm': 'Correct',
  'proposal.button.dispute': 'Not correct',
  'proposal.button.withdraw': 'Take the proposal back',
  'proposal.button.rewrite': 'Change the words',
  'concerns.away':
    'Nobody from {parties} is here, so the decision rests. If it is about any of these, it needs {parties} to say yes. Otherwise it takes effect when {parties} has accepted it or let ten working days pass (Samverka’s default).',
  'concerns.label': 'What is the decision about?',
  'concerns.missing': 'Choose what the decision is about.',
  'concerns.money': 'Money',
  'concerns.commitments': 'Commitments',
  'concerns.seats': 'Seats in the groups',
  'concerns.directives': 'Directives',
  'concerns.rules': 'Rules',
  'concerns.agreement': 'The agreement',
  'concerns.deficiency': 'A step of a deficiency',
  'concerns.other': 'Something else',
  'item-form.decide.heading': 'Decide without a vote',
  'item-form.decide.explanation':
    'The decision is taken without a vote (by acclamation). Write it as it is to stand in the minutes. It holds when one from each other party that is here has pressed Correct on exactly those words (Samverka’s default).',
  'item-form.decide.label': 'Decision',
  'item-form.decide.placeholder': 'For example: The steering group decides to approve the report.',
  'item-form.decide.button': 'Decide',
  'item-form.table.heading': 'Postpone the item',
  'item-form.table.explanation': 'The item is put off as it stands and comes up at the next meeting.',
  'item-form.table.label': 'Reason (optional)',
  'item-form.table.placeholder': 'For example: There is not enough time.',
  'item-form.table.button': 'Postpone',
  'item-form.table-first.explanation':
    'The item is to be decided at the first meeting. It can be postponed, but the reason must be in the minutes.',
  'item-form.table-first.label': 'Reason',
  'item-form.refer-back.heading': 'Refer the item back',
  'item-form.refer-back.explanation':
    'The item is sent back for more work and comes up at the next meeting. Write what needs to be done.',
  'item-form.refer-back.label': 'Reason',
  'item-form.refer-back.placeholder': 'For example: The cost needs to be worked out.',
  'item-form.refer-back.button': 'Refer back',
  'item-form.decline.heading': 'Strike off the matter',
  'item-form.decline.explanation':
    'The group does not take the matter up again. That holds when one from each other party that is here has pressed Correct (Samverka’s default). The reason stands in the minutes, and whoever proposed the matter is told.',
  'item-form.decline.label': 'Reason',
  'item-form.decline.placeholder': 'For example: The question belongs to the city’s own activities.',
  'item-form.decline.button': 'Strike off',
  'item-form.put-to-vote.heading': 'New vote',
  'item-form.put-to-vote.explanation':
    'Ask a question that can be answered with yes or no, or write alternatives to choose between. The vote is posted as a card in the chat, and its result is recorded at the item.',
  'item-form.put-to-vote.label': 'Question',
  'item-form.put-to-vote.placeholder': 'For example: Shall we approve the proposal?',
  'item-form.put-to-vote.button': 'Open the vote',
  'item-form.note.heading': 'Take a note',
  'item-form.note.explanation':
    'The note is in the minutes with your name. A lesson is experience or knowledge worth keeping. Never write anything about individual participants.',
  'item-form.note.label': 'What is to be noted?',
  'item-form.note.placeholder': 'For example: The parties will check again in March.',
  'item-form.note.button': 'Save',
  'item-form.note.about': 'About',
  'item-form.note.whole-meeting': 'The meeting as a whole',
  'item-form.note.kind': 'Kind of note',
  'item-form.note.kind.note': 'Note',
  'item-form.note.kind.lesson': 'Lesson',
  'item-form.add-item.heading': 'Add item',
  'item-form.add-item.explanation':
    'The item goes last on the agenda, before the closing. If you do not get to it, it comes up at the next meeting.',
  'item-form.add-item.label': 'Item',
  'item-form.add-item.placeholder': 'For example: New premises',
  'item-form.add-item.button': 'Add',
  'item-form.reserve.heading': 'Make a reservation against a decision',
  'item-form.reserve.explanation':
    'Whoever does not stand behind a decision can make a reservation before the meeting is closed. It is in the minutes with your name.',
  'item-form.reserve.label': 'Your reservation',
  'item-form.reserve.placeholder': 'Write what you do not agree with and why.',
  'item-form.reserve.button': 'Make a reservation',
  'item-form.reserve.decision-choice': '{decision}: {text}',
  'item-form.choose-missing': 'Choose one.',
  'item-form.missing': 'Fill in the field.',

  'undo-opening.button': 'Undo opening',
  'news.opening-undone.summary':
    'The opening is undone: the meeting on {startsAt, date, short-moment} has not been held ({partnership})',
  'news.opening-undone.heading': 'The meeting on {startsAt, date, weekday-moment}{until} is not open',
  'news.opening-undone.by':
    '{name} has undone the opening. The notice stands, and so do the answers to it. If you had said that you are here, say so again when the meeting is opened.',
  'answer.opening-undone': 'The opening is undone. The notice stands, and the meeting can be opened again.',
  'refusal.meeting-has-begun':
    'The opening cannot be undone, because something has already been recorded at the meeting. Close the meeting instead.',
  'close-meeting.decided': 'Who does what after the meeting?',
  'close-meeting.other': 'Anything else that somebody is to do?',
  'close-meeting.other-action': 'Other action',
  'close-meeting.given': 'Actions',
  'close-meeting.next': 'The next meeting is on {next, date, weekday-moment}.',
  'close-meeting.no-next': 'The next meeting is not set.',
  'close-meeting.heading': 'Close the meeting?',
  'close-meeting.left': 'Not dealt with:',
  'close-meeting.untreated':
    'Have you dealt with one of them without deciding? Take a note on it, or the minutes say that it was not dealt with.',
  'close-meeting.explanation':
    'Draft minutes are posted in the chat. After that nothing can be decided, reserved against or added.',
  'close-meeting.button': 'Close the meeting',

  'answer.matter-taken-up': 'The item is under discussion.',
  'answer.matter-decided': 'The decision is saved: {decision}.',
  'answer.decision-proposed':
    'The proposal is in the chat. It becomes a decision when one from each other party that is here has pressed Correct.',
  'answer.decision-confirmed': 'Your answer is saved. The decision waits for more.',
  'answer.decision-disputed': 'The proposal has been removed. Vote on the item, or postpone it.',
  'answer.proposal-withdrawn': 'The proposal has been taken back. The item is still being dealt with.',
  'answer.today-answered':
    '{agrees, select, true {You agree that the item is decided today.} other {The item is not decided today. It can be discussed and postponed.}}',
  'answer.today-vote-ended':
    'The vote has ended without a decision, because you did not agree that the question is decided today. The item is postponed and comes up at the next meeting.',
  'answer.matter-tabled': 'The item is postponed.',
  'answer.matter-referred-back': 'The item is referred back.',
  'answer.matter-declined': 'The matter is struck off and does not come up again.',
  'answer.note-taken': 'The note is saved.',
  'answer.item-added': 'The item is added to the agenda.',
  'answer.reservation-made': 'Your reservation against {decision} is saved.',
  'answer.meeting-closed': 'The meeting is closed. The minutes are posted in the chat.',

  'refusal.meeting-is-draft':
    'The notice of the meeting of {moment, date, moment} has not been sent yet, so the meeting cannot be opened. Send the notice first.',
  'refusal.meeting-not-open':
    'The meeting of {moment, date, moment} has not been opened yet. Press Open the meeting on the notice when it begins.',
  'refusal.meeting-still-open':
    'The meeting is still in progress. Close it first, then the minutes can be approved.',
  'refusal.meeting-closed':
    'The meeting is closed, so it cannot be changed. Type @Samverka minutes to see what the minutes say, and take it up at the next meeting.',
  'refusal.meeting-already-open':
    'The meeting has already been opened by {member}. Type @Samverka agenda to see how far you have come.',
  'refusal.another-meeting-open':
    'Another meeting is open: the one that was to begin {moment, date, moment}. Close it first.',
  'refusal.no-open-meeting': 'No meeting is open. Type @Samverka minutes to see the latest minutes.',
  'refusal.too-early':
    'The meeting begins {moment, date, moment} and can be opened one day before that at the earliest. Wait until then, or move the meeting.',
  'refusal.leader-not-present':
    'Whoever opens the meeting leads it and must be present. Mark yourself as present, or let somebody who is there open the meeting.',
  'refusal.chair-opens':
    'The chair, {member}, opens and leads the meeting. If {member} is not here, say so in the attendance and try again.',
  'refusal.only-leader':
    '{member} leads the meeting, so you cannot do this now. Ask {member} to do it. If you are here but not marked as present, correct that under Change attendance.',
  'refusal.unknown-matter': 'That item is not on the agenda. Choose an item from the list.',
  'refusal.matter-not-current':
    'The item is not under discussion. Choose it under The whole agenda and press Take up the item.',
  'refusal.agenda-moved-on':
    'The meeting has already moved on from that item, so nothing was changed. The agenda in the chat shows where you are.',
  'refusal.matter-in-vote':
    'The vote on the item is in progress. Vote on the card in the chat, or close the vote first.',
  'refusal.matter-decided':
    'The item is already settled: {decision}. Add a new item if something else is to be decided.',
  'refusal.chair-not-recorded':
    'The vote on “{title}” has been decided, but who was elected has not been said. Press Elect chair before the meeting is closed.',
  'refusal.first-decision-left':
    '“{title}” is to be decided at the first meeting ({source}). Take the decision, or postpone the item with a reason.',
  'refusal.vote-still-open':
    'The vote “{question}” is in progress. Close it first, then the meeting can be closed.',
  'refusal.not-present':
    'Only those recorded as present at the meeting can do that. If you are here, press I am here and try again.',
  'refusal.proposal-gone':
    'That proposal no longer stands: the words have been changed, or it has been removed. See the latest message in the chat.',
  'refusal.proposal-waits':
    'The decision proposed about “{title}” waits to be confirmed. Press Correct, take the proposal back, or postpone the item first.',
  'refusal.proposal-of-another':
    '{member} wrote the proposal. Whoever wrote it, or whoever leads the meeting, can take it back. Press Not correct if you do not agree.',
  'refusal.own-proposal':
    'You wrote the proposal yourself. Somebody from each other party that is here has to press Correct.',
  'refusal.concerns-unsaid':
    'A party is not here, so it has to be clear what the decision is about. Choose that in the list and try again.',
  'refusal.decline-party-away':
    'A matter is struck off by the whole group, and nobody from {party} is here. Postpone it, and it comes up at the next meeting.',
  'refusal.not-today-short-notice':
    'The notice was sent less than {days} days before the meeting (Samverka’s default). The item is decided today only if one from each party agrees to it and nobody here says no. Press Decide it today, or postpone the item.',
  'refusal.not-today-not-in-notice':
    'The item was not in the notice (Samverka’s default). It is decided today only if one from each party agrees to it and nobody here says no. Press Decide it today, or postpone the item.',
  'refusal.not-today-party-away':
    'The item was not in a notice in good time, and nobody who can vote for {party} is here. So it cannot be decided today (Samverka’s default). Prepare it and postpone it to the next meeting.',
  'refusal.vote-party-away':
    'The question was not in a notice in good time, and nobody who can vote for {party} is here. So it cannot be voted on today (Samverka’s default). Take it up at the next meeting, or vote in writing when this meeting is over.',
  'refusal.not-today-objected':
    '{member} does not agree that the item is decided today. Prepare it and postpone it to the next meeting.',
  'refusal.unknown-decision': 'That decision was not taken at this meeting. Choose a decision from the list.',
  'refusal.meeting-is-full':
    'The meeting already has {most} {of, select, notes {notes} items {items} coOpted {co-opted people} corrections {corrections} other {reservations}}, and no more can be added. Take it up at the next meeting.',

  'decided.elected': '{text}: {name} until and including {until, date, day}',
  'decided.confirmed': 'Written by {name}, confirmed by {names}.',
  'decided.resting': '{text} (resting)',
  'decided.chosen': '{text} Chosen: {chosen}',
  'decided.voted': '{text} {outcome}',
  'news.decision-proposed.summary': 'Confirm a decision now ({partnership}): {short}',
  'news.decision-proposed.heading': 'Proposed decision: is it correct?',
  'news.decision-proposed.words': '“{words}”',
  'news.decision-proposed.by':
    '{name} wrote the proposal. The decision holds when one from {waits} has pressed Correct. If it is not correct, the proposal falls.',
  'news.decision-disputed.summary': 'The proposal fell: {name} does not agree ({partnership})',
  'news.decision-disputed.heading': 'The proposal about “{title}” fell',
  'news.decision-disputed.next': '{name} pressed Not correct. Write new words, vote, or postpone the item.',
  'news.matter-declined.summary': 'Struck off in {declinedBy} ({partnership}): {title}',
  'news.matter-declined.heading': 'The matter is struck off: {title}',
  'news.matter-declined.reason': 'Reason: {reason}',
  'news.matter-declined.again':
    'This was settled at the meeting on {startsAt, date, day}, and the matter does not come up again.',
  'news.forum-decided-between.summary': 'Decision of {decidedBy}, {decision} ({partnership}): {text}',
  'news.forum-decided-between.heading': 'Decision of {decidedBy} between meetings',
  'news.forum-decided-between.why': 'The groups tell each other what they decide ({source}).',
  'decisions-told.summary':
    '{total, plural, one {One decision} other {# decisions}} of {forum} on {day, date, day}: {first} ({partnership})',
  'decisions-told.heading': 'Decisions of {forum} on {day, date, day}',
  'decisions-told.more':
    '{more, plural, one {One more decision is} other {# more decisions are}} in the decision log.',
  'decisions-told.why': 'The groups tell each other what they decide ({source}).',
  'decisions-told.why-absent': 'You were not at the meeting, so this is what was decided.',
  'decisions-told.all': 'Show all',
  'decisions-told.minutes': 'Minutes',
  'news.forum-decided.summary': 'Decision of {decidedBy}, {decision} ({partnership}): {text}',
  'news.forum-decided.heading': 'Decision of {decidedBy}: {title}',
  'news.forum-decided.what': '{decision}: {text}',
  'news.forum-decided.raised': '{name} raised the matter from here.',
} satisfies typeof swedish;
