import type { sv as swedish } from './words.sv.ts';

export const en = {
  'reports.summary':
    '{mine, plural, =0 {You have no report to submit now} one {You can submit {first}} other {You can submit # reports}}',
  'reports.none': 'The agreement mentions no reports that this group submits or receives.',
  'reports.others': 'Other reports',
  'reports.more':
    '{more, plural, one {One more report is not shown here.} other {# more reports are not shown here.}}',
  'reports.choose': 'Choose a report',
  'reports.choose-submitted': 'Submitted reports',
  'reports.button.fill-in': 'Fill in {report}',
  'reports.button.complete': 'Complete {report}',
  'reports.button.open': 'Open',

  'report.title': '{name}, {due, date, day}',
  'report.title-numbered': '{name} no. {ordinal}',
  'report.standing.coming': 'Coming. To be submitted by {due, date, day}.',
  'report.standing.due': 'To be submitted by {due, date, day}.',
  'report.standing.overdue': 'Overdue. Should have been submitted by {due, date, day}.',
  'report.standing.open': 'Can be submitted at any time.',
  'report.standing.submitted': 'Submitted. Waiting for approval.',
  'report.standing.approved': 'Approved.',
  'report.standing.sent-back': 'Sent back to be completed.',
  'report.whose.all-parties': 'the parties together',
  'report.whose.any-party': 'any of the parties',
  'report.whose.counterpart': 'the other party',
  'report.whose.party-in-breach': 'the party in breach',
  'report.handling': 'Submitted by: {preparedBy}. Received by: {recipient} ({source}).',
  'report.percent': '{number, number, plain}%',
  'report.number': '{number, number, plain}',
  'report.amount': '{ore, number, money}',
  'report.no-answer': 'No answer.',

  'report.kicker':
    'Report · submitted on {submittedAt, date, moment} by {submittedBy}{late, select, true {, after the last day} other {}}',
  'report.due': 'Last\u00a0day',
  'report.due-by': '{due, date, day} ({source})',
  'report.prepared-by': 'Submitted\u00a0by',
  'report.recipient': 'Received\u00a0by',
  'report.deviations': 'Differs from the agreement:',
  'report.deviation': '{field}: {value}. The agreement gives {least}–{most} ({source}).',
  'report.event.submitted': '{name} submitted the report',
  'report.event.approved': '{name} approved the report',
  'report.event.sent-back': '{name} asked for more',
  'report.button.approve': 'Approve',
  'report.button.send-back': 'Ask for more',
  'report.button.complete': 'Complete it',

  'report-form.explanation':
    'The report is posted in the group’s chat. Write about the activities as a whole, never about individual participants.',
  'report-form.explanation-draft':
    'Here is a draft from the reports that have been submitted already and from the log book. Change whatever you like. The report is posted in the group’s chat. Write about the activities as a whole, never about individual participants.',
  'report-form.draft': '{report}. {label}: {text}',
  'report-form.drafts': '{before}\n\n{draft}',
  'report-form.amount': '{ore, number, money-to-type}',
  'report-form.number': '{number, number, to-type}',
  'report-form.sent-back': '{name} asked for more on {at, date, moment}:',
  'report-form.missing': 'Fill in the field.',
  'report-form.no-answer': 'No answer',
  'report-form.button.submit': 'Submit',

  'send-back.explanation':
    'Those who submit the report are told what is missing. The form opens with what has been submitted already.',
  'send-back.reason': 'What is missing?',
  'send-back.reason-placeholder': 'For example: Describe what the study visits led to as well.',
  'send-back.reason-missing': 'Write what is missing.',

  'answer.report-submitted': 'The report is submitted. The receipt is posted in the chat.',
  'answer.report-approved': 'The report is approved. The receipt in the chat says so.',
  'answer.report-sent-back': 'Those who submit the report are told what is missing.',
  'refusal.unknown-report': 'There is no such report. Type @Samverka report to see which reports are due.',
  'refusal.not-preparer':
    'You are not among those who submit this report. Type @Samverka report to see who does and which you can submit yourself.',
  'refusal.not-recipient':
    'Only those who receive the report can approve it or ask for more. The report says who they are.',
  'refusal.own-report':
    'You or your party submitted the report. Somebody else who receives it therefore needs to approve it or ask for more.',
  'refusal.report-submitted-already':
    'The report has been submitted and waits for an answer. If something needs changing, ask the recipient to press Ask for more. The form then opens with what was submitted.',
  'refusal.report-approved-already':
    'The report has been approved and cannot be changed. Type @Samverka report to see it.',
  'refusal.report-not-submitted':
    'The report has not been submitted, or waits to be completed. When it is submitted it is posted in the chat, and can be answered there.',
  'refusal.report-changed':
    'The report has been submitted anew since you opened it. Read the new version in the chat and answer that.',
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
  'report-form.in.amount': '{label} (SEK)',
  'report-form.in.share': '{label} (per cent)',
  'report-form.example.survey': 'How many in the group answered, and what they said',
  'report-form.example.feedback-summary': 'Without names or anything else that points to a person',
  'report-form.example.amount': '733,333.50',
  'report-form.example.number': '12.5',
  'report-form.example.count': '14',
  'report-form.example.share': '0 to 100',
  'report-form.example.choice': 'Choose from the list',
  'report-form.expected':
    'The agreement gives {least}–{most} ({source}). Another number is marked as a deviation.',
  'report-form.baseline': 'The agreement starts from {baseline, number, plain}% ({source}).',
  'report-form.source': 'Source: {source}.',
  'reports.kicker': 'Reports · {partnership}',
  'reports.line': '{stands} Source: {source}.',
  'reports.line-others': '{stands} Submitted by: {preparedBy} ({source}).',
  'report.waits-for': 'Waiting for {waitsFor} to approve the report or ask for more.',
  'report.asked': '{name}: “{reason}”',
  'report.approved-by': 'Approved on {at, date, moment} by {name}.',
  'report.summary.waits': 'Approve {report} from {from} ({partnership})',
  'news.report-submitted.summary': 'Approve {report} from {from} ({partnership})',
  'news.report-submitted.heading': '{name} has submitted {report}',
  'news.report-submitted.what': 'Read the report. Then approve it, or ask for more.',
  'news.report-again.summary': 'Approve {report} from {from}, now completed ({partnership})',
  'news.report-again.heading': '{name} has completed {report}',
  'news.report-submitted.asked': 'This was to be completed: “{asked}”',
  'news.report-sent-back.summary': 'Complete {report}: “{brief}” ({partnership})',
  'news.report-sent-back.heading': '{name} asks for {report} to be completed',
  'news.report-sent-back.reason': '“{reason}”',
  'news.report-approved.summary': '{name} has approved {report} ({partnership})',
  'news.report-approved.heading': '{name} has approved {report}',
  'report.summary.sent-back': 'Complete {report}: “{reason}” ({partnership})',
  'report.summary.approved': 'Approved: {report} ({partnership})',
  'report.summary.handed-in': 'Submitted: {report} ({partnership})',
  'report.button.read': 'Read the report',
  'reports.of-day': '({due, date, day})',
  'reports.late': '{late, plural, one {One report is overdue.} other {# reports are overdue.}}',
} satisfies typeof swedish;
