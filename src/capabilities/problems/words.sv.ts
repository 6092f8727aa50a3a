/** Problems, from report to resolution. */
export const sv = {
  'problems.heading': 'Öppna problem',
  'problems.none': 'Inga problem är öppna.',
  'problems.shown':
    '{total, plural, one {Ett öppet problem.} other {# öppna problem. Det senaste står först.}}',
  'problems.some-shown':
    'De {shown} senaste av {total} öppna problem. De andra visas när några av de här är lösta.',
  'problems.choose': 'Välj ett problem',
  'problems.choose-missing': 'Välj ett problem.',
  'problems.choice': '{text} ({state}, {date, date, day})',
  'problems.button.show': 'Visa problemet',
  'problems.button.report': 'Anmäl problem',

  'problem-state.reported': 'väntar på bekräftelse',
  'problem-state.acknowledged': 'bekräftat',
  'problem-state.in-dialogue': 'i dialog',
  'problem-state.raised': 'lyft till {raisedTo}',
  'problem-state.resolved': 'löst',

  'begun-problem.heading': '{name} anmäler ett problem',
  'begun-problem.explanation':
    'Bara {name} kan fylla i anmälan. När den är inskickad visas problemet här i stället.',
  'begun-problem.button': 'Fyll i anmälan',

  'problem-form.heading': 'Anmäl ett problem',
  'problem-form.kind': 'Vad gäller det?',
  'problem-form.kind-missing': 'Välj vad det gäller.',
  'problem-form.kind-source': '{kinds}: {source}.',
  'problem-form.text': 'Beskriv problemet',
  'problem-form.text-placeholder': 'Till exempel: Värmen i lokalen har varit borta sedan i måndags.',
  'problem-form.text-missing': 'Skriv vad problemet är.',
  'problem-form.no-clients': 'Skriv ingenting om enskilda deltagare, varken namn eller personnummer.',
  'problem-form.told-heading': 'Vem får veta, och när?',
  'problem-form.told':
    '{parties} får veta det direkt, genom ett meddelande till sina företrädare ({source}).',
  'problem-form.next-step':
    'Om motparten inte har bekräftat anmälan före den {until, date, moment} går problemet vidare till {to, select, forum {{forum}} other {motparten}} ({source}). {days, plural, =0 {Väntetiden är resten av dagen} one {Väntetiden är en dag} other {Väntetiden är # dagar}} ({daysSource}).',
  'problem-form.button.report': 'Anmäl',

  'problem-card.kind': 'Problem',
  'problem-card.summary': '{kind} ({state}): {text}',
  'problem-card.kicker': 'Anmält av {reportedBy}, {party} · {reportedAt, date, moment}',
  'problem-card.reported': 'Motparten har inte bekräftat att den har fått anmälan.',
  'problem-card.acknowledged': 'Motparten har bekräftat att den har fått anmälan.',
  'problem-card.in-dialogue': 'Parterna för dialog om problemet.',
  'problem-card.raised': 'Problemet är lyft till {raisedTo} och kommer med på nästa dagordning där.',
  'problem-card.resolved': 'Problemet är löst.',
  'problem-card.waiting-for': 'Väntar\u00a0på',
  'problem-card.waiting': 'Väntetid',
  'problem-card.waiting-time':
    '{days, plural, =0 {Till} one {En dag, till} other {# dagar, till}} den {until, date, moment} ({daysSource}).',
  'problem-card.next': 'Därefter',
  'problem-card.next-step': '{to, select, forum {{forum}} other {motparten}} ({source}).',
  'problem-card.earlier':
    '{earlier, plural, one {En tidigare händelse visas inte här. Den} other {# tidigare händelser visas inte här. De}} finns kvar i partnerskapets journal.',
  'problem-card.button.acknowledge': 'Bekräfta',
  'problem-card.button.answer': 'Svara',
  'problem-card.button.raise': 'Lyft till {raise}',
  'problem-card.button.list': 'Alla öppna problem',

  'problem-event.acknowledged': '{name} bekräftade anmälan',
  'problem-event.answered': '{name} svarade',
  'problem-event.raised': '{name} lyfte problemet till {forum}',
  'problem-event.passed-on': 'Väntetiden gick ut och problemet gick vidare till {forum}',
  'problem-event.passed-on-to-counterpart': 'Väntetiden gick ut och problemet gick vidare till motparten',
  'problem-event.resolved': '{name} markerade problemet som löst',

  'problem-note.answer.heading': 'Svara på anmälan',
  'problem-note.resolve.heading': 'Markera problemet som löst',
  'problem-note.answer.explanation':
    'Svaret visas med ditt namn på problemets kort. Om du företräder motparten bekräftar du samtidigt anmälan.',
  'problem-note.resolve.explanation':
    'Det du skriver visas med ditt namn på problemets kort. Därefter är problemet avslutat och går inte att ändra.',
  'problem-note.answer.label': 'Svar',
  'problem-note.resolve.label': 'Hur löstes problemet?',
  'problem-note.answer.missing': 'Skriv ett svar.',
  'problem-note.resolve.missing': 'Skriv hur problemet löstes.',
  'problem-note.answer.button': 'Skicka svaret',
  'problem-note.resolve.button': 'Lös',
  'problem-note.back': 'Tillbaka till problemet',

  'answer.problem-of-another':
    'Det är {name} som anmäler det här problemet, så bara {name} kan fylla i anmälan. Skriv @Samverka problem och vad det gäller för att göra en egen.',
  'answer.problem-reported':
    'Problemet är anmält. Motpartens företrädare får veta det direkt, i ett eget meddelande.',
  'answer.problem-acknowledged': 'Du har bekräftat anmälan, och det syns på kortet.',
  'answer.problem-answered': 'Svaret är sparat och visas på problemets kort.',
  'answer.problem-resolved': 'Problemet är markerat som löst.',
  'answer.problem-raised': 'Problemet är lyft till {forum} och kommer med på nästa dagordning där.',
  'refusal.unknown-problem':
    'Det problemet finns inte i den här chatten. Skriv @Samverka problem för att se vilka som är öppna.',
  'refusal.unknown-issue-kind':
    'Avtalet har ingen sådan sorts anmälan. Välj vad det gäller i listan och försök igen.',
  'refusal.too-many-open-problems':
    'Det finns redan {most} öppna problem, och fler kan inte vara öppna samtidigt. Skriv @Samverka problem och markera dem som är lösta först.',
  'refusal.not-counterpart':
    'Du företräder parten som har anmält problemet, så det är motparten som behöver bekräfta anmälan. Tryck på Svara om du vill lägga till något.',
  'refusal.problem-acknowledged-already':
    '{member} har redan bekräftat anmälan. Tryck på Svara om du vill skriva något om problemet.',
  'refusal.problem-raised-already':
    'Problemet är redan lyft till {forum} och kommer med på nästa dagordning där. Tryck på Svara om du vill lägga till något.',
  'refusal.problem-resolved':
    'Problemet är redan markerat som löst, så det går inte att ändra. Om det har kommit tillbaka anmäler du det på nytt: skriv @Samverka problem och vad det gäller.',
};
