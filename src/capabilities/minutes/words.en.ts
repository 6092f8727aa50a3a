import type { sv as swedish } from './words.sv.ts';

export const en = {
  'minutes.page': 'Page {page} of {pages}',
  'minutes.kicker': '{kind} {day, date, day} · {group} · {partnership}',
  'minutes.heading.open': 'Minutes {number}/{year} are being written',
  'minutes.heading.closed': 'Minutes {number}/{year} wait for approval',
  'minutes.heading.approved': 'Minutes {number}/{year} are approved',
  'minutes.summary.open':
    'Minutes {number}/{year} are being written, {group} {day, date, day} ({partnership})',
  'minutes.summary.closed': 'Approve the minutes of {group}, {day, date, day} ({partnership})',
  'minutes.summary.approved':
    'Minutes {number}/{year} of {group} {day, date, day} are approved ({partnership})',
  'news.minutes.read': 'Read minutes',
  'news.minutes-to-approve.summary': 'Approve the minutes of {group}, {day, date, day} ({partnership})',
  'news.minutes-to-approve.heading': 'Approve the minutes of {group}, {day, date, day}',
  'news.minutes-to-approve.one-each':
    'Minutes {number}/{year} are ready to be approved. You do so for your party.',
  'news.minutes-approved.summary': 'Approved: the minutes of {group}, {day, date, day} ({partnership})',
  'news.minutes-approved.heading': 'Minutes {number}/{year} of {group}, {day, date, day}, are approved',
  'news.minutes-approved.by': '{name} was the last to approve.',
  'news.minutes-to-approve-again.summary':
    'Approve the minutes again, {group} {day, date, day} ({partnership})',
  'news.minutes-to-approve-again.heading': 'Approve the minutes of {group}, {day, date, day}, again',
  'news.minutes-to-approve-again.changed':
    'Minutes {number}/{year} have been sent again or changed. Approvals given before a change no longer count.',
  'news.minutes-to-approve-again.answer':
    '{name} has sent minutes {number}/{year} again and writes: {answer}',
  'news.minutes-approved-by-you.summary':
    'You have approved the minutes of {group}, {day, date, day} ({partnership})',
  'news.minutes-approved-by-you.heading': 'You have approved the minutes of {group}, {day, date, day}',
  'news.minutes-approved-by-you.back': 'Not everybody has answered yet. Until then you can change your mind.',
  'news.minutes-refused-by-you.summary':
    'You do not approve the minutes of {group}, {day, date, day} ({partnership})',
  'news.minutes-refused-by-you.heading': 'You do not approve the minutes of {group}, {day, date, day}',
  'news.minutes-refused-by-you.back':
    'Your reasons stand in the minutes. Until they are locked you can approve them instead.',
  'news.minutes-reopened.summary':
    'The minutes of {group}, {day, date, day}, are to be corrected ({partnership})',
  'news.minutes-reopened.heading': 'The minutes of {group}, {day, date, day}, are to be corrected',
  'news.minutes-reopened.text': '{name} asks for a change: {text}',
  'news.minutes-reopened.wait': 'You get the minutes again when they have been corrected.',
  'news.minutes-done.summary': 'The minutes of {group}, {day, date, day}, are locked ({partnership})',
  'news.minutes-done.heading': 'The minutes of {group}, {day, date, day}, are locked',
  'news.minutes-locked.summary':
    'Locked without everybody’s approval: the minutes of {group}, {day, date, day} ({partnership})',
  'news.minutes-locked.heading':
    'Minutes {number}/{year} of {group}, {day, date, day}, are locked, but not approved by all',
  'news.minutes-locked.missing': 'Not approved by {missing}.',
  'news.minutes-change-asked.summary': 'Correct the minutes of {group}, {day, date, day} ({partnership})',
  'news.minutes-change-asked.heading': '{name} asks for a change in the minutes of {group}, {day, date, day}',
  'news.minutes-change-asked.text': '“{text}”',
  'news.minutes-change-asked.do':
    'Correct notes and attendance on the card of the minutes. Then send the minutes again, preferably with an answer.',
  'news.minutes-change-asked.done': 'The minutes have been sent again.',
  'news.minutes-to-read.summary': 'Read the minutes of {group}, {day, date, day} ({partnership})',
  'news.minutes-to-read.heading': 'Read the minutes of {group}, {day, date, day}',
  'news.minutes-to-read.why':
    'Your party was not at the meeting and therefore does not approve the minutes. Read them, and then press I have read them. One person from the party is enough.',
  'news.correction-proposed.summary':
    'Approve a correction of the minutes of {group}, {day, date, day} ({partnership})',
  'news.correction-proposed.heading':
    'Proposed correction of minutes {number}/{year} of {group}, {day, date, day}',
  'news.correction-proposed.by':
    '{name} has proposed the correction. One person from each party approves it, by {lastDay, date, day} (default). Otherwise it lapses.',
  'news.correction-proposed.rule':
    'Approve only slips of writing, counting and names. What changes the meaning of a decision needs a new decision.',
  'news.correction-approved.summary':
    'Correction {correction} to minutes {number}/{year}, {group} ({partnership})',
  'news.correction-approved.heading': 'Correction {correction} to minutes {number}/{year}, {group}',
  'news.correction-lapsed.summary':
    'The correction of minutes {number}/{year} was not made, {group} ({partnership})',
  'news.correction-lapsed.heading': 'The proposed correction of minutes {number}/{year} has lapsed',
  'news.correction-lapsed.next':
    'Not all parties had approved it by {lastDay, date, day}. If it is still right, it can be proposed again.',
  'minutes.so-far': 'The meeting is in progress. This is how far you have come.',
  'minutes.no-decisions': 'No decisions have been taken.',
  'minutes.more-decisions':
    '{moreDecisions, plural, one {One more decision is} other {# more decisions are}} in the minutes.',
  'minutes.reservation': '{name} made a reservation against {decision}.',
  'minutes.absent': 'Absent:',
  'minutes.meeting': 'Meeting',
  'minutes.extra-because': '{kind}: {reason}',
  'minutes.time': 'Time',
  'minutes.planned': 'Planned time',
  'minutes.planned-time': '{startsAt, time, clock}{until}',
  'minutes.from-to': '{openedAt, time, clock}–{closedAt, time, clock}',
  'minutes.from': '{openedAt, time, clock}, in progress',
  'minutes.led-by.chair': 'Chair',
  'minutes.led-by.meeting-chair': 'Chair of the meeting',
  'minutes.remaining': 'Remaining',
  'minutes.not-taken-up': 'Items that were not dealt with',
  'minutes.formality.opening': 'The meeting was opened at {openedAt, time, clock}.',
  'minutes.formality.attendance':
    'The attendance was recorded. Recusals are recorded at the item they concern.',
  'minutes.formality.no-previous': 'There are no earlier minutes.',
  'minutes.formality.previous-approved': 'Minutes {number}/{year} are approved.',
  'minutes.formality.previous-waiting': 'Minutes {number}/{year} are not approved yet.',
  'minutes.formality.closing': 'The meeting was closed at {closedAt, time, clock}.',
  'minutes.discussed': 'The item was gone through.',
  'minutes.current': 'The item is under discussion.',
  'minutes.in-vote': 'A vote is in progress.',
  'minutes.treated': 'The item was dealt with.',
  'minutes.withdrawn': 'The matter was withdrawn before it had been taken up.',
  'minutes.declined-because': 'The matter was struck off: {reason}',
  'minutes.waiting': 'The item was not dealt with.',
  'minutes.tabled': 'The item was postponed.',
  'minutes.title': '{number}. {title};',
  'minutes.last-title': '{number}. {title}.',
  'minutes.other-decisions': 'Other votes during the meeting',
  'minutes.notes': 'Notes about the meeting',
  'minutes.tabled-because': 'The item was postponed: {reason}',
  'minutes.referred-back-because': 'The item was referred back: {reason}',
  'minutes.acclamation': 'Decision {decision}: {text}',
  'minutes.voted': 'Vote {decision}: {text}',
  'minutes.elected': '{name} was elected chair until and including {until, date, day}.',
  'minutes.vote-outcome': '{outcome}.',
  'minutes.count': '{choice}: {names}',
  'minutes.reported': 'Report of decisions between the meetings',
  'minutes.register': 'Electoral register: {names}',
  'minutes.note': 'Note ({name}): {text}',
  'minutes.lesson': 'Lesson ({name}): {text}',
  'minutes.approved-by': '{party}: approved by {by}, {day, date, day}.',
  'minutes.waiting-for': '{party}: waiting for {approver}.',
  'minutes.waiting-for-nobody': '{party}: nobody who attended the meeting is left in the group.',
  'minutes.approved-and-locked': 'The approval is complete. The minutes cannot be changed.',
  'minutes.correctable':
    'The draft can be corrected until it is locked. Anybody who has already approved is asked again.',
  'minutes.heading.reopened': 'Minutes {number}/{year} are to be corrected',
  'minutes.heading.locked': 'Minutes {number}/{year} are locked, but not approved by all',
  'minutes.summary.reopened': 'The minutes of {group}, {day, date, day}, are to be corrected ({partnership})',
  'minutes.summary.locked': 'Minutes {number}/{year} of {group} {day, date, day} are locked ({partnership})',
  'minutes.locks-then':
    'Answer by {answerBy, date, day}. The minutes are locked after {lastDay, date, day}, and then say who has not approved them and why (default).',
  'minutes.locks':
    'The minutes are locked after {day, date, day}, even if not everybody has answered (default).',
  'minutes.locked-without':
    'The minutes cannot be changed. Slips of writing, counting and names can be put right by a correction.',
  'minutes.missing.not-answered': '{party} (has not answered)',
  'minutes.missing.change-not-made': '{party} (a change that was asked for was not made)',
  'minutes.missing.refused': '{party} (does not wish to approve)',
  'minutes.missing.nobody-left': '{party} (nobody who attended is left in the group)',
  'minutes.refused-by': '{party}: {by} does not approve, {day, date, day}: {text}',
  'minutes.unapproved.not-answered': '{party}: not approved by {approver}, who has not answered.',
  'minutes.unapproved.change-not-made':
    '{party}: not approved by {approver}. A change that was asked for was not made.',
  'minutes.unapproved.refused': '{party}: not approved by {approver}.',
  'minutes.unapproved.nobody-left':
    '{party}: not approved. Nobody who attended the meeting is left in the group.',
  'minutes.read-by': '{party}: was not there. {by} read the minutes on {day, date, day}.',
  'minutes.not-read': '{party}: was not there and has not confirmed reading the minutes yet.',
  'minutes.change-asked': '{name} asks for a change: {text}',
  'minutes.sent-again': '{name} sent the minutes again on {day, date, day}.',
  'minutes.sent-again-with': '{name} sent the minutes again on {day, date, day}: {answer}',
  'minutes.documented-by': 'Notes by',
  'minutes.approvers': 'Approvers',
  'minutes.correction': 'Correction {correction} to minutes {number}/{year}',
  'minutes.correction-text':
    'The minutes say: “{says}”. They should say: “{shouldSay}”. Approved by all parties on {day, date, day}.',
  'minutes.correction-says': 'The minutes say: “{says}”. They should say: “{shouldSay}”.',
  'minutes.correction-proposed':
    '{name} proposes a correction: “{says}” should be “{shouldSay}”. Approved by {parties}. Lapses after {day, date, day}.',
  'minutes.button.ask-change': 'Ask for change',
  'minutes.button.refuse': 'Do not approve',
  'minutes.button.undo': 'Undo',
  'minutes.button.undo-own': 'Undo my approval',
  'minutes.button.send-again': 'Send again',
  'minutes.button.read': 'I have read them',
  'minutes.button.correct': 'Correct a slip',
  'minutes.button.approve-correction': 'Approve',
  'minutes.button.own-notes': 'Change a note',
  'minutes.formality.approvers-elected': '{names} were elected to approve the minutes.',
  'minutes.formality.approvers-by-default': 'The minutes are approved by {names} (default).',
  'minutes.formality.approvers-none': 'The minutes are approved by one representative of each party.',
  'minutes.others': 'Minutes of other meetings',
  'minutes.others-missing': 'Choose a meeting.',
  'minutes.other': '{kind} {startsAt, date, moment}',
  'minutes.button.approve': 'Approve',
  'minutes.button.whole': 'The full minutes',
  'minutes.button.next': 'Next page',
  'minutes.button.previous': 'Previous page',
  'minutes.button.agenda': 'The agenda',
  'minutes.button.show': 'Show',
  'minutes-form.ask-change.heading': 'Ask for a change in the minutes',
  'minutes-form.ask-change.explanation':
    'Whoever led the meeting corrects the minutes or answers, and you get them again. An approval given before a change no longer counts.',
  'minutes-form.ask-change.label': 'What is wrong, and what should it say?',
  'minutes-form.ask-change.placeholder': 'For example: Under Finance it should say 12 places, not 15.',
  'minutes-form.refuse-approval.heading': 'Do not approve the minutes',
  'minutes-form.refuse-approval.explanation':
    'Your reasons are attached to the minutes as your party’s answer. The minutes are locked when all approvers have answered. If something in the text is wrong, you can ask for a change instead.',
  'minutes-form.refuse-approval.label': 'Why do you not approve?',
  'minutes-form.refuse-approval.placeholder': 'For example: We do not agree on what was said under Finance.',
  'minutes-form.send-minutes.heading': 'Send the minutes again',
  'minutes-form.send-minutes.explanation':
    'Those who are to approve get the minutes again. Correct notes and attendance first. A decision is not changed here, but by a new decision.',
  'minutes-form.send-minutes.label': 'Answer (optional)',
  'minutes-form.send-minutes.placeholder': 'For example: The figure has been corrected.',
  'minutes-form.missing': 'Write a text.',
  'minutes-form.send': 'Send',
  'approvers-form.elect.heading': 'Choose approvers',
  'approvers-form.elect.explanation':
    'One person from each party approves the minutes, among those at the meeting. If you do not choose, the suggestion here holds (default).',
  'approvers-form.replace.heading': 'Change approver',
  'approvers-form.replace.explanation':
    'If whoever was to approve is away, somebody else of the same party can, among those who attended the meeting.',
  'approvers-form.nobody':
    'Nobody from your party was at the meeting. Therefore you do not approve the minutes, but read them.',
  'approvers-form.missing': 'Choose who approves.',
  'own-notes.heading': 'Your notes',
  'own-notes.change': 'Change',
  'note-form.heading': 'Change the note',
  'note-form.explanation':
    'Only you can change or remove what you have written, until the minutes are locked. Anybody who has already approved is asked again.',
  'note-form.remove': 'Remove',
  'correction-form.heading': 'Correction of minutes',
  'correction-form.explanation':
    'Slips of writing, counting and names in minutes {number}/{year} are put right here. What stands there can still be read. One person from each party approves within 14 days (default). If it changes what was decided, a new decision is needed instead.',
  'correction-form.says': 'What the minutes say',
  'correction-form.says-placeholder': 'For example: Anna Eek',
  'correction-form.should-say': 'What they should say',
  'correction-form.should-say-placeholder': 'For example: Anna Ek',
  'correction-form.missing': 'Write the text.',
  'correction-form.send': 'Propose',

  'answer.minutes-approved':
    'You have approved the minutes for your party. Until the others have answered you can undo it.',
  'answer.minutes-approved-by-all':
    'You have approved the minutes. Everybody has answered, so they are locked.',
  'answer.minutes-approved-already': 'You have approved the minutes already, and that stands.',
  'answer.approval-withdrawn': 'Your approval is undone, and the minutes wait for you again.',
  'answer.approval-refused': 'It is saved. Your reasons stand in the minutes.',
  'answer.minutes-read': 'It is recorded that your party has read the minutes.',
  'answer.change-asked': 'The change is asked for. You get the minutes again when they have been corrected.',
  'answer.minutes-sent-again': 'The minutes have been sent again to those who are to approve.',
  'answer.approvers-chosen': 'It is saved who approves the minutes.',
  'answer.note-changed': 'The note is changed.',
  'answer.note-removed': 'The note is removed.',
  'answer.correction-proposed': 'The correction is proposed. The other parties are asked.',
  'answer.correction-approved':
    '{number, plural, =0 {You have approved the correction for your party.} other {All parties have approved the correction, so it now stands beside the minutes.}}',
  'refusal.no-minutes':
    'There are no minutes yet, for no meeting has been held here. The first come when a meeting is closed.',
  'refusal.minutes-locked':
    'The minutes are locked and cannot be changed. Slips are put right with Correct a slip on the card of the minutes; take anything else up at the next meeting.',
  'refusal.party-has-approved':
    '{member} has already approved the minutes for {party}. One approval per party is enough, so you need do nothing.',
  'refusal.approver-was-absent':
    'You were not at the meeting. The minutes are approved by somebody from {party} who was there. Ask one of them.',
  'refusal.not-the-approver':
    '{member} approves the minutes for {party}. If {member} is away, you can choose somebody else of your party with Change approver on the card of the minutes.',
  'refusal.party-was-absent':
    'Nobody from {party} was at the meeting, so you do not approve the minutes. Read them and press I have read them.',
  'refusal.party-attended':
    '{party} was at the meeting and approves the minutes. Whoever approves presses Approve.',
  'refusal.approver-not-there':
    'Whoever approves must have attended the meeting for {party} and still be in the group. Choose somebody else.',
  'refusal.minutes-being-changed':
    '{member} has asked for a change, so the minutes are to be corrected first. Wait until they have been sent again.',
  'refusal.no-change-asked':
    'Nobody has asked for a change, so the minutes need not be sent again. They wait for those who are to approve.',
  'refusal.no-own-notes':
    'You have no notes in the minutes to change. Write a note of your own with Take a note.',
  'refusal.unknown-note': 'The note is no longer there. Open the minutes to see what they say now.',
  'refusal.note-of-another':
    'The note was written by {member}, and only its author can change it. Write a note of your own with Take a note.',
  'refusal.minutes-not-locked':
    'The minutes are not locked yet, so they can be changed as they are. Whoever approves can ask for a change.',
  'refusal.correction-by-attendees':
    'Only those who attended the meeting can propose a correction. Ask one of them.',
  'refusal.correction-changes-nothing': 'Both fields say the same. Write what it should say instead.',
  'refusal.unknown-correction': 'There is no such correction. Open the minutes to see which there are.',
  'refusal.correction-settled':
    'The correction is already settled. If something is wrong, a new correction can be proposed.',
} satisfies typeof swedish;
