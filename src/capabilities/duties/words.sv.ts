/** What the agreement makes due, and reminders of it. */
export const sv = {
  'duty.term-meetings':
    '{least, plural, one {Minst ett möte} other {Minst # möten}} {term} {year}, {held, plural, =0 {inget hållet} one {# hållet} other {# hållna}}{partial, select, true { (avtalet gäller bara en del av terminen)} other {}}',
  'duty.next-meeting':
    '{first, select, true {Ett första möte} other {Nästa möte}}, högst {months, plural, one {en månad} =2 {två månader} other {# månader}} efter {first, select, true {} other {mötet }}den {after, date, day}',
  'duty.call-meeting': 'Kalla till mötet den {startsAt, date, moment}',
  'duty.answer-notice': 'Svara på kallelsen till mötet den {startsAt, date, moment}',
  'duty.approve-minutes': 'Justera protokollet från mötet den {held, date, day}',
  'duty.report': '{name} ska lämnas',
  'duty.approve-report': '{name} ska godkännas eller kompletteras',
  'duty.invoice':
    'Faktura{priced, select, true { på {ore, number, money}} other {}} från {issuer} till {receiver}',
  'duty.continuation': 'Beslut om partnerskapet ska fortsätta',
  'duty.expiry':
    'Avtalet går ut{withoutNotice, select, true { utan att någon behöver säga upp det} other {}}',
  'duty.first-meeting': 'Det första mötet skulle ha beslutat: {title}',
  'duty.chair-term': 'Ny ordförande ska väljas, mandattiden för {name} går ut',
  'duty.vote': 'Rösta om ”{question}”',
  'duty.accept-form': 'Svara om du godkänner att ”{question}” avgörs skriftligt',
  'duty.problem': 'Bekräfta att ni har fått anmälan ”{text}”',
  'duty.sign-amendment': '{party} ska skriva under ändringen av avtalet: ”{text}”',

  'deadlines.summary': 'Frister i {partnership}',
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

  'duty-when.late': 'Försenat. Sista dagen var den {due, date, last-day}.',
  'duty-when.today': 'Sista dagen är i dag, den {due, date, last-day}.',
  'duty-when.soon': 'Senast den {due, date, last-day}, om {daysLeft} dagar.',
  'duty-when.tomorrow': 'Senast i morgon, den {due, date, last-day}.',
  'duty-when.later': 'Senast den {due, date, last-day}.',
  'duty-when.done': 'Klart den {doneOn, date, day}.',
  'duty-when.ends-soon':
    'Sista dagen är den {due, date, last-day}, om {daysLeft, plural, one {en dag} other {# dagar}}.',
  'duty-when.ends': 'Sista dagen är den {due, date, last-day}.',
  'duty-when.ended': 'Avtalet gällde till och med den {due, date, last-day}.',
  'last-day.on-weekend': '{day, date, day} ({day, date, weekday})',
  'duty-owed.by': 'Ansvar: {who}.',
  'duty-owed.by-with-source': 'Ansvar: {who}. Källa: {source}.',
  'duty-owed.source': 'Källa: {source}.',
  'duty-line': '{what}{elsewhere, select, true { ({forum})} other {}}. {when}',

  'fulfil-form.explanation':
    'Välj något som är gjort men som inte syns i Samverka, till exempel en skickad faktura. Det antecknas med ditt namn och dagens datum, och ingen påminns mer om det.',
  'fulfil-form.duty': 'Vad är klart?',
  'fulfil-form.duty-missing': 'Välj vad som är klart.',
  'fulfil-form.note': 'Anteckning (valfri)',
  'fulfil-form.note-placeholder': 'Till exempel: Fakturan skickades den 7 januari.',

  'digest.heading': 'Påminnelse',
  'digest.summary':
    'Påminnelse i {partnership}: {first}{more, plural, =0 {} one { Och en sak till.} other { Och # saker till.}}',
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
