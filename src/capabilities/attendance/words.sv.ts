/** Who is there, and who serves as a substitute. */
export const sv = {
  'attendance-form.open.heading': 'Öppna mötet',
  'attendance-form.correct.heading': 'Ändra närvaron',
  'attendance-form.open.explanation':
    'Du som öppnar antecknas som närvarande. De andra säger själva till när de är här, eller så anger du det. Den som inte anges får frågan.',
  'attendance-form.correct.explanation':
    'Ange vilka som är eller var närvarande. Den som inte anges antecknas som frånvarande.',
  'attendance-form.away':
    'Ingen från {parties} har sagt att de kommer. Mötet kan hållas ändå. Är {parties} inte med räknas det inte som ett möte i gruppen, och det ni beslutar är vilande. Kom kallelsen för sent kan ni inget besluta (Samverkas förval).',
  'attendance-form.led-by.any': 'Den som öppnar mötet leder det ({source}).',
  'attendance-form.led-by.chair':
    'Ordföranden, {chair}, öppnar och leder mötet ({source}). Om {chair} är frånvarande kan någon annan som är närvarande öppna det.',
  'attendance-form.led-by.no-chair':
    'Ordföranden leder mötet ({source}), men ingen ordförande är vald just nu. Den som öppnar mötet leder det.',
  'attendance-form.person': '{name} ({party})',
  'attendance-form.not-given': 'Inte angivet',
  'attendance-form.substitute': 'Ersättare för {name}',
  'attendance-form.substitute-placeholder': 'Namn på den som är här i stället',
  'attendance-form.substitutes-serve':
    'En ersättare som väljs i listan får rösta, högst {mostPerParty, plural, one {en ersättare} other {# ersättare}} för varje part ({source}). Den som bara skrivs med namn kan vara med men inte rösta.',
  'attendance-form.substitutes-do-not-vote':
    'Ersättare kan vara med men inte rösta, för varken avtalet eller något beslut av gruppen ger dem rösträtt.',
  'attendance-form.substitute-person': 'Ersättare för {name} (välj bland dem som är med i chatten)',
  'attendance-form.substitute-otherwise': 'Namn på ersättaren för {name}, om personen inte finns i listan',

  'attendance.button.here': 'Jag är här',
  'attendance.button.not-here': 'Jag är inte här',
  'attendance-form.co-opted': 'Adjungerade',
  'co-opted-form.heading': 'Adjungerade',
  'co-opted-form.explanation':
    'En adjungerad är med på mötet och får yttra sig, men röstar inte. Namnet står i närvaron och i protokollet.',
  'co-opted-form.person': 'Person i chatten',
  'co-opted-form.capacity': 'Roll (om personen inte är i chatten: skriv rollen, inte namnet)',
  'co-opted-form.placeholder': 'Till exempel: ekonom på förvaltningen',
  'co-opted-form.button': 'Lägg till',
  'co-opted-form.remove-one': 'Ta bort {who}',
  'co-opted-form.remove': 'Ta bort',
  'answer.marked':
    '{here, select, true {Du är antecknad som närvarande.} other {Du är antecknad som frånvarande. Tryck på Jag är här om du kommer.}}',
  'answer.co-opted-recorded': 'Personen är antecknad som adjungerad.',
  'answer.co-opted-removed': 'Personen är inte längre antecknad som adjungerad.',
  'answer.meeting-opened': 'Mötet är öppnat. Dagordningen kommer i chatten.',
  'answer.attendance-corrected': 'Närvaron är sparad.',
  'answer.attendance-answered':
    'Ditt svar är registrerat: {answer, select, coming {du kommer} substitute {en ersättare kommer i ditt ställe} other {du kommer inte}}. Du kan ändra det tills mötet öppnas.',
  'answer.attendance-unchanged':
    'Det var redan ditt svar: {answer, select, coming {du kommer} substitute {en ersättare kommer i ditt ställe} other {du kommer inte}}. Du kan ändra det tills mötet öppnas.',

  'refusal.says-they-are-here':
    '{member} har själv sagt att {member} är här och kan inte antecknas som frånvarande av någon annan. Be {member} ändra det.',
  'refusal.party-says-who-serves':
    'Vem som tjänstgör för {member} säger {member} själv, eller någon annan från samma part. Be någon av dem ange det.',
  'refusal.has-a-seat':
    '{member} är företrädare i gruppen och kan inte vara adjungerad. Ange i stället om {member} är närvarande.',
  'refusal.co-opted-unnamed':
    'Det framgår inte vem som är adjungerad. Välj någon i chatten eller skriv rollen och försök igen.',
  'refusal.substitute-unnamed':
    'Det framgår inte vem som är ersättare för {member}. Ange det och försök igen.',
  'refusal.substitute-has-a-seat':
    '{member} är själv företrädare i gruppen och kan inte vara ersättare. Välj någon annan.',
  'refusal.not-quorate':
    'Gruppen är inte beslutsför: {present} företrädare är närvarande och minst {least} behövs ({source}). Bordlägg punkten, eller rätta närvaron om fler är här.',
  'refusal.substitute-name-missing': 'Namnet saknas. Skriv vem som kommer i ditt ställe och försök igen.',
  'refusal.substitute-serves-already':
    '{member} är redan ersättare för en annan företrädare på mötet och kan bara ha en röst. Välj någon annan.',
  'refusal.too-many-substitutes':
    '{party} kan ha högst {most, plural, one {en ersättare} other {# ersättare}} som röstar på samma möte ({source}). Ta bort någon av dem, eller skriv bara namnet på den som inte ska rösta.',

  'news.attendance-asked.summary': 'Säg till om du är här: mötet är öppnat ({partnership})',
  'news.attendance-asked.heading': 'Är du med på mötet?',
  'news.attendance-asked.why':
    '{name} har öppnat mötet. Du hade sagt att du kommer. Bara den som är antecknad som närvarande kan vara med och besluta.',
  'news.attendance-marked.summary':
    '{name} har antecknat {as, select, present {att du är närvarande} absent {att du är frånvarande} other {en ersättare för dig}} ({partnership})',
  'news.attendance-marked.heading':
    '{as, select, present {Du är antecknad som närvarande} absent {Du är antecknad som frånvarande} other {En ersättare är antecknad för dig}}',
  'news.attendance-marked.change': '{name} har antecknat det. Rätta det om det inte stämmer.',
  'substitute.heading': 'Vem kommer i ditt ställe?',
  'substitute.no-vote':
    'Ersättaren kan vara med men inte rösta, för varken avtalet eller något beslut av gruppen ger ersättare rösträtt.',
  'substitute.serves':
    'Ersättaren får rösta om du inte är där. Varje part kan ha högst {mostPerParty, plural, one {en ersättare} other {# ersättare}} som röstar ({source}).',
  'substitute.name': 'Ersättarens namn',
  'substitute.name-missing': 'Skriv ersättarens namn.',
  'substitute.button.send': 'Svara',
  'substitute.person': 'Ersättare som är med i chatten',
  'substitute.nobody': 'Personen finns inte i listan',
  'substitute.name-otherwise': 'Namn, om personen inte finns i listan',
  'substitute.name-otherwise-hint': 'Den som inte är med i chatten kan komma till mötet men inte rösta.',
};
