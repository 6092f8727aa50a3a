import type { sv as swedish } from './words.sv.ts';

export const en = {
  'reports.summary':
    '{mine, plural, =0 {Reports: you have none to hand in now.} one {Reports: one that you can hand in.} other {Reports: # that you can hand in.}}',
  'reports.none': 'The agreement mentions no reports that this group hands in or receives.',
  'reports.mine': 'You can hand these in',
  'reports.others': 'Other reports',
  'reports.more':
    '{more, plural, one {One more report is not shown here.} other {# more reports are not shown here.}}',
  'reports.choose': 'Choose a report',
  'reports.choose-submitted': 'Reports handed in',
  'reports.button.fill-in': 'Fill in {title}',
  'reports.button.complete': 'Complete {title}',
  'reports.button.open': 'Open the report',

  'report.title': '{name}, {due, date, day}',
  'report.title-numbered': '{name} no. {ordinal}',
  'report.standing.coming': 'Coming. To be handed in by {due, date, day}.',
  'report.standing.due': 'To be handed in by {due, date, day}.',
  'report.standing.overdue': 'Overdue. Should have been handed in by {due, date, day}.',
  'report.standing.open': 'Can be handed in at any time.',
  'report.standing.submitted': 'Handed in. Waiting for approval.',
  'report.standing.approved': 'Approved.',
  'report.standing.sent-back': 'Sent back to be completed.',
  'report.handed-in': 'Handed in.',
  'report.whose.all-parties': 'the parties together',
  'report.whose.any-party': 'any of the parties',
  'report.whose.counterpart': 'the other party',
  'report.whose.party-in-breach': 'the party in breach',
  'report.handling': 'Handed in by: {preparedBy}. Received by: {recipient}. Source: {source}.',
  'report.percent': '{number, number, plain}%',
  'report.number': '{number, number, plain}',
  'report.amount': '{ore, number, money}',
  'report.no-answer': 'No answer.',

  'report.kicker': 'Report',
  'report.submitted': 'Handed\u00a0in',
  'report.submitted-by': '{submittedAt, date, moment} by {submittedBy}',
  'report.submitted-late': '{submittedAt, date, moment} by {submittedBy}, after the last day',
  'report.due': 'Last\u00a0day',
  'report.due-by': '{due, date, day} ({source})',
  'report.prepared-by': 'Handed\u00a0in\u00a0by',
  'report.recipient': 'Received\u00a0by',
  'report.deviations': 'Differs from the agreement',
  'report.deviation': '{field}: {value}. The agreement counts on {least}–{most} ({source}).',
  'report.event.submitted': '{name} handed in the report',
  'report.event.approved': '{name} approved the report',
  'report.event.sent-back': '{name} asked for more',
  'report.button.approve': 'Approve',
  'report.button.send-back': 'Ask for more',
  'report.button.complete': 'Complete it',

  'report-form.explanation':
    'Fill in the report and send it. It is then shown in the chat to those who are to read it. Write about the activities as a whole, never about individual participants.',
  'report-form.explanation-draft':
    'The form holds a draft from the reports that have been handed in already. Change what you like and send it. Write about the activities as a whole, never about individual participants.',
  'report-form.draft': '{report}. {label}: {text}',
  'report-form.drafts': '{before}\n\n{draft}',
  'report-form.amount': '{ore, number, money-to-type}',
  'report-form.number': '{number, number, to-type}',
  'report-form.sent-back': '{name} asked for more on {at, date, moment}:',
  'report-form.missing': 'Fill in this field.',
  'report-form.choose': 'Choose in the list',
  'report-form.no-answer': 'No answer',
  'report-form.hint': '{hint} Source: {source}.',
  'report-form.hint.text': '',
  'report-form.hint.survey': 'Sum up the answers of the whole group: how many answered, and what.',
  'report-form.hint.feedback-summary': 'Sum up without names or anything that can be linked to a person.',
  'report-form.hint.amount': 'Swedish kronor, for example 733,333.50.',
  'report-form.hint.number': 'A number, for example 12.5.',
  'report-form.hint.count': 'A whole number, for example 14.',
  'report-form.hint.count-expected':
    'A whole number. The agreement counts on {least}–{most}. Another figure can be handed in and is marked as a deviation.',
  'report-form.hint.share': 'Per cent, from 0 to 100.',
  'report-form.hint.share-baseline':
    'Per cent, from 0 to 100. The agreement starts from {baseline, number, plain}%.',
  'report-form.hint.choice': 'Choose an answer.',
  'report-form.button.submit': 'Send',

  'send-back.explanation':
    'Those who hand in the report are told what is missing. The form opens with what has been handed in already.',
  'send-back.reason': 'What is missing?',
  'send-back.reason-placeholder': 'For example: Describe what the study visits led to as well.',
  'send-back.reason-missing': 'Write what is missing.',
  'send-back.button.back': 'Back to the report',

  'answer.report-submitted': 'The report is handed in. The receipt is coming in the chat.',
  'answer.report-approved': 'The report is approved. The receipt in the chat says so.',
  'answer.report-sent-back': 'Those who hand in the report are told what is missing.',
  'refusal.unknown-report': 'There is no such report. Write @Samverka report to see which reports are due.',
  'refusal.not-preparer':
    'You are not among those who hand in this report. Write @Samverka report to see who does and which you can hand in yourself.',
  'refusal.not-recipient':
    'Only those who receive the report can approve it or ask for more. The report says who they are.',
  'refusal.own-report':
    'You or someone else from your party handed in the report. Someone else among those who receive it needs to answer it. Ask one of them.',
  'refusal.report-submitted-already':
    'The report has been handed in and waits for an answer. If something needs changing, ask the recipient to press Ask for more. The form then opens with what was handed in.',
  'refusal.report-approved-already':
    'The report has been approved and cannot be changed. Write @Samverka report to see it.',
  'refusal.report-not-submitted':
    'The report has not been handed in, or waits to be completed. When it is handed in it comes in the chat, and can be answered there.',
  'refusal.report-changed':
    'The report has been handed in anew since you opened it. Read the new version in the chat and answer that.',
  'refusal.report-too-long':
    'The texts of the report are too long together. Shorten them to at most {longest} characters in all and send again.',
  'refusal.answer-missing': '{field}: the answer is missing. Fill in the field and send again.',
  'refusal.field-too-long':
    '{field}: the text is too long. Shorten it to at most {longest} characters and send again.',
  'refusal.field-personal-identity-number':
    '{field}: the text seems to contain a personal identity number. Such numbers must not be stored here, so nothing is saved. Remove the number and send again.',
  'refusal.amount-not-understood':
    '{field}: I do not understand the amount. Write it in Swedish kronor, for example 733,333.50, and send again.',
  'refusal.number-not-understood':
    '{field}: I do not understand the number. Write it in digits, for example 12.5, and send again.',
  'refusal.count-not-understood':
    '{field}: this needs to be a whole number. Write it in digits, for example 14, and send again.',
  'refusal.percent-out-of-range':
    '{field}: this needs to be a share in per cent. Write a number from 0 to 100, for example 70, and send again.',
  'refusal.choice-unknown':
    '{field}: that answer cannot be chosen. Choose an answer in the list and send again.',
} satisfies typeof swedish;
