/** What a party has had to do at once. */
export const sv = {
  'button.urgent': 'Brådskande åtgärd',
  'urgent-form.explanation':
    'Här berättar du vad din part har behövt göra genast, inom sitt eget ansvar. Alla får veta det nu, och det står först på nästa dagordning. Det är information och inget beslut av gruppen.',
  'urgent-form.text': 'Vad har ni gjort, och varför kunde det inte vänta?',
  'urgent-form.text-missing': 'Skriv vad ni har gjort.',
  'urgent-form.placeholder': 'Till exempel: Vattenläcka. Vi spärrade lokalen och ställde in veckans träffar.',
  'urgent-form.day': 'När gjordes det?',
  'urgent-form.button': 'Berätta för alla',

  'news.urgent-action.summary': 'Brådskande åtgärd av {party}: {inShort} ({partnership})',
  'news.urgent-action.heading': 'Brådskande åtgärd: {text}',
  'news.urgent-action.by':
    '{party} gjorde det den {day, date, day}, inom sitt eget ansvar. {name} har berättat det.',
  'news.urgent-action.no-decision':
    'Det är information och inget beslut av gruppen. Det står först på nästa dagordning.',
  'agenda.reason.urgent-action':
    'Brådskande åtgärd av {party} den {day, date, day}. Det är information och inget beslut av gruppen.',

  'answer.urgent-action-recorded': 'Alla får veta det nu, och det står först på nästa dagordning.',
  'refusal.urgent-day-missing': 'Det framgår inte när det gjordes. Ange ett giltigt datum.',
  'refusal.urgent-day-ahead':
    'Den {day, date, day} har inte varit än, och här antecknas det som redan är gjort. Ange dagens datum eller ett tidigare, eller föreslå ett ärende: skriv @Samverka dagordning.',
};
