/** The log book: what is noted with a day, in the registers that the agreement asks for. */
export const sv = {
  'logbook.heading': 'Loggboken',
  'logbook.summary':
    '{overview, select, true {Loggboken i {partnership}} other {Loggboken i {partnership}: {total, plural, =0 {inga anteckningar} one {en anteckning} other {# anteckningar}}}}',
  'logbook.kicker': 'Loggboken · {partnership}',
  'logbook.kicker-year': 'Loggboken · {year} · {partnership}',
  'logbook.explanation':
    'Här antecknar ni sådant som ni behöver hålla reda på mellan mötena. Det som har antecknats sedan förra mötet står i nästa protokoll.',
  'logbook.kind-line': '{name}{count, plural, =0 {} one { · en anteckning} other { · # anteckningar}}',
  'logbook.searched': 'Sökte efter ”{quoted}”.',
  'logbook.none': 'Ingenting är antecknat här.',
  'logbook.none-found': 'Inga anteckningar stämmer med det du sökte efter. Pröva ett annat ord eller årtal.',
  'logbook.search-hint':
    'Sök genom att skriva ett ord eller ett årtal efter kommandot, till exempel: loggbok lokal 2025',
  'logbook.agreed': 'Enligt avtalet: {ore, number, money}',
  'logbook.source': 'Varför det antecknas: {source}.',
  'logbook.sum': '{what}: {ore, number, money} sammanlagt',
  'logbook.sum.all': 'Värde',
  'logbook.shown': 'Visar {first}–{last} av {total}.',
  'logbook.button.record': 'Anteckna',
  'logbook.button.more': 'Fler',
  'logbook.button.first': 'Från början',
  'logbook.button.all': 'Loggboken',
  'logbook.button.year': 'Bara {year}',
  'button.logbook': 'Loggbok',

  'entry.day': '{day, date, day}',
  'entry.dots': '{before} · {next}',
  'entry.amount': '{ore, number, money}',
  'entry.checked': '{met} av {total} är på plats',
  'entry.missing': 'Saknas: {item}',
  'entry.met': 'På plats: {item}',
  'entry.summary': '{kind}, {day, date, day}: {head} ({partnership})',
  'entry.kicker': '{kind} · {day, date, day} · {partnership}',
  'entry.struck': 'Struken den {day, date, day} av {name}: {reason}',
  'entry.struck-short': 'Struken',
  'entry.wrote': 'Antecknat av',
  'entry.wrote-by': '{name} ({party}), {day, date, day}, i {forum}',
  'entry.earlier': 'Så stod det förut',
  'entry.earlier-line': '”{said}”, rättat den {day, date, day} av {name}',
  'entry.button.correct': 'Rätta',
  'entry.button.strike': 'Stryk',
  'entry.button.register': 'Visa alla',

  'entry-form.day': 'När?',
  'entry-form.day-missing': 'Ange dagen.',
  'entry-form.missing': 'Fyll i fältet.',
  'entry-form.choose-missing': 'Välj ett alternativ.',
  'entry-form.recognisable': 'Kan någon i en liten grupp kännas igen?',
  'entry-form.recognisable.no': 'Nej',
  'entry-form.recognisable.yes': 'Ja, eller kanske',
  'entry-form.tells': 'Företrädarna för den andra parten får ett meddelande.',
  'entry-form.no-names': 'Skriv inga namn på personer och inga personnummer.',
  'entry-form.record.button': 'Anteckna',
  'entry-form.correct.button': 'Spara',

  'strike-entry.heading': 'Stryk anteckningen',
  'strike-entry.explanation': 'Den räknas inte längre, men finns kvar i historiken som struken, med skälet.',
  'strike-entry.reason': 'Varför stryks den?',
  'strike-entry.reason-missing': 'Skriv varför anteckningen stryks.',

  'minutes.entries': 'Antecknat i loggboken sedan förra mötet',
  'minutes.entry': '{kind}, {day, date, day}: {about}{flagged, select, true {. {flag}} other {}}',

  'report-form.logged':
    '{kind}, {count, plural, one {en anteckning} other {# anteckningar}}:\n{lines}{more, plural, =0 {} other {\n… och # till i loggboken}}',
  'report-form.logged-line': '{day, date, day}: {about}{told, select, true { ({more})} other {}}',
  'report-form.logged-lines': '{before}\n{next}',

  'news.register-entry.summary': '{kind} från {party}: {brief} ({partnership})',
  'news.register-entry.heading': '{kind}: {about}',
  'news.register-entry.what': 'Antecknat av {name} ({party}), {day, date, day}.',
  'news.register-entry.flag': '{flag}',
  'news.register-entry-corrected.summary': 'Rättad anteckning från {party}: {brief} ({partnership})',
  'news.register-entry-corrected.heading': '{kind}: {name} ({party}) har rättat en anteckning',
  'news.register-entry-corrected.what': 'Nu står det: {day, date, day} · {about}',
  'news.register-entry-corrected.before': 'Före rättelsen: {dayBefore, date, day} · {before}',
  'news.register-entry-struck.summary': 'Struken anteckning från {party}: {brief} ({partnership})',
  'news.register-entry-struck.heading': '{kind}: {name} ({party}) har strukit en anteckning',
  'news.register-entry-struck.what': 'Så stod det: {day, date, day} · {about}',
  'news.register-entry-struck.reason': 'Skäl: {reason}',

  'answer.entry-recorded':
    '{told, select, true {Det är antecknat, och den andra parten får veta det.} other {Det är antecknat i loggboken.}}',
  'answer.entry-corrected': 'Anteckningen är rättad. Det som stod förut finns kvar i historiken.',
  'answer.entry-struck': 'Anteckningen är struken. Den finns kvar i historiken med skälet.',

  'refusal.register-not-offered':
    'Det ingår inte i loggboken enligt ert avtal. Skriv @Samverka loggbok för att se vad ni kan anteckna.',
  'refusal.unknown-entry':
    'Den anteckningen finns inte i den här gruppen. Skriv @Samverka loggbok för att se dem som finns.',
  'refusal.entry-day-missing': 'Det framgår inte när det var. Ange ett giltigt datum.',
  'refusal.entry-day-ahead':
    'Den {day, date, day} har inte varit än, och här antecknas det som har hänt. Ange dagens datum eller ett tidigare.',
  'refusal.entry-choice-missing': 'Inget alternativ är valt. Välj ett av dem som finns i listan.',
  'refusal.entry-party-missing': 'Ingen part är vald. Välj en i listan.',
  'refusal.entry-amount-missing':
    'Beloppet går inte att läsa. Skriv det i kronor med siffror, till exempel 12 500 eller 733 333,50.',
  'refusal.entry-recognisable-unanswered':
    'Du har inte svarat på om någon kan kännas igen. Läs texten en gång till och välj ett svar.',
  'refusal.entry-recognisable':
    'Om någon kan kännas igen får det inte sparas. Skriv det mer allmänt, till exempel utan dag, plats och omständigheter, och svara sedan nej.',
  'refusal.entry-of-other-party': 'Enligt avtalet är det {party} som gör det. Be dem att göra det här.',
  'refusal.entry-of-another':
    'Det är {member} som har skrivit anteckningen. Be {member} att ändra den, eller skriv en egen.',
  'refusal.entry-not-fresh':
    'Anteckningen kunde rättas till och med den {day, date, day}. Stryk den och skriv en ny.',
  'refusal.entry-struck': 'Anteckningen är redan struken. Skriv en ny om det behövs.',
};
