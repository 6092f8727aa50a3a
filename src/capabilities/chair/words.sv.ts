/** A chair is elected. */
export const sv = {
  'button.chair': 'Ordförande',
  'chair-form.heading': 'Välj ordförande',
  'chair-form.explanation':
    'Ange vem ni har valt och till och med vilken dag. Valet får ett beslutsnummer. Om mandattiden är en egen punkt blir den klar med samma beslut.',
  'chair-form.correct': 'Rätta valet',
  'chair-form.correct-explanation':
    'Här rättar du en felskrivning, till exempel fel slutdag. Rättelsen gäller när en från varje annan part har tryckt på Stämmer (Samverkas förval). Beslutet har kvar sitt nummer. Har gruppen ändrat sig behövs ett nytt val.',
  'chair-form.term':
    'Mandattiden är {months, plural, one {en månad} other {# månader}} ({source}). Dagen är ett förslag.',
  'chair-form.validity': 'Avtalet gäller till och med den {to, date, day} ({source}).',
  'chair-form.beyond':
    'Mandattiden slutar efter avtalets sista dag, den {to, date, day}. Ändra datumet, eller tryck på Spara ändå om det är så ni har beslutat.',
  'chair-form.button-anyway': 'Spara ändå',
  'chair-form.button-correct': 'Rätta',
  'election-form.explanation':
    'Valet blir en egen punkt på dagordningen och tas upp nu. Under punkten anger du vem ni har valt, eller låter gruppen rösta.',
  'election-form.button': 'Ta upp valet',
  'acting-chair-form.heading': 'Utse tillförordnad',
  'acting-chair-form.explanation':
    'Den tillförordnade kan kalla till möten och leda dem de här dagarna. Du är fortfarande ordförande och kan göra detsamma. Alla får veta det.',
  'acting-chair-form.person': 'Tillförordnad ordförande',
  'acting-chair-form.person-missing': 'Välj vem som är tillförordnad.',
  'acting-chair-form.from': 'Från och med',
  'acting-chair-form.button': 'Utse',

  'chair.summary': 'Ordförande i {group}',
  'chair.acting': 'Tillförordnad',
  'chair.is': '{name}, {party}, till och med den {until, date, day}.',
  'chair.none.none-elected': 'Ingen är vald än.',
  'chair.none.term-over': '{name} var vald till och med den {until, date, day}. Ingen ny är vald.',
  'chair.none.seat-lost': '{name} var vald men är inte företrädare längre. Ingen ny är vald.',
  'chair.acting.named': '{name}, {party}, är tillförordnad ordförande till och med den {until, date, day}.',
  'chair.acting.longest-serving':
    '{name}, {party}, är tillförordnad ordförande tills en ny är vald, som den som har varit företrädare längst hos den andra parten (förval, avtalet anger inget).',
  'chair.no-chair': 'Den här gruppen har ingen ordförande enligt avtalet.',
  'chair.planned':
    '{name} är utsedd till tillförordnad ordförande från och med den {from, date, day} till och med den {to, date, day}.',
  'chair.request': '{name} bad om ett möte den {at, date, moment}.',
  'chair.calling':
    'Den som är ordförande kallar till ordinarie möten. Kallas inget möte inom fem arbetsdagar efter en begäran eller en påminnelse kan alla företrädare kalla (förval, avtalet anger inget).',
  'chair.calling-asked':
    'Från och med den {from, date, day} kan alla företrädare kalla, om inget möte har kallats dessförinnan (förval, avtalet anger inget).',
  'chair.silent': 'Inget möte har kallats inom fem arbetsdagar. Nu kan alla företrädare kalla.',
  'chair.button.correct': 'Stämmer',
  'chair.button.not-correct': 'Stämmer inte',
  'chair.button.request': 'Be om ett möte',
  'chair.button.name': 'Utse tillförordnad',
  'chair.button.end': 'Avsluta förordnandet',

  'news.acting-chair.summary':
    'Tillförordnad ordförande: {name}, {from, date, day-of-year}–{until, date, day-of-year} ({partnership})',
  'news.acting-chair.heading':
    '{name} är tillförordnad ordförande från och med den {from, date, day} till och med den {until, date, day}',
  'news.acting-chair.may':
    'Utsedd av {chair}. Den tillförordnade kan kalla till möten och leda dem de dagarna.',
  'news.acting-chair-you.summary':
    'Du är tillförordnad ordförande {from, date, day-of-year}–{until, date, day-of-year} ({partnership})',
  'news.acting-chair-you.heading':
    'Du är tillförordnad ordförande från och med den {from, date, day} till och med den {until, date, day}',
  'news.acting-chair-ended.summary': '{name} är inte tillförordnad ordförande längre ({partnership})',
  'news.acting-chair-ended.heading':
    '{name} är inte tillförordnad ordförande längre. Förordnandet avslutades av {by}.',
  'news.meeting-requested.summary': 'Kalla till ett möte: {name} ber om det ({partnership})',
  'news.meeting-requested.heading': '{name} ber dig kalla till ett möte i {forum}',
  'news.meeting-requested.from':
    'Från och med den {from, date, day} kan alla företrädare kalla, om inget möte har kallats dessförinnan.',
  'news.election-corrected.summary':
    'Rättat: {name} är vald till ordförande till och med {until, date, day-of-year} ({partnership})',
  'news.election-corrected.heading':
    'Rättat, {decision}: {name} är vald till ordförande till och med den {until, date, day}',
  'news.election-corrected.by': '{by} har bekräftat rättelsen. Beslutet har kvar sitt nummer.',
  'news.election-correction-proposed.summary':
    'Bekräfta rättelse av valet: {name} till och med {until, date, day-of-year} ({partnership})',
  'news.election-correction-proposed.heading': 'Rättelse av valet av ordförande, {decision}: stämmer den?',
  'news.election-correction-proposed.says': 'Nu står: {says} till och med den {saysUntil, date, day}',
  'news.election-correction-proposed.should-say': 'Ska stå: {name} till och med den {until, date, day}',
  'news.election-correction-proposed.by':
    '{by} har föreslagit rättelsen. Den gäller när en från {waits} har tryckt på Stämmer, senast den {last, date, day}. Annars gäller valet som det står.',
  'news.election-correction-disputed.summary':
    'Rättelsen av valet föll: {by} håller inte med ({partnership})',
  'news.election-correction-disputed.heading':
    'Rättelsen av valet av ordförande föll: {by} håller inte med. Valet gäller som det står.',
  'chair-form.rotation':
    'Ordförandeskapet roterar. Senast hade {last} det, så nu står {turn} i tur ({source}).',
  'chair-form.person': 'Ordförande',
  'chair-form.person-missing': 'Välj vem som blir ordförande.',
  'chair-form.until': 'Till och med',
  'chair-form.until-missing': 'Ange ett giltigt datum.',
  'chair-form.button': 'Välj',

  'answer.chair-elected': 'Ordföranden är vald: {decision}.',
  'answer.chair-elected-again':
    'Ordföranden är vald: {decision}. Tänk på att {partyName} hade ordförandeskapet även senast, och att det ska rotera.',
  'answer.chair-elected-already': 'Valet var redan sparat och står kvar.',
  'answer.election-corrected': 'Valet är rättat.',
  'answer.election-correction-proposed':
    'Rättelsen finns i chatten. Den gäller när en från varje annan part har tryckt på Stämmer.',
  'answer.election-correction-confirmed': 'Ditt svar är sparat. Rättelsen väntar på fler.',
  'answer.election-correction-disputed': 'Rättelsen är borttagen. Valet gäller som det står.',
  'answer.election-taken-up':
    'Valet av ordförande är uppe på mötet. Kortet i chatten visar hur ni går vidare.',
  'answer.acting-chair-named':
    '{name} är tillförordnad ordförande från och med den {from, date, day} till och med den {to, date, day}. Gruppen får veta det.',
  'answer.acting-chair-ended': 'Förordnandet är avslutat.',
  'answer.meeting-requested':
    '{name} får veta att du ber om ett möte. Från och med den {from, date, day} kan du kalla själv, om inget möte har kallats dessförinnan.',

  'refusal.chair-is-elected':
    'Under den här punkten väljs ordförande. Tryck på Välj ordförande, så att det framgår vem som är vald och hur länge.',
  'refusal.not-a-chair-matter': 'Under den här punkten väljs ingen ordförande. Tryck på Besluta eller Rösta.',
  'refusal.agreement-without-chair':
    'Enligt avtalet har den här gruppen ingen ordförande. Vill ni ha en behöver avtalet ändras: skriv @Samverka ändring.',
  'refusal.no-election-to-correct':
    'Det här mötet har inte valt den ordförande som gruppen har nu, så det finns inget att rätta här. Välj ordförande på nästa möte.',
  'refusal.election-correction-gone':
    'Den rättelsen väntar inte längre: den är bekräftad eller borttagen, eller så har dagarna gått ut. Skriv @Samverka ordförande för att se vad som gäller.',
  'refusal.election-waits-for-party':
    'Omröstningen är avgjord, men ingen från {party} är här längre och kan bekräfta vem som valdes. Vänta på {party}, eller avsluta mötet och välj ordförande på nästa möte.',
  'refusal.nobody-chairs':
    'Gruppen har ingen vald ordförande nu, så ingen kan utse en tillförordnad. Välj ordförande på nästa möte.',
  'refusal.only-chair-names': 'Det är {member} som utser och avslutar, som ordförande. Be {member} göra det.',
  'refusal.acting-chair-not-chosen':
    'Den tillförordnade ska vara en annan av gruppens företrädare. Välj någon i listan.',
  'refusal.acting-days-missing': 'Det framgår inte vilka dagar det gäller. Ange två giltiga datum.',
  'refusal.acting-days-past':
    'Förordnandet kan inte sluta den {day, date, day}. Ange ett slutdatum som är i dag eller senare, och inte före det första.',
  'refusal.acting-past-the-term':
    'Din mandattid som ordförande går ut den {day, date, day}. Ange ett slutdatum som är senast då.',
  'refusal.meeting-called-ahead':
    'Gruppen är redan kallad till ett möte den {moment, date, moment}. Föreslå ärendet till det mötet: skriv @Samverka dagordning.',
  'refusal.may-call-oneself':
    'Du kan själv kalla till ett möte och behöver inte be någon. Skriv @Samverka möte.',
  'refusal.chair-not-chosen': 'Ordföranden ska vara en av gruppens företrädare. Välj någon i listan.',
  'refusal.chair-term-missing': 'Det framgår inte hur länge ordföranden sitter. Ange ett giltigt datum.',
  'refusal.chair-term-past':
    'Ordföranden kan inte väljas till och med den {day, date, day}. Ange ett datum efter i dag.',
};
