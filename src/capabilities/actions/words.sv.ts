/** Who does what, and by when. */
export const sv = {
  'actions.summary':
    'Uppdrag i {partnership}: {total, plural, =0 {inga kvar} other {# kvar}}{late, plural, =0 {} one {, ett försenat} other {, # försenade}}',
  'actions.kicker': 'Uppdrag · {partnership} · {forum}',
  'actions.heading':
    '{total, plural, =0 {Inga uppdrag är kvar att göra} one {Ett uppdrag är kvar att göra} other {# uppdrag är kvar att göra}}',
  'actions.late': '{late, plural, one {Ett av dem är försenat.} other {# av dem är försenade.}}',
  'actions.none': 'Den som får ett uppdrag får ett meddelande, blir påmind och markerar det som klart.',
  'actions.own': '{called, select, you {Dina uppdrag} other {Uppdrag för {name}}}',
  'actions.others': 'Övriga i gruppen',
  'actions.everybodys': 'I gruppen',
  'actions.line': '{name} · senast {due, date, day}{late, select, true { · försenat} other {}}',
  'actions.in-line': '{name}: {text} (senast {due, date, day}{late, select, true {, försenat} other {}})',
  'actions.button.new': 'Nytt uppdrag',
  'actions.button.more': 'Visa fler',
  'actions.button.first': 'Från början',

  'action.button.show': 'Visa',
  'action.button.done': 'Klart',
  'action.button.change': 'Ändra',
  'action.button.drop': 'Ta bort',
  'action.button.reopen': 'Ångra klart',
  'action.button.all': 'Alla uppdrag',

  'action.summary.open': 'Senast {due, date, day}, {name}: {text} ({partnership})',
  'action.summary.done': 'Klart: {text} ({partnership})',
  'action.summary.dropped': 'Borttaget: {text} ({partnership})',
  'action.kicker': 'Uppdrag · {partnership} · {forum}',
  'action.late': 'Försenat. Sista dagen var den {due, date, last-day}.',
  'action.gone': '{name} har lämnat gruppen. Ge uppdraget till någon annan med Ändra.',
  'action.done': 'Klart den {day, date, day}, markerat av {name}.',
  'action.dropped': 'Borttaget den {day, date, day} av {name}.',
  'action.said': '”{text}”',
  'action.who': 'Ansvarig',
  'action.when': 'Senast',
  'action.from': 'Hör till',
  'action.decision': 'beslut {decision}',
  'action.meeting': 'mötet den {meetingDay, date, day}',
  'action.added-by': 'Tillagt av',
  'action.added': '{addedBy}, {addedOn, date, day}',
  'action.changed': 'Ändrat',
  'action.changed-by': '{name}, {day, date, day}: {text}',

  'action-form.add.heading': 'Nytt uppdrag',
  'action-form.change.heading': 'Ändra uppdraget',
  'action-form.about': 'Uppdraget hör till beslutet {decision}: ”{text}”.',
  'action-form.at-meeting': 'Det kommer med i protokollet från mötet.',
  'action-form.text': 'Vad ska göras?',
  'action-form.text-placeholder': 'Till exempel: Skicka fakturan för våren.',
  'action-form.text-missing': 'Skriv vad som ska göras.',
  'action-form.who': 'Vem ska göra det?',
  'action-form.who-missing': 'Välj vem som ska göra det.',
  'action-form.day': 'Senast',
  'action-form.day-missing': 'Ange sista dagen.',
  'action-form.reason': 'Varför ändras det?',
  'action-form.reason-missing': 'Skriv varför uppdraget ändras.',
  'action-form.told':
    'Den som får uppdraget får ett meddelande och blir påmind. Uppdraget står under Frister och på nästa dagordning tills det är klart.',
  'action-form.no-clients': 'Skriv ingenting om enskilda deltagare, varken namn eller personnummer.',
  'action-form.add.button': 'Lägg till',
  'action-form.change.button': 'Spara',

  'action-note.complete.heading': 'Markera uppdraget som klart',
  'action-note.complete.explanation':
    'Det sparas med ditt namn och dagens datum. Den som lade till uppdraget får veta det, och ingen blir påmind längre.',
  'action-note.complete.label': 'Anteckning (valfri)',
  'action-note.complete.missing': 'Anteckningen är för lång.',
  'action-note.complete.button': 'Klart',
  'action-note.drop.heading': 'Ta bort uppdraget',
  'action-note.drop.explanation':
    'Den som skulle göra det får veta att det inte behövs längre. Uppdraget finns kvar i historiken.',
  'action-note.drop.label': 'Varför behövs det inte längre?',
  'action-note.drop.missing': 'Skriv varför det inte behövs längre.',
  'action-note.drop.button': 'Ta bort',

  'news.action.what': 'Uppdrag: {text}',
  'news.action.when': 'Ansvarig: {who}. Senast den {due, date, last-day}.',
  'news.action.said.done': 'Anteckning: ”{note}”',
  'news.action.said.changed': 'Skäl: ”{note}”',
  'news.action.said.dropped': 'Skäl: ”{note}”',
  'news.action-added.summary':
    'Nytt uppdrag till dig, senast {due, date, day-of-year}: {brief} ({partnership})',
  'news.action-added.heading': '{name} har gett dig ett uppdrag',
  'news.action-changed.summary': 'Ändrat uppdrag, senast {due, date, day-of-year}: {brief} ({partnership})',
  'news.action-changed.heading': '{name} har ändrat ett uppdrag',
  'news.action-taken-over.summary': 'Du har inte kvar uppdraget, {who} tar över: {brief} ({partnership})',
  'news.action-taken-over.heading': '{name} har gett ditt uppdrag till {who}',
  'news.action-done.summary': 'Klart: {brief} ({partnership}, {name})',
  'news.action-done.heading': '{name} har markerat ett uppdrag som klart',
  'news.action-reopened.summary': 'Inte klart ändå, senast {due, date, day-of-year}: {brief} ({partnership})',
  'news.action-reopened.heading': '{name} har ångrat att ett uppdrag är klart',
  'news.action-dropped.summary': 'Uppdraget behövs inte längre: {brief} ({partnership})',
  'news.action-dropped.heading': '{name} har tagit bort ett uppdrag',

  'answer.action-added':
    '{own, select, true {Uppdraget är tillagt. Du blir påmind före den {day, date, day}.} other {Uppdraget är tillagt. {name} får ett meddelande och blir påmind före den {day, date, day}.}}',
  'answer.action-done': 'Uppdraget är klart. Den som lade till det får veta det.',
  'answer.action-reopened': 'Uppdraget är inte klart. Den det gäller får veta det.',
  'answer.action-changed': 'Uppdraget är ändrat. Den det gäller får veta det.',
  'answer.action-was-dropped': 'Uppdraget är borttaget. Den som skulle göra det får veta det.',

  'refusal.unknown-action':
    'Det uppdraget finns inte i den här gruppen. Skriv @Samverka uppdrag för att se dem som finns.',
  'refusal.action-owner-missing': 'Ingen är vald. Välj vem som ska göra det.',
  'refusal.action-day-missing': 'Sista dagen saknas. Välj vilken dag det senast ska vara gjort.',
  'refusal.action-day-passed': 'Den {day, date, day} har redan varit. Välj i dag eller en senare dag.',
  'refusal.too-many-actions':
    'Gruppen har redan {most} uppdrag kvar att göra. Markera dem som är klara, eller ta bort dem som inte behövs.',
  'refusal.action-of-another':
    'Det är {member} som har uppdraget. Be {member} att markera det som klart, eller den som leder nästa möte.',
  'refusal.action-added-by-another':
    'Uppdraget är tillagt av {member}. Be {member} att ändra det, eller den som leder nästa möte.',
  'refusal.action-done-by-another':
    'Det är {member} som har markerat uppdraget som klart. Be {member} att ångra det, eller den som leder nästa möte.',
  'refusal.action-done-already':
    '{member} har redan markerat uppdraget som klart. Skriv @Samverka uppdrag för att se vad som är kvar.',
  'refusal.action-dropped':
    'Uppdraget är borttaget. Skriv @Samverka uppdrag för att se vad som är kvar, eller lägg till ett nytt.',

  'minutes.actions': 'Uppdrag',
  'minutes.action':
    '{name}: {text} (senast den {due, date, day}{numbered, select, true {, {decision}} other {}})',
};
