/** The minutes of a meeting, from draft to approved. */
export const sv = {
  'minutes.page': 'Sida {page} av {pages}',
  'minutes.kicker': '{kind} {day, date, day} · {group} · {partnership}',
  'minutes.heading.open': 'Protokoll {number}/{year} skrivs',
  'minutes.heading.closed': 'Protokoll {number}/{year} väntar på justering',
  'minutes.heading.approved': 'Protokoll {number}/{year} är justerat',
  'minutes.summary.open': 'Protokoll {number}/{year} skrivs, {group} {day, date, day} ({partnership})',
  'minutes.summary.closed': 'Justera protokollet från {group} {day, date, day} ({partnership})',
  'minutes.summary.approved':
    'Protokoll {number}/{year} från {group} {day, date, day} är justerat ({partnership})',
  'news.minutes.read': 'Läs protokoll',
  'news.minutes-to-approve.summary': 'Justera protokollet från {group} {day, date, day} ({partnership})',
  'news.minutes-to-approve.heading': 'Justera protokollet från {group} den {day, date, day}',
  'news.minutes-to-approve.one-each':
    'Protokoll {number}/{year} är klart att justera. Du gör det för din part.',
  'news.minutes-approved.summary': 'Justerat: protokollet från {group} {day, date, day} ({partnership})',
  'news.minutes-approved.heading': 'Protokoll {number}/{year} från {group} den {day, date, day} är justerat',
  'news.minutes-approved.by': '{name} justerade sist.',
  'news.minutes-to-approve-again.summary':
    'Justera protokollet igen, {group} {day, date, day} ({partnership})',
  'news.minutes-to-approve-again.heading': 'Justera protokollet från {group} den {day, date, day} igen',
  'news.minutes-to-approve-again.changed':
    'Protokoll {number}/{year} har skickats igen eller ändrats. Justeringar som gjordes före en ändring gäller inte längre.',
  'news.minutes-to-approve-again.answer':
    '{name} har skickat protokoll {number}/{year} igen och skriver: {answer}',
  'news.minutes-approved-by-you.summary':
    'Du har justerat protokollet från {group} {day, date, day} ({partnership})',
  'news.minutes-approved-by-you.heading': 'Du har justerat protokollet från {group} den {day, date, day}',
  'news.minutes-approved-by-you.back': 'Alla har inte svarat än. Tills dess kan du ångra dig.',
  'news.minutes-refused-by-you.summary':
    'Du justerar inte protokollet från {group} {day, date, day} ({partnership})',
  'news.minutes-refused-by-you.heading': 'Du justerar inte protokollet från {group} den {day, date, day}',
  'news.minutes-refused-by-you.back':
    'Dina skäl står i protokollet. Så länge det inte är låst kan du justera det i stället.',
  'news.minutes-reopened.summary': 'Protokollet från {group} {day, date, day} ska rättas ({partnership})',
  'news.minutes-reopened.heading': 'Protokollet från {group} den {day, date, day} ska rättas',
  'news.minutes-reopened.text': '{name} begär en ändring: {text}',
  'news.minutes-reopened.wait': 'Du får protokollet igen när det har rättats.',
  'news.minutes-done.summary': 'Protokollet från {group} {day, date, day} är låst ({partnership})',
  'news.minutes-done.heading': 'Protokollet från {group} den {day, date, day} är låst',
  'news.minutes-locked.summary':
    'Låst utan justering av alla: protokollet från {group} {day, date, day} ({partnership})',
  'news.minutes-locked.heading':
    'Protokoll {number}/{year} från {group} den {day, date, day} är låst, men inte justerat av alla',
  'news.minutes-locked.missing': 'Inte justerat av {missing}.',
  'news.minutes-change-asked.summary': 'Rätta protokollet från {group} {day, date, day} ({partnership})',
  'news.minutes-change-asked.heading':
    '{name} begär en ändring i protokollet från {group} den {day, date, day}',
  'news.minutes-change-asked.text': '”{text}”',
  'news.minutes-change-asked.do':
    'Rätta anteckningar och närvaro på protokollets kort. Skicka sedan protokollet igen, gärna med ett svar.',
  'news.minutes-change-asked.done': 'Protokollet har skickats igen.',
  'news.minutes-to-read.summary': 'Ta del av protokollet från {group} {day, date, day} ({partnership})',
  'news.minutes-to-read.heading': 'Ta del av protokollet från {group} den {day, date, day}',
  'news.minutes-to-read.why':
    'Din part var inte med på mötet och justerar därför inte protokollet. Läs det, och tryck sedan på Jag har tagit del. Det räcker att en från parten gör det.',
  'news.correction-proposed.summary':
    'Godkänn en rättelse av protokollet från {group} {day, date, day} ({partnership})',
  'news.correction-proposed.heading':
    'Föreslagen rättelse av protokoll {number}/{year} från {group} den {day, date, day}',
  'news.correction-proposed.by':
    '{name} har föreslagit rättelsen. En från varje part godkänner den, senast den {lastDay, date, day} (förval). Annars förfaller den.',
  'news.correction-proposed.rule':
    'Godkänn bara skrivfel, räknefel och namn. Det som ändrar vad som beslutades kräver ett nytt beslut.',
  'news.correction-approved.summary':
    'Protokollsrättelse {correction} till protokoll {number}/{year}, {group} ({partnership})',
  'news.correction-approved.heading':
    'Protokollsrättelse {correction} till protokoll {number}/{year}, {group}',
  'news.correction-lapsed.summary':
    'Rättelsen av protokoll {number}/{year} blev inte av, {group} ({partnership})',
  'news.correction-lapsed.heading': 'Den föreslagna rättelsen av protokoll {number}/{year} har förfallit',
  'news.correction-lapsed.next':
    'Alla parter hade inte godkänt den senast den {lastDay, date, day}. Är den fortfarande rätt kan den föreslås igen.',
  'minutes.so-far': 'Mötet pågår. Så här långt har ni kommit.',
  'minutes.no-decisions': 'Inga beslut är fattade.',
  'minutes.more-decisions':
    'Ytterligare {moreDecisions, plural, one {ett beslut} other {# beslut}} står i protokollet.',
  'minutes.reservation': '{name} reserverade sig mot {decision}.',
  'minutes.absent': 'Frånvarande:',
  'minutes.meeting': 'Möte',
  'minutes.extra-because': '{kind}: {reason}',
  'minutes.time': 'Tid',
  'minutes.planned': 'Planerad tid',
  'minutes.planned-time': 'kl.\u00a0{startsAt, time, clock}{until}',
  'minutes.from-to': 'kl.\u00a0{openedAt, time, clock}–{closedAt, time, clock}',
  'minutes.from': 'kl.\u00a0{openedAt, time, clock}, pågår',
  'minutes.led-by.chair': 'Ordförande',
  'minutes.led-by.meeting-chair': 'Mötesordförande',
  'minutes.remaining': 'Återstår',
  'minutes.not-taken-up': 'Ärenden som inte behandlades',
  'minutes.formality.opening': 'Mötet öppnades kl.\u00a0{openedAt, time, clock}.',
  'minutes.formality.attendance': 'Närvaron antecknades. Jäv antecknas vid det ärende det gäller.',
  'minutes.formality.no-previous': 'Det finns inget tidigare protokoll.',
  'minutes.formality.previous-approved': 'Protokoll {number}/{year} är justerat.',
  'minutes.formality.previous-waiting': 'Protokoll {number}/{year} är inte justerat än.',
  'minutes.formality.closing': 'Mötet avslutades kl.\u00a0{closedAt, time, clock}.',
  'minutes.discussed': 'Punkten gicks igenom.',
  'minutes.current': 'Punkten behandlas nu.',
  'minutes.in-vote': 'Omröstning pågår.',
  'minutes.treated': 'Punkten behandlades.',
  'minutes.withdrawn': 'Ärendet återtogs innan det hade tagits upp.',
  'minutes.declined-because': 'Ärendet avskrevs: {reason}',
  'minutes.waiting': 'Punkten behandlades inte.',
  'minutes.tabled': 'Punkten bordlades.',
  'minutes.title': '{number}. {title};',
  'minutes.last-title': '{number}. {title}.',
  'minutes.other-decisions': 'Andra omröstningar under mötet',
  'minutes.notes': 'Anteckningar om mötet',
  'minutes.tabled-because': 'Punkten bordlades: {reason}',
  'minutes.referred-back-because': 'Punkten återremitterades: {reason}',
  'minutes.acclamation': 'Beslut {decision}: {text}',
  'minutes.voted': 'Omröstning {decision}: {text}',
  'minutes.elected': '{name} valdes till ordförande till och med den {until, date, day}.',
  'minutes.vote-outcome': '{outcome}.',
  'minutes.count': '{choice}: {names}',
  'minutes.reported': 'Anmälan av beslut mellan mötena',
  'minutes.register': 'Röstlängd: {names}',
  'minutes.note': 'Anteckning ({name}): {text}',
  'minutes.lesson': 'Lärdom ({name}): {text}',
  'minutes.approved-by': '{party}: justerat av {by} den {day, date, day}.',
  'minutes.waiting-for': '{party}: väntar på {approver}.',
  'minutes.waiting-for-nobody': '{party}: ingen som var med på mötet är kvar i gruppen.',
  'minutes.approved-and-locked': 'Justeringen är klar. Protokollet går inte att ändra.',
  'minutes.correctable':
    'Utkastet kan rättas tills det är låst. Om någon redan har justerat får de frågan igen.',
  'minutes.heading.reopened': 'Protokoll {number}/{year} ska rättas',
  'minutes.heading.locked': 'Protokoll {number}/{year} är låst, men inte justerat av alla',
  'minutes.summary.reopened': 'Protokollet från {group} {day, date, day} ska rättas ({partnership})',
  'minutes.summary.locked': 'Protokoll {number}/{year} från {group} {day, date, day} är låst ({partnership})',
  'minutes.locks-then':
    'Svara senast den {answerBy, date, day}. Protokollet låses efter den {lastDay, date, day}, och då står det vilka som inte har justerat och varför (förval).',
  'minutes.locks': 'Protokollet låses efter den {day, date, day}, även om alla inte har svarat (förval).',
  'minutes.locked-without':
    'Protokollet går inte att ändra. Skrivfel, räknefel och namn kan rättas med en protokollsrättelse.',
  'minutes.missing.not-answered': '{party} (har inte svarat)',
  'minutes.missing.change-not-made': '{party} (en begärd ändring blev inte gjord)',
  'minutes.missing.refused': '{party} (vill inte justera)',
  'minutes.missing.nobody-left': '{party} (ingen som var med är kvar i gruppen)',
  'minutes.refused-by': '{party}: {by} justerar inte, {day, date, day}: {text}',
  'minutes.unapproved.not-answered': '{party}: inte justerat av {approver}, som inte har svarat.',
  'minutes.unapproved.change-not-made':
    '{party}: inte justerat av {approver}. En begärd ändring blev inte gjord.',
  'minutes.unapproved.refused': '{party}: inte justerat av {approver}.',
  'minutes.unapproved.nobody-left': '{party}: inte justerat. Ingen som var med på mötet är kvar i gruppen.',
  'minutes.read-by': '{party}: var inte med. {by} har tagit del av protokollet den {day, date, day}.',
  'minutes.not-read': '{party}: var inte med och har inte tagit del av protokollet än.',
  'minutes.change-asked': '{name} begär en ändring: {text}',
  'minutes.sent-again': '{name} har skickat protokollet igen den {day, date, day}.',
  'minutes.sent-again-with': '{name} har skickat protokollet igen den {day, date, day}: {answer}',
  'minutes.documented-by': 'Antecknat av',
  'minutes.approvers': 'Justerare',
  'minutes.correction': 'Protokollsrättelse {correction} till protokoll {number}/{year}',
  'minutes.correction-text':
    'I protokollet står: ”{says}”. Det ska stå: ”{shouldSay}”. Godkänt av alla parter den {day, date, day}.',
  'minutes.correction-says': 'I protokollet står: ”{says}”. Det ska stå: ”{shouldSay}”.',
  'minutes.correction-proposed':
    '{name} föreslår en rättelse: ”{says}” ska vara ”{shouldSay}”. Godkänd av {parties}. Förfaller efter den {day, date, day}.',
  'minutes.button.ask-change': 'Begär ändring',
  'minutes.button.refuse': 'Justera inte',
  'minutes.button.undo': 'Ångra',
  'minutes.button.undo-own': 'Ångra min justering',
  'minutes.button.send-again': 'Skicka igen',
  'minutes.button.read': 'Jag har tagit del',
  'minutes.button.correct': 'Rätta skrivfel',
  'minutes.button.approve-correction': 'Godkänn',
  'minutes.button.own-notes': 'Ändra anteckning',
  'minutes.formality.approvers-elected': 'Till justerare valdes {names}.',
  'minutes.formality.approvers-by-default': 'Protokollet justeras av {names} (förval).',
  'minutes.formality.approvers-none': 'Protokollet justeras av en företrädare för varje part.',
  'minutes.others': 'Protokoll från andra möten',
  'minutes.others-missing': 'Välj ett möte.',
  'minutes.other': '{kind} {startsAt, date, moment}',
  'minutes.button.approve': 'Justera',
  'minutes.button.whole': 'Hela protokollet',
  'minutes.button.next': 'Nästa sida',
  'minutes.button.previous': 'Föregående sida',
  'minutes.button.agenda': 'Dagordningen',
  'minutes.button.show': 'Visa',
  'minutes-form.ask-change.heading': 'Begär ändring i protokollet',
  'minutes-form.ask-change.explanation':
    'Den som ledde mötet rättar protokollet eller svarar, och du får det igen. En justering som har gjorts före en ändring gäller inte längre.',
  'minutes-form.ask-change.label': 'Vad är fel, och vad ska det stå?',
  'minutes-form.ask-change.placeholder': 'Till exempel: Under Ekonomi ska det stå 12 platser, inte 15.',
  'minutes-form.refuse-approval.heading': 'Justera inte protokollet',
  'minutes-form.refuse-approval.explanation':
    'Dina skäl läggs till protokollet som din parts svar. Protokollet låses när alla som ska justera har svarat. Om något är fel i texten kan du i stället begära en ändring.',
  'minutes-form.refuse-approval.label': 'Varför justerar du inte?',
  'minutes-form.refuse-approval.placeholder':
    'Till exempel: Vi är inte överens om vad som sades under Ekonomi.',
  'minutes-form.send-minutes.heading': 'Skicka protokollet igen',
  'minutes-form.send-minutes.explanation':
    'De som ska justera får protokollet igen. Rätta först anteckningar och närvaro. Ett beslut ändras inte här, utan genom ett nytt beslut.',
  'minutes-form.send-minutes.label': 'Svar (valfritt)',
  'minutes-form.send-minutes.placeholder': 'Till exempel: Siffran är rättad.',
  'minutes-form.missing': 'Skriv en text.',
  'minutes-form.send': 'Skicka',
  'approvers-form.elect.heading': 'Välj justerare',
  'approvers-form.elect.explanation':
    'En från varje part justerar protokollet, bland dem som är med på mötet. Om ni inte väljer gäller förslaget här (förval).',
  'approvers-form.replace.heading': 'Byt justerare',
  'approvers-form.replace.explanation':
    'Om den som skulle justera är borta kan en annan från samma part göra det, bland dem som var med på mötet.',
  'approvers-form.nobody':
    'Ingen från din part var med på mötet. Därför justerar ni inte protokollet, utan tar del av det.',
  'approvers-form.missing': 'Välj vem som justerar.',
  'own-notes.heading': 'Dina anteckningar',
  'own-notes.change': 'Ändra',
  'note-form.heading': 'Ändra anteckningen',
  'note-form.explanation':
    'Bara du kan ändra eller ta bort det du har skrivit, tills protokollet är låst. Om någon redan har justerat får de frågan igen.',
  'note-form.remove': 'Ta bort',
  'correction-form.heading': 'Protokollsrättelse',
  'correction-form.explanation':
    'Här rättas skrivfel, räknefel och namn i protokoll {number}/{year}. Det som står där går att läsa även sedan. En från varje part godkänner inom 14 dagar (förval). Om det ändrar vad som beslutades behövs i stället ett nytt beslut.',
  'correction-form.says': 'Så står det i protokollet',
  'correction-form.says-placeholder': 'Till exempel: Anna Eek',
  'correction-form.should-say': 'Så ska det stå',
  'correction-form.should-say-placeholder': 'Till exempel: Anna Ek',
  'correction-form.missing': 'Skriv texten.',
  'correction-form.send': 'Föreslå',

  'answer.minutes-approved':
    'Du har justerat protokollet för din part. Tills övriga har svarat kan du ångra dig.',
  'answer.minutes-approved-by-all': 'Du har justerat protokollet. Alla har svarat, så det är låst.',
  'answer.minutes-approved-already': 'Du har redan justerat protokollet, och det gäller fortfarande.',
  'answer.approval-withdrawn': 'Din justering är ångrad, och protokollet väntar på dig igen.',
  'answer.approval-refused': 'Det är sparat. Dina skäl står i protokollet.',
  'answer.minutes-read': 'Det är antecknat att din part har tagit del av protokollet.',
  'answer.change-asked': 'Ändringen är begärd. Du får protokollet igen när det har rättats.',
  'answer.minutes-sent-again': 'Protokollet är skickat igen till dem som ska justera.',
  'answer.approvers-chosen': 'Det är sparat vem som justerar protokollet.',
  'answer.note-changed': 'Anteckningen är ändrad.',
  'answer.note-removed': 'Anteckningen är borttagen.',
  'answer.correction-proposed': 'Rättelsen är föreslagen. De andra parterna får frågan.',
  'answer.correction-approved':
    '{number, plural, =0 {Du har godkänt rättelsen för din part.} other {Alla parter har godkänt rättelsen, så den står nu vid protokollet.}}',
  'refusal.no-minutes':
    'Det finns inga protokoll än, för inget möte har hållits här. Det första kommer när ett möte avslutas.',
  'refusal.minutes-locked':
    'Protokollet är låst och går inte att ändra. Skrivfel rättas med Rätta skrivfel på protokollets kort, och annat tar ni upp på nästa möte.',
  'refusal.party-has-approved':
    '{member} har redan justerat protokollet för {party}. En justering per part räcker, så du behöver inte göra något.',
  'refusal.approver-was-absent':
    'Du var inte med på mötet. Protokollet justeras av någon från {party} som var där. Be någon av dem.',
  'refusal.not-the-approver':
    '{member} justerar protokollet för {party}. Om {member} är borta kan ni välja en annan från er part med Byt justerare på protokollets kort.',
  'refusal.party-was-absent':
    'Ingen från {party} var med på mötet, så ni justerar inte protokollet. Läs det och tryck på Jag har tagit del.',
  'refusal.party-attended':
    '{party} var med på mötet och justerar protokollet. Den som justerar trycker på Justera.',
  'refusal.approver-not-there':
    'Den som justerar ska ha varit med på mötet för {party} och finnas kvar i gruppen. Välj någon annan.',
  'refusal.minutes-being-changed':
    '{member} har begärt en ändring, så protokollet ska rättas först. Vänta tills det har skickats igen.',
  'refusal.no-change-asked':
    'Ingen har begärt någon ändring, så protokollet behöver inte skickas igen. Det väntar på dem som ska justera.',
  'refusal.no-own-notes':
    'Du har inga anteckningar i protokollet att ändra. Skriv en egen anteckning med Anteckna.',
  'refusal.unknown-note': 'Anteckningen finns inte längre. Öppna protokollet för att se vad som står där nu.',
  'refusal.note-of-another':
    'Anteckningen är skriven av {member}, och bara den som har skrivit kan ändra den. Skriv en egen anteckning med Anteckna.',
  'refusal.minutes-not-locked':
    'Protokollet är inte låst än, så det går att ändra som det är. Den som justerar kan begära en ändring.',
  'refusal.correction-by-attendees':
    'Bara den som var med på mötet kan föreslå en rättelse. Be någon av dem.',
  'refusal.correction-changes-nothing': 'Det står likadant i båda fälten. Skriv hur det ska stå i stället.',
  'refusal.unknown-correction': 'Rättelsen finns inte. Öppna protokollet för att se vilka som finns.',
  'refusal.correction-settled': 'Rättelsen är redan avgjord. Om något är fel kan en ny rättelse föreslås.',
};
