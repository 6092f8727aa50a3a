/** Single seats: who has them, by whose word, and what can be done about it. */
export const seatSv = {
  'seats.button.list': 'Företrädare',
  'seats.button.confirm': 'Stämmer',
  'seats.button.dispute': 'Stämmer inte',
  'seats.button.history': 'Historik',
  'seats.summary': 'Företrädare i {forum}',
  'seats.kicker': '{agreement} · {forum}',
  'seats.list-heading': 'Företrädare och mandat',
  'seats.roles': 'Roller utan rösträtt',
  'seats.named-roles': 'Roller som avtalet nämner',
  'seat-role.named': '{role}: {name}.',
  'seat-role.vacant': '{role}: ingen än. Parten ger rollen under Roller.',
  'seat-role.registrar': 'Registrator: {name}.',
  'seat-role.contact': 'Kontaktperson för {party}: {name}.',
  'seat-note.confirmed': 'Utsedd av {appointedBy}, den {appointedOn, date, day}.',
  'seat-note.appointed':
    'Utsedd enligt ”{reference}”, den {decidedOn, date, day}. Uppgiften är inskriven av {name}.',
  'seat-note.awaits': 'Har inte bekräftat än.',
  'seat-note.serves': 'Tillfällig företrädare till och med den {to, date, day}: {name}.',
  'seat-note.to-serve':
    'Tillfällig företrädare från och med den {from, date, day} till och med den {to, date, day}: {name}.',
  'seat-note.away': 'Borta från och med den {from, date, day} till och med den {to, date, day}.',
  'away.that-day': 'Borta den dagen: {names}.',
  'away.one-day': 'Borta den {from, date, day}: {name}.',
  'away.from-to': 'Borta {from, date, day}–{to, date, day}: {name}.',
  'seat-note.gone': 'Har lämnat chatten.',
  'seat-note.disputed':
    'Den som senast hade platsen säger att det inte stämmer. Platsen är vakant tills parten har rett ut det.',
  'seat-note.waiting':
    '{name} får platsen den {day, date, day} enligt ”{reference}” ({decidedOn, date, day}), om ingen säger att det inte stämmer.',
  'seat-note.mandate':
    'Mandat: {text}{priced, select, true {, högst {ore, number, money}} other {}}{written, select, true { ({reference})} other {}}.',
  'seat-note.proviso':
    'Röstade ja till {decision} med förbehåll för beslut i {text}. Det beslutet är inte inskrivet än.',
  'seat-history.heading': 'Vem har haft vilken plats?',
  'seat-history.line':
    '{party}{temporary, select, true {, tillfälligt} other {}}: {from, date, day}–{lasts, select, true {} other {{to, date, day}}}{ended, select, left { (lämnade platsen)} disputed { (sa att det inte stämde)} other {}}',
  'seat-history.named': 'Namngiven av {name}.',
  'seat-history.button.earlier': 'Visa äldre',
  'seat-history.more':
    'De senaste visas. {more, plural, one {En tidigare} other {# tidigare}} visas inte här.',

  'seat-form.confirm.heading': 'Bekräfta platsen',
  'seat-form.confirm.explanation':
    'Skriv vem hos din part som har utsett dig, till exempel en nämnd, en styrelse eller en befattning. Skriv inte ett personnamn.',
  'seat-form.confirm.send': 'Stämmer',
  'seat-form.confirm.appointedBy': 'Utsedd av (organ eller befattning)',
  'seat-form.confirm.appointedOn': 'Vilken dag',
  'seat-form.dispute.heading': 'Det stämmer inte',
  'seat-form.dispute.explanation':
    'Alla i gruppen får veta att du säger att det inte stämmer. Har du platsen blir den vakant tills din part har rett ut vem som ska ha den.',
  'seat-form.dispute.send': 'Stämmer inte',
  'seat-form.leave.heading': 'Lämna platsen',
  'seat-form.leave.explanation':
    'Platsen blir vakant och alla i gruppen får veta det. Den som ska ta över kan i stället få platsen direkt: skriv @Samverka registrera i gruppens chatt.',
  'seat-form.leave.send': 'Lämna platsen',
  'seat-form.temporary.heading': 'Tillfällig företrädare',
  'seat-form.temporary.explanation':
    'Den tillfälliga företrädaren har platsen och rösten under tiden. Alla i gruppen får veta det.',
  'seat-form.temporary.send': 'Spara',
  'seat-form.temporary.seat': 'I stället för',
  'seat-form.temporary.person': 'Tillfällig företrädare',
  'seat-form.temporary.from': 'Från och med',
  'seat-form.temporary.to': 'Till och med',
  'seat-form.away.heading': 'Borta',
  'seat-form.away.explanation':
    'Det syns för gruppen när dagar väljs. Vill du att någon annan röstar för dig under tiden behövs en tillfällig företrädare.',
  'seat-form.away.send': 'Spara',
  'seat-form.away.from': 'Från och med',
  'seat-form.away.to': 'Till och med',
  'seat-form.appointment.heading': 'Skriftligt beslut om företrädare',
  'seat-form.appointment.explanation':
    'Om en part inte har någon annan i chatten som kan ändra platsen skriver du in partens eget skriftliga beslut. Alla får veta det, också den som har platsen. Det gäller efter tre arbetsdagar (förval), eller genast om den som hade platsen har lämnat chatten.',
  'seat-form.appointment.send': 'Skriv in',
  'seat-form.appointment.seat': 'Plats',
  'seat-form.appointment.person': 'Ny företrädare',
  'seat-form.appointment.reference': 'Beslutet (till exempel protokoll och paragraf, eller diarienummer)',
  'seat-form.appointment.decidedOn': 'Beslutets dag',
  'seat-form.mandate.heading': 'Mandat',
  'seat-form.mandate.explanation':
    'Skriv vad den som har platsen får besluta för er part. Det visas för gruppen.',
  'seat-form.mandate.send': 'Spara',
  'seat-form.mandate.seat': 'Plats',
  'seat-form.mandate.text': 'Får besluta om',
  'seat-form.mandate.amount': 'Högsta belopp i kronor (lämna tomt om inget är satt)',
  'seat-form.mandate.reference': 'Delegation eller beslut (får vara tomt)',
  'seat-form.role.heading': 'Roller',
  'seat-form.role.explanation':
    'En registrator kan läsa det som företrädarna läser i sin egen chatt med Samverka. En kontaktperson kan ändra er parts platser och får problem som anmäls, om avtalet nämner en. Roller som avtalet nämner ger ni till den hos er som har uppgiften.',
  'seat-form.role.send': 'Ge rollen',
  'seat-form.role.role': 'Roll',
  'seat-form.role.person': 'Vem',
  'seat-form.role.registrar': 'Registrator',
  'seat-form.role.contact': 'Kontaktperson för er part',
  'seat-form.quorum.vacant':
    'Gruppen är beslutsför när minst {least, plural, one {en person} other {# personer}} deltar ({source}). När platsen är vakant {filled, plural, =0 {är ingen plats tillsatt} one {är bara en plats tillsatt, och då räknas bara den} other {är bara # platser tillsatta, och då räknas bara de: alla # måste delta}}.',
  'seat-form.quorum.away':
    'Gruppen är beslutsför när minst {least, plural, one {en person} other {# personer}} deltar ({source}). Är du borta {count, plural, =0 {} other {samtidigt som {others} }}utan en tillfällig företrädare kan gruppen inte besluta något på möten då.',
  'seat-form.seat': '{party}{numbered, select, true {, plats {ordinal}} other {}}: {who}',
  'seat-form.choice-missing': 'Välj i listan.',
  'seat-form.text-missing': 'Fyll i fältet.',
  'seat-form.day-missing': 'Välj en dag.',
  'seat-form.placeholder': 'Välj i listan',
  'seat-form.end': 'Avsluta för {name}',
  'seat-form.end-away': 'Jag är inte borta',
  'seat-form.end-role': 'Ta bort {name}',
  'seat-form.end-named-role': 'Ta bort {name}, {role}',

  'news.seat.appointed':
    'Du är utsedd enligt ”{reference}”, den {decidedOn, date, day}. {name} har skrivit in det.',
  'news.seat.confirm':
    'Tryck på Stämmer och skriv vem hos din part som har utsett dig, och när. Är det fel trycker du på Stämmer inte.',
  'news.seat-for-a-time.summary':
    'Du är tillfällig företrädare för {party} i {group} till och med den {to, date, day} ({partnership})',
  'news.seat-for-a-time.heading':
    'Du är tillfällig företrädare för {party} i {group} till och med den {to, date, day}',
  'news.seats-changed.appointed':
    'Enligt partens skriftliga beslut ”{reference}”, den {decidedOn, date, day}. {enteredBy} har skrivit in det.',
  'news.seats-changed.until': 'Det gäller till och med den {to, date, day}.',
  'news.seats-changed.vacant':
    'Platsen är vakant. {party} utser en ny företrädare: skriv @Samverka registrera i gruppens chatt.',
  'news.seat-appointment.summary':
    'Ny företrädare för {party} den {day, date, day}: {name}, om det stämmer ({partnership})',
  'news.seat-appointment.heading': '{name} får platsen för {party} den {day, date, day}',
  'news.seat-appointment.entered':
    'Enligt partens skriftliga beslut ”{reference}”, den {decidedOn, date, day}. {by} har skrivit in det.',
  'news.seat-appointment.instead': 'I stället för {before}.',
  'news.seat-appointment.object':
    'Den som har platsen, eller senast hade den, kan före dess säga att det inte stämmer. Då är platsen vakant tills parten har rett ut det.',
  'news.temporary-named.summary':
    'Tillfällig företrädare från och med den {from, date, day}: {name} ({partnership})',
  'news.temporary-named.heading':
    '{name} företräder {party} i stället för {instead} från och med den {from, date, day} till och med den {to, date, day}',
  'news.temporary-named.vote': 'Platsen har fortfarande en röst.',
  'news.left-the-chat.summary': '{name} har lämnat gruppens chatt och har kvar sin plats ({partnership})',
  'news.left-the-chat.heading': '{name} har lämnat gruppens chatt',
  'news.left-the-chat.seat': '{name} företräder fortfarande {party}.',
  'news.left-the-chat.party':
    '{others} kan ge platsen till någon annan: skriv @Samverka registrera i gruppens chatt.',
  'news.left-the-chat.others':
    'Ingen annan från {party} är med i chatten. Lägg till någon från {party}, och skriv in partens skriftliga beslut om en ny företrädare: tryck på Företrädare och sedan Skriftligt beslut.',
  'news.role-given.summary':
    '{you, select, true {Du är nu} other {{name} är nu}} {role, select, registrar {registrator} other {kontaktperson för {party}}} i {group} ({partnership})',
  'news.role-given.heading':
    '{you, select, true {Du är nu} other {{name} är nu}} {role, select, registrar {registrator} other {kontaktperson för {party}}} i {group}',
  'news.role-given.registrar':
    'En registrator har ingen röst, men kan läsa status, frister, protokoll och beslut i sin egen chatt med Samverka.',
  'news.role-given.contact':
    'En kontaktperson har ingen röst, men kan ändra vilka som företräder parten: skriv @Samverka registrera i gruppens chatt.',

  'news.agreement-role.summary':
    '{you, select, true {Du har nu rollen} other {{name} har nu rollen}} {role} ({partnership})',
  'news.agreement-role.heading': '{you, select, true {Du har nu rollen} other {{name} har nu rollen}} {role}',
  'news.agreement-role.source': 'Rollen finns i avtalet och hör till {party} ({source}).',
  'news.agreement-role.receives':
    'Problem som enligt avtalet går till den rollen kommer direkt till den som har den.',
  'news.agreement-role.reports': 'Den som har rollen kan anmäla problem: skriv @Samverka problem.',

  'seat-offer.confirm': 'Stämmer',
  'seat-offer.dispute': 'Stämmer inte',
  'seat-offer.leave': 'Lämna platsen',
  'seat-offer.temporary': 'Tillfällig företrädare',
  'seat-offer.away': 'Borta',
  'seat-offer.appointment': 'Skriftligt beslut',
  'seat-offer.mandate': 'Mandat',
  'seat-offer.role': 'Roller',

  'status.seat-awaits': '{name} har inte bekräftat sin plats för {party} än.',
  'status.seat-vacant': 'En plats för {party} är vakant.',
  'status.seat-gone': '{name}, som företräder {party}, har lämnat chatten.',

  'seat-offer.beginning': 'Gruppen har redan börjat',
  'seat-form.beginning.heading': 'Gruppen började före Samverka',
  'seat-form.beginning.explanation':
    'Fyll i det som gäller. Då fortsätter numren där ni är, och ingen påminns om något från tiden före den dag ni anger. Det går att rätta tills gruppen har beslutat något eller hållit ett möte i Samverka.',
  'seat-form.beginning.send': 'Spara',
  'seat-form.beginning.from': 'Samverka används från och med (tomt: i dag)',
  'seat-form.beginning.latestMeeting': 'Senaste mötet före Samverka',
  'seat-form.beginning.nextMinutes': 'Nästa protokolls nummer i år, till exempel 3',
  'seat-form.beginning.nextDecision': 'Nästa besluts nummer i år, till exempel § 12',
  'seat-form.beginning.inForce':
    'Beslut som gäller, ett på varje rad, till exempel: § 3/2025 Ersättare får tjänstgöra',
  'seat-form.beginning.chair': 'Vald ordförande',
  'seat-form.beginning.chairUntil': 'Ordförandens sista dag',
  'seat-form.beginning.nobody': 'Ingen vald',
  'answer.seat-beginning': 'Uppgifterna om tiden före Samverka är sparade.',
  'refusal.beginning-outside-validity':
    'Dagen ligger utanför avtalets giltighetstid, {from, date, day}–{to, date, day}. Välj en dag inom den.',
  'refusal.latest-meeting-ahead':
    'Den {day, date, day} har inte varit än. Välj dagen för det senaste mötet som har hållits.',
  'refusal.next-number-unknown': 'Jag förstår inte numret. Skriv till exempel 12 eller 12/2025.',
  'refusal.decision-numbers-begun':
    'Partnerskapet har redan beslut med nummer i Samverka, så serien fortsätter av sig själv. Lämna fältet för nästa besluts nummer tomt.',
  'refusal.too-many-decisions-in-force':
    'Det är fler än {most} beslut. Skriv de viktigaste här och lägg resten i ett dokument.',
  'refusal.beginning-settled':
    'Gruppen har redan beslutat något eller hållit ett möte i Samverka, så uppgifterna om tiden före går inte att ändra längre. Ta upp det som är fel på nästa möte.',
  'answer.seat-confirm': 'Tack. Platsen är bekräftad.',
  'answer.seat-dispute': 'Alla i gruppen får veta att du säger att det inte stämmer.',
  'answer.seat-leave': 'Du har lämnat platsen. Alla i gruppen får veta det.',
  'answer.seat-temporary': 'Klart. Alla i gruppen får veta det.',
  'answer.seat-away': 'Klart. Det syns för gruppen.',
  'answer.seat-appointment': 'Beslutet är inskrivet. Alla i gruppen får veta det.',
  'answer.seat-mandate': 'Mandatet är sparat och visas för gruppen.',
  'answer.seat-role': 'Klart.',
  'refusal.person-missing': 'Ingen person är vald. Välj en person i listan.',
  'refusal.appointment-needed':
    'Varje part utser sina egna företrädare, och ingen annan från {party} i chatten kan ändra platsen. Lägg till någon från {party}, eller tryck på Företrädare och sedan Skriftligt beslut om ni har partens beslut.',
  'refusal.appointment-waits':
    'Ett skriftligt beslut om den platsen är redan inskrivet och gäller från den {day, date, day}. Vänta till dess, eller be den som har platsen att säga om det inte stämmer.',
  'refusal.seat-of-own-party':
    'Det är din egen parts plats. Skriv @Samverka registrera i gruppens chatt och ändra den där.',
  'refusal.no-seat-of-yours':
    'Du har ingen plats i gruppen. Tryck på Företrädare för att se vilka som har platserna.',
  'refusal.seat-confirmed-already':
    'Du har redan bekräftat platsen. Vill du inte ha den längre väljer du Lämna platsen.',
  'refusal.seat-not-in-question':
    'Du har bekräftat platsen och ingen annan har sagt något om den. Vill du inte ha den längre väljer du Lämna platsen.',
  'refusal.appointed-in-the-future':
    'Dagen har inte varit än. Välj dagen då beslutet fattades, senast den {day, date, day}.',
  'refusal.temporary-named-already':
    'Platsen har redan en tillfällig företrädare. Avsluta det först, med knappen Avsluta i formuläret.',
  'refusal.no-temporary':
    'Platsen har ingen tillfällig företrädare. Tryck på Företrädare för att se hur det är nu.',
  'refusal.last-day-before-first': 'Den sista dagen är före den första. Ändra en av dagarna.',
  'refusal.amount-unknown': 'Beloppet går inte att läsa. Skriv hela kronor med siffror, till exempel 50 000.',
  'refusal.role-needs-no-seat': '{member} är företrädare och kan redan det som rollen ger. Välj någon annan.',
  'refusal.unknown-role': 'Det finns ingen sådan roll. Välj en i listan.',
  'refusal.role-of-another-party':
    'Rollen hör till {party}, och bara den parten ger den. Be en av dess företrädare.',
};
