/** Short answers that belong to no capability alone: refusals with the reason and what to do instead. */
export const sv = {
  'answer.done': 'Klart.',
  'answer.only-in-a-group':
    'Det gör du i gruppens chatt, inte här. Skriv @Samverka hjälp där för att se vad du kan göra. Om jag inte är med i chatten än behöver någon lägga till mig först.',
  'answer.input-not-understood':
    'Jag kunde inte läsa det som skickades från kortet, så ingenting har ändrats. Skriv @Samverka hjälp för att se vad du kan göra.',
  'answer.went-wrong':
    'Något gick fel hos mig. Skriv @Samverka status för att se om det du gjorde kom med. Försök annars igen om en stund. Om felet kommer tillbaka ger du koden {correlationId} till den som sköter Samverka hos er.',
  'answer.record-damaged':
    'Gruppens historik stämmer inte med det som har sparats, så jag kan varken svara eller spara något. Vänd er till den som sköter Samverka hos er, och ge koden {correlationId}. Kommandot npm run verify visar vad som skiljer sig.',
  'refusal.not-registered':
    'Den här chatten är inte kopplad till något partnerskap än. Skriv @Samverka registrera för att koppla den.',
  'refusal.not-a-member':
    'Det här kan bara gruppens företrädare göra, och du har ingen plats i gruppen. Skriv @Samverka status för att se vilka företrädarna är, och be någon av dem.',
  'refusal.unknown-forum': 'Avtalet har ingen sådan grupp. Välj en annan grupp.',
  'refusal.contains-personal-identity-number':
    'Texten ser ut att innehålla ett personnummer. Personnummer får inte sparas här, så ingenting är sparat. Ta bort numret och försök igen.',
  'refusal.form-sent-already':
    'Formuläret är redan skickat. Det som står i det nu är inte sparat. Öppna ett nytt formulär och skriv det där.',
  'refusal.text-missing': 'Texten saknas. Skriv något och försök igen.',
  'refusal.text-too-long': 'Texten är för lång. Korta den till högst {longest} tecken och försök igen.',
  'answer.done-in-the-group': 'Klart. Det visas i gruppens chatt.',
  'refusal.unknown-group':
    'Kortet gäller en grupp som jag inte hittar bland dina. Skriv hjälp för att se vad du kan göra här.',
  'refusal.date-missing':
    'Jag hittar inget datum. Skriv till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.date-unknown':
    'Jag förstår inte vilken dag ”{typed}” är. Skriv datumet först och i siffror eller med månadens namn: @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.date-does-not-exist':
    'Datumet {typed} finns inte i kalendern. Rätta det och försök igen, till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.date-ambiguous':
    '”{typed}” kan betyda både den {first, date, day} och den {second, date, day}. Skriv vilket datum det gäller, till exempel @Samverka möte {first, date, day} kl. 13.00 Rosenlund.',
  'refusal.several-dates':
    'Jag ser fler än ett datum och vet inte vilket som gäller. Skriv ett datum och sätt det först, till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.weekday-does-not-fit':
    'Veckodagen stämmer inte: den {day, date, day} är en {day, date, weekday}. Rätta veckodagen eller datumet, eller skriv bara datumet: @Samverka möte {day, date, day} kl. 13.00 Rosenlund.',
  'refusal.time-missing':
    'Klockslaget saknas. Skriv det efter datumet, till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.time-unknown':
    'Jag förstår inte vilket klockslag ”{typed}” är. Skriv det i siffror efter datumet: @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.time-does-not-exist':
    'Klockslaget {typed} finns inte. Dygnet går från 0.00 till 23.59. Skriv till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.time-skipped':
    'Klockan {time, time, local} finns inte den {day, date, day}, för då ställs klockan fram till sommartid. Välj ett annat klockslag, till exempel @Samverka möte {day, date, day} kl. 13.00 Rosenlund.',
  'refusal.ends-before-it-starts':
    'Sluttiden i ”{typed}” är inte senare än starttiden. Rätta tiderna, till exempel @Samverka möte 12 februari kl. 13.00–15.00 Rosenlund.',
  'refusal.day-in-the-past':
    'Den {day, date, day} har redan passerat. Skriv ett senare datum, till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
  'refusal.day-lately-passed':
    'Den {day, date, day} har redan passerat. Skriv ett senare datum, eller skriv också året om du menar {next, date, day}: @Samverka möte {next, date, day} kl. 13.00 Rosenlund.',
  'refusal.time-in-the-past':
    'Den {day, date, day} kl. {time, time, local} har redan passerat. Skriv en senare tid, till exempel @Samverka möte 12 februari kl. 13.00 Rosenlund.',
};
