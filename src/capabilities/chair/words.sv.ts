/** A chair is elected. */
export const sv = {
  'chair-form.heading': 'Välj ordförande',
  'chair-form.explanation':
    'Ange vem ni har valt och till och med vilken dag. Valet får ett beslutsnummer. Om mandattiden är en egen punkt beslutas den samtidigt.',
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

  'refusal.chair-is-elected':
    'Under den här punkten väljs ordförande. Tryck på Välj ordförande, så att det framgår vem som är vald och hur länge.',
  'refusal.not-a-chair-matter': 'Under den här punkten väljs ingen ordförande. Tryck på Besluta eller Rösta.',
  'refusal.chair-not-chosen': 'Ordföranden ska vara en av gruppens företrädare. Välj någon i listan.',
  'refusal.chair-term-missing': 'Det framgår inte hur länge ordföranden sitter. Ange ett giltigt datum.',
  'refusal.chair-term-past':
    'Ordföranden kan inte väljas till och med den {day, date, day}. Ange ett datum efter i dag.',
};
