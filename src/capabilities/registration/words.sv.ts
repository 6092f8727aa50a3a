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
  'choose.explanation': 'Välj vilket avtal som gäller och vilket forum som möts i den här chatten.',
  'choose.agreement': 'Avtal',
  'choose.agreement-missing': 'Välj ett avtal.',
  'choose.forum': 'Forum',
  'choose.forum-missing': 'Välj ett forum.',
  'choose.placeholder': 'Välj i listan',
  'choose.none': 'Det finns inget färdigt avtal att välja. Tryck på Nytt avtal för att lägga in ert.',
  'choose.button': 'Fortsätt',
  'seats.heading': 'Vem har vilken plats?',
  'seats.heading-again': 'Vem har vilken plats nu?',
  'seats.in': '{agreement} · {forum}',
  'seats.explanation': 'Varje företrädare har en plats och en röst. Välj bland dem som är med i chatten.',
  'seats.explanation-again':
    'Varje företrädare har en plats och en röst. Välj bland dem som är med i chatten. I en omröstning som redan är öppen röstar de som var företrädare när den öppnades.',
  'seats.you': 'Du, {you}, är förvald. Ändra om du inte har den platsen.',
  'seats.source': 'Platserna: {source}.',
  'seats.label':
    '{party}{numbering, select, one {} all { – representant {ordinal} av {most}} other { – representant {ordinal} av högst {most}}}{required, select, true {} other { (valfri)}}',
  'seats.vacant': 'Ingen på den här platsen',
  'seats.missing': 'Välj vem som har platsen.',
  'seats.placeholder': 'Välj person',
  'seats.same-person': 'Samma person',

  'answer.language-set':
    '{language, select, sv {Språket i den här chatten är nu svenska.} other {Språket i den här chatten är nu engelska.}}',
  'answer.registered': 'Platserna i {partnership} är sparade.',
  'answer.seats-changed':
    'Platserna i {partnership} är ändrade. En omröstning som redan är öppen behåller sin röstlängd.',
  'refusal.already-registered':
    'Chatten är redan kopplad till {partnership}. Bara gruppens företrädare kan ändra platserna. Skriv @Samverka status för att se vilka de är.',
  'refusal.unknown-agreement': 'Det avtalet finns inte. Välj ett avtal i listan.',
  'refusal.unknown-seat':
    'Platserna stämmer inte med avtalet. Skriv @Samverka registrera och välj platser på nytt.',
  'refusal.seat-not-filled':
    '{party} ska ha minst {least, plural, one {en företrädare} other {# företrädare}} enligt avtalet. Välj vem det är och försök igen.',
  'refusal.person-holds-two-seats':
    '{member} är vald till två platser. En person kan bara ha en plats och en röst. Välj olika personer.',
  'refusal.seat-of-another-party':
    'Varje part utser sina egna företrädare. Be någon av dem som företräder {party} att ändra de platserna, och lämna dem som de var här.',
  'refusal.person-not-in-chat':
    'En av personerna är inte med i chatten. Lägg till personen i chatten eller välj någon annan.',
  'refusal.language-unknown': 'Jag kan svenska och engelska. Skriv @Samverka språk sv eller språk en.',
  'refusal.forum-opened-already':
    'Den gruppen har redan en egen chatt. Öppna den chatten och skriv @Samverka hjälp där.',
  'refusal.forum-needs-another':
    'Du har ingen plats i partnerskapet som {group} hör till. Be någon som har en plats i {another} att skriva @Samverka registrera här. Om {another} inte är registrerad än: registrera den först, i dess egen chatt.',
  'choose.button.new': 'Nytt avtal',
  'seats.button.profile': 'Visa avtalsprofilen',
  'profile.heading': 'Avtalsprofilen',
  'profile.explanation':
    'Så här ser avtalet ut som fil. Den som sköter boten kan spara texten som {file} i mappen för avtalsprofiler. Då kan också andra chattar välja avtalet.',
  'profile.label': 'Innehållet i {file}',
  'refusal.profile-too-large':
    'Avtalsprofilen är för stor för att visas i ett kort. Den kom från en fil, och den som sköter boten har filen i mappen för avtalsprofiler.',
};
