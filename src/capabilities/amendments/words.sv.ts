/** Changes of the agreement, and who has signed them. */
export const sv = {
  'amendments.heading': 'Ändringar av avtalet',
  'amendments.kicker': 'Ändringar av avtalet · {partnership}',
  'amendments.adopted-many':
    '{total, plural, =0 {Inga ändringar av avtalet är antagna} one {En ändring av avtalet är antagen} other {# ändringar av avtalet är antagna}}',
  'amendments.unsigned':
    '{unsigned, plural, one {En ändring väntar på underskrift} other {# ändringar väntar på underskrift}}',
  'amendments.some-shown':
    'Här finns {shown} av {total} antagna ändringar. Skriv @Samverka beslut och ett ord för att hitta de andra.',
  'amendments.adopted': 'Antagen: {decision}.',
  'amendments.adopted-elsewhere': 'Antagen i {elsewhere}: {decision}.',
  'amendments.waiting': '{adopted} Väntar på underskrift från {waitingFor}.',
  'amendments.valid': '{adopted} Gäller från och med den {validFrom, date, day}.',
  'amendments.asked':
    '{adopted} Väntar på underskrift från {waitingFor}. Förfaller om ingen förnyar den senast den {renewBy, date, day}.',
  'amendments.lapsed': '{adopted} {gone}',
  'amendments.button.show': 'Visa {decision}',
  'amendments.button.sign': 'Underskrift {decision}',
  'amendments.button.propose': 'Ändra avtalet',

  'amendment-form.heading': 'Ändra avtalet',
  'amendment-form.explanation':
    'Gruppen röstar. Det som står i avtalet ändras när alla parter har skrivit under. Annat gäller när gruppen har beslutat.',
  'amendment-form.in-words':
    'Gruppen röstar om ändringen. Om den antas börjar den gälla när alla parter har skrivit under ({source}). Samverka ändrar inget själv efter det här beslutet.',
  'amendment-form.text': 'Ändring',
  'amendment-form.text-placeholder': 'Till exempel: Avtalet förlängs till och med den 31 december 2026.',
  'amendment-form.text-missing': 'Skriv vad som ska ändras.',
  'amendment-form.wording': 'Hela texten (om den är längre)',
  'amendment-form.document': 'Länk till handlingen eller diarienummer (valfritt)',
  'amendment-form.from': 'Gäller från och med (valfritt)',
  'amendment-form.from-wrong': 'Välj en dag från och med den {today, date, day}.',
  'amendment-form.missing': 'Fyll i fältet.',
  'amendment-form.more': 'Text och handling',
  'amendment-form.now': 'Nu: {words}',

  'choose-changes.heading': 'Vad ska ändras?',
  'choose-changes.explanation':
    'Kryssa i det som ska ändras, så följer Samverka ändringen när den gäller. Kryssar du inte i något skriver du ändringen med egna ord.',
  'choose-changes.now': 'Nu: {words} Källa: {source}.',
  'choose-changes.button': 'Fortsätt',

  'amendment.kicker': 'Ändring av avtalet · antagen, {decision}',
  'amendment.summary': 'Skriv under ändringen senast {day, date, day}: {text}',
  'amendment.summary-valid': 'Gäller från och med den {validFrom, date, day}: {text}',
  'amendment.not-valid': 'Ändringen börjar gälla när alla parter har skrivit under ({source}).',
  'amendment.sign-by':
    'Skriv under senast den {day, date, day} (förval: {days} dagar efter {renewed, select, true {att ändringen förnyades} other {beslutet}}).',
  'amendment.valid':
    'Alla parter har skrivit under. Ändringen gäller från och med den {validFrom, date, day}.',
  'amendment.summary-asked': 'Förnya ändringen senast {lastDay, date, day}, annars förfaller den: {text}',
  'amendment.asked':
    'Alla har inte skrivit under på {days} dagar. Vill ni förnya ändringen eller låta den förfalla? Förnyar ingen den senast den {lastDay, date, day} så förfaller den (Samverkas förval).',
  'amendment.renewed': '{name} förnyade ändringen den {day, date, day}. Samverka frågar inte igen.',
  'amendment.let-go': '{letGo} vill låta den förfalla. Den förfaller genast om alla parter vill det.',
  'amendment.summary-lapsed': 'Förfallen: {text}',
  'amendment.lapsed': '{gone} Ändringen börjar inte gälla.',
  'amendment.gone.revoked': 'Förfallen: upphävd genom {decision}.',
  'amendment.gone.not-renewed':
    'Förfallen den {day, date, day}: alla parter hade inte skrivit under, och ingen förnyade den.',
  'amendment.button.renew': 'Förnya',
  'amendment.button.let-lapse': 'Låt förfalla',
  'amendment.button.show': 'Visa',
  'amendment.button.revoke': 'Upphäv ändringen',
  'amendment.on-behalf-of': 'För {onBehalfOf}',
  'amendment.signed': '{name}, {role}. {place} den {day, date, day}.',
  'amendment.in-words': 'Samverka ändrar inget själv efter det här beslutet.',
  'amendment.wording': 'Hela texten:',
  'amendment.document': 'Handling:',
  'amendment.authority': 'Behörighet: {authority}',
  'amendment.registry-number': 'Diarienummer: {registryNumber}',
  'amendment.recorded-by': 'Registrerat av {recordedBy}',
  'amendment.not-signed': 'Har inte skrivit under',
  'amendment.waiting': 'Väntar på underskrift från {waitingFor}',
  'amendment.button.sign': 'Registrera underskrift',
  'amendment.button.more': 'Visa mer',
  'amendment.button.list': 'Alla ändringar',

  'sign-form.heading-again': 'Rätta underskriften',
  'sign-form.explanation':
    'Här registrerar du att {party} har skrivit under. Själva underskriften görs på handlingen, inte här.',
  'sign-form.explanation-again':
    'Här rättar du uppgifterna om underskriften från {party}. Det går tills alla parter har skrivit under.',
  'sign-form.on-behalf-of': 'I avtalet skriver ni under så här: ”För {onBehalfOf}”.',
  'sign-form.name': 'Namn på den som har skrivit under',
  'sign-form.name-missing': 'Skriv namnet på den som har skrivit under.',
  'sign-form.role': 'Befattning eller roll',
  'sign-form.role-hint': 'I avtalet: {position}',
  'sign-form.role-placeholder': 'Till exempel: Ordförande',
  'sign-form.role-missing': 'Skriv befattningen eller rollen.',
  'sign-form.authority': 'Behörighet (valfritt)',
  'sign-form.authority-placeholder': 'Till exempel: firmatecknare, eller en punkt i delegationsordningen',
  'sign-form.place': 'Ort',
  'sign-form.place-missing': 'Skriv orten.',
  'sign-form.day': 'Datum för underskriften',
  'sign-form.day-missing': 'Välj ett datum från och med den {earliest, date, day} till och med i dag.',
  'sign-form.registry-number': 'Diarienummer (valfritt)',
  'sign-form.registry-number-placeholder': 'Till exempel: 0263/19',
  'sign-form.button.send': 'Registrera',

  'button.amendments': 'Ändringar av avtalet',
  'status.amendment-waiting': '”{text}” väntar på underskrift från {waitingFor}.',
  'status.amendment-asked':
    '”{text}” förfaller om ingen förnyar den senast den {renewBy, date, day}. Väntar på underskrift från {waitingFor}.',
  'status.amendment-valid': '”{text}” gäller från och med den {validFrom, date, day}.',
  'status.more-amendments':
    '{more, plural, one {Och en till.} other {Och # till.}} Skriv @Samverka ändring för att se dem.',

  'answer.amendment-opened': 'Omröstningen om ändringen är öppen. Kortet visas i gruppens chatt.',
  'answer.signature-recorded':
    'Underskriften är registrerad. Kortet i gruppens chatt visar vilka parter som återstår.',
  'answer.amendment-renewed':
    'Ändringen är förnyad och väntar på underskrift. Skriv under senast den {day, date, day}.',
  'answer.amendment-let-go':
    'Det är antecknat att din part vill låta ändringen förfalla. Den förfaller efter den {day, date, day}, om ingen förnyar den.',
  'answer.amendment-let-lapse':
    'Alla parter vill låta ändringen förfalla. Nu är den förfallen och börjar inte gälla.',
  'answer.last-signature-recorded':
    'Underskriften är registrerad. Nu har alla parter skrivit under, och ändringen gäller från och med den {day, date, day}.',
  'refusal.amended-elsewhere':
    'Ändringar av avtalet avgörs i {group} ({source}). Lyft frågan dit i stället, till exempel från dagordningen.',
  'refusal.unknown-amendment':
    'Den ändringen av avtalet finns inte i den här chatten. Skriv @Samverka ändring för att se vilka som väntar på underskrift.',
  'refusal.amendment-valid':
    'Alla parter har skrivit under, och ändringen gäller från och med den {day, date, day}. Underskrifterna kan inte ändras längre.',
  'refusal.amendment-lapsed':
    'Ändringen är förfallen: den upphävdes genom {decision} och kan inte skrivas under. Skriv @Samverka ändring för att föreslå en ny.',
  'refusal.amendment-lapsed-unsigned':
    'Ändringen förföll den {day, date, day}: alla parter hade inte skrivit under, och ingen förnyade den. Skriv @Samverka ändring för att föreslå den igen.',
  'refusal.amendment-not-asked':
    'Ändringen väntar på underskrift. Först den {day, date, day}, om alla inte har skrivit under då, frågar Samverka om den ska förnyas. Vill gruppen inte ha den, föreslå att den upphävs.',
  'refusal.amendment-renewed':
    'Ändringen förnyades den {day, date, day} och förfaller inte av sig själv. Vill gruppen inte ha den, föreslå att den upphävs.',
  'refusal.amendment-being-revoked':
    'Gruppen håller på att avgöra om ändringen ska upphävas. Registrera underskriften om den finns kvar när det är avgjort.',
  'refusal.party-does-not-sign':
    '{party} hör inte till dem som ska skriva under den här ändringen. De som ska göra det står på ändringens kort.',
  'refusal.signature-incomplete':
    'Namn, befattning eller roll, och ort behövs. Fyll i det som saknas och försök igen.',
  'refusal.signature-day-missing':
    'Datum för underskriften saknas. Välj den dag då ändringen skrevs under, och försök igen.',
  'refusal.signed-before-the-agreement':
    'En ändring av avtalet kan inte ha skrivits under före den {day, date, day}. Rätta datumet och försök igen.',
  'refusal.signed-in-the-future':
    'Datumet för underskriften ligger i framtiden. Ange ett datum till och med i dag, {day, date, day}.',

  'news.amendment-asked.summary':
    'Förnya ändringen av avtalet senast {day, date, day}, annars förfaller den ({partnership}): {short}',
  'news.amendment-asked.heading': 'Vill ni förnya ändringen av avtalet eller låta den förfalla?',
  'news.amendment-asked.words': '{decision}: ”{text}”',
  'news.amendment-asked.why':
    'På {asked} dagar har {waitingFor} inte skrivit under. Ändringen gäller inte förrän alla har gjort det.',
  'news.amendment-asked.what':
    'Förnyar någon av er den senast den {day, date, day} får ni {sign} dagar till att skriva under. Annars förfaller den, genast om alla parter vill det (Samverkas förval). Samverka frågar bara en gång.',
  'news.amendment-renewed.summary': '{name} har förnyat ändringen av avtalet ({partnership}): {short}',
  'news.amendment-renewed.heading': '{name} har förnyat ändringen av avtalet',
  'news.amendment-renewed.words': '{decision}: ”{text}”',
  'news.amendment-renewed.what':
    'Ändringen väntar på underskrift och förfaller inte av sig själv. Skriv under senast den {day, date, day}.',
  'news.amendment-let-go.summary': '{party} vill låta ändringen av avtalet förfalla ({partnership}): {short}',
  'news.amendment-let-go.heading': '{party} vill låta ändringen av avtalet förfalla',
  'news.amendment-let-go.words': '{decision}: ”{text}”',
  'news.amendment-let-go.what':
    'Den förfaller om ingen förnyar den senast den {day, date, day}, och genast om alla parter vill det.',
  'news.amendment-lapsed.summary': 'Ändringen av avtalet har förfallit ({partnership}): {short}',
  'news.amendment-lapsed.heading': 'Ändringen av avtalet har förfallit',
  'news.amendment-lapsed.words': '{decision}: ”{text}”',
  'news.amendment-lapsed.what':
    'Alla parter hade inte skrivit under den {day, date, day}, och ingen har förnyat den. Avtalet gäller som förut. Vill ni ha ändringen, föreslå den igen.',
};
