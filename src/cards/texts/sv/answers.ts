/** Short answers that belong to no capability alone: refusals with the reason and what to do instead. */
export const answers = {
  'answer.done': 'Klart.',
  'answer.only-in-a-group':
    'Det där gör du i gruppens chatt, inte här. Skriv @Samverka hjälp där för att se vad du kan göra. Om jag inte är med i chatten än behöver någon lägga till mig först.',
  'answer.input-not-understood':
    'Jag kunde inte läsa det som skickades från kortet, så ingenting har ändrats. Skriv @Samverka hjälp för att se vad du kan göra.',
  'answer.went-wrong':
    'Något gick fel hos mig. Skriv @Samverka status för att se om det du gjorde kom med. Försök annars igen om en stund. Om felet kommer tillbaka: ge den som sköter boten koden {correlationId}.',
  'refusal.not-registered':
    'Den här chatten är inte kopplad till något partnerskap än. Skriv @Samverka registrera för att koppla den.',
  'refusal.not-a-member':
    'Det här kan bara gruppens företrädare göra, och du har ingen plats i gruppen. Skriv @Samverka status för att se vilka företrädarna är, och be någon av dem.',
  'refusal.unknown-forum': 'Avtalet har inget sådant forum. Välj ett annat forum.',
  'refusal.contains-personal-identity-number':
    'Texten ser ut att innehålla ett personnummer. Personnummer får inte sparas här, så ingenting är sparat. Ta bort numret och försök igen.',
  'refusal.text-missing': 'Texten saknas. Skriv något och försök igen.',
  'refusal.text-too-long': 'Texten är för lång. Korta den till högst {longest} tecken och försök igen.',
  'answer.done-in-the-group': 'Klart. Det visas i gruppens chatt.',
  'refusal.unknown-group':
    'Kortet gäller en grupp som jag inte hittar bland dina. Skriv hjälp för att se vad du kan göra här.',
};
