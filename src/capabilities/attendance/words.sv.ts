/** Who is there, and who serves as a substitute. */
export const sv = {
  'attendance-form.open.heading': 'Öppna mötet',
  'attendance-form.correct.heading': 'Rätta närvaron',
  'attendance-form.open.explanation':
    'Ange vilka som är här. Svaren på kallelsen är ifyllda, och den som inte har svarat står som närvarande: ändra det som inte stämmer. Mötet börjar med den dagordning som gäller nu, och ärenden kan läggas till så länge mötet pågår.',
  'attendance-form.correct.explanation': 'Ange vilka som är eller var här.',
  'attendance-form.led-by.any': 'Den som öppnar mötet leder det ({source}).',
  'attendance-form.led-by.chair':
    'Ordföranden, {chair}, öppnar och leder mötet ({source}). Är {chair} inte här kan någon annan som är närvarande öppna det.',
  'attendance-form.led-by.no-chair':
    'Ordföranden leder mötet ({source}), men ingen ordförande är vald just nu. Den som öppnar mötet leder det.',
  'attendance-form.person': '{name} ({party})',
  'attendance-form.substitute': 'Ersättare för {name}',
  'attendance-form.substitute-placeholder': 'Bara om någon annan är här i stället: namnet',
  'attendance-form.substitutes-serve':
    'En ersättare som du väljer i listan får rösta på mötet, högst {mostPerParty, plural, one {en ersättare} other {# ersättare}} för varje part ({source}). Om ersättaren inte är med i chatten skriver du namnet i stället, men då kan ersättaren inte rösta.',
  'attendance-form.substitutes-do-not-vote':
    'Ersättare kan vara med men inte rösta, för varken avtalet eller något beslut av gruppen ger dem rösträtt. Se Gruppens regler.',
  'attendance-form.substitute-person': 'Ersättare för {name}, om hen är med i chatten',
  'attendance-form.substitute-otherwise': 'Annan ersättare för {name}',

  'answer.meeting-opened': 'Mötet är öppnat. Dagordningen kommer i chatten.',
  'answer.attendance-corrected': 'Närvaron är sparad.',
  'answer.attendance-answered':
    'Ditt svar är registrerat: {answer, select, coming {du kommer} substitute {en ersättare kommer i ditt ställe} other {du kommer inte}}. Du kan ändra det tills mötet öppnas.',
  'answer.attendance-unchanged':
    'Det var redan ditt svar: {answer, select, coming {du kommer} substitute {en ersättare kommer i ditt ställe} other {du kommer inte}}. Du kan ändra det tills mötet öppnas.',

  'refusal.substitute-unnamed': 'Namnet på ersättaren för {member} saknas. Skriv det och försök igen.',
  'refusal.not-quorate':
    'Gruppen är inte beslutsför: {present} företrädare är närvarande och minst {least} behövs ({source}). Bordlägg ärendet, eller rätta närvaron om fler är här.',
  'refusal.substitute-name-missing': 'Namnet saknas. Skriv vem som kommer i ditt ställe och försök igen.',
  'refusal.substitute-serves-already':
    '{member} är redan ersättare för en annan företrädare på mötet och kan bara ha en röst. Välj någon annan.',
  'refusal.too-many-substitutes':
    '{party} kan ha högst {most, plural, one {en ersättare} other {# ersättare}} som röstar på samma möte ({source}). Ta bort någon av dem, eller skriv bara namnet på den som kommer utan att rösta.',

  'substitute.kicker': 'Ersättare kommer',
  'substitute.no-vote':
    'Skriv vem som kommer i ditt ställe. Ersättaren kan delta, men varken avtalet eller något beslut av gruppen ger ersättare rösträtt.',
  'substitute.serves':
    'Välj vem som kommer i ditt ställe. Ersättaren får rösta på mötet om du inte är där. Varje part kan ha högst {mostPerParty, plural, one {en ersättare} other {# ersättare}} som röstar ({source}).',
  'substitute.name': 'Ersättarens namn',
  'substitute.name-missing': 'Skriv ersättarens namn.',
  'substitute.button.send': 'Svara',
  'substitute.person': 'Ersättare som är med i chatten',
  'substitute.nobody': 'Ingen i listan',
  'substitute.name-otherwise': 'Någon annan: namnet',
  'substitute.name-otherwise-hint': 'Den som inte är med i chatten kan komma till mötet men inte rösta.',
};
