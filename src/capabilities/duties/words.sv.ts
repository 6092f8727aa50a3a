/** What the agreement makes due, and reminders of it. */
export const sv = {
  'duty.term-meetings':
    '{least, plural, one {Minst ett möte} other {Minst # möten}} under {term} {year}, {held, plural, =0 {inget har hållits} one {ett har hållits} other {# har hållits}}{partial, select, true { (avtalet gäller bara en del av terminen)} other {}}',
  'duty.next-meeting':
    '{first, select, true {Ett första möte} other {Nästa möte}}, senast {months, plural, one {en månad} =2 {två månader} other {# månader}} efter {first, select, true {} other {mötet }}den {after, date, day}',
  'duty.call-meeting': 'Skicka kallelsen till mötet den {startsAt, date, moment}',
  'duty.answer-notice': 'Svara på kallelsen till mötet den {startsAt, date, moment}',
  'duty.approve-minutes': 'Justera protokollet från mötet den {held, date, day}',
  'duty.mend-minutes': 'Rätta protokollet från mötet den {held, date, day} eller svara, och skicka det igen',
  'duty.minutes-locked': 'Protokollet från mötet den {held, date, day} är inte justerat av {parties}',
  'duty.report': 'Lämna in: {name}{number, plural, =0 {} other { nr #}}',
  'duty.approve-report': 'Godkänn eller be om komplettering: {name}{number, plural, =0 {} other { nr #}}',
  'duty.review-report': 'Granska och följ upp ekonomin: {name}{number, plural, =0 {} other { nr #}}',
  'duty.deliver-report': 'Lämna vidare: {name}{number, plural, =0 {} other { nr #}} (till {to}, {occasion})',
  'duty.invoice':
    'Faktura{priced, select, true { på {ore, number, money}} other {}} från {issuer} till {receiver}',
  'duty.instalment': 'Betala {ore, number, money} till {receiver}: ”{text}”',
  'duty.continuation': 'Beslut om partnerskapet ska fortsätta',
  'duty.expiry':
    'Avtalet går ut{withoutNotice, select, true { utan att någon behöver säga upp det} other {}}',
  'duty.first-meeting': 'Skulle ha beslutats vid första mötet: {title}',
  'duty.meet-about': 'Planera ett möte om frågan som inte blev avgjord: ”{question}”',
  'duty.chair-left': 'Välj en ny ordförande efter {name}, som inte är företrädare längre',
  'duty.chair-term': 'Välj en ny ordförande efter {name}, vars mandattid går ut',
  'duty.vote': 'Rösta om ”{question}”',
  'duty.accept-form': 'Svara om du godkänner att ”{question}” avgörs skriftligt',
  'duty.problem': 'Bekräfta att anmälan har kommit fram: ”{text}”',
  'duty.receive-notice': 'Ta del av en upplysning: ”{text}”',
  'duty.answer-resting': 'Godta {decision}, eller begär att ärendet tas upp igen: ”{text}”',
  'duty.uncounted': 'Den {day, date, day}: {why}',
  'duty.meet-proviso': '{party} ska skriva in sitt eget beslut, som {decision} väntar på: ”{text}”',
  'duty.action': 'Uppdrag: {text}',
  'duty.sign-amendment': '{party} ska skriva under ändringen av avtalet: ”{text}”',

  'duty.renew-amendment': 'Förnya ändringen av avtalet eller låt den förfalla: ”{text}”',

  'duty.gone': 'Det som var klart',

  'deadlines.summary': 'Frister i {partnership}: {late, plural, =0 {inget är försenat} other {# försenade}}',
  'deadlines.kicker': 'Frister · {partnership} · ett år framåt',
  'deadlines.heading':
    '{open, plural, =0 {Inget behöver göras enligt avtalet just nu} other {{open, plural, one {En sak} other {# saker}} att göra, {late, plural, =0 {inget är försenat} one {en är försenad} other {# är försenade}}}}',
  'deadlines.line': '{what}{owed, select, source {} other { · {who}}}',
  'deadlines.button.more': 'Visa fler',
  'deadlines.button.all-done': 'Visa allt som är gjort',
  'deadlines.button.undo': 'Ångra',
  'deadlines.button.undo-one': 'Inte klart än: {what}',
  'deadlines.button.first': 'Från början',
  'deadlines.button.mark': 'Markera som klart',
  'deadlines.button.details': 'Visa detaljer',
  'deadlines.button.done': 'Klart',
  'deadlines.button.mark-one': 'Markera som klart: {what}, {day, date, day}',

  'duty-state.due': 'Dags nu',
  'duty-state.upcoming': 'Kommande',
  'duty-state.done': 'Gjort',

  'duty-when.late': 'Försenat. Sista dagen var den {due, date, last-day}.{planned}',
  'duty-when.today': 'Sista dagen är i dag, den {due, date, last-day}.{planned}',
  'duty-when.soon': 'Senast den {due, date, last-day}, om {daysLeft} dagar.{planned}',
  'duty-when.tomorrow': 'Senast i morgon, den {due, date, last-day}.{planned}',
  'duty-when.later': 'Senast den {due, date, last-day}.{planned}',
  'duty-when.planned':
    ' Ett möte är planerat den {day, date, day}, {after, plural, one {en dag} =2 {två dagar} other {# dagar}} efter sista dagen.',
  'duty-when.marked': 'Markerat som klart av {name} den {doneOn, date, day}.',
  'duty-when.marked-with-note': 'Markerat som klart av {name} den {doneOn, date, day}: {note}',
  'duty-when.done': 'Klart den {doneOn, date, day}.',
  'duty-when.locked': 'Låst den {doneOn, date, day}.',
  'duty-when.ends-soon':
    'Sista dagen är den {due, date, last-day}, om {daysLeft, plural, one {en dag} other {# dagar}}. Vill ni fortsätta? Ta upp det på nästa möte.',
  'duty-when.ends': 'Sista dagen är den {due, date, last-day}.',
  'duty-when.ended': 'Avtalet gällde till och med den {due, date, last-day}.',
  'duty-when.before-start': 'Ska faktureras i samband med att partnerskapet startar den {start, date, day}.',
  'duty-when.start':
    'Ska faktureras nu, i samband med att partnerskapet startar. Räknas som försenat efter den {due, date, day} (förval).',
  'duty-when.late-start':
    'Försenat. Skulle ha fakturerats i samband med att partnerskapet startade den {start, date, day}.',
  'last-day.on-weekend': '{day, date, day} ({day, date, weekday})',
  'duty-owed.by': 'Ansvarig: {who}.',
  'duty-owed.by-with-source': 'Ansvarig: {who} ({source}).',
  'duty-owed.own-day': 'Ansvarig: {who} ({source}). Avtalet anger ingen dag; den här är Samverkas förval.',
  'duty-owed.source': 'Enligt {source}.',
  'duty-line': '{what}{elsewhere, select, true { ({forum})} other {}}',
  'duty-act.call-meeting': 'Visa utkast',
  'duty-act.answer-notice': 'Svara',
  'duty-act.approve-minutes': 'Justera',
  'duty-act.mend-minutes': 'Visa',
  'duty-act.minutes-locked': 'Visa',
  'duty-act.report': 'Fyll i',
  'duty-act.approve-report': 'Läs rapport',
  'duty-act.vote': 'Rösta',
  'duty-act.accept-form': 'Svara',
  'duty-act.problem': 'Bekräfta',
  'duty-act.receive-notice': 'Ta del',
  'duty-act.answer-resting': 'Svara',
  'duty-act.meet-proviso': 'Skriv in',
  'duty-act.action': 'Visa uppdraget',
  'duty-act.sign-amendment': 'Skriv under',
  'duty-act.renew-amendment': 'Svara',
  'duty-act.agenda': 'Dagordning',
  'duty-act.new-meeting': 'Nytt möte',
  'duty-act.done': 'Klart',

  'fulfil-form.explanation':
    'Välj något som är gjort men som inte syns i Samverka, till exempel en skickad faktura. Det sparas med ditt namn och dagens datum, och ingen påminns mer om det.',
  'fulfil-form.duty': 'Vad är klart?',
  'fulfil-form.duty-missing': 'Välj vad som är klart.',
  'fulfil-form.note': 'Anteckning (valfri)',
  'fulfil-form.note-placeholder': 'Till exempel: Fakturan skickades den 7 januari.',

  'digest.summary': '{first}{more, plural, =0 {} one { Och en sak till.} other { Och # saker till.}}',
  'digest-first.late': 'Försenat ({partnership}): {what}.',
  'digest-first.done': 'Klart ({partnership}): allt i påminnelsen är gjort.',
  'digest-first.in-time': '{what} ({partnership}).',
  'digest-first.quoted': '{what} ({partnership}): ”{quoted}”',
  'duty-by.today': 'senast i dag',
  'duty-by.tomorrow': 'senast i morgon',
  'duty-by.day': 'senast {due, date, day-of-year}',
  'duty-first.term-meetings':
    '{late, select, true {{missing, plural, one {ett möte} other {# möten}} fattas för {term} {year}} other {{partnership}: {missing, plural, one {ett möte} other {# möten}} ska hållas {when}, {planned, plural, =0 {inget är planerat} one {ett är planerat} other {# är planerade}}.}}',
  'duty-first.next-meeting':
    '{late, select, true {håll} other {Håll}} {first, select, true {ett första möte} other {nästa möte}}{late, select, true {} other { {when}}}{planned, select, yes { (ett är planerat till {plannedFor, date, day-of-year})} other {}}',
  'duty-first.call-meeting':
    '{late, select, true {skicka} other {Skicka}} kallelsen till mötet {startsAt, date, day-of-year}{late, select, true {} other { {when}}}',
  'duty-first.answer-notice': 'Svara på kallelsen till mötet {startsAt, date, day-of-year} {when}',
  'duty-first.approve-minutes':
    '{late, select, true {justera} other {Justera}} protokollet från mötet {held, date, day-of-year}{late, select, true {} other { {when}}}',
  'duty-first.mend-minutes':
    '{late, select, true {rätta} other {Rätta}} protokollet från mötet {held, date, day-of-year}{late, select, true {} other { {when}}}',
  'duty-first.minutes-locked': 'Protokollet från mötet {held, date, day-of-year} är låst',
  'duty-first.report':
    '{late, select, true {lämna in} other {Lämna in}} {inText}{number, plural, =0 {} other { nr #}}{late, select, true {} other { {when}}}',
  'duty-first.approve-report':
    '{late, select, true {ta ställning till} other {Ta ställning till}} {inText}{number, plural, =0 {} other { nr #}}{late, select, true {} other { {when}}}',
  'duty-first.review-report':
    '{late, select, true {granska} other {Granska}} {inText}{number, plural, =0 {} other { nr #}}{late, select, true {} other { {when}}}',
  'duty-first.deliver-report':
    '{late, select, true {lämna vidare} other {Lämna vidare}} {inText}{number, plural, =0 {} other { nr #}}{late, select, true {} other { {when}}}',
  'duty-first.invoice':
    '{late, select, true {skicka} other {Skicka}} fakturan{priced, select, true { på {ore, number, money}} other {}}{late, select, true {} other {{started, select, true { nu} other { vid starten {start, date, day-of-year}}}}}',
  'duty-first.instalment':
    '{late, select, true {betala} other {Betala}} {ore, number, money}{late, select, true {} other { {when}}}',
  'duty-first.continuation':
    '{late, select, true {besluta} other {Besluta {when}}} om partnerskapet ska fortsätta',
  'duty-first.expiry': 'Avtalet går ut {due, date, day-of-year}',
  'duty-first.first-meeting': '{late, select, true {ta upp} other {Ta upp}} ”{title}” på nästa möte',
  'duty-first.meet-about':
    '{late, select, true {planera ett möte om frågan som inte blev avgjord} other {Planera {when} ett möte om frågan som inte blev avgjord}}',
  'duty-first.chair-left':
    '{late, select, true {välj en ny ordförande} other {Välj en ny ordförande {when}}}',
  'duty-first.chair-term':
    '{late, select, true {välj en ny ordförande} other {Välj en ny ordförande {when}}}',
  'duty-first.vote': 'Rösta {when}',
  'duty-first.accept-form': 'Svara {when} om skriftlig omröstning',
  'duty-first.problem': 'Bekräfta problemet {when}',
  'duty-first.receive-notice': 'Ta del av upplysningen {when}',
  'duty-first.answer-resting':
    '{late, select, true {Försenat: svara om {decision} som fattades utan er} other {Svara {when} om {decision} som fattades utan er}}',
  'duty-first.meet-proviso':
    '{late, select, true {Försenat: skriv in er parts beslut, som {decision} väntar på} other {Skriv in er parts beslut {when}, som {decision} väntar på}}',
  'duty-first.action': '{late, select, true {Försenat uppdrag} other {Gör uppdraget {when}}}',
  'duty-first.sign-amendment':
    '{late, select, true {skriv under ändringen av avtalet} other {Skriv under ändringen av avtalet {when}}}',
  'duty-first.renew-amendment': 'Förnya ändringen av avtalet {when}, eller låt den förfalla',
  'digest.personal': 'Det här väntar på dig',
  'digest.group': 'Det här behöver gruppen göra eller tänka på',
  'digest.done': 'Allt i den här påminnelsen är gjort',
  'digest.awaited': 'Det här gäller särskilt {awaited}.',
  'digest.kicker': 'Påminnelse · {partnership}',
  'digest.unshown': '{unshown, plural, one {En sak till} other {# saker till}} finns under Frister.',

  'answer.duty-fulfilled':
    '{what}: markerat som klart av {name} den {day, date, day}{noted, select, true {: ”{note}”} other {}}. Ingen påminns mer om det. Blev det fel? Tryck på Ångra under Frister.',
  'answer.duty-reopened': '{what}: inte längre markerat som klart. Påminnelserna fortsätter.',
  'news.duty-marked.summary': 'Klart ({partnership}): {what}',
  'news.duty-marked.heading': 'Klart: {what}',
  'news.duty-marked.by': '{name} markerade det som klart den {day, date, day}.',
  'news.duty-marked.note': 'Anteckning: {note}',
  'news.duty-reopened.summary': 'Inte klart ({partnership}): {what}',
  'news.duty-reopened.heading': 'Inte klart: {what}',
  'news.duty-reopened.by': '{name} tog den {day, date, day} bort markeringen om att det var klart.',
  'news.partnership-ended.summary':
    'Partnerskapet har upphört ({partnership}){left, select, true {: se vad som återstår} other {}}',
  'news.partnership-ended.heading': 'Partnerskapet har upphört',
  'news.partnership-ended.remains':
    'Avtalet gällde till och med den {lastDay, date, day}. Det här återstår att göra:',
  'news.partnership-ended.nothing':
    'Avtalet gällde till och med den {lastDay, date, day}. Inget återstår att göra i Samverka.',
  'news.partnership-ended.owed': '{owed}.',
  'news.partnership-ended.minutes':
    '{minutes, plural, one {Ett protokoll} other {# protokoll}} ska justeras.',
  'news.partnership-ended.actions': '{actions, plural, one {Ett uppdrag} other {# uppdrag}} ska bli klart.',
  'news.partnership-ended.amendments':
    '{amendments, plural, one {En ändring av avtalet är inte underskriven} other {# ändringar av avtalet är inte underskrivna}} av alla parter.',
  'news.partnership-ended.kept':
    'Beslut, protokoll och rapporter finns kvar här. Ingen påminns längre om möten eller val enligt avtalet.',
  'refusal.duty-not-marked':
    'Ingen har markerat det som klart, så det finns inget att ångra. Skriv @Samverka frister för att se vad som gäller nu.',
  'refusal.unknown-duty':
    'Den fristen finns inte längre. Skriv @Samverka frister för att se vad som gäller nu.',
  'refusal.duty-seen-by-the-record':
    'Det här behöver ingen markera. Det blir klart av sig självt när det görs i Samverka. Skriv @Samverka frister för att se vad som återstår.',
  'refusal.duty-of-others':
    'Bara den som är ansvarig kan markera det som klart. Skriv @Samverka frister för att se vem det är.',
  'refusal.duty-not-chosen': 'Inget är valt. Välj vad som är klart och försök igen.',
  'refusal.nothing-to-mark':
    'Det finns inget som du behöver markera som klart. Skriv @Samverka frister för att se vad som återstår och vem som är ansvarig.',
};
