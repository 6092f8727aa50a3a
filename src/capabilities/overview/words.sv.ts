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
  'status.kicker': '{name} · {forum}',
  'status.summary': '{name}: {what}',
  'status.to-do': 'Det här behöver göras',
  'status.nothing-to-do': 'Inget behöver göras just nu',
  'status.nothing': 'inget behöver göras just nu',
  'status.short-late':
    '{count, plural, one {{kind, select, invoice {faktura försenad} report {rapport försenad} other {en sak försenad}}} other {# saker försenade}}',
  'status.short-votes': '{count, plural, one {en omröstning öppen} other {# omröstningar öppna}}',
  'status.short-waiting': '{count, plural, one {en sak väntar} other {# saker väntar}}',
  'status.duty': '{what}{elsewhere, select, true { ({forum})} other {}}.',
  'status.waits-for': '{when} Väntar på {who}.',
  'status.named': '{what}:',
  'status.vote': 'Rösta:',
  'status.more':
    '{more, plural, one {Och en sak till.} other {Och # saker till.}} Skriv @Samverka frister eller @Samverka problem för att se allt.',
  'status.button.about': 'Om partnerskapet',
  'status.parties': 'Parter',
  'status.validity': 'Giltighet',
  'status.period':
    '{from, date, day} till och med {to, date, day} ({source}).{when, select, ahead { Avtalet har inte börjat gälla än.} over { Avtalstiden har gått ut.} other {}}',
  'status.vacant': 'Ingen utsedd',
  'status.warnings': 'Observera',
  'status.unexpected':
    '{party} har {filled, plural, =0 {ingen företrädare} one {en företrädare} other {# företrädare}} i gruppen. I ett annat avsnitt anger avtalet {expected, plural, one {en företrädare} =2 {två företrädare} =3 {tre företrädare} other {# företrädare}} ({source}). Gruppen kan ändå arbeta och besluta.',
  'status.unexpected-otherwise':
    '{party} har {filled, plural, =0 {ingen företrädare} one {en företrädare} other {# företrädare}} i gruppen. Antalet brukar vara {expected, plural, one {en företrädare} =2 {två företrädare} =3 {tre företrädare} other {# företrädare}} ({source}). Gruppen kan ändå arbeta och besluta.',
  'status.next': 'Härnäst',
  'status.report': '{report}: {standing}',
  'status.carried-over': 'Till\u00a0nästa\u00a0möte',
  'status.carried-over-line': '{question} ({decision}, lika röstetal)',
  'status.problem': '{text} ({state})',
  'status.decisions': 'Senaste\u00a0beslut',
  'status.decision': '{outcome}, {number}: {question}',
  'help.personal-representative':
    'Skriv bara ordet, till exempel: {example}. Det gäller den grupp där du har en plats. Har du en plats i flera grupper frågar jag vilken du menar. Platser och språk ändrar du i gruppens chatt.',
  'choose-forum.heading': 'Vilken grupp gäller det?',
  'choose-forum.explanation': 'Du har en plats i flera grupper. Välj den som det gäller.',
  'choose-forum.not-done': 'Jag har inte gjort något än. Välj grupp och fortsätt därifrån.',
  'choose-forum.more':
    'Här syns {shown} av dina {total} grupper. Gäller det någon av de andra skriver du i den gruppens chatt.',
  'choose-forum.same-name': '{name} ({ordinal})',
  'status.after-that': 'Sedan',
  'status.duty-late': 'Försenat sedan {due, date, day}.',
  'status.duty-by': 'Senast {daysLeft, plural, =0 {i dag} =1 {i morgon} other {{due, date, last-day}}}.',
  'status.duty-line': '{lead} {text}',
};
