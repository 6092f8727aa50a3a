/** Getting started: the chat, the agreement and who holds which seat. */
export const sv = {
  'welcome.heading': 'Hej, jag är Samverka',
  'welcome.meetings': 'Jag kallar till möten, räknar röster och skriver protokoll.',
  'welcome.problems': 'Jag tar emot problem och rapporter och ser till att de når rätt part.',
  'welcome.deadlines': 'Jag påminner om det som ert avtal kräver och visar var det står.',
  'welcome.first-group': 'Börja med att trycka på Registrera.',
  'welcome.first-personal':
    'Öppna gruppens chatt och tryck på Registrera där. Är jag inte med i den än behöver någon lägga till mig.',
  'welcome.button.how': 'Så fungerar det',
  'welcome.summary-group': 'Samverka är här. Tryck på Registrera för att börja.',
  'welcome.summary-personal': 'Samverka är här. Öppna gruppens chatt för att börja.',
  'choose.heading': 'Koppla chatten till ett partnerskap',
  'choose.explanation': 'Välj avtalet och vilken grupp som använder den här chatten.',
  'choose.agreement': 'Avtal',
  'choose.agreement-missing': 'Välj ett avtal.',
  'choose.forum': 'Grupp',
  'choose.forum-missing': 'Välj en grupp.',
  'choose.placeholder': 'Välj i listan',
  'choose.none': 'Det finns inget färdigt avtal att välja. Tryck på Nytt avtal för att lägga in ert.',
  'choose.button': 'Fortsätt',
  'seats.heading': 'Vilka är företrädare?',
  'seats.heading-again': 'Vilka är företrädare nu?',
  'seats.in': '{agreement} · {forum}',
  'seats.explanation': 'Varje företrädare har en röst. Byt plats om du företräder en annan part.',
  'seats.explanation-again': 'I en öppen omröstning röstar de som var företrädare när den öppnades.',
  'seats.quorum':
    'Gruppen är beslutsför när minst {least, plural, one {en person} other {# personer}} deltar ({source}). Är färre platser än så tillsatta räknas de som är tillsatta, och då måste alla delta.',
  'seats.label':
    '{party}{numbered, select, true {, företrädare {ordinal}} other {}}{required, select, true {} other { (valfri)}}',
  'seats.vacant': 'Vakant',
  'seats.missing': 'Välj vem som har platsen.',
  'seats.placeholder': 'Välj person',
  'seats.same-person': 'Samma person',

  'answer.language-set':
    '{language, select, sv {Språket i den här chatten är nu svenska.} other {Språket i den här chatten är nu engelska.}}',
  'answer.registered': 'Företrädarna i {partnership} är sparade.',
  'answer.seats-changed':
    'Företrädarna i {partnership} är ändrade. En omröstning som redan är öppen behåller sin röstlängd.',
  'refusal.already-registered':
    'Chatten är redan kopplad till {partnership}. Bara gruppens företrädare kan ändra vilka som är företrädare. Skriv @Samverka status för att se vilka de är.',
  'refusal.unknown-agreement': 'Det avtalet finns inte. Välj ett avtal i listan.',
  'refusal.unknown-seat':
    'Platserna stämmer inte med avtalet. Skriv @Samverka registrera och välj företrädare på nytt.',
  'refusal.seat-not-filled':
    '{party} ska ha minst {least, plural, one {en företrädare} other {# företrädare}} enligt avtalet. Välj vem det är och försök igen.',
  'refusal.person-holds-two-seats':
    '{member} är vald till två platser. En person kan bara ha en plats och en röst. Välj olika personer.',
  'refusal.seat-of-another-party':
    'Varje part utser sina egna företrädare. Be någon av dem som företräder {party} att ändra de platserna, och ändra dem inte här. Kan ingen av dem göra det trycker du på Företrädare och sedan Skriftligt beslut.',
  'refusal.person-not-in-chat':
    'En av personerna är inte med i chatten. Lägg till personen i chatten eller välj någon annan.',
  'refusal.language-unknown': 'Jag kan svenska och engelska. Skriv @Samverka språk sv eller språk en.',
  'refusal.forum-opened-already':
    'Den gruppen har redan en egen chatt. Öppna den chatten och skriv @Samverka hjälp där.',
  'refusal.forum-needs-another':
    'Du har ingen plats i partnerskapet som {group} hör till. Be någon som har en plats i {another} att skriva @Samverka registrera här. Om {another} inte är registrerad än: registrera den först, i dess egen chatt.',
  'choose.button.new': 'Nytt avtal',
  'seats.button.more': 'Fler platser',
  'seats.button.profile': 'Visa avtalsprofilen',
  'profile.heading': 'Avtalsprofilen',
  'profile.explanation':
    'Så här ser avtalet ut som fil. Den som sköter Samverka hos er kan spara texten som {file} i mappen för avtalsprofiler. Då kan också andra chattar välja avtalet.',
  'profile.label': 'Innehållet i {file}',
  'refusal.profile-too-large':
    'Avtalsprofilen är för stor för att visas i ett kort. Den kom från en fil, och den som sköter Samverka hos er har filen i mappen för avtalsprofiler.',
  'seats.rule':
    '{exactly, select, true {{most, plural, one {En företrädare} other {# företrädare}}} other {{least, select, 0 {Högst} other {Minst {least} och högst}} {most, plural, one {en företrädare} other {# företrädare}}}} ({source}).',
  'seats.for-party': '{name} för {party}',
  'news.seat.summary':
    '{awaits, select, true {Bekräfta att du företräder {party} i {group} ({partnership}).} other {Du företräder {party} i {group} ({partnership}). Du får kallelser och påminnelser i din egen chatt med Samverka.}}',
  'news.seat.heading': 'Du företräder {party} i {group}',
  'news.seat.what':
    'Kallelser, frågor som väntar på dig och påminnelser kommer hit. Du kan svara direkt här.',
  'news.seats-changed.summary':
    '{cause, select, temporary {Tillfällig företrädare: {came}} resumed {Tillfällig företrädare har slutat: {left}} other {{newcomers, plural, =0 {Inte längre företrädare: {left}} one {Ny företrädare: {came}} other {Nya företrädare: {came}}}}} ({partnership})',
  'news.seats-changed.heading':
    '{cause, select, left {{name} har lämnat sin plats} disputed {{name} säger att platsen inte stämmer} appointed {Ny företrädare enligt partens skriftliga beslut} temporary {En tillfällig företrädare börjar} resumed {En tillfällig företrädare har slutat} other {{name} har ändrat vilka som är företrädare}}',
  'news.seats-changed.came':
    '{cause, select, temporary {Tillfällig företrädare} resumed {Företrädare igen} other {{newcomers, plural, one {Ny företrädare} other {Nya företrädare}}}}: {came}.',
  'news.seats-changed.left':
    '{cause, select, temporary {I stället för} resumed {Har slutat} other {Inte längre företrädare}}: {left}.',
  'seats.person': '{name}{you, select, true { (du)} other {}}',
};
