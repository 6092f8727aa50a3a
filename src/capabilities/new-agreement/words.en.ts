import type { sv as swedish } from './words.sv.ts';

export const en = {
  'new-agreement.kicker': 'New agreement, step {step} of {steps}',
  'new-agreement.kicker-party': 'New agreement, step {step} of {steps}, party {ordinal} of {count}',
  'new-agreement.kicker-summary': 'New agreement, summary',
  'new-agreement.toast': '{kicker}: {heading}',
  'new-agreement.optional': '{label} (optional)',
  'new-agreement.refusal': '{field}: {refusal}',

  'new-agreement.basics.heading': 'Which agreement is it?',
  'new-agreement.basics.explanation':
    'Have the agreement in front of you. In four short steps you enter what I need in order to keep to it. Nothing is saved until you have chosen representatives.',
  'new-agreement.parties.heading': 'Who are the parties?',
  'new-agreement.parties.explanation':
    'Enter the names as in the agreement. The seats are the parties’ representatives in the steering group. If the agreement gives no organisation number for a public party, leave it empty.',
  'new-agreement.parties.blank': 'A party that is left wholly empty is not included.',
  'new-agreement.rules.heading': 'What does the agreement say about meetings, decisions and termination?',
  'new-agreement.rules.explanation':
    'Leave empty what the agreement says nothing about. The notice period runs from when a party’s written notice has reached the steering group.',
  'new-agreement.references.heading': 'Where does the agreement say it?',
  'new-agreement.references.explanation':
    'Optional. Enter, for example, “11 Steering group” and some of the agreement’s own words, and I show them whenever I apply the rule. Otherwise it says that it was given when the agreement was added.',
  'new-agreement.references.dispute':
    'When a vote is tied I refer to dialogue between the parties. Fill in the line on disputes if the agreement says so.',
  'new-agreement.summary.heading': 'Is this what the agreement says?',
  'new-agreement.summary.explanation':
    'Read it through together, and go back if something is to be changed. In the next step you choose representatives, and the agreement is then saved.',

  'new-agreement.field.name': 'Name of the partnership',
  'new-agreement.field.purpose': 'Purpose',
  'new-agreement.field.from': 'Valid from',
  'new-agreement.field.to': 'Valid until, inclusive',
  'new-agreement.field.registryNumber': 'Registry number',
  'new-agreement.field.cadence': 'How often is the steering group to meet?',
  'new-agreement.field.cadenceNumber': 'Meetings per term, or months between meetings',
  'new-agreement.field.decisionRule': 'How does the steering group decide?',
  'new-agreement.field.share': 'Share of yes votes that a qualified majority needs',
  'new-agreement.field.noticeMonths': 'Notice period in months',
  'new-agreement.field.continuation': 'Last day to decide on a continuation',
  'new-agreement.party.other': 'Party\u00a0{ordinal}',
  'new-agreement.party.partyName': 'Party {ordinal}, name',
  'new-agreement.party.organisationNumber': 'Party {ordinal}, organisation number',
  'new-agreement.party.kind': 'Party {ordinal}, public or civil',
  'new-agreement.party.least': 'Party {ordinal}, minimum number of seats',
  'new-agreement.party.most': 'Party {ordinal}, maximum number of seats',
  'new-agreement.reference.section': '{setting}, section',
  'new-agreement.reference.quote': '{setting}, short quote',

  'new-agreement.setting.name': 'Name',
  'new-agreement.setting.purpose': 'Purpose',
  'new-agreement.setting.validity': 'Validity',
  'new-agreement.setting.registryNumber': 'Registry number',
  'new-agreement.setting.parties': 'The parties',
  'new-agreement.setting.seats': 'The seats',
  'new-agreement.setting.cadence': 'Meetings',
  'new-agreement.setting.decisionRule': 'Decision rule',
  'new-agreement.setting.termination': 'Termination',
  'new-agreement.setting.continuation': 'Continuation',
  'new-agreement.setting.dispute': 'Disputes',

  'new-agreement.example.name': 'For example: The Meeting Place',
  'new-agreement.example.purpose': 'What the partnership is to lead to, in one or two sentences',
  'new-agreement.example.registryNumber': 'For example: SLK-2026-00147',
  'new-agreement.example.partyName': 'As in the agreement',
  'new-agreement.example.organisationNumber': 'Ten digits',

  'new-agreement.kind.public': 'Public party',
  'new-agreement.kind.civil': 'Civil party',
  'new-agreement.cadence.per-term': 'At least a certain number of meetings per term',
  'new-agreement.cadence.longest-interval': 'At most a certain number of months between meetings',
  'new-agreement.cadence.by-decision': 'The agreement lets the group decide',
  'new-agreement.cadence.not-given': 'The agreement says nothing about it',
  'new-agreement.rule.qualified': 'Qualified majority: at least a certain share of yes',
  'new-agreement.rule.not-given': 'The agreement says nothing about it (simple majority then applies)',

  'new-agreement.missing': 'Fill in the field.',
  'new-agreement.too-long': 'Write at most {longest} characters.',
  'new-agreement.date-wrong': 'Enter a valid date.',
  'new-agreement.organisation-number-wrong': 'Write ten digits, for example 212000-1355.',
  'new-agreement.choice-wrong': 'Choose from the list.',

  'new-agreement.button.add-party': 'Another party',
  'new-agreement.button.cancel': 'Cancel',

  'new-agreement.sourced': '{text} ({source}).',
  'new-agreement.party-line':
    '{kind, select, public {public party} other {civil party}}, {number, select, none {no organisation number} other {organisation number {number}}} ({source}). {seats}',
  'new-agreement.seats-line':
    '{least, plural, =0 {At most} other {At least # and at most}} {most, plural, one {one seat} other {# seats}} ({source}).',
  'new-agreement.seats-exactly': '{most, plural, one {One seat} other {# seats}} ({source}).',
  'new-agreement.meetings-per-term':
    '{least, plural, one {At least one meeting per term} other {At least # meetings per term}} ({source}).',
  'new-agreement.meetings-longest-interval':
    '{months, plural, one {At most one month between meetings} other {At most # months between meetings}} ({source}).',
  'new-agreement.meetings-by-decision': 'The group decides how often it meets ({source}).',
  'new-agreement.notice':
    '{noticeMonths, plural, =0 {At once when} one {One month after} other {# months after}} a party’s written notice has reached the steering group ({source}).',
  'new-agreement.continuation': 'Decided by {decideBy, date, day} ({source}).',
  'new-agreement.dispute': 'Tied votes and disputes go to dialogue between the parties ({source}).',
  'new-agreement.nothing-given': 'The agreement gives none.',
  'new-agreement.rest.heading': 'Samverka’s defaults for the rest',
  'new-agreement.rest.agenda': 'The agenda has the {items} items that a steering group usually has.',
  'new-agreement.rest.notice-days': 'The notice of a meeting goes out {days} days before it.',
  'new-agreement.rest.days-to-answer': 'Between meetings everybody has {days} days to answer a vote.',
  'new-agreement.rest.extra-meeting': 'Any party can call an extra meeting and then gives the reason.',
  'new-agreement.rest.leading': 'The group has no chair. One of the representatives leads the meeting.',

  'refusal.field-missing': 'The field is empty. Fill it in and try again.',
  'refusal.choice-missing': 'Nothing is chosen. Choose from the list and try again.',
  'refusal.number-out-of-range':
    'That number cannot be used here. Write a whole number from {least} to {most}.',
  'refusal.day-unknown': 'That date does not exist. Enter a valid date.',
  'refusal.ends-before-it-begins': 'The last day comes before the first. Correct the date that is wrong.',
  'refusal.continuation-after-the-end':
    'The agreement is valid until {day, date, day} inclusive. Choose that day or an earlier one.',
  'refusal.share-unknown': 'The share cannot be read. Write it as a fraction, for example 2/3.',
  'refusal.share-not-a-majority':
    'A majority is more than half and at most all. Write such a fraction, for example 2/3 or 3/4.',
  'refusal.too-few-parties': 'A partnership has at least {least} parties. Fill in one more.',
  'refusal.too-many-parties':
    'At most {most} parties can be added here. Take one away, or ask whoever looks after Samverka in your organisation to add the agreement.',
  'refusal.party-name-twice':
    'Another party has the same name. Write the names so that they can be told apart, for example with the unit’s name.',
  'refusal.seats-least-above-most':
    'The minimum is larger than the maximum. Correct whichever number is wrong.',
  'refusal.organisation-number-missing':
    'A civil party must have an organisation number, so that no association is taken for another. Fill it in and try again.',
  'refusal.organisation-number-not-ten-digits':
    'An organisation number has ten digits. Write it like this, for example: 212000-1355.',
  'refusal.organisation-number-third-digit':
    'The third digit is {digit}, but in an organisation number it is at least 2. Check the number. Personal identity numbers must not be stored here.',
  'refusal.organisation-number-check-digit':
    'The last digit is {found}, but it should be {expected} if the other nine are right. Check the number.',
  'refusal.quote-without-section':
    'A quote needs a section, so that others find it in the agreement. Write the section or take the quote away.',
  'new-agreement.button.quotes': 'Add quotes',
  'new-agreement.button.rest': 'Show the rest',
} satisfies typeof swedish;
