/** The agreement as the bot follows it: its card, its headings, what the parties enter, and what is told. */
export const sv = {
  'agreement.card.heading': 'Avtalet som Samverka följer det',
  'agreement.card.summary': 'Avtalet för {partnership}, rubrik för rubrik',
  'agreement.kicker': 'Avtalet · {partnership}',
  'agreement.card.search': 'Skriv @Samverka avtal och ett ord för att söka i avtalet.',
  'agreement.page': 'Sida {page} av {pages}.',
  'agreement.button.show': 'Visa',
  'agreement.button.show-one': 'Visa {name}',
  'agreement.button.next': 'Nästa',
  'agreement.button.previous': 'Förra',
  'agreement.button.headings': 'Rubriker',
  'agreement.button.enter': 'Fyll i',
  'agreement.button.paper': 'Visa uppgifterna',
  'agreement.button.roles': 'Ge en roll',
  'button.agreement': 'Avtalet',
  'agreement.heading.summary': '{name} ({partnership})',

  'agreement.found.heading':
    '{found, plural, =0 {Inget i avtalet har de orden} one {En punkt i avtalet} other {# punkter i avtalet}}',
  'agreement.found.near':
    'Ingen punkt i avtalet har alla orden. {found, plural, one {Den här är närmast} other {De här är närmast}}',
  'agreement.found.searched': 'Du sökte på ”{quoted}”.',
  'agreement.found.summary': 'Sökning i avtalet för {partnership}',
  'agreement.found.none': 'Pröva med ett annat ord, eller läs rubrik för rubrik.',
  'agreement.line': '{says} ({source}).',
  'agreement.line-entered': '{says}.',
  'agreement.title-of': '{title}:',

  'agreement.heading.parties': 'Parter, kontaktpersoner och roller',
  'agreement.heading.background': 'Bakgrund och styrande dokument',
  'agreement.heading.purpose': 'Syfte, mål, värdegrund och metoder',
  'agreement.heading.target-group': 'Målgrupp och verksamhetsveckor',
  'agreement.heading.commitments': 'Åtaganden',
  'agreement.heading.communication': 'Kommunikation',
  'agreement.heading.information': 'Skyldighet att informera',
  'agreement.heading.problems': 'Problem och vart de går',
  'agreement.heading.reports': 'Uppföljning och rapporter',
  'agreement.heading.money': 'Pengar',
  'agreement.heading.validity': 'Giltighetstid',
  'agreement.heading.breach': 'Brister, uppsägning och tvist',
  'agreement.heading.data': 'Sekretess och personuppgifter',
  'agreement.heading.eligibility': 'Krav på den idéburna parten och jäv',
  'agreement.heading.paper': 'Underskrifter, original, bilagor och diarienummer',

  'agreement.until': 'Före den {until, date, day}: {says} ({source}).',
  'agreement.from': 'Från och med den {from, date, day}: {says} ({source}).',
  'agreement.gone-from': 'Gäller inte längre från och med den {from, date, day}.',

  'agreement.group.holders': 'De som har rollerna här',
  'agreement.nobody-has-the-role':
    'Ingen har rollen. En företrädare för {party} kan ge den: tryck på Ge en roll',
  'agreement.no-contact':
    'Ingen är vald här, så det som rör {party} går till dess företrädare. De kan välja en: tryck på Ge en roll',
  'agreement.copy-of': 'Uppgifter från {party}',
  'agreement.signed':
    '{place} den {on, date, day}{positioned, select, true {, {position}} other {}}{named, select, true {, {name}} other {}}',
  'agreement.nothing-entered': 'Inget ifyllt än',
  'agreement.entered-by': 'Ifyllt av {name} den {day, date, day}.',

  'paper-form.heading': 'Uppgifter om ert exemplar av avtalet',
  'paper-form.explanation':
    'Uppgifterna gäller {party}, och alla parter ser dem. Det du lämnar tomt ändras inte.',
  'paper-form.explanation-numbers': 'Här fyller du i diarienumret för {party}. Alla parter ser det.',
  'paper-form.on-behalf-of': 'I avtalet skriver ni under så här: ”För {onBehalfOf}”.',
  'paper-form.no-names': 'Skriv befattningen, inte namnet, som står på avtalet.',
  'paper-form.place': 'Ort för underskriften',
  'paper-form.day': 'Datum för underskriften',
  'paper-form.day-wrong': 'Välj ett datum till och med i dag.',
  'paper-form.position': 'Befattning för den som skrev under',
  'paper-form.position-optional': 'Befattning för den som skrev under (avtalet frågar inte efter den)',
  'paper-form.position-hint': 'Till exempel: Ordförande',
  'paper-form.position-agreed': 'I avtalet: {position}',
  'paper-form.member': 'Den som skrev under (om personen är företrädare här)',
  'paper-form.member-none': 'Ingen av företrädarna här',
  'paper-form.original': 'Var ert original finns',
  'paper-form.original-hint': 'Till exempel: Diariet, arkivskåpet på kontoret',
  'paper-form.registry-number': 'Ert diarienummer',
  'paper-form.registry-number-hint': 'Till exempel: 3.1.1-256/2022',

  'news.agreement-signed.summary':
    'Avtalet har skrivits under för {party} den {day, date, day} ({partnership})',
  'news.agreement-signed.heading': 'Avtalet har skrivits under för {party}: {signedAt} den {day, date, day}',
  'news.agreement-original.summary': 'Originalet för {party}: {original} ({partnership})',
  'news.agreement-original.heading': 'Originalet för {party} finns här: {original}',
  'news.agreement-registered.summary': 'Diarienummer hos {party}: {number} ({partnership})',
  'news.agreement-registered.heading': 'Avtalet har diarienummer {number} hos {party}',
  'news.agreement-copy.by': '{name} har fyllt i uppgiften för {party}.',

  'answer.paper-entered': 'Uppgifterna är sparade. De syns när någon skriver @Samverka avtal.',
  'refusal.own-copy-only':
    'Uppgifter om avtalet fylls i av den som företräder en part eller är registrator, och du har ingen sådan uppgift här. Be en företrädare fylla i dem.',
  'refusal.agreement-signature-incomplete':
    '{positioned, select, true {Ort, datum och befattning behövs om en underskrift ska antecknas.} other {Ort och datum behövs om en underskrift ska antecknas.}} Fyll i det som saknas, eller töm de fälten.',
  'refusal.agreement-signed-ahead':
    'Datumet för underskriften ligger i framtiden. Ange ett datum till och med i dag, {day, date, day}.',
  'refusal.signed-by-nobody-here':
    'Den personen är inte företrädare för er part. Välj någon i listan, eller ingen.',
  'refusal.nothing-entered': 'Inget är ifyllt. Fyll i minst en uppgift, eller gå tillbaka.',
};
