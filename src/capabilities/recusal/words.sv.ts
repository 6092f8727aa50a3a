/** Recusal that somebody claims of another, or declares on an item of the agenda. */
export const sv = {
  'recusal-claim.declared': '{name} har anmält jäv och deltar inte i ärendet: ”{reason}”',
  'recusal-claim.waits': '{by} anser att {name} är jävig: ”{reason}” {name} har inte svarat.',
  'recusal-claim.accepted':
    '{by} har anmält att {name} är jävig: ”{reason}” {name} håller med och deltar inte i ärendet.',
  'recusal-claim.disputed': '{by} anser att {name} är jävig: ”{reason}” {name} anser sig inte vara jävig.',
  'recusal-claim-form.heading': 'Anmäl jäv',
  'recusal-claim-form.explanation':
    'Det du skriver antecknas, och personen får frågan. Ingen utesluts av någon annan: den som håller med deltar inte, och säger personen emot bordläggs ärendet, om det inte redan röstas om det. Att företräda sin part är inte jäv.',
  'recusal-claim-form.person': 'Vem gäller det?',
  'recusal-claim-form.person-missing': 'Välj vem det gäller.',
  'recusal-claim-form.reason': 'Skäl',
  'recusal-claim-form.reason-missing': 'Skriv varför personen är jävig.',
  'recusal-claim-form.reason-placeholder': 'Till exempel: En nära anhörig äger lokalen.',
  'recusal-claim-form.other': 'Gäller någon annan',
  'recusal-claim-form.answer-heading': 'Är du jävig?',
  'recusal-claim-form.answer-explanation':
    'Håller du med deltar du inte i ärendet. Säger du emot bordläggs ärendet, om det inte redan röstas om det. Att företräda sin part är inte jäv.',
  'recusal-claim-form.yes': 'Jag är jävig',
  'recusal-claim-form.no': 'Inte jävig',

  'news.recusal-claim.summary': 'Svara: {by} anser att du är jävig ({partnership})',
  'news.recusal-claim.heading': '{by} anser att du är jävig i ”{matter}”',
  'news.recusal-claim.reason': 'Skäl: {reason}',

  'answer.recusal-claimed': 'Det är antecknat, och {name} får frågan.',
  'answer.recusal-declared': 'Det är antecknat att du är jävig och inte deltar i ärendet.',
  'answer.recusal-claim-accepted': 'Det är antecknat att du är jävig och inte deltar i ärendet.',
  'answer.recusal-claim-disputed': 'Det är antecknat att du inte anser dig vara jävig.',

  'refusal.recusal-of-nobody':
    'Det går bara att anmäla jäv för den som deltar i ärendet och inte redan är jävig. Välj någon i listan.',
  'refusal.recusal-claimed-already':
    'Att {member} är jävig i ärendet är redan påtalat och antecknat. Vill du lägga till något kan du göra det i en anteckning.',
  'refusal.unknown-recusal-claim':
    'Den anmälan om jäv finns inte i den här chatten. Skriv @Samverka dagordning för att se vad som gäller nu.',
  'refusal.only-the-person-answers':
    'Frågan är ställd till {member}, och bara {member} kan svara på den. Vänta på svaret.',
};
