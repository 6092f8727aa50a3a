/** Meetings up to their opening: planning, notice and agenda. */
export const meetings = {
  'meeting.kind.ordinary': 'Ordinarie möte',
  'meeting.kind.extra': 'Extra möte',
  'meeting.named': '{kind} {when}',
  'meeting.weekday-and-moment': '{weekday} den {date} kl.\u00a0{time}',
  'meeting.kicker': '{status} · {forum} · {partnership}',
  'meeting.status.draft': 'Utkast till kallelse',
  'meeting.status.called': 'Kallelse',
  'meeting.status.cancelled': 'Inställt möte',
  'meeting.status.open': 'Mötet pågår',
  'meeting.status.closed': 'Mötet är avslutat',
  'meeting.status.approved': 'Mötet är avslutat',
  'meeting.summary.draft': 'Utkast till kallelse: {meeting}',
  'meeting.summary.called': 'Kallelse: {meeting}. Svara om du kommer eller inte.',
  'meeting.summary.changed': 'Ändrad kallelse: {meeting}',
  'meeting.summary.cancelled': 'Inställt: {meeting}',
  'meeting.summary.open': 'Pågår: {meeting}',
  'meeting.summary.closed': 'Avslutat: {meeting}',
  'meeting.summary.approved': 'Avslutat: {meeting}',
  'meeting.cancelled': 'Mötet är inställt. Skäl: {reason}',
  'meeting.opened': 'Mötet har öppnats i gruppens chatt.',
  'meeting.minutes-elsewhere': 'Protokollet finns i gruppens chatt.',
  'meeting.new-time': 'Ny tid: {now}. Tidigare tid: {before}. Alla behöver svara igen.',
  'meeting.new-place': 'Ny plats: {now}. Tidigare plats: {before}.',
  'meeting.place': 'Plats',
  'meeting.no-place': 'Inte bestämd',
  'meeting.reason': 'Skäl',
  'meeting.planned-by': 'Planerat\u00a0av',
  'meeting.sender': 'Avsändare',
  'meeting.answers': 'Vilka kommer?',
  'meeting.own-heading': 'Ditt svar',
  'meeting.answers.coming': 'Kommer',
  'meeting.answers.substitute': 'Ersättare',
  'meeting.answers.not-coming': 'Kommer\u00a0inte',
  'meeting.answers.none': 'Inte\u00a0svarat',
  'meeting.substitute-for': '{substitute} i stället för {name}',
  'meeting.answer.coming': 'Du kommer.',
  'meeting.answer.not-coming': 'Du kommer inte.',
  'meeting.answer.substitute': 'En ersättare kommer i ditt ställe.',
  'meeting.answer.substitute-named': '{name} kommer i ditt ställe.',
  'meeting.answer.none': 'Du har inte svarat än.',
  'meeting.answer-hint': 'Du kan ändra ditt svar tills mötet öppnas.',
  'meeting.button.coming': 'Kommer',
  'meeting.button.not-coming': 'Kommer inte',
  'meeting.button.substitute': 'Ersättare kommer',
  'meeting.button.call': 'Skicka kallelse',
  'meeting.button.move': 'Ändra tid eller plats',
  'meeting.button.move-or-cancel': 'Ändra eller ställ in',
  'meeting.button.change-agenda': 'Ändra dagordning',
  'meeting.button.cancel': 'Ställ in mötet',
  'meeting.button.open': 'Öppna mötet',
  'meeting.button.back': 'Tillbaka till mötet',
  'button.new-meeting': 'Nytt möte',

  'meeting.warning.short-notice':
    '{days, plural, =0 {Mötet är redan i dag} one {Kallelsen når deltagarna en dag före mötet} other {Kallelsen når deltagarna # dagar före mötet}}. Kallelsen bör komma minst {least, plural, one {en dag} other {# dagar}} före ({source}).',
  'meeting.warning.weekend': 'Den {date} är en {weekday}.',
  'meeting.warning.outside-validity':
    'Mötet ligger utanför avtalets giltighetstid, som är {from} till och med {to} ({source}).',
  'meeting.warning.no-chair.none-elected':
    'Ordföranden ska kalla till mötena ({source}). Ingen ordförande är vald än, så nu kan vilken företrädare som helst kalla.',
  'meeting.warning.no-chair.term-over':
    'Ordföranden ska kalla till mötena ({source}). Ordförandens mandattid har gått ut, så nu kan vilken företrädare som helst kalla.',
  'meeting.warning.no-chair.seat-lost':
    'Ordföranden ska kalla till mötena ({source}). Den som valdes till ordförande har ingen plats i gruppen längre, så nu kan vilken företrädare som helst kalla.',

  'meeting-form.heading': 'Nytt möte',
  'meeting-form.explanation':
    'Först kommer ett utkast i chatten, med förslag till dagordning. Kallelsen går ut när någon trycker på Skicka kallelse.',
  'meeting-form.only-extra':
    'Till ordinarie möten kallar bara ordföranden, {chair} ({source}). Du kan kalla till ett extra möte.',
  'meeting-form.day': 'Datum',
  'meeting-form.day-missing': 'Välj ett datum från och med i dag.',
  'meeting-form.time': 'Klockslag',
  'meeting-form.time-missing': 'Välj ett klockslag.',
  'meeting-form.place': 'Plats (valfri)',
  'meeting-form.place-placeholder': 'Till exempel: Rosenlund, eller Teams',
  'meeting-form.kind': 'Typ av möte',
  'meeting-form.kind-missing': 'Välj typ av möte.',
  'meeting-form.reason': 'Skäl (krävs för extra möte)',
  'meeting-form.reason-optional': 'Skäl för extra möte (valfritt)',
  'meeting-form.reason-placeholder': 'Till exempel: Lokalen är uppsagd.',
  'meeting-form.reason-missing': 'Skriv varför ett extra möte behövs.',
  'meeting-form.button.draft': 'Gör utkast',

  'move-meeting.heading': 'Ändra tid eller plats',
  'move-meeting.explanation': 'Utkastet i chatten ändras.',
  'move-meeting.explanation-called':
    'Kallelsen ändras både i chatten och hos var och en av företrädarna. Om tiden ändras behöver alla svara igen.',
  'cancel-meeting.kicker': 'Ställ in mötet',
  'cancel-meeting.explanation':
    'Utkastet i chatten ändras och visar att mötet är inställt. Skälet står på kortet.',
  'cancel-meeting.explanation-called':
    'Kallelsen ändras både i chatten och hos var och en av företrädarna, så att alla ser att mötet är inställt. Skälet står på kortet.',
  'cancel-meeting.reason': 'Skäl',
  'cancel-meeting.reason-placeholder': 'Till exempel: Flera är sjuka.',
  'cancel-meeting.reason-missing': 'Skriv varför mötet ställs in.',

  'agenda.heading': 'Dagordning',
  'agenda.kicker': 'Dagordning · {forum}',
  'agenda.waiting-heading': 'Väntar på nästa möte',
  'agenda.hint': 'Alla företrädare kan föreslå ärenden tills mötet öppnas.',
  'agenda.no-meeting': 'Inget möte är planerat. Det här tas upp när gruppen möts nästa gång.',
  'agenda.nothing-waiting': 'Inget möte är planerat, och inget särskilt ärende väntar.',
  'agenda.item': '{number} {title}',
  'agenda.button.propose': 'Föreslå ärende',
  'agenda.button.order': 'Ändra ordning',
  'agenda.button.meeting': 'Visa mötet',
  'agenda.reason.first-by-agreement': 'Avtalet kräver det vid första mötet ({source}).',
  'agenda.reason.first': 'Beslutas vid första mötet ({source}).',
  'agenda.reason.called-for': 'Skälet till det extra mötet.',
  'agenda.reason.chair': 'Mandattiden har gått ut, eller ordföranden har lämnat gruppen ({source}).',
  'agenda.reason.proposed': 'Föreslaget av {name}.',
  'agenda.reason.raised': 'Lyft från {forum}.',
  'agenda.reason.problem': 'Lyft som problem.',
  'agenda.reason.report-submitted': 'Rapporten är lämnad och väntar på godkännande ({source}).',
  'agenda.reason.report-due': 'Sista dag att lämna: {date} ({source}).',
  'agenda.reason.vote-between-meetings': 'Omröstning mellan mötena, {decision}: resultatet anmäls.',
  'agenda.reason.tied-vote': 'Lika röstetal, {decision} ({source}).',
  'agenda.reason.tabled': 'Bordlagt på mötet den {date}.',
  'agenda.reason.referred-back': 'Återremitterat på mötet den {date}: {reason}',
  'agenda.reason.continuation': 'Sista dag att besluta: {date} ({source}).',
  'agenda.reason.expiry': 'Avtalet gäller till och med den {date} ({source}).',

  'order.kicker': 'Ändra ordning',
  'order.explanation': 'Välj ett ärende och flytta det ett steg i taget. Varje steg sparas direkt.',
  'order.item': 'Ärende',
  'order.item-missing': 'Välj ett ärende.',
  'order.button.up': 'Flytta upp',
  'order.button.down': 'Flytta ned',
  'order.button.done': 'Klar',

  'matter.heading': 'Föreslå ärende',
  'matter.explanation': 'Ärendet kommer med på dagordningen för gruppens nästa möte.',
  'matter.explanation-raises':
    'Ärendet kommer med på dagordningen för nästa möte. Ni kan också lyfta det till {forum} ({source}).',
  'matter.title': 'Ärende',
  'matter.title-placeholder': 'Till exempel: Ny lokal till hösten',
  'matter.title-missing': 'Skriv vad ärendet gäller.',
  'matter.forum': 'Vilken grupp ska ta upp ärendet?',
  'matter.forum-missing': 'Välj en grupp.',

  'raised.kicker': 'Ett ärende har lyfts till den här gruppen',
  'raised.summary': 'Lyft till den här gruppen: {title}',
  'raised.from': 'Lyft från',
  'raised.by': 'Lyft av',
  'raised.on-agenda': 'Ärendet står på dagordningen för mötet {when}.',
  'raised.waits': 'Inget möte är planerat. Ärendet väntar på nästa dagordning.',
  'raised.source': 'Rätten att lyfta frågor: {source}.',

  'status.next-meeting': 'Nästa möte',
  'status.no-meeting': 'Inget möte är planerat.',
  'status.meeting-draft': '{meeting}. Kallelsen är inte skickad.',
  'status.meeting-called': '{meeting}. Kallelsen är skickad.',
  'status.meeting-open': '{meeting}. Mötet pågår.',
  'status.meeting-at': '{meeting}, {place}',

  'answer.meeting-drafted':
    'Utkastet kommer i chatten. Kallelsen går ut när någon trycker på Skicka kallelse där.',
  'answer.meeting-called': 'Kallelsen är skickad till chatten och till var och en av företrädarna.',
  'answer.meeting-moved': 'Mötet är ändrat.',
  'answer.meeting-was-cancelled': 'Mötet är inställt.',
  'answer.matter-on-agenda': 'Ärendet är föreslaget. Det står på dagordningen för mötet den {moment}.',
  'answer.matter-waits':
    'Ärendet är föreslaget. Inget möte är planerat än, så det väntar på nästa dagordning.',
  'answer.matter-raised': 'Ärendet är lyft till {forum} och kommer med på nästa dagordning där.',

  'refusal.unknown-meeting':
    'Det mötet finns inte i den här chatten. Skriv @Samverka dagordning för att se nästa möte.',
  'refusal.only-chair-may-call':
    'Enligt avtalet är det ordföranden som kallar till ordinarie möten, och ordförande är {member}. Be {member}, eller kalla till ett extra möte: @Samverka extra möte 12 februari kl. 13.00 och skälet.',
  'refusal.only-chair-may-arrange':
    'Ordföranden leder mötet och bestämmer i vilken ordning ärendena tas. Be {member} att ändra ordningen.',
  'refusal.only-caller-may-cancel':
    'Det extra mötet är begärt av {party}, och bara de som företräder den parten kan ställa in det. Be någon av dem.',
  'refusal.extra-meeting-reason-missing':
    'Ett extra möte behöver ett skäl. Skriv varför det behövs, till exempel @Samverka extra möte 12 februari kl. 13.00 Lokalen är uppsagd.',
  'refusal.cancel-reason-missing': 'Skälet saknas. Skriv varför mötet ställs in och försök igen.',
  'refusal.matter-missing': 'Ärendet saknas. Skriv vad det gäller och försök igen.',
  'refusal.meeting-in-the-past':
    'Den {moment} har redan passerat. Välj en tid som kommer, till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.meeting-time-passed':
    'Mötestiden, den {moment}, har redan passerat. Ändra tiden först och skicka sedan kallelsen.',
  'refusal.meeting-collides':
    'Gruppen har redan ett möte den {moment}. Välj en tid som ligger minst en timme från det, eller ändra det mötet.',
  'refusal.too-many-meetings':
    'Gruppen har redan {most} planerade möten, och fler kan inte planeras samtidigt. Ställ in något av dem först.',
  'refusal.too-many-matters':
    'Redan {most} ärenden väntar på nästa dagordning, och fler kan inte tas emot. Ta upp några av dem på ett möte först.',
  'refusal.meeting-called-already':
    'Kallelsen till mötet den {moment} är redan skickad. Svara på den i chatten eller i ditt eget meddelande.',
  'refusal.meeting-not-called':
    'Kallelsen till mötet den {moment} är inte skickad än. Vänta med att svara tills den kommer.',
  'refusal.meeting-opened-already':
    'Mötet den {moment} har redan öppnats, så det går inte att ändra. Skriv @Samverka dagordning för att se vad som gäller nu.',
  'refusal.meeting-cancelled':
    'Mötet den {moment} är inställt, så det går inte att ändra. Skriv @Samverka möte för att planera ett nytt.',
  'refusal.not-on-agenda':
    'Det ärendet står inte på dagordningen längre. Skriv @Samverka dagordning för att se den som den är nu.',
};
