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
  'command.help': 'hjälp',
  'command.register': 'registrera',
  'command.status': 'status',
  'command.meeting': 'möte',
  'command.extra-meeting': 'extra möte',
  'command.agenda': 'dagordning',
  'command.vote': 'rösta',
  'command.close': 'stäng',
  'command.decisions': 'beslut',
  'command.rules': 'regler',
  'command.problem': 'problem',
  'command.report': 'rapport',
  'command.deadlines': 'frister',
  'command.minutes': 'protokoll',
  'command.amendment': 'ändring',
  'command.language': 'språk',
  'command.help.does': 'Visar det här kortet.',
  'command.register.does': 'Kopplar chatten till ett partnerskap.',
  'command.register.does-again': 'Ändrar vem som har vilken plats.',
  'command.meeting.does':
    'Planerar ett möte. Skriv bara ordet för att få ett formulär, eller tid och plats direkt: möte 12 februari kl. 13.00 Rosenlund',
  'command.extra-meeting.does':
    'Planerar ett extra möte, med skäl: extra möte 12 februari kl. 13.00 Lokalen är uppsagd',
  'command.agenda.does': 'Visar dagordningen för nästa möte. Där kan företrädare föreslå ärenden.',
  'command.status.does':
    'Visar partnerskapet: parter, platser, giltighet, vad som ska göras härnäst, öppna omröstningar och beslut.',
  'command.vote.does':
    'Öppnar en omröstning. Skriv bara ordet för att få ett formulär, eller frågan direkt: rösta Ska vi flytta mötet?',
  'command.close.does': 'Stänger den öppna omröstningen. Om ingen är öppen avslutas mötet som pågår.',
  'command.decisions.does': 'Visar besluten. Skriv ett ord till för att söka: beslut budget',
  'command.rules.does':
    'Visar gruppens regler för beslut och var de kommer ifrån. Där kan företrädare föreslå nya.',
  'command.problem.does':
    'Visar öppna problem. Företrädare anmäler ett nytt genom att skriva vad det gäller: problem Värmen är borta',
  'command.report.does':
    'Visar vilka rapporter som ska lämnas och när. Där fyller du i de rapporter som du ska lämna.',
  'command.deadlines.does': 'Visar allt som ska göras enligt avtalet, med sista dag och vem som ansvarar.',
  'command.minutes.does':
    'Visar protokollet från det senaste mötet, eller hur långt det pågående mötet har kommit.',
  'command.amendment.does':
    'Visar ändringar av avtalet. Företrädare öppnar en omröstning om en ny genom att skriva vad som ska ändras: ändring Avtalet förlängs ett år',
  'command.language.does': 'Byter gruppens språk: språk sv eller språk en',
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
};
