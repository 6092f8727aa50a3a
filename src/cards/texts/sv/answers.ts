/** Short answers to one person: confirmations, and refusals with the reason and what to do instead. */
export const answers = {
  'answer.ballot-recorded': 'Din röst är registrerad: {choice}. Du kan ändra den tills omröstningen stängs.',
  'answer.ballot-changed': 'Din röst är ändrad till {choice}. Det är den senaste rösten som räknas.',
  'answer.ballot-unchanged': 'Din röst var redan {choice} och ligger kvar.',
  'answer.vote-opened': 'Omröstningen är öppen. Kortet kommer i chatten.',
  'answer.vote-closed': 'Omröstningen är stängd: {outcome}, {decision}.',
  'answer.recusal-recorded':
    'Din anmälan om jäv är registrerad. Du deltar inte i omröstningen och räknas inte med i röstlängden för ärendet.',
  'answer.language-set':
    '{language, select, sv {Språket i den här chatten är nu svenska.} other {Språket i den här chatten är nu engelska.}}',
  'answer.registered': 'Platserna i {partnership} är sparade.',
  'answer.seats-changed':
    'Platserna i {partnership} är ändrade. En omröstning som redan är öppen behåller sin röstlängd.',
  'answer.done': 'Klart.',
  'answer.only-in-a-group':
    'Det där gör du i gruppens chatt, inte här. Skriv @Samverka hjälp där för att se vad du kan göra. Om jag inte är med i chatten än behöver någon lägga till mig först.',
  'answer.input-not-understood':
    'Jag kunde inte läsa det som skickades från kortet, så ingenting har ändrats. Skriv @Samverka hjälp för att se vad du kan göra.',
  'answer.went-wrong':
    'Något gick fel hos mig. Skriv @Samverka status för att se om det du gjorde kom med. Försök annars igen om en stund. Om felet kommer tillbaka: ge den som sköter boten koden {correlationId}.',

  'refusal.not-registered':
    'Den här chatten är inte kopplad till något partnerskap än. Skriv @Samverka registrera för att koppla den.',
  'refusal.already-registered':
    'Chatten är redan kopplad till {partnership}. Bara gruppens företrädare kan ändra platserna. Skriv @Samverka status för att se vilka de är.',
  'refusal.not-a-member':
    'Det här kan bara gruppens företrädare göra, och du har ingen plats i gruppen. Skriv @Samverka status för att se vilka företrädarna är, och be någon av dem.',
  'refusal.unknown-agreement': 'Det avtalet finns inte. Välj ett avtal i listan.',
  'refusal.unknown-forum': 'Avtalet har inget sådant forum. Välj ett annat forum.',
  'refusal.unknown-seat':
    'Platserna stämmer inte med avtalet. Skriv @Samverka registrera och välj platser på nytt.',
  'refusal.seat-not-filled':
    '{party} ska ha minst {least, plural, one {en företrädare} other {# företrädare}} enligt avtalet. Välj vem det är och försök igen.',
  'refusal.person-holds-two-seats':
    '{person} är vald till två platser. En person kan bara ha en plats och en röst. Välj olika personer.',
  'refusal.seat-of-another-party':
    'Varje part utser sina egna företrädare. Be någon av dem som företräder {party} att ändra de platserna, och lämna dem som de var här.',
  'refusal.person-not-in-chat':
    'En av personerna är inte med i chatten. Lägg till personen i chatten eller välj någon annan.',
  'refusal.question-missing': 'Frågan saknas. Skriv vad gruppen ska rösta om och försök igen.',
  'refusal.question-too-long': 'Frågan är för lång. Korta den till högst {longest} tecken och försök igen.',
  'refusal.too-many-open-votes':
    'Det finns redan {most} öppna omröstningar och fler kan inte öppnas samtidigt. Skriv @Samverka stäng för att stänga någon av dem först.',
  'refusal.unknown-vote':
    'Den omröstningen finns inte i den här chatten. Skriv @Samverka status för att se vilka som är öppna.',
  'refusal.no-open-vote':
    'Ingen omröstning är öppen. Skriv @Samverka rösta och sedan frågan för att öppna en.',
  'refusal.several-open-votes': 'Flera omröstningar är öppna. Skriv @Samverka stäng och välj vilken.',
  'refusal.vote-closed':
    'Omröstningen är redan stängd, så det går inte att ändra något i den. Resultatet är {decision}. Skriv @Samverka beslut för att se det.',
  'refusal.not-an-elector':
    'Du finns inte i röstlängden för den här omröstningen, så din röst kan inte räknas. De som var företrädare när omröstningen öppnades kan rösta i den och stänga den.',
  'refusal.recused':
    'Du har anmält jäv i det här ärendet. Därför kan du inte rösta om det. De andra i röstlängden avgör frågan.',
  'refusal.recusal-reason-missing': 'Skälet saknas. Skriv varför du är jävig och försök igen.',
  'refusal.recusal-reason-too-long':
    'Skälet är för långt. Korta det till högst {longest} tecken och försök igen.',
  'refusal.language-unknown': 'Jag kan svenska och engelska. Skriv @Samverka språk sv eller språk en.',
  'refusal.contains-personal-identity-number':
    'Texten ser ut att innehålla ett personnummer. Personnummer får inte sparas här, så ingenting är sparat. Ta bort numret och försök igen.',
  'refusal.date-missing':
    'Jag hittar inget datum. Skriv till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.date-unknown':
    'Jag förstår inte vilken dag ”{typed}” är. Skriv datumet först och i siffror eller med månadens namn: @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.date-does-not-exist':
    'Datumet {typed} finns inte i kalendern. Rätta det och försök igen, till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.date-ambiguous':
    '”{typed}” kan betyda både {first} och {second}. Skriv vilket datum det gäller, till exempel @Samverka möte {first} kl. 13.00 Rosenlund.',
  'refusal.several-dates':
    'Jag ser fler än ett datum och vet inte vilket som gäller. Skriv ett datum och sätt det först, till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.weekday-does-not-fit':
    'Veckodagen stämmer inte: den {date} är en {weekday}. Rätta veckodagen eller datumet, eller skriv bara datumet: @Samverka möte {date} kl. 13.00 Rosenlund.',
  'refusal.time-missing':
    'Klockslaget saknas. Skriv det efter datumet, till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.time-unknown':
    'Jag förstår inte vilket klockslag ”{typed}” är. Skriv det i siffror efter datumet: @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.time-does-not-exist':
    'Klockslaget {typed} finns inte. Dygnet går från 0.00 till 23.59. Skriv till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.time-skipped':
    'Klockan {time} finns inte den {date}, för då ställs klockan fram till sommartid. Välj ett annat klockslag, till exempel @Samverka möte {date} kl. 13.00 Rosenlund.',
  'refusal.ends-before-it-starts':
    'Sluttiden i ”{typed}” är inte senare än starttiden. Rätta tiderna, till exempel @Samverka möte 12 februari kl. 13.00–15.00 Rosenlund.',
  'refusal.day-in-the-past':
    'Den {date} har redan passerat. Skriv en dag som kommer, till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund. Utan årtal menas nästa gång det datumet kommer.',
  'refusal.time-in-the-past':
    'Den {date} kl. {time} har redan passerat. Skriv en tid som kommer, till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund. Utan årtal menas nästa gång det datumet kommer.',
};
