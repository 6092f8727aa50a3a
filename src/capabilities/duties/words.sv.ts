/** What the agreement makes due, and reminders of it. */
export const duties = {
  'deadlines.heading': 'Frister',
  'deadlines.summary': 'Frister i {name}',
  'deadlines.none': 'Just nu finns inget som ska göras enligt avtalet.',
  'deadlines.shown': '{total, plural, one {En frist} other {# frister}}, ett år framåt.',
  'deadlines.some-shown': 'Frist {first} till {last} av {total}.',
  'deadlines.button.more': 'Visa fler',
  'deadlines.button.first': 'Från början',
  'deadlines.button.mark': 'Markera som klar',

  'duty-state.overdue': 'Försenat',
  'duty-state.due': 'Dags nu',
  'duty-state.upcoming': 'Kommande',
  'duty-state.done': 'Klart',

  'duty.late': 'Försenat. Sista dagen var den {date}.',
  'duty.today': 'Sista dagen är i dag, den {date}.',
  'duty.soon': 'Senast den {date}, om {days} dagar.',
  'duty.tomorrow': 'Senast i morgon, den {date}.',
  'duty.later': 'Senast den {date}.',
  'duty.done': 'Klart.',
  'duty.done-on': 'Klart den {date}.',
  'duty.ends-today': 'Sista dagen är i dag, den {date}.',
  'duty.ends-soon': 'Sista dagen är den {date}, om {days, plural, one {en dag} other {# dagar}}.',
  'duty.ends': 'Sista dagen är den {date}.',
  'duty.ended': 'Avtalet gällde till och med den {date}.',
  'duty.owed-by': 'Ansvar: {who}.',
  'duty.owed-by-with-source': 'Ansvar: {who}. Källa: {source}.',
  'duty.source': 'Källa: {source}.',
  'duty.on-weekend': '{date} ({weekday})',
  'duty.line': '{what}. {when}',
  'duty.line-elsewhere': '{what} ({forum}). {when}',

  'duty.term-meetings':
    '{least, plural, one {Minst ett möte} other {Minst # möten}} {term} {year}, {held, plural, =0 {inget hållet} one {# hållet} other {# hållna}}',
  'duty.term-meetings-partial':
    '{least, plural, one {Minst ett möte} other {Minst # möten}} {term} {year}, {held, plural, =0 {inget hållet} one {# hållet} other {# hållna}} (avtalet gäller bara en del av terminen)',
  'duty.next-meeting':
    'Nästa möte, högst {months, plural, one {en månad} =2 {två månader} other {# månader}} efter mötet den {date}',
  'duty.next-meeting-first':
    'Ett första möte, högst {months, plural, one {en månad} =2 {två månader} other {# månader}} efter den {date}',
  'duty.call-meeting': 'Kalla till mötet den {moment}',
  'duty.answer-notice': 'Svara på kallelsen till mötet den {moment}',
  'duty.approve-minutes': 'Justera protokollet från mötet den {date}',
  'duty.report': '{name} ska lämnas',
  'duty.approve-report': '{name} ska godkännas eller kompletteras',
  'duty.invoice': 'Faktura från {issuer} till {receiver}',
  'duty.invoice-of': 'Faktura på {amount} från {issuer} till {receiver}',
  'duty.continuation': 'Beslut om partnerskapet ska fortsätta',
  'duty.expiry': 'Avtalet går ut',
  'duty.expiry-without-notice': 'Avtalet går ut utan att någon behöver säga upp det',
  'duty.first-meeting': 'Det första mötet skulle ha beslutat: {title}',
  'duty.chair-term': 'Ny ordförande ska väljas, mandattiden för {name} går ut',
  'duty.vote': 'Rösta om ”{question}”',
  'duty.accept-form': 'Svara om du godkänner att ”{question}” avgörs skriftligt',
  'duty.problem': 'Bekräfta att ni har fått anmälan ”{text}”',

  'fulfil-form.heading': 'Markera som klar',
  'fulfil-form.explanation':
    'Välj något som är gjort men som inte syns i Samverka, till exempel en skickad faktura. Det antecknas med ditt namn och dagens datum, och ingen påminns mer om det.',
  'fulfil-form.duty': 'Vad är klart?',
  'fulfil-form.duty-missing': 'Välj vad som är klart.',
  'fulfil-form.note': 'Anteckning (valfri)',
  'fulfil-form.note-placeholder': 'Till exempel: Fakturan skickades den 7 januari.',

  'digest.heading': 'Påminnelse',
  'digest.summary':
    'Påminnelse i {name}: {first}{more, plural, =0 {} one { Och en sak till.} other { Och # saker till.}}',
  'digest.personal': 'Det här väntar på dig:',
  'digest.group': 'Det här behöver gruppen göra eller tänka på:',

  'answer.duty-fulfilled': 'Klart. Det är antecknat, och ingen påminns mer om det.',
  'refusal.unknown-duty':
    'Den fristen finns inte längre. Skriv @Samverka frister för att se vad som gäller nu.',
  'refusal.duty-seen-by-the-record':
    'Det här behöver ingen markera. Det blir klart av sig självt när det görs i Samverka. Skriv @Samverka frister för att se vad som återstår.',
  'refusal.duty-of-others':
    'Bara den som har ansvaret kan markera det som klart. Skriv @Samverka frister för att se vem det är.',
  'refusal.duty-not-chosen': 'Inget är valt. Välj vad som är klart och försök igen.',
  'refusal.nothing-to-mark':
    'Det finns inget som du behöver markera som klart. Skriv @Samverka frister för att se vad som återstår och vem som har ansvaret.',
};
