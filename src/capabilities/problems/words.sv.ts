/** Problems, from report to resolution. */
export const sv = {
  'problems.count':
    '{total, plural, =0 {Inga öppna problem} one {Ett öppet problem} other {# öppna problem}}',
  'problems.line': '{date, date, day} · {state}',
  'problems.some-shown': 'De {shown} senaste visas. De andra visas när några av de här är lösta.',
  'problems.button.show': 'Visa',
  'problems.button.report': 'Anmäl problem',

  'problem-state.reported': 'väntar på bekräftelse',
  'problem-state.acknowledged': 'bekräftat',
  'problem-state.in-dialogue': 'under diskussion',
  'problem-state.raised': 'lyft till {raisedTo}',
  'problem-state.resolved': 'löst',

  'begun-problem.heading': '{name} anmäler ett problem',
  'begun-problem.summary': '{name} anmäler ett problem: {text}',
  'begun-problem.explanation':
    'Bara {name} kan fylla i anmälan. När den är inskickad kommer den här i chatten.',
  'begun-problem.button': 'Fyll i anmälan',

  'problem-form.heading': 'Anmäl ett problem',
  'problem-form.kind': 'Vad gäller det?',
  'problem-form.kind-missing': 'Välj vad det gäller.',
  'problem-form.kind-source': '{kinds}: {source}.',
  'problem-form.text': 'Beskriv problemet',
  'problem-form.text-placeholder': 'Till exempel: Värmen i lokalen fungerar inte.',
  'problem-form.text-missing': 'Skriv vad problemet är.',
  'problem-form.no-clients': 'Skriv ingenting om enskilda deltagare, varken namn eller personnummer.',
  'problem-form.told': 'Företrädarna för {parties} får ett meddelande direkt ({source}).',
  'problem-form.told-role': '{name} ({role}) får ett meddelande direkt ({source}).',
  'problem-form.vacant':
    'Enligt avtalet går problemet först till rollen {role} ({source}), men ingen här har fått den. Därför går det direkt till {parties}. En företrädare för din part kan ge rollen: skriv @Samverka avtal och tryck på Parter, kontaktpersoner och roller.',
  'problem-form.next-step':
    'Har ingen av dem bekräftat före den {until, date, moment} går problemet vidare till {to, select, forum {{forum}} role {{role}} other {{parties}}} ({source}). {days, plural, =0 {Väntetiden är resten av dagen} one {Väntetiden är en dag} other {Väntetiden är # dagar}} ({daysSource}).',
  'problem-form.button.report': 'Anmäl',

  'problem-card.kind': 'Problem',
  'problem-card.summary.reported':
    'Bekräfta{timed, select, true { senast {lastDay, date, day}} other {}}: {text} ({partnership}, från {party})',
  'problem-card.summary.acknowledged': 'Bekräftat problem: {text} ({partnership})',
  'problem-card.summary.in-dialogue': 'Nytt svar: {text} ({partnership})',
  'problem-card.summary.raised': 'Problem lyft till {raisedTo}: {text} ({partnership})',
  'problem-card.summary.resolved': 'Problemet är löst: {text} ({partnership})',
  'problem-card.kicker': '{kind} · anmält av {reportedBy}, {party} · {reportedAt, date, moment}',
  'problem-card.reported': 'Väntar på att {counterpart} bekräftar att anmälan har kommit fram.',
  'problem-card.acknowledged': '{acknowledgedBy} har bekräftat att anmälan har kommit fram.',
  'problem-card.in-dialogue': 'Parterna diskuterar problemet.',
  'problem-card.raised': 'Problemet har lyfts till {raisedTo} och tas upp på nästa möte.',
  'problem-card.resolved': 'Problemet är löst.',
  'problem-card.late':
    '{forwarded, select, forum {Ingen har bekräftat i tid. Problemet har lyfts till {raisedTo} och tas upp på nästa möte.} other {Ingen har bekräftat i tid.}}',
  'problem-card.acknowledge-by':
    'behöver bekräfta före den {until, date, moment}. Annars går det {to, select, forum {till {forum}} role {till {role}} next {till den andra parten} other {direkt till den parten}} ({source}).',
  'problem-card.holder': '{name} ({role})',
  'problem-card.waiting-time':
    '{days, plural, =0 {Väntetiden är resten av dagen} one {Väntetiden är en dag} other {Väntetiden är # dagar}} ({daysSource}).',
  'problem-card.earlier':
    '{earlier, plural, one {En tidigare händelse visas inte här. Den} other {# tidigare händelser visas inte här. De}} finns kvar i historiken.',
  'problem-card.button.acknowledge': 'Bekräfta mottagandet',
  'problem-card.button.hand-on': 'Skicka vidare',
  'problem-card.button.answer': 'Svara',
  'problem-card.button.raise': 'Lyft till {raise}',
  'problem-card.button.list': 'Alla öppna problem',
  'problem-card.button.more': 'Visa mer',

  'problem-event.acknowledged': '{name} bekräftade anmälan',
  'problem-event.answered': '{name} svarade',
  'problem-event.raised': '{name} lyfte problemet till {forum}',
  'problem-event.passed-on': 'Ingen hade bekräftat i tid, så problemet gick vidare till {forum}',
  'problem-event.passed-on-to-counterpart':
    'Väntetiden gick ut, så problemet gick vidare till den andra parten',
  'problem-event.passed-on-to-role': 'Ingen hade bekräftat i tid, så problemet gick vidare till {role}',
  'problem-event.handed-on': '{name} skickade problemet vidare till {forum}',
  'problem-event.handed-on-to-counterpart': '{name} skickade problemet vidare till den andra parten',
  'problem-event.handed-on-to-role': '{name} skickade problemet vidare till {role}',
  'problem-event.resolved': '{name} markerade problemet som löst',

  'news.problem.about': 'Gäller: {problem}',
  'news.problem-acknowledged.summary': '{name} har bekräftat din anmälan: {problem} ({partnership})',
  'news.problem-acknowledged.heading': '{name} har bekräftat att din anmälan har kommit fram',
  'news.problem-answered.summary': 'Svar från {name}: ”{brief}” ({partnership})',
  'news.problem-answered.heading': 'Nytt svar från {name}',
  'news.problem-said.answered': '”{text}”',
  'news.problem-resolved.summary': 'Problemet är löst: {problem} ({partnership})',
  'news.problem-resolved.heading': '{name} har markerat ett problem som löst',
  'news.problem-said.resolved': '”{text}”',
  'news.problem-raised.summary': 'Problem lyft till {group}: {problem} ({partnership})',
  'news.problem-raised.heading': '{name} har lyft ett problem till {group}',
  'news.problem-said.raised': 'Det tas upp på nästa möte.',
  'news.problem-passed-on.summary':
    'Problem lyft till {group}, ingen bekräftade i tid: {problem} ({partnership})',
  'news.problem-passed-on.heading': 'Ett problem har lyfts till {group}',
  'news.problem-said.passed-on': 'Ingen hade bekräftat i tid. Problemet tas upp på nästa möte.',
  'news.problem-passed-on-to-counterpart.summary': 'Väntetiden har gått ut: {problem} ({partnership})',
  'news.problem-passed-on-to-counterpart.heading': 'Väntetiden för ett problem har gått ut',
  'news.problem-said.passed-on-to-counterpart': 'Problemet har gått vidare till den andra parten.',
  'news.problem-passed-on-to-role.summary':
    'Problem till {role}, ingen bekräftade i tid: {problem} ({partnership})',
  'news.problem-passed-on-to-role.heading': 'Ett problem har gått vidare till {role}',
  'news.problem-said.passed-on-to-role': 'Ingen hade bekräftat i tid.',
  'news.problem-handed-on.summary': 'Problem skickat vidare till {group}: {problem} ({partnership})',
  'news.problem-handed-on.heading': '{name} har skickat ett problem vidare till {group}',
  'news.problem-said.handed-on': 'Det tas upp på nästa möte.',
  'news.problem-handed-on-to-counterpart.summary':
    'Bekräfta ett problem som {name} har skickat vidare: {problem} ({partnership})',
  'news.problem-handed-on-to-counterpart.heading': '{name} har skickat ett problem vidare',
  'news.problem-said.handed-on-to-counterpart':
    'Det har gått till den andra parten, som behöver bekräfta det.',
  'news.problem-handed-on-to-role.summary': 'Problem skickat vidare till {role}: {problem} ({partnership})',
  'news.problem-handed-on-to-role.heading': '{name} har skickat ett problem vidare till {role}',
  'news.problem-said.handed-on-to-role': 'Den som har rollen behöver bekräfta det.',
  'problem-news.button.show': 'Visa problemet',

  'problem-note.answer.heading': 'Svara på anmälan',
  'problem-note.resolve.heading': 'Markera problemet som löst',
  'problem-note.answer.explanation':
    'Svaret visas med ditt namn på kortet. Om det är den andra parten som har anmält problemet bekräftar du samtidigt att anmälan har kommit fram.',
  'problem-note.resolve.explanation':
    'Det du skriver visas med ditt namn på kortet. Därefter går problemet inte att ändra.',
  'problem-note.answer.label': 'Svar',
  'problem-note.resolve.label': 'Hur löstes problemet?',
  'problem-note.answer.missing': 'Skriv ett svar.',
  'problem-note.resolve.missing': 'Skriv hur problemet löstes.',
  'problem-note.answer.button': 'Skicka svaret',
  'problem-note.resolve.button': 'Markera som löst',

  'answer.problem-of-another':
    'Det är {name} som anmäler det här problemet, så bara {name} kan fylla i anmälan. Skriv @Samverka problem och vad det gäller för att göra en egen.',
  'answer.problem-reported':
    'Problemet är anmält. Den andra partens företrädare nämns i gruppens chatt, och ett meddelande går till var och en.',
  'answer.problem-reported-to-role':
    'Problemet är anmält. Den som enligt avtalet får det först har fått ett meddelande, och kortet visas i gruppens chatt.',
  'answer.problem-handed-on': 'Problemet är skickat vidare. De som får det nu har fått ett meddelande.',
  'answer.problem-acknowledged': 'Du har bekräftat att anmälan har kommit fram, och det syns på kortet.',
  'answer.problem-answered': 'Svaret är sparat och syns på kortet.',
  'answer.problem-resolved': 'Problemet är markerat som löst.',
  'answer.problem-raised': 'Problemet är lyft till {forum} och tas upp på gruppens nästa möte.',
  'refusal.unknown-problem':
    'Det problemet finns inte i den här chatten. Skriv @Samverka problem för att se vilka som är öppna.',
  'refusal.unknown-issue-kind':
    'Den typen av anmälan finns inte i avtalet. Välj vad det gäller i listan och försök igen.',
  'refusal.too-many-open-problems':
    'Det finns redan {most} öppna problem, och fler kan inte vara öppna samtidigt. Skriv @Samverka problem och markera dem som är lösta först.',
  'refusal.not-counterpart':
    'Din part har anmält problemet, så det är den andra parten som behöver bekräfta. Tryck på Svara om du vill lägga till något.',
  'refusal.problem-with-another':
    'Problemet är först hos {member}, enligt avtalet. Tryck på Svara om du vill skriva något om det.',
  'refusal.problem-with-a-role':
    'Problemet är först hos en roll i avtalet som ingen har just nu. Det går vidare när väntetiden är slut. Tryck på Svara om du vill skriva något om det.',
  'refusal.problem-with-no-role':
    'Problemet har redan gått vidare. Tryck på Svara om du vill skriva något om det.',
  'refusal.nobody-after-the-role':
    'Enligt avtalet finns det ingen att skicka problemet vidare till. Tryck på Svara eller lyft det till gruppen.',
  'refusal.problem-acknowledged-already':
    '{member} har redan bekräftat anmälan. Tryck på Svara om du vill skriva något om problemet.',
  'refusal.problem-raised-already':
    'Problemet är redan lyft till {forum} och tas upp på nästa möte. Tryck på Svara om du vill lägga till något.',
  'refusal.problem-resolved':
    'Problemet är redan markerat som löst, så det går inte att ändra. Om det har kommit tillbaka anmäler du det på nytt: skriv @Samverka problem och vad det gäller.',
};
