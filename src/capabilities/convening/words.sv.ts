/** Meetings up to their opening: planning and notice. */
export const sv = {
  'meeting.kind.ordinary': 'Ordinarie möte',
  'meeting.kind.extra': 'Extra möte',
  'meeting.named':
    '{kind, select, extra {Extra möte} other {Ordinarie möte}} {startsAt, date, weekday-moment}{until}',
  'meeting.named-cancelled':
    'Inställt: {kind, select, extra {extra möte} other {ordinarie möte}} {startsAt, date, weekday-moment}',
  'meeting.in-short':
    '{kind, select, extra {Extra möte} other {Ordinarie möte}} {startsAt, date, moment}{until}',
  'meeting.kicker': '{status} · {forum} · {partnership}',
  'meeting.where': '{where} · kallar: {sender}',
  'meeting.where-draft': '{where} · planerat av {sender}',
  'meeting.status.draft': 'Utkast till kallelse',
  'meeting.status.called': 'Kallelse',
  'meeting.status.cancelled': 'Mötet är inställt',
  'meeting.status.open': 'Mötet pågår',
  'meeting.status.closed': 'Mötet är avslutat',
  'meeting.status.approved': 'Mötet är avslutat',
  'meeting.status.locked': 'Mötet är avslutat',
  'meeting.summary.draft': 'Utkast till kallelse: {meeting}. Skicka kallelsen när den är klar.',
  'meeting.until': '–{endsAt, time, clock}',
  'meeting.when': '{startsAt, date, short-moment}{until}',
  'meeting.when-and-where': '{startsAt, date, short-moment}{until}, {place}',
  'meeting.summary.called':
    'Kallelse{kind, select, extra { till extra möte} other {}}: {when}. Svara om du kommer ({partnership}).',
  'meeting.summary.answered':
    'Kallelse{kind, select, extra { till extra möte} other {}}: {when}. Du har svarat ({partnership}).',
  'meeting.summary.all-answered':
    'Kallelse{kind, select, extra { till extra möte} other {}}: {when}. Alla har svarat ({partnership}).',
  'meeting.summary.new-time':
    'Ny tid: {when}, tidigare {earlierStart, date, short-moment}. Svara igen ({partnership}).',
  'meeting.summary.new-end': 'Ny sluttid: {when} ({partnership})',
  'meeting.summary.new-place': 'Ny plats: {when} ({partnership})',
  'meeting.summary.cancelled':
    'Inställt: mötet {startsAt, date, short-moment} ({partnership}). Skäl: {cancelledFor}',
  'meeting.summary.open': 'Pågår: {meeting} ({partnership})',
  'meeting.summary.closed': 'Avslutat: {meeting} ({partnership})',
  'meeting.summary.approved': 'Avslutat: {meeting} ({partnership})',
  'meeting.summary.locked': 'Avslutat: {meeting} ({partnership})',
  'meeting.cancelled-for': 'Skäl: {cancelledFor}',
  'news.meeting.place': 'Plats: {place}',
  'news.meeting.no-place': 'Platsen är inte bestämd.',
  'news.meeting.same-place': 'Platsen är som tidigare: {place}',
  'news.meeting.new-place': 'Ny plats: {place} (tidigare: {earlierPlace})',
  'news.meeting.place-gone': 'Platsen är inte bestämd längre (tidigare: {earlierPlace}).',
  'news.meeting-called.summary':
    'Kallelse{kind, select, extra { till extra möte} other {}}: {when}. Svara om du kommer ({partnership}).',
  'news.meeting-called.heading':
    'Kallelse till {kind, select, extra {extra möte} other {möte}} {startsAt, date, weekday-moment}{until}',
  'news.meeting-called.reason': 'Skäl: {reason}',
  'news.meeting-called.by': '{name} har skickat kallelsen. Svara om du kommer.',
  'news.meeting-moved.summary':
    'Ny tid: {startsAt, date, short-moment}{until}, tidigare {earlierStart, date, short-moment}. Svara igen ({partnership}).',
  'news.meeting-moved.heading': 'Mötet är flyttat till {startsAt, date, weekday-moment}{until}',
  'news.meeting-moved.earlier': 'Tidigare tid: {earlierStart, date, weekday-moment}{earlierUntil}.',
  'news.meeting-moved.by': '{name} har flyttat mötet. Svara igen om du kommer.',
  'news.meeting-place.summary':
    '{placed, select, yes {Ny plats: {placeInShort},} other {Platsen är inte bestämd:}} mötet {startsAt, date, short-moment} ({partnership})',
  'news.meeting-place.heading': 'Mötet {startsAt, date, weekday-moment} har fått ändrad plats',
  'news.meeting-place.by': '{name} har ändrat platsen. Du som har svarat behöver inte svara igen.',
  'news.meeting-end.summary':
    '{ends, select, yes {Ny sluttid} other {Ingen sluttid längre}}: mötet {startsAt, date, short-moment}{until} ({partnership})',
  'news.meeting-end.heading':
    'Mötet {startsAt, date, weekday-moment} {ends, select, yes {ska sluta kl. {endsAt, time, clock}} other {har ingen sluttid längre}}',
  'news.meeting-end.by': '{name} har ändrat sluttiden. Du som har svarat behöver inte svara igen.',
  'news.meeting-place.end':
    '{ends, select, yes {Ny sluttid: kl. {endsAt, time, clock}.} other {Mötet har ingen sluttid längre.}}',
  'meeting.near.today': 'I dag kl. {startsAt, time, clock}{until}',
  'meeting.near.tomorrow': 'I morgon kl. {startsAt, time, clock}{until}',
  'meeting.near.weekday': 'På {day, date, weekday} kl. {startsAt, time, clock}{until}',
  'news.meeting-tomorrow.summary':
    '{near}: {kind, select, extra {extra möte} other {möte}}{placed, select, yes {, {place}} other {}} ({partnership})',
  'news.meeting-tomorrow.heading': '{near}: {kind, select, extra {extra möte} other {möte}} i {forum}',
  'news.meeting-tomorrow.coming': 'Du har svarat att du kommer.',
  'news.meeting-tomorrow.substitute': '{substitute} kommer i ditt ställe, enligt ditt svar. Påminn gärna.',
  'news.meeting-tomorrow.serves': 'Du kommer i stället för {name}.',
  'news.meeting-today.summary':
    'Öppna mötet när ni är på plats. {near}{placed, select, yes {, {place}} other {}} ({partnership})',
  'news.meeting-today.heading': '{near}: {kind, select, extra {extra möte} other {möte}} i {forum}',
  'news.meeting-today.open': 'Öppna mötet när ni är samlade. Då antecknas vilka som är där.',
  'news.meeting-not-opened.summary':
    'Öppna, flytta eller ställ in mötet {startsAt, date, short-moment}: det har inte öppnats ({partnership})',
  'news.meeting-not-opened.heading': 'Mötet {startsAt, date, weekday-moment} har inte öppnats',
  'news.meeting-not-opened.held':
    'Har ni träffats? Öppna mötet nu, så kan det ni kom fram till stå i ett protokoll.',
  'news.meeting-not-opened.not-held': 'Blev det inget möte? Flytta det, eller ställ in det med skälet.',
  'news.meeting-not-closed.summary':
    'Avsluta mötet {startsAt, date, short-moment}: det är fortfarande öppet ({partnership})',
  'news.meeting-not-closed.heading': 'Mötet {startsAt, date, weekday-moment} är fortfarande öppet',
  'news.meeting-not-closed.minutes': 'Protokollet kan justeras först när mötet är avslutat.',
  'news.meeting-not-closed.nothing-recorded':
    'Ingenting är antecknat. Om mötet öppnades av misstag kan ni ångra öppnandet.',
  'meeting.button.move-it': 'Flytta',
  'meeting.button.cancel-it': 'Ställ in',
  'news.meeting-cancelled.summary':
    'Inställt: mötet {startsAt, date, short-moment} ({partnership}). Skäl: {reason}',
  'news.meeting-cancelled.heading': 'Mötet {startsAt, date, weekday-moment} är inställt',
  'news.meeting-cancelled.reason': '{name} har ställt in mötet. Skäl: {reason}',
  'news.matter-added.summary':
    'Nytt ärende till mötet {startsAt, date, short-moment} ({partnership}): {titleInShort}',
  'news.matter-added.heading': 'Nytt ärende: {title}',
  'news.matter-added.proposed': '{name} har föreslagit ärendet.',
  'news.matter-added.raised': '{name} har lyft ärendet från {from}.',
  'news.matter-added.problem': '{name} har lyft problemet till mötet.',
  'news.matter-added.passed-on': 'Ingen bekräftade problemet i tid.',
  'news.matter-added.meeting':
    'Det har kommit med på dagordningen för mötet {startsAt, date, weekday-moment}.',
  'meeting.opened': 'Mötet har öppnats i gruppens chatt.',
  'meeting.minutes-elsewhere': 'Protokollet finns i gruppens chatt.',
  'meeting.new-time':
    'Mötet är flyttat från {earlierStart, date, weekday-moment}{earlierUntil}. Alla behöver svara igen.',
  'meeting.new-end': 'Sluttiden är ändrad.',
  'meeting.new-place': 'Platsen är ändrad. Tidigare: {earlierPlace}.',
  'meeting.place-set': 'Platsen är bestämd.',
  'meeting.no-place': 'Plats inte bestämd',
  'meeting.reason': 'Skäl',
  'meeting.reason-lead': 'Skäl:',
  'meeting.answers.coming': 'Kommer',
  'meeting.answers.substitute': 'Ersättare',
  'meeting.answers.not-coming': 'Kommer\u00a0inte',
  'meeting.substitute-for': '{substitute} i stället för {name}',
  'meeting.answer.coming': 'Du kommer.',
  'meeting.answer.not-coming': 'Du kommer inte.',
  'meeting.answer.substitute': 'En ersättare kommer i ditt ställe.',
  'meeting.answer.substitute-named': '{name} kommer i ditt ställe.',
  'meeting.answer.none': 'Du har inte svarat än.',
  'meeting.button.not-coming': 'Kommer inte',
  'meeting.button.call': 'Skicka kallelse',
  'meeting.button.move-or-cancel': 'Ändra eller ställ in',
  'meeting.button.change-agenda': 'Ändra dagordning',
  'meeting.button.open': 'Öppna mötet',
  'meeting.button.back': 'Tillbaka till mötet',
  'button.new-meeting': 'Nytt möte',

  'meeting.warning.short-notice':
    '{days, plural, =0 {Kallelsen kommer samma dag som mötet} one {Kallelsen kommer bara en dag före mötet} other {Kallelsen kommer bara # dagar före mötet}}. Den bör komma minst {least, plural, one {en dag} other {# dagar}} före ({source}).',
  'meeting.warning.after-last-day':
    'Mötet ligger {after, plural, one {en dag} =2 {två dagar} other {# dagar}} efter den sista dagen för nästa möte, den {due, date, day} ({source}).',
  'meeting.warning.away': 'Borta den dagen: {names}.',
  'meeting.warning.weekend': 'Den {day, date, day} är en {day, date, weekday}.',
  'meeting.warning.outside-validity':
    'Mötet ligger utanför avtalets giltighetstid, {from, date, day}–{to, date, day} ({source}).',
  'meeting.warning.ended':
    'Partnerskapet har upphört: avtalet gällde till och med den {to, date, day} ({source}).',
  'meeting.warning.none-elected':
    'Ordföranden ska kalla till mötena ({source}). Ingen ordförande är vald än, så tills vidare kan alla företrädare kalla.',
  'meeting.warning.term-over':
    'Ordföranden ska kalla till mötena ({source}). Ordförandens mandattid har gått ut, så tills vidare kan alla företrädare kalla.',
  'meeting.warning.seat-lost':
    'Ordföranden ska kalla till mötena ({source}). Ordföranden har lämnat gruppen, så tills vidare kan alla företrädare kalla.',
  'meeting.warning.not-called':
    'Ordföranden ska kalla till mötena ({source}), men har inte gjort det inom fem arbetsdagar. Därför kan alla företrädare kalla.',

  'meeting-form.explanation':
    'Först kommer ett utkast i chatten, med förslag till dagordning. Inget skickas till de andra förrän någon trycker på Skicka kallelse.',
  'meeting-form.only-extra':
    'Det är ordföranden, {chair}, som kallar till ordinarie möten ({source}). Du kan kalla till ett extra möte.',
  'meeting-form.guessed':
    'Det du skrev efter tiden har jag delat upp på plats och skäl så gott jag kan. Rätta det som hamnade fel.',
  'meeting-form.from-when':
    '{asked, select, true {Från och med den {from, date, day} kan alla företrädare kalla, om inget möte har kallats dessförinnan.} other {Du kan också be ordföranden kalla. Har inget möte kallats inom fem arbetsdagar kan alla företrädare göra det.}}',
  'meeting-form.day': 'Datum',
  'meeting-form.day-missing': 'Välj dagens datum eller ett senare.',
  'meeting-form.time': 'Klockslag',
  'meeting-form.ends': 'Sluttid (valfri)',
  'meeting-form.time-missing': 'Välj ett klockslag.',
  'meeting-form.place': 'Plats (valfri)',
  'meeting-form.place-placeholder': 'Till exempel: Rosenlund, eller Teams',
  'meeting-form.kind': 'Typ av möte',
  'meeting-form.kind-missing': 'Välj typ av möte.',
  'meeting-form.reason': 'Skäl (krävs för extra möte)',
  'meeting-form.reason-optional': 'Skäl för extra möte (valfritt)',
  'meeting-form.reason-placeholder': 'Till exempel: Lokalen är uppsagd.',
  'meeting-form.reason-missing': 'Skriv varför ett extra möte behövs.',
  'meeting-form.button.draft': 'Gör ett utkast',

  'meeting.button.move': 'Ändra tid eller plats',
  'move-meeting.explanation': 'Utkastet i chatten ändras.',
  'move-meeting.explanation-called':
    'Kallelsen ändras, och ändringen kommer som ett nytt meddelande i chatten och till var och en av de andra företrädarna. Om du ändrar dagen eller starttiden behöver alla svara igen.',
  'meeting.button.cancel': 'Ställ in mötet',
  'cancel-meeting.explanation': 'Utkastet i chatten visar att mötet är inställt, och skälet.',
  'cancel-meeting.explanation-called':
    'Att mötet är inställt, och skälet, kommer som ett nytt meddelande i chatten och till var och en av de andra företrädarna.',
  'cancel-meeting.reason-placeholder': 'Till exempel: Flera är sjuka.',
  'cancel-meeting.reason-missing': 'Skriv varför mötet ställs in.',

  'status.next-meeting': 'Nästa\u00a0möte',
  'status.no-meeting': 'Inget planerat.',
  'status.meeting-draft': '{meeting}. Kallelsen är inte skickad.',
  'status.meeting-called': '{meeting}.',
  'status.meeting-open': '{meeting}. Mötet pågår.',
  'status.meeting-at': '{meeting}, {place}',

  'answer.meeting-drafted':
    'Utkastet kommer i chatten. Kallelsen går ut när någon trycker på Skicka kallelse där.',
  'answer.meeting-called':
    'Kallelsen är klar. Den kommer i gruppens chatt och till var och en av företrädarna. Den som jag inte når nämns i gruppens chatt.',
  'answer.meeting-moved': 'Mötet är ändrat.',
  'answer.meeting-was-cancelled': 'Mötet är inställt.',

  'refusal.unknown-meeting':
    'Det mötet finns inte i den här chatten. Skriv @Samverka dagordning för att se nästa möte.',
  'refusal.only-chair-may-call':
    'Enligt avtalet är det ordföranden som kallar till ordinarie möten, och nu är det {member}. {asked, select, true {Från och med den {from, date, day} kan alla företrädare kalla, om inget möte har kallats dessförinnan.} other {Be {member} kalla: skriv @Samverka status och välj Ordförande. Har inget möte kallats inom fem arbetsdagar kan du kalla själv, från och med den {from, date, day}.}} Till ett extra möte kan du alltid kalla.',
  'refusal.only-caller-may-cancel':
    'Det extra mötet är begärt av {party}, och bara den partens företrädare kan ställa in det. Be någon av dem.',
  'refusal.extra-meeting-reason-missing':
    'Ett extra möte behöver ett skäl. Skriv varför det behövs i fältet Skäl.',
  'refusal.cancel-reason-missing': 'Skälet saknas. Skriv varför mötet ställs in och försök igen.',
  'refusal.meeting-in-the-past': 'Den {moment, date, moment} har redan passerat. Välj en senare tid.',
  'refusal.meeting-time-passed':
    'Mötestiden, den {moment, date, moment}, har redan passerat. Ändra tiden först och skicka sedan kallelsen.',
  'refusal.meeting-collides':
    'Gruppen har redan ett möte den {moment, date, moment}. Välj en tid som ligger minst en timme från det, eller ändra det mötet.',
  'refusal.too-many-meetings':
    'Gruppen har redan {most} planerade möten, och fler kan inte planeras samtidigt. Ställ in något av dem först.',
  'refusal.meeting-called-already':
    'Kallelsen till mötet den {moment, date, moment} är redan skickad. Svara på den här i chatten eller i din privata chatt med Samverka.',
  'refusal.meeting-not-called':
    'Kallelsen till mötet den {moment, date, moment} är inte skickad än. Vänta med att svara tills den kommer.',
  'refusal.meeting-moved-since':
    'Mötet har flyttats sedan meddelandet skrevs och är nu den {moment, date, moment}. Svara på det senaste meddelandet i stället.',
  'refusal.meeting-opened-already':
    'Mötet den {moment, date, moment} har redan öppnats, så det går inte att ändra. Skriv @Samverka dagordning för att se vad som gäller nu.',
  'refusal.meeting-cancelled':
    'Mötet den {moment, date, moment} är inställt, så det går inte att ändra. Skriv @Samverka möte för att planera ett nytt.',
};
