import type { sv as swedish } from './words.sv.ts';

export const en = {
  'amendments.heading': 'Amendments to the agreement',
  'amendments.kicker': 'Amendments to the agreement · {partnership}',
  'amendments.adopted-many':
    '{total, plural, =0 {No amendment has been adopted} one {One amendment has been adopted} other {# amendments have been adopted}}',
  'amendments.unsigned':
    '{unsigned, plural, one {One amendment awaits signatures} other {# amendments await signatures}}',
  'amendments.some-shown':
    'These are {shown} of {total} adopted amendments. Type @Samverka decisions and a word to find the others.',
  'amendments.adopted': 'Adopted: {decision}.',
  'amendments.adopted-elsewhere': 'Adopted in {elsewhere}: {decision}.',
  'amendments.waiting': '{adopted} Awaiting a signature from {waitingFor}.',
  'amendments.valid': '{adopted} Valid from {validFrom, date, day}.',
  'amendments.asked':
    '{adopted} Awaiting a signature from {waitingFor}. Lapses if nobody renews it by {renewBy, date, day}.',
  'amendments.lapsed': '{adopted} {gone}',
  'amendments.button.show': 'Show {decision}',
  'amendments.button.sign': 'Signature {decision}',
  'amendments.button.propose': 'Amend',

  'amendment-form.heading': 'Amend the agreement',
  'amendment-form.explanation':
    'The group votes. What is in the agreement changes when every party has signed. The rest holds when the group has decided.',
  'amendment-form.in-words':
    'The group votes on the change. If it is adopted, it begins to hold when every party has signed ({source}). Samverka changes nothing by itself after this decision.',
  'amendment-form.text': 'Amendment',
  'amendment-form.text-placeholder': 'For example: The agreement is extended until 31 December 2026.',
  'amendment-form.text-missing': 'Say what is to be changed.',
  'amendment-form.wording': 'The whole text (if it is longer)',
  'amendment-form.document': 'Link to the document, or registry number (optional)',
  'amendment-form.from': 'Holds from (optional)',
  'amendment-form.from-wrong': 'Choose a day from {today, date, day}.',
  'amendment-form.missing': 'Fill in the field.',
  'amendment-form.more': 'Text and document',
  'amendment-form.now': 'Now: {words}',

  'choose-changes.heading': 'What is to change?',
  'choose-changes.explanation':
    'Tick what is to change, and Samverka goes by it when it holds. If you tick nothing, you write the change in words of your own.',
  'choose-changes.now': 'Now: {words} Source: {source}.',
  'choose-changes.button': 'Continue',

  'amendment.kicker': 'Amendment to the agreement · adopted, {decision}',
  'amendment.summary': 'Sign the amendment by {day, date, day}: {text}',
  'amendment.summary-valid': 'Valid from {validFrom, date, day}: {text}',
  'amendment.not-valid': 'The amendment takes effect when every party has signed ({source}).',
  'amendment.sign-by':
    'Sign by {day, date, day} (default: {days} days after {renewed, select, true {the amendment was renewed} other {the decision}}).',
  'amendment.valid': 'Every party has signed. The amendment is valid from {validFrom, date, day}.',
  'amendment.summary-asked': 'Renew the amendment by {lastDay, date, day}, or it lapses: {text}',
  'amendment.asked':
    'Not everybody has signed in {days} days. Do you want to renew the amendment or let it lapse? If nobody renews it by {lastDay, date, day}, it lapses (Samverka’s default).',
  'amendment.renewed': '{name} renewed the amendment on {day, date, day}. Samverka does not ask again.',
  'amendment.let-go': '{letGo} would let it lapse. It lapses at once if every party would.',
  'amendment.summary-lapsed': 'Lapsed: {text}',
  'amendment.lapsed': '{gone} The amendment does not take effect.',
  'amendment.gone.revoked': 'Lapsed: revoked by {decision}.',
  'amendment.gone.not-renewed':
    'Lapsed on {day, date, day}: not every party had signed it, and nobody renewed it.',
  'amendment.button.renew': 'Renew',
  'amendment.button.let-lapse': 'Let it lapse',
  'amendment.button.show': 'Show',
  'amendment.button.revoke': 'Revoke the amendment',
  'amendment.on-behalf-of': 'On behalf of {onBehalfOf}',
  'amendment.signed': '{name}, {role}. {place}, {day, date, day}.',
  'amendment.in-words': 'Samverka changes nothing by itself after this decision.',
  'amendment.wording': 'The whole text:',
  'amendment.document': 'Document:',
  'amendment.authority': 'Authority: {authority}',
  'amendment.registry-number': 'Registry number: {registryNumber}',
  'amendment.recorded-by': 'Recorded by {recordedBy}',
  'amendment.not-signed': 'Has not signed',
  'amendment.waiting': 'Awaiting a signature from {waitingFor}',
  'amendment.button.sign': 'Record signature',
  'amendment.button.more': 'Show more',
  'amendment.button.list': 'All amendments',

  'sign-form.heading-again': 'Correct the signature',
  'sign-form.explanation':
    'Here you record that {party} has signed. The signing itself is done on the document, not here.',
  'sign-form.explanation-again':
    'Here you correct what is recorded of the signature from {party}. It can be done until every party has signed.',
  'sign-form.on-behalf-of': 'In the agreement you sign as: “On behalf of {onBehalfOf}”.',
  'sign-form.name': 'Name of the person who signed',
  'sign-form.name-missing': 'Enter the name of the person who signed.',
  'sign-form.role': 'Position or role',
  'sign-form.role-hint': 'In the agreement: {position}',
  'sign-form.role-placeholder': 'For example: Chair',
  'sign-form.role-missing': 'Enter the position or role.',
  'sign-form.authority': 'Authority (optional)',
  'sign-form.authority-placeholder': 'For example: authorised signatory, or an item of the delegation',
  'sign-form.place': 'Place',
  'sign-form.place-missing': 'Enter the place.',
  'sign-form.day': 'Date of the signature',
  'sign-form.day-missing': 'Choose a day from {earliest, date, day} until today.',
  'sign-form.registry-number': 'Registry number (optional)',
  'sign-form.registry-number-placeholder': 'For example: 0263/19',
  'sign-form.button.send': 'Record',

  'button.amendments': 'Amendments',
  'status.amendment-waiting': '“{text}” awaits a signature from {waitingFor}.',
  'status.amendment-asked':
    '“{text}” lapses if nobody renews it by {renewBy, date, day}. Awaiting a signature from {waitingFor}.',
  'status.amendment-valid': '“{text}” is valid from {validFrom, date, day}.',
  'status.more-amendments':
    '{more, plural, one {And one more.} other {And # more.}} Type @Samverka amendment to see them.',

  'answer.amendment-opened': 'The vote on the amendment is open. Its card is posted in the group’s chat.',
  'answer.signature-recorded':
    'The signature is recorded. The card in the group’s chat shows which parties remain.',
  'answer.amendment-renewed': 'The amendment is renewed and awaits signatures. Sign it by {day, date, day}.',
  'answer.amendment-let-go':
    'It is noted that your party would let the amendment lapse. It lapses after {day, date, day} if nobody renews it.',
  'answer.amendment-let-lapse':
    'Every party would let the amendment lapse. It has lapsed now and does not take effect.',
  'answer.last-signature-recorded':
    'The signature is recorded. Every party has signed now, and the amendment is valid from {day, date, day}.',
  'refusal.amended-elsewhere':
    'Amendments to the agreement are decided in {group} ({source}). Raise the matter there instead, from the agenda for instance.',
  'refusal.unknown-amendment':
    'That amendment does not exist in this chat. Type @Samverka amendment to see which ones await signatures.',
  'refusal.amendment-valid':
    'Every party has signed, and the amendment is valid from {day, date, day}. The signatures can no longer be changed.',
  'refusal.amendment-lapsed':
    'The amendment has lapsed: it was revoked by {decision} and cannot be signed. Type @Samverka amendment to propose a new one.',
  'refusal.amendment-lapsed-unsigned':
    'The amendment lapsed on {day, date, day}: not every party had signed it, and nobody renewed it. Type @Samverka amendment to propose it again.',
  'refusal.amendment-not-asked':
    'The amendment awaits signatures. Not until {day, date, day}, if not everybody has signed it then, does Samverka ask whether to renew it. If the group does not want it, propose to revoke it.',
  'refusal.amendment-renewed':
    'The amendment was renewed on {day, date, day} and does not lapse by itself. If the group does not want it, propose to revoke it.',
  'refusal.amendment-being-revoked':
    'The group is deciding whether to revoke the amendment. Record the signature if it still stands when that is settled.',
  'refusal.party-does-not-sign':
    '{party} is not among those who sign this amendment. Those who do are on the amendment’s card.',
  'refusal.signature-incomplete':
    'A name, a position or role, and a place are needed. Fill in what is missing and try again.',
  'refusal.signature-day-missing':
    'The date of the signature is missing. Choose the day on which the amendment was signed, and try again.',
  'refusal.signed-before-the-agreement':
    'An amendment of the agreement cannot have been signed before {day, date, day}. Correct the day and try again.',
  'refusal.signed-in-the-future':
    'The day of the signature is in the future. Give a day until today, {day, date, day}.',

  'news.amendment-asked.summary':
    'Renew the amendment to the agreement by {day, date, day}, or it lapses ({partnership}): {short}',
  'news.amendment-asked.heading': 'Do you want to renew the amendment or let it lapse?',
  'news.amendment-asked.words': '{decision}: “{text}”',
  'news.amendment-asked.why':
    'In {asked} days {waitingFor} did not sign. The amendment does not take effect until everybody has.',
  'news.amendment-asked.what':
    'If one of you renews it by {day, date, day}, you have {sign} more days to sign it. Otherwise it lapses, at once if every party wants that (Samverka’s default). Samverka asks only once.',
  'news.amendment-renewed.summary':
    '{name} has renewed the amendment to the agreement ({partnership}): {short}',
  'news.amendment-renewed.heading': '{name} has renewed the amendment to the agreement',
  'news.amendment-renewed.words': '{decision}: “{text}”',
  'news.amendment-renewed.what':
    'The amendment awaits signatures and does not lapse by itself. Sign it by {day, date, day}.',
  'news.amendment-let-go.summary':
    '{party} would let the amendment to the agreement lapse ({partnership}): {short}',
  'news.amendment-let-go.heading': '{party} would let the amendment to the agreement lapse',
  'news.amendment-let-go.words': '{decision}: “{text}”',
  'news.amendment-let-go.what':
    'It lapses if nobody renews it by {day, date, day}, and at once if every party would let it.',
  'news.amendment-lapsed.summary': 'The amendment to the agreement has lapsed ({partnership}): {short}',
  'news.amendment-lapsed.heading': 'The amendment to the agreement has lapsed',
  'news.amendment-lapsed.words': '{decision}: “{text}”',
  'news.amendment-lapsed.what':
    'Not every party had signed it on {day, date, day}, and nobody has renewed it. The agreement holds as before. If you want the amendment, propose it again.',
} satisfies typeof swedish;
