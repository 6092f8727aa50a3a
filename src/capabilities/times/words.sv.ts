/** Times put to the representatives, and setting the next meeting. */
export const sv = {
  'times-form.heading': 'Föreslå mötestider',
  'times-form.explanation':
    'Föreslå två eller tre tider. Varje företrädare får frågan i sin egen chatt, och svaren visas här. Sedan väljs en tid, som blir utkast till ett möte.',
  'times-form.day': 'Dag, förslag {number}{required, select, true {} other { (valfritt)}}',
  'times-form.time': 'Tid, förslag {number}',
  'times-form.day-missing': 'Ange dagen.',
  'times-form.time-missing': 'Ange tiden.',
  'times-form.button': 'Skicka frågan',

  'times.summary.open': 'Förslag på mötestider från {name} ({partnership})',
  'times.summary.picked': 'Mötestid vald: {picked, date, weekday-moment} ({partnership})',
  'times.summary.withdrawn': 'Förslaget på mötestider är tillbakadraget ({partnership})',
  'times.kicker': 'Mötestider · föreslagna av {name} · {forum}',
  'times.heading.open': 'När kan ni träffas?',
  'times.heading.picked': 'Vald tid: {picked, date, weekday-moment}',
  'times.heading.withdrawn': 'Förslaget är tillbakadraget',
  'times.passed': 'Alla tiderna har varit. Föreslå nya.',
  'times.time': '{number}. {startsAt, date, weekday-moment}',
  'times.answer.fits': 'Passar: {people}',
  'times.answer.if-needed': 'Kan om det behövs: {people}',
  'times.answer.does-not-fit': 'Passar inte: {people}',
  'times.awaited': 'Väntar på svar från {awaited}.',
  'times.chair': '{chair} kallar till möten och väljer tiden.',
  'times.picked': 'Utkastet till mötet ligger i chatten.',
  'times.button.pick': 'Välj {number}',
  'times.button.pick-one': 'Välj {startsAt, date, weekday-moment}',
  'times.button.answer': 'Svara',
  'times.button.withdraw': 'Dra tillbaka',
  'times.button.show': 'Visa svaren',

  'times-answer-form.summary': 'Svara när du kan träffas: förslag från {name} ({partnership})',
  'times-answer-form.summary.over': 'Frågan om mötestider är avslutad ({partnership})',
  'times-answer-form.heading': 'När kan du träffas?',
  'times-answer-form.answered': 'Du har svarat. Du kan ändra svaret tills en tid är vald.',
  'times-answer-form.over': 'Ingen tid valdes. Du behöver inte svara.',
  'times-answer-form.place': 'Plats: {place}',
  'times-answer-form.fits': 'Passar',
  'times-answer-form.if-needed': 'Kan om det behövs',
  'times-answer-form.does-not-fit': 'Passar inte',
  'times-answer-form.missing': 'Svara om tiden passar.',
  'times-answer-form.button': 'Svara',

  'next-meeting-form.heading': 'Bestäm nästa möte',
  'next-meeting-form.button': 'Bestäm tid',
  'next-meeting-form.explanation': 'Mötet blir ett utkast i chatten. Kallelsen skickas därifrån.',
  'next-meeting-form.planned': 'Ett möte är redan planerat: {planned, date, weekday-moment}.',
  'next-meeting-form.last-day': 'Gruppen behöver träffas senast den {day, date, last-day} ({source}).',
  'next-meeting-form.too-late':
    'Den {chosen, date, day} är för sent: gruppen behöver träffas senast den {day, date, last-day} ({source}). Välj en tidigare dag, eller gör utkastet ändå.',
  'next-meeting-form.draft': 'Gör utkast',
  'next-meeting-form.draft-anyway': 'Gör utkast ändå',
  'next-meeting-form.times': 'Föreslå tider',

  'news.times-all-answered.summary': 'Välj mötestid: alla har svarat ({partnership})',
  'news.times-all-answered.heading': 'Alla har svarat på förslaget om mötestider',
  'news.times-all-answered.next': 'Nu kan en av de {count} tiderna väljas.',

  'answer.times-proposed':
    'Frågan är skickad till var och en av företrädarna. Svaren visas i gruppens chatt.',
  'answer.times-answered': 'Tack, ditt svar visas i gruppens chatt. Du kan ändra det tills en tid är vald.',
  'answer.time-picked':
    'Tiden är vald. Utkastet till mötet ligger i gruppens chatt; skicka kallelsen därifrån.',
  'answer.times-were-withdrawn': 'Förslaget är tillbakadraget.',
  'answer.next-meeting-drafted':
    'Utkastet till nästa möte ligger i gruppens chatt; skicka kallelsen därifrån.',

  'refusal.unknown-times':
    'De föreslagna tiderna finns inte i den här gruppen. Skriv @Samverka tidsförslag för att föreslå nya.',
  'refusal.times-too-few': 'Det behövs minst {least} tider att välja mellan. Fyll i en till.',
  'refusal.times-alike': 'Samma tid står två gånger: {moment, date, moment}. Ändra en av dem.',
  'refusal.too-many-times':
    'Gruppen har redan {most} förslag som väntar på svar. Välj en tid i något av dem, eller dra tillbaka det, först.',
  'refusal.times-unanswered': 'En tid är inte besvarad. Svara om var och en av dem.',
  'refusal.time-picked-already':
    'En tid är redan vald: {moment, date, moment}. Flytta mötet om tiden inte passar längre.',
  'refusal.times-withdrawn':
    'Förslaget är tillbakadraget. Skriv @Samverka tidsförslag för att föreslå nya tider.',
  'refusal.times-of-another':
    'Det är {member} som har föreslagit tiderna. Be {member} att dra tillbaka dem, eller den som kallar till möten.',
};
