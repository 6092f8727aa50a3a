/** The partnership at a glance, and what can be done. */
export const sv = {
  'help.heading': 'Det här kan du göra',
  'help.unknown': 'Jag förstod inte ”{typed}”.',
  'help.unknown-unquoted': 'Jag förstod inte det du skrev.',
  'help.nearest': 'Menade du {command}?',
  'help.mention': 'Skriv @Samverka och sedan ordet, till exempel: @Samverka {example}',
  'help.personal':
    'Jag arbetar i gruppens chatt, inte här. Skriv @Samverka hjälp där för att se vad du kan göra. Om jag inte är med i chatten än behöver någon lägga till mig först.',
  'help.unregistered': 'Den här chatten är inte kopplad till något partnerskap än. Börja med registrera.',
  'help.not-representative':
    'Du har ingen plats i gruppen. Därför kan du läsa men inte rösta eller öppna omröstningar.',
  'help.button.language': 'Switch to English',
  'command.register.does-again': 'Ändrar vem som har vilken plats.',
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
  'help.personal-representative':
    'Skriv bara ordet, till exempel: {example}. Det gäller den grupp där du har en plats. Har du en plats i flera grupper frågar jag vilken du menar. Platser och språk ändrar du i gruppens chatt.',
  'choose-forum.heading': 'Vilken grupp gäller det?',
  'choose-forum.explanation': 'Du har en plats i flera grupper. Välj den som det gäller.',
  'choose-forum.not-done': 'Jag har inte gjort något än. Välj grupp och fortsätt därifrån.',
  'choose-forum.more':
    'Här syns {shown} av dina {total} grupper. Gäller det någon av de andra skriver du i den gruppens chatt.',
  'choose-forum.same-name': '{name} ({ordinal})',
  'told.typed': 'Det du skrev finns kvar här. Du kan kopiera det eller försöka igen.',
  'told.again': 'Försök igen',
  'form-button.open': 'Öppna formuläret',
};
