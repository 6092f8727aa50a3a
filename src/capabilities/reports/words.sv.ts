/** Reports that are due, their forms and receipts. */
export const sv = {
  'reports.summary':
    '{mine, plural, =0 {Du har ingen rapport att lämna nu} one {Du kan lämna {first}} other {Du kan lämna # rapporter}}',
  'reports.none': 'Avtalet nämner inga rapporter som den här gruppen lämnar eller tar emot.',
  'reports.others': 'Övriga rapporter',
  'reports.more':
    '{more, plural, one {En rapport till visas inte här.} other {# rapporter till visas inte här.}}',
  'reports.choose': 'Välj rapport',
  'reports.choose-submitted': 'Inlämnade rapporter',
  'reports.button.fill-in': 'Fyll i {report}',
  'reports.button.complete': 'Komplettera {report}',
  'reports.button.open': 'Öppna',

  'report.title': '{name}, {due, date, day}',
  'report.title-numbered': '{name} nr {ordinal}',
  'report.standing.coming': 'Kommande. Ska lämnas senast den {due, date, day}.',
  'report.standing.due': 'Ska lämnas senast den {due, date, day}.',
  'report.standing.overdue': 'Försenad. Skulle ha lämnats senast den {due, date, day}.',
  'report.standing.open': 'Kan lämnas när som helst.',
  'report.standing.submitted': 'Inlämnad. Väntar på godkännande.',
  'report.standing.approved': 'Godkänd.',
  'report.standing.sent-back': 'Ska kompletteras.',
  'report.whose.all-parties': 'parterna gemensamt',
  'report.whose.any-party': 'någon av parterna',
  'report.whose.counterpart': 'den andra parten',
  'report.whose.party-in-breach': 'den part som har brustit',
  'report.handling': 'Lämnas av: {preparedBy}. Tas emot av: {recipient} ({source}).',
  'report.percent': '{number, number, plain}\u00a0%',
  'report.number': '{number, number, plain}',
  'report.amount': '{ore, number, money}',
  'report.no-answer': 'Inget svar.',

  'report.kicker':
    'Rapport · inlämnad den {submittedAt, date, moment} av {submittedBy}{late, select, true {, efter sista dagen} other {}}',
  'report.due': 'Sista\u00a0dag',
  'report.due-by': '{due, date, day} ({source})',
  'report.prepared-by': 'Lämnas\u00a0av',
  'report.recipient': 'Tas\u00a0emot\u00a0av',
  'report.deviations': 'Avviker från avtalet:',
  'report.deviation': '{field}: {value}. Avtalet anger {least}–{most} ({source}).',
  'report.event.submitted': '{name} lämnade in rapporten',
  'report.event.approved': '{name} godkände rapporten',
  'report.event.sent-back': '{name} bad om komplettering',
  'report.button.approve': 'Godkänn',
  'report.button.send-back': 'Be om komplettering',
  'report.button.complete': 'Komplettera',

  'report-form.explanation':
    'Rapporten visas i gruppens chatt. Skriv om verksamheten som helhet, aldrig om enskilda deltagare.',
  'report-form.explanation-draft':
    'Här finns ett utkast från de rapporter som redan är inlämnade och från loggboken. Ändra det som du vill. Rapporten visas i gruppens chatt. Skriv om verksamheten som helhet, aldrig om enskilda deltagare.',
  'report-form.draft': '{report}. {label}: {text}',
  'report-form.drafts': '{before}\n\n{draft}',
  'report-form.amount': '{ore, number, money-to-type}',
  'report-form.number': '{number, number, to-type}',
  'report-form.sent-back': '{name} bad om komplettering den {at, date, moment}:',
  'report-form.missing': 'Fyll i fältet.',
  'report-form.no-answer': 'Inget svar',
  'report-form.button.submit': 'Skicka in',

  'send-back.explanation':
    'De som lämnar rapporten får veta vad som behöver kompletteras. Formuläret öppnas med det som redan är inlämnat.',
  'send-back.reason': 'Vad behöver kompletteras?',
  'send-back.reason-placeholder': 'Till exempel: Beskriv också vad studiebesöken ledde till.',
  'send-back.reason-missing': 'Skriv vad som behöver kompletteras.',

  'answer.report-submitted': 'Rapporten är inlämnad. Kvittot kommer i chatten.',
  'answer.report-approved': 'Rapporten är godkänd. Det står på kvittot i chatten.',
  'answer.report-sent-back': 'De som lämnar rapporten får veta vad som behöver kompletteras.',
  'refusal.unknown-report':
    'Den rapporten finns inte. Skriv @Samverka rapport för att se vilka rapporter som ska lämnas.',
  'refusal.not-preparer':
    'Du hör inte till dem som lämnar den här rapporten. Skriv @Samverka rapport för att se vem som gör det och vilka du själv kan lämna.',
  'refusal.not-recipient':
    'Bara den som tar emot rapporten kan godkänna den eller be om komplettering. På rapporten står vem det är.',
  'refusal.own-report':
    'Du eller din part har lämnat in rapporten. Därför behöver någon annan som tar emot den godkänna den eller be om komplettering.',
  'refusal.report-submitted-already':
    'Rapporten är redan inlämnad och väntar på svar. Om något behöver ändras ber du mottagaren trycka på Be om komplettering. Då öppnas formuläret med det som är inlämnat.',
  'refusal.report-approved-already':
    'Rapporten är redan godkänd och kan inte ändras. Skriv @Samverka rapport för att se den.',
  'refusal.report-not-submitted':
    'Rapporten är inte inlämnad, eller väntar på komplettering. När den lämnas in kommer den i chatten, och då går det att svara på den.',
  'refusal.report-changed':
    'Rapporten har lämnats in på nytt sedan du öppnade den. Läs den nya versionen i chatten och svara på den.',
  'refusal.report-too-long':
    'Rapportens texter är för långa tillsammans. Korta dem till högst {longest} tecken sammanlagt och skicka in igen.',
  'refusal.answer-missing': '{field}: svaret saknas. Fyll i fältet och skicka in igen.',
  'refusal.field-too-long':
    '{field}: texten är för lång. Korta den till högst {longest} tecken och skicka in igen.',
  'refusal.field-personal-identity-number':
    '{field}: texten ser ut att innehålla ett personnummer. Personnummer får inte sparas här, så ingenting är sparat. Ta bort numret och skicka in igen.',
  'refusal.amount-not-understood':
    '{field}: jag förstår inte beloppet. Skriv det i kronor, till exempel 733 333,50, och skicka in igen.',
  'refusal.number-not-understood':
    '{field}: jag förstår inte talet. Skriv det med siffror, till exempel 12,5, och skicka in igen.',
  'refusal.count-not-understood':
    '{field}: det behöver vara ett heltal. Skriv det med siffror, till exempel 14, och skicka in igen.',
  'refusal.percent-out-of-range':
    '{field}: det behöver vara en andel i procent. Skriv ett tal från 0 till 100, till exempel 70, och skicka in igen.',
  'refusal.choice-unknown':
    '{field}: det svaret går inte att välja. Välj ett svar i listan och skicka in igen.',
  'report-form.in.amount': '{label} (kronor)',
  'report-form.in.share': '{label} (procent)',
  'report-form.example.survey': 'Hur många i gruppen som svarade, och vad de svarade',
  'report-form.example.feedback-summary': 'Utan namn och annat som går att koppla till en person',
  'report-form.example.amount': '733 333,50',
  'report-form.example.number': '12,5',
  'report-form.example.count': '14',
  'report-form.example.share': '0–100',
  'report-form.example.choice': 'Välj i listan',
  'report-form.expected': 'Avtalet anger {least}–{most} ({source}). Ett annat antal markeras som avvikelse.',
  'report-form.baseline': 'Avtalet utgår från {baseline, number, plain}\u00a0% ({source}).',
  'report-form.source': 'Källa: {source}.',
  'reports.kicker': 'Rapporter · {partnership}',
  'reports.line': '{stands} Källa: {source}.',
  'reports.line-others': '{stands} Lämnas av: {preparedBy} ({source}).',
  'report.waits-for': 'Väntar på att {waitsFor} godkänner rapporten eller ber om komplettering.',
  'report.asked': '{name}: ”{reason}”',
  'report.approved-by': 'Godkänd den {at, date, moment} av {name}.',
  'report.summary.waits': 'Godkänn {report} från {from} ({partnership})',
  'news.report-submitted.summary': 'Godkänn {report} från {from} ({partnership})',
  'news.report-submitted.heading': '{name} har lämnat in {report}',
  'news.report-submitted.what': 'Läs rapporten. Godkänn den sedan, eller be om komplettering.',
  'news.report-again.summary': 'Godkänn {report} från {from} efter komplettering ({partnership})',
  'news.report-again.heading': '{name} har kompletterat {report}',
  'news.report-submitted.asked': 'Det här skulle kompletteras: ”{asked}”',
  'news.report-sent-back.summary': 'Komplettera {report}: ”{brief}” ({partnership})',
  'news.report-sent-back.heading': '{name} ber om komplettering av {report}',
  'news.report-sent-back.reason': '”{reason}”',
  'news.report-approved.summary': '{name} har godkänt {report} ({partnership})',
  'news.report-approved.heading': '{name} har godkänt {report}',
  'report.summary.sent-back': 'Komplettera {report}: ”{reason}” ({partnership})',
  'report.summary.approved': 'Godkänd: {report} ({partnership})',
  'report.summary.handed-in': 'Inlämnad: {report} ({partnership})',
  'report.button.read': 'Läs rapporten',
  'reports.of-day': '({due, date, day})',
  'reports.late': '{late, plural, one {En rapport är försenad.} other {# rapporter är försenade.}}',
};
