import type { sv as swedish } from './words.sv.ts';

export const en = {
  'agreement.card.heading': 'The agreement as Samverka follows it',
  'agreement.card.summary': 'The agreement of {partnership}, heading by heading',
  'agreement.kicker': 'The agreement · {partnership}',
  'agreement.card.search': 'Type @Samverka agreement and a word to search the agreement.',
  'agreement.page': 'Page {page} of {pages}.',
  'agreement.button.show': 'Show',
  'agreement.button.show-one': 'Show {name}',
  'agreement.button.next': 'Next',
  'agreement.button.previous': 'Previous',
  'agreement.button.headings': 'Headings',
  'agreement.button.enter': 'Fill in',
  'agreement.button.paper': 'Show the details',
  'agreement.button.roles': 'Give a role',
  'button.agreement': 'The agreement',
  'agreement.heading.summary': '{name} ({partnership})',

  'agreement.found.heading':
    '{found, plural, =0 {Nothing in the agreement has those words} one {One point of the agreement} other {# points of the agreement}}',
  'agreement.found.near':
    'No point of the agreement has all the words. {found, plural, one {This one is closest} other {These are closest}}',
  'agreement.found.searched': 'You searched for “{quoted}”.',
  'agreement.found.summary': 'Search in the agreement of {partnership}',
  'agreement.found.none': 'Try another word, or read heading by heading.',
  'agreement.line': '{says} ({source}).',
  'agreement.line-entered': '{says}.',
  'agreement.title-of': '{title}:',

  'agreement.heading.parties': 'Parties, contact persons and roles',
  'agreement.heading.background': 'Background and governing documents',
  'agreement.heading.purpose': 'Purpose, goals, values and methods',
  'agreement.heading.target-group': 'Target group and weeks of activity',
  'agreement.heading.commitments': 'Commitments',
  'agreement.heading.communication': 'Communication',
  'agreement.heading.information': 'Duty to inform',
  'agreement.heading.problems': 'Problems and where they go',
  'agreement.heading.reports': 'Follow-up and reports',
  'agreement.heading.money': 'Money',
  'agreement.heading.validity': 'Validity',
  'agreement.heading.breach': 'Deficiencies, termination and disputes',
  'agreement.heading.data': 'Confidentiality and personal data',
  'agreement.heading.eligibility': 'Requirements on the civil party, and recusal',
  'agreement.heading.paper': 'Signatures, originals, annexes and registry number',

  'agreement.until': 'Before {until, date, day}: {says} ({source}).',
  'agreement.from': 'From {from, date, day}: {says} ({source}).',
  'agreement.gone-from': 'No longer applies from {from, date, day}.',

  'agreement.group.holders': 'Those who have the roles here',
  'agreement.nobody-has-the-role':
    'Nobody has the role. A representative of {party} can give it: press Give a role',
  'agreement.no-contact':
    'Nobody is chosen here, so what concerns {party} goes to its representatives. They can choose one: press Give a role',
  'agreement.copy-of': 'Details from {party}',
  'agreement.signed':
    '{place}, {on, date, day}{positioned, select, true {, {position}} other {}}{named, select, true {, {name}} other {}}',
  'agreement.nothing-entered': 'Nothing filled in yet',
  'agreement.entered-by': 'Filled in by {name} on {day, date, day}.',

  'paper-form.heading': 'Details of your copy of the agreement',
  'paper-form.explanation':
    'The details are those of {party}, and all parties see them. What you leave empty is not changed.',
  'paper-form.explanation-numbers': 'Here you fill in the registry number of {party}. All parties see it.',
  'paper-form.on-behalf-of': 'In the agreement you sign as: “On behalf of {onBehalfOf}”.',
  'paper-form.no-names': 'Write the position, not the name, which is on the agreement.',
  'paper-form.place': 'Place of the signature',
  'paper-form.day': 'Date of the signature',
  'paper-form.day-wrong': 'Choose a date until today.',
  'paper-form.position': 'Position of the person who signed',
  'paper-form.position-optional': 'Position of the person who signed (the agreement does not ask for it)',
  'paper-form.position-hint': 'For example: Chair',
  'paper-form.position-agreed': 'In the agreement: {position}',
  'paper-form.member': 'The person who signed (if they are a representative here)',
  'paper-form.member-none': 'None of the representatives here',
  'paper-form.original': 'Where your original is kept',
  'paper-form.original-hint': 'For example: The registry, the filing cabinet at the office',
  'paper-form.registry-number': 'Your registry number',
  'paper-form.registry-number-hint': 'For example: 3.1.1-256/2022',

  'news.agreement-signed.summary': 'The agreement signed for {party} on {day, date, day} ({partnership})',
  'news.agreement-signed.heading': 'The agreement has been signed for {party}: {signedAt}, {day, date, day}',
  'news.agreement-original.summary': 'The original of {party}: {original} ({partnership})',
  'news.agreement-original.heading': 'The original of {party} is kept here: {original}',
  'news.agreement-registered.summary': 'Registry number at {party}: {number} ({partnership})',
  'news.agreement-registered.heading': 'The agreement has registry number {number} at {party}',
  'news.agreement-copy.by': '{name} has filled this in for {party}.',

  'answer.paper-entered': 'The details are saved. They are shown when somebody types @Samverka agreement.',
  'refusal.own-copy-only':
    'Details of the agreement are filled in by whoever represents a party or is its registrar, and you have no such task here. Ask a representative to fill them in.',
  'refusal.agreement-signature-incomplete':
    '{positioned, select, true {A place, a date and a position are needed to record a signature.} other {A place and a date are needed to record a signature.}} Fill in what is missing, or empty those fields.',
  'refusal.agreement-signed-ahead':
    'The date of the signature is in the future. Enter a date until today, {day, date, day}.',
  'refusal.signed-by-nobody-here':
    'That person is not a representative of your party. Choose somebody in the list, or nobody.',
  'refusal.nothing-entered': 'Nothing is filled in. Fill in at least one detail, or go back.',
} satisfies typeof swedish;
