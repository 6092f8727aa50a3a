/** The partnership at a glance, and what can be done. */
export const sv = {
  'help.heading': 'Det här kan du göra',
  'help.how-it-works': 'Så fungerar det',
  'help.how.registered': 'En av er registrerar chatten: väljer avtalet och vilka som företräder parterna.',
  'help.how.shown':
    'Sedan kommer allt som kort här i chatten: kallelser, omröstningar, protokoll, problem och rapporter. Varje regel visar var den står i avtalet.',
  'help.how.written': 'Tryck på korten, eller skriv till exempel:',
  'help.mention': 'Tryck på en knapp, eller skriv @Samverka och ett ord, till exempel:',
  'help.personal':
    'Det gäller den grupp där du har en plats. Har du en plats i flera frågar jag vilken du menar. Tryck på en knapp, eller skriv till exempel:',
  'help.not-representative':
    'Du har ingen plats i gruppen. Därför kan du läsa men inte rösta eller öppna omröstningar.',
  'help.all': 'Alla ord',
  'help.button.language': 'Switch to English',
  'help.register-again': 'Ändrar vem som har vilken plats.',
  'not-understood.typed': 'Jag känner inte igen ”{typed}”.',
  'not-understood.unquoted': 'Jag känner inte igen det du skrev.',
  'not-understood.nearest': 'Menade du {command}?',
  'not-understood.look': 'Tryck på Hjälp för att se vad du kan göra.',
  'not-understood.unregistered':
    'Den här chatten är inte kopplad till något partnerskap än. Börja med att trycka på Registrera.',
  'not-understood.elsewhere': 'Jag arbetar i gruppens chatt. Skriv till mig där.',
  greeting: 'Hej! Jag är Samverka. Vad vill du göra?',
  'answer.thanks': 'Varsågod! Säg till om det är något mer.',
  'answer.fine': 'Bra. Säg till om det är något mer.',
  'answer.undo':
    'Det mesta ändrar du där du gjorde det: din röst på omröstningens kort tills den är avslutad, ett möte på kallelsen. Ett beslut ändras med ett nytt beslut.',
  'answer.ballot-typed':
    'Du röstar och anmäler jäv med knapparna på omröstningens kort. Skriv @Samverka status för att se vilka omröstningar som är öppna.',
  'status.kicker': 'Partnerskap · {forum}',
  'status.summary': 'Partnerskapet {name}',
  'status.parties': 'Parter',
  'status.validity': 'Giltighet',
  'status.period':
    '{from, date, day} till och med {to, date, day} ({source}).{when, select, ahead { Avtalet har inte börjat gälla än.} over { Avtalstiden har gått ut.} other {}}',
  'status.seats': 'Företrädare',
  'status.vacant': 'Ingen utsedd',
  'status.warnings': 'Att uppmärksamma',
  'status.unexpected':
    '{party} har {filled, plural, =0 {ingen företrädare} one {en företrädare} other {# företrädare}} i gruppen. På ett annat ställe räknar avtalet med {expected, plural, one {en företrädare} =2 {två företrädare} =3 {tre företrädare} other {# företrädare}} ({source}). Gruppen kan ändå arbeta och besluta.',
  'status.unexpected-otherwise':
    '{party} har {filled, plural, =0 {ingen företrädare} one {en företrädare} other {# företrädare}} i gruppen. Det väntade antalet är {expected, plural, one {en företrädare} =2 {två företrädare} =3 {tre företrädare} other {# företrädare}} ({source}). Gruppen kan ändå arbeta och besluta.',
  'status.next': 'Härnäst',
  'status.no-open-votes': 'Ingen omröstning är öppen.',
  'status.report': '{report}: {standing}',
  'status.more-reports':
    '{more, plural, one {En rapport till.} other {# rapporter till.}} Skriv @Samverka rapport för att se alla.',
  'status.minutes': 'Protokoll att justera',
  'status.minutes-line': 'Protokoll {number}/{year} väntar på {parties}.',
  'status.carried-over': 'Till nästa möte',
  'status.carried-over-line': '{question} ({decision}, lika röstetal)',
  'status.problem': '{text} ({state})',
  'status.more-problems':
    '{more, plural, one {Och ett till.} other {Och # till.}} Skriv @Samverka problem för att se dem.',
  'status.decisions': 'Senaste besluten',
  'status.decision': '{outcome}, {date, date, day}: {question}',
  'choose-forum.heading': 'Vilken grupp gäller det?',
  'choose-forum.explanation': 'Du har en plats i flera grupper. Välj den som det gäller.',
  'choose-forum.not-done': 'Jag har inte gjort något än. Välj grupp och fortsätt därifrån.',
  'choose-forum.more':
    'Här syns {shown} av dina {total} grupper. Gäller det någon av de andra skriver du i den gruppens chatt.',
  'choose-forum.button': '{number}. {forum}',
  'choose-forum.same-name': '{name} ({ordinal})',
  'told.typed': 'Det du skrev finns kvar här. Du kan kopiera det eller försöka igen.',
  'told.again': 'Försök igen',
  'form-button.open': 'Öppna formuläret',
};
