/** Changes of the agreement, and who has signed them. */
export const sv = {
  'amendments.heading': 'Ändringar av avtalet',
  'amendments.summary': 'Ändringar av avtalet i {partnership}',
  'amendments.none': 'Inga ändringar av avtalet är antagna.',
  'amendments.shown': '{total, plural, one {En ändring är antagen.} other {# ändringar är antagna.}}',
  'amendments.some-shown':
    'Här syns {shown} av {total} antagna ändringar. De som väntar på underskrift står först. Skriv @Samverka beslut och ett ord för att hitta de andra.',
  'amendments.adopted': 'Antagen: {decision}.',
  'amendments.adopted-elsewhere': 'Antagen i {elsewhere}: {decision}.',
  'amendments.waiting': '{adopted} Gäller inte än. Väntar på underskrift från {waitingFor}.',
  'amendments.valid': '{adopted} Gäller från och med den {validFrom, date, day}.',
  'amendments.button.show': 'Visa {decision}',
  'amendments.button.propose': 'Föreslå ändring',

  'amendment-form.heading': 'Ändra avtalet',
  'amendment-form.explanation':
    'Skriv vad som ska ändras. Gruppen röstar om ändringen. Om den antas börjar den gälla när alla parter har skrivit under ({source}).',
  'amendment-form.text': 'Ändring',
  'amendment-form.text-placeholder': 'Till exempel: Avtalet förlängs till och med den 31 december 2026.',
  'amendment-form.text-missing': 'Skriv vad som ska ändras.',
  'amendment-form.text-hint':
    'Är ändringen lång? Skriv vad den gäller och var texten finns, till exempel: Ny lydelse av avsnitt 5, se bilaga 2.',
  'amendment-form.last-day-wrong': 'Välj en dag från och med i dag.',

  'amendment.kicker': 'Ändring av avtalet, {decision}',
  'amendment.summary': '{state}: {text}',
  'amendment.not-valid': 'Antaget, gäller inte än',
  'amendment.not-valid-why': 'Ändringen börjar gälla när alla parter har skrivit under ({source}).',
  'amendment.sign-by':
    'Skriv under senast den {day, date, day}. Det är {days} dagar efter beslutet ({source}).',
  'amendment.valid': 'Gäller från och med den {validFrom, date, day}',
  'amendment.valid-why': 'Alla parter har skrivit under.',
  'amendment.signatures': 'Underskrifter',
  'amendment.on-behalf-of': 'För {onBehalfOf}',
  'amendment.signed': '{name}, {role}. {place} den {day, date, day}.',
  'amendment.registry-number': 'Diarienummer: {registryNumber}',
  'amendment.recorded-by': 'Registrerat av {recordedBy}',
  'amendment.waiting': 'Väntar på underskrift',
  'amendment.button.sign': 'Registrera underskrift',
  'amendment.button.list': 'Alla ändringar',

  'sign-form.heading-again': 'Rätta underskriften',
  'sign-form.explanation':
    'Här registrerar du att {party} har skrivit under ändringen. Själva underskriften görs på handlingen, inte här.',
  'sign-form.explanation-again':
    'Här rättar du uppgifterna om underskriften från {party}. Det går tills alla parter har skrivit under.',
  'sign-form.on-behalf-of': 'Avtalet är undertecknat för {onBehalfOf}.',
  'sign-form.name': 'Namn på den som har skrivit under',
  'sign-form.name-missing': 'Skriv namnet på den som har skrivit under.',
  'sign-form.role': 'Befattning eller roll',
  'sign-form.role-hint': 'I avtalet: {position}',
  'sign-form.role-placeholder': 'Till exempel: Ordförande',
  'sign-form.role-missing': 'Skriv befattningen eller rollen.',
  'sign-form.place': 'Ort',
  'sign-form.place-missing': 'Skriv orten.',
  'sign-form.day': 'Datum för underskriften',
  'sign-form.day-missing': 'Välj en dag från och med den {earliest, date, day} till och med i dag.',
  'sign-form.registry-number': 'Diarienummer (valfritt)',
  'sign-form.registry-number-placeholder': 'Till exempel: 0263/19',

  'button.amendments': 'Ändringar av avtalet',
  'status.amendment-waiting': '”{text}” väntar på underskrift från {waitingFor}.',
  'status.amendment-valid': '”{text}” gäller från och med den {validFrom, date, day}.',
  'status.more-amendments':
    '{more, plural, one {Och en till.} other {Och # till.}} Skriv @Samverka ändring för att se dem.',
  'vote.amends': 'Gäller',
  'vote.amends-value':
    'En ändring av avtalet. Om den antas börjar den gälla när alla parter har skrivit under.',

  'answer.amendment-opened': 'Omröstningen om ändringen är öppen. Kortet kommer i gruppens chatt.',
  'answer.signature-recorded':
    'Underskriften är registrerad. Kortet i gruppens chatt visar vilka parter som återstår.',
  'answer.last-signature-recorded':
    'Underskriften är registrerad. Nu har alla parter skrivit under, och ändringen gäller från och med den {day, date, day}.',
  'refusal.amended-elsewhere':
    'Ändringar av avtalet avgörs i {group} ({source}). Skriv @Samverka dagordning för att lyfta frågan dit.',
  'refusal.unknown-amendment':
    'Den ändringen av avtalet finns inte i den här chatten. Skriv @Samverka ändring för att se vilka som väntar på underskrift.',
  'refusal.amendment-valid':
    'Alla parter har skrivit under, och ändringen gäller från och med den {day, date, day}. Underskrifterna kan inte ändras längre.',
  'refusal.party-does-not-sign':
    '{party} hör inte till dem som ska skriva under den här ändringen. De som ska göra det står på ändringens kort.',
  'refusal.signature-incomplete':
    'Namn, befattning eller roll, och ort behövs. Fyll i det som saknas och försök igen.',
  'refusal.signature-day-missing':
    'Datum för underskriften saknas. Välj den dag då ändringen skrevs under, och försök igen.',
  'refusal.signed-before-decided':
    'Ändringen beslutades den {day, date, day}, så den kan inte ha skrivits under före det. Rätta dagen och försök igen.',
  'refusal.signed-in-the-future':
    'Underskriftens dag är inte här än. Ange en dag till och med i dag, {day, date, day}.',
};
