/** Who has not been reached, and what they are told when they are. */
export const sv = {
  'not-reached.summary':
    '{why, select, other {{name}: lägg till Samverka hos dig, så når meddelandena fram} blocked {{name}: häv blockeringen av Samverka, så når meddelandena fram} refused {{name}: ett meddelande till dig kom inte fram}} ({partnership})',
  'not-reached.kicker': '{partnership} · {forum}',
  'not-reached.heading': 'Jag kunde inte skriva till {name}',
  'not-reached.why':
    '{why, select, blocked {{name}, du har blockerat Samverka.} refused {{name}, Teams tog inte emot mitt meddelande till dig.} other {{name}, du har inte lagt till Samverka hos dig.}} Det här gäller dig:',
  'not-reached.more': '{more, plural, one {Och ett meddelande till.} other {Och # meddelanden till.}}',
  'not-reached.how':
    '{why, select, blocked {Häv blockeringen i din chatt med Samverka och skriv hej där. Då får du det som väntar på dig.} refused {Skriv @Samverka status för att se hur det står till.} other {När du har lagt till Samverka får du det som väntar på dig. Välj Appar i Teams, sök efter Samverka, tryck på Lägg till och skriv hej.}}',
  'not-reached.button': 'Lägg till Samverka hos dig',

  'returned.summary':
    '{total, plural, =0 {Jag är tillbaka i {forum}} one {Jag är tillbaka i {forum}: ett meddelande kom inte fram} other {Jag är tillbaka i {forum}: # meddelanden kom inte fram}} ({partnership})',
  'returned.heading': 'Jag är tillbaka',
  'returned.missed': 'Det här skulle ha kommit hit medan jag var borta:',
  'returned.nothing': 'Ingenting skulle ha kommit hit medan jag var borta.',

  'status.not-reached': 'Nås inte i egen chatt',
  'status.not-reached-since': '{name} (sedan {since, date, day})',
  'status.removed': 'Utanför chatten',
  'status.removed-since':
    'Samverka kan inte skriva i {forum} (sedan {since, date, day}). Lägg till mig i chatten igen.',
};
