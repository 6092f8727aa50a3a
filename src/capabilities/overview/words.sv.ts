/** The partnership at a glance, and what can be done. */
export const sv = {
  'news.kicker': '{partnership} · {forum}',

  'help.heading': 'Det här kan du göra',
  'help.how-it-works': 'Så fungerar det',
  'help.how.registered': 'En av er registrerar chatten: väljer avtalet och vilka som företräder parterna.',
  'help.how.shown':
    'Sedan kommer allt som kort här i chatten: kallelser, omröstningar, protokoll, problem, rapporter och påminnelser. Varje regel visar var den står i avtalet.',
  'help.how.written': 'Tryck på korten, eller skriv till exempel:',
  'help.mention': 'Tryck på en knapp, eller skriv @Samverka och ett ord, till exempel:',
  'help.personal':
    'Det gäller den grupp där du har en plats. Har du en plats i flera frågar jag vilken du menar. Tryck på en knapp, eller skriv till exempel:',
  'help.not-representative':
    'Du har ingen plats i gruppen. Därför kan du läsa men inte rösta eller öppna omröstningar.',
  'help.all': 'Alla ord',
  'help.button.language': 'Switch to English',
  'help.register-again': 'Ändrar vilka som är företrädare.',
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
  'status.vacant': 'Vakant',
  'status.warnings': 'Observera',
  'status.resting': 'Vilande beslut',
  'status.resting-line': '{decision}: {text} {state}',
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
  'status.after-that': 'Sedan',
  'status.duty-late': 'Försenat sedan den {due, date, day}.',
  'status.duty-by': 'Senast {daysLeft, plural, =0 {i dag} =1 {i morgon} other {den {due, date, last-day}}}.',
  'status.duty-line': '{lead} {text}',
};
